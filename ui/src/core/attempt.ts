import type { Problem } from '../contract';
import { Refused } from './backend';

/** Tries an act; what the core has against it comes back as the list for the form. Empty: done. */
export async function attempt(work: () => Promise<unknown>): Promise<Problem[]> {
	try {
		await work();
		return [];
	} catch (reason) {
		if (reason instanceof Refused) return reason.problems;
		throw reason;
	}
}

/** The same for acts without a form: the sentence is shown instead. A dialog closed without an answer is no problem. */
export async function told(work: () => Promise<unknown>, tell: (sentence: string) => void): Promise<boolean> {
	const problems = await attempt(work);
	const worth = problems.filter((problem) => problem.code !== 'Canceled');
	if (worth.length > 0) tell(worth.map((problem) => problem.sentence).join(' '));
	return problems.length === 0;
}
