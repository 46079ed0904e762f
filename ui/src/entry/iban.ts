/**
 * Reads an IBAN as the core does (domain::Iban::read), so that a slip is seen while it is typed. Saving
 * judges: the core reads it again and looks into the structure of each country too. Both try
 * tests/vectors/iban.json, sentences included.
 */
import type { Code } from '../contract';

/** Characters by country, after the SWIFT registry. */
const LENGTHS = new Map(
	(
		'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 ' +
		'FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 ' +
		'LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 ' +
		'SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
	)
		.split(' ')
		.map((one) => [one.slice(0, 2), Number(one.slice(2))])
);

/** Complete and right, without spaces; or why not. */
export type IbanRead = { iban: string } | { code: Code; sentence: string };

/** Spaces, hyphens, dots, and the marks for direction and width that copying from a PDF brings along. */
const LAYOUT = /[\s\u0000-\u001f\u007f-\u009f\-.:\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function strip(text: string): string {
	const bare = text.replace(LAYOUT, '').replace(/[a-z]/g, (letter) => letter.toUpperCase());
	return bare.startsWith('IBAN') ? bare.slice(4) : bare;
}

export function readIban(text: string): IbanRead {
	const bare = strip(text);
	if (bare === '') return { code: 'TextMissing', sentence: 'Die IBAN fehlt. Tragen Sie die Angabe ein.' };
	const unreadable = (sentence: string): IbanRead => ({ code: 'IbanUnreadable', sentence });
	const stray = [...bare].find((one) => !/[0-9A-Z]/.test(one));
	if (stray !== undefined) return unreadable(`„${stray}“ kommt in keiner IBAN vor. Sie besteht nur aus Ziffern und Buchstaben von A bis Z.`);
	if (!/^[A-Z]{2}(?:\d{0,2}$|\d{2})/.test(bare)) {
		return unreadable('Eine IBAN beginnt mit dem Land und zwei Prüfziffern, zum Beispiel DE89 3704 0044 0532 0130 00. Prüfen Sie die ersten vier Zeichen.');
	}
	const country = bare.slice(0, 2);
	const due = LENGTHS.get(country);
	if (due === undefined) return unreadable(`Mit ${country} beginnt keine IBAN. Prüfen Sie die ersten beiden Zeichen; in Deutschland sind es DE.`);
	const letter = country === 'DE' ? /[A-Z]/.exec(bare.slice(2))?.[0] : undefined;
	if (letter !== undefined) {
		const meant = letter === 'O' ? '; vielleicht ist es eine Null' : letter === 'I' || letter === 'L' ? '; vielleicht ist es eine Eins' : '';
		return unreadable(`In einer deutschen IBAN stehen nach DE nur Ziffern. Prüfen Sie das „${letter}“${meant}.`);
	}
	if (bare.length !== due) return { code: 'IbanLength', sentence: `${bare.length} Zeichen statt ${due}. ${lengthHint(bare.length - due)}` };
	if (!checks(bare)) return { code: 'IbanCheckDigits', sentence: 'Die Prüfziffer passt nicht. Vergleichen Sie Zeichen für Zeichen.' };
	return { iban: bare };
}

/** More than one group too many or too few is no slip in the last group any more. */
function lengthHint(difference: number): string {
	if (Math.abs(difference) <= 4) return 'Bitte letzte Gruppe prüfen.';
	return difference < 0 ? 'Tragen Sie die IBAN bis zum Ende ein.' : 'Prüfen Sie, ob etwas doppelt steht.';
}

/** ISO 7064, MOD 97-10: letters count from 10, the first four characters go to the end. 00 and 01 are no check digits. */
function checks(bare: string): boolean {
	const rest = [...bare.slice(4), ...bare.slice(0, 4)].reduce((sum, one) => Number(`${sum}${parseInt(one, 36)}`) % 97, 0);
	return rest === 1 && !['00', '01'].includes(bare.slice(2, 4));
}

/** What stands beside the field while it is typed: how far it is, that it is right, or a slip that more typing cannot mend. */
export type IbanTyped = { so: 'empty' } | { so: 'open'; words: string } | { so: 'right' } | { so: 'wrong'; sentence: string };

export function typedIban(text: string): IbanTyped {
	const bare = strip(text);
	if (bare === '') return { so: 'empty' };
	const read = readIban(text);
	if ('iban' in read) return { so: 'right' };
	const due = LENGTHS.get(bare.slice(0, 2));
	if (read.code === 'IbanLength' && due !== undefined && bare.length < due) return { so: 'open', words: `${bare.length} von ${due}` };
	// One letter is the beginning of every country.
	if (/^[A-Z]$/.test(bare)) return { so: 'open', words: '' };
	return { so: 'wrong', sentence: read.sentence };
}

/** `DE89 3704 0044`; what is no IBAN at all stays as it was typed. */
export function groupedIban(text: string): string {
	const bare = strip(text);
	return /^[0-9A-Z]*$/.test(bare) ? bare.replace(/.{4}(?=.)/g, '$& ') : text;
}

/** Where the caret belongs after grouping: behind as many characters as it was before. */
export function groupedCaret(text: string, caret: number): number {
	const grouped = groupedIban(text);
	if (grouped === text) return caret;
	let before = strip(text.slice(0, caret)).length;
	// The word IBAN in front falls away while its last letter is typed.
	if (grouped === '') return 0;
	let place = 0;
	while (before > 0 && place < grouped.length) {
		if (grouped[place] !== ' ') before -= 1;
		place += 1;
	}
	return place;
}
