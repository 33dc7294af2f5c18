import { toTCVN3, toVNI } from 'vietnamese-conversion';
import { findWords } from '../inspect.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** The two encodings in which Vietnamese was typed before Unicode, as they look in Windows-1252. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const LETTERS = [...'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂĐĨŨƠƯăđĩũơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'];

/** Where the package's VNI table is wrong: it gives ỹ the code of ì and ỷ a code of its own (VNI-Windows: y + õ, y + û). */
const VNI_CORRECTIONS: [string, string][] = [['yõ', 'ỹ'], ['YÕ', 'Ỹ'], ['Yõ', 'Ỹ'], ['yû', 'ỷ'], ['YÛ', 'Ỷ'], ['Yû', 'Ỷ']];

const tables: Record<LegacyEncoding, Map<string, string>> = { tcvn3: buildTcvn3Table(), vni: buildVniTable() };
const patterns: Record<LegacyEncoding, RegExp> = { tcvn3: buildPattern(tables.tcvn3), vni: buildPattern(tables.vni) };

function buildTcvn3Table(): Map<string, string> {
	return new Map(LETTERS.map((letter) => [toTCVN3(letter, 'unicode'), letter]));
}

function buildVniTable(): Map<string, string> {
	const table = new Map<string, string>();
	for (const letter of LETTERS) {
		if ('ỹỸỷỶ'.includes(letter)) continue;
		const code = toVNI(letter, 'unicode');
		table.set(code, letter);
		// A capital typed with the small mark ("Aù") is common in names.
		const mixed = code.charAt(0) + code.slice(1).toLowerCase();
		if (code.length === 2 && letter === letter.toUpperCase()) table.set(mixed, letter);
	}
	for (const [code, letter] of VNI_CORRECTIONS) table.set(code, letter);
	return table;
}

/** One pass, longest code first, so that no result is read as a code again. */
function buildPattern(table: ReadonlyMap<string, string>): RegExp {
	const codes = [...table.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return new RegExp(codes.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

/** Legacy text as Unicode (NFC); characters that are no codes stay. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
	// Symbol fonts move their codes to the private area U+F0xx.
	const codes = text.replace(/[\uf020-\uf0ff]/g, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000));
	return codes.replace(patterns[encoding], (code) => tables[encoding].get(code) ?? code).normalize('NFC');
}

/** Whether two characters are one code, so that text cut between them must be joined before decoding. */
export function isLegacyPair(pair: string, encoding: LegacyEncoding): boolean {
	return tables[encoding].has(pair);
}

/** The encoding that a font's name stands for: ".VnTime", "VNI-Times". `capitals`: the font shows capitals only. */
export function findFontEncoding(font: string | null | undefined): { encoding: LegacyEncoding; capitals: boolean } | null {
	const name = (font ?? '').replace(/^[A-Z]{6}\+/, '');
	if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.replace(/[ ,-]?(Bold|Italic|Regular).*$/i, '').endsWith('H') };
	if (/^VNI[- ]/i.test(name)) return { encoding: 'vni', capitals: false };
	return null;
}

/**
 * The legacy encoding in which a whole text is written, by statistics: the share of its accented words that are
 * Vietnamese syllables must clearly rise when decoded. Null for Unicode, other languages and texts too short to tell.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
	const sample = text.slice(0, 20_000);
	const plain = scoreVietnamese(sample);
	if (plain.accented > 0 && plain.share > 0.8) return null;
	const scored = (['tcvn3', 'vni'] as const).map((encoding) => ({ encoding, ...scoreVietnamese(decodeLegacy(sample, encoding)) }));
	scored.sort((a, b) => b.share * Math.min(b.accented, 50) - a.share * Math.min(a.accented, 50));
	const best = scored[0];
	return best && best.accented >= 3 && best.share >= 0.85 && best.share > plain.share + 0.15 ? best.encoding : null;
}

/** Share of accented words that are well-formed Vietnamese syllables. */
export function scoreVietnamese(text: string): { accented: number; share: number } {
	let accented = 0;
	let good = 0;
	for (const word of findWordsWithSymbols(text)) {
		if (!/\P{ASCII}/u.test(word)) continue;
		accented++;
		if (isVietnameseSyllable(word)) good++;
	}
	return { accented, share: accented === 0 ? 0 : good / accented };
}

/** TCVN3 codes are symbols (µ, ¸, ®) as often as letters, so words are what stands between blanks and punctuation. */
function findWordsWithSymbols(text: string): string[] {
	return text.normalize('NFC').toLowerCase().split(/[\s.,;:!?()[\]{}"'“”‘’…/\\|0-9*_#<>=+–—-]+/).filter((word) => word !== '');
}

/** Number of words, to choose between readings of one byte sequence. */
export function countPlausibleWords(text: string): number {
	return findWords(text).filter((word) => isVietnameseSyllable(word)).length;
}
