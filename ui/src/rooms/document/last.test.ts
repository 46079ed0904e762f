import { expect, it } from 'vitest';
import { document } from '../documents/testing';
import { lastOf } from './last';

const documents = [
	document({ id: 9, kind: 'grant', withdrawn_on: '2019-04-26' }),
	document({ id: 8, kind: 'grant', public: true }),
	document({ id: 7, kind: 'grant' }),
	document({ id: 6, kind: 'grant', corrected_by: 7 }),
	document({ id: 5, kind: 'annual-report', year: 2025 })
];

it('finds the newest copy of the same paper that holds', () => {
	expect(lastOf(documents, { kind: 'grant', id: 1 })).toBe(7);
	expect(lastOf(documents, { kind: 'grant', id: 1, public: true })).toBe(8);
	expect(lastOf(documents, { kind: 'grant', id: 2 })).toBeUndefined();
	expect(lastOf(documents, { kind: 'annual-report', id: 1, year: 2025 })).toBe(5);
	expect(lastOf(documents, { kind: 'annual-report', id: 1, year: 2024 })).toBeUndefined();
});
