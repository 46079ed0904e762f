import { describe, expect, it } from 'vitest';
import { differences, links, type Step } from './chain';

const steps: Step[] = [
	{ stage: 'requested', cents: 165_000, when: '14.02.' },
	{ stage: 'examined', cents: 140_000, when: '12.03.', reason: 'Pokale sind nicht förderfähig.' },
	{ stage: 'recommended', when: 'am 01.04.' },
	{ stage: 'decided' },
	{ stage: 'paid' },
	{ stage: 'recognised' }
];

describe('links', () => {
	it('knows what is behind us and what is next', () => {
		expect(links(steps).map((one) => one.so)).toEqual(['reached', 'reached', 'now', 'open', 'open', 'open']);
		expect(links(steps)[0]?.word).toBe('beantragt');
	});

	it('has no next step where it ended', () => {
		expect(links(steps, true).map((one) => one.so)).toEqual(['reached', 'reached', 'open', 'open', 'open', 'open']);
	});

	it('does not go back to a step that was passed over', () => {
		const passed = steps.map((step) => (step.stage === 'examined' ? { stage: step.stage } : step.stage === 'recommended' ? { ...step, cents: 1 } : step));
		expect(links(passed).map((one) => one.so)).toEqual(['reached', 'open', 'reached', 'now', 'open', 'open']);
	});
});

describe('differences', () => {
	it('says how much, where and why', () => {
		expect(differences(steps)).toEqual([{ at: 1, words: '\u2212250,00\u00a0€ bei der Prüfung: Pokale sind nicht förderfähig.' }]);
	});

	it('compares with the last known amount, also upwards', () => {
		const raised = differences([...steps.slice(0, 1), { stage: 'examined' }, { stage: 'recommended', cents: 170_000 }]);
		expect(raised).toEqual([{ at: 2, words: '+50,00\u00a0€ in der Sitzung' }]);
	});

	it('keeps the reason of a step without an amount', () => {
		expect(differences([{ stage: 'recommended', reason: 'Nicht empfohlen.' }])).toEqual([{ at: 0, words: 'Nicht empfohlen.' }]);
	});

	it('is silent where nothing changed', () => {
		expect(differences([{ stage: 'requested', cents: 5 }, { stage: 'examined', cents: 5, reason: 'wie beantragt' }])).toEqual([]);
	});
});
