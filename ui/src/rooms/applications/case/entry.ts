/** What the form of an application holds: everything as it was typed. */
import type { ApplicationFacts, ApplicationView, DetailFacts } from '../../../contract';
import { day, euro } from '../../../core/format';
import { groupedIban } from '../../../entry/iban';
import { filled, type PlanEntry } from '../../../entry/plan';

export interface Entry {
	number: string;
	received: string;
	applicant: string;
	/** The association that was chosen; `undefined`: the name says which. */
	association: number | undefined;
	/** A new one is meant, although a similar one is known. */
	fresh: boolean;
	holder: string;
	iban: string;
	amount: string;
	purpose: string;
	reasoning: string;
	details: DetailFacts;
	plan: PlanEntry[];
	/** Why the amount is changed. */
	reason: string;
}

const DETAILS: DetailFacts = {
	kind: 'grant',
	rededicates: null,
	channel: null,
	description: '',
	aim: '',
	target_group: '',
	participants: '',
	place: '',
	district_reference: '',
	begins: '',
	ends: '',
	lip_field: null,
	begun: 'no',
	early_from: '',
	other_city: '',
	publicity: '',
	privacy_told: false,
	signed_on: '',
	signed_place: '',
	economic: false,
	de_minimis: false
};

export function blankEntry(number: string, received: string): Entry {
	return {
		number,
		received: day(received),
		applicant: '',
		association: undefined,
		fresh: false,
		holder: '',
		iban: '',
		amount: '',
		purpose: '',
		reasoning: '',
		details: { ...DETAILS },
		plan: [
			{ side: 'expense', kind: 'other', label: '', amount: '', granted: false },
			{ side: 'income', kind: 'other', label: '', amount: '', granted: false }
		],
		reason: ''
	};
}

/** A day as one would type it; none stays empty. */
export const typedDay = (iso: string | null): string => (iso === null ? '' : day(iso));

/** What is known of an application, as one would type it. */
export function entryOf(view: ApplicationView): Entry {
	const a = view.application;
	const known = view.association?.row;
	return {
		number: a.number,
		received: day(a.received),
		applicant: a.applicant,
		association: a.association ?? undefined,
		fresh: false,
		holder: known?.account_holder ?? '',
		iban: groupedIban(known?.iban ?? ''),
		amount: a.amount === 0 ? '' : euro(a.amount),
		purpose: a.purpose,
		reasoning: a.reasoning,
		details: {
			kind: a.kind,
			rededicates: a.rededicates,
			channel: a.channel,
			description: a.description,
			aim: a.aim,
			target_group: a.target_group,
			participants: a.participants === null ? '' : String(a.participants),
			place: a.place,
			district_reference: a.district_reference,
			begins: typedDay(a.begins),
			ends: typedDay(a.ends),
			lip_field: a.lip_field,
			begun: a.begun,
			early_from: typedDay(a.early_from),
			other_city: a.other_city,
			publicity: a.publicity,
			privacy_told: a.privacy_told,
			signed_on: typedDay(a.signed_on),
			signed_place: a.signed_place,
			economic: a.economic,
			de_minimis: a.de_minimis
		},
		plan: view.plan.map(({ side, kind, label, amount, granted }) => ({ side, kind, label, amount: euro(amount), granted })),
		reason: ''
	};
}

/** The request. The bank account goes along only where it was typed: what is not known here must not be emptied there. */
export function factsOf(entry: Entry, base: Entry, draft: boolean): ApplicationFacts {
	const { number, received, applicant, amount, purpose, reasoning, details, plan } = entry;
	return {
		number,
		received,
		applicant,
		amount,
		purpose,
		reasoning,
		draft,
		...(entry.association === undefined ? {} : { association: entry.association }),
		...(entry.fresh ? { new_association: true } : {}),
		...(entry.holder === base.holder ? {} : { account_holder: entry.holder }),
		...(entry.iban === base.iban ? {} : { iban: entry.iban }),
		details,
		// Empty lines stay in: the core passes over them, and its words about a line find their place by its number.
		plan,
		...(entry.reason === '' ? {} : { reason: entry.reason })
	};
}

/** Was nothing typed yet? */
export function untouched(entry: Entry, base: Entry): boolean {
	const bare = (one: Entry) => JSON.stringify({ ...one, plan: filled(one.plan), number: '', received: '' });
	return bare(entry) === bare(base);
}

/**
 * The suggested number is of this year. Another year of receipt has another next number, which the
 * core gives on saving; a number typed by hand stays.
 */
export function numberFor(number: string, suggested: string, year: string): string {
	return number === suggested && !suggested.includes(year) ? '' : number;
}
