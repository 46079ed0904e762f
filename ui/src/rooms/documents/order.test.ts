import { describe, expect, it } from 'vitest';
import { arranged, besides, words } from './order';
import { document, gap, option } from './testing';

describe('arranged', () => {
	const options = [
		option({ kind: 'receipt', id: 1, gaps: [gap('Auskunft')] }),
		option({ kind: 'request', id: 1 }),
		option({ kind: 'grant', id: 1, issued: 4 }),
		option({ kind: 'closing', id: 1, hindrance: 'Der Fall ist noch offen.' })
	];
	const documents = [document({ id: 5 }), document({ id: 4, stale: [{ before: 'a', after: 'b' }] }), document({ id: 3, corrected_by: 4 }), document({ id: 2, withdrawn_on: '2019-04-26' })];
	const shown = arranged({ options, documents });

	it('puts first what nothing is missing for', () => expect(shown.now.map((one) => one.kind)).toEqual(['request', 'receipt']));
	it('keeps apart what the case has gone past', () => {
		const due = arranged({ options, documents }, (one) => one.kind === 'receipt');
		expect([due.now.map((one) => one.kind), due.also.map((one) => one.kind)]).toEqual([['receipt'], ['request']]);
	});
	it('keeps apart what comes later', () => expect(shown.later.map((one) => one.kind)).toEqual(['closing']));
	it('shows what is out of date before the newest', () => expect(shown.issued.map((one) => one.id)).toEqual([4, 5]));
	it('keeps what was replaced or taken back', () => expect(shown.replaced.map((one) => one.id)).toEqual([3, 2]));
});

it('says what is missing, and nothing of what comes later by nature', () => {
	expect(words(option({ gaps: [gap('Auskunft'), gap('Zu TOP', '')] }))).toEqual({ glyph: 'fehlt', word: 'Es fehlt: Auskunft' });
	expect(words(option({ gaps: [gap('Zu TOP', '')] })).word).toBe('bereit zum Ausfertigen');
	expect(words(option({ kind: 'folder' })).word).toBe('bereit zum Drucken');
	expect(words(option({ hindrance: 'Erst nach dem Beschluss.' })).glyph).toBe('ruht');
});

it('finds what was issued and stands in no other list', () => {
	const documents = [document({ id: 1 }), document({ id: 2, public: true }), document({ id: 3, corrected_by: 1 }), document({ id: 4 })];
	expect(besides(documents, [1, null]).map((one) => one.id)).toEqual([2, 4]);
});
