import { expect, it } from 'vitest';
import { found } from './suggestion';

it.each([
	[0, 'Kein Vorschlag'],
	[1, 'Ein Vorschlag, Pfeil nach unten wählt'],
	[3, '3 Vorschläge, Pfeil nach unten wählt']
])('%i: %s', (count, words) => {
	expect(found(count)).toBe(words);
});
