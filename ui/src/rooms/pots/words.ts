/** The words of the choices about pots, in the order in which they are offered. */
import type { PotEntryKind, PotRow, PotSource } from '../../contract';
import type { Pot } from '../../parts/pot';

export const SOURCES: readonly (readonly [PotSource, string])[] = [
	['board', 'Integrationsbeirat'],
	['council', 'eigene Mittel des Stadtbezirksrates'],
	['management', 'Stadtbezirksmanagement']
];

export const ENTRIES: readonly (readonly [PotEntryKind, string])[] = [
	['return', 'Rückfluss, wieder frei'],
	['expense', 'Ausgabe ohne Antrag'],
	['transfer-in', 'Verstärkung aus anderem Topf'],
	['transfer-out', 'Abgabe an anderen Topf'],
	['lapse', 'verfallen']
];

export function entryWord(kind: PotEntryKind): string {
	return ENTRIES.find(([one]) => one === kind)?.[1] ?? '';
}

/** Does the booking make the pot larger? */
export function adds(kind: PotEntryKind): boolean {
	return kind === 'return' || kind === 'transfer-in';
}

/** A pot as its bar draws it: the Ansatz with everything that came to it. */
export function shape(balance: PotRow['balance']): Pot {
	return { budget: balance.available, reserved: balance.reserved, bound: balance.bound, paid: balance.spent, free: balance.free };
}

/** `8000` as `80`, `7250` as `72,5`: as it is typed. */
export function typedRelease(hundredths: number): string {
	const [whole, rest] = [Math.trunc(hundredths / 100), hundredths % 100];
	return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
