/** The filtered list leaves the program: as a file. */
import { told } from '../../core/attempt';
import { call } from '../../core/backend';
import { desk } from '../../core/desk.svelte';
import { announce } from '../../core/live.svelte';
import { route } from '../../core/route.svelte';
import { request } from './filter';

/** What the address says of the list; from another room the whole one. */
function shown(): URLSearchParams {
	return route.path[0] === 'antraege' ? route.query : new URLSearchParams();
}

export async function writeList(): Promise<void> {
	await told(async () => {
		const written = await call('write_list', { list: request(desk.scope, shown()) });
		announce(`Liste gesichert: ${written.path.split(/[/\\]/).at(-1) ?? ''}`);
	}, announce);
}
