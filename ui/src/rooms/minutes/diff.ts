/** What differs between two texts, word by word, so that the eye finds it. */

export interface Run {
	text: string;
	/** Not in the other text. */
	own: boolean;
}

/** Longer texts are laid side by side without marks: the table below grows with the product of their words. */
const MOST = 2_000;

/** The words of `text`, marked where they are not in `other`. Blanks belong to the word before them. */
export function marked(text: string, other: string): Run[] {
	const [mine, theirs] = [words(text), words(other)];
	if (mine.length === 0) return [];
	if (mine.length > MOST || theirs.length > MOST) return [{ text, own: false }];
	const common = shared(mine.map(bare), theirs.map(bare));
	const runs: Run[] = [];
	mine.forEach((word, at) => {
		const own = !common.has(at);
		const last = runs.at(-1);
		if (last && last.own === own) last.text += word;
		else runs.push({ text: word, own });
	});
	return runs;
}

const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const bare = (word: string): string => word.trim();

/** Places in `mine` of a longest common sequence. */
function shared(mine: string[], theirs: string[]): Set<number> {
	const width = theirs.length + 1;
	const lengths = new Uint16Array((mine.length + 1) * width);
	const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
	for (let row = mine.length - 1; row >= 0; row--) {
		for (let column = theirs.length - 1; column >= 0; column--) {
			lengths[row * width + column] = mine[row] === theirs[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const found = new Set<number>();
	let [row, column] = [0, 0];
	while (row < mine.length && column < theirs.length) {
		if (mine[row] === theirs[column]) {
			found.add(row);
			row += 1;
			column += 1;
		} else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
		else column += 1;
	}
	return found;
}
