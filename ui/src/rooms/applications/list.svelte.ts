/** The list as it is asked for: count and sums at once, its rows as they come into sight. */
import type { ApplicationList, ApplicationRow, ListApplications } from '../../contract';
import { call, Refused } from '../../core/backend';
import { live } from '../../core/live.svelte';
import { route } from '../../core/route.svelte';
import type { Load } from '../../parts/rows.svelte';
import type { Range } from '../../parts/windowed';
import { request } from './filter';

/** One answer to one question; the same question keeps its `load`. */
interface Shown {
	key: string;
	answer: ApplicationList;
	load: Load<ApplicationRow>;
}

export class Cases {
	readonly #board: () => number;
	/** The question as text: another row in the address is no other question. */
	readonly #key = $derived.by(() => JSON.stringify(request(this.#board(), route.query)));
	#last: { key: string; load: Load<ApplicationRow> } | undefined;
	#places: { of: ApplicationList; ids: Promise<number[]> } | undefined;
	/** The row of the address, as it was read last. */
	current = $state.raw<ApplicationRow | undefined>();
	/** The application beside the list no longer passes the filter. */
	left = $state(false);
	readonly #live;

	constructor(board: () => number) {
		this.#board = board;
		this.#live = live(() => this.#ask(this.#key));
	}

	get shown(): Shown | undefined {
		return this.#live.value;
	}

	async #ask(key: string): Promise<Shown> {
		const list = JSON.parse(key) as ListApplications;
		const answer = await call('applications', { ...list, limit: 0 });
		if (this.#last?.key !== key) this.#last = { key, load: this.#loader(list) };
		return { key, answer, load: this.#last.load };
	}

	#loader(list: ListApplications): Load<ApplicationRow> {
		return async (offset, limit) => {
			const { rows } = await call('applications', { ...list, offset, limit });
			// The page beside the list speaks of the row as it is now.
			const fresh = rows.find((row) => row.id === Number(route.query.get('antrag')));
			if (fresh) this.current = fresh;
			return rows;
		};
	}

	/** All ids of the list, in its order. */
	ids(): Promise<number[]> {
		const shown = this.shown;
		if (!shown) return Promise.resolve([]);
		if (this.#places?.of !== shown.answer) {
			const list = JSON.parse(shown.key) as ListApplications;
			this.#places = { of: shown.answer, ids: call('application_places', { list }).then((answer) => answer.ids) };
		}
		return this.#places.ids;
	}

	/** Another application is shown. */
	show(row: ApplicationRow): void {
		this.current = row;
		this.left = false;
	}

	/** Is an application that left the list still in the register? */
	stays = async (id: number): Promise<boolean> => {
		try {
			this.current = (await call('application', { id })).row;
			this.left = true;
			return true;
		} catch (reason) {
			if (reason instanceof Refused) return false;
			throw reason;
		}
	};

	idsOf = async ({ from, to }: Range): Promise<number[]> => (await this.ids()).slice(from, to);

	indexOf = async (id: number): Promise<number | undefined> => {
		const at = (await this.ids()).indexOf(id);
		return at < 0 ? undefined : at;
	};
}
