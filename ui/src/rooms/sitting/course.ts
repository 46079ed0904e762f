// The course of a sitting: its items and the applications under them as one line of stops, and
// where to go when one is settled.

import type { EntryView, ItemView, RoomView, SittingView } from '../../contract';

export type Stop =
	| { kind: 'item'; key: string; item: ItemView }
	| { kind: 'entry'; key: string; item: ItemView; entry: EntryView };

/** Key of an item in the address: `punkt-7`. */
export const itemKey = (id: number): string => `punkt-${id}`;
/** Key of an application in the address: `antrag-4`. */
export const entryKey = (application: number): string => `antrag-${application}`;

/** Who is in the room at a stop. */
export const roomAt = (stop: Stop): RoomView => (stop.kind === 'entry' ? stop.entry.room : stop.item.room);

/** `TOP 2`, `TOP 2, Antrag 05/2019`. */
export const placeOf = (stop: Stop): string =>
	stop.kind === 'entry' ? `TOP ${stop.item.item.position}, Antrag ${stop.entry.application.number}` : `TOP ${stop.item.item.position}`;

/** All stops in the order of the agenda: each item, then the applications under it. */
export function stops(view: SittingView): Stop[] {
	return view.items.flatMap((item): Stop[] => [
		{ kind: 'item', key: itemKey(item.item.id), item },
		...item.entries.map((entry): Stop => ({
			kind: 'entry',
			key: entryKey(entry.application.id),
			item,
			entry
		}))
	]);
}

const waiting = (stop: Stop): boolean => stop.kind === 'entry' && stop.entry.recommendation === null;
const talk = (stop: Stop): boolean => stop.kind === 'item' && stop.item.entries.length === 0;

/** Where a sitting is taken up again: at the first application without a vote, else at the start. */
export function opening(line: Stop[]): Stop | undefined {
	return line.find(waiting) ?? line[0];
}

/**
 * Where to go when a stop is settled: along the agenda to the next application without a vote or
 * the next item that has none under it; at the end back to an application that was passed over.
 */
export function following(line: Stop[], key: string): Stop | undefined {
	const here = line.findIndex((stop) => stop.key === key);
	const open = line.filter((stop) => stop.key !== key && (waiting(stop) || talk(stop)));
	return open.find((stop) => line.indexOf(stop) > here) ?? open.find(waiting);
}

/** One stop on or back; at the ends it stays. */
export function neighbour(line: Stop[], key: string, step: 1 | -1): Stop | undefined {
	const here = line.findIndex((stop) => stop.key === key);
	return line[here + step] ?? line[here];
}
