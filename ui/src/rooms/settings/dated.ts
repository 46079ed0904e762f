/** Settings that hold from a day on, in words. */
import { day, euro } from '../../core/format';

const WORDS: Record<string, string> = {
	majority: 'mehr als die Hälfte',
	fixed: 'feste Zahl',
	none: 'keine Regel',
	dot: '19.00 Uhr',
	colon: '19:00 Uhr',
	neutral: 'neutral',
	'linden-limmer': 'wie in Linden-Limmer',
	mitte: 'wie in Mitte',
	nord: 'wie in Nord',
	private: 'als „Privatperson“',
	initials: 'mit Anfangsbuchstaben',
	full: 'mit vollem Namen'
};
const CHOICES = ['quorum_rule', 'time_style', 'house_style', 'private_names'];

/** The value as people say it; the core keeps it as JSON. */
export function valueWords(key: string, json: string): string {
	const value: unknown = read(json);
	if (value === null || value === '') return key === 'upper_limit' ? 'keiner' : key === 'climate_from' ? 'nie' : 'leer';
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	if (typeof value === 'number') return key === 'upper_limit' ? euro(value) : String(value);
	if (typeof value !== 'string') return json;
	if (CHOICES.includes(key)) return WORDS[value] ?? value;
	return key === 'climate_from' ? day(value) : value;
}

function read(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return json;
	}
}
