/** Which register and which board the person works with. */
import type { BoardName, Overview } from '../contract';

const REMEMBERED = 'beirat';

let overview = $state.raw<Overview | undefined>();
let chosen = $state(Number(typeof localStorage === 'undefined' ? 0 : localStorage.getItem(REMEMBERED)));

export const desk = {
	get overview(): Overview | undefined {
		return overview;
	},
	set overview(fresh: Overview | undefined) {
		overview = fresh;
	},
	/** The board whose things are on screen; the first one until another is chosen. */
	get board(): BoardName | undefined {
		return overview?.boards.find((board) => board.id === chosen) ?? overview?.boards[0];
	},
	choose(id: number): void {
		chosen = id;
		localStorage.setItem(REMEMBERED, String(id));
	}
};
