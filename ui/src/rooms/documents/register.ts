/** Filters of the register of documents. */
import type { DocumentView, PaperOption } from '../../contract';
import { holds } from '../document/state';

export const FILTERS = [
	['alle', 'Alle'],
	['veraltet', 'Veraltet'],
	['nicht-versandt', 'Nicht versandt']
] as const;

export type Filter = (typeof FILTERS)[number][0];

export const filterOf = (name: string | null): Filter => FILTERS.find(([one]) => one === name)?.[0] ?? 'alle';

export function passing(rows: readonly DocumentView[], filter: Filter): DocumentView[] {
	return rows.filter((one) => {
		if (filter === 'veraltet') return one.stale.length > 0;
		if (filter === 'nicht-versandt') return one.sent_on === null && holds(one);
		return true;
	});
}

/** As many annual reports as there are buttons for. */
const REPORTS = 3;

/** Years whose report can be made, the newest first. */
export const reportable = (options: readonly PaperOption[]): number[] =>
	options
		.flatMap((one) => (one.kind === 'annual-report' && one.hindrance === '' && one.year !== null ? [one.year] : []))
		.sort((one, other) => other - one)
		.slice(0, REPORTS);
