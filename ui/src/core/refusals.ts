/** What to do when the core says no. Everything else is a defect of the program and goes on up. */
import type { Problem } from '../contract';
import { Refused } from './backend';
import { announce } from './live.svelte';

/** For forms: the problems to show at their fields; none means that it came off. */
export async function problemsOf(run: () => Promise<unknown>): Promise<Problem[]> {
	try {
		await run();
		return [];
	} catch (reason) {
		if (!(reason instanceof Refused)) throw reason;
		return reason.problems;
	}
}

/** For single acts on a row: says why not, where the page has no field for it. */
export async function attempt(run: () => Promise<unknown>): Promise<boolean> {
	const problems = await problemsOf(run);
	const heard = problems.filter((problem) => problem.code !== 'Canceled');
	if (heard.length > 0) announce(heard.map((problem) => problem.sentence).join(' '));
	return problems.length === 0;
}

/** Each sentence once: three empty fields are one thing to say. */
export const distinct = (problems: readonly Problem[]): Problem[] =>
	problems.filter((problem, at) => problems.findIndex((other) => other.sentence === problem.sentence) === at);
