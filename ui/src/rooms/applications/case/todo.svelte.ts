/** The move that the person wants to make: a button at the head asks for it, the form on its sheet takes it up. */
import { untrack } from 'svelte';
import type { MoveName } from '../../../contract';

export class Todo {
	#move = $state<MoveName | undefined>();

	start(move: MoveName): void {
		this.#move = move;
	}

	/** Is it one of these? Then it is taken up, once. */
	take(...moves: MoveName[]): boolean {
		const move = this.#move;
		if (move === undefined || !moves.includes(move)) return false;
		untrack(() => (this.#move = undefined));
		return true;
	}
}
