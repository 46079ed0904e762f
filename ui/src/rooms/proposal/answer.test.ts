import { expect, it } from 'vitest';
import type { PositionView } from '../../contract';
import { allAdopted, CHOICES, sameAnswers } from './answer';

const carrying = (application: number | null) => ({ position: { application } }) as PositionView;

it('begins with everything as recommended', () => {
	const form = allAdopted([carrying(4), carrying(null), carrying(7)]);
	expect(form.answers.map(({ application, outcome, amount }) => [application, outcome, amount])).toEqual([
		[4, 'adopted', ''],
		[7, 'adopted', '']
	]);
});

it('drops half-typed work on other positions', () => {
	expect(sameAnswers(allAdopted([carrying(4), carrying(7)]), allAdopted([carrying(4), carrying(7)]))).toBe(true);
	expect(sameAnswers(allAdopted([carrying(4)]), allAdopted([carrying(4), carrying(7)]))).toBe(false);
});

it('leaves it to the amount whether something was changed', () => {
	expect(CHOICES.some(([name]) => name === 'changed')).toBe(false);
});
