/** The applications behind the filter of the address, for a file or the printer. */
import { desk } from '../../core/desk.svelte';
import type { Shown } from '../../core/export';
import { route } from '../../core/route.svelte';
import { request } from './filter';

/** What the address says of the list; from another room the whole one. */
export function shown(): Shown {
	return { list: request(desk.scope, route.path[0] === 'antraege' ? route.query : new URLSearchParams()) };
}
