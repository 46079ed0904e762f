import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Each switch that was asked for, to be answered by the test. */
let switches: { choice: unknown; come: () => void; refuse: () => void }[] = [];
const heard = new Map<string, () => void>();
const body = { inert: false };
let reloads = 0;

vi.mock('./live.svelte', () => ({ announce: () => undefined }));

async function page(): Promise<{ register: typeof import('./register'); Draft: (typeof import('./drafts.svelte'))['Draft'] }> {
	vi.resetModules();
	switches = [];
	reloads = 0;
	body.inert = false;
	vi.stubGlobal('HTMLElement', class {});
	vi.stubGlobal('document', { activeElement: null, body });
	vi.stubGlobal('location', { hash: '', reload: () => (reloads += 1) });
	vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
	vi.stubGlobal('addEventListener', (name: string, act: () => void) => heard.set(name, act));
	vi.stubGlobal('window', {
		__TAURI_INTERNALS__: {
			invoke: (_call: string, { request }: { request: unknown }) =>
				new Promise((come, refuse) => {
					const canceled = { code: 'Canceled', severity: 'error', field: null, facts: {}, sentence: '' };
					switches.push({ choice: request, come: () => come({ warnings: [] }), refuse: () => refuse([canceled]) });
				})
		}
	});
	return { register: await import('./register'), Draft: (await import('./drafts.svelte')).Draft };
}

/** Until all that was answered has gone through. */
const settled = () => new Promise((done) => setTimeout(done));

describe('a file that is opened outside', () => {
	let core: Awaited<ReturnType<typeof page>>;
	const click = () => heard.get('beiratsmappe-datei')?.();

	beforeEach(async () => {
		core = await page();
		core.register.listenForFiles();
		switches[0]?.refuse();
		await settled();
		switches = [];
	});

	it('and clicked twice is asked for once, and nothing is let go before the page begins anew', async () => {
		const takeUp = vi.spyOn(core.Draft, 'takeUp');
		click();
		click();
		await settled();
		expect(switches.map((one) => one.choice)).toEqual([{ waiting: true }]);
		switches[0]?.come();
		await settled();
		click();
		await settled();
		expect([switches.length, reloads, body.inert, takeUp.mock.calls.length]).toEqual([1, 1, true, 0]);
	});

	it('is asked for once the change before has come to nothing', async () => {
		void core.register.switchRegister();
		await settled();
		click();
		await settled();
		expect(switches.map((one) => one.choice)).toEqual([{}]);
		switches[0]?.refuse();
		await settled();
		expect(switches.map((one) => one.choice)).toEqual([{}, { waiting: true }]);
		switches[1]?.refuse();
		await settled();
		expect(body.inert).toBe(false);
		click();
		await settled();
		expect(switches.length).toBe(3);
	});
});

it('that waited while the page was loading is not asked for twice', async () => {
	const { register } = await page();
	register.listenForFiles();
	heard.get('beiratsmappe-datei')?.();
	await settled();
	switches[0]?.come();
	await settled();
	expect([switches.length, reloads]).toEqual([1, 1]);
});
