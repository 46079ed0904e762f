/** Filters of the register of documents. */
import type { DocumentView } from '../../contract';

export const FILTERS = [
	['alle', 'Alle'],
	['veraltet', 'Veraltet'],
	['nicht-versandt', 'Nicht versandt']
] as const;

export type Filter = (typeof FILTERS)[number][0];

export const filterOf = (name: string | null): Filter => FILTERS.find(([one]) => one === name)?.[0] ?? 'alle';

/** Another one took its place: nobody sends it any more. */
const replaced = (one: DocumentView): boolean => one.corrected_by !== null;

export function passing(rows: readonly DocumentView[], filter: Filter): DocumentView[] {
	return rows.filter((one) => {
		if (filter === 'veraltet') return one.stale.length > 0;
		if (filter === 'nicht-versandt') return one.sent_on === null && !replaced(one);
		return true;
	});
}
