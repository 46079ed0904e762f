import { describe, expect, it } from 'vitest';
import { issueAll, outdated, pieces, printable, told } from './batch';
import { document, gap, option } from './testing';

const options = [1, 2, 3, 4].map((id) => option({ id, title: `Bescheid ${id}` }));
const settle = async () => undefined;
const refusal = { code: 'PaperIncomplete', severity: 'error', field: null, facts: {}, sentence: 'Es fehlt die Frist.' } as const;

it('knows what is issued, what can be and what cannot', () => {
	const all = pieces([option({ id: 1, issued: 9, gaps: [gap('Auskunft')] }), option({ id: 2, gaps: [gap('Auskunft')] }), option({ id: 3, hindrance: 'Noch nicht.' })], [document({ id: 9 })]);
	expect(all.map((one) => [one.document?.id, one.hindrance])).toEqual([
		[9, ''],
		[undefined, 'Es fehlt: Auskunft'],
		[undefined, 'Noch nicht.']
	]);
});

it('knows what reads otherwise by now', () => {
	const all = pieces([option({ id: 1, issued: 9 }), option({ id: 2, issued: 8 }), option({ id: 3 })], [document({ id: 9, stale: [{ before: 'a', after: 'b' }] }), document({ id: 8 })]);
	expect(all.map(outdated)).toEqual([true, false, false]);
});

describe('issueAll', () => {
	it('issues in order, counts, and goes on after a refusal', async () => {
		const seen: number[] = [];
		const outcome = await issueAll(pieces(options, []), {
			issue: async ({ id }) => (id === 2 ? { problems: [refusal] } : { id: id + 100 }),
			progress: (done) => seen.push(done),
			settle,
			stopped: () => false
		});
		expect(outcome).toEqual({ ids: [101, 103, 104], issued: 3, refused: [{ title: 'Bescheid 2', sentence: 'Es fehlt die Frist.' }], left: 0, halted: false });
		expect(printable(outcome)).toEqual([101, 103, 104]);
		expect(seen).toEqual([0, 1, 2, 3]);
		expect(told(outcome)).toBe('3 ausgefertigt, 1 nicht möglich');
	});

	it('does not issue again what was issued', async () => {
		let asked = 0;
		const outcome = await issueAll(pieces([option({ issued: 9 })], [document({ id: 9 })]), { issue: async () => ({ id: ++asked }), progress: () => undefined, settle, stopped: () => false });
		expect([outcome.ids, outcome.issued, asked]).toEqual([[9], 0, 0]);
	});

	it('stops after the current one and says what is left', async () => {
		let stop = false;
		const outcome = await issueAll(pieces(options, []), {
			issue: async ({ id }) => {
				stop = id === 2;
				return { id };
			},
			progress: () => undefined,
			settle,
			stopped: () => stop
		});
		expect([outcome.ids, outcome.left, printable(outcome)]).toEqual([[1, 2], 2, []]);
		expect(told(outcome)).toBe('2 ausgefertigt, angehalten, 2 nicht begonnen');
	});

	it.each([
		['during the last one', true],
		['while the page is drawn anew', false]
	])('prints nothing when it is stopped %s', async (_when, early) => {
		let stop = false;
		const outcome = await issueAll(pieces(options, []), {
			issue: async ({ id }) => {
				stop = early && id === 4;
				return { id };
			},
			progress: () => undefined,
			settle: async () => void (stop = true),
			stopped: () => stop
		});
		expect([outcome.ids.length, outcome.left, outcome.halted, printable(outcome)]).toEqual([4, 0, true, []]);
		expect(told(outcome)).toBe('4 ausgefertigt, angehalten');
	});

	it('prints nothing when it is stopped where all was issued before', async () => {
		const outcome = await issueAll(pieces([option({ issued: 9 })], [document({ id: 9 })]), { issue: async () => ({ id: 1 }), progress: () => undefined, settle, stopped: () => true });
		expect([outcome.issued, printable(outcome)]).toEqual([0, []]);
	});
});
