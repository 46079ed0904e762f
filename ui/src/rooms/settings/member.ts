import type { Member, MemberFacts, MembershipEnd, Role } from '../../contract';
import { day } from '../../core/format';

export const ROLES: readonly [Role, string][] = [
	['member', 'Mitglied'],
	['deputy', 'stellvertretender Vorsitz'],
	['chair', 'Vorsitz']
];

export function blankMember(): MemberFacts {
	return { last_name: '', first_name: '', role: 'member', salutation: '', function: '', party: '', voting: true, from_day: '', to_day: '', sworn_on: '', substitute: '' };
}

export function memberFacts(member: Member): MemberFacts {
	const { last_name, first_name, role, salutation, party, voting } = member;
	return {
		last_name,
		first_name,
		role,
		salutation,
		function: member.function,
		party,
		voting,
		from_day: member.from_day === null ? '' : day(member.from_day),
		to_day: member.to_day === null ? '' : day(member.to_day),
		sworn_on: member.sworn_on === null ? '' : day(member.sworn_on),
		substitute: member.substitute
	};
}

/** `seit 01.11.2016`, `bis 31.03.2019`; empty where neither is known. */
export function term(member: Member): string {
	const from = member.from_day === null ? '' : `seit ${day(member.from_day)}`;
	const to = member.to_day === null ? '' : `bis ${day(member.to_day)}`;
	return [from, to].filter((part) => part !== '').join(' ');
}

/** `endet am 31.05.2019 (5 Jahre)`; of somebody whose time is over already that it is. */
export function endingWords(end: MembershipEnd | undefined): string {
	if (!end) return '';
	return end.days < 0 ? `Amtszeit abgelaufen am ${day(end.day)}` : `Amtszeit endet am ${day(end.day)}`;
}
