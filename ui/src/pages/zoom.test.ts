import { expect, it } from 'vitest';
import { fitting, percent, scaleOf, stepped } from './zoom';

it('fits a page of A4 into the desk and never blows it up', () => {
	expect(fitting(595, 595 * (4 / 3))).toBeCloseTo(1);
	expect(fitting(595, 400)).toBeCloseTo(0.504, 2);
	expect(fitting(595, 4000)).toBe(1.25);
	expect(fitting(595, 0)).toBe(1);
});

it('steps through the zoom and stays at the ends', () => {
	expect(stepped(1, 1)).toBe(1.1);
	expect(stepped(1, -1)).toBe(0.9);
	expect(stepped(0.87, 1)).toBe(0.9);
	expect(stepped(0.5, -1)).toBe(0.5);
	expect(stepped(3, 1)).toBe(3);
});

it('speaks to pdf.js in points and to people in percent', () => {
	expect(scaleOf(0.75)).toBeCloseTo(1);
	expect(percent(0.87)).toBe('87\u00a0%');
});
