/** Where the person is: the address behind the `#`. Filters live in it, so back and forward bring them back. */

export interface Address {
	/** `['antraege', 'neu']`. */
	path: string[];
	query: URLSearchParams;
}

/** Reads `#/antraege?jahr=2019`. */
export function parse(hash: string): Address {
	const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
	return { path: path.split('/').filter((part) => part !== '').map(decodeURIComponent), query: new URLSearchParams(query) };
}

/** `/antraege?jahr=2019` with these parts set anew; `undefined` takes one out. */
export function changed(address: Address, parts: Record<string, string | undefined>): string {
	const query = new URLSearchParams(address.query);
	for (const [name, value] of Object.entries(parts)) {
		if (value === undefined || value === '') query.delete(name);
		else query.set(name, value);
	}
	const text = query.toString();
	return `/${address.path.join('/')}${text ? `?${text}` : ''}`;
}

let hash = $state(typeof location === 'undefined' ? '' : location.hash);
const address = $derived(parse(hash));

if (typeof addEventListener !== 'undefined') {
	addEventListener('hashchange', () => (hash = location.hash));
	// The browser tells of a followed link a moment later; a key pressed in that moment would reach the page that is left.
	addEventListener('click', follow);
}

function follow(event: MouseEvent): void {
	if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
	const to = event.target instanceof Element ? event.target.closest('a[href^="#/"]')?.getAttribute('href') : undefined;
	if (!to) return;
	event.preventDefault();
	go(to.slice(1));
}

export const route = {
	get path(): string[] {
		return address.path;
	},
	get query(): URLSearchParams {
		return address.query;
	}
};

/** Goes to `/antraege?jahr=2019`; `replace` leaves no step for "back". */
export function go(path: string, replace = false): void {
	const next = `#${path}`;
	if (next === location.hash) return;
	if (replace) {
		history.replaceState(null, '', next);
		hash = next;
	} else {
		location.hash = next;
		hash = next;
	}
}

/** Asks another question of a list: a filter, a view, an order. "Back" brings the question before. */
export function sift(parts: Record<string, string | undefined>): void {
	go(changed(address, parts));
}

/** Changes parts of the query in place: what is typed, and at which row and sheet one stands. */
export function refine(parts: Record<string, string | undefined>): void {
	go(changed(address, parts), true);
}

/** Like {@link refine}, for what comes after an answer: by then the person may have gone elsewhere, and nothing is changed. */
export function refineHere(): typeof refine {
	const here = address.path.join('/');
	return (parts) => {
		if (address.path.join('/') === here) refine(parts);
	};
}
