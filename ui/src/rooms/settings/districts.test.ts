import { expect, it } from 'vitest';
import { DISTRICTS, missing } from './districts';

it('knows which boards are still to be created', () => {
	expect(DISTRICTS).toHaveLength(13);
	expect(missing([])).toEqual(DISTRICTS);
	expect(missing(['linden - limmer', 'Nord', 'Garbsen'])).toHaveLength(11);
	expect(missing(DISTRICTS)).toEqual([]);
});
