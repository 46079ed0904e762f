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
	['application', 'plan', '/antraege/7?antrag=7&feld=application.plan'],
	['application', 'fundings', '/antraege?antrag=7&blatt=pruefung&offen=1&feld=parts.0.pot'],
	['board', 'members', '/einstellungen/mitglieder'],
	['sitting', 'items', '/sitzung/7'],
	['proposal', 'day', '/drucksache/7?feld=day'],
	['sitting', 'sent_on', '/einladung/7?feld=sent_on'],
	['sitting', 'place', '/sitzung/7?feld=sitting.place'],
	['sitting', 'chair', '/sitzung/7?feld=sitting.chair'],
	['sitting', 'end_at', '/sitzung/7?feld=end_at'],
	['sitting', 'minute_taker', '/protokoll/7?feld=minute_taker'],
	['block', 'remedy', '/einstellungen/textbloecke?block=remedy']
])('%s %s is entered at %s', (noun, field, address) => {
	expect(gapAddress(gap(noun, field))).toBe(address);
});

it.each([
	['notice', 'proof_due', 'notice.proof_due'],
	['reclaim', 'interest_lines', 'reclaim.interest_lines.0.from'],
	['reminder', 'term', 'term'],
	['payment', 'paid_on', 'paid_on'],
	['decision', 'reason', 'decision.reason']
])('%s %s stands on the page of its application', (noun, field, name) => {
	expect(gapAddress(gap(noun, field), 12)).toBe(`/antraege?antrag=12&blatt=beschluss&offen=1&feld=${name}`);
	expect(gapAddress(gap(noun, field))).toBeUndefined();
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
