// The one place that knows pdf.js. The legacy build carries what older WebKitGTK and WebView2 lack;
// its worker is a file of our own, since the content security policy allows no other.

import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

/** A page drawn, with its words for those who cannot see it. */
export type Sheet = { number: number; canvas: HTMLCanvasElement; words: string[] };

/** A document that is open; `close` gives its memory back. */
export type OpenPaper = { pages: number; width: number; draw: (scale: number) => Promise<Sheet[]>; close: () => void };

function bytes(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function words(page: PDFPageProxy): Promise<string[]> {
	const content = await page.getTextContent();
	const lines = [''];
	for (const piece of content.items) {
		if (!('str' in piece)) continue;
		lines[lines.length - 1] += piece.str;
		if (piece.hasEOL) lines.push('');
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

async function sheet(pdf: PDFDocumentProxy, number: number, scale: number): Promise<Sheet> {
	const page = await pdf.getPage(number);
	// Canvas pixels follow the screen, so that hairlines and small type stay sharp.
	const density = globalThis.devicePixelRatio || 1;
	const viewport = page.getViewport({ scale: scale * density });
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(viewport.width);
	canvas.height = Math.round(viewport.height);
	await page.render({ canvas, viewport }).promise;
	return { number, canvas, words: await words(page) };
}

/** Opens a PDF that came as Base64. `width` is that of the first page in CSS pixels at scale 1. */
export async function openPdf(base64: string): Promise<OpenPaper> {
	const task = getDocument({ data: bytes(base64) });
	const pdf = await task.promise;
	const first = await pdf.getPage(1);
	return {
		pages: pdf.numPages,
		width: first.getViewport({ scale: 1 }).width,
		draw: (scale) => Promise.all(Array.from({ length: pdf.numPages }, (_, index) => sheet(pdf, index + 1, scale))),
		close: () => void task.destroy()
	};
}
