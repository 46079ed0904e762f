import { describe, expect, it } from 'vitest';
import type { EntryView, ItemView, SittingView } from '../../contract';
import { following, neighbour, opening, stops } from './course';

function entry(application: number, settled: boolean): EntryView {
	return {
		id: application + 100,
		version: 1,
		application: { id: application },
		recommendation: settled ? { row: {}, version: 1 } : null,
		words: null
	} as EntryView;
}

function item(id: number, entries: EntryView[] = []): ItemView {
	return { item: { id }, version: 1, entries } as unknown as ItemView;
}

function line(...settled: [boolean, boolean]) {
	const items = [item(1), item(2, [entry(4, settled[0]), entry(5, settled[1])]), item(3)];
	return stops({ items } as SittingView);
}

describe('the course of a sitting', () => {
	it('lists items and applications in the order of the agenda', () => {
		expect(line(false, false).map((stop) => stop.key)).toEqual([
			'punkt-1',
			'punkt-2',
			'antrag-4',
			'antrag-5',
			'punkt-3'
		]);
	});

	it('is taken up at the first application without a vote', () => {
		expect(opening(line(false, false))?.key).toBe('antrag-4');
		expect(opening(line(true, false))?.key).toBe('antrag-5');
		expect(opening(line(true, true))?.key).toBe('punkt-1');
		expect(opening([])).toBeUndefined();
	});

	it('goes along the agenda and comes back to what was passed over', () => {
		expect(following(line(false, false), 'punkt-1')?.key).toBe('antrag-4');
		expect(following(line(false, false), 'antrag-4')?.key).toBe('antrag-5');
		expect(following(line(false, true), 'antrag-5')?.key).toBe('punkt-3');
		expect(following(line(false, true), 'punkt-3')?.key).toBe('antrag-4');
		expect(following(line(true, true), 'punkt-1')?.key).toBe('punkt-3');
		expect(following(line(true, true), 'punkt-3')).toBeUndefined();
	});

	it('steps to the neighbour and stays at the ends', () => {
		expect(neighbour(line(false, false), 'antrag-4', -1)?.key).toBe('punkt-2');
		expect(neighbour(line(false, false), 'punkt-1', -1)?.key).toBe('punkt-1');
		expect(neighbour(line(false, false), 'punkt-3', 1)?.key).toBe('punkt-3');
	});
});
