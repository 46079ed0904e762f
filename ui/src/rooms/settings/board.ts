/** The settings of a board as the form holds them: numbers and days as typed. */
import type { Board, ChangeBoard } from '../../contract';
import { day } from '../../core/format';

export type BoardFacts = Omit<Required<ChangeBoard>, 'id' | 'version' | 'quorum_number'> & { quorum_number: string };

export function boardFacts(board: Board): BoardFacts {
	return {
		name: board.name,
		council: board.council,
		municipality_kind: board.municipality_kind,
		municipality: board.municipality,
		number_pattern: board.number_pattern,
		quorum_rule: board.quorum_rule,
		quorum_number: board.quorum_number === null ? '' : String(board.quorum_number),
		print_votes: board.print_votes,
		time_style: board.time_style,
		house_style: board.house_style,
		unit: board.unit,
		gender_text: board.gender_text,
		climate_from: board.climate_from === null ? '' : day(board.climate_from),
		climate_text: board.climate_text,
		product: board.product,
		budget_part: board.budget_part,
		keep_notice: board.keep_notice,
		number_prefix: board.number_prefix
	};
}

/** The request; a count that is no number is refused by the core as 0, with its own sentence. */
export function changeOf(id: number, version: number, facts: BoardFacts): ChangeBoard {
	const { quorum_number, ...rest } = facts;
	const typed = quorum_number.trim();
	return { id, version, ...rest, ...(facts.quorum_rule === 'fixed' ? { quorum_number: /^\d{1,4}$/.test(typed) ? Number(typed) : 0 } : {}) };
}

/** Half-typed settings as they were kept. */
export function restoredBoard(base: BoardFacts, body: string | null): BoardFacts {
	if (body === null) return base;
	try {
		const kept: unknown = JSON.parse(body);
		return typeof kept === 'object' && kept !== null ? { ...base, ...(kept as Partial<BoardFacts>) } : base;
	} catch {
		return base;
	}
}
