import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigrams, fold, matches } from './folding.ts';

describe('fold', () => {
	it('drops case, marks and the choice of i or y', () => {
		expect(fold('Kỹ năng, QUÝ I: Hoà = hòa; Đường')).toBe('ki nang, qui i: hoa = hoa; duong');
		expect(fold('may mai, uỷ')).toBe('may mai, uy');
	});

	it('is idempotent and blind to composition, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
				expect(fold(text.normalize('NFD'))).toBe(fold(text));
			}),
			{ numRuns: 5000, seed: 3 },
		);
	});

	it('pairs adjacent syllables', () => expect(bigrams('Tỉnh Trà Vinh')).toEqual(['tinh_tra', 'tra_vinh']));
});

describe('matches', () => {
	it.each([
		['tra vinh', 'Tỉnh Trà Vinh', true], ['trá vinh', 'Trà Vinh', false], ['cuôc thi', 'cuộc thi', true], ['hòa bình', 'hoà bình', true], ['đi sản', 'di sản', false], ['dang vien', 'đảng viên', true],
		['kỹ', 'kĩ năng', true], ['mai', 'may mắn', false], ['vinh tra', 'Trà Vinh', false], ['23-nq/tw', 'số 23-NQ/TW', true], ['', 'Trà Vinh', false], ['tra vin', 'Trà Vinh', false],
	])('"%s" in "%s": %s', (query, text, expected) => expect(matches(query, text)).toBe(expected));
});
