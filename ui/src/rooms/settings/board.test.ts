import { describe, expect, it } from 'vitest';
import type { Board } from '../../contract';
import { boardFacts, changeOf, disputed, laidOver, restoredBoard, storedBoard, type BoardFacts } from './board';
import { LABELS, worded } from './labels';

const board: Board = {
	id: 1,
	uid: 'u',
	district: 'Linden-Limmer',
	name: 'Integrationsbeirat Linden-Limmer',
	council: 'Stadtbezirksrat Linden-Limmer',
	municipality_kind: 'Landeshauptstadt',
	municipality: 'Hannover',
	number_pattern: 'NN/JJJJ',
	quorum_rule: 'none',
	quorum_number: null,
	print_votes: false,
	time_style: 'dot',
	house_style: 'linden-limmer',
	unit: '18.62.10',
	gender_text: 'Text',
	climate_from: '2024-01-01',
	climate_text: 'Klima',
	product: 'Produkt 11111',
	budget_part: '18',
	keep_notice: false,
	number_prefix: '15-',
	criteria: 'Wirkt im Stadtbezirk',
	exclusions: '',
	upper_limit: 100_000,
	one_per_year: false,
	papers_days: 14,
	proof_months: 6,
	office_street: '',
	office_town: '',
	office_contact: '',
	office_phone: '',
	office_email: '',
	seats: null,
	substitutes: false,
	circular: false,
	invite_days: 7,
	prepare_days: 14,
	submit_days: 21,
	term_years: 5,
	standing_items: '',
	request_text: '',
	authority: '',
	private_names: 'private',
	cost_centre: '',
	account: ''
};
const known = boardFacts(board);

it('shows days and amounts as people write them and sends them as typed', () => {
	expect(known).toMatchObject({ climate_from: '01.01.2024', upper_limit: '1.000,00\u00a0€', papers_days: '14' });
	expect('district' in known).toBe(false);
	expect(changeOf(1, 7, { ...known, climate_from: '', upper_limit: '500' }, known)).toEqual({ id: 1, version: 7, climate_from: '', upper_limit: '500' });
});

it('sends only what was changed, and from which day on', () => {
	expect(changeOf(1, 7, known, known)).toEqual({ id: 1, version: 7 });
	expect(changeOf(1, 7, { ...known, from: '1.1.26', one_per_year: true }, known)).toEqual({ id: 1, version: 7, from: '1.1.26', one_per_year: true });
});

it('sends the count only where the rule asks for one', () => {
	const facts = { ...known, quorum_number: '8' };
	expect(changeOf(1, 7, facts, known).quorum_number).toBeUndefined();
	expect(changeOf(1, 7, { ...facts, quorum_rule: 'fixed' }, known).quorum_number).toBe(8);
});

it('sends a count that is none as 0, which the core refuses', () => {
	expect(changeOf(1, 7, { ...known, quorum_rule: 'fixed', quorum_number: 'acht' }, known).quorum_number).toBe(0);
});

/** What the form holds when it is opened again. */
const reopened = (now: BoardFacts, body: string) => laidOver(now, restoredBoard(now, body));

describe('a half-typed form', () => {
	const body = storedBoard({ facts: { ...known, unit: '18.63', one_per_year: true }, read: known });

	it('keeps only what was typed, with what stood there', () => {
		expect(JSON.parse(body)).toEqual({ typed: { unit: '18.63', one_per_year: true }, read: { unit: '18.62.10', one_per_year: false } });
		expect(reopened(known, body).facts).toEqual({ ...known, unit: '18.63', one_per_year: true });
	});

	it('does not take back what was saved on another sheet meanwhile', () => {
		const now = { ...known, office_phone: '168-1' };
		const { facts, read } = reopened(now, body);
		expect(facts.office_phone).toBe('168-1');
		expect(changeOf(1, 8, facts, now)).toEqual({ id: 1, version: 8, unit: '18.63', one_per_year: true });
		expect(disputed(now, { facts, read })).toEqual({});
		expect(storedBoard({ facts, read })).toBe(body);
	});

	it('leaves it to the person where the same field was saved otherwise, and goes on to until it is decided', () => {
		const now = { ...known, unit: '18.64' };
		const { facts, read } = reopened(now, body);
		expect(facts.unit).toBe('18.63');
		expect(disputed(now, { facts, read })).toEqual({ unit: '18.63' });
		const again = reopened(now, storedBoard({ facts, read }));
		expect(disputed(now, again)).toEqual({ unit: '18.63' });
		expect(disputed(now, reopened(now, storedBoard({ facts: { ...facts, unit: '18.64' }, read })))).toEqual({});
	});

	it('of an earlier version is not lost, and whatever differs is asked', () => {
		const old = JSON.stringify({ ...known, unit: '18.63', quatsch: 1, one_per_year: 'ja' });
		const now = { ...known, office_phone: '168-1' };
		const { facts, read } = reopened(now, old);
		expect(facts).toEqual({ ...now, unit: '18.63', office_phone: '' });
		expect(disputed(now, { facts, read })).toEqual({ unit: '18.63', office_phone: '' });
		expect(disputed(now, reopened(now, storedBoard({ facts, read })))).toEqual({ unit: '18.63', office_phone: '' });
	});

	it('that cannot be read is none', () => {
		expect(reopened(known, 'kaputt').facts).toEqual(known);
		expect(reopened(known, 'null').facts).toEqual(known);
	});
});

it('has a word for every setting', () => {
	expect(Object.keys(LABELS).sort()).toEqual(Object.keys(known).sort());
	expect([worded('house_style', 'nord'), worded('circular', true), worded('unit', '18')]).toEqual(['wie in Nord', 'ja', '18']);
});
