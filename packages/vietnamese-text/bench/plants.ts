/**
 * Ways to spoil a clean text, one error at a time. They know nothing of the detector: what they change is found by patterns
 * and lists of their own.
 */
import { plantedConfusions } from './planted-confusions.ts';

/** A text with one error: the part [start, end) was changed. */
export interface Planted {
	text: string;
	start: number;
	end: number;
}

/** A number from 0 (included) to `below`. */
export type Draw = (below: number) => number;
type Plant = (text: string, draw: Draw) => Planted | null;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const KEYS: Readonly<Record<string, string>> = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };

function replaceAt(text: string, at: number, length: number, by: string): Planted {
	return { text: text.slice(0, at) + by + text.slice(at + length), start: at, end: at + Math.max(by.length, 1) };
}

function pick<T>(items: readonly T[], draw: Draw): T | undefined {
	return items[draw(items.length)];
}

/** Small words of the running text with at least so many letters. */
function listWords(text: string, least: number): RegExpExecArray[] {
	return [...text.matchAll(/(?<=\p{Ll} )\p{Ll}+(?= \p{Ll}|[,.;])/gu)].filter((match) => match[0].length >= least && /[^a-z]/.test(match[0]));
}

/** Each of these spoils a syllable so that Vietnamese cannot have it. */
const SPOIL_SYLLABLE: ReadonlyArray<(word: string) => string> = [
	(word) => word + (KEYS[TONE.exec(word.normalize('NFD'))?.[0] ?? ''] ?? 'jj'),
	(word) => (word.startsWith('đ') ? `dd${word.slice(1)}` : (word[0] ?? '') + word),
	(word) => word.replace(/^ng(?=[aăâoôơuưàáảãạ])/u, 'ngh'),
	(word) => word.replace(/^ngh(?=[iêeí])/u, 'ng'),
	(word) => word.replace(/^c(?=[aăâoôơuưáàảãạ])/u, 'k').replace(/^k(?=[iêeyỹ])/u, 'c'),
	(word) => word.replace(/ng$/, 'gn').replace(/nh$/, 'hn'),
	(word) => (/(?:c|ch|p|t)$/.test(word) ? word.normalize('NFD').replace(TONE, '').normalize('NFC') : word),
	(word) => word.replace(/oà(?=n)/, 'òa').replace(/uyế(?=t|n)/, 'uýê').replace(/ượ(?=c|n)/, 'ựơ').replace(/iệ(?=n|c|t)/, 'ịê'),
];

const plantSyllable: Plant = (text, draw) => {
	const word = pick(listWords(text, 4), draw);
	if (word === undefined) return null;
	const spoiled = pick(SPOIL_SYLLABLE, draw)?.(word[0]) ?? word[0];
	return spoiled === word[0] || spoiled.startsWith('k') !== word[0].startsWith('k') && !/^c?k?[iêeyỹaăâoôơuư]/.test(spoiled) ? null : replaceAt(text, word.index, word[0].length, spoiled);
};

const plantDouble: Plant = (text, draw) => {
	const phrase = pick([...text.matchAll(draw(2) === 0 ? /(?<=\p{Ll} )\p{Ll}{2,}(?= \p{Ll})/gu : /(?<=\p{Ll} )\p{Ll}{2,} \p{Ll}{2,}(?= \p{Ll})/gu)], draw);
	return phrase === undefined ? null : replaceAt(text, phrase.index, phrase[0].length, `${phrase[0]} ${phrase[0]}`);
};

const plantEmpty: Plant = (text, draw) => {
	const gap = pick([...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)], draw);
	return gap === undefined ? null : replaceAt(text, gap.index, 1, pick([' ( ) ', ' () ', ' [ ] ', ' (  ) '], draw) ?? '');
};

const plantFootnote: Plant = (text, draw) => {
	const notes = [...text.matchAll(/^\[\^?\d+\].*$/gmu)];
	const note = draw(2) === 0 ? pick(notes, draw) : undefined;
	if (note !== undefined) return replaceAt(text, note.index, note[0].length + 1, '');
	const marks = [...text.matchAll(/(?<=\p{Ll})\[\^?\d+\]/gu)];
	const mark = draw(2) === 0 ? pick(marks, draw) : undefined;
	if (mark !== undefined) return replaceAt(text, mark.index, mark[0].length, '');
	const place = pick([...text.matchAll(/(?<=\p{Ll})(?=[.,;])/gu)], draw);
	return place === undefined ? null : replaceAt(text, place.index, 0, pick([`[${notes.length + 3}]`, ` (xem chú thích ${notes.length + 5})`, `[${notes.length + 4}]`], draw) ?? '');
};

const OLD_TO_NEW = ['hòa/hoà', 'hóa/hoá', 'ủy/uỷ', 'thủy/thuỷ', 'khỏe/khoẻ', 'tòa/toà', 'xóa/xoá', 'tỏa/toả', 'thỏa/thoả', 'tùy/tuỳ'];
const Y_TO_I = ['kỹ/kĩ', 'lý/lí', 'kỳ/kì', 'quý/quí', 'mỹ/mĩ', 'tỷ/tỉ', 'ký/kí', 'quí/quý'];

const plantVariant: Plant = (text, draw) => {
	const placement = draw(2) === 0;
	const sites = (placement ? OLD_TO_NEW : Y_TO_I).flatMap((pair) => {
		const [usual = '', other = ''] = pair.split('/');
		const found = [...text.matchAll(new RegExp(`(?<!\\p{L})${usual}(?!\\p{L})`, 'gu'))];
		return !placement && found.length < 3 ? [] : found.map((match) => ({ at: match.index, length: usual.length, other }));
	});
	const site = sites.length < 3 ? undefined : pick(sites, draw);
	return site === undefined ? null : replaceAt(text, site.at, site.length, site.other);
};

const plantUnbalanced: Plant = (text, draw) => {
	const mark = pick([...text.matchAll(/[“”«»]|\((?=\p{L}{2})|(?<=\p{L}{2})\)/gu)], draw);
	return mark === undefined ? null : replaceAt(text, mark.index, 1, '');
};

const COUNTED = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];
const plantGap: Plant = (text, draw) => {
	const sites: Planted[] = [];
	for (const match of text.matchAll(/^([2-8])([.)])(?= )/gmu)) sites.push(replaceAt(text, match.index, 1, String(Number(match[1]) + 1)));
	for (const match of text.matchAll(/^([bc])(\))(?= )/gmu)) sites.push(replaceAt(text, match.index, 1, match[1] === 'b' ? 'c' : 'd'));
	for (const match of text.matchAll(/^(II|III)\.(?= )/gmu)) sites.push(replaceAt(text, match.index, match[0].length - 1, match[1] === 'II' ? 'III' : 'IV'));
	for (const match of text.matchAll(/Thứ (hai|ba)(?=,)/gu)) sites.push(replaceAt(text, match.index, match[0].length, `Thứ ${COUNTED[COUNTED.indexOf(match[1] ?? '') + 1]}`));
	for (const match of text.matchAll(/(Hai|Ba) là(?=,| )/gu)) sites.push(replaceAt(text, match.index, match[0].length, match[1] === 'Hai' ? 'Ba là' : 'Bốn là'));
	for (const match of text.matchAll(/^Điều ([2-5])\./gmu)) sites.push(replaceAt(text, match.index, match[0].length, `Điều ${Number(match[1]) + 1}.`));
	return pick(sites, draw) ?? null;
};

const SPOIL_SYMBOL: ReadonlyArray<(symbol: string) => string> = [
	(symbol) => symbol.replace(/\/(?=\p{Lu})/u, '.'),
	(symbol) => symbol.replace(/Đ/g, 'D'),
	(symbol) => symbol.replace(/^(\d+)-(\p{Lu}\p{L}*)\/(\p{Lu}+)$/u, '$1/$2-$3'),
	(symbol) => symbol.replace(/^(\d+)\/(\p{Lu}\p{L}*)-(\p{Lu}+)$/u, '$1-$2/$3'),
	(symbol) => symbol.replace(/\/(20\d)\d\//, '/$1/'),
	(symbol) => symbol.replace(/QH\d\d$/, 'QH'),
	(symbol) => symbol.replace(/^(\d+)\/(20\d\d)\/(\p{Lu}+)-(\p{Lu}+)$/u, '$1-$2/$3/$4'),
	(symbol) => symbol.replace(/(?<=[-/])(\p{Lu}+)(?=[-/])/u, (type) => type.toLowerCase()),
];

const plantSymbol: Plant = (text, draw) => {
	const symbol = pick([...text.matchAll(/(?<=số )\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}\p{L}*)?/gu)], draw);
	if (symbol === undefined) return null;
	const spoiled = pick(SPOIL_SYMBOL, draw)?.(symbol[0]) ?? symbol[0];
	return spoiled === symbol[0] ? null : replaceAt(text, symbol.index, symbol[0].length, spoiled);
};

const plantDate: Plant = (text, draw) => {
	const weekday = draw(4) === 0 ? pick([...text.matchAll(/(?:Thứ|thứ) (?:Bảy|Năm|Tư|Hai)(?=,? ngày \d+\/\d+\/\d{4})|Chủ nhật(?=, ngày \d+\/\d+\/\d{4})/gu)], draw) : undefined;
	if (weekday !== undefined) return replaceAt(text, weekday.index, weekday[0].length, weekday[0].endsWith('Ba') ? 'Thứ Sáu' : 'Thứ Ba');
	const date = pick([...text.matchAll(/(?<=ngày )(\d{1,2})\/(\d{1,2})(\/\d{4})?/gu)], draw);
	if (date === undefined) return null;
	const month = Number(date[2]);
	const day = [4, 6, 9, 11].includes(month) ? '31' : month === 2 ? '30' : '32';
	return draw(5) === 0 && date[3] !== undefined ? replaceAt(text, date.index, date[0].length, `${date[1]}/13${date[3]}`) : replaceAt(text, date.index, date[0].length, `${day}/${date[2]}${date[3] ?? ''}`);
};

/** The sums of the clean texts, found by their wording: a total, "gồm", and its parts. */
const SUMS = [
	/Tổng[^.\n]{0,40}? \d[\d.,]* (?:\p{L}+ ){0,3}[^.\n]{0,10}gồm \d[^.\n]+/gu,
	/(?<=\s)\d[\d.]* (đơn vị|lớp|mô hình|văn bản|sản phẩm|người|câu|điểm cầu|giải|hộ|cây|em|suất|phiếu|tổ)[^.;\n]{0,30}, gồm \d[\d.]* \1[^.;\n]+/gu,
	/tỷ đồng, gồm [^.;\n]+/gu,
];
const plantSum: Plant = (text, draw) => {
	const sentence = pick(SUMS.flatMap((pattern) => [...text.matchAll(pattern)]).filter((match) => (match[0].match(/\d[\d.,]*/g)?.length ?? 0) >= 3), draw);
	if (sentence === undefined) return null;
	const from = sentence[0].indexOf('gồm');
	const number = pick([...sentence[0].slice(from).matchAll(/(?<![\d.,])\d+(?:\.\d{3})*(?=[ ,])/g)], draw);
	if (number === undefined) return null;
	const value = Number(number[0].replace(/\./g, '')) + 1 + draw(9);
	return { ...replaceAt(text, sentence.index + from + number.index, number[0].length, String(value).replace(/\B(?=(\d{3})+$)/g, '.')), start: sentence.index, end: sentence.index + sentence[0].length };
};

/** Names that the clean texts use more than once, and one slip for each. */
const NAMES = 'Huỳnh Thị Ngọc Thảo>Huỳnh Thị Ngọc Thão|Huỳnh Thị Ngọc Thảo>Huỳnh Thị Ngọc Thạo|Bảy Lành>Bảy Lãnh|Trần Quốc Dũng>Trần Quốc Dủng|Trần Quốc Dũng>Trần Quốc Dụng|Long Hậu>Long Hâu|Long Hậu>Long Hầu|Đinh Hoàng Phúc>Đinh Hoàn Phúc|Đinh Hoàng Phúc>Đinh Hoàng Phục|Thạnh Phong>Thạnh Phông|Thạnh Phong>Thanh Phong|Cái Sơn>Cái Sơ|Sông Tiên>Sông Tiền|Sông Tiên>Sông Tiến|Đặng Hữu Khiêm>Đặng Hữu Khiểm|Đặng Hữu Khiêm>Đặng Hửu Khiêm|Sen Hồng>Sen Hông|Sen Hồng>Xen Hồng|Võ Minh Khang>Võ Minh Khan|Võ Minh Khang>Vỏ Minh Khang|Bình Hòa Đông>Bình Hòa Đôn|Bình Hòa Đông>Bình Hóa Đông|Sà Rây>Xà Rây|Kim Thoa>Kim Thoả|Giồng Tre>Giòng Tre'
	.split('|')
	.map((line) => line.split('>') as [string, string]);

function plantFrom(list: ReadonlyArray<readonly [string, string]>, least: number): Plant {
	return (text, draw) => {
		const sites = list.flatMap(([right, wrong]) => {
			const found = [...text.matchAll(new RegExp(`(?<!\\p{L})${right}(?!\\p{L})`, 'gu'))];
			return found.length < least ? [] : found.map((match) => ({ at: match.index, right, wrong }));
		});
		// By the pair first, so that frequent words do not crowd the others out.
		const kinds = [...new Set(sites.map(({ wrong }) => wrong))];
		const wrong = pick(kinds, draw);
		const site = pick(sites.filter((one) => one.wrong === wrong), draw);
		return site === undefined ? null : replaceAt(text, site.at, site.right.length, site.wrong);
	};
}

/** The twelve kinds of planted error, and which findings answer them. */
export const plants: ReadonlyArray<{ name: string; kinds: readonly string[]; anywhere?: boolean; plant: Plant }> = [
	{ name: 'impossible_syllable', kinds: ['impossible_syllable'], plant: plantSyllable },
	{ name: 'doubled_words', kinds: ['doubled_words'], plant: plantDouble },
	{ name: 'empty_brackets', kinds: ['empty_brackets'], plant: plantEmpty },
	{ name: 'lost_footnote', kinds: ['lost_footnote'], anywhere: true, plant: plantFootnote },
	{ name: 'mixed_spelling', kinds: ['mixed_tone_placement', 'mixed_i_y'], plant: plantVariant },
	{ name: 'unbalanced_marks', kinds: ['unbalanced_marks'], anywhere: true, plant: plantUnbalanced },
	{ name: 'list_gap', kinds: ['list_gap'], plant: plantGap },
	{ name: 'bad_symbol', kinds: ['bad_symbol'], plant: plantSymbol },
	{ name: 'impossible_date', kinds: ['impossible_date'], plant: plantDate },
	{ name: 'wrong_sum', kinds: ['wrong_sum'], plant: plantSum },
	{ name: 'name_variant', kinds: ['name_variant'], plant: plantFrom(NAMES, 2) },
	{ name: 'confused_words', kinds: ['confused_words', 'impossible_syllable'], plant: plantFrom(plantedConfusions, 1) },
];
