/** What the form of a pot holds: everything as it was typed. */
import type { Pot, PotSource } from '../../contract';
import { euro } from '../../core/format';
import { typedRelease } from './words';

export interface PotFacts {
	/** Only where it is not said yet which. */
	board: string;
	year: string;
	source: PotSource;
	allocation: string;
	release: string;
	carried: string;
	account: string;
	remark: string;
	/** Why it may be overdrawn by this. */
	overdraw: string;
}

export function blankPot(): PotFacts {
	return { board: '', year: '', source: 'board', allocation: '', release: '', carried: '', account: '', remark: '', overdraw: '' };
}

export function potFacts(pot: Pot): PotFacts {
	return {
		board: String(pot.board),
		year: String(pot.year),
		source: pot.source,
		allocation: euro(pot.allocation),
		release: typedRelease(pot.release),
		carried: pot.carried === 0 ? '' : euro(pot.carried),
		account: pot.account,
		remark: pot.remark,
		overdraw: ''
	};
}
