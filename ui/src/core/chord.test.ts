import { describe, expect, it } from 'vitest';
import { ariaKeys, chord, isLocal, matches, type Pressed } from './chord';

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({ key, code: '', ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...more });

describe('matches', () => {
	it.each<[string, Pressed]>([
		['Strg+N', pressed('n', { ctrlKey: true })],
		['Strg+Eingabe', pressed('Enter', { ctrlKey: true })],
		['F8', pressed('F8')],
		['Umschalt+F8', pressed('F8', { shiftKey: true })],
		['Esc', pressed('Escape')],
		['Alt+↓', pressed('ArrowDown', { altKey: true })],
		['Alt+2', pressed('2', { altKey: true })],
		['Alt+2', pressed('²', { altKey: true, code: 'Digit2' })]
	])('%s', (label, event) => {
		expect(matches(chord(label), event)).toBe(true);
	});

	it.each<[string, Pressed]>([
		['Strg+N', pressed('n')],
		['Strg+N', pressed('N', { ctrlKey: true, shiftKey: true })],
		['F8', pressed('F8', { shiftKey: true })],
		['F8', pressed('F8', { metaKey: true })],
		['Alt+1', pressed('1')]
	])('%s is not every other key', (label, event) => {
		expect(matches(chord(label), event)).toBe(false);
	});
});

it('tells screen readers the keys in their names', () => {
	expect(ariaKeys('Strg+Umschalt+N')).toBe('Control+Shift+N');
	expect(ariaKeys('Alt+↓')).toBe('Alt+ArrowDown');
});

it('leaves the keys of the control itself alone', () => {
	expect(isLocal('Eingabe')).toBe(true);
	expect(isLocal('Strg+Eingabe')).toBe(false);
	expect(isLocal('J')).toBe(true);
	expect(isLocal('Strg+J')).toBe(false);
});
