/** Where a missing fact is entered: one table from noun and field to an address. The room finds the field by its name. */
import type { Gap } from '../../contract';

type Way = (id: number, field: string) => string;

const leaf =
	(name: string, form = ''): Way =>
	(id, field) =>
		`/antraege?antrag=${id}${name === '' ? '' : `&blatt=${name}`}&offen=1&feld=${form}${field}`;

/** The sheet of the settings on which a field of the board stands. */
const OFFICE: readonly string[] = ['authority', 'office_street', 'office_town', 'office_contact', 'office_phone', 'office_email', 'request_text', 'account', 'cost_centre'];
const RULES: readonly string[] = ['criteria', 'exclusions', 'upper_limit', 'papers_days', 'proof_months'];

function sheet(field: string): string {
	if (OFFICE.includes(field)) return 'buero';
	return RULES.includes(field) ? 'pruefung' : 'beirat';
}

/** Fields of an application that are not entered in its form but on one of its sheets. */
const ON_LEAVES: Partial<Record<string, Way>> = {
	papers: (id) => leaf('unterlagen')(id, 'papers.0.label'),
	early_allowed: leaf('pruefung'),
	examination: leaf('pruefung'),
	fundings: (id) => leaf('pruefung')(id, 'parts.0.pot'),
	payments: (id) => leaf('beschluss')(id, 'payment.amount')
};

/** Names that the form has for fields of an application. */
const IN_FORM: Partial<Record<string, string>> = { early_from: 'details.early_from' };

const application: Way = (id, field) => (ON_LEAVES[field] ?? ((one, name) => `/antraege/${one}?antrag=${one}&feld=application.${IN_FORM[name] ?? name}`))(id, field);

/** Forms in which a field bears its own name alone. */
const BARE: Partial<Record<string, string>> = { paid_on: 'payment', recognised: 'proof', term: 'remind' };

/** On the sheet after the decision, in the form of this noun. */
const after =
	(form: string): Way =>
	(id, field) =>
		leaf('beschluss', BARE[field] === undefined ? `${form}.` : '')(id, field === 'interest_lines' ? 'interest_lines.0.from' : field);

/** What belongs to a case is entered on the page of its application, whatever row of it the fact stands in. */
const OF_CASE: Partial<Record<string, Way>> = {
	examination: leaf('pruefung'),
	decision: after('decision'),
	notice: after('notice'),
	payment: after('payment'),
	proof: after('proof'),
	reminder: after('remind'),
	reclaim: after('reclaim'),
	closing: after('closing'),
	requirement: (id) => leaf('unterlagen')(id, 'papers.0.label')
};

const sitting: Way = (id, field) => `/sitzung/${id}?feld=sitting.${field}`;

/** What is entered on the other pages of a sitting, or in one of its dialogs. */
const OF_SITTING: Partial<Record<string, Way>> = {
	sent_on: (id) => `/einladung/${id}?feld=sent_on`,
	minute_taker: (id) => `/protokoll/${id}?feld=minute_taker`,
	minutes: (id) => `/protokoll/${id}`,
	items: (id) => `/sitzung/${id}`,
	end_at: (id) => `/sitzung/${id}?feld=end_at`
};

const WAYS: Partial<Record<string, Way>> = {
	board: (_, field) => (field === 'members' ? '/einstellungen/mitglieder' : `/einstellungen/${sheet(field)}?feld=${field}`),
	application,
	association: (id, field) => `/vereine/${id}/bearbeiten?verein=${id}&feld=association.${field}`,
	proposal: (id, field) => `/drucksache/${id}?feld=${field}`,
	sitting: (id, field) => (OF_SITTING[field] ?? sitting)(id, field),
	minutes: (id, field) => `/protokoll/${id}?feld=${field}`,
	pot: (id) => `/toepfe/${id}`,
	member: () => '/einstellungen/mitglieder',
	block: (_, field) => `/einstellungen/textbloecke?block=${field}`
};

/** The address where it is entered; `undefined`: it comes later by nature, or the case that it belongs to is not known. */
export function gapAddress({ noun, id, field }: Gap, ofCase?: number): string | undefined {
	if (noun === '') return undefined;
	const inCase = OF_CASE[noun];
	const way = inCase === undefined ? WAYS[noun]?.(id, field) : ofCase === undefined ? undefined : inCase(ofCase, field);
	// The page is known, the field is not.
	return field === '' ? way?.replace(/[?&]feld=[^&]*$/, '') : way;
}

/** What hinders issuing: what comes later by nature does not. */
export const hindering = (gaps: readonly Gap[]): Gap[] => gaps.filter((gap) => gap.noun !== '');
