/** What the search of the core found, as the palette shows it. */
import type { Found as Answer, FoundRow } from '../../contract';
import { plain } from './commands';

/** Where the words by which a row was found stand in its title. */
export function marksOf(title: string, matched: readonly string[]): [number, number][] {
	const text = [...title].map((letter) => plain(letter));
	// Letters keep their places only where none became two.
	const folded = text.every((letter) => letter.length === 1) ? text.join('') : title.toLowerCase();
	return matched.flatMap((word): [number, number][] => {
		const at = folded.indexOf(folded === title.toLowerCase() ? word.toLowerCase() : plain(word));
		return word === '' || at < 0 ? [] : [[at, at + word.length]];
	});
}

/** `auch „Banjul“`: spellings that were found though something else was typed; two at most. */
export function otherwise(typed: string, answer: Answer): string | undefined {
	const words = plain(typed).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const all = answer.groups.flatMap((group) => group.hits.flatMap((hit) => hit.matched));
	const other = [...new Set(all)].filter((spelling) => !words.some((word) => plain(spelling).includes(word) || word.includes(plain(spelling))));
	return other.length === 0 ? undefined : `auch ${other.slice(0, 2).map((word) => `„${word}“`).join(' und ')}`;
}

/** What the title does not show of how it was found. */
export function noteOf(hit: FoundRow): string {
	const hidden = hit.matched.filter((word) => marksOf(hit.title, [word]).length === 0 && !hit.detail.includes(word));
	return [hit.detail, ...hidden.slice(0, 1).map((word) => `„${word}“`)].filter((part) => part !== '').join(' · ');
}
