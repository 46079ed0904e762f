import { describe, expect, it } from 'vitest';
import { parse } from '../../core/route.svelte';
import { documentAddress, documentOf, paperKey, wayBack } from './address';

describe('documentAddress', () => {
	it('is read back as what was asked for', () => {
		const asked = { kind: 'annual-report', id: 3, year: 2025, public: true } as const;
		expect(documentOf(parse(`#${documentAddress(asked, { piece: 7, from: 'register' })}`))).toEqual({ ...asked, piece: 7 });
	});

	it('says no more than it has to', () => {
		expect(documentAddress({ kind: 'grant', id: 12 })).toBe('/dokument/grant/12');
		expect(documentAddress({ kind: 'grant', id: 12, public: false }, { from: 'antrag-12' })).toBe('/dokument/grant/12?von=antrag-12');
	});

	it('leads to the page of a proposal, where it is written', () => {
		expect(documentAddress({ kind: 'proposal', id: 4, public: true })).toBe('/drucksache/4?fassung=oeffentlich');
	});

	it.each(['/dokument/nichts/3', '/dokument/grant/x', '/dokument/grant', '/antraege/3', '/dokument/toString/3'])('knows no document at %s', (hash) => {
		expect(documentOf(parse(`#${hash}`))).toBeUndefined();
	});
});

it('tells one paper from another: above all the public version from the one with all names', () => {
	const asked = { kind: 'proposal', id: 4 } as const;
	const others = [{ ...asked, public: true }, { ...asked, id: 5 }, { ...asked, year: 2025 }, { kind: 'grant', id: 4 } as const];
	expect(new Set([asked, ...others].map(paperKey)).size).toBe(5);
	expect(paperKey({ ...asked, public: false })).toBe(paperKey(asked));
});

it.each([
	['payment-order', 'antrag-12', '/antraege?antrag=12&blatt=dokumente&offen=1'],
	['excerpt', 'sitzung-3', '/dokumente/sitzung/3'],
	['grant', 'register', '/dokumente'],
	['grant', null, '/antraege?antrag=5&blatt=dokumente&offen=1'],
	['overview', null, '/dokumente/sitzung/5'],
	['payment-order', null, '/dokumente'],
	['annual-report', 'antrag-x', '/dokumente']
] as const)('goes back from %s, opened from %s', (kind, from, to) => {
	expect(wayBack({ kind, id: 5 }, from)).toBe(to);
});
