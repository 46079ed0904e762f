import { defineConfig } from 'vitest/config';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { kernColours } from './kern-colours.ts';

export default defineConfig({
	plugins: [kernColours(), svelte()],
	// The page is loaded from the program itself; a relative base serves the tests' own server too.
	base: './',
	build: {
		// WebKitGTK 2.44 and WebView2 123: light-dark(), :has() and oklch() are there.
		target: ['safari17.5', 'chrome123'],
		// Data addresses would need font-src data: in the CSP; KERN's icons need img-src data: already.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 1200
	},
	test: { include: ['src/**/*.test.ts'] }
});
