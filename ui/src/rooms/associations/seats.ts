/** Members of all boards, to be found by a few letters. */
import { plain } from '../search/commands';

export interface Seat {
	member: number;
	/** `Akın, Sevgi` */
	name: string;
	district: string;
}

const MOST = 12;

/** Those of whom every typed word begins a part of the name or of the district. */
export function listed(seats: readonly Seat[], typed: string): Seat[] {
	const words = parts(typed);
	return seats
		.filter((seat) => {
			const known = parts(`${seat.name} ${seat.district}`);
			return words.every((word) => known.some((part) => part.startsWith(word)));
		})
		.sort((one, other) => one.name.localeCompare(other.name, 'de'))
		.slice(0, MOST);
}

/** Dotless ı has no mark to be taken off. */
function parts(text: string): string[] {
	return plain(text)
		.replaceAll('ı', 'i')
		.split(/[\s,()-]+/)
		.filter((part) => part !== '');
}
