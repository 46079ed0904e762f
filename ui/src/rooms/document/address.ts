/** The address of a document, and where one goes back to from it. */
import type { PaperKind } from '../../contract';
import type { Address } from '../../core/route.svelte';
import { isKind } from './kinds';

/** A document, issued or not. */
export interface Asked {
	kind: PaperKind;
	id: number;
	/** Year of an annual report. */
	year?: number;
	/** Private persons are shortened. */
	public?: boolean;
}

/** Tells one paper from another: nothing of the one may stay in sight, or in a hand, while the other is asked for. */
export const paperKey = ({ kind, id, year, public: open }: Asked): string => `${kind}/${id}/${year ?? ''}/${open ? 'open' : ''}`;

/** From where it was opened: `antrag-12`, `sitzung-3`, `register`. */
export type From = `antrag-${number}` | `sitzung-${number}` | 'register';

interface Way {
	from?: From;
	/** An issued document that is not the newest. */
	piece?: number;
}

export function documentAddress(asked: Asked, { from, piece }: Way = {}): string {
	const query = new URLSearchParams();
	if (asked.year !== undefined) query.set('jahr', String(asked.year));
	if (asked.public) query.set('fassung', 'oeffentlich');
	if (piece !== undefined) query.set('stueck', String(piece));
	if (from !== undefined) query.set('von', from);
	const text = query.toString();
	// A proposal is written and issued on one page.
	const path = asked.kind === 'proposal' ? `/drucksache/${asked.id}` : `/dokument/${asked.kind}/${asked.id}`;
	return `${path}${text ? `?${text}` : ''}`;
}

const whole = (text: string | null | undefined): number | undefined => (text && /^\d{1,15}$/.test(text) ? Number(text) : undefined);

/** The document that an address means; `undefined`: none. */
export function documentOf({ path, query }: Address): (Asked & { piece?: number }) | undefined {
	const [room, kind, number] = path;
	const id = whole(number);
	if (room !== 'dokument' || kind === undefined || !isKind(kind) || id === undefined) return undefined;
	return { kind, id, year: whole(query.get('jahr')), public: query.get('fassung') === 'oeffentlich', piece: whole(query.get('stueck')) };
}

const OF_SITTING: readonly PaperKind[] = ['invitation', 'supplement', 'attendance-list', 'folder', 'noted-folder', 'overview', 'minutes'];
const NOT_OF_APPLICATION: readonly PaperKind[] = [...OF_SITTING, 'minutes-version', 'excerpt', 'payment-order', 'reminder', 'annual-report', 'proposal'];

export const documentsOfApplication = (id: number): string => `/antraege?antrag=${id}&blatt=dokumente&offen=1`;
export const documentsOfSitting = (id: number): string => `/dokumente/sitzung/${id}`;

/** Where one goes back to: to where it was opened, otherwise to what it is about. */
export function wayBack({ kind, id }: Asked, from: string | null): string {
	const [what, number] = from?.split('-') ?? [];
	const origin = whole(number);
	if (what === 'register') return '/dokumente';
	if (what === 'antrag' && origin !== undefined) return documentsOfApplication(origin);
	if (what === 'sitzung' && origin !== undefined) return documentsOfSitting(origin);
	if (kind === 'proposal') return `/drucksache/${id}`;
	if (OF_SITTING.includes(kind)) return documentsOfSitting(id);
	return NOT_OF_APPLICATION.includes(kind) ? '/dokumente' : documentsOfApplication(id);
}

/** The application that a document is about, as far as the address tells. */
export function applicationOf({ kind, id }: Asked, from: string | null): number | undefined {
	const [what, number] = from?.split('-') ?? [];
	if (what === 'antrag') return whole(number);
	return NOT_OF_APPLICATION.includes(kind) ? undefined : id;
}
