/** Half-typed own words of a text block: one for each of its own texts, and which of them was open. */
import type { TextBlock, TextBlockView, Versioned } from '../../contract';
import { day } from '../../core/format';

export interface Words {
	text: string;
	/** First day as typed. */
	from: string;
	/** Version of the own text when typing began; 0: there is none yet. */
	version: number;
}

export interface Typed {
	/** Row of the own text that was open; 0: new words. */
	open: number;
	of: Record<number, Words>;
}

/** Own words that do not exist yet. */
export const NEW = 0;

/** What an own text is as it was saved; new words begin with the text that holds. */
export function saved(block: Pick<TextBlockView, 'own' | 'today'>, own: Versioned<TextBlock> | undefined): Words {
	if (!own) return { text: block.today, from: '', version: 0 };
	return { text: own.row.text, from: own.row.from_day ? day(own.row.from_day) : '', version: own.version };
}

export const isChanged = (words: Words, before: Words): boolean => words.text !== before.text || words.from !== before.from;

export const without = (of: Record<number, Words>, id: number): Record<number, Words> => Object.fromEntries(Object.entries(of).filter(([name]) => Number(name) !== id));

export const stored = (typed: Typed): string => JSON.stringify(typed);

/** Reads what was kept. Of an own text that is gone by now the words are new ones. */
export function restored(body: string | null, block: Pick<TextBlockView, 'own'>): Typed | undefined {
	const kept = parsed(body);
	if (!kept) return undefined;
	const there = (id: number) => block.own.some((one) => one.row.id === id);
	const of: Record<number, Words> = {};
	for (const [name, words] of Object.entries(kept.of)) {
		const id = there(Number(name)) ? Number(name) : NEW;
		of[id] ??= id === NEW ? { ...words, version: 0 } : words;
	}
	const open = there(kept.open) ? kept.open : NEW;
	// The one that was open may be saved by now; then one that waits comes first.
	return { open: of[open] ? open : Number(Object.keys(of)[0]), of };
}

function parsed(body: string | null): Typed | undefined {
	if (body === null) return undefined;
	try {
		const kept = JSON.parse(body) as Partial<Typed> | null;
		return typeof kept?.open === 'number' && typeof kept.of === 'object' && Object.keys(kept.of).length > 0 ? { open: kept.open, of: kept.of } : undefined;
	} catch {
		// Kept by an earlier version, which knew only the text: it does not say which text it was.
		return undefined;
	}
}
