import { expect, it } from 'vitest';
import { listed, type Seat } from './seats';

const seats: Seat[] = [
	{ member: 1, name: 'Yıldız, Ömer', district: 'Nord' },
	{ member: 2, name: 'Akın, Sevgi', district: 'Linden-Limmer' },
	{ member: 3, name: 'Ames, Kofi', district: 'Nord' }
];

it('finds by beginnings of names and districts, without marks', () => {
	expect(listed(seats, 'akin').map((one) => one.member)).toEqual([2]);
	expect(listed(seats, 'omer yil').map((one) => one.member)).toEqual([1]);
	expect(listed(seats, 'nord').map((one) => one.member)).toEqual([3, 1]);
	expect(listed(seats, 'limmer a').map((one) => one.member)).toEqual([2]);
});

it('offers all in German order for nothing typed, and none for nonsense', () => {
	expect(listed(seats, '').map((one) => one.member)).toEqual([2, 3, 1]);
	expect(listed(seats, 'qz')).toEqual([]);
});
