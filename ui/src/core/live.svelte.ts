/** Queries on screen that follow every write, and the writes themselves. */
import { tick } from 'svelte';
import type { Commands, Problem, Saved } from '../contract';
import { call, Refused } from './backend';
import { rescue } from './focus';
import { show } from './toast.svelte';

export interface Live<T> {
	/** The newest answer; stays in sight while it is asked for anew. */
	readonly value: T | undefined;
	/** Why there is no answer. */
	readonly problems: Problem[];
	reload(): Promise<void>;
}

const mounted = new Set<() => Promise<void>>();

/** A query that belongs to a component: asked again when what it reads changes, and after every write. */
export function live<T>(load: () => Promise<T>): Live<T> {
	let value = $state.raw<T | undefined>();
	let problems = $state.raw<Problem[]>([]);
	let newest = 0;

	async function run(): Promise<void> {
		const serial = ++newest;
		try {
			const answer = await load();
			if (serial !== newest) return;
			value = answer;
			problems = [];
		} catch (reason) {
			if (!(reason instanceof Refused)) throw reason;
			if (serial === newest) problems = reason.problems;
		}
	}

	$effect(() => {
		void run();
		mounted.add(run);
		return () => {
			mounted.delete(run);
			newest += 1;
		};
	});

	return {
		get value() {
			return value;
		},
		get problems() {
			return problems;
		},
		reload: run
	};
}

/** Asks everything on screen again; the focus does not fall into the void. */
export async function refresh(): Promise<void> {
	await Promise.all([...mounted].map((run) => run()));
	await tick();
	rescue();
}

/** Names of the commands that answer with what they saved. */
export type Act = { [N in keyof Commands]: Commands[N]['answer'] extends Saved ? N : never }[keyof Commands];

/** Carries out an act: saves, redraws, tells it with the way back. Throws {@link Refused}. */
export async function act<N extends Act>(name: N, request: Commands[N]['request']): Promise<Saved> {
	const saved: Saved = await call(name, request);
	if (saved.entry !== 0) {
		const warnings = saved.warnings.map((problem) => problem.sentence);
		show([saved.label, ...warnings].join('. '), saved.undoable ? 'undo' : undefined);
	}
	await refresh();
	return saved;
}

/** Says something that needs no way back. */
export function announce(text: string): void {
	show(text);
}

async function step(name: 'undo' | 'redo', offer: 'undo' | 'redo'): Promise<void> {
	try {
		const saved = await call(name, {});
		show(saved.label, offer);
	} catch (reason) {
		if (!(reason instanceof Refused)) throw reason;
		show(reason.message);
	}
	await refresh();
}

export const undo = (): Promise<void> => step('undo', 'redo');
export const redo = (): Promise<void> => step('redo', 'undo');
