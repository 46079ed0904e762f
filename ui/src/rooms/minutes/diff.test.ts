import { describe, expect, it } from 'vitest';
import { marked } from './diff';

const own = (text: string, other: string) => marked(text, other).filter((run) => run.own).map((run) => run.text.trim());

describe('what differs between two texts', () => {
	it('is marked word by word', () => {
		expect(own('Die Sitzung endet um 21.15 Uhr.', 'Die Sitzung endet gegen 20.45 Uhr.')).toEqual(['um 21.15']);
		expect(own('Anwesend sind 9 von 22.', 'Anwesend sind 9 von 22.')).toEqual([]);
	});
	it('keeps the whole text', () => {
		const text = 'Eins zwei\n\n– drei  vier';
		expect(marked(text, 'zwei vier').map((run) => run.text).join('')).toBe(text);
	});
	it('marks nothing against nothing', () => {
		expect(marked('', 'etwas')).toEqual([]);
		expect(own('alles neu', '')).toEqual(['alles neu']);
	});
	it('lets very long texts be', () => {
		expect(marked('Wort '.repeat(3_000), 'anders')).toHaveLength(1);
	});
});
