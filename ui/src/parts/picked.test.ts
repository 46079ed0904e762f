import { describe, expect, it } from 'vitest';
import { Picked } from './picked.svelte';

const of = (picked: Picked) => [...picked.ids].sort((a, b) => a - b);

describe('Picked', () => {
	it('chooses and lets go', () => {
		const picked = new Picked();
		picked.toggle(7, 0);
		picked.toggle(9, 2);
		picked.toggle(7, 0);
		expect(of(picked)).toEqual([9]);
	});

	it('draws a range out and in again without losing what was there before', () => {
		const picked = new Picked();
		picked.toggle(1, 1);
		picked.unanchor();
		expect(picked.anchor(5)).toBe(5);
		picked.extend([5, 6, 7]);
		expect(of(picked)).toEqual([1, 5, 6, 7]);
		expect(picked.anchor(7)).toBe(5);
		picked.extend([5, 6]);
		expect(of(picked)).toEqual([1, 5, 6]);
	});

	it('begins a range at the row chosen last', () => {
		const picked = new Picked();
		picked.toggle(3, 3);
		expect(picked.anchor(9)).toBe(3);
	});

	it('takes all, none, and those that are left', () => {
		const picked = new Picked();
		picked.all([1, 2, 3]);
		expect(picked.size).toBe(3);
		picked.keep([2, 3, 4]);
		expect(of(picked)).toEqual([2, 3]);
		picked.clear();
		expect(picked.size).toBe(0);
	});
});
