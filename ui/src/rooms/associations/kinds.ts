/** The words of the choices about an association, in the order in which they are offered. */
import type { AssociationKind, ContactKind, TieKind } from '../../contract';

type Words<T extends string> = readonly (readonly [T, string])[];

export const KINDS: Words<AssociationKind> = [
	['association', 'Verein oder Initiative'],
	['person', 'Person'],
	['institution', 'Einrichtung']
];

export const CONTACTS: Words<ContactKind> = [
	['representative', 'vertritt nach § 26 BGB'],
	['contact', 'Ansprechperson']
];

export const TIES: Words<TieKind> = [
	['board', 'Vorstand'],
	['proxy', 'bevollmächtigt'],
	['employed', 'beschäftigt'],
	['relative', 'Angehörige'],
	['delegated', 'von der Kommune entsandt'],
	['member', 'einfaches Mitglied']
];

/** What a tie means at the vote: the core decides, this says it beforehand (domain: TieKind::excludes). */
export function meaning(kind: TieKind, applicant: AssociationKind): string {
	switch (kind) {
		case 'board':
		case 'proxy':
			return 'Wer für den Verein handelt, ist befangen: keine Beratung, keine Stimme.';
		case 'employed':
			return 'Wer dort gegen Entgelt beschäftigt ist, ist befangen: keine Beratung, keine Stimme.';
		case 'relative':
			return applicant === 'person'
				? 'Angehörige der antragstellenden Person sind befangen: keine Beratung, keine Stimme.'
				: 'Nicht befangen: Angehörige zählen nur, wenn eine einzelne Person den Antrag stellt.';
		case 'delegated':
			return 'Nicht befangen: Wen die Kommune in den Verein entsandt hat, stimmt mit.';
		case 'member':
			return 'Nicht befangen: Einfache Mitglieder stimmen mit.';
	}
}
