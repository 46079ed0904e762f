/** The places of the minutes under their items, and where the minutes stand. */
import type { ItemView, MinutesView, PaperKind, SlotView } from '../../contract';
import { day } from '../../core/format';

export interface Arranged {
	items: { item: ItemView; before: SlotView[]; after: SlotView[] }[];
	closing: SlotView[];
	/** Texts by hand whose place is no longer there. */
	gone: SlotView[];
}

/** The paper on the right. */
export interface Shown {
	kind: PaperKind;
	id: number;
	/** What it is called above the paper. */
	word: string;
}

/** The paper asked for; asked for again, the minutes themselves. */
export function toggled(shown: Shown, paper: Shown): Shown | undefined {
	return shown.kind === paper.kind && shown.id === paper.id ? undefined : paper;
}

/** The opening stands before what was typed of its item, everything else behind it. */
export function arranged(items: ItemView[], slots: SlotView[]): Arranged {
	const there = slots.filter((slot) => !slot.gone);
	const named = (name: string) => there.filter((slot) => slot.slot === name);
	const opens = items.find((item) => item.item.kind === 'opening') ?? items[0];
	return {
		items: items.map((item) => ({
			item,
			before: item === opens ? named('opening') : [],
			after: [`item-${item.item.id}`, ...item.entries.map((entry) => `entry-${entry.id}`)].flatMap(named)
		})),
		closing: named('closing'),
		gone: slots.filter((slot) => slot.gone)
	};
}

/** The mark and the words at the top of the page. */
export function standing(minutes: Pick<MinutesView, 'versions' | 'changes'>, closed: boolean): { mark: string; word: string } {
	const newest = minutes.versions.at(-1);
	if (!newest) return closed ? { mark: 'entwurf', word: 'Entwurf, noch nicht freigegeben' } : { mark: 'entwurf', word: 'Entwurf, die Sitzung ist offen' };
	if (minutes.changes.length > 0) return { mark: 'alt', word: `veraltet seit der ${newest.number}. Fassung` };
	if (newest.approved_on) return { mark: 'gut', word: `genehmigt ${day(newest.approved_on)}` };
	return { mark: 'gut', word: `${newest.number > 1 ? `${newest.number}. Fassung ` : ''}freigegeben ${day(newest.released_on)}` };
}

/** A hint under the heading that already asks to look at it. */
export const bareHint = (sentence: string): string => sentence.replace(/ Bitte ansehen\.$/, '');
