// The vote on one application while it is being entered: what the clerk typed or pressed, as the
// request that the core weighs and records.

import type { EntryView, Outcome, VoteFacts, VoteKind } from '../../contract';
import { bare } from '../../core/format';
import { blank, EMPTY, type Figures } from './digits';

/** What is to become of the application. */
export type Course = 'recommend' | 'defer' | 'reject';

const OUTCOME: Record<Outcome, Course> = {
	recommended: 'recommend',
	changed: 'recommend',
	deferred: 'defer',
	rejected: 'reject',
	referred: 'defer'
};

export class Ballot {
	figures = $state<Figures>({ ...EMPTY });
	kind = $state<VoteKind>('counted');
	course = $state<Course>('recommend');
	/** The field for another amount is open. */
	changing = $state(false);
	amount = $state('');
	upTo = $state(false);
	reason = $state('');
	/** Why a pot may be overdrawn by it; asked for only where one would be. */
	overdraw = $state('');

	/** Starts from what was recorded, or empty. */
	constructor(entry: EntryView) {
		const recorded = entry.recommendation?.row;
		if (!recorded) return;
		const text = (count: number | null) => (count === null ? '' : String(count));
		this.figures = { yes: text(recorded.yes), no: text(recorded.no), abstain: text(recorded.abstain) };
		this.kind = recorded.vote_kind;
		this.course = OUTCOME[recorded.outcome];
		this.changing = recorded.outcome === 'changed' || recorded.up_to;
		this.amount = this.changing && recorded.amount !== null ? bare(recorded.amount) : '';
		this.upTo = recorded.up_to;
		this.reason = recorded.reason;
	}

	/** Nothing typed and nothing pressed: there is nothing to weigh yet. */
	get untouched(): boolean {
		return this.kind === 'counted' && blank(this.figures);
	}

	/** A figure was typed: from now on the votes are counted. */
	count(): void {
		this.kind = 'counted';
	}

	/** Without figures. */
	declare(kind: 'unanimous' | 'majority'): void {
		this.kind = kind;
		this.figures = { ...EMPTY };
	}

	/** Takes another course, or goes back to recommending. Boards rarely count votes on a deferral. */
	turn(course: Course): void {
		this.course = this.course === course ? 'recommend' : course;
		if (this.course !== 'recommend') this.changing = false;
		if (this.course !== 'recommend' && this.untouched) this.kind = 'unanimous';
	}

	/** Opens or closes the field for another amount. */
	change(): void {
		this.changing = !this.changing;
		if (this.changing) this.course = 'recommend';
	}

	/** Does this vote ask for a reason? */
	get wantsReason(): boolean {
		return this.changing || this.course !== 'recommend';
	}

	get facts(): VoteFacts {
		const counted = this.kind === 'counted';
		const changed = this.changing && this.course === 'recommend';
		return {
			outcome: this.course === 'defer' ? 'deferred' : this.course === 'reject' ? 'rejected' : changed ? 'changed' : 'recommended',
			amount: changed ? this.amount : '',
			up_to: changed && this.upTo,
			vote_kind: this.kind,
			yes: counted ? this.figures.yes : '',
			no: counted ? this.figures.no : '',
			abstain: counted ? this.figures.abstain : '',
			reason: this.wantsReason ? this.reason : '',
			...(this.overdraw === '' ? {} : { overdraw: this.overdraw })
		};
	}
}
