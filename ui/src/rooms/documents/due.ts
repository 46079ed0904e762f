/** Which documents make sense where a case stands. What was due before stays possible, but nobody looks for it first. */
import type { PaperKind, State } from '../../contract';

const BEFORE: readonly PaperKind[] = ['receipt', 'early-start'];
const NOTICE: readonly PaperKind[] = ['grant', 'plain', 'waiver', 'proof-form'];
const REFUSAL: readonly PaperKind[] = ['refusal', 'plain'];
const PAYING: readonly PaperKind[] = ['payment-order', 'proof-form'];
const PROVING: readonly PaperKind[] = ['reminder', 'proof-form'];
const ASKING_BACK: readonly PaperKind[] = ['hearing', 'reclaim-notice'];
const END: readonly PaperKind[] = ['closing', 'case-file'];

const DUE: Partial<Record<State, readonly PaperKind[]>> = {
	received: BEFORE,
	incomplete: ['request', ...BEFORE],
	examined: BEFORE,
	deferred: BEFORE,
	'on-agenda': BEFORE,
	recommended: BEFORE,
	'recommended-changed': BEFORE,
	proposed: BEFORE,
	submitted: BEFORE,
	adjourned: BEFORE,
	decided: NOTICE,
	'decided-changed': NOTICE,
	refused: REFUSAL,
	rejected: REFUSAL,
	'refusal-noticed': REFUSAL,
	granted: NOTICE,
	final: [...NOTICE, ...PAYING],
	ordered: PAYING,
	paid: PROVING,
	reminded: PROVING,
	dunned: PROVING,
	'proof-received': END,
	'proof-checked': [...ASKING_BACK, ...END],
	reclaimed: ASKING_BACK,
	closed: END
};

export const isDue = (kind: PaperKind, state: State): boolean => DUE[state]?.includes(kind) ?? false;
