import { describe, expect, it } from 'vitest';
import { summary, toggled, type Filter } from './filter';

const stand: Filter = {
	name: 'stand',
	label: 'Stand',
	many: true,
	values: [
		{ name: 'received', word: 'eingegangen' },
		{ name: 'examined', word: 'geprüft' },
		{ name: 'recommended', word: 'empfohlen' }
	],
	chosen: ['examined']
};

describe('summary', () => {
	it('names up to two values', () => {
		expect(summary(stand)).toBe('geprüft');
		expect(summary({ ...stand, chosen: ['received', 'examined'] })).toBe('eingegangen, geprüft');
		expect(summary({ ...stand, chosen: ['received', 'examined', 'recommended'] })).toBe('3 gewählt');
	});

	it('keeps what it does not know', () => {
		expect(summary({ ...stand, chosen: ['2003'] })).toBe('2003');
	});
});

describe('toggled', () => {
	it('ticks in the order of the values, and unticks', () => {
		expect(toggled(stand, 'received')).toEqual(['received', 'examined']);
		expect(toggled(stand, 'examined')).toEqual([]);
	});

	it('replaces where only one is possible', () => {
		expect(toggled({ ...stand, many: false }, 'received')).toEqual(['received']);
	});
});
