import { describe, expect, it } from 'vitest';
import { balance, blankLine, filled, inferred, inserted, moved, PLAN_KINDS, places, relabelled, sums, type PlanEntry } from './plan';

const line = (side: PlanEntry['side'], label: string, amount: string): PlanEntry => ({ ...blankLine(side), label, amount });
const plan = [line('expense', 'Platz und Technik', '420,00 €'), line('income', 'Eigenmittel', '300'), line('expense', 'Verpflegung', '650'), line('income', 'Spenden', '')];

describe('inferred', () => {
	it.each<[PlanEntry['side'], string, string]>([
		['expense', 'Platz und Technik', 'rent'],
		['expense', 'Schiedsrichter*innen', 'fees'],
		['expense', 'Bälle, Leibchen, Material', 'material'],
		['expense', 'Verpflegung', 'catering'],
		['expense', 'Plakate und Druck', 'publicity'],
		['expense', 'Pokale und Preise', 'material'],
		['expense', 'Haftpflichtversicherung', 'insurance'],
		['expense', 'Busfahrt nach Celle', 'travel'],
		['expense', 'Dies und das', 'other'],
		['income', 'Eigenmittel des Vereins', 'own'],
		['income', 'Startgelder', 'admission'],
		['income', 'Zuschuss der Region', 'public'],
		['income', 'Ehrenamtliche Stunden', 'own-work']
	])('%s %s: %s', (side, label, kind) => {
		expect(inferred(side, label)).toBe(kind);
		expect(PLAN_KINDS[side].map((one) => one.name)).toContain(kind);
	});
});

describe('relabelled', () => {
	it('lets the kind follow the label', () => {
		expect(relabelled(blankLine('expense'), 'Honorar').kind).toBe('fees');
		expect(relabelled(line('expense', 'Dies', ''), 'Das').kind).toBe('other');
	});

	it('keeps a kind chosen by hand', () => {
		expect(relabelled({ ...line('expense', 'Miete', ''), kind: 'other' }, 'Miete Saal').kind).toBe('other');
	});
});

describe('order', () => {
	it('puts a new line behind another or at the end of its side', () => {
		expect(inserted(plan, blankLine('expense'), 0).at).toBe(1);
		expect(inserted(plan, blankLine('expense')).at).toBe(3);
		expect(inserted([], blankLine('income'))).toEqual({ lines: [blankLine('income')], at: 0 });
		expect(inserted(plan, blankLine('expense'), 0).lines).toHaveLength(5);
	});

	it('moves past the lines of the other side', () => {
		const down = moved(plan, 0, 1);
		expect(down?.at).toBe(2);
		expect(down?.lines.map((one) => one.label)).toEqual(['Verpflegung', 'Eigenmittel', 'Platz und Technik', 'Spenden']);
		expect(places(down?.lines ?? [], 'expense')).toEqual([0, 2]);
	});

	it('stops at the ends', () => {
		expect(moved(plan, 0, -1)).toBeUndefined();
		expect(moved(plan, 3, 1)).toBeUndefined();
		expect(moved(plan, 9, 1)).toBeUndefined();
	});
});

describe('sums', () => {
	it('counts in cents and includes the grant', () => {
		expect(sums(plan, '1.650,00 €')).toEqual({ expenses: 107_000, income: 195_000, unread: 0 });
		const tenths = Array.from({ length: 10 }, () => line('expense', 'x', '0,10'));
		expect(sums(tenths, '0,1')).toEqual({ expenses: 100, income: 10, unread: 0 });
	});

	it('counts what cannot be read for nothing, and says so', () => {
		expect(sums([line('expense', 'x', '1.4')], 'viel')).toEqual({ expenses: 0, income: 0, unread: 2 });
	});
});

describe('balance', () => {
	it('is silent without a plan', () => {
		expect(balance([blankLine('expense')], '1.400')).toMatchObject({ so: 'none' });
	});

	it('says what is missing and where it may come from', () => {
		expect(balance(plan, '620')).toEqual({ so: 'open', words: 'Es fehlen noch 150,00\u00a0€.', advice: 'Tragen Sie den Betrag bei „Spenden“ ein oder erhöhen Sie die Eigenmittel.' });
		expect(balance(plan.slice(0, 3), '620').advice).toBe('Ergänzen Sie eine Einnahme oder erhöhen Sie die Eigenmittel.');
	});

	it('says what is too much', () => {
		expect(balance(plan, '800').words).toBe('Die Einnahmen sind um 30,00\u00a0€ höher als die Ausgaben.');
	});

	it('is even to the cent', () => {
		expect(balance(plan, '770')).toMatchObject({ so: 'even' });
		expect(balance(plan, '770,01')).toMatchObject({ so: 'open' });
	});

	it('does not judge what cannot be read', () => {
		expect(balance([line('expense', 'x', '1,400')], '1')).toEqual({ so: 'open', words: 'Ein Betrag lässt sich nicht lesen.', advice: 'Schreiben Sie ihn zum Beispiel so: 1.400,00.' });
	});
});

it('does not count blank lines', () => {
	expect(filled([blankLine('income'), line('expense', ' ', '5'), line('expense', ' ', ' ')])).toEqual([line('expense', ' ', '5')]);
});
