/** The amounts of a case as the steps of the chain, with their days and why they differ. */
import type { CaseView, Stage } from '../../../contract';
import { day } from '../../../core/format';
import { STAGES, type Step } from '../../../parts/chain';

export interface Ahead {
	/** Day of the sitting that is to vote on it. */
	sitting: string | undefined;
	/** The recommended amount is a limit. */
	upTo: boolean;
}

/** `14.02.` in the year of the application, otherwise with its year. */
export function short(iso: string, year: string): string {
	return iso.startsWith(year) ? day(iso).slice(0, 6) : day(iso);
}

/** What the date line says of a step that is still to come. */
function coming(stage: Stage, view: CaseView, ahead: Ahead, year: string): string | undefined {
	if (stage === 'recommended') return ahead.sitting === undefined ? undefined : `am ${short(ahead.sitting, year)}`;
	if (stage === 'paid') return view.payments.length > 0 ? 'angewiesen' : view.notice === null ? 'nach Bescheid' : undefined;
	if (stage === 'recognised') {
		const due = view.notice?.row.proof_due ?? view.proof_due;
		return due === null ? undefined : `bis ${short(due, year)}`;
	}
	return undefined;
}

/** The steps of this case; those that were passed over stay without an amount. */
export function stepsOf(view: CaseView, received: string, ahead: Ahead): Step[] {
	const year = received.slice(0, 4);
	return STAGES.map((stage) => {
		const record = view.stages.find((one) => one.stage === stage);
		// A Vorgespräch may have no amount yet.
		if (!record || (stage === 'requested' && record.amount === 0)) return { stage, when: coming(stage, view, ahead, year) };
		const difference = view.differences.find((one) => one.to === stage);
		return {
			stage,
			cents: record.amount,
			when: record.day === null ? undefined : short(record.day, year),
			upTo: stage === 'recommended' && ahead.upTo,
			reason: difference?.reason || undefined
		};
	});
}
