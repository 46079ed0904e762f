import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/vectors/iban.json';
import { groupedCaret, groupedIban, readIban, typedIban } from './iban';

describe('readIban', () => {
	it.each(vectors)('reads $entry as the core does', ({ entry, iban, code, sentence }) => {
		expect(readIban(entry)).toEqual(iban === null ? { code, sentence } : { iban });
	});
});

describe('groupedIban', () => {
	it('groups in fours and leaves no space behind', () => {
		expect(groupedIban('de893704')).toBe('DE89 3704');
		expect(groupedIban('DE89 37040')).toBe('DE89 3704 0');
	});

	it('leaves alone what is no IBAN', () => {
		expect(groupedIban('Konto bei der Sparkasse?')).toBe('Konto bei der Sparkasse?');
	});

	it('reads back what it shows', () => {
		for (const { iban } of vectors) {
			if (iban !== null) expect(readIban(groupedIban(iban))).toEqual({ iban });
		}
	});
});

describe('groupedCaret', () => {
	it.each([
		// Typed at the end of a group, in the middle, after taking a space away.
		['DE893', 5, 6],
		['DE89', 4, 4],
		['DE89 93704', 6, 6],
		['DE893704', 4, 4],
		['IBAN DE89', 9, 4],
		['', 0, 0]
	])('%j, caret %i: %i', (text, caret, place) => {
		expect(groupedCaret(text, caret)).toBe(place);
	});
});

describe('typedIban', () => {
	it.each([
		['', { so: 'empty' }],
		['D', { so: 'open', words: '' }],
		['DE89 3704', { so: 'open', words: '8 von 22' }],
		['DE89 3704 0044 0532 0130 00', { so: 'right' }],
		['DE89 3704 0044 0532 0130 01', { so: 'wrong', sentence: 'Die Prüfziffer passt nicht. Vergleichen Sie Zeichen für Zeichen.' }],
		['DE89 37O4', { so: 'wrong', sentence: 'In einer deutschen IBAN stehen nach DE nur Ziffern. Prüfen Sie das „O“; vielleicht ist es eine Null.' }]
	])('%s', (text, typed) => {
		expect(typedIban(text)).toEqual(typed);
	});

	it('says at once when there is one character too many', () => {
		expect(typedIban('DE89 3704 0044 0532 0130 000')).toEqual({ so: 'wrong', sentence: '23 Zeichen statt 22. Bitte letzte Gruppe prüfen.' });
	});
});
