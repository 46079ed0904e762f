import { expect, it } from 'vitest';
import type { Association } from '../../contract';
import { blank, blankContact, differences, factsOf, restored, sent, takeOver } from './facts';

const known: Association = { ...blank('Ölbaum e.V.'), id: 3, uid: 'u', iban: 'DE89370400440532013000', charitable: true, charitable_until: '2027-12-31', exemption_of: null };

it('shows days and the IBAN as people write them', () => {
	const facts = factsOf(known, [{ id: 9, association: 3, kind: 'representative', name: 'Lamin Ceesay', function: '1. Vorsitzender', email: '', phone: '' }]);
	expect(facts).toMatchObject({ name: 'Ölbaum e.V.', iban: 'DE89 3704 0044 0532 0130 00', charitable_until: '31.12.2027', exemption_of: '' });
	expect(facts.contacts).toEqual([{ id: 9, kind: 'representative', name: 'Lamin Ceesay', function: '1. Vorsitzender', email: '', phone: '' }]);
	expect('uid' in facts).toBe(false);
});

it('leaves out rows in which nothing was typed, but not those that are emptied', () => {
	const contacts = [blankContact('contact'), { ...blankContact('contact'), phone: '1' }, { ...blankContact('contact'), id: 4 }];
	expect(sent({ ...blank(), contacts }).contacts).toEqual(contacts.slice(1));
});

it('gives half-typed work back, and only what it knows', () => {
	const facts = { ...blank('Kulturkreis'), charitable: true, contacts: [blankContact('representative')] };
	expect(restored(JSON.stringify({ facts, version: 7 }))).toEqual({ facts, version: 7 });
	expect(restored(JSON.stringify({ facts: { name: 5, kind: 'club', contacts: [{ kind: 'x' }] } }))).toEqual({ facts: blank(), version: 0 });
	expect(restored('kaputt')).toBeUndefined();
	expect(restored(null)).toBeUndefined();
});

it('says where two versions differ, and takes one field over', () => {
	const mine = { ...blank('Ölbaum'), town: 'Hannover' };
	const theirs = { ...blank('Ölbaum e.V.'), town: 'Hannover', charitable: true };
	expect(differences(mine, theirs).map((one) => [one.label, one.mine, one.theirs])).toEqual([
		['Name', 'Ölbaum', 'Ölbaum e.V.'],
		['gemeinnützig', 'nein', 'ja']
	]);
	expect(takeOver('name', mine, theirs)).toEqual({ ...mine, name: 'Ölbaum e.V.' });
	expect(takeOver('quatsch', mine, theirs)).toEqual(mine);
});
