import { expect, it } from 'vitest';
import { shortened } from './shorten';

const long = 'Wort '.repeat(100);

it('leaves short lines alone', () => {
	expect(shortened({ before: 'a', after: '' })).toEqual({ before: 'a', after: '' });
});

it('shortens long ones', () => {
	const { before, after } = shortened({ before: `x${long}`, after: `y${long}` });
	expect([before[0], after[0], before.at(-1)]).toEqual(['x', 'y', '…']);
	expect(before.length).toBeLessThanOrEqual(301);
	expect(shortened({ before: long, after: '' }).before).toMatch(/^Wort.*…$/);
});

it('keeps in sight what differs at the end', () => {
	const { before, after } = shortened({ before: `${long}Ende`, after: `${long}Schluss` });
	expect([before.startsWith('…'), before.endsWith('Ende'), after.endsWith('Schluss')]).toEqual([true, true, true]);
});
