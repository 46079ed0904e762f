import { describe, expect, it } from 'vitest';
import { flat, pieces, said, stepped, type Answer } from './found';

const one = (id: string) => ({ id, text: id, run: () => undefined });
const answer: Answer = { groups: [{ title: 'Anträge', items: [one('a'), one('b')] }, { title: 'Vereine', items: [one('c')] }], remark: 'auch „Banjul“' };

describe('said', () => {
	it('counts over the groups', () => {
		expect(said(answer)).toBe('3 Treffer, auch „Banjul“');
		expect(said({ groups: answer.groups.slice(1) })).toBe('Ein Treffer');
		expect(said({ groups: [] })).toBe('Nichts gefunden');
	});
});

it('keeps the order on screen', () => {
	expect(flat(answer).map((found) => found.id)).toEqual(['a', 'b', 'c']);
});

it('goes round', () => {
	expect([stepped(2, 1, 3), stepped(0, -1, 3), stepped(1, 1, 3), stepped(4, 1, 0)]).toEqual([0, 2, 2, 0]);
});

describe('pieces', () => {
	const marked = (text: string, marks: [number, number][]) => pieces(text, marks).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));

	it('marks what was searched for', () => {
		expect(marked('Neuer Antrag für Banjul e.V.', [[17, 23]])).toEqual(['Neuer Antrag für ', '[Banjul]', ' e.V.']);
		expect(marked('Banjul', [[0, 6]])).toEqual(['[Banjul]']);
		expect(marked('Banjul', [])).toEqual(['Banjul']);
	});

	it('bears marks in any order, overlapping and beyond the end', () => {
		expect(marked('abcdef', [[4, 99], [0, 2], [1, 3], [3, 3]])).toEqual(['[ab]', '[c]', 'd', '[ef]']);
	});
});
