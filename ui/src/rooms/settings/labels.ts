/** What people call the settings of a board, and what can be chosen there. */
import type { HouseStyle, PrivateNames, QuorumRule, TimeStyle } from '../../contract';
import type { BoardFacts } from './board';

export const RULES: readonly [QuorumRule, string][] = [
	['none', 'keine Regel; die Mehrheit steht nur als Hinweis da'],
	['majority', 'mehr als die Hälfte der Sitze, ohne deren Zahl der Mitglieder im Amt'],
	['fixed', 'eine feste Zahl von Mitgliedern']
];
export const TIMES: readonly [TimeStyle, string][] = [
	['dot', '19.00 Uhr'],
	['colon', '19:00 Uhr']
];
export const STYLES: readonly [HouseStyle, string][] = [
	['neutral', 'neutral'],
	['linden-limmer', 'wie in Linden-Limmer'],
	['mitte', 'wie in Mitte'],
	['nord', 'wie in Nord']
];
export const NAMES: readonly [PrivateNames, string][] = [
	['private', 'als „Privatperson“'],
	['initials', 'mit Anfangsbuchstaben'],
	['full', 'mit vollem Namen']
];

/** As the fields of the form are called, short enough for a table. */
export const LABELS: Record<keyof BoardFacts, string> = {
	name: 'Beirat',
	council: 'Beschließendes Gremium',
	municipality_kind: 'Art der Gemeinde',
	municipality: 'Gemeinde',
	number_pattern: 'Muster der Antragsnummern',
	number_prefix: 'Anfang der Drucksachennummern',
	quorum_rule: 'Wann beschlussfähig',
	quorum_number: 'Wie viele Mitglieder',
	time_style: 'Uhrzeiten in Protokollen',
	print_votes: 'Stimmenzahlen im Protokoll',
	seats: 'Zahl der Sitze',
	term_years: 'Amtszeit in Jahren',
	substitutes: 'Vertretung',
	circular: 'Umlaufverfahren',
	invite_days: 'Ladungsfrist in Tagen',
	prepare_days: 'Antragsschluss, Tage vor dem Versand',
	submit_days: 'Drucksache, Tage vor dem Stadtbezirksrat',
	standing_items: 'Stehende Tagesordnungspunkte',
	house_style: 'Hausstil',
	unit: 'Organisationseinheit',
	product: 'Produkt',
	budget_part: 'Teilhaushalt',
	gender_text: 'Gender-Aspekte',
	climate_from: 'Klimawirkungsprüfung ab',
	climate_text: 'Ergebnis der Klimawirkungsprüfung',
	keep_notice: '„BITTE AUFBEWAHREN“',
	private_names: 'Privatpersonen in öffentlichen Fassungen',
	criteria: 'Kriterien',
	exclusions: 'Was nie gefördert wird',
	upper_limit: 'Höchstbetrag je Antrag',
	one_per_year: 'Ein Antrag je Verein und Jahr',
	papers_days: 'Frist für fehlende Unterlagen in Tagen',
	proof_months: 'Verwendungsnachweis, Monate nach dem Vorhaben',
	authority: 'Behördenleitung',
	office_street: 'Straße und Nummer',
	office_town: 'Postleitzahl und Ort',
	office_contact: 'Wer unterschreibt und Auskunft gibt',
	office_phone: 'Telefon',
	office_email: 'E-Mail',
	account: 'Sachkonto',
	cost_centre: 'Kostenstelle oder Innenauftrag',
	request_text: 'Text der Nachforderung',
	from: 'Gilt ab'
};

const CHOICES: Partial<Record<keyof BoardFacts, readonly (readonly [string, string])[]>> = { quorum_rule: RULES, time_style: TIMES, house_style: STYLES, private_names: NAMES };

/** A setting in words. */
export function worded(name: keyof BoardFacts, value: string | boolean): string {
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	return CHOICES[name]?.find(([choice]) => choice === value)?.[1] ?? value;
}
