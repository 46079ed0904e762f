import { describe, expect, it } from 'vitest';
import type { Calendar, CalendarSitting } from '../../contract';
import { happenings, monthWords, until, weeks } from './year';

const sitting: CalendarSitting = {
	id: 1, ordinal: 32, kind: 'meeting', day: '2019-04-01', weekday: 'Montag', closed: false, cancelled_on: null, moved_from: null,
	invited_on: null, apply_by: '2019-03-11', invite_by: '2019-03-25', council: '2019-04-24', submit_by: '2019-04-03', holiday: null
};
const council = { id: 1, version: 1, day: '2019-04-24', weekday: 'Mittwoch', note: '', submit_by: '2019-04-03', ordinal: 32, words: null };
const calendar: Calendar = {
	year: 2019,
	today: '2019-03-04',
	sittings: [sitting, { ...sitting, id: 2, ordinal: 33, day: '2019-09-02', cancelled_on: '2019-08-01' }],
	council: [council],
	holidays: [{ day: '2019-04-19', weekday: 'Freitag', name: 'Karfreitag' }],
	circular: false
};

describe('the year', () => {
	it('lists what happens in order', () => {
		expect(happenings(calendar).map((one) => `${one.kind} ${one.day}`)).toEqual(['sitting 2019-04-01', 'council 2019-04-24', 'sitting 2019-09-02']);
	});

	it('lays a month out from Monday on', () => {
		const april = weeks(calendar, 3);
		expect(april).toHaveLength(5);
		expect(april[0]?.[0]).toEqual({ iso: '2019-04-01', number: 1, off: false, mark: 'sitting' });
		expect(april[2]?.[4]).toMatchObject({ number: 19, off: true });
		expect(april[3]?.[2]).toMatchObject({ number: 24, mark: 'council' });
		expect(april[4]?.[2]).toBeUndefined();
		expect(weeks(calendar, 8)[1]?.[0]).toMatchObject({ number: 2, mark: 'cancelled' });
		// February 2021 fills four weeks and no more.
		expect(weeks({ ...calendar, year: 2021 }, 1)).toHaveLength(4);
	});

	it('says it in words', () => {
		expect(monthWords(calendar, 3)).toBe('April: Sitzung am 01., Stadtbezirksrat am 24.');
		expect(monthWords(calendar, 8)).toBe('September: ausgefallene Sitzung am 02.');
		expect(monthWords(calendar, 0)).toBe('Januar: keine Sitzung');
		expect([until(2019, '2019-03-11'), until(2019, '2018-12-20')]).toEqual(['11.03.', '20.12.2018']);
	});
});
