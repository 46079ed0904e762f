/** The words of the choices about an application, in the order in which they are offered. */
import type { Answer, AttachmentKind, Begun, Channel, DecisionOutcome, Ending, Financing, LipField, NoticeKind, PositionKind, RequirementStatus } from '../../../contract';

export type Words<T extends string> = readonly (readonly [T, string])[];

export const KINDS: Words<PositionKind> = [
	['grant', 'Zuwendung'],
	['own-project', 'eigenes Projekt des Beirats'],
	['business', 'Geschäftsaufwand des Beirats'],
	['rededication', 'Umwidmung, kein neues Geld'],
	['prize', 'Integrationspreis'],
	['disposal', 'Verfügungsmittel']
];

export const CHANNELS: Words<Channel> = [
	['post', 'per Post'],
	['mail', 'per E-Mail'],
	['portal', 'über das Portal'],
	['desk', 'persönlich']
];

export const LIP_FIELDS: Words<LipField> = [
	['education', 'Bildung'],
	['economy', 'Wirtschaft'],
	['social', 'Soziales'],
	['city-life', 'Stadtleben'],
	['democracy', 'Demokratie'],
	['administration', 'Stadtverwaltung']
];

export const BEGUN: Words<Begun> = [
	['no', 'Nein'],
	['early', 'Nein, aber vorzeitiger Beginn wird beantragt'],
	['yes', 'Ja']
];

export const ENDINGS: Words<Ending> = [
	['withdrawn', 'zurückgezogen'],
	['cancelled', 'Vorhaben entfällt'],
	['duplicate', 'doppelt eingereicht'],
	['referred', 'an andere Stelle verwiesen']
];

export const ANSWERS: Words<Answer> = [
	['yes', 'ja'],
	['no', 'nein'],
	['open', 'offen']
];

export const PAPER_STATES: Words<RequirementStatus> = [
	['missing', 'fehlt'],
	['received', 'liegt vor'],
	['waived', 'nicht nötig']
];

export const ATTACHMENTS: Words<AttachmentKind> = [
	['application', 'Antrag'],
	['statute', 'Satzung'],
	['register', 'Registerauszug'],
	['proxy', 'Vollmacht'],
	['exemption', 'Freistellungsbescheid'],
	['offer', 'Angebot'],
	['plan', 'Kosten- und Finanzierungsplan'],
	['proof', 'Verwendungsnachweis'],
	['letter', 'Schreiben'],
	['other', 'Sonstiges']
];

export const OUTCOMES: Words<DecisionOutcome> = [
	['adopted', 'beschlossen'],
	['changed', 'geändert beschlossen'],
	['rejected', 'abgelehnt'],
	['deferred', 'vertagt'],
	['withdrawn', 'zurückgezogen']
];

export const NOTICES: Words<NoticeKind> = [
	['grant', 'Zuwendungsbescheid'],
	['refusal', 'Ablehnungsbescheid']
];

export const FINANCINGS: Words<Financing> = [
	['fixed', 'Festbetrag'],
	['share', 'Anteilfinanzierung'],
	['gap', 'Fehlbedarfsfinanzierung'],
	['full', 'Vollfinanzierung']
];

/** The word for one of them; nothing chosen has none. */
export function word<T extends string>(words: Words<T>, name: T | null): string {
	return words.find(([one]) => one === name)?.[1] ?? '';
}
