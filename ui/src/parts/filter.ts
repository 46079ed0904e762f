/** A filter of a list: what it is called, what it may be, what it is now. */
export interface Filter {
	/** In the address. */
	name: string;
	/** `Stand` */
	label: string;
	/** Several values at once? */
	many: boolean;
	values: readonly { name: string; word: string }[];
	/** Names of the values that are chosen; none: the filter is off. */
	chosen: readonly string[];
	/** Stands there as a chip even while it is off. */
	always?: boolean;
	/** Its values are too many for a menu: whoever shows the list asks for one. */
	ask?: boolean;
}

/** `eingegangen, geprüft`; of more than two only how many. Values that the list no longer knows keep their name. */
export function summary(filter: Filter): string {
	const words = filter.chosen.map((name) => filter.values.find((value) => value.name === name)?.word ?? name);
	return words.length > 2 ? `${words.length} gewählt` : words.join(', ');
}

/** What is chosen after a value was ticked or unticked, in the order in which the values stand. */
export function toggled(filter: Filter, name: string): string[] {
	if (filter.chosen.includes(name)) return filter.chosen.filter((one) => one !== name);
	if (!filter.many) return [name];
	const wanted = new Set([...filter.chosen, name]);
	return filter.values.map((value) => value.name).filter((one) => wanted.has(one));
}
