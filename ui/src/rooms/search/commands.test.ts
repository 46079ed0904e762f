import { describe, expect, it } from 'vitest';
import { boardCommands, COMMANDS, marksIn, matching } from './commands';

const first = (typed: string) => matching(typed)[0]?.command.id;

describe('matching', () => {
	// Three letters of the name or of what people call it as well are enough.
	it.each(COMMANDS.map((command) => [command.name, command.id] as const))('finds „%s“ by its first letters', (name, id) => {
		expect(matching(name.slice(0, 3)).map((match) => match.command.id)).toContain(id);
	});

	it.each(COMMANDS.flatMap((command) => command.synonyms.map((word) => [word, command.id] as const)))('finds by the synonym „%s“', (word, id) => {
		expect(matching(word.slice(0, 3)).map((match) => match.command.id)).toContain(id);
	});

	it.each([
		['neuer an', 'neuer-antrag'],
		['antraege', 'antraege'],
		['Anträge', 'antraege'],
		['einst', 'einstellungen'],
		['rück', 'rueckgaengig'],
		['rueck', 'rueckgaengig'],
		['back', 'sichern'],
		['hilfe', 'tasten']
	])('means by „%s“ %s', (typed, id) => expect(first(typed)).toBe(id));

	it('says which other word was meant', () => {
		expect(matching('backup').find((match) => match.command.id === 'sichern')?.meant).toBe('Backup');
	});

	it('finds nothing for nothing and for nonsense', () => {
		expect(matching(' ')).toEqual([]);
		expect(matching('qzx')).toEqual([]);
	});
});

describe('boardCommands', () => {
	const boards = [
		{ id: 1, name: 'Integrationsbeirat Linden-Limmer', district: 'Linden-Limmer' },
		{ id: 2, name: 'Integrationsbeirat Ricklingen', district: 'Ricklingen' }
	];

	it('leads to each board by its district, and to all', () => {
		expect(matching('rick', boardCommands(boards))[0]?.command).toMatchObject({ board: 2, to: '/start' });
		expect(matching('alle be', boardCommands(boards))[0]?.command.board).toBe(0);
	});

	it('offers no choice where there is none', () => expect(boardCommands(boards.slice(0, 1))).toEqual([]));
});

it('marks what was typed where it stands', () => {
	expect(marksIn('Neuer Antrag', 'antr')).toEqual([[6, 10]]);
	expect(marksIn('Anträge', 'antra')).toEqual([[0, 5]]);
	expect(marksIn('Anträge', 'antrae')).toEqual([]);
});

it('has one way to each thing', () => {
	const ids = COMMANDS.map((command) => command.id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const command of COMMANDS) expect((command.to === undefined) !== (command.act === undefined)).toBe(true);
});
