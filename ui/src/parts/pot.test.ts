import { describe, expect, it } from 'vitest';
import { bars, left, parts, potSentence, type Pot } from './pot';

const pot: Pot = { budget: 900_000, paid: 74_070, bound: 125_800, reserved: 40_000, free: 660_130 };

describe('bars', () => {
	it('stand one behind the other with a gap', () => {
		const [paid, bound, reserved] = bars(pot, 900, 2);
		expect(paid).toEqual({ part: 'paid', x: 0, width: 74.07 - 2 });
		expect(bound?.x).toBeCloseTo(74.07);
		expect((reserved?.x ?? 0) + (reserved?.width ?? 0)).toBeCloseTo(239.87 - 2);
	});

	it('never leave the figure, however far the pot is overdrawn', () => {
		const all = bars({ ...pot, budget: 100_000, free: -139_870 }, 300, 2);
		expect(all.every((bar) => bar.x + bar.width <= 300)).toBe(true);
	});

	it('show nothing of nothing, and something of little', () => {
		expect(bars({ budget: 0, paid: 0, bound: 0, reserved: 0, free: 0 }, 300, 2)).toEqual([]);
		expect(bars({ ...pot, paid: 1, bound: 0, reserved: 0 }, 300, 2)).toEqual([{ part: 'paid', x: 0, width: 1 }]);
	});
});

it('takes the ticked ones off what is free', () => {
	expect(left({ ...pot, ticked: 219_900 })).toBe(440_230);
	expect(parts({ ...pot, ticked: 0 }).map((one) => one.part)).toEqual(['paid', 'bound', 'reserved', 'ticked', 'free']);
});

describe('potSentence', () => {
	it('says what the picture shows', () => {
		expect(potSentence('Topf 2019', pot)).toBe(
			'Topf 2019: ausgezahlt 740,70\u00a0€, gebunden 1.258,00\u00a0€, vorgemerkt 400,00\u00a0€, frei 6.601,30\u00a0€ von 9.000,00\u00a0€'
		);
	});

	it('says how far it is overdrawn', () => {
		expect(potSentence('Topf', { ...pot, free: -100 })).toContain('überzogen um 1,00\u00a0€ von');
	});
});
