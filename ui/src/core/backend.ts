/** The one way to the data: the window's command, or in the browser tests the same core behind a function. */
import type { Commands, Problem } from '../contract';

/** The core said no. What was typed stays where it is; the problems say what to do. */
export class Refused extends Error {
	constructor(readonly problems: Problem[]) {
		super(problems.map((problem) => problem.sentence).join(' '));
		this.name = 'Refused';
	}
}

type Invoke = (command: string, args: { name: string; request: unknown }) => Promise<unknown>;
type Host = (name: string, request: unknown) => Promise<{ answer: unknown } | { problems: Problem[] }>;

declare global {
	interface Window {
		__TAURI_INTERNALS__?: { invoke: Invoke };
		beiratsmappeHost?: Host;
	}
}

function internal(sentence: string): Problem {
	return { code: 'Internal', severity: 'error', field: null, facts: {}, sentence };
}

/** The window rejects with problems; the framework around it with a bare string. */
function refused(reason: unknown): Refused {
	if (Array.isArray(reason) && reason.length > 0) return new Refused(reason as Problem[]);
	return new Refused([
		internal(
			`Das Programm hat sich selbst nicht verstanden${typeof reason === 'string' ? ` (${reason})` : ''}. Schließen Sie es und öffnen Sie es neu; Gesichertes bleibt erhalten.`
		)
	]);
}

async function ask(name: string, request: unknown): Promise<unknown> {
	const window_ = window.__TAURI_INTERNALS__;
	if (window_) {
		try {
			return await window_.invoke('call', { name, request });
		} catch (reason) {
			throw refused(reason);
		}
	}
	if (!window.beiratsmappeHost) throw refused('ohne Fenster geöffnet');
	const reply = await window.beiratsmappeHost(name, request);
	if ('problems' in reply) throw refused(reply.problems);
	return reply.answer;
}

/** Calls a command of the table; throws {@link Refused}. */
export async function call<N extends keyof Commands>(name: N, request: Commands[N]['request']): Promise<Commands[N]['answer']> {
	return (await ask(name, request)) as Commands[N]['answer'];
}

/** Opens the window for the second screen; false where there is only the page, as in the browser tests. */
export async function openScreen(sitting: number): Promise<boolean> {
	if (!window.__TAURI_INTERNALS__) return false;
	await ask('open_screen', { sitting });
	return true;
}
