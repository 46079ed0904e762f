import { describe, expect, it } from 'vitest';
import { blank, numberFor, restored } from './facts';

const base = blank('01/2026', '2026-11-22');

describe('restored', () => {
	it('gives back what was typed', () => {
		expect(restored(base, JSON.stringify({ ...base, applicant: 'Banjul e.V.' })).applicant).toBe('Banjul e.V.');
	});

	it.each([null, '', 'kaputt', '7', 'null'])('keeps the form where nothing can be read (%j)', (body) => {
		expect(restored(base, body)).toEqual(base);
	});

	it('takes texts only', () => {
		expect(restored(base, '{"amount":1400,"purpose":"Turnier","other":"x"}')).toEqual({ ...base, purpose: 'Turnier' });
	});
});

describe('numberFor', () => {
	it('leaves the number to the core where the year of receipt is another one', () => {
		expect(numberFor(base, '01/2026', '2019')).toBe('');
	});

	it('keeps it in the same year and where it was typed', () => {
		expect(numberFor(base, '01/2026', '2026')).toBe('01/2026');
		expect(numberFor({ ...base, number: '04/2019' }, '01/2026', '2019')).toBe('04/2019');
	});
});
