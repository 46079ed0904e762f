/** Long lines on screen: a whole paragraph is not read in a narrow table, and what differs may stand at its end. */
import type { ChangedLine } from '../../contract';

const MOST = 300;
/** So much of what is the same stays in front of the difference. */
const LEAD = 60;

/** Both sides begin at the same place, so that they can be compared. */
export function shortened({ before, after }: ChangedLine): ChangedLine {
	if (before.length <= MOST && after.length <= MOST) return { before, after };
	let same = 0;
	while (same < before.length && before[same] === after[same]) same += 1;
	const start = same < MOST - LEAD ? 0 : same - LEAD;
	return { before: cut(before, start), after: cut(after, start) };
}

function cut(text: string, start: number): string {
	const head = start > 0 && start < text.length ? '…' : '';
	const rest = head === '' && start > 0 ? text : text.slice(start);
	return `${head}${rest.length > MOST ? `${rest.slice(0, MOST).trimEnd()}…` : rest}`;
}
