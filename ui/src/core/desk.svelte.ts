/** Which register and which board the person works with. */
import type { BoardName, Overview } from '../contract';

const REMEMBERED = 'beirat';
const REMEMBERED_ALL = 'alle-beiraete';

function remembered(name: string): string | null {
	return typeof localStorage === 'undefined' ? null : localStorage.getItem(name);
}

let overview = $state.raw<Overview | undefined>();
let chosen = $state(Number(remembered(REMEMBERED)));
let every = $state(remembered(REMEMBERED_ALL) !== null);

export const desk = {
	get overview(): Overview | undefined {
		return overview;
	},
	set overview(fresh: Overview | undefined) {
		overview = fresh;
	},
	/** The board whose things are on screen; the first one until another is chosen. With all of them on screen the one of before. */
	get board(): BoardName | undefined {
		return overview?.boards.find((board) => board.id === chosen) ?? overview?.boards[0];
	},
	/** Lists show all boards at once. */
	get all(): boolean {
		return every && (overview?.boards.length ?? 0) > 1;
	},
	/** What lists ask for: the board, 0 for all of them. */
	get scope(): number {
		return desk.all ? 0 : (desk.board?.id ?? 0);
	},
	choose(id: number): void {
		chosen = id;
		every = false;
		localStorage.setItem(REMEMBERED, String(id));
		localStorage.removeItem(REMEMBERED_ALL);
	},
	chooseAll(): void {
		every = true;
		localStorage.setItem(REMEMBERED_ALL, '1');
	},
	/** `Linden-Limmer`, where rows of several boards stand together. */
	district(id: number): string {
		return overview?.boards.find((board) => board.id === id)?.district ?? '';
	}
};
