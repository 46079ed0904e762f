/** Many notices at once: issued one after the other, so that one may stop between two. */
import type { DocumentView, PaperOption, Problem } from '../../contract';
import { hindering } from '../document/gaps';
import { keyOf } from './order';

/** A notice in the batch: still to be issued, or issued before. */
export interface Piece {
	key: string;
	title: string;
	/** Not issued yet … */
	option?: PaperOption;
	/** … or issued. */
	document?: DocumentView;
	/** Why it cannot be issued now; empty: it can. */
	hindrance: string;
}

/** Reads otherwise by now: printed or sent again it would be wrong twice. */
export const outdated = (piece: Piece): boolean => (piece.document?.stale.length ?? 0) > 0;

/** The notices with what was issued of them. */
export function pieces(options: readonly PaperOption[], documents: readonly DocumentView[]): Piece[] {
	return options.map((option) => {
		const document = documents.find((one) => one.id === option.issued);
		const missing = hindering(option.gaps).map((gap) => gap.label);
		const hindrance = document !== undefined ? '' : option.hindrance !== '' ? option.hindrance : missing.length > 0 ? `Es fehlt: ${missing.join(', ')}` : '';
		return { key: keyOf(option), title: option.title, option, document, hindrance };
	});
}

export interface Outcome {
	/** Numbers of the documents, issued now or before, in their order. */
	ids: number[];
	/** How many were issued now. */
	issued: number;
	/** What the core refused, with its sentence. */
	refused: { title: string; sentence: string }[];
	/** Not begun, because it was stopped. */
	left: number;
	/** It was stopped, even if nothing was left to issue: nothing is printed. */
	halted: boolean;
}

interface Work {
	issue: (option: PaperOption) => Promise<{ id: number } | { problems: Problem[] }>;
	/** Before each one: how many are done. */
	progress: (done: number) => void;
	/** After the last one; until it is done, stopping still takes effect. */
	settle: () => Promise<void>;
	stopped: () => boolean;
}

/** Issues what is not issued yet, one after the other. Stopping takes effect after the current one. */
export async function issueAll(chosen: readonly Piece[], { issue, progress, settle, stopped }: Work): Promise<Outcome> {
	const outcome: Outcome = { ids: [], issued: 0, refused: [], left: 0, halted: false };
	for (const [at, piece] of chosen.entries()) {
		if (stopped()) {
			outcome.left = chosen.length - at;
			break;
		}
		progress(at);
		if (piece.document) {
			outcome.ids.push(piece.document.id);
		} else if (piece.option) {
			const answer = await issue(piece.option);
			if ('id' in answer) {
				outcome.ids.push(answer.id);
				outcome.issued += 1;
			} else outcome.refused.push({ title: piece.title, sentence: answer.problems.map((problem) => problem.sentence).join(' ') });
		}
	}
	await settle();
	outcome.halted = stopped();
	return outcome;
}

/** What goes to the printer or into the folder, all at once; whoever stops gets no print of half of it. */
export const printable = ({ ids, halted }: Outcome): number[] => (halted ? [] : ids);

/** What was done, in a sentence: `7 ausgefertigt, 16 nicht begonnen`. */
export function told({ issued, refused, left, halted }: Outcome): string {
	const parts = [`${issued} ausgefertigt`];
	if (refused.length > 0) parts.push(`${refused.length} nicht möglich`);
	if (halted) parts.push('angehalten');
	if (left > 0) parts.push(`${left} nicht begonnen`);
	return parts.join(', ');
}
