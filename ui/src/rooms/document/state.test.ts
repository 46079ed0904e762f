import { expect, it } from 'vitest';
import { channelWord, holds, standing } from './state';

const issued = { day: '2019-04-24', sent_on: null, channel: null, received_on: null, withdrawn_on: null, corrected_by: null, stale: [] };

it('says how far a document has come', () => {
	expect(standing(undefined)).toEqual({ glyph: 'entwurf', word: 'Entwurf' });
	expect(standing(issued).word).toBe('ausgefertigt 24.04.2019');
	expect(standing({ ...issued, sent_on: '2019-04-25', channel: 'post' }).word).toBe('versandt 25.04.2019, per Post');
	expect(standing({ ...issued, sent_on: '2019-04-25', channel: 'post', received_on: '2019-04-27' }).word).toBe('angekommen 27.04.2019');
});

it('says first that it no longer holds', () => {
	const stale = { ...issued, sent_on: '2019-04-25', stale: [{ before: 'a', after: 'b' }] };
	expect(standing(stale)).toEqual({ glyph: 'alt', word: 'veraltet' });
	expect(standing({ ...stale, corrected_by: 9 })).toEqual({ glyph: 'nein', word: 'ersetzt' });
	expect(standing({ ...stale, corrected_by: 9, withdrawn_on: '2019-04-26' })).toEqual({ glyph: 'nein', word: 'zurückgenommen' });
});

it('has a word for each way', () => {
	expect(channelWord('internal')).toBe('im Haus');
	expect(channelWord(null)).toBe('');
});

it('knows what still holds', () => {
	expect(holds(issued)).toBe(true);
	expect(holds({ ...issued, corrected_by: 9 })).toBe(false);
	expect(holds({ ...issued, withdrawn_on: '2019-04-26' })).toBe(false);
});
