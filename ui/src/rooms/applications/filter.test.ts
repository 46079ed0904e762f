import { describe, expect, it } from 'vitest';
import { filtered, request, sorted } from './filter';

const query = (text: string) => new URLSearchParams(text);

describe('request', () => {
	it('asks for everything where the address says nothing', () => {
		expect(request(1, query(''))).toEqual({ board: 1 });
	});

	it('reads every filter', () => {
		expect(request(2, query('jahr=2019&stand=empfohlen&text=banjul&nach=betrag&abwaerts=1'))).toEqual({
			board: 2,
			year: 2019,
			states: ['recommended'],
			text: 'banjul',
			sort: 'amount',
			descending: true
		});
	});

	it('leaves out what it does not know', () => {
		expect(request(1, query('jahr=bald&stand=egal&nach=laune&text=%20'))).toEqual({ board: 1 });
	});
});

it('knows whether something is left out', () => {
	expect(filtered(query('nach=betrag&antrag=4'))).toBe(false);
	expect(filtered(query('stand=offen'))).toBe(true);
});

it('turns the order round on the second click', () => {
	expect(sorted(query(''), 'betrag')).toEqual({ nach: 'betrag', abwaerts: undefined });
	expect(sorted(query('nach=betrag'), 'betrag')).toEqual({ nach: 'betrag', abwaerts: '1' });
	expect(sorted(query('nach=betrag&abwaerts=1'), 'betrag')).toEqual({ nach: 'betrag', abwaerts: undefined });
	expect(sorted(query(''), undefined)).toEqual({ nach: undefined, abwaerts: '1' });
});
