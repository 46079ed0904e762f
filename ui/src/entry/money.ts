/**
 * Reads an amount as the core does (domain::Money::read), so that leaving a field can show `1.400,00 €`
 * at once. Saving judges: the core reads what was typed again. Both try tests/vectors/money.json.
 */
import type { Code } from '../contract';
import { euro } from '../core/format';

const LARGEST = 999_999_999;

export type MoneyRead = { cents: number } | { code: Code };

function strip(text: string): string {
	let rest = text.trim().toLowerCase();
	for (const word of ['€', 'euro', 'eur']) {
		while (rest.startsWith(word)) rest = rest.slice(word.length);
		while (rest.endsWith(word)) rest = rest.slice(0, -word.length);
		rest = rest.trim();
	}
	return rest.replace(/[ \u00a0\u202f]/g, '');
}

/** Thousands stand in groups of three, or not at all. */
const WHOLE = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)$/;

export function readMoney(text: string): MoneyRead {
	const typed = strip(text);
	if (typed === '') return { code: 'AmountMissing' };
	if (/^[-−–]/.test(typed)) return { code: 'AmountNegative' };
	if (!/^[\d.,–-]+$/.test(typed)) return { code: 'AmountUnreadable' };
	const comma = typed.indexOf(',');
	const whole = comma < 0 ? typed : typed.slice(0, comma);
	const fraction = comma < 0 ? '--' : typed.slice(comma + 1);
	if (!WHOLE.test(whole)) return { code: whole.includes('.') ? 'AmountAmbiguous' : 'AmountUnreadable' };
	const cents = /^(?:--?|–)$/.test(fraction) ? '00' : fraction;
	if (/^\d{3}$/.test(cents) && !whole.includes('.')) return { code: 'AmountAmbiguous' };
	if (!/^\d{1,2}$/.test(cents)) return { code: 'AmountUnreadable' };
	const all = Number(whole.replaceAll('.', '') + cents.padEnd(2, '0'));
	return all <= LARGEST ? { cents: all } : { code: 'AmountTooLarge' };
}

/** What the field shows after leaving it: `1.400,00 €`; what cannot be read stays as it was typed. */
export function formattedMoney(text: string): string {
	const read = readMoney(text);
	return 'cents' in read ? euro(read.cents) : text;
}
