/** The form of one application while it is open: what is typed, over what, and what came of saving. */
import type { ApplicationView, Problem } from '../../../contract';
import { attempt } from '../../../core/attempt';
import { call } from '../../../core/backend';
import { Draft } from '../../../core/drafts.svelte';
import { act } from '../../../core/live.svelte';
import { readDay } from '../../../entry/day';
import { blankEntry, entryOf, factsOf, numberFor, untouched, type Entry } from './entry';
import { readKept } from './kept';
import { compare, takeOver, type Compared } from './versions';

export class Sheet {
	entry = $state<Entry | undefined>();
	/** What stood in the form before anything was typed. */
	base = $state<Entry | undefined>();
	view = $state.raw<ApplicationView | undefined>();
	problems = $state.raw<Problem[]>([]);
	/** Somebody else changed it meanwhile. */
	compared = $state.raw<Compared | undefined>();
	/** Fields where the other version was chosen. */
	chosen = $state.raw<ReadonlySet<string>>(new Set());
	readonly draft: Draft;
	#suggested = '';
	#mine: Entry | undefined;
	#theirs: Entry | undefined;

	constructor(
		readonly board: number,
		readonly id: number | undefined
	) {
		const key = id === undefined ? `new-application:${board}` : `application:${id}`;
		this.draft = new Draft(key, () => JSON.stringify({ version: this.view?.version ?? 0, base: this.base, entry: this.entry }));
	}

	/** It is received: a later amount is a change, and it cannot be put off any more. */
	get received(): boolean {
		return this.view !== undefined && !this.view.application.draft;
	}

	/** Reads what is known and what was half typed. */
	async begin(): Promise<void> {
		this.problems = await attempt(() => (this.id === undefined ? this.#beginNew() : this.#beginKnown(this.id)));
	}

	async #beginNew(): Promise<void> {
		const fresh = await call('new_application', { board: this.board });
		this.#suggested = fresh.number;
		const blank = blankEntry(fresh.number, fresh.received);
		const kept = readKept(await this.draft.load(), blank);
		// The number that was free then may be taken by now.
		if (kept && kept.entry.number === kept.base.number) kept.entry.number = fresh.number;
		this.base = { ...(kept?.base ?? blank), number: fresh.number };
		this.entry = kept?.entry ?? blankEntry(fresh.number, fresh.received);
	}

	async #beginKnown(id: number): Promise<void> {
		this.view = await call('application', { id });
		const kept = readKept(await this.draft.load(), blankEntry('', this.view.application.received));
		this.base = entryOf(this.view);
		this.entry = kept?.entry ?? entryOf(this.view);
		if (kept && kept.version !== this.view.version) this.#compare(kept.base);
	}

	/** Goes on with what was typed for another board: only the number is that board's own. */
	async takeFrom(other: Sheet): Promise<void> {
		await this.begin();
		const typed = $state.snapshot(other.entry);
		if (!typed || !this.entry || other.untouched) return;
		this.entry = { ...typed, number: this.entry.number };
		await attempt(() => other.draft.forget());
		this.draft.typed();
	}

	/** Another year of receipt has another next number. */
	async follow(): Promise<void> {
		if (!this.entry || this.id !== undefined) return;
		const read = await readDay(this.entry.received);
		if (read) this.entry.number = numberFor(this.entry.number, this.#suggested, read.day.slice(0, 4));
	}

	/** Saves it; the application's number in the register, or nothing where the core refused. */
	async save(asDraft: boolean): Promise<number | undefined> {
		const [entry, base, view] = [$state.snapshot(this.entry), $state.snapshot(this.base), this.view];
		if (!entry || !base) return undefined;
		await this.follow();
		this.draft.stop();
		const application = factsOf($state.snapshot(this.entry) ?? entry, base, asDraft);
		let saved: number | undefined;
		this.problems = await attempt(async () => {
			const done = view
				? await act('change_application', { id: view.application.id, version: view.version, application, draft: this.draft.key })
				: await act('register_application', { board: this.board, application, draft: this.draft.key });
			saved = done.id;
		});
		if (this.problems.some((problem) => problem.code === 'RowStale')) await this.#renew();
		if (saved !== undefined) {
			this.draft.kept = undefined;
			this.compared = undefined;
		} else await attempt(() => this.draft.keep());
		return saved;
	}

	/** Nothing was typed: there is nothing to keep. */
	get untouched(): boolean {
		return this.entry === undefined || this.base === undefined || untouched(this.entry, this.base);
	}

	/** What is typed stays, and now stands against what is there now. */
	async #renew(): Promise<void> {
		const view = this.view;
		if (!view || !this.base) return;
		const before = $state.snapshot(this.base);
		this.problems = await attempt(async () => {
			this.view = await call('application', { id: view.application.id });
			this.base = entryOf(this.view);
			this.#compare(before);
		});
	}

	#compare(before: Entry): void {
		if (!this.entry || !this.view) return;
		this.#theirs = entryOf(this.view);
		const mine = $state.snapshot(this.entry);
		this.compared = compare(mine, this.#theirs, before);
		this.entry = mine;
		this.#mine = structuredClone(mine);
		this.chosen = new Set();
	}

	/** Takes one field over from the other version, or goes back to what was typed here. */
	choose(name: string, theirs: boolean): void {
		if (!this.entry || !this.#mine || !this.#theirs || this.chosen.has(name) === theirs) return;
		if (theirs) takeOver(name, this.#mine, $state.snapshot(this.entry));
		takeOver(name, this.entry, theirs ? this.#theirs : this.#mine);
		const chosen = new Set(this.chosen);
		if (theirs) chosen.add(name);
		else chosen.delete(name);
		this.chosen = chosen;
		this.draft.typed();
	}
}
