/** What the palette can do, besides finding things: places to go and acts, by their German names and what people call them as well. */
import type { BoardName } from '../../contract';
import { ROOMS, wayTo } from '../../parts/rooms';

export interface Command {
	/** What tells it from the others. */
	id: string;
	name: string;
	synonyms: readonly string[];
	/** Key that does the same. */
	key?: string;
	/** Where it leads … */
	to?: string;
	/** … with this board on screen, 0 for all of them. */
	board?: number;
	/** … or what it does. */
	act?: 'undo' | 'redo' | 'open' | 'own' | 'backup' | 'keys' | 'print' | 'excel' | 'csv';
}

const ACTS: readonly Command[] = [
	{ id: 'neuer-antrag', name: 'Neuer Antrag', synonyms: ['Antrag eintragen', 'Antrag erfassen', 'Zuwendung beantragen', 'Eingang'], key: 'Strg+N', to: '/antraege/neu' },
	{ id: 'neue-sitzung', name: 'Neue Sitzung', synonyms: ['Sitzung planen', 'Termin anlegen', 'einladen'], to: '/sitzungen?neu=1' },
	{ id: 'jahreskalender', name: 'Jahreskalender', synonyms: ['Sitzungstermine', 'Ratstermine', 'Antragsschluss', 'Ladungsfrist'], to: '/sitzungen?jahr=0' },
	{ id: 'neue-wiedervorlage', name: 'Neue Wiedervorlage', synonyms: ['Erinnerung', 'Aufgabe anlegen', 'Frist eintragen', 'Notiz'], to: '/start?wiedervorlage=1' },
	{ id: 'rueckgaengig', name: 'Rückgängig', synonyms: ['zurücknehmen', 'undo', 'letzten Schritt aufheben', 'widerrufen'], key: 'Strg+Z', act: 'undo' },
	{ id: 'wiederherstellen', name: 'Wiederherstellen', synonyms: ['nochmals', 'redo', 'doch wieder'], key: 'Strg+Y', act: 'redo' },
	{ id: 'sichern', name: 'Jetzt sichern', synonyms: ['Sicherung anlegen', 'Backup', 'Datensicherung', 'Kopie'], act: 'backup' },
	{ id: 'sicherungen', name: 'Sicherungen ansehen', synonyms: ['zu einer Sicherung zurückkehren', 'Backup', 'wiederherstellen', 'Mappe prüfen'], to: '/einstellungen/sicherung' },
	{ id: 'andere-mappe', name: 'Andere Mappe öffnen', synonyms: ['Datei öffnen', 'Mappe wechseln', '.beirat'], act: 'open' },
	{ id: 'eigene-mappe', name: 'Eigene Mappe öffnen', synonyms: ['zurück zur eigenen Mappe', 'Mappe wechseln'], act: 'own' },
	{ id: 'mitglieder', name: 'Mitglieder des Beirats', synonyms: ['Besetzung', 'Beiratsmitglied', 'neues Mitglied'], to: '/einstellungen/mitglieder' },
	{ id: 'gruppen', name: 'Gruppen und Sitze', synonyms: ['Quote', 'Sitzverteilung', 'Migrationshintergrund'], to: '/einstellungen/gruppen' },
	{ id: 'liste-drucken', name: 'Antragsliste drucken', synonyms: ['Liste als PDF', 'ausdrucken', 'Druck'], act: 'print' },
	{ id: 'liste-excel', name: 'Antragsliste als Excel', synonyms: ['XLSX', 'Tabelle', 'exportieren', 'Ausfuhr'], act: 'excel' },
	{ id: 'liste-csv', name: 'Antragsliste als CSV', synonyms: ['exportieren', 'Tabelle', 'Ausfuhr'], act: 'csv' },
	{ id: 'neuer-beirat', name: 'Weiteren Beirat anlegen', synonyms: ['neuer Beirat', 'Stadtbezirk anlegen'], to: '/willkommen' },
	{ id: 'neuer-verein', name: 'Neuer Verein', synonyms: ['Verein anlegen', 'Antragsteller anlegen', 'Initiative'], to: '/vereine/neu' },
	{ id: 'foerderregeln', name: 'Prüfkriterien und Fristen', synonyms: ['Kriterien', 'Höchstbetrag', 'Ausschlussliste', 'Nachweisfrist'], to: '/einstellungen/pruefung' },
	{ id: 'briefkopf', name: 'Büro und Schreiben', synonyms: ['Briefkopf', 'Absender', 'Textbaustein'], to: '/einstellungen/buero' },
	{ id: 'bausteine', name: 'Bausteine für das Protokoll', synonyms: ['Textbaustein', 'Vorlage', 'Standardtext'], to: '/einstellungen/bausteine' },
	{ id: 'textbloecke', name: 'Textblöcke der Dokumente', synonyms: ['Rechtsbehelfsbelehrung', 'Bescheidtext', 'Platzhalter', 'Hausstil'], to: '/einstellungen/textbloecke' },
	{ id: 'nicht-versandt', name: 'Nicht versandte Dokumente', synonyms: ['Postausgang', 'Versand offen'], to: '/dokumente?stand=nicht-versandt' },
	{ id: 'alle-beiraete', name: 'Alle Beiräte anlegen', synonyms: ['13 Beiräte', 'Hannover'], to: '/einstellungen/beiraete' },
	{ id: 'tasten', name: 'Tasten zeigen', synonyms: ['Tastenkürzel', 'Hilfe', 'Kurzbefehle', 'Shortcuts'], key: 'F1', act: 'keys' }
];

/** All of them: rooms first, then acts. */
export const COMMANDS: readonly Command[] = [
	...ROOMS.map((room) => ({ id: room.name, name: room.word, synonyms: room.synonyms, key: room.key, to: wayTo(room) })),
	...ACTS
];

/** With several boards: to one of them, or to all at once. */
export function boardCommands(boards: readonly BoardName[]): Command[] {
	if (boards.length < 2) return [];
	const all: Command = { id: 'alle-beiraete-zeigen', name: 'Alle Beiräte zeigen', synonyms: ['Beirat wechseln', 'stadtweit', 'ganze Stadt'], to: '/antraege', board: 0 };
	return [all, ...boards.map((board) => ({ id: `beirat-${board.id}`, name: `Beirat ${board.district}`, synonyms: [board.district, 'Beirat wechseln'], to: '/start', board: board.id }))];
}

/** Lower case without marks, ß as ss: what is typed in a hurry. */
export function plain(text: string): string {
	return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Umlauts written out as well: `antraege` finds Anträge. */
function written(text: string): string {
	return plain(text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));
}

/** How well a name answers to what was typed: 3 begins with it, 2 one of its words does, 1 it is somewhere inside; 0 not at all. */
function answers(name: string, typed: string): number {
	const wanted = [plain(typed.trim()), written(typed.trim())];
	return Math.max(
		...[plain(name), written(name)].flatMap((text) =>
			wanted.map((part) => {
				if (text.startsWith(part)) return 3;
				if (text.split(/[\s-]+/).some((word) => word.startsWith(part))) return 2;
				return part.length >= 3 && text.includes(part) ? 1 : 0;
			})
		)
	);
}

export interface Match {
	command: Command;
	/** Letters of the name that were typed. */
	marks: [number, number][];
	/** The synonym that was meant, where it is not the name. */
	meant?: string;
	/** Its name begins with what was typed: nothing else can be meant more. */
	sure: boolean;
}

/** The commands that are meant by this text, the likeliest first. None to the empty text. */
export function matching(typed: string, commands: readonly Command[] = COMMANDS): Match[] {
	if (typed.trim() === '') return [];
	return commands
		.map((command, place) => {
			const own = answers(command.name, typed);
			const best = command.synonyms.map((word) => ({ word, score: answers(word, typed) })).sort((one, other) => other.score - one.score)[0];
			const score = Math.max(own * 2, (best?.score ?? 0) * 2 - 1);
			return { place, score, command, sure: own === 3 && typed.trim().length >= 3, meant: own === 0 && score > 0 ? best?.word : undefined };
		})
		.filter((one) => one.score > 0)
		.sort((one, other) => other.score - one.score || one.place - other.place)
		.map(({ command, meant, sure }) => ({ command, meant, sure, marks: meant === undefined ? marksIn(command.name, typed) : [] }));
}

/** Where the text stands in a name, letter for letter. */
export function marksIn(name: string, typed: string): [number, number][] {
	const part = plain(typed.trim());
	// Letters keep their places only where none became two.
	const text = [...name].map((letter) => plain(letter));
	if (part === '' || text.some((letter) => letter.length !== 1)) return [];
	const at = text.join('').indexOf(part);
	return at < 0 ? [] : [[at, at + part.length]];
}
