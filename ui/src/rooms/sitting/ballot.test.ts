import { expect, it } from 'vitest';
import type { EntryView, Motion, MotionView } from '../../contract';
import { Ballot, halfOf } from './ballot.svelte';

function motion(facts: Partial<Motion>): MotionView {
	const row: Motion = { id: 1, sitting: 1, application: 1, kind: 'amount', amount: null, words: '', mover: '', vote_kind: 'majority', carried: true, yes: null, no: null, abstain: null, ...facts };
	return { row, version: 1, fallen: false, next: false, words: '' };
}

function entry(motions: MotionView[]): EntryView {
	return { recommendation: null, motions, personal: [] } as unknown as EntryView;
}

it('follows what the board has carried', () => {
	const other = new Ballot(entry([motion({ amount: 120_000, mover: 'Frau Demirel' })]));
	expect([other.changing, other.amount, other.reason]).toEqual([true, '1.200,00', 'auf Antrag von Frau Demirel']);
	expect(other.facts.outcome).toBe('changed');

	const deferred = new Ballot(entry([motion({ kind: 'deferral', words: 'bis der Plan vorliegt' })]));
	expect([deferred.facts.outcome, deferred.facts.reason]).toEqual(['deferred', 'bis der Plan vorliegt']);

	const referred = new Ballot(entry([motion({ kind: 'referral', words: 'den Fonds' })]));
	expect([referred.facts.outcome, referred.facts.referred_to]).toEqual(['referred', 'den Fonds']);

	expect(new Ballot(entry([motion({ amount: 120_000, carried: false })])).changing).toBe(false);
});

it('counts the single votes of a vote by name', () => {
	const ballot = new Ballot(entry([]));
	ballot.manner = 'named';
	expect(ballot.untouched).toBe(true);
	ballot.named = { 4: 'yes', 7: 'abstain' };
	expect(ballot.untouched).toBe(false);
	expect(ballot.facts.ballots).toEqual([
		{ member: 4, choice: 'yes' },
		{ member: 7, choice: 'abstain' }
	]);
});

it('goes on where it was left, unless somebody recorded a vote meanwhile', () => {
	const left = new Ballot(entry([]));
	left.figures = { yes: '8', no: '', abstain: '' };
	left.turn('reject');
	left.reason = 'Integrationscharakter fehlt';
	const body = JSON.stringify({ version: 7, half: left.half });
	const again = new Ballot(entry([]));
	again.restore(halfOf(body, 7));
	expect([again.figures.yes, again.course, again.reason]).toEqual(['8', 'reject', 'Integrationscharakter fehlt']);
	expect(halfOf(body, 8)).toBeUndefined();
	expect(halfOf('{', 7)).toBeUndefined();
	const fresh = new Ballot(entry([]));
	fresh.restore({ figures: 5, reason: null, manner: 'secret' });
	expect([fresh.figures.yes, fresh.reason, fresh.manner]).toEqual(['', '', 'secret']);
});
