/** Papers and documents for the tests of these rooms. */
import type { DocumentView, PaperOption } from '../../contract';

export const option = (facts: Partial<PaperOption>): PaperOption => ({ kind: 'grant', id: 1, year: null, title: 'Zuwendungsbescheid', gaps: [], hindrance: '', issued: null, ...facts });

export const document = (facts: Partial<DocumentView>): DocumentView => ({
	id: 1,
	version: 1,
	kind: 'grant',
	subject: 1,
	year: null,
	application: 1,
	sitting: null,
	public: false,
	title: 'Zuwendungsbescheid',
	recipient: 'Kulturverein',
	day: '2019-04-24',
	issued_by: 'Sachbearbeitung',
	pages: 2,
	sha256: '',
	sent_on: null,
	channel: null,
	received_on: null,
	remark: '',
	withdrawn_on: null,
	withdrawn_for: '',
	corrects: null,
	reason: '',
	corrected_by: null,
	stale: [],
	retold: [],
	...facts
});

export const gap = (label: string, noun = 'board') => ({ label, noun, id: 1, field: 'unit' });
