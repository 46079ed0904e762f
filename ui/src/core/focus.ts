/** Where the keyboard is. */
import { tick } from 'svelte';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

/** Is this a field in which keys mean letters? */
export function isField(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches(TYPED);
}

/** The open dialog on top, if any. */
export function topDialog(): HTMLDialogElement | undefined {
	return [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
}

/** The main thing in a part of the page: marked by `data-first`, otherwise the first control. */
export function firstIn(part: ParentNode): HTMLElement | undefined {
	const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0 && one.offsetParent !== null);
	return all.find((one) => one.dataset.first !== undefined) ?? all[0];
}

/** After a redraw took away what had the focus: back to the main thing of the page. */
export function rescue(): void {
	if (document.activeElement && document.activeElement !== document.body) return;
	const part = topDialog() ?? document.querySelector('main');
	if (part) firstIn(part)?.focus();
}

/** On arriving at a page the focus goes to its main thing: `<main {@attach arriving}>`. */
export function arriving(part: HTMLElement): void {
	void tick().then(() => firstIn(part)?.focus());
}

const visited = new WeakMap<Element, HTMLElement>();

/** Goes to the next region of the page (F6) and there to what had the focus last. */
export function nextRegion(back: boolean): void {
	const regions = [...document.querySelectorAll('.rail, .top, [data-region], main')].filter(
		(one) => !(one.matches('main') && one.querySelector('[data-region]')) && firstIn(one) !== undefined
	);
	const here = regions.findIndex((one) => one.contains(document.activeElement));
	const from = regions[here];
	if (from && document.activeElement instanceof HTMLElement) visited.set(from, document.activeElement);
	const next = regions.at((here + (back ? -1 : 1)) % regions.length);
	if (!next) return;
	const known = visited.get(next);
	(known?.isConnected ? known : firstIn(next))?.focus();
}
