/** What the reader notes on one page: kept as a draft while it is typed, as their reading when they move on. */
import { untrack } from 'svelte';
import type { Problem, ReadingPage, View } from '../../contract';
import { call } from '../../core/backend';
import { Draft } from '../../core/drafts.svelte';
import { refresh } from '../../core/live.svelte';
import { problemsOf } from '../../core/refusals';

export class Pad {
	view = $state<View | null>(null);
	note = $state('');
	seen = $state(false);
	problems = $state.raw<Problem[]>([]);
	readonly draft: Draft;
	#base = { view: null as View | null, note: '', seen: false };
	#version = 0;
	#running: Promise<boolean> = Promise.resolve(true);

	constructor(
		private readonly sitting: number,
		private readonly application: number,
		reader: string
	) {
		this.draft = new Draft(`reading:${sitting}:${application}:${reader}`, () => this.note);
	}

	/** What the register holds wins unless something is half typed here. */
	adopt(page: ReadingPage): void {
		untrack(() => {
			const row = page.own?.row;
			const fresh = { view: row?.view ?? null, note: row?.note ?? '', seen: row?.seen ?? false };
			if (this.note === this.#base.note) this.note = fresh.note;
			this.view = fresh.view;
			this.seen = fresh.seen;
			this.#base = fresh;
			this.#version = page.own?.version ?? 0;
		});
	}

	/** Brings back what was half typed when the program ended. */
	async restore(): Promise<void> {
		const body = await this.draft.load();
		if (body !== null && this.note === this.#base.note) this.note = body;
	}

	/** Something was typed. */
	typed = (): void => this.draft.typed();

	/** Keeps everything as it stands; `false` where the core refused it. One after the other. */
	keep(): Promise<boolean> {
		this.#running = this.#running.then(() => this.#keep());
		return this.#running;
	}

	async #keep(): Promise<boolean> {
		const now = { view: this.view, note: this.note, seen: this.seen };
		const same = now.view === this.#base.view && now.note === this.#base.note && now.seen === this.#base.seen;
		if (same) return true;
		this.draft.stop();
		this.problems = await problemsOf(async () => {
			const saved = await call('keep_reading', { sitting: this.sitting, application: this.application, version: this.#version, note: now.note, seen: now.seen, ...(now.view ? { view: now.view } : {}), draft: this.draft.key });
			if (saved.entry !== 0) this.#version = saved.entry;
			this.#base = now;
		});
		if (this.problems.length > 0) return false;
		await refresh();
		return true;
	}
}
