/** The filtered list leaves the program: as a file, or to the printer by way of the PDF program. */
import type { ListApplications, ListFormat } from '../../contract';
import { told } from '../../core/attempt';
import { call } from '../../core/backend';
import { desk } from '../../core/desk.svelte';
import { announce } from '../../core/live.svelte';
import { route } from '../../core/route.svelte';
import { request } from './filter';

/** What the address says of the list; from another room the whole one. */
function shown(): ListApplications {
	return request(desk.scope, route.path[0] === 'antraege' ? route.query : new URLSearchParams());
}

export async function writeList(format: ListFormat): Promise<void> {
	await told(async () => {
		const written = await call('write_list', { list: shown(), format });
		announce(`Liste gesichert: ${written.path.split(/[/\\]/).at(-1) ?? ''}`);
	}, announce);
}

export async function printList(): Promise<void> {
	await told(async () => {
		await call('open_list', { list: shown() });
		announce('Liste im PDF-Programm geöffnet, zum Drucken');
	}, announce);
}
