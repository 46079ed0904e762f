/** The cost and finance plan while it is typed. Saving judges: the core reads every amount again (domain::application::plan). */
import type { PlanKind, PlanLineFacts, PlanSide } from '../contract';
import { euro } from '../core/format';
import { readMoney } from './money';

/** A line as typed. */
export type PlanEntry = PlanLineFacts;

export interface PlanWord {
	name: PlanKind;
	word: string;
}

export const PLAN_KINDS: Record<PlanSide, readonly PlanWord[]> = {
	expense: [
		{ name: 'personnel', word: 'Personal' },
		{ name: 'fees', word: 'Honorare' },
		{ name: 'material', word: 'Material' },
		{ name: 'rent', word: 'Miete und Technik' },
		{ name: 'travel', word: 'Fahrten' },
		{ name: 'catering', word: 'Verpflegung' },
		{ name: 'publicity', word: 'Werbung und Druck' },
		{ name: 'insurance', word: 'Versicherung' },
		{ name: 'other', word: 'Sonstiges' }
	],
	income: [
		{ name: 'own', word: 'Eigenmittel' },
		{ name: 'own-work', word: 'Eigenleistung' },
		{ name: 'admission', word: 'Eintritt und Startgelder' },
		{ name: 'donation', word: 'Spenden' },
		{ name: 'public', word: 'andere öffentliche Mittel' },
		{ name: 'other', word: 'Sonstiges' }
	]
};

/** What labels usually mean; the first that fits counts. Only a suggestion: the kind stands beside and can be changed. */
const MEANT: Record<PlanSide, readonly [RegExp, PlanKind][]> = {
	expense: [
		[/versicher/, 'insurance'],
		[/verpfleg|essen|getränk|catering|imbiss|buffet|büfett|kaffee|lebensmittel|snack/, 'catering'],
		[/werbung|plakat|flyer|faltblatt|öffentlichkeit|anzeige|druck/, 'publicity'],
		[/fahrt|(?<!p)reise|\bbus\b|bahn|ticket|transport/, 'travel'],
		[/miete|saal|raum|räume|technik|bühne|platz|halle|zelt|leihgebühr/, 'rent'],
		[/honorar|referent|dozent|trainer|künstler|musik|\bband\b|schiedsrichter|moderation|übersetz|dolmetsch|leitung/, 'fees'],
		[/personal|lohn|löhne|gehalt|gehälter|minijob/, 'personnel'],
		[/material|bedarf|bücher|bälle|leibchen|werkzeug|pokal|preise/, 'material']
	],
	income: [
		[/eigenleistung|ehrenamt|stunden/, 'own-work'],
		[/eigenmittel|eigenanteil|mitglied|rücklage/, 'own'],
		[/eintritt|startgeld|teilnahme|gebühr|verkauf/, 'admission'],
		[/spende|sponsor|stiftung/, 'donation'],
		[/stadt|land|bund|bezirk|region|öffentlich|ministerium|förder|zuschuss/, 'public']
	]
};

/** The kind that a label suggests. */
export function inferred(side: PlanSide, label: string): PlanKind {
	const words = label.toLowerCase();
	return MEANT[side].find(([meant]) => meant.test(words))?.[1] ?? 'other';
}

/** A new label brings its kind along, unless the kind was chosen by hand. */
export function relabelled(line: PlanEntry, label: string): PlanEntry {
	const followed = line.kind === inferred(line.side, line.label);
	return { ...line, label, kind: followed ? inferred(line.side, label) : line.kind };
}

export function blankLine(side: PlanSide): PlanEntry {
	return { side, kind: 'other', label: '', amount: '', granted: false };
}

export function isBlank(line: PlanEntry): boolean {
	return line.label.trim() === '' && line.amount.trim() === '';
}

/** What counts: lines in which nothing stands are none. The core passes over them too. */
export function filled(lines: readonly PlanEntry[]): PlanEntry[] {
	return lines.filter((line) => !isBlank(line));
}

/** Places of the lines of one side in the whole list. */
export function places(lines: readonly PlanEntry[], side: PlanSide): number[] {
	return lines.flatMap((line, index) => (line.side === side ? [index] : []));
}

/** With a line more behind the one at `after`, or at the end of its side; and where it stands now. */
export function inserted(lines: readonly PlanEntry[], line: PlanEntry, after?: number): { lines: PlanEntry[]; at: number } {
	const last = after ?? places(lines, line.side).at(-1);
	const at = last === undefined ? lines.length : last + 1;
	return { lines: [...lines.slice(0, at), line, ...lines.slice(at)], at };
}

/** The same with the line one place up or down on its side; `undefined` where there is no further. */
export function moved(lines: readonly PlanEntry[], index: number, by: 1 | -1): { lines: PlanEntry[]; at: number } | undefined {
	const line = lines[index];
	if (!line) return undefined;
	const side = places(lines, line.side);
	const at = side[side.indexOf(index) + by];
	const other = at === undefined ? undefined : lines[at];
	if (at === undefined || !other) return undefined;
	const next = [...lines];
	next[index] = other;
	next[at] = line;
	return { lines: next, at };
}

export interface PlanSums {
	expenses: number;
	/** The grant applied for included. */
	income: number;
	/** Amounts that cannot be read and count for nothing yet. */
	unread: number;
}

/** Sums in whole cents. */
export function sums(lines: readonly PlanEntry[], requested: string): PlanSums {
	const all: PlanSums = { expenses: 0, income: 0, unread: 0 };
	const add = (side: 'expenses' | 'income', amount: string): void => {
		if (amount.trim() === '') return;
		const read = readMoney(amount);
		if ('cents' in read) all[side] += read.cents;
		else all.unread += 1;
	};
	for (const line of lines) add(line.side === 'expense' ? 'expenses' : 'income', line.amount);
	add('income', requested);
	return all;
}

export interface PlanBalance {
	so: 'none' | 'even' | 'open';
	/** How it stands, then what to do. */
	words: string;
	advice: string;
}

/** Does the plan balance, and if not, what helps? */
export function balance(lines: readonly PlanEntry[], requested: string): PlanBalance {
	const written = filled(lines);
	if (written.length === 0) return { so: 'none', words: '', advice: '' };
	const { expenses, income, unread } = sums(lines, requested);
	if (unread > 0) {
		const [words, them] = unread === 1 ? ['Ein Betrag lässt sich nicht lesen.', 'ihn'] : [`${unread} Beträge lassen sich nicht lesen.`, 'sie'];
		return { so: 'open', words, advice: `Schreiben Sie ${them} zum Beispiel so: 1.400,00.` };
	}
	if (expenses === income) return { so: 'even', words: 'Der Plan gleicht sich aus.', advice: '' };
	if (expenses < income) {
		const words = `Die Einnahmen sind um ${euro(income - expenses)} höher als die Ausgaben.`;
		return { so: 'open', words, advice: 'Ergänzen Sie eine Ausgabe oder verringern Sie die beantragte Zuwendung.' };
	}
	const waiting = written.find((line) => line.side === 'income' && line.label.trim() !== '' && line.amount.trim() === '');
	const first = waiting ? `Tragen Sie den Betrag bei „${waiting.label.trim()}“ ein` : 'Ergänzen Sie eine Einnahme';
	return { so: 'open', words: `Es fehlen noch ${euro(expenses - income)}.`, advice: `${first} oder erhöhen Sie die Eigenmittel.` };
}
