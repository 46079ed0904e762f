/** What was just done, at the foot of the sheet, with the way back. */

export interface Notice {
	text: string;
	/** What the button beside it does. */
	offer: 'undo' | 'redo' | undefined;
}

let notice = $state.raw<Notice | undefined>();

export const toast = {
	get notice(): Notice | undefined {
		return notice;
	}
};

export function show(text: string, offer?: Notice['offer']): void {
	notice = { text, offer };
}

export function hide(): void {
	notice = undefined;
}
