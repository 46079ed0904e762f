import { expect, it } from 'vitest';
import { valueWords } from './dated';

it.each([
	['upper_limit', '100000', '1.000,00\u00a0€'],
	['upper_limit', 'null', 'keiner'],
	['one_per_year', 'true', 'ja'],
	['papers_days', '14', '14'],
	['quorum_rule', '"majority"', 'mehr als die Hälfte'],
	['time_style', '"colon"', '19:00 Uhr'],
	['climate_from', '"2024-01-01"', '01.01.2024'],
	['climate_from', 'null', 'nie'],
	['unit', '"18.62.10"', '18.62.10'],
	['unit', '""', 'leer'],
	['unit', 'kaputt', 'kaputt']
])('says %s %s as %s', (key, json, words) => expect(valueWords(key, json)).toBe(words));
