/** A long list of which only the rows in sight are on the page: which ones, and where the keys lead. */

/** Rows from `from` up to, without, `to`. */
export interface Range {
	from: number;
	to: number;
}

/** The rows in sight, with a few beyond each edge so that scrolling shows no gaps. */
export function inSight(top: number, height: number, rowHeight: number, count: number, beyond = 8): Range {
	if (rowHeight <= 0 || count <= 0) return { from: 0, to: 0 };
	const from = Math.max(0, Math.floor(top / rowHeight) - beyond);
	const to = Math.min(count, Math.ceil((top + height) / rowHeight) + beyond);
	return { from: Math.min(from, count), to: Math.max(to, Math.min(from, count)) };
}

/** Numbers of the pages of `size` rows that a range touches. */
export function pagesOf(range: Range, size: number): number[] {
	if (range.to <= range.from) return [];
	const first = Math.floor(range.from / size);
	const last = Math.floor((range.to - 1) / size);
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Where a key leads from row `here`; `undefined` where it leads nowhere. `leap`: rows in sight at once. */
export function target(key: string, here: number, count: number, leap: number): number | undefined {
	const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: count - 1, PageDown: here + leap, PageUp: here - leap }[key];
	return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), count - 1);
}

/** How far to scroll so that a row is wholly in sight under a head of `head` pixels; as little as possible. */
export function scrolledTo(index: number, top: number, height: number, rowHeight: number, head: number): number {
	const begin = index * rowHeight;
	if (begin < top) return begin;
	const visible = Math.max(rowHeight, height - head);
	return begin + rowHeight > top + visible ? begin + rowHeight - visible : top;
}

/** Both rows and everything between, whichever comes first. */
export function between(one: number, other: number): Range {
	return { from: Math.min(one, other), to: Math.max(one, other) + 1 };
}
