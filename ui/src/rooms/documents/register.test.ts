import { expect, it } from 'vitest';
import { filterOf, passing, reportable } from './register';
import { document, option } from './testing';

const rows = [document({ id: 1 }), document({ id: 2, sent_on: '2019-04-25', stale: [{ before: 'a', after: 'b' }] }), document({ id: 3, corrected_by: 2 }), document({ id: 4, withdrawn_on: '2019-04-26' })];
const ids = (name: string | null) => passing(rows, filterOf(name)).map((one) => one.id);

it('finds what is out of date and what has not gone out; nobody sends what was replaced or taken back', () => {
	expect(ids(null)).toEqual([1, 2, 3, 4]);
	expect(ids('veraltet')).toEqual([2]);
	expect(ids('nicht-versandt')).toEqual([1]);
	expect(ids('quatsch')).toEqual([1, 2, 3, 4]);
});

it('offers the newest reports that can be made', () => {
	const report = (year: number, hindrance = '') => option({ kind: 'annual-report', year, hindrance });
	expect(reportable([report(2022), report(2026, 'In diesem Jahr gab es nichts.'), report(2025), report(2024), report(2023), option({ kind: 'grant', year: 2025 })])).toEqual([2025, 2024, 2023]);
});
