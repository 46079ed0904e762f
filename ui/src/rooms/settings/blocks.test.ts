import { expect, it } from 'vitest';
import { holding, replacedBy, withPlaceholder } from './blocks';

const own = (id: number, from_day: string | null) => ({ version: 1, row: { id, board: 1, key: 'remedy', from_day, text: 'x' } });
const block = { own: [own(1, null), own(2, '2026-01-01'), own(3, '2027-01-01')] };

it('puts a placeholder in the place of what is marked', () => {
	expect(withPlaceholder('Bis zum Tag.', 8, 11, 'Frist')).toEqual({ text: 'Bis zum {Frist}.', caret: 15 });
});

it('knows which own text holds on a day, and which one a first day replaces', () => {
	expect(holding(block, '2026-11-22')?.row.id).toBe(2);
	expect(holding({ own: [own(3, '2027-01-01')] }, '2026-11-22')).toBeUndefined();
	expect(replacedBy(block, null)?.row.id).toBe(1);
	expect(replacedBy(block, '2026-02-01')).toBeUndefined();
});
