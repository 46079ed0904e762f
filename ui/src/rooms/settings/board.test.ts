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
	number_prefix: '15-'
};

it('shows days as people write them and sends them as typed', () => {
	const facts = boardFacts(board);
	expect(facts.climate_from).toBe('01.01.2024');
	expect(changeOf(1, 7, { ...facts, climate_from: '' })).toMatchObject({ id: 1, version: 7, climate_from: '' });
});

it('sends the count only where the rule asks for one', () => {
	const facts = { ...boardFacts(board), quorum_number: '8' };
	expect(changeOf(1, 7, facts).quorum_number).toBeUndefined();
	expect(changeOf(1, 7, { ...facts, quorum_rule: 'fixed' }).quorum_number).toBe(8);
});

it('sends a count that is none as 0, which the core refuses', () => {
	expect(changeOf(1, 7, { ...boardFacts(board), quorum_rule: 'fixed', quorum_number: 'acht' }).quorum_number).toBe(0);
});

it('gives half-typed settings back', () => {
	const facts = boardFacts(board);
	expect(restoredBoard(facts, JSON.stringify({ unit: '18.63' })).unit).toBe('18.63');
	expect(restoredBoard(facts, 'kaputt')).toEqual(facts);
	expect(restoredBoard(facts, null)).toEqual(facts);
});
