/** A typed day, read by the core: it alone knows the calendar and what day is today. */
import type { DayRead } from '../contract';
import { call, Refused } from '../core/backend';

/** `undefined` where it cannot be read; saving will say why. */
export async function readDay(text: string): Promise<DayRead | undefined> {
	if (text.trim() === '') return undefined;
	try {
		return await call('read_day', { text });
	} catch (reason) {
		if (reason instanceof Refused) return undefined;
		throw reason;
	}
}
