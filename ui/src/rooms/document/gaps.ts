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
	examination: leaf('pruefung')
};

/** The id of what comes after the decision is that of its application. */
const WAYS: Partial<Record<string, Way>> = {
	board: (_, field) => `/einstellungen/${sheet(field)}?feld=${field}`,
	application: (id, field) => (ON_LEAVES[field] ?? ((one, name) => `/antraege/${one}?antrag=${one}&feld=application.${name}`))(id, field),
	association: (id, field) => `/vereine/${id}/bearbeiten?verein=${id}&feld=association.${field}`,
	examination: leaf('pruefung'),
	decision: leaf('beschluss', 'decision.'),
	notice: leaf('beschluss', 'notice.'),
	payment: leaf('beschluss', 'payment.'),
	proof: leaf('beschluss', 'proof.'),
	reminder: leaf('beschluss', 'remind.'),
	reclaim: leaf('beschluss', 'reclaim.'),
	closing: leaf('beschluss', 'closing.'),
	requirement: (id) => leaf('unterlagen')(id, 'papers.0.label'),
	proposal: (id, field) => `/drucksache/${id}?feld=${field}`,
	sitting: (id, field) => (field === 'sent_on' ? `/einladung/${id}?feld=sent_on` : `/sitzung/${id}?feld=sitting.${field}`),
	minutes: (id, field) => `/protokoll/${id}?feld=${field}`,
	pot: (id) => `/toepfe/${id}`,
	member: () => '/einstellungen/mitglieder',
	block: (_, field) => `/einstellungen/textbloecke?block=${field}`
};

/** The address where it is entered; `undefined`: it comes later by nature, and there is nothing to enter. */
export function gapAddress({ noun, id, field }: Gap): string | undefined {
	if (noun === '') return undefined;
	const way = WAYS[noun]?.(id, field);
	// The page is known, the field is not.
	return field === '' ? way?.replace(/[?&]feld=[^&]*$/, '') : way;
}

/** What hinders issuing: what comes later by nature does not. */
export const hindering = (gaps: readonly Gap[]): Gap[] => gaps.filter((gap) => gap.noun !== '');
