/** Keys as they stand on the buttons, "Strg+Umschalt+N", and the key events they mean. */

export interface Chord {
	control: boolean;
	shift: boolean;
	alt: boolean;
	key: string;
}

const KEYS: Record<string, string> = {
	Eingabe: 'enter',
	Esc: 'escape',
	Leertaste: ' ',
	Entf: 'delete',
	'↑': 'arrowup',
	'↓': 'arrowdown',
	'←': 'arrowleft',
	'→': 'arrowright'
};

/** Reads "Strg+N". */
export function chord(label: string): Chord {
	const parts = label.split('+');
	const last = parts.at(-1) ?? '';
	return {
		control: parts.includes('Strg'),
		shift: parts.includes('Umschalt'),
		alt: parts.includes('Alt'),
		key: KEYS[last] ?? last.toLowerCase()
	};
}

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/** Does this event mean this chord? Digits count by their place: with Alt some layouts make signs of them. */
export function matches(wanted: Chord, event: Pressed): boolean {
	if (event.metaKey || event.ctrlKey !== wanted.control || event.altKey !== wanted.alt || event.shiftKey !== wanted.shift) return false;
	return event.key.toLowerCase() === wanted.key || (/^\d$/.test(wanted.key) && event.code === `Digit${wanted.key}`);
}

const ARIA: Record<string, string> = { Strg: 'Control', Umschalt: 'Shift', Alt: 'Alt', Eingabe: 'Enter', Esc: 'Escape', Leertaste: 'Space', Entf: 'Delete', '↑': 'ArrowUp', '↓': 'ArrowDown', '←': 'ArrowLeft', '→': 'ArrowRight' };

/** For `aria-keyshortcuts`: "Control+N". */
export function ariaKeys(label: string): string {
	return label
		.split('+')
		.map((part) => ARIA[part] ?? part)
		.join('+');
}

/** Keys that the control with the focus handles itself: shown on buttons, never listened to by the page. Single letters
    belong to them: elsewhere they are what somebody types or says (WCAG 2.1.4). */
export function isLocal(label: string): boolean {
	return label === 'Eingabe' || label === 'Leertaste' || /^[A-Z]$/.test(label);
}
