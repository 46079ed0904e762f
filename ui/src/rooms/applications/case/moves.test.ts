import { describe, expect, it } from 'vitest';
import type { CaseView, MoveName, MoveView } from '../../../contract';
import { leafOf, next } from './moves';
import { shaped } from './slip.svelte';
import { stepsOf } from './steps';

const moves = (...names: MoveName[]): MoveView[] => names.map((name) => ({ name, label: name, reason: name.startsWith('re'), paper: '' }));
const names = (list: MoveView[]) => list.map((move) => move.name);

describe('next', () => {
	it('leads on towards the money', () => {
		expect(next('received', moves('request-papers', 'examine', 'put-on-agenda')).first?.name).toBe('examine');
		expect(next('received', moves('put-on-agenda')).first?.name).toBe('put-on-agenda');
		expect(next('decided', moves('examine')).first?.name).toBe('examine');
		expect(next('closed', []).first).toBeUndefined();
	});

	it('leaves corrections beside what they correct', () => {
		expect(names(next('decided', moves('notify', 'retract-decision', 'examine')).more)).toEqual(['examine']);
	});

	it('orders no payment where nothing is left', () => {
		expect(names(next('paid', moves('order', 'remind'), { ordered: true }).more)).not.toContain('order');
		expect(names(next('paid', moves('order'), {}).more)).toEqual(['order']);
	});

	it('offers the early start only where it is asked for', () => {
		expect(next('received', moves('allow-early-start')).more).toEqual([]);
		expect(names(next('received', moves('allow-early-start'), { early: true }).more)).toEqual(['allow-early-start']);
	});
});

it('goes to the overview where the address names no sheet', () => {
	expect(leafOf('pruefung')).toBe('pruefung');
	expect(leafOf('keins')).toBe('ueberblick');
	expect(leafOf(null)).toBe('ueberblick');
});

describe('stepsOf', () => {
	const view = {
		stages: [
			{ stage: 'requested', amount: 165_000, day: '2019-02-14', reason: '' },
			{ stage: 'examined', amount: 140_000, day: '2020-03-12', reason: '' }
		],
		differences: [{ from: 'requested', to: 'examined', amount: -25_000, reason: 'Pokale sind nicht förderfähig.', day: null }],
		payments: [],
		notice: null,
		proof_due: '2019-12-15'
	} as unknown as CaseView;

	it('says what is known and when the rest is due', () => {
		const steps = stepsOf(view, '2019-02-14', { sitting: '2019-04-01', upTo: false });
		expect(steps.map((step) => step.when)).toEqual(['14.02.', '12.03.2020', 'am 01.04.', undefined, 'nach Bescheid', 'bis 15.12.']);
		expect(steps[1]).toMatchObject({ cents: 140_000, reason: 'Pokale sind nicht förderfähig.' });
	});
});

describe('shaped', () => {
	it('takes what was typed into the same form', () => {
		expect(shaped({ day: '', kind: null, list: [] as string[] }, '{"day":"1.4.","kind":"fixed","list":["a"],"other":1}')).toEqual({ day: '1.4.', kind: 'fixed', list: ['a'] });
	});

	it.each([null, 'kaputt', '[]', '7', '{"day":7}', '{"list":"a"}'])('leaves the form as it is where nothing fits (%j)', (body) => {
		expect(shaped({ day: '', list: [] as string[] }, body)).toBeUndefined();
	});
});
