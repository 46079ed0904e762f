import type { PositionFacts, PositionKind, PositionView } from '../../contract';
import { bare } from '../../core/format';

/** What a position without application can be, in words. */
export const KINDS: [PositionKind, string][] = [
	['business', 'Geschäftsaufwand des Beirats'],
	['own-project', 'Eigenes Projekt des Beirats'],
	['rededication', 'Umwidmung, kein neues Geld'],
	['prize', 'Integrationspreis'],
	['disposal', 'Verfügungsmittel'],
	['grant', 'Zuwendung ohne Antrag']
];

/** A position as a clerk would type it. */
export function typedFacts(view?: PositionView): PositionFacts {
	return {
		kind: view?.position.kind ?? 'business',
		recipient: view?.recipient ?? '',
		amount: view?.amount === null || view === undefined ? '' : bare(view.amount),
		up_to: view?.up_to ?? false,
		purpose: view?.purpose ?? '',
		reasoning: view?.reasoning ?? ''
	};
}
