/** Another register on the desk. */
import { told } from './attempt';
import { call } from './backend';
import { Draft } from './drafts.svelte';
import { announce } from './live.svelte';

/** What the window calls out when a file was opened outside, by a click on it. */
const ASKED = 'beiratsmappe-datei';
/** What there is to say once the page has begun anew. */
const WORD = 'nach-dem-wechsel';

type Choice = { file?: string; waiting?: boolean };

async function open(choice: Choice): Promise<void> {
	const switched = await call('switch_register', choice);
	const warnings = switched.warnings.map((problem) => problem.sentence).join(' ');
	if (warnings !== '') sessionStorage.setItem(WORD, warnings);
	// Nothing on screen may speak of the register before: the page begins anew.
	location.hash = '#/start';
	location.reload();
}

/** One change at a time. After one that came off the page begins anew, and nothing is let go until then. */
let running = false;
/** A file was opened outside meanwhile. If the change comes off the new page asks for it; if not, this one does. */
let missed = false;

/** The change has come to nothing. */
async function release(): Promise<void> {
	running = false;
	if (!missed) return;
	missed = false;
	await change({ waiting: true });
}

async function change(choice: Choice): Promise<void> {
	if (running) {
		missed ||= choice.waiting === true;
		return;
	}
	running = true;
	const focus = document.activeElement;
	// What is typed from here on would belong to neither register.
	document.body.inert = true;
	const done = await told(async () => {
		await Draft.putAway();
		await open(choice);
	}, announce);
	if (done) return;
	Draft.takeUp();
	document.body.inert = false;
	if (focus instanceof HTMLElement && focus.isConnected) focus.focus();
	await release();
}

/** Opens another register: `''` the own one; left out, the person is asked. What is half typed is kept first. */
export const switchRegister = (file?: string): Promise<void> => change(file === undefined ? {} : { file });

/** Opens what is opened outside, and what was before the page was there. */
export function listenForFiles(): () => void {
	const asked = () => void change({ waiting: true });
	addEventListener(ASKED, asked);
	const word = sessionStorage.getItem(WORD);
	sessionStorage.removeItem(WORD);
	if (word !== null) announce(word);
	// A click on a file while the page was still loading. Nothing is put away for a question that is mostly answered
	// with no; without the window nothing can wait.
	if ('__TAURI_INTERNALS__' in window && !running) {
		running = true;
		void told(() => open({ waiting: true }), announce).then((done) => (done ? undefined : release()));
	}
	return () => removeEventListener(ASKED, asked);
}

/** `Linden.beirat` of a whole path, of Windows or not. */
export function fileName(path: string): string {
	return path.split(/[/\\]/).at(-1) ?? path;
}
