/** The six amounts on the way from the application to the recognised proof, and why they differ. */
import { euro } from '../core/format';

export const STAGES = ['requested', 'examined', 'recommended', 'decided', 'paid', 'recognised'] as const;
export type Stage = (typeof STAGES)[number];

export interface Step {
	stage: Stage;
	/** Whole cents; `undefined`: not there yet. */
	cents?: number;
	/** `14.02.`; of what is still to come `am 08.05.` or `nach Bescheid`. */
	when?: string;
	/** The amount is a limit: "bis zu". */
	upTo?: boolean;
	/** Why it differs from the amount before. */
	reason?: string;
}

const WORDS: Record<Stage, { word: string; at: string }> = {
	requested: { word: 'beantragt', at: 'beim Antrag' },
	examined: { word: 'geprüft', at: 'bei der Prüfung' },
	recommended: { word: 'empfohlen', at: 'in der Sitzung' },
	decided: { word: 'beschlossen', at: 'beim Beschluss' },
	paid: { word: 'ausgezahlt', at: 'bei der Auszahlung' },
	recognised: { word: 'anerkannt', at: 'beim Nachweis' }
};

/** Under an amount: which of the six it is. */
export function stageWord(stage: Stage): string {
	return WORDS[stage].word;
}

export interface Link extends Step {
	word: string;
	/** Behind us, the next one, or later. */
	so: 'reached' | 'now' | 'open';
}

/** The steps in their order. An application that ended has no next step; a step may be passed over without an amount. */
export function links(steps: readonly Step[], ended = false): Link[] {
	const last = steps.findLastIndex((step) => step.cents !== undefined);
	return steps.map((step, at) => {
		const so = step.cents !== undefined ? 'reached' : at < last || ended || at !== last + 1 ? 'open' : 'now';
		return { ...step, word: WORDS[step.stage].word, so };
	});
}

export interface Difference {
	/** Place of the step at which it came about. */
	at: number;
	/** `−250,00 € bei der Prüfung: Pokale und Preise sind nicht förderfähig.` */
	words: string;
}

/** What changed on the way, each against the amount before it; where no reason is known, only how much. */
export function differences(steps: readonly Step[]): Difference[] {
	let before: number | undefined;
	return steps.flatMap((step, at) => {
		if (step.cents === undefined) return step.reason ? [{ at, words: step.reason }] : [];
		const by = before === undefined ? 0 : step.cents - before;
		before = step.cents;
		if (by === 0) return [];
		const amount = `${by > 0 ? '+' : ''}${euro(by)} ${WORDS[step.stage].at}`;
		return [{ at, words: step.reason ? `${amount}: ${step.reason}` : amount }];
	});
}
