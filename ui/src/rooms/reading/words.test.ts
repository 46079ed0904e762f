import { expect, it } from 'vitest';
import type { ReadingPage, ReadingView } from '../../contract';
import { pageAt, pageWords, readWords, rests, sides, viewWord } from './words';

const page = (id: number, own?: Partial<{ seen: boolean; view: string; note: string }>) =>
	({ application: { id, number: `0${id}/2019`, amount: 79_900 }, own: own && { row: { seen: false, view: null, note: '', ...own } }, plan: [], balance: null }) as unknown as ReadingPage;

it('opens where the address says, else at the first page that is not read', () => {
	const pages = [page(4, { seen: true }), page(5), page(6)];
	expect(pageAt(pages, '6')).toBe(2);
	expect(pageAt(pages, null)).toBe(1);
	expect(pageAt([page(4, { seen: true })], null)).toBe(0);
	expect(pageAt([], '6')).toBe(0);
});

it('says what the reader has noted', () => {
	expect(pageWords(page(4))).toBe('04/2019');
	expect(pageWords(page(4, { view: 'change' }))).toBe('04/2019 · Sie: mit Änderung zustimmen');
	expect(pageWords(page(4, { note: 'Frage' }))).toBe('04/2019 · mit Notiz');
	expect(viewWord('open')).toBe('noch offen');
	expect(readWords(7, 12)).toBe('7 von 12 gelesen');
});

it('completes the income by the grant that is applied for', () => {
	const planned = { ...page(4), plan: [{ side: 'expense', label: 'Miete', amount: 99_900 }, { side: 'income', label: 'Eigenes', amount: 20_000 }], balance: { expenses: 99_900, incomes: 99_900 } } as unknown as ReadingPage;
	expect(sides(planned)?.[1].rows.at(-1)).toEqual({ label: 'beantragte Zuwendung', amount: 79_900 });
	expect(sides(page(4))).toBeUndefined();
});

it('shows the pots on which the agenda draws, else all', () => {
	const pot = (id: number, free: number, left: number) => ({ id, label: `Topf ${id}`, now: { free: free }, then: { free: left } });
	const forecast = (pots: unknown[]) => ({ pots }) as ReadingView['forecast'];
	expect(rests(forecast([pot(1, 800, 580), pot(2, 500, 500)]))).toEqual([{ id: 1, label: 'Topf 1', free: 800, planned: 220, left: 580 }]);
	expect(rests(forecast([pot(2, 500, 500)]))).toHaveLength(1);
});
