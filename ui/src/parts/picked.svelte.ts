/** Which rows of a list are chosen for an act on several. Chosen and current are two things. */
export class Picked {
	#ids = $state.raw<ReadonlySet<number>>(new Set());
	/** Where a range begins, and what was chosen before it. */
	#anchor: number | undefined;
	#before: ReadonlySet<number> = new Set();

	get ids(): ReadonlySet<number> {
		return this.#ids;
	}

	get size(): number {
		return this.#ids.size;
	}

	/** Chooses the row with this id, or lets it go; ranges begin at its place. */
	toggle(id: number, index: number): void {
		const next = new Set(this.#ids);
		if (!next.delete(id)) next.add(id);
		this.#ids = next;
		this.#anchor = index;
		this.#before = next;
	}

	/** The place a range begins at; without one it begins at `here`. */
	anchor(here: number): number {
		if (this.#anchor === undefined) {
			this.#anchor = here;
			this.#before = this.#ids;
		}
		return this.#anchor;
	}

	/** What was chosen before, and these: the rows from the anchor to where one is now. */
	extend(ids: Iterable<number>): void {
		this.#ids = new Set([...this.#before, ...ids]);
	}

	all(ids: Iterable<number>): void {
		this.#ids = new Set(ids);
		this.unanchor();
	}

	/** The next range begins anew. */
	unanchor(): void {
		this.#anchor = undefined;
	}

	clear(): void {
		this.all([]);
	}

	/** Only those that are still there. */
	keep(ids: Iterable<number>): void {
		const there = new Set(ids);
		this.all([...this.#ids].filter((id) => there.has(id)));
	}
}
