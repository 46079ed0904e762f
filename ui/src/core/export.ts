/** A list leaves the program: as a file, or to the printer by way of the PDF program. */
import type { ListFormat, OpenList } from '../contract';
import { told } from './attempt';
import { call } from './backend';
import { announce } from './live.svelte';

/** Which list, with its filter. */
export type Shown = OpenList;

export async function writeList(shown: Shown, format: ListFormat): Promise<void> {
	await told(async () => {
		const written = await call('write_list', { ...shown, format });
		announce(`Liste gesichert: ${written.path.split(/[/\\]/).at(-1) ?? ''}`);
	}, announce);
}

export async function printList(shown: Shown): Promise<void> {
	await told(async () => {
		await call('open_list', shown);
		announce('Liste im PDF-Programm geöffnet, zum Drucken');
	}, announce);
}
