/** The year of a board as a list of what happens and as twelve small months. */
import type { Calendar, CalendarCouncil, CalendarSitting } from '../../contract';
import { day } from '../../core/format';

export type Happening = { kind: 'sitting'; day: string; sitting: CalendarSitting } | { kind: 'council'; day: string; council: CalendarCouncil };

/** Sittings and days of the council in one row; the board before the council on the same day. */
export function happenings(calendar: Calendar): Happening[] {
	const sittings = calendar.sittings.map((sitting): Happening => ({ kind: 'sitting', day: sitting.day, sitting }));
	const councils = calendar.council.map((council): Happening => ({ kind: 'council', day: council.day, council }));
	return [...sittings, ...councils].sort((one, other) => one.day.localeCompare(other.day));
}

export const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

export interface Cell {
	/** `2019-04-01` */
	iso: string;
	/** 1 to 31. */
	number: number;
	off: boolean;
	mark: 'sitting' | 'cancelled' | 'council' | undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The days of a month in weeks from Monday on; `undefined` before the first and after the last. */
export function weeks(calendar: Calendar, month: number): (Cell | undefined)[][] {
	const first = new Date(Date.UTC(calendar.year, month, 1));
	const length = new Date(Date.UTC(calendar.year, month + 1, 0)).getUTCDate();
	const before = (first.getUTCDay() + 6) % 7;
	const cells: (Cell | undefined)[] = Array.from({ length: before }, () => undefined);
	for (let number = 1; number <= length; number += 1) {
		const iso = `${calendar.year}-${two(month + 1)}-${two(number)}`;
		const sitting = calendar.sittings.find((one) => one.day === iso);
		const mark = sitting ? (sitting.cancelled_on === null ? 'sitting' : 'cancelled') : calendar.council.some((one) => one.day === iso) ? 'council' : undefined;
		const weekday = (before + number - 1) % 7;
		cells.push({ iso, number, off: weekday > 4 || calendar.holidays.some((one) => one.day === iso), mark });
	}
	while (cells.length % 7 > 0) cells.push(undefined);
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** What a small month shows, for those who do not see it: `April: Sitzung am 01., Stadtbezirksrat am 24.` */
export function monthWords(calendar: Calendar, month: number): string {
	const own = happenings(calendar).filter((one) => Number(one.day.slice(5, 7)) === month + 1);
	const said = own.map((one) => {
		const what = one.kind === 'council' ? 'Stadtbezirksrat' : one.sitting.cancelled_on === null ? 'Sitzung' : 'ausgefallene Sitzung';
		return `${what} am ${one.day.slice(8)}.`;
	});
	return `${MONTHS[month]}: ${said.length > 0 ? said.join(', ') : 'keine Sitzung'}`;
}

/** Until when what has to be done for a sitting: `Anträge bis 11.03.`. With the year where it is another one. */
export function until(year: number, iso: string): string {
	return iso.startsWith(`${year}-`) ? day(iso).slice(0, 6) : day(iso);
}
