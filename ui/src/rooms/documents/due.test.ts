import { expect, it } from 'vitest';
import { isDue } from './due';

it.each([
	['receipt', 'received', true],
	['request', 'incomplete', true],
	['request', 'examined', false],
	['grant', 'decided', true],
	['receipt', 'decided', false],
	['refusal', 'rejected', true],
	['payment-order', 'final', true],
	['reminder', 'dunned', true],
	['hearing', 'reclaimed', true],
	['case-file', 'closed', true],
	['case-file', 'draft', false]
] as const)('%s of a case that is %s: %s', (kind, state, due) => {
	expect(isDue(kind, state)).toBe(due);
});
