// The vote on one application while it is being entered: what the clerk typed or pressed, as the
// request that the core weighs and records.

import type { EntryView, Manner, Outcome, PersonalChoice, VoteFacts, VoteKind } from '../../contract';
import { bare, day } from '../../core/format';
import { blank, EMPTY, type Figures } from './digits';

/** What is to become of the application. */
export type Course = 'recommend' | 'defer' | 'reject' | 'refer';

const OUTCOME: Record<Outcome, Course> = {
	recommended: 'recommend',
	changed: 'recommend',
	deferred: 'defer',
	rejected: 'reject',
	referred: 'refer'
};

const OUTCOME_OF: Partial<Record<Course, Outcome>> = { defer: 'deferred', reject: 'rejected', refer: 'referred' };

const HALF = ['figures', 'kind', 'course', 'changing', 'amount', 'upTo', 'reason', 'manner', 'named', 'deferredTo', 'referredTo', 'retiming', 'periodFrom', 'periodTo', 'overdraw'] as const;
type Half = { [name in (typeof HALF)[number]]: unknown };

export class Ballot {
	figures = $state<Figures>({ ...EMPTY });
	kind = $state<VoteKind>('counted');
	course = $state<Course>('recommend');
	/** The field for another amount is open. */
	changing = $state(false);
	amount = $state('');
	upTo = $state(false);
	reason = $state('');
	manner = $state<Manner>('open');
	/** Single votes of a vote by name. */
	named = $state<Record<number, PersonalChoice>>({});
	deferredTo = $state('');
	referredTo = $state('');
	/** The fields for another project period are open. */
	retiming = $state(false);
	periodFrom = $state('');
	periodTo = $state('');
	/** Why a pot may be overdrawn by it; asked for only where one would be. */
	overdraw = $state('');

	/** Starts from what was recorded, or empty. */
	constructor(entry: EntryView) {
		const recorded = entry.recommendation?.row;
		if (!recorded) {
			this.follow(entry);
			return;
		}
		const text = (count: number | null) => (count === null ? '' : String(count));
		this.figures = { yes: text(recorded.yes), no: text(recorded.no), abstain: text(recorded.abstain) };
		this.kind = recorded.vote_kind;
		this.course = OUTCOME[recorded.outcome];
		this.changing = recorded.outcome === 'changed' || recorded.up_to;
		this.amount = this.changing && recorded.amount !== null ? bare(recorded.amount) : '';
		this.upTo = recorded.up_to;
		this.reason = recorded.reason;
		this.manner = recorded.manner;
		if (recorded.manner === 'named') this.named = Object.fromEntries(entry.personal.flatMap(({ row }) => (row.choice === null ? [] : [[row.member, row.choice]])));
		this.deferredTo = recorded.deferred_to === null ? '' : day(recorded.deferred_to);
		this.referredTo = recorded.referred_to;
		this.periodFrom = recorded.period_from === null ? '' : day(recorded.period_from);
		this.periodTo = recorded.period_to === null ? '' : day(recorded.period_to);
		this.retiming = this.periodFrom !== '' || this.periodTo !== '';
	}

	/** What the board has already carried is what it will now vote on. */
	private follow(entry: EntryView): void {
		const carried = entry.motions.filter((motion) => motion.row.carried);
		const ends = carried.find(({ row }) => row.kind === 'deferral' || row.kind === 'referral' || row.kind === 'rejection')?.row;
		const moved = (mover: string): string => (mover === '' ? 'auf Antrag aus dem Beirat' : `auf Antrag von ${mover}`);
		if (ends) {
			this.course = ends.kind === 'deferral' ? 'defer' : ends.kind === 'referral' ? 'refer' : 'reject';
			this.kind = 'unanimous';
			if (ends.kind === 'referral') this.referredTo = ends.words;
			this.reason = ends.kind !== 'referral' && ends.words !== '' ? ends.words : moved(ends.mover);
			return;
		}
		const other = carried.find(({ row }) => row.kind === 'amount')?.row;
		if (other && other.amount !== null) {
			this.changing = true;
			this.amount = bare(other.amount);
			this.reason = moved(other.mover);
		}
		this.retiming = carried.some(({ row }) => row.kind === 'period');
	}

	/** Everything typed and pressed so far, to be kept while the vote is open. */
	get half(): Half {
		return Object.fromEntries(HALF.map((name) => [name, $state.snapshot(this[name])])) as Half;
	}

	/** Goes on where it was left. What does not fit is passed over. */
	restore(half: unknown): void {
		if (typeof half !== 'object' || half === null) return;
		for (const name of HALF) {
			const value: unknown = (half as Record<string, unknown>)[name];
			if (typeof value === typeof this[name] && value !== null) Object.assign(this, { [name]: value });
		}
	}

	/** Nothing typed and nothing pressed: there is nothing to weigh yet. */
	get untouched(): boolean {
		if (this.manner === 'named') return Object.keys(this.named).length === 0;
		return this.kind === 'counted' && blank(this.figures);
	}

	/** A figure was typed: from now on the votes are counted. */
	count(): void {
		this.kind = 'counted';
	}

	/** Without figures. */
	declare(kind: 'unanimous' | 'majority' | 'consensus'): void {
		this.kind = kind;
		if (this.manner === 'named') this.manner = 'open';
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

	/** Are there fields beside the figures? */
	get hasTerms(): boolean {
		return this.wantsReason || this.retiming;
	}

	get facts(): VoteFacts {
		const counted = this.kind === 'counted';
		const changed = this.changing && this.course === 'recommend';
		return {
			outcome: OUTCOME_OF[this.course] ?? (changed ? 'changed' : 'recommended'),
			amount: changed ? this.amount : '',
			up_to: changed && this.upTo,
			vote_kind: this.kind,
			yes: counted ? this.figures.yes : '',
			no: counted ? this.figures.no : '',
			abstain: counted ? this.figures.abstain : '',
			reason: this.wantsReason ? this.reason : '',
			manner: this.manner,
			...(this.manner === 'named' ? { ballots: Object.entries(this.named).map(([member, choice]) => ({ member: Number(member), choice })) } : {}),
			...(this.course === 'defer' ? { deferred_to: this.deferredTo } : {}),
			...(this.course === 'refer' ? { referred_to: this.referredTo } : {}),
			...(this.retiming && this.course === 'recommend' ? { period_from: this.periodFrom, period_to: this.periodTo } : {}),
			...(this.overdraw === '' ? {} : { overdraw: this.overdraw })
		};
	}
}

/** What was kept of a half-typed vote, as long as nobody has recorded one since. */
export function halfOf(body: string, version: number): unknown {
	try {
		const kept: unknown = JSON.parse(body);
		return typeof kept === 'object' && kept !== null && 'half' in kept && 'version' in kept && kept.version === version ? kept.half : undefined;
	} catch {
		return undefined;
	}
}
