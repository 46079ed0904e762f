/** What the form holds: everything as it was typed. */
import type { Application, ApplicationFacts } from '../../contract';
import { day, euro } from '../../core/format';

export function blank(number: string, received: string): ApplicationFacts {
	return { number, received: day(received), applicant: '', amount: '', purpose: '', reasoning: '' };
}

export function factsOf(application: Application): ApplicationFacts {
	const { number, received, applicant, amount, purpose, reasoning } = application;
	return { number, received: day(received), applicant, amount: euro(amount), purpose, reasoning };
}

/** Half-typed work as it was kept; what cannot be read any more is no reason to lose the form. */
export function restored(base: ApplicationFacts, body: string | null): ApplicationFacts {
	if (body === null) return base;
	try {
		const kept: unknown = JSON.parse(body);
		if (typeof kept !== 'object' || kept === null) return base;
		const facts = { ...base };
		for (const name of Object.keys(base) as (keyof ApplicationFacts)[]) {
			const value = (kept as Record<string, unknown>)[name];
			if (typeof value === 'string') facts[name] = value;
		}
		return facts;
	} catch {
		return base;
	}
}

/**
 * The suggested number is of this year. Another year of receipt has another next number, which the
 * core gives on saving; a number typed by hand stays.
 */
export function numberFor(facts: ApplicationFacts, suggested: string, year: string): string {
	return facts.number === suggested && !suggested.includes(year) ? '' : facts.number;
}
