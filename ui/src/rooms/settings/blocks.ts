/** Text blocks with placeholders in braces: what stands in them, and what a caret does to them. */
import type { TextBlock, TextBlockView, Versioned } from '../../contract';

/** The text with `{Frist}` in the place of what is marked, and where the caret stands then. */
export function withPlaceholder(text: string, from: number, to: number, name: string): { text: string; caret: number } {
	const put = `{${name}}`;
	return { text: text.slice(0, from) + put + text.slice(to), caret: from + put.length };
}

/** The own words that hold today; `undefined`: the usual text does. */
export function holding(block: Pick<TextBlockView, 'own'>, today: string): Versioned<TextBlock> | undefined {
	return block.own.filter((one) => one.row.from_day === null || one.row.from_day <= today).at(-1);
}

/** The own words that the same first day replaces. */
export function replacedBy(block: Pick<TextBlockView, 'own'>, from: string | null): Versioned<TextBlock> | undefined {
	return block.own.find((one) => one.row.from_day === from);
}
