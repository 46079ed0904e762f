/** Another register on the desk. */
import { told } from './attempt';
import { call } from './backend';
import { Draft } from './drafts.svelte';
import { announce } from './live.svelte';

/** What the window calls out when a file was opened outside, by a click on it. */
const ASKED = 'beiratsmappe-datei';

/** Opens another register: `''` the own one; left out, the file that waits or that the person chooses. What is half typed is kept first. */
export async function switchRegister(file?: string): Promise<void> {
	await told(async () => {
		await Draft.flushAll();
		await call('switch_register', file === undefined ? {} : { file });
		// Nothing on screen may speak of the register before: the page begins anew.
		location.hash = '#/start';
		location.reload();
	}, announce);
}

/** Listens for files that are opened outside. */
export function listenForFiles(): () => void {
	const open = () => void switchRegister();
	addEventListener(ASKED, open);
	return () => removeEventListener(ASKED, open);
}

/** `Linden.beirat` of a whole path, of Windows or not. */
export function fileName(path: string): string {
	return path.split(/[/\\]/).at(-1) ?? path;
}
