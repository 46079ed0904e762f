// Copying plain text. WebKitGTK grants the clipboard interface only now and then; the old command
// works wherever a key or a click stands behind it.

export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.className = 'sr';
	document.body.append(area);
	area.select();
	const done = document.execCommand('copy');
	area.remove();
	if (before instanceof HTMLElement) before.focus();
	return done;
}
