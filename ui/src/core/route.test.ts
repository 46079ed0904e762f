import { describe, expect, it } from 'vitest';
import { changed, parse } from './route.svelte';

describe('parse', () => {
	it('reads path and filters', () => {
		const address = parse('#/antraege?jahr=2019&stand=recommended');
		expect(address.path).toEqual(['antraege']);
		expect(address.query.get('jahr')).toBe('2019');
	});

	it('reads a page of one thing', () => {
		expect(parse('#/sitzung/3').path).toEqual(['sitzung', '3']);
	});

	it.each(['', '#', '#/'])('reads %j as nowhere in particular', (hash) => {
		expect(parse(hash).path).toEqual([]);
	});
});

describe('changed', () => {
	const address = parse('#/antraege?jahr=2019&text=gr%C3%BCn');

	it('sets, keeps and removes filters', () => {
		expect(changed(address, { jahr: undefined, antrag: '4' })).toBe('/antraege?text=gr%C3%BCn&antrag=4');
		expect(parse(`#${changed(address, {})}`).query.get('text')).toBe('grün');
		expect(changed(address, { jahr: '', text: undefined })).toBe('/antraege');
	});
});
