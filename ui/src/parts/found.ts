/** What the palette found: places to go and things to do, in groups. */
export interface Found {
	/** What tells it from all others found. */
	id: string;
	text: string;
	/** Letters of the text that were searched for, as they are spelled there: from, to. */
	marks?: readonly (readonly [number, number])[];
	/** At the right: number and state, since when. */
	note?: string;
	/** Key that does the same elsewhere: `Strg+N`. */
	key?: string;
	run: () => unknown;
}

export interface FoundGroup {
	title: string;
	items: readonly Found[];
}

export interface Answer {
	groups: readonly FoundGroup[];
	/** What is to be said beside the count: `auch „Banjul“`. */
	remark?: string;
}

/** `5 Treffer, auch „Banjul“` */
export function said(answer: Answer): string {
	const count = flat(answer).length;
	return [count === 0 ? 'Nichts gefunden' : count === 1 ? 'Ein Treffer' : `${count} Treffer`, answer.remark ?? ''].filter((part) => part !== '').join(', ');
}

/** All of them in the order on screen. */
export function flat(answer: Answer): Found[] {
	return answer.groups.flatMap((group) => [...group.items]);
}

/** Where an arrow leads: past the last one comes the first again. */
export function stepped(here: number, by: number, count: number): number {
	return count === 0 ? 0 : (((here + by) % count) + count) % count;
}

/** The text in pieces, those that were searched for marked. Marks may touch or overlap; those beyond the text are none. */
export function pieces(text: string, marks: readonly (readonly [number, number])[] = []): { text: string; marked: boolean }[] {
	const all: { text: string; marked: boolean }[] = [];
	let at = 0;
	const sorted = [...marks].sort(([one], [other]) => one - other);
	for (const [from, to] of sorted) {
		const [begin, end] = [Math.max(from, at), Math.min(to, text.length)];
		if (end <= begin) continue;
		if (begin > at) all.push({ text: text.slice(at, begin), marked: false });
		all.push({ text: text.slice(begin, end), marked: true });
		at = end;
	}
	if (at < text.length) all.push({ text: text.slice(at), marked: false });
	return all;
}
