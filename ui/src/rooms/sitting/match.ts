// Finding a person by the first letters, however the name is spelled: Akın by "akin", Özdemir by
// "oz" and by "oez", Dräger by "dra" and by "drae".

// Letters that Unicode does not take apart into a base and a mark.
const PLAIN: Record<string, string> = { ı: 'i', ß: 'ss', đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };
const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function bare(text: string): string {
	return text
		.toLocaleLowerCase('de-DE')
		.replaceAll(/[ıßđłøæœþð]/g, (letter) => PLAIN[letter] ?? letter)
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

/** Those whose name fits what was typed: first the ones whose last name begins so, then the others, each in their order. */
export function matching<T extends { name: string }>(people: readonly T[], typed: string): T[] {
	const fitting = people.filter((one) => begins(one.name, typed));
	if (typed.trim() === '') return fitting;
	const last = (one: T): boolean => begins(one.name.split(',')[0]?.replaceAll(/[\s-]/g, '') ?? '', typed.replaceAll(/[\s-]/g, ''));
	return [...fitting.filter(last), ...fitting.filter((one) => !last(one))];
}
