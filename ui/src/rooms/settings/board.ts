/** The settings of a board as the form holds them: numbers, amounts and days as typed. */
import type { Board, ChangeBoard } from '../../contract';
import { day, euro } from '../../core/format';

export type BoardFacts = Omit<Required<ChangeBoard>, 'id' | 'version' | 'quorum_number'> & { quorum_number: string };

type Name = keyof BoardFacts;

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
export function changedSettings(facts: BoardFacts, known: BoardFacts): Name[] {
	return namesOf(known).filter((name) => name !== 'from' && facts[name] !== known[name]);
}

/**
 * The request: only what was changed, so that what holds from another day on is not written anew. A count that is
 * no number is refused by the core as 0, with its own sentence.
 */
export function changeOf(id: number, version: number, facts: BoardFacts, known: BoardFacts): ChangeBoard {
	const names = changedSettings(facts, known);
	const { quorum_number, ...texts } = facts;
	const rest = Object.fromEntries(Object.entries(texts).filter(([name]) => names.includes(name as Name)));
	const typed = quorum_number.trim();
	const counted = facts.quorum_rule === 'fixed' && (names.includes('quorum_number') || names.includes('quorum_rule'));
	return { id, version, ...(facts.from.trim() === '' ? {} : { from: facts.from }), ...rest, ...(counted ? { quorum_number: /^\d{1,4}$/.test(typed) ? Number(typed) : 0 } : {}) };
}

/** What is typed in the form, and what stood in those fields before. */
export interface Typed {
	facts: Partial<BoardFacts>;
	/** Lacks a field of which nobody knows any more what was read. */
	read: Partial<BoardFacts>;
}

const namesOf = (facts: Partial<BoardFacts>): Name[] => Object.keys(facts) as Name[];

const picked = (facts: Partial<BoardFacts>, wanted: (name: Name) => boolean): Partial<BoardFacts> => Object.fromEntries(Object.entries(facts).filter(([name]) => wanted(name as Name)));

/** Lays what was typed over what holds now. All else is as it holds now, however long ago the typing was. */
export function laidOver(known: BoardFacts, { facts, read }: Typed): { facts: BoardFacts; read: Partial<BoardFacts> } {
	const typed = new Set(namesOf(facts).filter((name) => facts[name] !== read[name] && facts[name] !== known[name]));
	const isTyped = (name: Name): boolean => typed.has(name);
	return { facts: { ...known, ...picked(facts, isTyped) }, read: { ...picked(known, (name) => !isTyped(name)), ...picked(read, isTyped) } };
}

/** What was typed over something that no longer holds: the person decides. */
export function disputed(known: BoardFacts, { facts, read }: Typed): Partial<BoardFacts> {
	return picked(facts, (name) => facts[name] !== known[name] && facts[name] !== read[name] && read[name] !== known[name]);
}

/** What is kept of a half-typed form: only what was typed, for the rest may be saved elsewhere meanwhile. */
export function storedBoard({ facts, read }: Typed): string {
	const isTyped = (name: Name): boolean => facts[name] !== read[name];
	return JSON.stringify({ typed: picked(facts, isTyped), read: picked(read, isTyped) });
}

/** Half-typed settings as they were kept: only what has the shape that the form knows. */
export function restoredBoard(known: BoardFacts, body: string): Typed {
	const shaped = (kept: unknown): Partial<BoardFacts> => (isObject(kept) ? picked(kept, (name) => typeof kept[name] === typeof known[name]) : {});
	try {
		const kept: unknown = JSON.parse(body);
		// An earlier version kept the whole form and not what was read: whatever differs by now is disputed.
		return isObject(kept) && isObject(kept.typed) ? { facts: shaped(kept.typed), read: shaped(kept.read) } : { facts: shaped(kept), read: {} };
	} catch {
		return { facts: {}, read: {} };
	}
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
