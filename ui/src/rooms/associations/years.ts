/** The applications of an association by year. */
import type { AssociationApplication } from '../../contract';

export interface YearSum {
	year: string;
	count: number;
	requested: number;
	decided: number;
	paid: number;
}

/** The newest year first; what is not there yet counts nothing. */
export function byYear(applications: readonly AssociationApplication[]): YearSum[] {
	const sums = new Map<string, YearSum>();
	for (const { row } of applications) {
		const year = row.received.slice(0, 4);
		const sum = sums.get(year) ?? { year, count: 0, requested: 0, decided: 0, paid: 0 };
		sum.count += 1;
		sum.requested += row.amounts.requested;
		sum.decided += row.amounts.decided ?? 0;
		sum.paid += row.amounts.paid ?? 0;
		sums.set(year, sum);
	}
	return [...sums.values()].sort((one, other) => other.year.localeCompare(one.year));
}
