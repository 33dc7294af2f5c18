import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, compareVietnamese, splitName } from './collation.ts';

const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
const MARKED = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ'];

/** The rule of the dictionary by tables alone: letters of the syllable in the order of the alphabet, then its tone. */
function rankSyllable(syllable: string): number[] {
	let tone = 0;
	const letters = [...syllable].map((letter) => {
		const row = MARKED.find((marks) => marks.includes(letter));
		if (row !== undefined && row.indexOf(letter) > 0) tone = row.indexOf(letter);
		return ALPHABET.indexOf(row?.[0] ?? letter);
	});
	return [...letters, -1, tone];
}

function compareByTable(a: string, b: string): number {
	const one = a.split(' ').map(rankSyllable);
	const other = b.split(' ').map(rankSyllable);
	for (let at = 0; at < Math.min(one.length, other.length); at++) {
		const [left = [], right = []] = [one[at], other[at]];
		for (let place = 0; place < Math.min(left.length, right.length); place++) {
			if (left[place] !== right[place]) return (left[place] ?? 0) - (right[place] ?? 0);
		}
	}
	return one.length - other.length;
}

const syllable = fc.tuple(fc.constantFrom('', 'b', 'c', 'd', 'đ', 'ngh', 'tr', 'th', 'x'), fc.constantFrom(...MARKED.flatMap((marks) => [...marks])), fc.constantFrom('', 'n', 'ng', 't', 'm', 'i')).map((parts) => parts.join(''));
const phrase = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const anything = fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 8 }), fc.constantFrom('', ' ', '1', '10', '2', 'Ông', 'Bà A', 'TS. B', '(x)', 'A', 'a', 'hòa', 'hoà', 'HÒA'));

describe('compareVietnamese', () => {
	it('orders as a Vietnamese dictionary does', () => {
		const words = ['a', 'á', 'ạ', 'ă', 'â', 'ba', 'ba ba', 'ba tầng', 'bà', 'bà con', 'bả', 'bã', 'bá', 'bạ', 'băng', 'cá', 'da', 'đa', 'e', 'ê', 'hoa', 'hòa', 'hỏa', 'họa', 'o', 'ô', 'ơ', 'Trà Vinh', 'u', 'ư', 'y', 'ý'];
		expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
		expect(['Điều 10', 'Điều 2', 'ấp 3', 'Ấp 1'].sort(compareVietnamese)).toEqual(['Ấp 1', 'ấp 3', 'Điều 2', 'Điều 10']);
		expect(compareVietnamese('hoà', 'hỏa')).toBeLessThan(0);
		expect(compareVietnamese('hoả', 'hòa')).toBeGreaterThan(0);
	});

	it('agrees with the rule by tables, for any phrase', () => {
		fc.assert(fc.property(phrase, phrase, (a, b) => {
				expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(compareByTable(a, b)));
			}), { numRuns: 20_000, seed: 5 });
	});

	it.each([['compareVietnamese', compareVietnamese], ['compareNames', compareNames]] as const)('%s is a total order that does not see composition', (_name, compare) => {
		fc.assert(
			fc.property(anything, anything, anything, (a, b, c) => {
				expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
				if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
				expect(compare(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
				expect(compare(a, a.normalize('NFD'))).toBe(0);
			}),
			{ numRuns: 10_000, seed: 6 },
		);
	});
});

describe('compareNames', () => {
	it('goes by given name, then family name, then middle names', () => {
		const names = ['Nguyễn Văn An', 'Trần Thị An', 'Kim Ngọc Bích', 'TS. Lê Văn Bình', 'Ông Trần Bình', 'Đel', 'Sơn Đel', 'Nguyễn Thị Thu Hà', 'Nguyễn Văn Hà', 'Bà Sơn Thị Hạnh (Trà Cú)', 'Thạch Thị Sô Phi', 'Kim Thị Sà Phươl', 'Đ/c Lê Vân'];
		expect([...names].reverse().sort(compareNames)).toEqual(names);
	});

	it.each([
		['GS.TS. Nguyễn Văn A', { title: 'GS.TS.', family: 'Nguyễn', middle: 'Văn', given: 'A' }],
		['PGS, TS. Lê Thị Hoa', { title: 'PGS, TS.', family: 'Lê', middle: 'Thị', given: 'Hoa' }],
		['Đồng chí Thạch Thị Sô Phi, Phó Chủ tịch', { title: 'Đồng chí', family: 'Thạch', middle: 'Thị Sô', given: 'Phi' }],
		['Ông Tư', { title: 'Ông', family: '', middle: '', given: 'Tư' }],
		['Anh Đức', { title: '', family: 'Anh', middle: '', given: 'Đức' }],
		['Chị Lê Thu (ấp 3)', { title: 'Chị', family: 'Lê', middle: '', given: 'Thu' }],
		['BS.CKII. Kim Sơn - Giám đốc', { title: 'BS.CKII.', family: 'Kim', middle: '', given: 'Sơn' }],
		['Bà', { title: '', family: '', middle: '', given: 'Bà' }],
		['', { title: '', family: '', middle: '', given: '' }],
	])('takes %j apart', (name, parts) => expect(splitName(name)).toEqual(parts));
});
