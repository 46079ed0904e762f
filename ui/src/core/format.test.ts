import { describe, expect, it } from 'vitest';
import { bare, count, day, dayWithWeekday, euro, moment, size } from './format';

describe('amounts', () => {
	it.each([
		[0, '0,00'],
		[5, '0,05'],
		[79900, '799,00'],
		[140000, '1.400,00'],
		[999999999, '9.999.999,99'],
		[-219900, '\u22122.199,00']
	])('shows %i cents as %s', (cents, shown) => {
		expect(bare(cents)).toBe(shown);
	});

	it('keeps the sign of the currency on the line', () => {
		expect(euro(140000)).toBe('1.400,00\u00a0€');
	});
});

it('shows days in German order', () => {
	expect(day('2019-04-01')).toBe('01.04.2019');
	expect(dayWithWeekday('2019-04-01')).toBe('Montag, 01.04.2019');
});

it('names the day of a moment only when it is not today', () => {
	expect(moment('2019-03-12 14:32', '2019-03-12')).toBe('14:32');
	expect(moment('2019-03-11 14:32', '2019-03-12')).toBe('11.03.2019, 14:32');
});

it('counts in words', () => {
	expect(count(1, 'Antrag', 'Anträge')).toBe('1 Antrag');
	expect(count(0, 'Antrag', 'Anträge')).toBe('0 Anträge');
});

it.each([
	[300, '1 KB'],
	[204_800, '200 KB'],
	[1_468_006, '1,4 MB']
])('shows %i bytes as %s', (bytes, shown) => {
	expect(size(bytes)).toBe(shown);
});
