import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const RAMP = /--kern-color-(?:white|neutral|darkblue|turquois|orange|red)(?:-\d+)?\s*:[^;]+;/g;
const NAME = 'virtual:kern-colours.css';

/**
 * KERN's colour ramps as they stand in its npm package, without the 400 KB of parts around them:
 * this program has parts of its own (see src/styles), only the values are shared.
 */
export function kernColours(): Plugin {
	return {
		name: 'kern-colours',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const sheet = readFileSync(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'), 'utf8');
			const ramps = sheet.match(RAMP) ?? [];
			if (ramps.length < 60) throw new Error('@kern-ux/native no longer names its colour ramps as before');
			return `:root{${ramps.join('')}}`;
		}
	};
}
