/** How amounts and days stand on screen. Whole cents in, no fractions on the way. */

/** `1.400,00`; minus is U+2212. */
export function bare(cents: number): string {
	const [whole, rest] = [String(Math.trunc(Math.abs(cents) / 100)), String(Math.abs(cents) % 100).padStart(2, '0')];
	return `${cents < 0 ? '\u2212' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

/** `1.400,00 €` with a no-break space. */
export function euro(cents: number): string {
	return `${bare(cents)}\u00a0€`;
}

/** `2019-04-01` as `01.04.2019`. */
export function day(iso: string): string {
	const [year, month, date] = iso.split('-');
	return `${date}.${month}.${year}`;
}

const WEEKDAY = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' });

/** `Montag, 01.04.2019`. */
export function dayWithWeekday(iso: string): string {
	return `${WEEKDAY.format(new Date(`${iso}T00:00:00Z`))}, ${day(iso)}`;
}

/** Of `2019-03-12 14:32`: the clock if it is of today, otherwise `12.03.2019, 14:32`. */
export function moment(at: string, today: string): string {
	const [date = '', clock = ''] = at.split(' ');
	return date === today ? clock : `${day(date)}, ${clock}`;
}

/** `20.000` */
export function grouped(whole: number): string {
	return String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `1 Antrag`, `1.203 Anträge`. */
export function count(number: number, one: string, many: string): string {
	return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `1,4 MB` for people. */
export function size(bytes: number): string {
	const tenths = Math.max(1, Math.round(bytes / 102_400));
	if (tenths < 10) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
	return `${Math.trunc(tenths / 10)},${tenths % 10} MB`;
}
