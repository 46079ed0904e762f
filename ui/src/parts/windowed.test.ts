import { describe, expect, it } from 'vitest';
import { between, inSight, pagesOf, scrolledTo, target } from './windowed';

describe('inSight', () => {
	it('takes a few rows beyond each edge', () => {
		expect(inSight(1000, 500, 50, 20_000, 4)).toEqual({ from: 16, to: 34 });
	});

	it('stays within the list', () => {
		expect(inSight(0, 500, 50, 3)).toEqual({ from: 0, to: 3 });
		expect(inSight(999_900, 500, 50, 20_000, 2)).toEqual({ from: 19_996, to: 20_000 });
		expect(inSight(0, 500, 50, 0)).toEqual({ from: 0, to: 0 });
		// The list became shorter than where one was.
		expect(inSight(999_900, 500, 50, 10)).toEqual({ from: 10, to: 10 });
	});
});

it('knows the pages of a range', () => {
	expect(pagesOf({ from: 95, to: 205 }, 100)).toEqual([0, 1, 2]);
	expect(pagesOf({ from: 100, to: 200 }, 100)).toEqual([1]);
	expect(pagesOf({ from: 7, to: 7 }, 100)).toEqual([]);
});

describe('target', () => {
	it.each<[string, number, number | undefined]>([
		['ArrowDown', 5, 6],
		['ArrowUp', 0, 0],
		['ArrowDown', 99, 99],
		['PageDown', 95, 99],
		['PageUp', 5, 0],
		['Home', 50, 0],
		['End', 50, 99],
		['x', 5, undefined]
	])('%s from %i: %s', (key, here, to) => {
		expect(target(key, here, 100, 10)).toBe(to);
	});

	it('leads nowhere in an empty list', () => {
		expect(target('ArrowDown', 0, 0, 10)).toBeUndefined();
	});
});

describe('scrolledTo', () => {
	it('moves as little as possible', () => {
		expect(scrolledTo(10, 0, 530, 50, 30)).toBe(50);
		expect(scrolledTo(9, 0, 530, 50, 30)).toBe(0);
		expect(scrolledTo(2, 400, 530, 50, 30)).toBe(100);
	});

	it('shows the head of a row where not even one fits', () => {
		expect(scrolledTo(3, 0, 20, 50, 30)).toBe(150);
	});
});

it('orders a range', () => {
	expect(between(7, 3)).toEqual({ from: 3, to: 8 });
	expect(between(3, 3)).toEqual({ from: 3, to: 4 });
});
