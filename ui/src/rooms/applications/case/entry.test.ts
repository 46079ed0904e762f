import { describe, expect, it } from 'vitest';
import { blankEntry, factsOf, numberFor, untouched } from './entry';
import { readKept } from './kept';
import { compare, takeOver } from './versions';

const blank = blankEntry('01/2026', '2026-11-22');
const typed = () => ({ ...blankEntry('01/2026', '2026-11-22'), applicant: 'Banjul e.V.', iban: 'DE89', association: 7 });

describe('factsOf', () => {
	it('sends the bank account only where it was typed', () => {
		expect(factsOf(typed(), typed(), false)).not.toHaveProperty('iban');
		expect(factsOf({ ...typed(), iban: '' }, typed(), false).iban).toBe('');
		expect(factsOf(typed(), blank, false).iban).toBe('DE89');
	});

	it('keeps the places of the lines, the empty ones too', () => {
		expect(factsOf(typed(), blank, false).plan).toHaveLength(2);
	});
});

it('knows an untouched form', () => {
	expect(untouched(blankEntry('', '2026-01-02'), blank)).toBe(true);
	expect(untouched(typed(), blank)).toBe(false);
});

describe('readKept', () => {
	it('gives back what was typed and over what', () => {
		const body = JSON.stringify({ version: 4, base: blank, entry: typed() });
		expect(readKept(body, blank)).toEqual({ version: 4, base: blank, entry: typed() });
	});

	it.each([null, '', 'kaputt', '7', 'null', '[]'])('keeps the form where nothing can be read (%j)', (body) => {
		expect(readKept(body, blank)).toBeUndefined();
	});

	it('reads the texts of an older draft', () => {
		expect(readKept('{"applicant":"Banjul e.V.","amount":7}', blank)?.entry).toEqual({ ...blank, applicant: 'Banjul e.V.' });
	});

	it('takes only what has the right shape', () => {
		const entry = { ...blank, plan: [{ side: 'elsewhere' }], details: { begins: 3, lip_field: 'social', other: 1 } };
		const read = readKept(JSON.stringify({ version: 1, entry }), blank)?.entry;
		expect(read?.plan).toEqual([]);
		expect(read?.details).toEqual({ ...blank.details, lip_field: 'social' });
	});
});

describe('compare', () => {
	it('takes over what only the other one changed and asks about the rest', () => {
		const mine = { ...typed(), purpose: 'Turnier' };
		const theirs = { ...typed(), purpose: 'Fest', amount: '1.400,00 €' };
		const compared = compare(mine, theirs, typed());
		expect(compared.taken).toEqual(['Beantragter Betrag']);
		expect(mine.amount).toBe('1.400,00 €');
		expect(compared.differing).toEqual([{ name: 'purpose', label: 'Verwendungszweck', mine: 'Turnier', theirs: 'Fest' }]);
		takeOver('purpose', mine, theirs);
		expect(mine.purpose).toBe('Fest');
	});

	it('does not ask where both did the same', () => {
		const both = { ...typed(), purpose: 'Fest' };
		expect(compare(both, { ...both }, typed())).toEqual({ differing: [], taken: [] });
	});
});

describe('numberFor', () => {
	it('leaves the number to the core where the year of receipt is another one', () => {
		expect(numberFor('01/2026', '01/2026', '2019')).toBe('');
	});

	it('keeps it in the same year and where it was typed', () => {
		expect(numberFor('01/2026', '01/2026', '2026')).toBe('01/2026');
		expect(numberFor('04/2019', '01/2026', '2019')).toBe('04/2019');
	});
});
