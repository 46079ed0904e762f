/** The 13 Stadtbezirke of Hannover in the order of their official numbers. */
export const DISTRICTS: readonly string[] = [
	'Mitte',
	'Vahrenwald-List',
	'Bothfeld-Vahrenheide',
	'Buchholz-Kleefeld',
	'Misburg-Anderten',
	'Kirchrode-Bemerode-Wülferode',
	'Südstadt-Bult',
	'Döhren-Wülfel',
	'Ricklingen',
	'Linden-Limmer',
	'Ahlem-Badenstedt-Davenstedt',
	'Herrenhausen-Stöcken',
	'Nord'
];

/** Those that are not there yet; a name with other spaces or capitals is the same one. */
export function missing(known: readonly string[]): string[] {
	const plain = (name: string) => name.toLowerCase().replace(/[\s-]+/g, '-');
	const there = new Set(known.map(plain));
	return DISTRICTS.filter((name) => !there.has(plain(name)));
}
