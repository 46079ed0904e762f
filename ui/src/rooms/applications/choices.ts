/** What a list of applications can be narrowed to: the words people read, the names in the address, the codes of the core. */
import type { LipField, PositionKind, Stage, State } from '../../contract';

/** Every state, in the order of the way to the money and its end. */
export const STANDS: readonly { name: string; word: string; state: State }[] = [
	{ name: 'entwurf', word: 'Entwurf', state: 'draft' },
	{ name: 'eingegangen', word: 'eingegangen', state: 'received' },
	{ name: 'unterlagen', word: 'Unterlagen fehlen', state: 'incomplete' },
	{ name: 'geprueft', word: 'geprüft', state: 'examined' },
	{ name: 'tagesordnung', word: 'auf Tagesordnung', state: 'on-agenda' },
	{ name: 'empfohlen', word: 'empfohlen', state: 'recommended' },
	{ name: 'geaendert-empfohlen', word: 'geändert empfohlen', state: 'recommended-changed' },
	{ name: 'zurueckgestellt', word: 'zurückgestellt', state: 'deferred' },
	{ name: 'nicht-empfohlen', word: 'nicht empfohlen', state: 'rejected' },
	{ name: 'drucksache', word: 'in Drucksache', state: 'proposed' },
	{ name: 'eingebracht', word: 'eingebracht', state: 'submitted' },
	{ name: 'beschlossen', word: 'beschlossen', state: 'decided' },
	{ name: 'geaendert-beschlossen', word: 'geändert beschlossen', state: 'decided-changed' },
	{ name: 'abgelehnt', word: 'abgelehnt', state: 'refused' },
	{ name: 'vertagt', word: 'vertagt', state: 'adjourned' },
	{ name: 'bewilligt', word: 'bewilligt', state: 'granted' },
	{ name: 'ablehnung-beschieden', word: 'Ablehnung beschieden', state: 'refusal-noticed' },
	{ name: 'bestandskraeftig', word: 'bestandskräftig', state: 'final' },
	{ name: 'angewiesen', word: 'angewiesen', state: 'ordered' },
	{ name: 'ausgezahlt', word: 'ausgezahlt', state: 'paid' },
	{ name: 'erinnert', word: 'erinnert', state: 'reminded' },
	{ name: 'gemahnt', word: 'gemahnt', state: 'dunned' },
	{ name: 'nachweis-da', word: 'Nachweis eingegangen', state: 'proof-received' },
	{ name: 'nachweis-geprueft', word: 'Nachweis geprüft', state: 'proof-checked' },
	{ name: 'rueckforderung', word: 'Rückforderung', state: 'reclaimed' },
	{ name: 'abgeschlossen', word: 'abgeschlossen', state: 'closed' },
	{ name: 'umgewidmet', word: 'umgewidmet', state: 'rededicated' },
	{ name: 'verwiesen', word: 'verwiesen', state: 'referred' },
	{ name: 'zurueckgezogen', word: 'zurückgezogen', state: 'withdrawn' },
	{ name: 'erledigt-ohne', word: 'erledigt', state: 'ended' }
];

/** Nothing is left to be done. */
const DONE: readonly State[] = ['refusal-noticed', 'closed', 'rededicated', 'referred', 'withdrawn', 'ended'];
/** The council has decided; now come notice, money and proof. */
const AFTER: readonly State[] = ['decided', 'decided-changed', 'refused', 'granted', 'final', 'ordered', 'paid', 'reminded', 'dunned', 'proof-received', 'proof-checked', 'reclaimed'];

const EVERY: readonly State[] = STANDS.map((one) => one.state);

/** Several states under one word. */
export const GROUPS: readonly { name: string; word: string; states: readonly State[] }[] = [
	{ name: 'offen', word: 'noch zu beraten', states: ['draft', 'received', 'incomplete', 'examined', 'on-agenda', 'deferred'] },
	{ name: 'laufend', word: 'alle außer erledigt', states: EVERY.filter((state) => !DONE.includes(state)) },
	{ name: 'nach-dem-beschluss', word: 'nach dem Beschluss', states: AFTER },
	{ name: 'erledigt', word: 'ganz erledigt', states: DONE }
];

export const KINDS: readonly { name: string; word: string; kind: PositionKind }[] = [
	{ name: 'zuwendung', word: 'Zuwendung', kind: 'grant' },
	{ name: 'eigenes-projekt', word: 'Eigenes Projekt', kind: 'own-project' },
	{ name: 'geschaeftsaufwand', word: 'Geschäftsaufwand', kind: 'business' },
	{ name: 'integrationspreis', word: 'Integrationspreis', kind: 'prize' },
	{ name: 'umwidmung', word: 'Umwidmung', kind: 'rededication' },
	{ name: 'verfuegungsmittel', word: 'Verfügungsmittel', kind: 'disposal' }
];

export const FIELDS: readonly { name: string; word: string; field: LipField }[] = [
	{ name: 'bildung', word: 'Bildung', field: 'education' },
	{ name: 'wirtschaft', word: 'Wirtschaft', field: 'economy' },
	{ name: 'soziales', word: 'Soziales', field: 'social' },
	{ name: 'stadtleben', word: 'Stadtleben', field: 'city-life' },
	{ name: 'demokratie', word: 'Demokratie', field: 'democracy' },
	{ name: 'stadtverwaltung', word: 'Stadtverwaltung', field: 'administration' }
];

/** Which of the six amounts a row shows. */
export const STAGE_WORDS: Record<Stage, string> = { requested: 'beantragt', examined: 'geprüft', recommended: 'empfohlen', decided: 'beschlossen', paid: 'ausgezahlt', recognised: 'anerkannt' };
