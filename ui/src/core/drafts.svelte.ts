/** Half-typed forms: kept within a second, given back on return, gone with the act that saves them. */
import { call } from './backend';

/** So that at most a second of typing can be lost, the time of the call included. */
const PAUSE = 500;

export class Draft {
	/** What was typed and is not kept yet. */
	static #all = new Set<Draft>();

	/** The register is going: nothing more is kept, for it would land in the next one. */
	static #away = false;

	/** Keeps everything that waits, before the register goes. */
	static async putAway(): Promise<void> {
		await Promise.all([...Draft.#all].map((draft) => draft.flush()));
		Draft.#away = true;
	}

	/** The register stays after all. */
	static takeUp(): void {
		Draft.#away = false;
	}

	/** `14:32` of the last keeping; for "Entwurf gesichert 14:32". */
	kept = $state<string | undefined>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting = false;

	constructor(
		readonly key: string,
		private readonly body: () => string
	) {}

	/** What was kept of this form, if anything. */
	async load(): Promise<string | null> {
		const draft = await call('draft', { key: this.key });
		this.kept = draft.body === null ? undefined : draft.saved_at?.split(' ')[1];
		return draft.body;
	}

	/** Something was typed. While typing goes on it is kept every half second. */
	typed = (): void => {
		if (this.#waiting) return;
		this.#waiting = true;
		Draft.#all.add(this);
		this.#timer = setTimeout(() => void this.keep(), PAUSE);
	};

	/** Keeps it now; also on leaving the form. */
	async keep(): Promise<void> {
		this.stop();
		if (Draft.#away) return;
		const draft = await call('keep_draft', { key: this.key, body: this.body() });
		this.kept = draft.saved_at?.split(' ')[1];
	}

	/** Keeps what waits, if anything does. */
	async flush(): Promise<void> {
		if (this.#waiting) await this.keep();
	}

	/** Forgets the waiting; the act that saves the form takes the draft with it. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#waiting = false;
		Draft.#all.delete(this);
	}

	/** Throws it away. */
	async forget(): Promise<void> {
		this.stop();
		this.kept = undefined;
		await call('forget_draft', { key: this.key });
	}
}
