import { describe, expect, it } from 'vitest';
import { Rows } from './rows.svelte';

function list(count: number) {
	const asked: number[] = [];
	const load = (offset: number, limit: number) => {
		asked.push(offset);
		return Promise.resolve(Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, at) => ({ id: 1000 + offset + at })));
	};
	return { asked, load };
}

describe('Rows', () => {
	it('fetches each page once', async () => {
		const { asked, load } = list(20_000);
		const rows = new Rows(load);
		await rows.want({ from: 190, to: 210 });
		await rows.want({ from: 150, to: 260 });
		expect(asked).toEqual([100, 200]);
		expect(rows.at(205)?.id).toBe(1205);
		expect(rows.at(300)).toBeUndefined();
		expect(rows.find(1205)).toBe(205);
	});

	it('gives the ids of a range over pages', async () => {
		const rows = new Rows(list(250).load);
		const ids = await rows.ids({ from: 95, to: 250 });
		expect(ids).toHaveLength(155);
		expect([ids[0], ids.at(-1)]).toEqual([1095, 1249]);
	});

	it('keeps what is shown until the new answer is there', async () => {
		const { asked, load } = list(50);
		const rows = new Rows(load);
		await rows.want({ from: 0, to: 50 });
		rows.renew(load);
		expect(rows.at(3)?.id).toBe(1003);
		await rows.want({ from: 0, to: 50 });
		expect(asked).toEqual([0, 0]);
	});

	it('takes no late answer of another list', async () => {
		let answer: (rows: { id: number }[]) => void = () => undefined;
		const rows = new Rows<{ id: number }>(() => new Promise((resolve) => (answer = resolve)));
		const waiting = rows.want({ from: 0, to: 1 });
		rows.renew(list(5).load);
		await rows.want({ from: 0, to: 5 });
		answer([{ id: 7 }]);
		await waiting;
		expect(rows.at(0)?.id).toBe(1000);
	});

	it('asks again after a refusal', async () => {
		let refuse = true;
		const rows = new Rows<{ id: number }>(() => (refuse ? Promise.reject(new Error('no')) : Promise.resolve([{ id: 1 }])));
		await expect(rows.want({ from: 0, to: 1 })).rejects.toThrow('no');
		refuse = false;
		await rows.want({ from: 0, to: 1 });
		expect(rows.at(0)?.id).toBe(1);
	});
});
