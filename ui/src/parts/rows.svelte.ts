/** The rows of a long list, fetched by the page when they come into sight. */
import { pagesOf, type Range } from './windowed';

const SIZE = 100;

/** Rows `offset` to `offset + limit` of the list in its order. */
export type Load<R> = (offset: number, limit: number) => Promise<R[]>;

export class Rows<R extends { id: number }> {
	#pages = $state.raw<ReadonlyMap<number, R[]>>(new Map());
	#asked = new Map<number, Promise<void>>();
	#load: Load<R>;
	#generation = 0;

	constructor(load: Load<R>) {
		this.#load = load;
	}

	at(index: number): R | undefined {
		return this.#pages.get(Math.floor(index / SIZE))?.[index % SIZE];
	}

	/** Where a row stands, if it was ever in sight. */
	find(id: number): number | undefined {
		for (const [page, rows] of this.#pages) {
			const at = rows.findIndex((row) => row.id === id);
			if (at >= 0) return page * SIZE + at;
		}
		return undefined;
	}

	/** Everything may have changed. What is shown stays until the new answer is there; another list starts empty. */
	renew(load: Load<R>): void {
		if (load !== this.#load) this.#pages = new Map();
		this.#load = load;
		this.#generation += 1;
		this.#asked.clear();
	}

	/** Fetches what is missing of a range. */
	async want(range: Range): Promise<void> {
		await Promise.all(pagesOf(range, SIZE).map((page) => this.#asked.get(page) ?? this.#fetch(page)));
	}

	#fetch(page: number): Promise<void> {
		const generation = this.#generation;
		const fetched = this.#load(page * SIZE, SIZE).then(
			(rows) => {
				if (generation === this.#generation) this.#pages = new Map(this.#pages).set(page, rows);
			},
			(reason: unknown) => {
				// Asked for again when it comes into sight again.
				if (generation === this.#generation) this.#asked.delete(page);
				throw reason;
			}
		);
		this.#asked.set(page, fetched);
		return fetched;
	}

	/** The ids of a range, fetched as far as they are missing. */
	async ids(range: Range): Promise<number[]> {
		await this.want(range);
		const ids: number[] = [];
		for (let index = range.from; index < range.to; index += 1) {
			const id = this.at(index)?.id;
			if (id !== undefined) ids.push(id);
		}
		return ids;
	}
}
