import { expect, it } from 'vitest';
import { formattedTime } from './time';

it.each([
	['19:00', '19:00'],
	['19.00 Uhr', '19:00'],
	['1900', '19:00'],
	['9', '09:00'],
	['845', '08:45']
])('shows %s as %s', (typed, shown) => {
	expect(formattedTime(typed)).toBe(shown);
});

it.each(['24:00', '19:60', '19:5', 'abends', ''])('leaves %s alone', (typed) => {
	expect(formattedTime(typed)).toBe(typed);
});
