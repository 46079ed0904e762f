/** What a field offers while one types. */
export interface Suggestion {
	/** What tells it from the others. */
	id: string;
	/** What stands in the field when it is taken. */
	text: string;
	/** Beside it in the list: number, place, since when. */
	note?: string;
}

/** For screen readers: how many there are and how to get there. */
export function found(count: number): string {
	if (count === 0) return 'Kein Vorschlag';
	return `${count === 1 ? 'Ein Vorschlag' : `${count} Vorschläge`}, Pfeil nach unten wählt`;
}
