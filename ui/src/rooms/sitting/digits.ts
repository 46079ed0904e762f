// The three figures of a counted vote while they are being typed. The core judges the vote; this
// only knows when a figure is complete, so that the next field can take the focus.

export type Figures = { yes: string; no: string; abstain: string };

export const FIELDS = ['yes', 'no', 'abstain'] as const;
export type FigureName = (typeof FIELDS)[number];

export const EMPTY: Figures = { yes: '', no: '', abstain: '' };

const PLAIN = /^\d{1,3}$/;

function count(text: string): number {
	return PLAIN.test(text.trim()) ? Number.parseInt(text, 10) : 0;
}

/** What is typed so far, summed; unreadable fields count as nothing. */
export function cast(figures: Figures): number {
	return FIELDS.reduce((sum, name) => sum + count(figures[name]), 0);
}

/** All three fields hold a figure. */
export function whole(figures: Figures): boolean {
	return FIELDS.every((name) => PLAIN.test(figures[name].trim()));
}

/** No field holds anything. */
export function blank(figures: Figures): boolean {
	return FIELDS.every((name) => figures[name].trim() === '');
}

/**
 * No further digit can follow: of 9 voters every digit is whole, of 22 a `1` may become 10 to 19.
 * What the other fields already hold is no longer available for this one.
 */
export function finished(figures: Figures, name: FigureName, voters: number): boolean {
	const text = figures[name].trim();
	if (!PLAIN.test(text)) return false;
	if (text.startsWith('0')) return true;
	const others = cast({ ...figures, [name]: '' });
	return Number.parseInt(text, 10) * 10 > Math.max(0, voters - others);
}

/** "8 von 8", "7 von 8, eine Stimme fehlt", "9 von 8, eine zu viel". */
export function sumWords(sum: number, voters: number): string {
	const gap = voters - sum;
	const stand = `${sum} von ${voters}`;
	if (gap === 0) return stand;
	if (gap > 0) return `${stand}, ${gap === 1 ? 'eine Stimme fehlt' : `${gap} Stimmen fehlen`}`;
	return `${stand}, ${gap === -1 ? 'eine zu viel' : `${-gap} zu viel`}`;
}
