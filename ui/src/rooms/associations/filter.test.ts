import { expect, it } from 'vitest';
import { filtered, filters, request, sorted } from './filter';

const query = (text: string) => new URLSearchParams(text);

it('reads the address', () => {
	expect(request(query('text=banjul&art=person&hinweis=ja&nachweis=offen&nach=beschlossen&abwaerts=1'))).toEqual({
		text: 'banjul',
		kind: 'person',
		warned: true,
		open_proofs: true,
		sort: 'decided',
		descending: true
	});
	expect(request(query('art=toString&nach=quatsch&text=%20&verein=3'))).toEqual({});
});

it('knows what leaves something out', () => {
	expect(filtered(query('verein=3&nach=jahr'))).toBe(false);
	expect(filtered(query('nachweis=offen'))).toBe(true);
	expect(filters(query('art=verein')).map((one) => one.chosen)).toEqual([['verein'], [], []]);
});

it('sorts names upwards and figures downwards first', () => {
	expect(sorted(query(''), 'antraege')).toEqual({ nach: 'antraege', abwaerts: '1' });
	expect(sorted(query('nach=antraege&abwaerts=1'), 'antraege')).toEqual({ nach: 'antraege', abwaerts: undefined });
	expect(sorted(query('nach=antraege&abwaerts=1'), undefined)).toEqual({ nach: undefined, abwaerts: undefined });
	expect(sorted(query(''), undefined)).toEqual({ nach: undefined, abwaerts: '1' });
});
