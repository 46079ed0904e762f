// Finding a person by the first letters, however the name is spelled: Akın by "akin", Özdemir by
// "oz" and by "oez", Dräger by "dra" and by "drae".

const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function bare(text: string): string {
	return text
		.toLocaleLowerCase('de-DE')
		.replaceAll('ı', 'i')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
}

function spelledOut(text: string): string {
	const lower = text.normalize('NFC').toLocaleLowerCase('de-DE');
	return bare(lower.replaceAll(/[äöü]/g, (letter) => TWO_LETTERS[letter] ?? letter));
}

/** Does a word of the name begin with what was typed? Nothing typed fits everybody. */
export function begins(name: string, typed: string): boolean {
	const wanted = [bare(typed.trim()), spelledOut(typed.trim())];
	return [bare(name), spelledOut(name)].some((spelling) =>
		wanted.some((start) => spelling.startsWith(start) || spelling.includes(` ${start}`) || spelling.includes(`-${start}`))
	);
}
