/** The half-typed text of a place in the minutes, with what was read when the writing began. */
export interface Kept {
	text: string;
	/** What was generated then: only so a newer one is noticed. */
	read: string;
	/** Put away by the person: it waits until the place is opened, and opens nothing by itself. */
	aside: boolean;
}

export const stored = (kept: Kept): string => JSON.stringify(kept);

/** What was kept, if anything; an earlier version kept the bare text, of which nobody knows what was read. */
export function restored(body: string | null, generated: string): Kept | undefined {
	if (body === null) return undefined;
	try {
		const kept = JSON.parse(body) as Partial<Kept> | null;
		if (typeof kept?.text === 'string' && typeof kept.read === 'string') return { text: kept.text, read: kept.read, aside: kept.aside === true };
	} catch {
		// The bare text.
	}
	return { text: body, read: generated, aside: false };
}
