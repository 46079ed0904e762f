/** Somebody else changed the application meanwhile: what is typed here, what stands there now, and what was before both. */
import { filled, type PlanEntry } from '../../../entry/plan';
import type { Entry } from './entry';
import { BEGUN, CHANNELS, KINDS, LIP_FIELDS, word } from './words';

/** One field on which both differ. */
export interface Difference {
	name: string;
	label: string;
	mine: string;
	theirs: string;
}

interface Field {
	name: string;
	label: string;
	/** In words, to show and to compare. */
	read: (entry: Entry) => string;
	/** Gives `to` what stands in `from`. */
	take: (to: Entry, from: Entry) => void;
}

type TextName = 'number' | 'received' | 'applicant' | 'holder' | 'iban' | 'amount' | 'purpose' | 'reasoning';
type Detail = keyof Entry['details'];

const text = (name: TextName, label: string): Field => ({ name, label, read: (entry) => entry[name], take: (to, from) => void (to[name] = from[name]) });

function detail<N extends Detail>(name: N, label: string, read: (value: Entry['details'][N]) => string): Field {
	return { name, label, read: (entry) => read(entry.details[name]), take: (to, from) => void (to.details[name] = from.details[name]) };
}

const plain = (value: string): string => value;
const yes = (value: boolean): string => (value ? 'ja' : 'nein');

const FIELDS: readonly Field[] = [
	{
		name: 'applicant',
		label: 'Verein oder Person',
		read: (entry) => entry.applicant,
		take: (to, from) => {
			to.applicant = from.applicant;
			to.association = from.association;
			to.fresh = from.fresh;
		}
	},
	text('holder', 'Kontoinhaber'),
	text('iban', 'IBAN'),
	text('purpose', 'Verwendungszweck'),
	text('amount', 'Beantragter Betrag'),
	text('received', 'Eingang'),
	text('number', 'Antragsnummer'),
	detail('begins', 'Beginn', plain),
	detail('ends', 'Ende', plain),
	detail('begun', 'Schon begonnen?', (value) => word(BEGUN, value)),
	detail('early_from', 'Vorzeitiger Beginn ab', plain),
	detail('place', 'Ort', plain),
	detail('target_group', 'Für wen', plain),
	detail('participants', 'Wie viele', plain),
	detail('lip_field', 'LIP-Feld', (value) => word(LIP_FIELDS, value)),
	text('reasoning', 'Begründung'),
	detail('kind', 'Art', (value) => word(KINDS, value)),
	detail('rededicates', 'Umwidmung von', (value) => (value === null ? '' : `Antrag ${value}`)),
	detail('channel', 'Eingangsweg', (value) => word(CHANNELS, value)),
	detail('description', 'Was ist geplant', plain),
	detail('aim', 'Ziel', plain),
	detail('district_reference', 'Bezug zum Stadtbezirk', plain),
	detail('other_city', 'Andere Anträge bei der Stadt', plain),
	detail('publicity', 'Öffentlichkeitsarbeit', plain),
	detail('signed_on', 'Unterschrieben am', plain),
	detail('signed_place', 'Unterschrieben in', plain),
	detail('privacy_told', 'Datenschutzhinweis gegeben', yes),
	detail('economic', 'Wirtschaftliche Tätigkeit', yes),
	detail('de_minimis', 'De-minimis-Erklärung liegt vor', yes),
	{ name: 'plan', label: 'Kosten- und Finanzierungsplan', read: (entry) => planWords(entry.plan), take: (to, from) => void (to.plan = from.plan.map((line) => ({ ...line }))) }
];

function planWords(plan: readonly PlanEntry[]): string {
	return filled(plan)
		.map((line) => `${line.label} ${line.amount}${line.granted ? ', bewilligt' : ''}`)
		.join('\n');
}

export interface Compared {
	/** Changed on both sides, and not to the same: the person chooses. */
	differing: Difference[];
	/** Changed only there: taken over without asking, and said. */
	taken: string[];
}

/** Compares; `mine` takes over what only `theirs` changed. */
export function compare(mine: Entry, theirs: Entry, base: Entry): Compared {
	const compared: Compared = { differing: [], taken: [] };
	for (const { name, label, read, take } of FIELDS) {
		const [here, there, before] = [read(mine), read(theirs), read(base)];
		if (here === there || there === before) continue;
		if (here === before) {
			take(mine, theirs);
			compared.taken.push(label);
		} else {
			compared.differing.push({ name, label, mine: here, theirs: there });
		}
	}
	return compared;
}

/** Gives `to` one field of `from`. */
export function takeOver(name: string, to: Entry, from: Entry): void {
	FIELDS.find((field) => field.name === name)?.take(to, from);
}
