/** The kinds of documents: their words, and what can be done with each. */
import type { PaperKind } from '../../contract';

export const KIND_WORDS: Record<PaperKind, string> = {
	proposal: 'Beschlussdrucksache',
	invitation: 'Einladung',
	supplement: 'Nachtrag',
	'attendance-list': 'Anwesenheitsliste',
	folder: 'Sitzungsmappe',
	'noted-folder': 'Sitzungsmappe mit Notizen',
	overview: 'Beschlussübersicht',
	minutes: 'Ergebnisprotokoll',
	'minutes-version': 'Fassung des Ergebnisprotokolls',
	excerpt: 'Auszug aus dem Ergebnisprotokoll',
	receipt: 'Eingangsbestätigung',
	request: 'Nachforderung',
	'early-start': 'Zulassung des vorzeitigen Beginns',
	grant: 'Zuwendungsbescheid',
	refusal: 'Ablehnungsbescheid',
	plain: 'Begleitschreiben in Einfacher Sprache',
	waiver: 'Empfangsbestätigung und Rechtsbehelfsverzicht',
	'payment-order': 'Auszahlungsanordnung',
	'proof-form': 'Vordruck Verwendungsnachweis',
	reminder: 'Erinnerung an den Verwendungsnachweis',
	hearing: 'Anhörung',
	'reclaim-notice': 'Erstattungsbescheid',
	closing: 'Abschlussschreiben',
	'annual-report': 'Jahresbericht',
	'case-file': 'Förderakte'
};

/** Minutes are released by the chair instead, and a Sitzungsmappe is for one's own use. */
const NEVER_ISSUED: readonly PaperKind[] = ['minutes', 'minutes-version', 'folder', 'noted-folder'];

/** Read by others than the one they go to, so that private persons are to be shortened in them. */
const PUBLISHED: readonly PaperKind[] = ['proposal', 'invitation', 'supplement', 'overview', 'minutes', 'excerpt', 'annual-report'];

/** What the board's decision on an application becomes for the association. */
const NOTICES: readonly PaperKind[] = ['grant', 'refusal', 'plain'];

export const isKind = (name: string): name is PaperKind => Object.hasOwn(KIND_WORDS, name);
export const isIssued = (kind: PaperKind): boolean => !NEVER_ISSUED.includes(kind);
export const isPublished = (kind: PaperKind): boolean => PUBLISHED.includes(kind);
export const isNotice = (kind: PaperKind): boolean => NOTICES.includes(kind);
