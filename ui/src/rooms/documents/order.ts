/** The documents of a case or a sitting as people look for them: what is due now, what comes later, what went out. */
import type { DocumentView, PaperList, PaperOption } from '../../contract';
import { hindering } from '../document/gaps';
import { isIssued } from '../document/kinds';
import { holds } from '../document/state';

export interface Arranged {
	/** Can be made and is not issued; what nothing is missing for comes first. */
	now: PaperOption[];
	/** Can be made as well, but the case has gone on. */
	also: PaperOption[];
	/** Cannot be made yet. */
	later: PaperOption[];
	/** Issued, neither replaced nor taken back: those out of date first, then the newest. */
	issued: DocumentView[];
	/** Replaced by a correction, or taken back. */
	replaced: DocumentView[];
}

/** `due` says what makes sense now; left out: everything that is possible. */
export function arranged({ options, documents }: PaperList, due: (option: PaperOption) => boolean = () => true): Arranged {
	const fresh = options.filter((option) => option.issued === null);
	const possible = fresh.filter((option) => option.hindrance === '');
	const now = possible.filter(due);
	const valid = documents.filter(holds);
	return {
		now: [...now.filter(ready), ...now.filter((option) => !ready(option))],
		also: possible.filter((option) => !due(option)),
		later: fresh.filter((option) => option.hindrance !== ''),
		issued: [...valid.filter((one) => one.stale.length > 0), ...valid.filter((one) => one.stale.length === 0)],
		replaced: documents.filter((one) => !holds(one))
	};
}

export const ready = (option: PaperOption): boolean => option.hindrance === '' && hindering(option.gaps).length === 0;

/** What a row says of a paper that is not issued: `Es fehlt: IBAN`. */
export function words(option: PaperOption): { glyph: string; word: string } {
	if (option.hindrance !== '') return { glyph: 'ruht', word: option.hindrance };
	const missing = hindering(option.gaps).map((gap) => gap.label);
	if (missing.length > 0) return { glyph: 'fehlt', word: `Es fehlt: ${missing.join(', ')}` };
	return { glyph: 'entwurf', word: isIssued(option.kind) ? 'bereit zum Ausfertigen' : 'bereit zum Drucken' };
}

/** One name for each paper: the same kind may be there several times, for payments and reminders. */
export const keyOf = (option: Pick<PaperOption, 'kind' | 'id' | 'year'>): string => `${option.kind}/${option.id}/${option.year ?? ''}`;

/** What holds and is not named by a row of its own, such as a notice that was retracted after it was issued. */
export const besides = (documents: readonly DocumentView[], named: readonly (number | null)[]): DocumentView[] => documents.filter((one) => holds(one) && !named.includes(one.id));
