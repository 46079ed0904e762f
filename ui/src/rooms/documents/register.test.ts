import { expect, it } from 'vitest';
import { filterOf, passing } from './register';
import { document } from './testing';

const rows = [document({ id: 1 }), document({ id: 2, sent_on: '2019-04-25', stale: [{ before: 'a', after: 'b' }] }), document({ id: 3, corrected_by: 2 })];
const ids = (name: string | null) => passing(rows, filterOf(name)).map((one) => one.id);

it('finds what is out of date and what has not gone out; nobody sends what was replaced', () => {
	expect(ids(null)).toEqual([1, 2, 3]);
	expect(ids('veraltet')).toEqual([2]);
	expect(ids('nicht-versandt')).toEqual([1]);
	expect(ids('quatsch')).toEqual([1, 2, 3]);
});
