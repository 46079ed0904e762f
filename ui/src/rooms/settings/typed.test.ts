import { describe, expect, it } from 'vitest';
import { isChanged, restored, saved, stored } from './typed';

const own = (id: number, from_day: string | null, version = 3) => ({ version, row: { id, board: 1, key: 'remedy', from_day, text: `Text ${id}` } });
const block = { own: [own(1, null), own(2, '2027-01-01')], today: 'Text 1' };
const typed = { open: 2, of: { 1: { text: 'a', from: '', version: 3 }, 2: { text: 'b', from: '01.02.2027', version: 3 } } };

it('knows what is saved: text, day and version', () => {
	expect(saved(block, block.own[1])).toEqual({ text: 'Text 2', from: '01.01.2027', version: 3 });
	expect(saved(block, undefined)).toEqual({ text: 'Text 1', from: '', version: 0 });
});

it('sees another day as a change', () => {
	const before = saved(block, block.own[1]);
	expect(isChanged({ ...before }, before)).toBe(false);
	expect(isChanged({ ...before, from: '' }, before)).toBe(true);
});

describe('restored', () => {
	it('gives back text, day and which one was open', () => expect(restored(stored(typed), block)).toEqual(typed));
	it('makes new words of those whose text is gone', () => {
		expect(restored(stored(typed), { own: [own(1, null)] })).toEqual({ open: 0, of: { 1: typed.of[1], 0: { text: 'b', from: '01.02.2027', version: 0 } } });
	});
	it('opens one that waits where the one that was open is saved', () => expect(restored(stored({ open: 2, of: { 1: typed.of[1] } }), block)?.open).toBe(1));
	it.each([null, 'Nur ein Text', '{}', '3', 'null', '{"open":1,"of":{}}'])('knows nothing of %s', (body) => expect(restored(body, block)).toBeUndefined());
});
