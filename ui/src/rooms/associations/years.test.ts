import { expect, it } from 'vitest';
import type { AssociationApplication } from '../../contract';
import { byYear } from './years';

const of = (received: string, requested: number, decided: number | null, paid: number | null) =>
	({ district: 'Nord', row: { received, amounts: { requested, examined: null, recommended: null, decided, paid, recognised: null } } }) as unknown as AssociationApplication;

it('adds up by year of receipt, the newest first', () => {
	expect(byYear([of('2019-03-01', 100, null, null), of('2018-12-31', 5, 4, 3), of('2019-01-01', 10, 10, null)])).toEqual([
		{ year: '2019', count: 2, requested: 110, decided: 10, paid: 0 },
		{ year: '2018', count: 1, requested: 5, decided: 4, paid: 3 }
	]);
	expect(byYear([])).toEqual([]);
});
