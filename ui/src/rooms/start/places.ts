/** Where the things of the start page lead. */
import type { DueKind } from '../../contract';

/** The sheet of an application on which a thing is done. */
const LEAF: Partial<Record<DueKind, string>> = {
	'missing-papers': 'unterlagen',
	examination: 'pruefung',
	'early-start': 'pruefung',
	notice: 'beschluss',
	condition: 'beschluss',
	payment: 'beschluss',
	proof: 'beschluss',
	'proof-check': 'beschluss',
	reclaim: 'beschluss'
};

/** Address of a row by its noun; on an application the sheet where the thing is done. */
export function place(noun: string, id: number, kind?: DueKind): string {
	switch (noun) {
		case 'application': {
			const leaf = kind && LEAF[kind];
			return `/antraege?antrag=${id}${leaf ? `&blatt=${leaf}` : ''}&offen=1`;
		}
		case 'association':
			return `/vereine?verein=${id}&offen=1`;
		case 'sitting':
			return `/sitzung/${id}`;
		case 'proposal':
			return `/drucksache/${id}`;
		case 'pot':
			return `/toepfe/${id}`;
		case 'document':
			return '/dokumente';
		case 'text_block':
			return '/einstellungen/textbloecke';
		case 'member':
			return '/einstellungen/mitglieder';
		default:
			return '/einstellungen';
	}
}

/** When something was worked on last: the clock of today, `gestern`, else the day. */
export function lately(at: string, today: string): string {
	const [date = '', clock = ''] = at.split(' ');
	if (date === today) return clock;
	const before = new Date(`${today}T00:00:00Z`);
	before.setUTCDate(before.getUTCDate() - 1);
	if (date === before.toISOString().slice(0, 10)) return 'gestern';
	const [year, month, day] = date.split('-');
	return year === today.slice(0, 4) ? `${day}.${month}.` : `${day}.${month}.${year}`;
}

/** `in 4 Tagen` */
export function away(days: number): string {
	if (days < 0) return 'noch nicht geschlossen';
	return days === 0 ? 'heute' : days === 1 ? 'morgen' : `in ${days} Tagen`;
}
