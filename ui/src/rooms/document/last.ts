/** The issued copy of a paper that itself cannot be made any more, because its facts were taken back since. */
import type { DocumentView } from '../../contract';
import { call } from '../../core/backend';
import type { Asked } from './address';
import { holds } from './state';

/** The newest one of this paper that holds; the list has the newest first. */
export function lastOf(documents: readonly DocumentView[], { kind, id, year, public: open }: Asked): number | undefined {
	return documents.find((one) => one.kind === kind && one.subject === id && (one.year ?? undefined) === year && one.public === (open ?? false) && holds(one))?.id;
}

const PAGE = 100;
/** An older one than this is found in the register. */
const PAGES = 5;

/** Looks at the case first, where it is known: there are few, the register of a board is long. */
export async function findLast(asked: Asked, of: { application?: number; board?: number }): Promise<number | undefined> {
	if (of.application !== undefined) {
		const found = lastOf((await call('papers', { application: of.application })).documents, asked);
		if (found !== undefined) return found;
	}
	if (of.board === undefined) return undefined;
	for (let page = 0; page < PAGES; page += 1) {
		const { rows, more } = await call('documents', { board: of.board, skip: page * PAGE, count: PAGE });
		const found = lastOf(rows, asked);
		if (found !== undefined || !more) return found;
	}
	return undefined;
}
