/** The settings of a board as the form holds them: numbers, amounts and days as typed. */
import type { Board, ChangeBoard } from '../../contract';
import { day, euro } from '../../core/format';

export type BoardFacts = Omit<Required<ChangeBoard>, 'id' | 'version' | 'quorum_number'> & { quorum_number: string };

/** The sheets on which the settings stand, and what stands on each. */
export type Sheet = 'beirat' | 'pruefung' | 'buero';

export function boardFacts(board: Board): BoardFacts {
	const { id: _, uid: __, district: ___, ...same } = board;
	return {
		...same,
		from: '',
		quorum_number: board.quorum_number === null ? '' : String(board.quorum_number),
		climate_from: board.climate_from === null ? '' : day(board.climate_from),
		upper_limit: board.upper_limit === null ? '' : euro(board.upper_limit),
		papers_days: String(board.papers_days),
		proof_months: String(board.proof_months),
		seats: board.seats === null ? '' : String(board.seats),
		invite_days: String(board.invite_days),
		prepare_days: String(board.prepare_days),
		submit_days: String(board.submit_days),
		term_years: String(board.term_years)
	};
}

/** Names of the settings in which two states differ. */
export function changedSettings(facts: BoardFacts, known: BoardFacts): (keyof BoardFacts)[] {
	return (Object.keys(known) as (keyof BoardFacts)[]).filter((name) => name !== 'from' && facts[name] !== known[name]);
}

/**
 * The request: only what was changed, so that what holds from another day on is not written anew. A count that is
 * no number is refused by the core as 0, with its own sentence.
 */
export function changeOf(id: number, version: number, facts: BoardFacts, known: BoardFacts): ChangeBoard {
	const names = changedSettings(facts, known);
	const { quorum_number, ...texts } = facts;
	const rest = Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name as keyof BoardFacts)));
	const typed = quorum_number.trim();
	const counted = facts.quorum_rule === 'fixed' && (names.includes('quorum_number') || names.includes('quorum_rule'));
	return { id, version, ...(facts.from.trim() === '' ? {} : { from: facts.from }), ...rest, ...(counted ? { quorum_number: /^\d{1,4}$/.test(typed) ? Number(typed) : 0 } : {}) };
}

/** Half-typed settings as they were kept. */
export function restoredBoard(base: BoardFacts, body: string | null): BoardFacts {
	if (body === null) return base;
	try {
		const kept: unknown = JSON.parse(body);
		if (typeof kept !== 'object' || kept === null) return base;
		const known = Object.entries(kept).filter(([name, value]) => name in base && typeof value === typeof base[name as keyof BoardFacts]);
		return { ...base, ...(Object.fromEntries(known) as Partial<BoardFacts>) };
	} catch {
		return base;
	}
}
