import { expect, it } from 'vitest';
import { restored, stored } from './kept';

it('gives back what was typed with what was read, not with what is generated today', () => {
	const kept = { text: 'Herr Demir fragt nach.', read: 'Keine Anfragen.', aside: true };
	expect(restored(stored(kept), 'Eine Anfrage.')).toEqual(kept);
	expect(restored(null, 'Eine Anfrage.')).toBeUndefined();
});

it.each(['Keine Fragen.', '2019', 'null', '"Ja"', '{"text": 1}'])('takes %s of an earlier version as the text that it is', (body) => {
	expect(restored(body, 'Eine Anfrage.')).toEqual({ text: body, read: 'Eine Anfrage.', aside: false });
});
