import { describe, expect, it } from 'vitest';
import { begins, matching } from './match';

it('finds a person by the first letters of any part of the name', () => {
	expect(begins('Voss, Karin', 'vo')).toBe(true);
	expect(begins('Voss, Karin', 'ka')).toBe(true);
	expect(begins('Meyer-Lüdde, Ulf', 'lu')).toBe(true);
	expect(begins('Voss, Karin', 'os')).toBe(false);
});

it('forgives spellings', () => {
	expect(begins('Akın, Deniz', 'akin')).toBe(true);
	expect(begins('Özdemir, Ali', 'oz')).toBe(true);
	expect(begins('Özdemir, Ali', 'oez')).toBe(true);
	expect(begins('Ozdemir, Ali', 'öz')).toBe(true);
	expect(begins('Weiß, Jan', 'weiss')).toBe(true);
	expect(begins('Đorđević, Mila', 'dord')).toBe(true);
	expect(begins('Łukasik, Halina', 'luk')).toBe(true);
	expect(begins('Nguyễn, Minh Anh', 'nguyen')).toBe(true);
});

it('fits everybody while nothing is typed', () => {
	expect(begins('Tran, Linh', ' ')).toBe(true);
});

describe('matching', () => {
	const people = ['Voss, Katharina', 'Kaya, Emre', 'von dem Bruch, Kai', 'Issa, Yusuf'].map((name) => ({ name }));
	const names = (typed: string) => matching(people, typed).map(({ name }) => name);

	it('the last name comes before the first name', () => {
		expect(names('k')).toEqual(['Kaya, Emre', 'Voss, Katharina', 'von dem Bruch, Kai']);
	});
	it('nothing typed keeps everybody in their order', () => {
		expect(names('')).toEqual(people.map(({ name }) => name));
	});
});
