/** The form of the council's answer: what it begins with, and whether half-typed work still fits. */
import type { DecisionOutcome, PositionView } from '../../contract';
import { OUTCOMES } from '../applications/case/words';

export interface AnswerLine {
	application: number;
	outcome: DecisionOutcome;
	amount: string;
	reason: string;
	overdraw: string;
}

export interface AnswerForm {
	day: string;
	reference: string;
	agenda_item: string;
	answers: AnswerLine[];
}

/** Whether it was changed follows from the amount. */
export const CHOICES = OUTCOMES.filter(([name]) => name !== 'changed');

/** All positions that wait, as recommended. */
export function allAdopted(open: readonly PositionView[]): AnswerForm {
	const answers = open.flatMap(({ position }) => (position.application === null ? [] : [{ application: position.application, outcome: 'adopted' as DecisionOutcome, amount: '', reason: '', overdraw: '' }]));
	return { day: '', reference: '', agenda_item: '', answers };
}

/** Do both ask about the same positions? */
export function sameAnswers(one: AnswerForm, other: AnswerForm): boolean {
	const ids = (form: AnswerForm) => form.answers.map((answer) => answer.application).join();
	return ids(one) === ids(other);
}
