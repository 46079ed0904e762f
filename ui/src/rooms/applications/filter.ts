/** What the list shows, as it stands in the address. */
import type { ApplicationOrder, LipField, ListApplications, PositionKind, State } from '../../contract';
import type { Filter } from '../../parts/filter';
import { FIELDS, GROUPS, KINDS, STANDS } from './choices';

/** An order of the list: its name in the address, and which way round people mean it at first. */
interface Order {
	sort: ApplicationOrder;
	descending: boolean;
}

const ORDERS: Record<string, Order> = {
	nummer: { sort: 'number', descending: true },
	name: { sort: 'applicant', descending: false },
	betrag: { sort: 'amount', descending: true },
	eingang: { sort: 'received', descending: true }
};

/** Without a word the newest number stands on top. */
const USUAL = 'nummer';

export type OrderName = 'nummer' | 'name' | 'betrag' | 'eingang';

/** The order that the address asks for. */
export function order(query: URLSearchParams): { name: string; sort: ApplicationOrder; descending: boolean } {
	const asked = query.get('nach') ?? USUAL;
	const [name, found] = Object.hasOwn(ORDERS, asked) ? [asked, ORDERS[asked]] : [USUAL, ORDERS[USUAL]];
	const { sort, descending } = found ?? { sort: 'number', descending: true };
	return { name, sort, descending: query.has('umgekehrt') ? !descending : descending };
}

/** What a click on a column head does to the address: by this column, then the other way round. */
export function sorted(query: URLSearchParams, name: OrderName): Record<string, string | undefined> {
	const again = order(query).name === name && !query.has('umgekehrt');
	return { nach: name === USUAL ? undefined : name, umgekehrt: again ? '1' : undefined };
}

/** The words chosen in a filter. */
function chosen(query: URLSearchParams, name: string): string[] {
	return (query.get(name) ?? '').split(',').filter((one) => one !== '');
}

/** The states that chosen words stand for, each once. */
export function states(words: readonly string[]): State[] {
	const all = words.flatMap((word) => GROUPS.find((one) => one.name === word)?.states ?? STANDS.filter((one) => one.name === word).map((one) => one.state));
	return [...new Set(all)];
}

function whole(text: string | null): number | undefined {
	const number = Number(text);
	return text !== null && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** Reads the address; what it does not know it leaves out. */
export function request(board: number, query: URLSearchParams): ListApplications {
	const year = whole(query.get('jahr'));
	const wanted = states(chosen(query, 'stand'));
	const text = query.get('text') ?? '';
	const kind: PositionKind | undefined = KINDS.find((one) => one.name === query.get('art'))?.kind;
	const field: LipField | undefined = FIELDS.find((one) => one.name === query.get('feld'))?.field;
	const association = whole(query.get('verein'));
	const { sort, descending } = order(query);
	return {
		board,
		...(year === undefined ? {} : { year }),
		...(wanted.length === 0 ? {} : { states: wanted }),
		...(text.trim() === '' ? {} : { text }),
		...(kind ? { kind } : {}),
		...(field ? { lip_field: field } : {}),
		...(association === undefined ? {} : { association }),
		...(query.get('nachweis') === 'ueberfaellig' ? { proof_overdue: true } : {}),
		sort,
		descending
	};
}

/** The filters of the list; Verein is asked for in a field of its own, its name comes from the core. */
export function filters(query: URLSearchParams, years: readonly number[], association: string | undefined): Filter[] {
	const verein = query.get('verein');
	const words = (values: readonly { name: string; word: string }[]) => values.map(({ name, word }) => ({ name, word }));
	return [
		{ name: 'jahr', label: 'Jahr', many: false, always: true, values: years.map((year) => ({ name: String(year), word: String(year) })), chosen: chosen(query, 'jahr') },
		{ name: 'stand', label: 'Stand', many: true, always: true, values: [...words(GROUPS), ...words(STANDS)], chosen: chosen(query, 'stand') },
		{ name: 'art', label: 'Art', many: false, values: words(KINDS), chosen: chosen(query, 'art') },
		{ name: 'feld', label: 'LIP-Feld', many: false, values: words(FIELDS), chosen: chosen(query, 'feld') },
		{ name: 'verein', label: 'Verein', many: false, ask: true, values: verein === null ? [] : [{ name: verein, word: association ?? '…' }], chosen: chosen(query, 'verein') },
		{ name: 'nachweis', label: 'Nachweis', many: false, values: [{ name: 'ueberfaellig', word: 'überfällig' }], chosen: chosen(query, 'nachweis') }
	];
}

/** Names of everything in the address that leaves something out of the list. */
const NARROWING = ['jahr', 'stand', 'art', 'feld', 'verein', 'nachweis', 'text'] as const;

/** Is anything left out of the list? */
export function filtered(query: URLSearchParams): boolean {
	return NARROWING.some((name) => query.has(name));
}

/** Takes all of them out. */
export const EVERYTHING: Record<string, undefined> = Object.fromEntries(NARROWING.map((name) => [name, undefined]));

/** The part of the address that a saved view keeps: filters and order, not the row one stands on. */
export function kept(query: URLSearchParams): string {
	const view = new URLSearchParams();
	for (const name of [...NARROWING, 'nach', 'umgekehrt']) {
		const value = query.get(name);
		if (value !== null && value !== '') view.set(name, value);
	}
	return view.toString();
}
