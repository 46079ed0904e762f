import { describe, expect, it } from 'vitest';
import type { InvitationView } from '../../contract';
import { dispatchName, inviteState, unsentWords } from './words';

const view: InvitationView = {
	sent: [],
	invite_days: 7,
	invite_by: '2019-03-25',
	invite_weekday: 'Montag',
	apply_by: '2019-03-11',
	council: null,
	submit_by: null,
	late: false,
	days: 20,
	unsent: 4,
	unsent_applications: [],
	next: 0,
	weighed: false,
	approval: null,
	second: ''
};
const sent = { id: 1, sitting: 1, number: 0, sent_on: '2019-03-22', for_day: '2019-04-01', reason: '' };

describe('how an invitation stands', () => {
	it('says until when to invite, and when it is too late', () => {
		expect(inviteState(view)).toEqual({ glyph: 'eingegangen', words: 'einladen bis Mo, 25.03.', act: 'Einladen' });
		expect(inviteState({ ...view, late: true }).words).toBe('Ladungsfrist verstrichen');
		expect(inviteState({ ...view, late: true, days: -1 }).words).toBe('ohne Einladung');
	});

	it('says what was sent, and that something new was not', () => {
		expect(inviteState({ ...view, sent: [sent], unsent: 0 })).toEqual({ glyph: 'gut', words: 'eingeladen am 22.03.', act: 'Einladung' });
		expect(inviteState({ ...view, sent: [sent], unsent: 1 }).act).toBe('Nachtrag');
		// On the evening itself what is new is taken up there.
		expect(inviteState({ ...view, sent: [sent], unsent: 1, days: 0 }).act).toBe('Einladung');
	});

	it('names each dispatch', () => {
		expect([dispatchName(0), dispatchName(2)]).toEqual(['Einladung', '2. Nachtrag']);
		expect(unsentWords(1)).toContain('Ein Eintrag');
	});
});
