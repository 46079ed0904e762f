import { describe, expect, it } from 'vitest';
import { GROUPS, STANDS } from './choices';
import { filtered, filters, kept, order, request, sorted, states } from './filter';
import { GLYPH } from './glyph';

const query = (text: string) => new URLSearchParams(text);

describe('request', () => {
	it('asks for everything, the newest first, where the address says nothing', () => {
		expect(request(1, query(''))).toEqual({ board: 1, sort: 'number', descending: true });
	});

	it('reads every filter', () => {
		expect(request(0, query('jahr=2019&stand=empfohlen,geprueft&text=banjul&art=umwidmung&feld=stadtleben&verein=12&nachweis=ueberfaellig&nach=betrag&umgekehrt=1'))).toEqual({
			board: 0,
			year: 2019,
			states: ['recommended', 'examined'],
			text: 'banjul',
			kind: 'rededication',
			lip_field: 'city-life',
			association: 12,
			proof_overdue: true,
			sort: 'amount',
			descending: false
		});
	});

	it('leaves out what it does not know', () => {
		expect(request(1, query('jahr=bald&stand=egal&art=x&feld=y&verein=-3&nachweis=nie&nach=laune&text=%20'))).toEqual({ board: 1, sort: 'number', descending: true });
		expect(request(1, query('nach=toString'))).toEqual({ board: 1, sort: 'number', descending: true });
	});
});

describe('states', () => {
	it('takes groups and single ones together, each once', () => {
		expect(states(['offen', 'eingegangen', 'empfohlen'])).toEqual([...(GROUPS[0]?.states ?? []), 'recommended']);
	});

	it('knows every state once, with its glyph', () => {
		expect(STANDS.map((one) => one.state).toSorted()).toEqual(Object.keys(GLYPH).toSorted());
		expect(new Set([...STANDS, ...GROUPS].map((one) => one.name)).size).toBe(STANDS.length + GROUPS.length);
	});

	it('leaves nothing between done and not done', () => {
		expect([...states(['laufend']), ...states(['erledigt'])].toSorted()).toEqual(Object.keys(GLYPH).toSorted());
	});
});

it('knows whether something is left out', () => {
	expect(filtered(query('nach=betrag&antrag=4'))).toBe(false);
	expect(filtered(query('stand=offen'))).toBe(true);
	expect(filtered(query('verein=4'))).toBe(true);
});

it('turns the order round on the second click', () => {
	expect(sorted(query(''), 'betrag')).toEqual({ nach: 'betrag', umgekehrt: undefined });
	expect(sorted(query('nach=betrag'), 'betrag')).toEqual({ nach: 'betrag', umgekehrt: '1' });
	expect(sorted(query('nach=betrag&umgekehrt=1'), 'betrag')).toEqual({ nach: 'betrag', umgekehrt: undefined });
	expect(sorted(query(''), 'nummer')).toEqual({ nach: undefined, umgekehrt: '1' });
	expect(order(query('nach=name'))).toEqual({ name: 'name', sort: 'applicant', descending: false });
});

it('keeps of the address what a view is made of', () => {
	expect(kept(query('antrag=4&jahr=2019&offen=1&nach=name&umgekehrt=1&text='))).toBe('jahr=2019&nach=name&umgekehrt=1');
});

it('shows the filters with what is chosen', () => {
	const all = filters(query('verein=7&stand=offen,paid'), [2019, 2018], 'Banjul e.V.');
	expect(all.find((one) => one.name === 'verein')).toMatchObject({ values: [{ name: '7', word: 'Banjul e.V.' }], chosen: ['7'] });
	expect(all.find((one) => one.name === 'stand')?.chosen).toEqual(['offen', 'paid']);
	expect(all.find((one) => one.name === 'jahr')?.values.map((value) => value.word)).toEqual(['2019', '2018']);
});
