/** Puts a module into a text in the place of what is marked there; on lines of its own unless it stands in a sentence. */
export function inserted(text: string, from: number, to: number, module: string): { text: string; cursor: number } {
	const before = text.slice(0, from);
	const after = text.slice(to);
	// In the middle of a line it joins the sentence, with a blank where there is none.
	const lead = before === '' || /\s$/.test(before) ? '' : ' ';
	const tail = after === '' || /^[\s.,;:!?)]/.test(after) ? '' : ' ';
	// A module begins where something is to be filled in.
	const gap = module.indexOf('…');
	const cursor = before.length + lead.length + (gap < 0 ? module.length : gap);
	return { text: before + lead + module + tail + after, cursor };
}
