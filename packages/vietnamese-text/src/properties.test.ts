import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as vietnamese from './index.ts';
import { bigrams, findFacts, findSpokenNumbers, findTitleAndLead, fold, foldedWords, keySentences, matches, normalise, parseSymbol, readCardinal, splitSections, splitSentences, type Span } from './index.ts';

/** A reader of numbers in words written for this test: it shares nothing with `cardinals.ts` or `findSpokenNumbers`. */
const UNITS: Readonly<Record<string, number>> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 };
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };

function readBack(spoken: string): number {
	return spoken.split(/ ?tỷ ?/).reduce((total, part) => total * 1e9 + readBelowBillion(part.split(' ').filter(Boolean)), 0);
}

function readBelowBillion(words: readonly string[]): number {
	let sum = 0;
	let group = 0;
	let digit = 0;
	for (const word of words) {
		const scale = SCALES[word];
		if (scale !== undefined) {
			sum += (group + digit) * scale;
			group = digit = 0;
		} else if (word === 'mười') group += 10;
		else if (word === 'mươi' || word === 'trăm') {
			group += digit * (word === 'trăm' ? 100 : 10);
			digit = 0;
		} else if (word !== 'linh' && word !== 'lẻ') digit = UNITS[word] ?? NaN;
	}
	return sum + group + digit;
}

/** What no Vietnamese speaker says: hai mươi một, mười năm, một trăm lăm, a bare unit after a scale. */
const ILL_SPOKEN = /mươi (?:một|năm|bốn)(?!\p{L})|mười (?:mốt|tư|năm)(?!\p{L})|(?<!mươi )(?:mốt|tư)(?!\p{L})|(?<!mươi |mười )lăm|(?<!trăm )(?:linh|lẻ)|trăm (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?! trăm| mươi)|(?:nghìn|ngàn|triệu|tỷ) (?!tỷ)\p{L}+(?= (?:nghìn|ngàn|triệu|tỷ)|$)/u;

function listIntegers(count: number): number[] {
	let state = 20261127;
	const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
	const integers = Array.from({ length: 1200 }, (_, index) => index);
	for (let power = 10; power <= 1e14; power *= 10) {
		for (const step of [-1, 0, 1, 4, 5, 10, 11, 14, 15, 21, 24, 25, 100, 101, 104, 105, 110]) integers.push(power + step, 2 * power + step, 10 * power - power + step);
	}
	integers.push(1e15 - 1, 999_999_999, 1_000_000_000, 1_000_000_001, 1_000_000_000_000, 1_001_000_001);
	while (integers.length < count) integers.push(Math.floor(random() ** 3 * 1e15));
	return integers;
}

const group = (integer: number) => String(integer).replace(/\B(?=(\d{3})+$)/g, '.');

describe('numbers', () => {
	const integers = listIntegers(100_000);
	const northern = integers.map((integer) => readCardinal(String(integer), { thousand: 'nghìn', zeroTen: 'linh' }));

	it('100,000 integers up to 10^15 are read back by an independent reader', () => {
		expect(integers.filter((integer, index) => readBack(northern[index] ?? '') !== integer)).toEqual([]);
		expect(northern.filter((spoken) => ILL_SPOKEN.test(spoken))).toEqual([]);
	});

	it('the south says the same but for two words', () => {
		const southern = integers.map((integer) => readCardinal(String(integer), { thousand: 'ngàn', zeroTen: 'lẻ' }));
		expect(southern.join('\n')).toBe(northern.join('\n').replaceAll('nghìn', 'ngàn').replaceAll('linh', 'lẻ'));
	});

	it('the same integers stand in a text with dots, and are spoken as they are read back', () => {
		const { spoken } = normalise(integers.map((integer) => `có ${group(integer)} hộ`).join('\n'), { thousand: 'nghìn', zeroTen: 'linh' });
		expect(spoken).toBe(northern.map((words) => `có ${words} hộ`).join('\n'));
	});

	it('the same integers are found as facts with their values', () => {
		const facts = findFacts(integers.map((integer) => `có ${group(integer)} hộ`).join('\n'));
		expect(facts.map((fact) => fact.value)).toEqual(integers);
	});
});

describe('dates', () => {
	const days: { year: number; month: number; day: number }[] = [];
	for (let time = Date.UTC(1950, 0, 1); time < Date.UTC(2050, 0, 1); time += 86_400_000) {
		const date = new Date(time);
		days.push({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
	}
	const two = (part: number) => String(part).padStart(2, '0');
	const iso = days.map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
	const MONTH = /^ngày (.+?) tháng (mười một|mười hai|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín) năm (.+)$/;

	it.each([
		['dd/mm/yyyy', ({ year, month, day }: (typeof days)[number]) => `${two(day)}/${two(month)}/${year}`],
		['d/m/yyyy', ({ year, month, day }: (typeof days)[number]) => `${day}/${month}/${year}`],
		['dd-mm-yyyy', ({ year, month, day }: (typeof days)[number]) => `${two(day)}-${two(month)}-${year}`],
		['d tháng m năm yyyy', ({ year, month, day }: (typeof days)[number]) => `${day} tháng ${month} năm ${year}`],
	])('every day from 1950 to 2049 as %s is read back and found', (_shape, write) => {
		const text = days.map((day) => `ngày ${write(day)}`).join('\n');
		const facts = findFacts(text);
		expect(facts.map((fact) => fact.value)).toEqual(iso);
		expect(facts.every((fact) => fact.kind === 'date' && text.slice(fact.start, fact.end) === fact.surface)).toBe(true);
		const lines = normalise(text).spoken.split('\n');
		const heard = lines.map((line) => {
			const [, day = '', month = '', year = ''] = MONTH.exec(line) ?? [];
			return `${readBack(year)}-${two(readBack(month))}-${two(readBack(day))}`;
		});
		expect(heard).toEqual(iso);
	});
});

const PIECES = [
	'Sáng 16/6/2023, Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị.', 'Có 1.200 lượt người, đạt 93,05%', 'TP. Trà Vinh', 'GS.TS. Nguyễn Văn A.', 'Nghị quyết số 23-NQ/TW', '2 tỷ 350 triệu đồng', 'quí I/2023', 'Đại hội XIII', 'Một là, đổi mới.', 'Hai là phải…',
	'Thứ nhất, làm. Thứ hai, xong.', 'Thứ ba, ngày 5/7', '\nI. KẾT QUẢ\n', '\n1. Công tác\n', '\n1.1. Nhỏ: to', '\na) Một;', '\nb) Hai.', '\n- Gạch', '\n- Ngang', '\nCHƯƠNG II\nQUY ĐỊNH', '\nĐiều 5. Phạm vi', '\n', '\n\n', ' ', '. ', '…', '“', '”', '(', ')', '\t', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
	'Số: 12/KH-UBND\n', 'KẾ HOẠCH\n', 'Kính gửi: Sở Y tế', 'Căn cứ Luật;', '😀', '👨‍👩‍👧', 'ភាសា', 'a\u0323\u0302', '\u0301', '\u212b', '0', '9', '/', '-', '.', ',', '%', 'đ', 'Đ', 'TM. BAN', 'https://a.vn/x?y=1', '0294 3855 012', '\u00a0', '\r\n', '\ud800', '1900 9068', '½', 'm²',
];
const mixture = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 14 }).map((pieces) => pieces.join(''));

function expectWithin(span: Span, start: number, end: number): void {
	expect(span.start).toBeGreaterThanOrEqual(start);
	expect(span.end).toBeGreaterThanOrEqual(span.start);
	expect(span.end).toBeLessThanOrEqual(end);
}

describe('offsets, for any mixture of text', () => {
	it('of facts slice their surface, in order', () => {
		fc.assert(
			fc.property(mixture, (text) => {
				const source = text.normalize('NFC');
				let last = 0;
				for (const fact of findFacts(text)) {
					expect(source.slice(fact.start, fact.end)).toBe(fact.surface);
					expectWithin(fact, last, source.length);
					last = fact.end;
				}
			}),
			{ numRuns: 3000, seed: 11 },
		);
	});

	it('of sentences hold every character but blanks, once', () => {
		fc.assert(
			fc.property(mixture, (text) => {
				const source = text.normalize('NFC');
				let last = 0;
				let joined = '';
				for (const span of splitSentences(text)) {
					expectWithin(span, last, source.length);
					expect(source.slice(span.start, span.end).trim()).toBe(source.slice(span.start, span.end));
					joined += source.slice(span.start, span.end);
					last = span.end;
				}
				expect(joined.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
			}),
			{ numRuns: 3000, seed: 12 },
		);
	});

	it('of sections nest: number, title and body in the section, the section in its parent', () => {
		fc.assert(
			fc.property(mixture, (text) => {
				const source = text.normalize('NFC');
				const sections = splitSections(text);
				sections.forEach((section, index) => {
					const parent = section.parent === null ? { start: 0, end: source.length, level: 0 } : sections[section.parent];
					expect(section.level).toBe((parent?.level ?? -1) + 1);
					expectWithin(section, parent?.start ?? -1, parent?.end ?? -1);
					expectWithin(section.number ?? { start: section.start, end: section.start }, section.start, section.title.start);
					expectWithin(section.title, section.start, section.end);
					expectWithin(section.body, section.title.end, section.end);
					expect(section.body.end).toBeLessThanOrEqual(sections[index + 1]?.start ?? source.length);
				});
			}),
			{ numRuns: 3000, seed: 13 },
		);
	});

	it('of spoken words, titles and key sentences lie in the text, in order', () => {
		fc.assert(
			fc.property(mixture, (text) => {
				const source = text.normalize('NFC');
				let last = 0;
				const { spoken, words } = normalise(text);
				for (const word of words) {
					expectWithin(word, last, spoken.length);
					expectWithin(word.written, 0, source.length);
					last = word.end;
				}
				const { title, lead } = findTitleAndLead(text);
				expectWithin(title ?? { start: 0, end: 0 }, 0, source.length);
				expectWithin(lead ?? { start: title?.end ?? 0, end: title?.end ?? 0 }, title?.end ?? 0, source.length);
				const chosen = keySentences(text, { maxWords: 20 });
				expect(chosen.reduce((sum, span) => sum + source.slice(span.start, span.end).split(/\s+/).length, 0)).toBeLessThanOrEqual(20);
				expect(keySentences(text, { maxWords: 20 })).toEqual(chosen);
			}),
			{ numRuns: 1500, seed: 14 },
		);
	});
});

describe('decomposed input gives the result of composed input', () => {
	const facts = (text: string) => ({ facts: findFacts(text) });
	const functions: Readonly<Record<string, (text: string) => unknown>> = {
		normalise, findFacts, parseSymbol, splitSentences, splitSections, findTitleAndLead, fold, foldedWords, bigrams, findSpokenNumbers,
		isSyllable: vietnamese.isSyllable, spellLetters: vietnamese.spellLetters, splitName: vietnamese.splitName, detectLegacyEncoding: vietnamese.detectLegacyEncoding, convertLegacyParts: vietnamese.convertLegacyParts,
		convertLegacy: (text) => vietnamese.convertLegacy(text, 'vni'), encodeLegacy: (text) => vietnamese.encodeLegacy(text, 'tcvn3'),
		keySentences: (text) => keySentences(text, { count: 2 }, facts(text)), rankSentences: (text) => vietnamese.rankSentences(text, splitSentences(text), facts(text)),
		matchesText: (text) => matches('ban tuyên', text), matchesQuery: (text) => matches(text, 'Ban Tuyên giáo Tỉnh ủy tổ chức'), compare: (text) => [vietnamese.compareVietnamese(text, 'Trà Vinh'), vietnamese.compareNames(text, 'Nguyễn Văn A')],
		dictionary: (text) => normalise('Tỉnh ủy họp', { dictionary: { [text]: text } }),
	};
	it.each(Object.entries(functions))('%s', (_name, run) => {
		const spoken = fc.constantFrom('một trăm linh năm hộ', 'hai mươi tư', 'Tỉnh ủy', 'Bà Sơn Thị Hạnh (Trà Cú)', '57-NQ/TW', '30/2020/NĐ-CP', 'nghiêng', 'đồng');
		fc.assert(
			fc.property(fc.oneof(mixture, spoken), (text) => {
				expect(run(text.normalize('NFD'))).toEqual(run(text.normalize('NFC')));
			}),
			{ numRuns: 400, seed: 15 },
		);
	});
});

describe('folding', () => {
	it('does not see where the tone stands, nor a final i or y after one consonant', () => {
		for (const [one, other] of [['hoà', 'hòa'], ['thuý', 'thúy'], ['khoẻ', 'khỏe'], ['uỷ', 'ủy'], ['kỹ', 'kĩ'], ['quý', 'quí'], ['Lý', 'lí'], ['MỸ', 'mĩ']] as const) {
			expect(fold(one)).toBe(fold(other));
			expect(matches(one, `a ${other} b`) && matches(other, `a ${one} b`)).toBe(true);
		}
		for (const [one, other] of [['may', 'mai'], ['thủy', 'thủi'], ['ý', 'í'], ['tay', 'tai']] as const) expect(matches(one, other)).toBe(false);
	});

	it('finds any run of words of a text in it, with or without marks, and pairs them all', () => {
		const word = fc.constantFrom('Tỉnh', 'ủy', 'Trà', 'Vinh', 'đảng', 'viên', 'kỹ', 'thuật', '1.200', 'người', 'Khmer', 'Đel', 'quý');
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), fc.nat(9), fc.nat(9), (words, from, length) => {
				const query = words.slice(from % words.length, (from % words.length) + 1 + length).join(' ');
				expect(matches(query, words.join(' '))).toBe(true);
				expect(matches(fold(query), words.join(', '))).toBe(true);
				const folded = foldedWords(words.join(' '));
				expect(bigrams(words.join(' '))).toEqual(folded.slice(1).map((next, index) => `${folded[index]}_${next}`));
			}),
			{ numRuns: 2000, seed: 16 },
		);
	});
});
