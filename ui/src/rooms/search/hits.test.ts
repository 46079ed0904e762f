import { describe, expect, it } from 'vitest';
import type { Found, FoundRow } from '../../contract';
import { marksOf, noteOf, otherwise } from './hits';

const hit = (title: string, matched: string[], detail = ''): FoundRow => ({ noun: 'application', id: 1, title, detail, matched });
const answer = (...hits: FoundRow[]): Found => ({ count: hits.length, groups: [{ noun: 'application', label: 'Anträge', hits }] });

describe('marksOf', () => {
	it('finds the words as they are written there', () => {
		expect(marksOf('04/2019 Banjul e.V.', ['Banjul'])).toEqual([[8, 14]]);
		expect(marksOf('Förderverein Müller', ['müller', 'Verein'])).toEqual([[13, 19], [6, 12]]);
	});

	it('leaves out what is not there', () => {
		expect(marksOf('Banjul e.V.', ['Satzung', ''])).toEqual([]);
		// A letter of which two become has no place of its own.
		expect(marksOf('Straße der Chöre', ['Chöre'])).toEqual([[11, 16]]);
	});
});

describe('otherwise', () => {
	it('names the spelling that was meant', () => {
		expect(otherwise('banyul', answer(hit('Banjul e.V.', ['Banjul']), hit('Banjul e.V.', ['Banjul'])))).toBe('auch „Banjul“');
	});

	it('says nothing where it stands as typed', () => {
		expect(otherwise('muller', answer(hit('Müller', ['Müller'])))).toBeUndefined();
		expect(otherwise('zuschuss', answer(hit('Baukostenzuschuss', ['Baukostenzuschuss'])))).toBeUndefined();
	});
});

it('says by what a row was found where its title does not', () => {
	expect(noteOf(hit('04/2019 Banjul e.V.', ['Satzung.pdf'], 'Turnier'))).toBe('Turnier · „Satzung.pdf“');
	expect(noteOf(hit('04/2019 Banjul e.V.', ['Banjul'], 'Turnier'))).toBe('Turnier');
});
