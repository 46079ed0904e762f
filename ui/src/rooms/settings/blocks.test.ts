import { expect, it } from 'vitest';
import { holding, replacedBy, unknown, withPlaceholder } from './blocks';

const names = [{ name: 'Frist' }, { name: 'Verein' }];
const own = (id: number, from_day: string | null) => ({ version: 1, row: { id, board: 1, key: 'remedy', from_day, text: 'x' } });
const block = { own: [own(1, null), own(2, '2026-01-01'), own(3, '2027-01-01')] };

it('names the placeholders that are not known, each once', () => {
	expect(unknown('Bis {Frist} an {Verein}.', names)).toEqual([]);
	expect(unknown('{Unsinn} und {Unsinn} und {frist}', names)).toEqual(['Unsinn', 'frist']);
});

it('puts a placeholder in the place of what is marked', () => {
	expect(withPlaceholder('Bis zum Tag.', 8, 11, 'Frist')).toEqual({ text: 'Bis zum {Frist}.', caret: 15 });
});

it('knows which own text holds on a day, and which one a first day replaces', () => {
	expect(holding(block, '2026-11-22')?.row.id).toBe(2);
	expect(holding({ own: [own(3, '2027-01-01')] }, '2026-11-22')).toBeUndefined();
	expect(replacedBy(block, null)?.row.id).toBe(1);
	expect(replacedBy(block, '2026-02-01')).toBeUndefined();
});
