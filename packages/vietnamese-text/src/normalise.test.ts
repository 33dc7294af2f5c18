import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const say = (written: string, options = {}) => normalise(written, options).spoken;

describe('normalise', () => {
	it.each([
		['Quí I/2023, đã mở 05 lớp.', 'Quí một năm hai nghìn không trăm hai mươi ba, đã mở năm lớp.'],
		['9/9 huyện, 1.200 lượt người, 93,05%', 'chín trên chín huyện, một nghìn hai trăm lượt người, chín mươi ba phẩy không năm phần trăm'],
		['UBND TP. Trà Vinh chi trả BHYT.', 'Ủy ban nhân dân Thành phố Trà Vinh chi trả bảo hiểm y tế.'],
		['Nghị quyết số 23-NQ/TW', 'Nghị quyết số hai mươi ba en nờ quy, tê vê kép'],
		['lúc 7h30, 7 giờ 30', 'lúc bảy giờ ba mươi, bảy giờ ba mươi'],
		['trực 24/7, mạng 5G, dịch COVID-19', 'trực hai mươi tư trên bảy, mạng năm giê, dịch Cô vít mười chín'],
		['rộng 2.358 km2', 'rộng hai nghìn ba trăm năm mươi tám ki lô mét vuông'],
		['1/3 đại biểu họp ngày 1/3', 'một phần ba đại biểu họp ngày một tháng ba'],
		['tỷ số 3-1 sau 10-12 phút', 'tỷ số ba một sau mười đến mười hai phút'],
		['Giá $5, nhiệt độ -5°C', 'Giá năm đô la, nhiệt độ âm năm độ xê'],
		['Mục II.3, khóa XI, lần thứ I, quý IV', 'Mục hai chấm ba, khóa mười một, lần thứ nhất, quý tư'],
		['60 km/h; 6,2 tấn/ha; và/hoặc', 'sáu mươi ki lô mét trên giờ; sáu phẩy hai tấn trên héc ta; và hoặc'],
		['GS.TS. Nguyễn Văn A (SN 1960)', 'Giáo sư Tiến sĩ Nguyễn Văn A, sinh năm một nghìn chín trăm sáu mươi,'],
	])('reads %s', (written, spoken) => expect(say(written)).toBe(spoken));

	it('chooses by context what the same letters say', () => {
		expect(say('CT UBND xã')).toBe('Chủ tịch Ủy ban nhân dân xã');
		expect(say('CT TNHH Sen Hồng')).toBe('Công ty trách nhiệm hữu hạn Sen Hồng');
		expect(say('ĐH Đảng bộ, ĐH Trà Vinh')).toBe('Đại hội Đảng bộ, Đại học Trà Vinh');
		expect(say('ứng dụng AI')).toBe('ứng dụng ây ai');
		expect(say('AI CŨNG BIẾT')).toBe('AI CŨNG BIẾT');
	});

	it('leaves Khmer and foreign names as they are', () => {
		const names = 'Sơn Đel, Kim Thị Sà Phươl, Chôl Chnăm Thmây, Mozart và John Smith';
		expect(say(names)).toBe(names);
	});

	it('takes the words of a region', () => {
		expect(say('1.105 hộ', { thousand: 'ngàn', zeroTen: 'lẻ' })).toBe('một ngàn một trăm lẻ năm hộ');
	});

	it("lets the office's dictionary win, the longest entry first", () => {
		const dictionary = { TTPVHCC: 'trung tâm hành chính công', UBND: 'ủy ban', 'UBND tỉnh': 'ủy ban tỉnh nhà' };
		expect(say('UBND tỉnh, UBND xã, TTPVHCC', { dictionary })).toBe('ủy ban tỉnh nhà, ủy ban xã, trung tâm hành chính công');
	});

	it('maps every spoken word to what it was read from', () => {
		const written = 'Ngày 16/6, UBND có 1.200 lượt.';
		const { spoken, words } = normalise(written);
		const sources = words.map((word) => [spoken.slice(word.start, word.end), written.slice(word.written.start, word.written.end)]);
		expect(sources).toContainEqual(['mười', '16']);
		expect(sources).toContainEqual(['tháng', '/']);
		expect(sources).toContainEqual(['nhân', 'UBND']);
		expect(sources).toContainEqual(['nghìn', '1.200']);
		expect(sources).toContainEqual(['lượt', 'lượt']);
	});

	it('spells letters by the names that the office chose', () => {
		expect(say('23-NQ/TW')).toBe('hai mươi ba en nờ quy, tê vê kép');
		expect(say('đường N2, lớp 10B', { letters: 'bờ' })).toBe('đường nờ hai, lớp mười bờ');
	});

	it.each([
		['họp ngày 1/3', '1/3', 'day_and_month', ['một phần ba', 'một trên ba']],
		['1/3 đại biểu', '1/3', 'part_of_whole', ['một tháng ba', 'một trên ba']],
		['đạt 8/9 xã', '8/9', 'count_of_all', ['tám tháng chín', 'tám phần chín']],
		['từ 10-12 phút', '10-12', 'range', ['mười tháng mười hai', 'mười mười hai']],
		['tỷ số 2:1', '2:1', 'side_by_side', ['hai trên một']],
		['mở 05 lớp', '05', 'silent_nought', ['không năm']],
		['phiên bản 4.0', '4.0', 'numbering', ['bốn phẩy không']],
		['CT TNHH Sen Hồng', 'CT', 'abbreviation_in_context', ['Chủ tịch', 'xê tê']],
		['lần thứ IV', 'IV', 'roman_ordinal', ['bốn', 'i vê']],
		['thẻ NAPAS', 'NAPAS', 'word', ['en nờ a pê a ét']],
	])('tells what else %s could say, and which rule decided', (written, place, rule, alternatives) => {
		const [choice] = normalise(written).choices;
		expect(choice).toMatchObject({ rule, alternatives: alternatives.map((spoken) => ({ spoken })) });
		expect(written.slice(choice!.written.start, choice!.written.end)).toBe(place);
	});

	it('finds nothing to choose in headings, telephone numbers and plain words', () => {
		expect(normalise('QUYẾT ĐỊNH VỀ VIỆC MỞ LỚP. Gọi 0270 3 862 345, gặp ông Sơn.').choices).toEqual([]);
	});

	it('keeps line breaks and gives the NFC result for NFD input', () => {
		const written = 'Đại hội lần thứ XIII\nđạt 93,05% đảng viên';
		expect(say(written)).toContain('\n');
		expect(say(written.normalize('NFD'))).toBe(say(written));
	});
});

describe('normalise, for any text', () => {
	const piece = fc.constantFrom('12', '1.200', '05', '/', '-', ' ', '\n', '%', 'km2', 'quý', 'I', 'ngày', '30/4', '23-NQ/TW', 'TP.', 'Trà', 'UBND', ',', '(', ')', '$', '7h30', '0912', '+84', '@', 'vn', '…', 'x', '²', '៥', '😀', '&', '"');
	const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')));

	it('leaves no digit and no sign but sentence punctuation', () => {
		fc.assert(
			fc.property(text, (written) => {
				expect(say(written)).toMatch(/^[\p{L}\p{M}\s.,;:?!…'’]*$/u);
			}),
			{ numRuns: 3000, seed: 7 },
		);
	});

	it('gives word spans that slice right, in order, within the text', () => {
		fc.assert(
			fc.property(text, (written) => {
				const { spoken, words } = normalise(written);
				expect(words.map((word) => spoken.slice(word.start, word.end)).join('')).toBe(spoken.replace(/[\s.,;:?!…]/gu, ''));
				let at = 0;
				for (const { written: span } of words) {
					expect(span.start).toBeGreaterThanOrEqual(at);
					expect(span.end).toBeGreaterThan(span.start);
					expect(span.end).toBeLessThanOrEqual(written.normalize('NFC').length);
					at = span.start;
				}
			}),
			{ numRuns: 3000, seed: 8 },
		);
	});
});

describe('normalise, in time', () => {
	it.each([['digits', '1'], ['slashes', '1/'], ['brackets', '('], ['letters', 'A'], ['dots', 'a.']])('is linear in hostile %s', (_name, unit) => {
		const time = (length: number) => {
			// Processor time: what else the machine does must not count.
			const start = process.cpuUsage();
			normalise(unit.repeat(length));
			return process.cpuUsage(start).user / 1_000;
		};
		time(2_000);
		const small = Math.max(time(20_000), 10);
		expect(time(200_000)).toBeLessThan(small * 60);
	}, 60_000);
});
