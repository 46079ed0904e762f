import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of a window as the address needs; `hashchange` is never told, as in the moment after a click. */
class Link {
	constructor(private readonly href: string) {}
	closest(): { getAttribute: () => string } | null {
		return this.href.startsWith('#/') ? { getAttribute: () => this.href } : null;
	}
}

const heard = new Map<string, (event: unknown) => void>();
const place = { hash: '#/vereine?verein=3' };

function click(href: string, keys: Partial<MouseEvent> = {}): boolean {
	let kept = false;
	heard.get('click')?.({ button: 0, target: new Link(href), preventDefault: () => (kept = true), ...keys });
	return kept;
}

async function page(): Promise<typeof import('./route.svelte')> {
	vi.resetModules();
	place.hash = '#/vereine?verein=3';
	vi.stubGlobal('location', place);
	vi.stubGlobal('history', { replaceState: (_state: unknown, _title: string, to: string) => (place.hash = to) });
	vi.stubGlobal('Element', Link);
	vi.stubGlobal('addEventListener', (name: string, act: (event: unknown) => void) => heard.set(name, act));
	return import('./route.svelte');
}

describe('a followed link', () => {
	let core: Awaited<ReturnType<typeof page>>;
	beforeEach(async () => void (core = await page()));

	it('leads there at once, before the browser tells', () => {
		expect(click('#/antraege?jahr=2019')).toBe(true);
		expect(core.route.path).toEqual(['antraege']);
		expect(core.route.query.get('jahr')).toBe('2019');
	});

	it('is not turned back by what the page before still refines', () => {
		const later = core.refineHere();
		click('#/antraege');
		later({ verein: '7' });
		expect(place.hash).toBe('#/antraege');
		click('#/vereine');
		later({ verein: '7' });
		expect(place.hash).toBe('#/vereine?verein=7');
	});

	it.each([{ ctrlKey: true }, { button: 1 }, { defaultPrevented: true }])('is left to the browser with %j', (keys) => {
		expect(click('#/antraege', keys)).toBe(false);
		expect(core.route.path).toEqual(['vereine']);
	});

	it('elsewhere is none of ours', () => {
		expect(click('#inhalt')).toBe(false);
	});
});
