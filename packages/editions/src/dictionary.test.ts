import { describe, expect, test } from 'vitest';
import { formatDictionary, parseDictionary, parseReading, pickReadings, readingLimits } from './dictionary.ts';

const codeOf = (work: () => unknown): unknown => {
	try {
		return work();
	} catch (error) {
		const { code, details } = error as { code: string; details: { line: number } };
		return [code, details.line];
	}
};

describe('a reading', () => {
	test('is kept in NFC with single spaces, its spoken form in words alone', () => {
		expect(parseReading({ written: ' TTPVHCC  số 1'.normalize('NFD'), spoken: 'trung tâm 1 của UBND', note: '' })).toEqual({
			written: 'TTPVHCC số 1',
			spoken: 'trung tâm một của Ủy ban nhân dân',
			note: '',
		});
	});

	test.each([
		['…', 'ba chấm', 'editions.written_missing'],
		['x'.repeat(readingLimits.written + 1), 'dài', 'editions.written_too_long'],
		['TTPVHCC', '', 'editions.spoken_not_words'],
		['TTPVHCC', '???', 'editions.spoken_not_words'],
		['TTPVHCC', 'trung tâm, phục vụ', 'editions.spoken_not_words'],
		['TTPVHCC', 'a'.repeat(readingLimits.spoken + 1), 'editions.spoken_too_long'],
		['TTPVHCC', '1'.repeat(200), 'editions.spoken_too_long'],
	])('%s as “%s” is refused', (written, spoken, code) => {
		expect(codeOf(() => parseReading({ written, spoken }))).toEqual([code, 0]);
	});

	test('is picked for a text only where the text holds its written form', () => {
		const readings = [{ written: 'TTPVHCC', spoken: 'trung tâm' }, { written: 'ĐBP', spoken: 'Điện Biên Phủ' }];
		expect(pickReadings(readings, 'Đường ĐBP'.normalize('NFD'))).toEqual({ ĐBP: 'Điện Biên Phủ' });
	});
});

describe('a dictionary file', () => {
	const readings = [
		{ written: 'TTPVHCC', spoken: 'trung tâm phục vụ hành chính công', note: 'gọi là "một cửa", từ 2021' },
		{ written: '+84', spoken: 'cộng tám mươi tư', note: '' },
		{ written: "'A", spoken: 'a', note: 'dòng; khác' },
	];

	test('comes back as it was written out', () => {
		const file = formatDictionary(readings);
		expect(parseDictionary(file)).toEqual(readings);
		expect(file).toContain("'+84"); // a spreadsheet must not take it for a formula
	});

	test.each([
		['commas', 'viết,đọc\nA1,a một\n'],
		['semicolons and CRLF', 'A1;a một;\r\n\r\n'],
		['tabs', 'Written\tSpoken\nA1\ta một'],
		['a JSON object', '{"A1": "a một"}'],
		['a JSON list', '[{"written": "A1", "spoken": "a một"}]'],
	])('is read with %s', (_, file) => {
		expect(parseDictionary(file)).toEqual([{ written: 'A1', spoken: 'a một', note: '' }]);
	});

	test.each([
		['a quote that is not closed', 'A1,a một\n"B1,b', 'editions.dictionary_unreadable', 2],
		['one cell alone', 'A1,a một\nB1\n', 'editions.dictionary_unreadable', 2],
		['a written form of signs', '"a\nb",a\n…,ba chấm', 'editions.written_missing', 3],
		['the same written form twice', 'A1,a một\nA1,a hai', 'editions.reading_twice', 2],
		['broken JSON', '{"A1": ', 'editions.dictionary_unreadable', 1],
		['a JSON number', '{"A1": "a một", "B": 2}', 'editions.dictionary_unreadable', 2],
	])('with %s says so and where', (_, file, code, line) => {
		expect(codeOf(() => parseDictionary(file))).toEqual([code, line]);
	});
});
