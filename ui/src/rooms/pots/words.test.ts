import { expect, it } from 'vitest';
import { adds, shape, typedRelease } from './words';

it('writes the share that is released as it is typed', () => {
	expect([10_000, 8000, 7250, 3333, 305].map(typedRelease)).toEqual(['100', '80', '72,5', '33,33', '3,05']);
});

it('draws a pot with everything that came to it', () => {
	const balance = { allocation: 900, released: 800, carried: 50, returned: 10, transferred: -5, available: 855, reserved: 100, bound: 200, spent: 300, free: 255 };
	expect(shape(balance)).toEqual({ budget: 855, reserved: 100, bound: 200, paid: 300, free: 255 });
});

it('knows what makes a pot larger', () => {
	expect((['return', 'expense', 'transfer-in', 'transfer-out', 'lapse'] as const).filter(adds)).toEqual(['return', 'transfer-in']);
});
