import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/vectors/money.json';
import { bare } from '../core/format';
import { formattedMoney, readMoney } from './money';

describe('readMoney', () => {
	it.each(vectors)('reads $entry as the core does', ({ entry, cents, code }) => {
		expect(readMoney(entry)).toEqual(code === null ? { cents } : { code });
	});

	it('reads back what is shown', () => {
		for (let cents = 0; cents <= 999_999_999; cents += 12_345_67) {
			expect(readMoney(bare(cents))).toEqual({ cents });
		}
	});
});

describe('formattedMoney', () => {
	it('formats what can be read', () => {
		expect(formattedMoney('1400,5')).toBe('1.400,50\u00a0€');
	});

	it('leaves alone what cannot', () => {
		expect(formattedMoney('1.4')).toBe('1.4');
		expect(formattedMoney('')).toBe('');
	});
});
