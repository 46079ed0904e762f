import { expect, it } from 'vitest';
import { inTurn } from './keeping';

it('runs one save after the other, also after a refusal', async () => {
	const order: string[] = [];
	const turn = inTurn();
	const slow = turn(async () => {
		await new Promise((done) => setTimeout(done, 5));
		order.push('slow');
	});
	const refused = turn(() => Promise.reject(new Error('no')));
	const quick = turn(async () => void order.push('quick'));
	await slow;
	await expect(refused).rejects.toThrow('no');
	await quick;
	expect(order).toEqual(['slow', 'quick']);
});
