/** A proven backup now, told with what there is to know about it. */
import { told } from './attempt';
import { call } from './backend';
import { count } from './format';
import { announce, refresh } from './live.svelte';

export async function backUp(): Promise<void> {
	await told(async () => {
		const made = await call('backup', {});
		await refresh();
		const failed = made.warnings.map((problem) => problem.sentence);
		announce([`${count(made.files.length, 'Sicherung', 'Sicherungen')} angelegt und geprüft`, ...failed].join('. '));
	}, announce);
}
