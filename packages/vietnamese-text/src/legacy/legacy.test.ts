import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertLegacy, convertLegacyParts, detectLegacyEncoding, encodeLegacy, findFontEncoding } from './legacy.ts';
import type { LegacyEncoding } from './tables.ts';

const SMALL = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

/** An encoder of the test's own: rules of the three encodings, not their tables turned round. */
const encoders: Record<LegacyEncoding, (letter: string) => string> = { tcvn3: encodeTcvn3, vni: encodeVni, viscii: encodeViscii };
const encode = (text: string, encoding: LegacyEncoding) => [...text].map((letter) => (letter <= '\u007f' ? letter : encoders[encoding](letter))).join('');

/** TCVN3: letters by family in the order of the standard, tones huyền hỏi ngã sắc nặng from a first byte each, with its gaps. */
function encodeTcvn3(letter: string): string {
	const rows: [string, number[]][] = [
		['àảãáạ', [0xb5, 0xb6, 0xb7, 0xb8, 0xb9]], ['ằẳẵắặ', [0xbb, 0xbc, 0xbd, 0xbe, 0xc6]], ['ầẩẫấậ', [0xc7, 0xc8, 0xc9, 0xca, 0xcb]], ['èẻẽéẹ', [0xcc, 0xce, 0xcf, 0xd0, 0xd1]], ['ềểễếệ', [0xd2, 0xd3, 0xd4, 0xd5, 0xd6]], ['ìỉĩíị', [0xd7, 0xd8, 0xdc, 0xdd, 0xde]],
		['òỏõóọ', [0xdf, 0xe1, 0xe2, 0xe3, 0xe4]], ['ồổỗốộ', [0xe5, 0xe6, 0xe7, 0xe8, 0xe9]], ['ờởỡớợ', [0xea, 0xeb, 0xec, 0xed, 0xee]], ['ùủũúụ', [0xef, 0xf1, 0xf2, 0xf3, 0xf4]], ['ừửữứự', [0xf5, 0xf6, 0xf7, 0xf8, 0xf9]], ['ỳỷỹýỵ', [0xfa, 0xfb, 0xfc, 0xfd, 0xfe]],
	];
	const bare = 'ăâêôơưđ'.indexOf(letter);
	if (bare >= 0) return String.fromCharCode(0xa8 + bare);
	const capital = 'ĂÂÊÔƠƯĐ'.indexOf(letter);
	if (capital >= 0) return String.fromCharCode(0xa1 + capital);
	const small = letter.toLowerCase();
	const [row, codes] = rows.find(([letters]) => letters.includes(small)) ?? ['', []];
	const code = String.fromCharCode(codes[row.indexOf(small)] ?? 0x3f);
	if (letter === small) return code;
	const base = letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
	return encode(base, 'tcvn3') + code;
}

/** VNI: vowel, then one mark for quality and tone; i with a tone, đ, ơ, ư and ỵ have a byte of their own. */
function encodeVni(letter: string): string {
	const single: Record<string, string> = { đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ơ: 'ô', ư: 'ö', ỵ: 'î' };
	const small = letter.toLowerCase();
	const parts = small.normalize('NFD');
	const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
	const toneMarks: Record<string, [plain: string, circumflex: string, breve: string]> = { '': ['', 'â', 'ê'], '\u0301': ['ù', 'á', 'é'], '\u0300': ['ø', 'à', 'è'], '\u0309': ['û', 'å', 'ú'], '\u0303': ['õ', 'ã', 'ü'], '\u0323': ['ï', 'ä', 'ë'] };
	const quality = parts.includes('\u0302') ? 1 : parts.includes('\u0306') ? 2 : 0;
	const base = parts.includes('\u031b') ? (parts[0] === 'o' ? 'ô' : 'ö') : (parts[0] ?? '');
	const code = single[small] ?? base + (toneMarks[tone]?.[quality] ?? '');
	return letter === small ? code : code.toUpperCase();
}

/** VISCII: RFC 1456 by name, for the letters whose bytes are not those of Latin-1. */
function encodeViscii(letter: string): string {
	const own: Record<string, number> = { Ẳ: 0x02, Ẵ: 0x05, Ẫ: 0x06, Ỷ: 0x14, Ỹ: 0x19, Ỵ: 0x1e, Õ: 0xa0, Ỡ: 0xb3, Ơ: 0xb4, ộ: 0xb5, ờ: 0xb6, ở: 0xb7, ị: 0xb8, Ự: 0xb9, Ứ: 0xba, Ừ: 0xbb, Ử: 0xbc, ơ: 0xbd, ớ: 0xbe, Ư: 0xbf, Ả: 0xc4, Ă: 0xc5, ẳ: 0xc6, ẵ: 0xc7, Ẻ: 0xcb, Ĩ: 0xce, ỳ: 0xcf, Đ: 0xd0, ứ: 0xd1, ạ: 0xd5, ỷ: 0xd6, ừ: 0xd7, ử: 0xd8, ỹ: 0xdb, ỵ: 0xdc, ỡ: 0xde, ư: 0xdf, ả: 0xe4, ă: 0xe5, ữ: 0xe6, ẫ: 0xe7, ẻ: 0xeb, ĩ: 0xee, ỉ: 0xef, đ: 0xf0, ự: 0xf1, ỏ: 0xf6, ọ: 0xf7, ụ: 0xf8, ũ: 0xfb, ủ: 0xfc, ợ: 0xfe, Ữ: 0xff };
	const runs: [string, number][] = [['ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ', 0x80], ['ắằặấầẩậẽẹếềểễệốồổỗ', 0xa1]];
	const run = runs.find(([letters]) => letters.includes(letter));
	return String.fromCharCode(own[letter] ?? (run === undefined ? letter.charCodeAt(0) : run[1] + run[0].indexOf(letter)));
}

const samples = new URL('../../../../samples/', import.meta.url);
const texts = readdirSync(samples).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => readFileSync(new URL(name, samples), 'utf8').replace(/[“”‘’…–—×→]/g, '"').normalize('NFC'));
const FOREIGN = [
	'The library opened on 62 days and lent 4,812 books; naïve café façades résumé.', 'Le café était fermé à Genève; les élèves préfèrent l’été où l’on ira à la forêt, déjà très âgée.', 'Für Äpfel und Öl über die Straße, größer, schön, Mädchen, Brötchen.', 'El niño pequeño comió una manzana en la montaña; mañana lloverá, según él.',
	'Não há opção melhor: a situação é difícil, avó e avô estão lá.', 'Kraków i Łódź są piękne, też źródło.', 'Où? Là-bas, à côté. Où? Là.', 'São Paulo, Curaçao, Besançon, Málaga', '© ® ™ µm ¼ ½ ± § ¶ « » £ ¥', '',
];

describe('legacy encodings', () => {
	it.each(['tcvn3', 'vni', 'viscii'] as const)('%s: every letter, small and capital, and any text of them, comes back', (encoding) => {
		for (const letter of [...SMALL, ...SMALL.toUpperCase()]) expect(convertLegacy(encode(letter, encoding), encoding)).toBe(letter);
		const word = fc.string({ unit: fc.constantFrom(...SMALL, ...SMALL.toUpperCase()), minLength: 1, maxLength: 7 });
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				// A capital before a toned small letter of the same base is how TCVN3 writes a toned capital; no syllable has it.
				const text = words.join(' ').replace(/([AĂÂEÊIOÔƠUƯY])(?=[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ])/g, '$1n');
				expect(convertLegacy(encode(text, encoding), encoding)).toBe(text);
				expect(convertLegacy(encode(text, encoding).normalize('NFD'), encoding)).toBe(text);
			}),
			{ numRuns: 3000, seed: 8 },
		);
	});

	it.each(['tcvn3', 'vni', 'viscii'] as const)('%s: is told by statistics from every sample, and comes back', (encoding) => {
		for (const text of texts) {
			const legacy = encode(text, encoding);
			expect(detectLegacyEncoding(legacy)).toMatchObject({ encoding, capitals: false });
			expect(detectLegacyEncoding(legacy)?.confidence).toBeGreaterThan(0.9);
			expect(convertLegacy(legacy, encoding)).toBe(text);
			expect(encodeLegacy(text, encoding)).toBe(legacy);
		}
	});

	it('leaves Unicode and other languages alone', () => {
		for (const text of [...texts, ...texts.map((other) => other.normalize('NFD')), ...FOREIGN]) {
			expect(detectLegacyEncoding(text)).toBeNull();
			expect(convertLegacyParts(text)).toEqual({ text: text.normalize('NFC'), encodings: [] });
		}
	});

	it('is told by the font, whose capitals show small letters', () => {
		expect(findFontEncoding('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
		expect(findFontEncoding('ABCDEF+.VnArial Bold')).toEqual({ encoding: 'tcvn3', capitals: false });
		expect(findFontEncoding('VNI-Helve')).toEqual({ encoding: 'vni', capitals: false });
		expect(findFontEncoding('Times New Roman')).toBeNull();
		expect(detectLegacyEncoding('Tin', { fontName: '.VnTime' })).toEqual({ encoding: 'tcvn3', confidence: 1, capitals: false });
		expect(detectLegacyEncoding('Đã là Unicode', { fontName: '.VnTime' })).toBeNull();
		expect(convertLegacy(encode('thông báo số', 'tcvn3'), 'tcvn3', { capitals: true })).toBe('THÔNG BÁO SỐ');
		expect(convertLegacy('Myõ Thuaän, thuûy saûn, Aùnh, kyû luaät, KYÛ', 'vni')).toBe('Mỹ Thuận, thủy sản, Ánh, kỷ luật, KỶ');
	});

	it('converts only what is legacy in mixed text', () => {
		const vietnamese = 'Thông báo lịch tiếp công dân của Ủy ban nhân dân xã trong tháng năm.';
		for (const encoding of ['tcvn3', 'vni', 'viscii'] as const) {
			const legacy = encode('Kính gửi các đơn vị, đề nghị thực hiện đúng thời hạn báo cáo.', encoding);
			const mixed = [vietnamese, legacy, FOREIGN[1], encode('Đã ký', encoding), vietnamese].join('\n');
			expect(convertLegacyParts(mixed)).toEqual({ text: [vietnamese, 'Kính gửi các đơn vị, đề nghị thực hiện đúng thời hạn báo cáo.', FOREIGN[1], 'Đã ký', vietnamese].join('\n'), encodings: [encoding] });
			expect(convertLegacy(`${vietnamese} ${encode('đúng hạn', encoding)}`, encoding)).toMatch(/đúng hạn$/);
		}
	});
});
