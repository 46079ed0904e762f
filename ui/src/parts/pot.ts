/** A pot of money for one year as a bar: what it is made of, and the sentence that says the same. */
import { euro } from '../core/format';

/** All amounts in whole cents, as the core adds them up; nothing is computed anew but the widths. */
export interface Pot {
	/** Ansatz with everything that came to it. */
	budget: number;
	reserved: number;
	bound: number;
	paid: number;
	/** Below zero: overdrawn. */
	free: number;
	/** Ticked for a what-if: would be bound as well. */
	ticked?: number;
	/** What those are called; left out: angekreuzt. */
	tickedWord?: string;
}

export type PotPart = 'paid' | 'bound' | 'reserved' | 'ticked' | 'free';

export const POT_WORDS: Record<PotPart, string> = { paid: 'ausgezahlt', bound: 'gebunden', reserved: 'vorgemerkt', ticked: 'angekreuzt', free: 'frei' };

/** The word for a part of this pot. */
export function potWord(part: PotPart, pot: Pot): string {
	return part === 'ticked' ? (pot.tickedWord ?? POT_WORDS.ticked) : POT_WORDS[part];
}

/** The parts in the order of the bar, with what stands for each. */
export function parts(pot: Pot): { part: PotPart; cents: number }[] {
	const all: { part: PotPart; cents: number }[] = [
		{ part: 'paid', cents: pot.paid },
		{ part: 'bound', cents: pot.bound },
		{ part: 'reserved', cents: pot.reserved }
	];
	if (pot.ticked !== undefined) all.push({ part: 'ticked', cents: pot.ticked });
	return [...all, { part: 'free', cents: left(pot) }];
}

/** What is free, the ticked ones taken off. */
export function left(pot: Pot): number {
	return pot.free - (pot.ticked ?? 0);
}

export interface Bar {
	part: PotPart;
	x: number;
	width: number;
}

/** Bars of a figure `width` wide, `gap` between them. An overdrawn pot fills it: what is spent sets the scale then. */
export function bars(pot: Pot, width: number, gap: number): Bar[] {
	const spent = parts(pot).filter((one) => one.part !== 'free' && one.cents > 0);
	const whole = Math.max(pot.budget, spent.reduce((sum, one) => sum + one.cents, 0));
	let x = 0;
	return spent.map(({ part, cents }) => {
		const bar = { part, x, width: Math.max(1, (cents / whole) * width - gap) };
		x += (cents / whole) * width;
		return bar;
	});
}

/** The text in place of the picture. */
export function potSentence(title: string, pot: Pot): string {
	const rest = left(pot);
	const said = parts(pot)
		.filter((one) => one.part !== 'free')
		.map((one) => `${potWord(one.part, pot)} ${euro(one.cents)}`);
	const end = rest < 0 ? `überzogen um ${euro(-rest)}` : `frei ${euro(rest)}`;
	return `${title}: ${[...said, end].join(', ')} von ${euro(pot.budget)}`;
}
