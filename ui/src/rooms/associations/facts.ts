/** What the form of an association holds: everything as it was typed. */
import type { Association, AssociationFacts, Contact, ContactFacts } from '../../contract';
import { day } from '../../core/format';
import { groupedIban } from '../../entry/iban';
import { CONTACTS, KINDS } from './kinds';

export function blank(name = ''): AssociationFacts {
	return {
		kind: 'association',
		name,
		aliases: '',
		legal_form: '',
		register_court: '',
		register_number: '',
		street: '',
		postcode: '',
		town: '',
		email: '',
		phone: '',
		website: '',
		account_holder: '',
		iban: '',
		charitable: false,
		charitable_until: '',
		exemption_of: '',
		deducts_tax: false,
		notes: '',
		warning: '',
		contacts: []
	};
}

export function blankContact(kind: ContactFacts['kind']): ContactFacts {
	return { kind, name: '', function: '', email: '', phone: '' };
}

export function factsOf(association: Association, contacts: readonly Contact[]): AssociationFacts {
	const facts = { ...blank(), ...pick(association) };
	return {
		...facts,
		iban: groupedIban(association.iban),
		charitable_until: association.charitable_until === null ? '' : day(association.charitable_until),
		exemption_of: association.exemption_of === null ? '' : day(association.exemption_of),
		contacts: contacts.map(({ id, kind, name, function: role, email, phone }) => ({ id, kind, name, function: role, email, phone }))
	};
}

/** Those that stand in the form as they are kept. */
function pick(association: Association): Partial<AssociationFacts> {
	const { kind, name, aliases, legal_form, register_court, register_number, street, postcode, town, email, phone, website } = association;
	const { account_holder, charitable, deducts_tax, notes, warning } = association;
	return { kind, name, aliases, legal_form, register_court, register_number, street, postcode, town, email, phone, website, account_holder, charitable, deducts_tax, notes, warning };
}

/** Rows in which nothing was typed are none. */
export function sent(facts: AssociationFacts): AssociationFacts {
	return { ...facts, contacts: facts.contacts.filter((one) => one.id !== undefined || [one.name, one.function, one.email, one.phone].some((text) => text.trim() !== '')) };
}

/** Half-typed work as it was kept: only what has the shape that the form knows. */
export function restored(body: string | null): { facts: AssociationFacts; version: number } | undefined {
	if (body === null) return undefined;
	try {
		const kept: unknown = JSON.parse(body);
		if (!isObject(kept) || !isObject(kept.facts)) return undefined;
		const { facts: read } = kept;
		const facts = { ...blank() } as Record<string, unknown>;
		for (const [name, value] of Object.entries(facts)) {
			if (typeof read[name] === typeof value && !Array.isArray(value)) facts[name] = read[name];
		}
		if (!KINDS.some(([kind]) => kind === facts.kind)) facts.kind = 'association';
		facts.contacts = Array.isArray(read.contacts) ? read.contacts.filter(isContact) : [];
		return { facts: facts as unknown as AssociationFacts, version: typeof kept.version === 'number' ? kept.version : 0 };
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isContact(one: unknown): one is ContactFacts {
	return (
		isObject(one) &&
		CONTACTS.some(([kind]) => kind === one.kind) &&
		[one.name, one.function, one.email, one.phone].every((text) => typeof text === 'string') &&
		(one.id === undefined || typeof one.id === 'number')
	);
}

const LABELS: readonly (readonly [Exclude<keyof AssociationFacts, 'contacts'>, string])[] = [
	['kind', 'Art'],
	['name', 'Name'],
	['aliases', 'Andere Schreibweisen'],
	['legal_form', 'Rechtsform'],
	['register_court', 'Registergericht'],
	['register_number', 'Registernummer'],
	['street', 'Straße'],
	['postcode', 'Postleitzahl'],
	['town', 'Ort'],
	['email', 'E-Mail'],
	['phone', 'Telefon'],
	['website', 'Internetseite'],
	['account_holder', 'Kontoinhaber'],
	['iban', 'IBAN'],
	['charitable', 'gemeinnützig'],
	['charitable_until', 'gemeinnützig bis'],
	['exemption_of', 'Freistellungsbescheid vom'],
	['deducts_tax', 'vorsteuerabzugsberechtigt'],
	['notes', 'Notizen'],
	['warning', 'Hinweis']
];

export interface Differing {
	name: string;
	label: string;
	mine: string;
	theirs: string;
}

/** Where two versions of an entry differ, in words. */
export function differences(mine: AssociationFacts, theirs: AssociationFacts): Differing[] {
	const all = LABELS.map(([name, label]) => ({ name: name as string, label, mine: words(mine[name]), theirs: words(theirs[name]) }));
	all.push({ name: 'contacts', label: 'Personen', mine: people(mine), theirs: people(theirs) });
	return all.filter((one) => one.mine !== one.theirs);
}

function words(value: string | boolean): string {
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	return KINDS.find(([kind]) => kind === value)?.[1] ?? value;
}

function people(facts: AssociationFacts): string {
	return facts.contacts.map((one) => [one.name, one.function, one.email, one.phone].filter((part) => part !== '').join(', ')).join('\n');
}

/** Gives `to` one field of `from`. */
export function takeOver(name: string, to: AssociationFacts, from: AssociationFacts): AssociationFacts {
	return name in from ? { ...to, [name]: from[name as keyof AssociationFacts] } : to;
}
