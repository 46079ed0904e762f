/** Where an issued document stands, in a mark and in words. */
import type { DocumentChannel, DocumentView } from '../../contract';
import { day } from '../../core/format';

export const CHANNELS: readonly (readonly [DocumentChannel, string])[] = [
	['post', 'per Post'],
	['mail', 'per E-Mail'],
	['hand', 'persönlich übergeben'],
	['portal', 'über das Portal'],
	['internal', 'im Haus']
];

export function channelWord(channel: DocumentChannel | null): string {
	return CHANNELS.find(([name]) => name === channel)?.[1] ?? '';
}

export interface Standing {
	/** Class of the glyph. */
	glyph: string;
	word: string;
}

type Known = Pick<DocumentView, 'day' | 'sent_on' | 'channel' | 'received_on' | 'withdrawn_on' | 'corrected_by' | 'stale'>;

/** Neither replaced nor taken back: there is something to do with it. */
export const holds = (document: Pick<DocumentView, 'withdrawn_on' | 'corrected_by'>): boolean => document.withdrawn_on === null && document.corrected_by === null;

/** `versandt 24.04.2019, per Post`; of one that another took the place of: `ersetzt`. What was taken back stays so, whatever came after. */
export function standing(document: Known | undefined | null): Standing {
	if (!document) return { glyph: 'entwurf', word: 'Entwurf' };
	if (document.withdrawn_on !== null) return { glyph: 'nein', word: 'zurückgenommen' };
	if (document.corrected_by !== null) return { glyph: 'nein', word: 'ersetzt' };
	if (document.stale.length > 0) return { glyph: 'alt', word: 'veraltet' };
	return { glyph: 'gut', word: way(document) };
}

/** The last thing that happened on its way. */
export function way(document: Pick<DocumentView, 'day' | 'sent_on' | 'channel' | 'received_on'>): string {
	if (document.received_on !== null) return `angekommen ${day(document.received_on)}`;
	if (document.sent_on !== null) return [`versandt ${day(document.sent_on)}`, channelWord(document.channel)].filter((part) => part !== '').join(', ');
	return `ausgefertigt ${day(document.day)}`;
}
