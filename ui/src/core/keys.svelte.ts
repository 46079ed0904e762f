/** The keys of the page. Every one stands on a button; F1 lays them over the page. No single letters. */
import { onDestroy } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { chord, isLocal, matches } from './chord';
import { isField, nextRegion, topDialog } from './focus';
import { redo, undo } from './live.svelte';

interface Entry {
	label: string;
	/** The button or link that wears the key. */
	element?: HTMLElement;
	act: () => void;
}

const entries = new Set<Entry>();
let shown = $state(false);

/** Are the keys laid over the page? */
export const overlay = {
	get shown(): boolean {
		return shown;
	},
	toggle(): void {
		shown = !shown;
	},
	hide(): void {
		shown = false;
	},
	/** What there is to show now. */
	entries(): { label: string; element: HTMLElement }[] {
		return [...entries].flatMap(({ label, element }) => (element && reachable(element) ? [{ label, element }] : []));
	}
};

/** A key of this component without a button of its own, as Esc. Call it while the component is set up. */
export function press(label: string, act: () => unknown): void {
	const entry: Entry = { label, act: () => void act() };
	entries.add(entry);
	onDestroy(() => entries.delete(entry));
}

/** The key of a button or link: pressing it is clicking; that of a field goes there. */
export function keyed(label: string | undefined): Attachment<HTMLElement> {
	return (element) => {
		if (label === undefined) return;
		const entry: Entry = { label, element, act: () => (isField(element) ? element.focus() : element.click()) };
		entries.add(entry);
		return () => entries.delete(entry);
	};
}

/** Behind an open dialog nothing listens. */
function reachable(element: HTMLElement | undefined): boolean {
	const dialog = topDialog();
	if (!element) return dialog === undefined;
	return dialog === undefined ? element.offsetParent !== null : dialog.contains(element);
}

function find(event: KeyboardEvent): Entry | undefined {
	// The newest first: what opened last is what the person means.
	return [...entries].reverse().find((entry) => !isLocal(entry.label) && matches(chord(entry.label), event) && reachable(entry.element));
}

const F1 = chord('F1');
const REGION = chord('F6');
const REGION_BACK = chord('Umschalt+F6');
const UNDO = chord('Strg+Z');
const REDO = chord('Strg+Y');

// Strg+Z belongs to a field only once something was typed into it.
let typedInto: EventTarget | null = null;

/** Listens on the page; returns how to stop. */
export function listen(): () => void {
	const keydown = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || event.isComposing) return;
		const handle = reaction(event);
		if (!handle) return;
		event.preventDefault();
		handle();
	};
	const input = (event: Event): void => void (typedInto = event.target);
	const focusout = (): void => void (typedInto = null);
	document.addEventListener('keydown', keydown);
	document.addEventListener('input', input);
	document.addEventListener('focusout', focusout);
	return () => {
		document.removeEventListener('keydown', keydown);
		document.removeEventListener('input', input);
		document.removeEventListener('focusout', focusout);
	};
}

function reaction(event: KeyboardEvent): (() => void) | undefined {
	if (matches(F1, event) || (event.key === '?' && !event.ctrlKey && !event.altKey && !isField(event.target))) return () => void (shown = !shown);
	if (shown) {
		shown = false;
		if (event.key === 'Escape') return () => undefined;
	}
	// An open menu closes by itself; nothing else hears that key.
	if (event.key === 'Escape' && document.querySelector('[role="menu"][data-state="open"]')) return undefined;
	const open = topDialog() !== undefined;
	if (matches(REGION, event)) return open ? undefined : () => nextRegion(false);
	if (matches(REGION_BACK, event)) return open ? undefined : () => nextRegion(true);
	const inTyping = isField(event.target) && event.target === typedInto;
	if (matches(UNDO, event)) return inTyping || open ? undefined : () => void undo();
	if (matches(REDO, event)) return inTyping || open ? undefined : () => void redo();
	return find(event)?.act;
}
