import { describe, expect, it } from 'vitest';
import { inserted } from './insert';

describe('a text module', () => {
	it('fills an empty text', () => {
		expect(inserted('', 0, 0, 'Einwände gibt es nicht.')).toEqual({ text: 'Einwände gibt es nicht.', cursor: 23 });
	});
	it('keeps blanks on both sides', () => {
		expect(inserted('Vorher.Nachher.', 7, 7, 'Mitte.').text).toBe('Vorher. Mitte. Nachher.');
		expect(inserted('Vorher.\n\nNachher.', 9, 9, 'Mitte.').text).toBe('Vorher.\n\nMitte. Nachher.');
		expect(inserted('Vorher, danach', 6, 6, 'Mitte').text).toBe('Vorher Mitte, danach');
	});
	it('takes the place of what is marked', () => {
		expect(inserted('Eins zwei drei', 5, 9, '2').text).toBe('Eins 2 drei');
	});
	it('leaves the cursor where something is to be filled in', () => {
		expect(inserted('A. ', 3, 3, '… stellt vor.').cursor).toBe(3);
		expect(inserted('A. ', 3, 3, 'Es gilt … weiter.').cursor).toBe(11);
	});
});
