/** What the list of associations shows, as it stands in the address. */
import type { AssociationKind, AssociationOrder, ListAssociations } from '../../contract';
import type { Filter } from '../../parts/filter';
import { KINDS } from './kinds';

const KIND_NAMES: readonly (readonly [string, AssociationKind])[] = [
	['verein', 'association'],
	['person', 'person'],
	['einrichtung', 'institution']
];
const ORDERS: ReadonlyMap<string, AssociationOrder> = new Map([
	['antraege', 'applications'],
	['beschlossen', 'decided'],
	['jahr', 'last-year']
]);

/** Reads the address; what it does not know it leaves out. */
export function request(query: URLSearchParams): ListAssociations {
	const text = query.get('text') ?? '';
	const kind = KIND_NAMES.find(([name]) => name === query.get('art'))?.[1];
	const sort = ORDERS.get(query.get('nach') ?? '');
	return {
		...(text.trim() === '' ? {} : { text }),
		...(kind ? { kind } : {}),
		...(query.has('hinweis') ? { warned: true } : {}),
		...(query.has('nachweis') ? { open_proofs: true } : {}),
		...(sort ? { sort } : {}),
		...(query.has('abwaerts') ? { descending: true } : {})
	};
}

/** Is anything left out of the list? */
export function filtered(query: URLSearchParams): boolean {
	return ['text', 'art', 'hinweis', 'nachweis'].some((name) => query.has(name));
}

/** The address without any of them. */
export const UNFILTERED = { text: undefined, art: undefined, hinweis: undefined, nachweis: undefined };

/** The filters as chips. */
export function filters(query: URLSearchParams): Filter[] {
	const one = (name: string) => {
		const value = query.get(name);
		return value === null ? [] : [value];
	};
	return [
		{ name: 'art', label: 'Art', many: false, values: KIND_NAMES.map(([name, kind]) => ({ name, word: KINDS.find(([known]) => known === kind)?.[1] ?? name })), chosen: one('art') },
		{ name: 'hinweis', label: 'Hinweis', many: false, values: [{ name: 'ja', word: 'mit Hinweis' }], chosen: one('hinweis') },
		{ name: 'nachweis', label: 'Nachweis', many: false, values: [{ name: 'offen', word: 'noch offen' }], chosen: one('nachweis') }
	];
}

/** What a click on a column head does to the address: names upwards first, figures from the largest; then the other way round. */
export function sorted(query: URLSearchParams, name: string | undefined): Record<string, string | undefined> {
	const same = (query.get('nach') ?? undefined) === name;
	const down = same ? !query.has('abwaerts') : name !== undefined;
	return { nach: name, abwaerts: down ? '1' : undefined };
}
