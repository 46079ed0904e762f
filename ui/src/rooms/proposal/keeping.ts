// Fields of one row that are saved one by one: each save must read the version that the one before
// it left, so they run one after the other.

/** Runs what it is given strictly in turn; a refusal of one does not stop the next. */
export function inTurn(): <T>(run: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (run) => {
		const next = last.then(run, run);
		last = next.catch(() => undefined);
		return next;
	};
}
