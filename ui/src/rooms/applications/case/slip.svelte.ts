/** A small form in place: opened by a button, kept while it is typed, closed by the act that it is for. */
import { tick } from 'svelte';
import type { Problem } from '../../../contract';
import { attempt } from '../../../core/attempt';
import { Draft } from '../../../core/drafts.svelte';

/** One at a time: what is open beside is put away, with what was typed. */
let topmost: { put: () => void } | undefined;

export class Slip<T extends object> {
	facts = $state() as T;
	problems = $state.raw<Problem[]>([]);
	open = $state(false);
	/** What stands in it was typed before. */
	restored = $state(false);
	readonly draft: Draft;
	#send: (facts: T) => Promise<unknown>;
	#known: T;

	/** `key` names the draft; `send` carries the act out. */
	constructor(key: string, blank: T, send: (facts: T) => Promise<unknown>) {
		this.facts = blank;
		this.#known = blank;
		this.#send = send;
		this.draft = new Draft(key, () => JSON.stringify(this.facts));
	}

	/** Opens it with what is known; half-typed work wins. */
	async begin(facts: T): Promise<void> {
		const kept = shaped(facts, await this.draft.load());
		if (topmost !== this) topmost?.put();
		topmost = this;
		this.restored = kept !== undefined;
		this.#known = facts;
		this.facts = kept ?? { ...facts };
		this.problems = [];
		this.open = true;
	}

	/** Closes it; what was typed waits for the next time. */
	put(): void {
		this.open = false;
		void attempt(() => this.draft.flush());
	}

	/** Back to what is known, without what was typed before. */
	async discard(): Promise<void> {
		this.facts = { ...this.#known };
		this.restored = false;
		this.problems = [];
		await attempt(() => this.draft.forget());
	}

	/** True where the core accepted it. */
	async submit(): Promise<boolean> {
		this.draft.stop();
		const facts = $state.snapshot(this.facts) as T;
		this.problems = await attempt(() => this.#send(facts));
		if (this.problems.length > 0) {
			await this.draft.keep();
			return false;
		}
		this.open = false;
		await this.draft.forget();
		return true;
	}
}

/** The form is gone: the work goes on with what comes next in this application. */
export async function onward(): Promise<void> {
	await tick();
	if (document.activeElement instanceof HTMLElement && document.activeElement.closest('[data-case]')) return;
	const detail = document.querySelector('[data-case]');
	detail?.querySelector<HTMLElement>('[data-onward] :is(button, a), [role="tab"][data-state="active"]')?.focus();
}

/** Several forms may stand on one sheet: Strg+Eingabe means the one in which it is pressed. */
export function sendOnKey(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
	if (event.key !== 'Enter' || !event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
	event.preventDefault();
	event.currentTarget.requestSubmit();
}

/** Texts, choices and lists of the same names and kinds; everything else is left out. */
export function shaped<T extends object>(blank: T, body: string | null): T | undefined {
	if (body === null) return undefined;
	try {
		const read: unknown = JSON.parse(body);
		if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
		const facts = { ...blank } as Record<string, unknown>;
		let found = false;
		for (const [name, value] of Object.entries(blank)) {
			const kept = (read as Record<string, unknown>)[name];
			// A choice that was still open may have been made.
			const alike = typeof kept === typeof value || (value === null && typeof kept === 'string');
			if (kept === undefined || !alike || Array.isArray(kept) !== Array.isArray(value)) continue;
			facts[name] = kept;
			found = true;
		}
		return found ? (facts as T) : undefined;
	} catch {
		return undefined;
	}
}
