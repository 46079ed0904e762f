/** What can be done with several applications at once, and what the forms for it hold. */
import type { BoardName, Ending, PaperFacts, SelectionMove, SittingRow } from '../../contract';
import { call } from '../../core/backend';
import { count, day } from '../../core/format';

export type Kind = SelectionMove['kind'];

export const TITLES: Record<Kind, string> = {
	agenda: 'Auf die Tagesordnung setzen',
	papers: 'Unterlagen nachfordern',
	'follow-up': 'Wiedervorlage anlegen',
	fund: 'Aus einem Topf bezahlen',
	end: 'Ohne Auszahlung beenden'
};

/** The button names the deed. */
export function deed(kind: Kind, many: number): string {
	const what = count(many, 'Antrag', 'Anträge');
	return {
		agenda: `${what} auf die Tagesordnung setzen`,
		papers: `Bei ${many === 1 ? 'einem Antrag' : `${many} Anträgen`} nachfordern`,
		'follow-up': `${count(many, 'Wiedervorlage', 'Wiedervorlagen')} anlegen`,
		fund: `${what} zuordnen`,
		end: `${what} beenden`
	}[kind];
}

/** Everything as it was typed; each kind takes its part. */
export interface Typed {
	sitting: string | null;
	papers: string;
	term: string;
	ending: Ending | null;
	reason: string;
	due: string;
	text: string;
	pot: string | null;
}

export function blank(): Typed {
	return { sitting: null, papers: '', term: '', ending: 'withdrawn', reason: '', due: '', text: '', pot: null };
}

/** One paper to a line; behind a colon stands what is to be said of it. */
export function papersOf(text: string): PaperFacts[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const [label = '', ...rest] = line.split(':');
			return { label: label.trim(), remark: rest.join(':').trim() };
		});
}

/** What goes to the core; nothing where a choice is still open. */
export function moveOf(kind: Kind, typed: Typed): SelectionMove | undefined {
	switch (kind) {
		case 'agenda':
			return typed.sitting === null ? undefined : { kind, sitting: Number(typed.sitting) };
		case 'papers':
			return { kind, papers: papersOf(typed.papers), term: typed.term };
		case 'end':
			return typed.ending === null ? undefined : { kind, ending: typed.ending, reason: typed.reason };
		case 'follow-up':
			return { kind, due: typed.due, text: typed.text };
		case 'fund':
			return typed.pot === null ? undefined : { kind, pot: Number(typed.pot) };
	}
}

/** Row number as text, and the words for it. */
export type Choice = readonly [string, string];

/** Sittings that are still open, the next one first; with several boards each with its district. */
export async function openSittings(boards: readonly BoardName[]): Promise<Choice[]> {
	const lists = await Promise.all(boards.map(async (board) => (await call('sittings', { board: board.id })).rows.map((row) => ({ row, board }))));
	const open = lists.flat().filter(({ row }) => !row.closed && row.cancelled_on === null);
	open.sort((one, other) => one.row.day.localeCompare(other.row.day));
	return open.map(({ row, board }) => [String(row.id), sittingWords(row, boards.length > 1 ? board.district : '')]);
}

function sittingWords(row: SittingRow, district: string): string {
	const name = `${row.ordinal}. Sitzung am ${row.weekday}, ${day(row.day)}`;
	return district === '' ? name : `${district}: ${name}`;
}

/** Pots of one year, or of all boards. */
export async function potChoices(board: number, year: number | undefined): Promise<Choice[]> {
	const { rows } = await call('pots', year === undefined ? { board } : { board, year });
	return rows.map((row) => [String(row.pot.id), board === 0 ? `${row.district}: ${row.label}` : row.label]);
}
