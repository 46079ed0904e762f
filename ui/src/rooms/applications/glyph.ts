import type { State } from '../../contract';

/**
 * Class of the status glyph; the word beside it comes from the core. The circle fills on the way to the
 * money; another shape means another course.
 */
export const GLYPH: Record<State, string> = {
	draft: 'entwurf',
	received: 'eingegangen',
	incomplete: 'fehlt',
	examined: 'geprueft',
	'on-agenda': 'tagesordnung',
	recommended: 'empfohlen',
	'recommended-changed': 'empfohlen',
	deferred: 'ruht',
	rejected: 'nein',
	proposed: 'empfohlen',
	submitted: 'empfohlen',
	decided: 'beschlossen',
	'decided-changed': 'beschlossen',
	refused: 'nein',
	adjourned: 'ruht',
	granted: 'beschlossen',
	'refusal-noticed': 'nein',
	final: 'beschlossen',
	ordered: 'beschlossen',
	paid: 'ausgezahlt',
	reminded: 'spaet',
	dunned: 'spaet',
	'proof-received': 'ausgezahlt',
	'proof-checked': 'ausgezahlt',
	reclaimed: 'fehlt',
	closed: 'erledigt',
	rededicated: 'erledigt',
	referred: 'erledigt',
	withdrawn: 'erledigt',
	ended: 'erledigt'
};
