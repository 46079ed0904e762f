import { expect, it } from 'vitest';
import { gapAddress, hindering } from './gaps';

const gap = (noun: string, field: string, id = 7) => ({ label: 'Etwas', noun, id, field });

it.each([
	['board', 'office_street', '/einstellungen/buero?feld=office_street'],
	['board', 'unit', '/einstellungen/beirat?feld=unit'],
	['board', 'proof_months', '/einstellungen/pruefung?feld=proof_months'],
	['application', 'purpose', '/antraege/7?antrag=7&feld=application.purpose'],
	['application', 'papers', '/antraege?antrag=7&blatt=unterlagen&offen=1&feld=papers.0.label'],
	['association', 'street', '/vereine/7/bearbeiten?verein=7&feld=association.street'],
	['notice', 'proof_due', '/antraege?antrag=7&blatt=beschluss&offen=1&feld=notice.proof_due'],
	['reclaim', 'due', '/antraege?antrag=7&blatt=beschluss&offen=1&feld=reclaim.due'],
	['proposal', 'day', '/drucksache/7?feld=day'],
	['sitting', 'sent_on', '/einladung/7?feld=sent_on'],
	['sitting', 'place', '/sitzung/7?feld=sitting.place'],
	['block', 'remedy', '/einstellungen/textbloecke?block=remedy']
])('%s %s is entered at %s', (noun, field, address) => {
	expect(gapAddress(gap(noun, field))).toBe(address);
});

it('leads to the page where the field is not known', () => {
	expect(gapAddress(gap('proposal', ''))).toBe('/drucksache/7');
	expect(gapAddress(gap('board', ''))).toBe('/einstellungen/beirat');
	expect(gapAddress(gap('application', ''))).toBe('/antraege/7?antrag=7');
});

it('leads nowhere for what comes later by nature, which hinders nothing', () => {
	expect(gapAddress(gap('', ''))).toBeUndefined();
	expect(gapAddress(gap('unbekannt', 'x'))).toBeUndefined();
	expect(hindering([gap('', ''), gap('board', 'unit')])).toHaveLength(1);
});
