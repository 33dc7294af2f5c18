import { tcvn3Codes, visciiControls, visciiUpperHalf, vniMarks, vniSingles, windows1252Upper } from '../data/legacy-tables.ts';

/** TCVN3 (ABC, fonts .Vn…), VNI (fonts VNI-…) and VISCII. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii';

export const legacyEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'viscii'];

/** Code to letter. */
export const tables: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: buildTcvn3(), vni: buildVni(), viscii: buildViscii() };

/** One pass, the longest code first, so that no result is read as a code again. */
export const patterns: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: buildPattern('tcvn3'), vni: buildPattern('vni'), viscii: buildPattern('viscii') };

function pairs(codes: string): [string, string][] {
	const letters = Array.from(codes);
	return letters.flatMap((code, index) => (index % 2 === 0 ? [[code, letters[index + 1] ?? '']] : []));
}

/** Beside the standard, converters wrote a toned capital as the bare capital and the small toned letter: "A¸" for Á. */
function buildTcvn3(): Map<string, string> {
	const table = new Map(pairs(tcvn3Codes));
	const codes = new Map([...table].map(([code, letter]) => [letter, code]));
	for (const [code, letter] of pairs(tcvn3Codes)) {
		const base = letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC').toUpperCase();
		if (letter !== letter.toUpperCase() && base !== letter.toUpperCase()) table.set((codes.get(base) ?? base) + code, letter.toUpperCase());
	}
	return table;
}

/** Capitals have capital marks; a capital with the small mark ("Aù") is common in names. */
function buildVni(): Map<string, string> {
	const table = new Map(pairs(vniSingles));
	for (const [base, marks] of Object.entries(vniMarks)) {
		for (const [mark, letter] of pairs(marks)) {
			table.set(base + mark, letter);
			table.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
			table.set(base.toUpperCase() + mark, letter.toUpperCase());
		}
	}
	return table;
}

function buildViscii(): Map<string, string> {
	const table = new Map(pairs(visciiControls));
	Array.from(visciiUpperHalf).forEach((letter, index) => {
		table.set(String.fromCharCode(0x80 + index), letter);
		const shown = windows1252Upper[index];
		if (shown !== undefined && shown !== '.') table.set(shown, letter);
	});
	return table;
}

function buildPattern(encoding: LegacyEncoding): RegExp {
	const codes = [...tables[encoding].keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return new RegExp(codes.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}
