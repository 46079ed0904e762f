import { describe, expect, it } from 'vitest';
import type { ItemView, SlotView, VersionView } from '../../contract';
import { arranged, bareHint, standing, toggled } from './order';

const item = (id: number, kind: string, entries: number[] = []) => ({ item: { id, kind }, entries: entries.map((entry) => ({ id: entry })) }) as unknown as ItemView;
const slot = (name: string, gone = false) => ({ slot: name, gone }) as SlotView;
const version = (facts: Partial<VersionView>) => ({ number: 1, released_on: '2019-04-02', approved_on: null, ...facts }) as VersionView;

describe('the places of the minutes', () => {
	it('stand under their items in the order of the paper', () => {
		const order = arranged(
			[item(1, 'opening'), item(2, 'grants', [4, 5])],
			['opening', 'item-2', 'entry-5', 'closing'].map((name) => slot(name)).concat(slot('entry-9', true))
		);
		expect(order.items.map((one) => [one.before.map((s) => s.slot), one.after.map((s) => s.slot)])).toEqual([
			[['opening'], []],
			[[], ['item-2', 'entry-5']]
		]);
		expect(order.closing).toHaveLength(1);
		expect(order.gone.map((one) => one.slot)).toEqual(['entry-9']);
	});
	it('opens with the first item where none is the opening', () => {
		expect(arranged([item(1, 'talk'), item(2, 'grants')], [slot('opening')]).items[0]?.before).toHaveLength(1);
	});
});

describe('where the minutes stand', () => {
	it('is said in a few words', () => {
		expect(standing({ versions: [], changes: [] }, false).word).toBe('Entwurf, die Sitzung ist offen');
		expect(standing({ versions: [version({})], changes: [] }, true).word).toBe('freigegeben 02.04.2019');
		expect(standing({ versions: [version({})], changes: ['Ort'] }, true)).toEqual({ mark: 'alt', word: 'veraltet seit der 1. Fassung' });
		expect(standing({ versions: [version({ number: 2, approved_on: '2019-05-06' })], changes: [] }, true).word).toBe('genehmigt 06.05.2019');
	});
});

describe('the paper on the right', () => {
	it('goes back to the minutes when asked for again', () => {
		const first = { kind: 'minutes-version', id: 1, word: '1. Fassung' } as const;
		expect(toggled({ kind: 'minutes', id: 1, word: 'Protokoll' }, first)).toBe(first);
		expect(toggled(first, { ...first })).toBeUndefined();
	});
});

it('a hint does not ask twice', () => {
	expect(bareHint('Zwei Schreibweisen (TOP 2). Bitte ansehen.')).toBe('Zwei Schreibweisen (TOP 2).');
});
