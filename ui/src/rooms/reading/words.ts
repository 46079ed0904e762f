/** The words of the chair's reading, and the way through its pages. */
import type { ReadingPage, ReadingView, View } from '../../contract';

export const VIEWS: readonly (readonly [View, string])[] = [
	['agree', 'Zustimmen'],
	['change', 'Mit Änderung zustimmen'],
	['defer', 'Zurückstellen'],
	['reject', 'Nicht empfehlen'],
	['open', 'Noch offen']
];

/** `zustimmen`, as it stands within a line. */
export function viewWord(view: View): string {
	const word = VIEWS.find(([one]) => one === view)?.[1] ?? '';
	return word.charAt(0).toLowerCase() + word.slice(1);
}

/** `7 von 12 gelesen`. */
export function readWords(read: number, all: number): string {
	return `${read} von ${all} gelesen`;
}

/** The page at which one stands: as the address says, else the first that is not read yet. */
export function pageAt(pages: readonly ReadingPage[], wanted: string | null): number {
	const named = pages.findIndex((page) => String(page.application.id) === wanted);
	if (named >= 0) return named;
	return Math.max(0, pages.findIndex((page) => !page.own?.row.seen));
}

/** What stands below the name of an application in the list of the pages. */
export function pageWords(page: ReadingPage): string {
	const own = page.own?.row;
	const parts = [page.application.number];
	if (own?.view) parts.push(`Sie: ${viewWord(own.view)}`);
	else if (own?.note) parts.push('mit Notiz');
	return parts.join(' · ');
}

/** A pot as the foot of the list shows it. */
export interface Rest {
	id: number;
	label: string;
	free: number;
	planned: number;
	left: number;
}

/** The pots on which the agenda draws; where none does, all of the year. */
export function rests(forecast: ReadingView['forecast']): Rest[] {
	const all = forecast.pots.map((pot) => ({ id: pot.id, label: pot.label, free: pot.now.free, planned: pot.now.free - pot.then.free, left: pot.then.free }));
	const drawn = all.filter((pot) => pot.planned !== 0);
	return drawn.length > 0 ? drawn : all;
}

/** Rows of one side of the plan. */
export interface PlanRows {
	head: string;
	rows: { label: string; amount: number }[];
	sum: number;
}

/** Both sides of the plan; the grant applied for completes the income. */
export function sides(page: ReadingPage): [PlanRows, PlanRows] | undefined {
	if (!page.balance) return undefined;
	const of = (side: 'expense' | 'income') => page.plan.filter((line) => line.side === side).map((line) => ({ label: line.label, amount: line.amount }));
	return [
		{ head: 'Ausgaben', rows: of('expense'), sum: page.balance.expenses },
		{ head: 'Einnahmen', rows: [...of('income'), { label: 'beantragte Zuwendung', amount: page.application.amount }], sum: page.balance.incomes }
	];
}
