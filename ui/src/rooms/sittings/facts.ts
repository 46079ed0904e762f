// What a clerk types about a sitting, as text.

import type { Sitting, SittingFacts } from '../../contract';
import { day } from '../../core/format';

/** For a sitting that is planned anew. Sittings rarely begin at another time than the last one. */
export function blankFacts(ordinal: number, last?: Pick<SittingFacts, 'place' | 'begin_at' | 'minute_taker'>): SittingFacts {
	return {
		ordinal: String(ordinal),
		day: '',
		place: last?.place ?? '',
		begin_at: last?.begin_at ?? '',
		end_at: '',
		end_approx: false,
		chair: null,
		minute_taker: last?.minute_taker ?? '',
		kind: 'meeting'
	};
}

/** For changing a sitting. */
export function factsOf(sitting: Sitting): SittingFacts {
	return {
		ordinal: String(sitting.ordinal),
		day: day(sitting.day),
		place: sitting.place,
		begin_at: sitting.begin_at,
		end_at: sitting.end_at ?? '',
		end_approx: sitting.end_approx,
		chair: sitting.chair,
		minute_taker: sitting.minute_taker,
		kind: sitting.kind
	};
}
