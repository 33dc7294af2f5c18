import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from './facts.ts';

const list = (text: string) => findFacts(text).map(({ kind, surface, value }) => [kind, surface, value]);
const first = (text: string) => findFacts(text)[0];

describe('findFacts', () => {
	it('finds every kind', () => {
		const text = 'Ngày 12/5/2023, 05 lớp với 1.200 lượt người, đạt 93,05%, kinh phí 2 tỷ 350 triệu đồng theo Nghị quyết số 23-NQ/TW trong quí I/2023.';
		expect(list(text)).toEqual([
			['date', '12/5/2023', '2023-05-12'],
			['quantity', '05', 5],
			['quantity', '1.200', 1200],
			['percent', '93,05%', 93.05],
			['money', '2 tỷ 350 triệu đồng', 2_350_000_000],
			['document', '23-NQ/TW', '23-NQ/TW'],
			['period', 'quí I/2023', '2023-Q1'],
		]);
	});

	it.each([
		['trên 30 dự thảo', 'over'], ['gần 350 người', 'nearly'], ['khoảng 5%', 'about'], ['dưới 12 phút', 'under'], ['ít nhất 05 hộ', 'at_least'], ['không dưới 90%', 'at_least'],
		['từ 15 năm công tác trở lên', 'at_least'], ['không quá 15 phút', 'at_most'], ['tối đa 5 triệu đồng', 'at_most'], ['không để phát sinh quá 10 hộ', 'at_most'], ['cao hơn 0,3 điểm', 'exact'], ['tăng 6 lớp', 'exact'],
	])('gives the bound of "%s"', (text, bound) => expect(first(text)?.bound).toBe(bound));

	it.each([
		['trên 30 dự thảo', 'dự thảo'], ['1.200 lượt người tham dự', 'lượt người'], ['năng suất 6,1 tấn/ha', 'tấn/ha'], ['40 học sinh', 'học sinh'], ['9 huyện, thị xã', 'huyện'], ['5.420 m² đất', 'm²'],
	])('names what "%s" counts', (text, noun) => expect(first(text)?.unitOrNoun).toBe(noun));

	it.each([
		'lần thứ XI', 'lần thứ 3', 'kỳ họp thứ 8', 'khóa X', 'đợt 1', 'Trung ương 4', 'Ban Chỉ đạo 35', 'ấp 3', 'Quốc lộ 53', 'số 4, đường Nguyễn Thái Học', 'gọi 02943.855.012', 'lúc 7 giờ 30 phút', 'COVID-19', 'mạng 5G', 'trực 24/7', '1. Nội dung', 'đường 30/4', 'hàng ngàn lượt', 'tỷ số 3-1',
	])('finds nothing in "%s"', (text) => expect(list(text)).toEqual([]));

	it.each([
		['6 tháng đầu năm 2023', '2023-01/2023-06'], ['9 tháng đầu năm 2023', '2023-01/2023-09'], ['6 tháng cuối năm 2023', '2023-07/2023-12'], ['tháng 6/2023', '2023-06'], ['tháng 6 năm 2023', '2023-06'], ['quý IV năm 2022', '2022-Q4'], ['năm 2023', '2023'], ['2021 - 2025', '2021/2025'],
	])('reads the period "%s"', (text, value) => expect(findFacts(text)).toMatchObject([{ kind: 'period', surface: text, value }]));

	it('resolves a day without a year by the year named most often', () => {
		const facts = findFacts('Sáng 16/6, tổng kết năm 2023; trước ngày 15/8/2023; từ năm 2018.');
		expect(facts[0]).toMatchObject({ kind: 'date', value: '--06-16', normal: '2023-06-16' });
	});

	it('knows no impossible day', () => expect(findFacts('ngày 31/2/2023 và 30/13/2023').filter((fact) => fact.kind === 'date')).toEqual([]));

	it('gives the same facts for NFD input', () => {
		const text = 'Đến tháng 4/2023 có khoảng 70.000 người';
		expect(findFacts(text.normalize('NFD'))).toEqual(findFacts(text));
	});

	it('slices right and never overlaps, for any text', () => {
		const piece = fc.constantFrom('12', '1.200', '05', '/', '-', ' ', '\n', '%', ' đồng', 'quý ', 'I', 'ngày ', '30/4', '23-NQ/TW', 'năm 2023', 'tháng ', 'trên ', ',', '(', ' triệu', ' người', '7h30', '0912', '+84', '😀');
		const seen = new Set<string>();
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				let end = 0;
				for (const fact of findFacts(text)) {
					seen.add(fact.kind);
					expect(text.slice(fact.start, fact.end)).toBe(fact.surface);
					expect(fact.start).toBeGreaterThanOrEqual(end);
					expect(fact.end).toBeGreaterThan(fact.start);
					end = fact.end;
				}
			}),
			{ numRuns: 3000, seed: 9 },
		);
		expect([...seen].sort()).toEqual(['date', 'document', 'money', 'percent', 'period', 'quantity']);
	});
});
