import type { State } from '../../contract';

/** Class of the status glyph; the word beside it comes from the core. */
export const GLYPH: Record<State, string> = {
	received: 'eingegangen',
	'on-agenda': 'tagesordnung',
	recommended: 'empfohlen',
	proposed: 'empfohlen',
	deferred: 'ruht',
	rejected: 'nein',
	withdrawn: 'erledigt'
};
