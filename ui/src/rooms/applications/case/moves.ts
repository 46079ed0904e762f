/** Which move comes next, where it is made, and what its button says. */
import type { CaseView, MoveName, MoveView, State } from '../../../contract';

export const LEAVES = ['ueberblick', 'pruefung', 'beschluss', 'unterlagen', 'dokumente', 'verlauf'] as const;
/** One sheet of the application. */
export type Leaf = (typeof LEAVES)[number];

export const LEAF_WORDS: Record<Leaf, string> = {
	ueberblick: 'Überblick',
	pruefung: 'Prüfung',
	beschluss: 'Nach dem Beschluss',
	unterlagen: 'Unterlagen',
	dokumente: 'Dokumente',
	verlauf: 'Verlauf'
};

/** From which state which move leads on towards the money, the likeliest first. */
const ONWARD: Partial<Record<State, readonly MoveName[]>> = {
	draft: ['receive'],
	received: ['examine', 'put-on-agenda'],
	incomplete: ['settle-papers'],
	examined: ['put-on-agenda'],
	deferred: ['put-on-agenda'],
	'on-agenda': ['recommend'],
	recommended: ['propose', 'decide'],
	'recommended-changed': ['propose', 'decide'],
	proposed: ['decide'],
	submitted: ['decide'],
	adjourned: ['decide'],
	decided: ['notify', 'examine'],
	'decided-changed': ['notify', 'examine'],
	refused: ['notify-refusal', 'examine'],
	rejected: ['notify-refusal'],
	granted: ['order'],
	final: ['order'],
	ordered: ['pay'],
	paid: ['receive-proof'],
	reminded: ['receive-proof'],
	dunned: ['receive-proof'],
	'proof-received': ['check-proof'],
	'proof-checked': ['close'],
	withdrawn: ['resume'],
	referred: ['resume'],
	ended: ['resume']
};

/** Made in other places or beside what they correct: no button at the head. */
const ELSEWHERE: ReadonlySet<MoveName> = new Set(['unpropose', 'check-proof', 'finalise', 'take-from-agenda', 'retract-recommendation', 'withdraw', 'settle-papers', 'pay', 'reclaim', 'resume']);

export interface Next {
	/** The one that leads on; none where nothing does. */
	first: MoveView | undefined;
	/** What is possible besides. */
	more: MoveView[];
}

/** Sorts what is possible now into what comes next and what is possible besides; corrections stand with what they correct. An early start is offered where it is asked for, the Prüfvermerk while it does not stand, a payment while something is left. */
export function next(state: State, moves: readonly MoveView[], known: { early?: boolean; examined?: boolean; ordered?: boolean } = {}): Next {
	const first = (ONWARD[state] ?? []).map((name) => moves.find((move) => move.name === name)).find((move) => move !== undefined);
	const more = moves.filter((move) => !move.reason && move.name !== first?.name && !ELSEWHERE.has(move.name) && (known.early || move.name !== 'allow-early-start') && !(known.examined && move.name === 'examine') && !(known.ordered && move.name === 'order'));
	return { first, more };
}

/** The sheet on which a move is made; `undefined`: in another room or at the head. */
export const LEAF_OF: Partial<Record<MoveName, Leaf>> = {
	resume: 'ueberblick',
	'request-papers': 'unterlagen',
	'settle-papers': 'unterlagen',
	examine: 'pruefung',
	'reopen-examination': 'pruefung',
	'allow-early-start': 'pruefung',
	decide: 'beschluss',
	notify: 'beschluss',
	'notify-refusal': 'beschluss',
	finalise: 'beschluss',
	order: 'beschluss',
	pay: 'beschluss',
	remind: 'beschluss',
	'receive-proof': 'beschluss',
	'check-proof': 'beschluss',
	reclaim: 'beschluss',
	close: 'beschluss'
};

/** Shorter than the name of the move, where the button alone says enough. */
export const SAID: Partial<Record<MoveName, string>> = {
	receive: 'Als eingegangen eintragen',
	examine: 'Prüfen',
	'settle-papers': 'Unterlagen sind da',
	'request-papers': 'Nachfordern',
	'allow-early-start': 'Vorzeitigen Beginn zulassen',
	'put-on-agenda': 'Auf die Tagesordnung',
	recommend: 'Zur Abstimmung',
	propose: 'In die Drucksache',
	decide: 'Beschluss eintragen',
	notify: 'Bescheid eintragen',
	'notify-refusal': 'Ablehnungsbescheid eintragen',
	order: 'Auszahlung anordnen',
	pay: 'Auszahlung eintragen',
	remind: 'Erinnern',
	'receive-proof': 'Nachweis eingegangen',
	'check-proof': 'Nachweis prüfen',
	close: 'Fall abschließen'
};

/** Is this move possible now? */
export function can(view: CaseView, name: MoveName): boolean {
	return view.moves.some((move) => move.name === name);
}

/** The leaf that the address names. */
export function leafOf(name: string | null): Leaf {
	return LEAVES.find((leaf) => leaf === name) ?? 'ueberblick';
}
