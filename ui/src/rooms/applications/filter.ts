/** What the list shows, as it stands in the address. */
import type { ApplicationOrder, ListApplications, State } from '../../contract';

/** The words of the choice "Stand" and the states they stand for. */
export const STANDS: readonly { name: string; word: string; states: State[] }[] = [
	{ name: 'offen', word: 'noch zu beraten', states: ['received', 'on-agenda', 'deferred'] },
	{ name: 'eingegangen', word: 'eingegangen', states: ['received'] },
	{ name: 'tagesordnung', word: 'auf Tagesordnung', states: ['on-agenda'] },
	{ name: 'empfohlen', word: 'empfohlen', states: ['recommended'] },
	{ name: 'drucksache', word: 'in einer Drucksache', states: ['proposed'] },
	{ name: 'zurueckgestellt', word: 'zurückgestellt', states: ['deferred'] },
	{ name: 'nicht-empfohlen', word: 'nicht empfohlen', states: ['rejected'] },
	{ name: 'zurueckgezogen', word: 'zurückgezogen', states: ['withdrawn'] }
];

const ORDERS: Record<string, ApplicationOrder> = { name: 'applicant', betrag: 'amount', eingang: 'received' };

/** Reads the address; what it does not know it leaves out. */
export function request(board: number, query: URLSearchParams): ListApplications {
	const year = Number(query.get('jahr'));
	const stand = STANDS.find((one) => one.name === query.get('stand'));
	const text = query.get('text') ?? '';
	const sort = ORDERS[query.get('nach') ?? ''];
	return {
		board,
		...(Number.isInteger(year) && year > 0 ? { year } : {}),
		...(stand ? { states: stand.states } : {}),
		...(text.trim() === '' ? {} : { text }),
		...(sort ? { sort } : {}),
		...(query.has('abwaerts') ? { descending: true } : {})
	};
}

/** Is anything left out of the list? */
export function filtered(query: URLSearchParams): boolean {
	return ['jahr', 'stand', 'text'].some((name) => query.has(name));
}

/** What a click on a column head does to the address: by this column, then the other way round. */
export function sorted(query: URLSearchParams, name: string | undefined): Record<string, string | undefined> {
	const same = (query.get('nach') ?? undefined) === name;
	return { nach: name, abwaerts: same && !query.has('abwaerts') ? '1' : undefined };
}
