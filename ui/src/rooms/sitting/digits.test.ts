import { describe, expect, it } from 'vitest';
import { blank, cast, EMPTY, finished, sumWords, whole } from './digits';

describe('the three figures of a vote', () => {
	it('jumps on as soon as no other digit can follow', () => {
		expect(finished({ yes: '9', no: '', abstain: '' }, 'yes', 9)).toBe(true);
		expect(finished({ yes: '1', no: '', abstain: '' }, 'yes', 22)).toBe(false);
		expect(finished({ yes: '2', no: '', abstain: '' }, 'yes', 22)).toBe(false);
		expect(finished({ yes: '3', no: '', abstain: '' }, 'yes', 22)).toBe(true);
		expect(finished({ yes: '12', no: '', abstain: '' }, 'yes', 22)).toBe(true);
		expect(finished({ yes: '0', no: '', abstain: '' }, 'yes', 22)).toBe(true);
	});

	it('takes what the other fields hold into account', () => {
		expect(finished({ yes: '20', no: '1', abstain: '' }, 'no', 22)).toBe(true);
		expect(finished({ yes: '9', no: '1', abstain: '' }, 'no', 22)).toBe(false);
	});

	it('never jumps on something that is no figure', () => {
		expect(finished({ yes: '', no: '', abstain: '' }, 'yes', 9)).toBe(false);
		expect(finished({ yes: '-1', no: '', abstain: '' }, 'yes', 9)).toBe(false);
	});

	it('sums and knows whether all three are there', () => {
		expect(cast({ yes: '7', no: '0', abstain: '1' })).toBe(8);
		expect(cast({ yes: '7', no: 'x', abstain: '' })).toBe(7);
		expect(whole({ yes: '7', no: '0', abstain: '' })).toBe(false);
		expect(whole({ yes: '7', no: '0', abstain: '1' })).toBe(true);
		expect(blank(EMPTY)).toBe(true);
		expect(blank({ yes: '0', no: '', abstain: '' })).toBe(false);
	});

	it('says in words what is missing or too much', () => {
		expect(sumWords(8, 8)).toBe('8 von 8');
		expect(sumWords(7, 8)).toBe('7 von 8, eine Stimme fehlt');
		expect(sumWords(3, 9)).toBe('3 von 9, 6 Stimmen fehlen');
		expect(sumWords(9, 8)).toBe('9 von 8, eine zu viel');
		expect(sumWords(12, 9)).toBe('12 von 9, 3 zu viel');
	});
});
