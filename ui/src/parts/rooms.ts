/** The rooms of the program as the rail and the palette show them. */
export interface Room {
	/** First part of the address. */
	name: string;
	word: string;
	/** The key stands on the link. */
	key: string;
	/** Pages that belong to it. */
	also?: readonly string[];
	/** Where it leads, if not to its name. */
	to?: string;
	/** Begins a group in the rail. */
	gap?: boolean;
	/** Its things belong to one board: with all boards on screen one is asked for. */
	one?: boolean;
	/** What people call it as well. */
	synonyms: readonly string[];
}

export const ROOMS: readonly Room[] = [
	{ name: 'start', word: 'Start', key: 'Alt+1', synonyms: ['Was ansteht', 'Fristen', 'Wiedervorlagen', 'Überfällig', 'Aufgaben', 'Heute'] },
	{ name: 'antraege', word: 'Anträge', key: 'Alt+2', gap: true, synonyms: ['Antragsliste', 'Zuwendungen', 'Vorgänge', 'Fälle'] },
	{ name: 'vereine', word: 'Vereine', key: 'Alt+3', synonyms: ['Antragsteller', 'Organisationen', 'Empfänger', 'Personen'] },
	{ name: 'sitzungen', word: 'Sitzungen', key: 'Alt+4', also: ['protokoll', 'einladung', 'lesen'], one: true, synonyms: ['Tagesordnung', 'Einladung', 'Kalender', 'Jahresplan', 'Protokoll', 'Termine', 'Anwesenheit', 'Sitzungsmappe', 'Mappe lesen'] },
	{ name: 'drucksachen', word: 'Drucksachen', key: 'Alt+5', also: ['drucksache'], one: true, synonyms: ['Beschlussdrucksache', 'Stadtbezirksrat', 'Vorlage'] },
	{ name: 'nach-dem-beschluss', word: 'Nach dem Beschluss', key: 'Alt+6', to: '/antraege?stand=nach-dem-beschluss', synonyms: ['Bescheide', 'Auszahlungen', 'Verwendungsnachweise', 'Rückforderungen'] },
	{ name: 'dokumente', word: 'Dokumente', key: 'Alt+7', also: ['dokument'], one: true, synonyms: ['Ausgefertigt', 'Versand', 'Postausgang', 'Veraltet', 'Jahresbericht', 'Schreiben'] },
	{ name: 'toepfe', word: 'Töpfe', key: 'Alt+8', gap: true, synonyms: ['Haushalt', 'Geld', 'Budget', 'Ansatz', 'Mittel', 'Jahresende'] },
	{ name: 'einstellungen', word: 'Einstellungen', key: 'Alt+9', gap: true, one: true, synonyms: ['Mitglieder', 'Beirat ändern', 'Sicherung', 'Optionen', 'Besetzung', 'Nummernmuster'] }
];

/** Where a room leads. */
export function wayTo(room: Room): string {
	return room.to ?? `/${room.name}`;
}

/** The room to which a page belongs. */
export function roomOf(page: string): Room | undefined {
	return ROOMS.find((room) => room.name === page || room.also?.includes(page));
}
