import { describe, expect, it } from 'vitest';
import { blank, deed, moveOf, papersOf } from './bulk';

describe('papersOf', () => {
	it('takes a paper from each line, behind the colon the remark', () => {
		expect(papersOf('Satzung\n\n  Registerauszug : nicht älter als ein Jahr: beglaubigt \n')).toEqual([
			{ label: 'Satzung', remark: '' },
			{ label: 'Registerauszug', remark: 'nicht älter als ein Jahr: beglaubigt' }
		]);
	});

	it('takes none from nothing', () => expect(papersOf(' \n ')).toEqual([]));
});

describe('moveOf', () => {
	it('waits for a choice', () => {
		expect(moveOf('agenda', blank())).toBeUndefined();
		expect(moveOf('fund', blank())).toBeUndefined();
	});

	it('sends what was typed as it was typed', () => {
		expect(moveOf('agenda', { ...blank(), sitting: '7' })).toEqual({ kind: 'agenda', sitting: 7 });
		expect(moveOf('papers', { ...blank(), papers: 'Satzung', term: '1.4.' })).toEqual({ kind: 'papers', papers: [{ label: 'Satzung', remark: '' }], term: '1.4.' });
		expect(moveOf('end', { ...blank(), reason: 'Verein löst sich auf' })).toEqual({ kind: 'end', ending: 'withdrawn', reason: 'Verein löst sich auf' });
		expect(moveOf('follow-up', { ...blank(), due: '+14', text: 'anrufen' })).toEqual({ kind: 'follow-up', due: '+14', text: 'anrufen' });
	});
});

it('names the deed on the button', () => {
	expect(deed('agenda', 2)).toBe('2 Anträge auf die Tagesordnung setzen');
	expect(deed('papers', 1)).toBe('Bei einem Antrag nachfordern');
});
