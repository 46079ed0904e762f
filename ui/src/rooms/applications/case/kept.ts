/** Half-typed work of a form, with what it was typed over: so that nothing newer is lost by it. */
import type { Entry } from './entry';

export interface Kept {
	/** Version of the application it was typed over; 0: a new one. */
	version: number;
	/** What stood in the form before anything was typed. */
	base: Entry;
	entry: Entry;
}

/** What cannot be read any more is no reason to lose the form. */
export function readKept(body: string | null, blank: Entry): Kept | undefined {
	if (body === null) return undefined;
	try {
		const read: unknown = JSON.parse(body);
		if (!isObject(read)) return undefined;
		if (!isObject(read.entry)) {
			// A draft of the first version of the program: only the texts of the form.
			return { version: 0, base: blank, entry: taken(blank, read) };
		}
		const version = typeof read.version === 'number' ? read.version : 0;
		return { version, base: taken(blank, isObject(read.base) ? read.base : {}), entry: taken(blank, read.entry) };
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NULLABLE = new Set(['association', 'rededicates', 'channel', 'lip_field']);

/** Only what has the shape that the form knows. */
function taken(blank: Entry, read: Record<string, unknown>): Entry {
	const entry = shaped(blank as unknown as Record<string, unknown>, read) as unknown as Entry;
	entry.details = shaped(blank.details as unknown as Record<string, unknown>, isObject(read.details) ? read.details : {}) as unknown as Entry['details'];
	entry.plan = Array.isArray(read.plan) ? read.plan.filter(isLine) : blank.plan;
	return entry;
}

function isLine(line: unknown): line is Entry['plan'][number] {
	return (
		isObject(line) &&
		(line.side === 'expense' || line.side === 'income') &&
		[line.kind, line.label, line.amount].every((text) => typeof text === 'string') &&
		typeof line.granted === 'boolean'
	);
}

function shaped(blank: Record<string, unknown>, read: Record<string, unknown>): Record<string, unknown> {
	const shape = { ...blank };
	for (const name of new Set([...Object.keys(blank), ...NULLABLE])) {
		const value = read[name];
		if (NULLABLE.has(name) ? name in blank && isChoice(value) : value !== undefined && typeof value === typeof blank[name] && !isObject(value) && !Array.isArray(value)) {
			shape[name] = value;
		}
	}
	return shape;
}

const isChoice = (value: unknown): boolean => value === null || typeof value === 'string' || typeof value === 'number';
