import { expect, it } from 'vitest';
import type { Board } from '../../contract';
import { boardFacts, changeOf, restoredBoard } from './board';

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

it('gives half-typed settings back', () => {
	expect(restoredBoard(known, JSON.stringify({ unit: '18.63', one_per_year: 'ja', quatsch: 1 }))).toEqual({ ...known, unit: '18.63' });
	expect(restoredBoard(known, 'kaputt')).toEqual(known);
	expect(restoredBoard(known, null)).toEqual(known);
});
