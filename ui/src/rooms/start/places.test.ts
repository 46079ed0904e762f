import { expect, it } from 'vitest';
import { away, lately, place } from './places';

it.each([
	['application', 4, 'notice', '/antraege?antrag=4&blatt=beschluss&offen=1'],
	['application', 4, 'follow-up', '/antraege?antrag=4&offen=1'],
	['association', 7, undefined, '/vereine?verein=7&offen=1'],
	['sitting', 2, 'proposal', '/sitzung/2'],
	['proposal', 3, 'proposal-number', '/drucksache/3'],
	['pot', 5, 'year-end', '/toepfe/5']
] as const)('leads from %s %i (%s) to %s', (noun, id, kind, to) => expect(place(noun, id, kind)).toBe(to));

it('says when something was worked on', () => {
	expect(lately('2019-03-28 14:21', '2019-03-28')).toBe('14:21');
	expect(lately('2019-02-28 09:00', '2019-03-01')).toBe('gestern');
	expect(lately('2019-03-11 09:00', '2019-03-28')).toBe('11.03.');
	expect(lately('2018-12-24 09:00', '2019-03-28')).toBe('24.12.2018');
});

it('says how far away a day is', () => {
	expect([away(0), away(1), away(4), away(-2)]).toEqual(['heute', 'morgen', 'in 4 Tagen', 'noch nicht geschlossen']);
});
