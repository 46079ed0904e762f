/** A link that leads to a field: the page it leads to may still have to load, and the form may still be closed. */
import { tick } from 'svelte';

const PATIENCE = 3000;
const STEP = 50;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** The field of that name, the link to it, or what bears its name as a part of the page. */
function fieldOf(name: string): HTMLElement | undefined {
	const named = CSS.escape(name);
	const all = document.querySelectorAll<HTMLElement>(`main [name="${named}"], dialog [name="${named}"], main [data-field="${named}"]`);
	return [...all].find((one) => one.offsetParent !== null);
}

/** The button that opens the form to which it belongs: `notice.day` stands in the form `notice`; some bear the names of the fields themselves. */
function openerOf(name: string): HTMLElement | undefined {
	const form = name.split('.')[0] ?? '';
	const wanted = [name, form].map((one) => `main [data-opens~="${CSS.escape(one)}"]`).join(', ');
	return [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.offsetParent !== null);
}

/** Goes to the field as soon as it is there. Gives up quietly: the person is on the right page then. */
export async function arriveAt(name: string): Promise<void> {
	const begin = Date.now();
	let opened = false;
	while (Date.now() - begin < PATIENCE) {
		await tick();
		const field = fieldOf(name);
		if (field) return settle(field);
		const opener = openerOf(name);
		if (opener && !opened) {
			opened = true;
			opener.click();
		}
		await pause(STEP);
	}
}

/** Pages put the focus somewhere when they arrive; what was asked for comes last. */
async function settle(field: HTMLElement): Promise<void> {
	let taken = false;
	// Whoever types or clicks has arrived; from then on nobody moves the focus.
	const take = () => (taken = true);
	for (const event of ['keydown', 'pointerdown']) addEventListener(event, take, { capture: true, once: true });
	for (let time = 0; time < 4 && !taken; time += 1) {
		if (document.activeElement !== field) {
			// No further than needed: what is cut off around a page must not be scrolled as well.
			field.focus({ preventScroll: true });
			field.scrollIntoView({ block: 'nearest' });
		}
		await pause(STEP);
	}
	for (const event of ['keydown', 'pointerdown']) removeEventListener(event, take, { capture: true });
}
