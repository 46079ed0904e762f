/** How an invitation stands, in the words of the head of a sitting. */
import type { Dispatch, InvitationView } from '../../contract';
import { day } from '../../core/format';

export interface InviteState {
	glyph: 'gut' | 'fehlt' | 'eingegangen';
	words: string;
	/** What the button to it says. */
	act: string;
}

/** `Einladung`, `1. Nachtrag`. */
export function dispatchName(number: number): string {
	return number === 0 ? 'Einladung' : `${number}. Nachtrag`;
}

/** `Mo, 25.03.` */
function short(weekday: string, iso: string): string {
	return `${weekday.slice(0, 2)}, ${day(iso).slice(0, 6)}`;
}

export function inviteState(view: InvitationView): InviteState {
	const first = view.sent[0];
	if (first) {
		const words = `eingeladen am ${day(first.sent_on).slice(0, 6)}`;
		if (view.unsent > 0 && view.days > 0) return { glyph: 'fehlt', words: 'Neues noch nicht versandt', act: 'Nachtrag' };
		return { glyph: 'gut', words, act: 'Einladung' };
	}
	if (view.days < 0) return { glyph: 'eingegangen', words: 'ohne Einladung', act: 'Einladung' };
	if (view.late) return { glyph: 'fehlt', words: 'Ladungsfrist verstrichen', act: 'Einladen' };
	return { glyph: 'eingegangen', words: `einladen bis ${short(view.invite_weekday, view.invite_by)}`, act: 'Einladen' };
}

/** `1 Punkt oder Antrag`; what waits for a dispatch. */
export function unsentWords(unsent: number): string {
	return unsent === 1 ? 'Ein Eintrag ist noch nicht versandt.' : `${unsent} Einträge sind noch nicht versandt.`;
}

/** `Einladung am 22.03.2019`, with the reason of an urgent one. */
export function sentWords(sent: Dispatch): string {
	return `${dispatchName(sent.number)} am ${day(sent.sent_on)}`;
}
