import { findFacts } from '@nhipcau/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { collectFigures, describeSections, InfographicError } from './index.ts';
import type { Figure, InfographicContent } from './index.ts';
import { findBarGroups } from './bar-group.ts';
import { readMarkedText } from './marked-text.fixture.ts';
import { QUARTER_REPORT } from './quarter-report.fixture.ts';

function collect(marked: string): InfographicContent {
	const { flat, facts } = readMarkedText(marked);
	return collectFigures(flat, facts);
}

function allFigures(content: InfographicContent): Figure[] {
	return content.sections.flatMap((section) => section.figures);
}

function getOnly(marked: string): Figure {
	const figures = allFigures(collect(`# Bài thử\n${marked}`));
	expect(figures).toHaveLength(1);
	return figures[0]!;
}

describe('collectFigures', () => {
	it('takes the figures of a quarter report, grouped under its headings in the order of the text', () => {
		const content = collect(QUARTER_REPORT);
		const figures = allFigures(content);
		expect(figures.length).toBeGreaterThanOrEqual(6);
		expect(figures.length).toBeLessThanOrEqual(18);
		expect(content.sections[0]!.heading).toBeUndefined();
		expect(content.sections[1]!.heading?.text).toBe('1. Học tập, quán triệt nghị quyết');
		const starts = figures.map((figure) => figure.numeral.start);
		expect(starts).toEqual([...starts].sort((a, b) => a - b));
		expect(describeSections(content).flatMap(({ figures: words }) => words)).toContain('khối xã, phường mở 31 lớp');
	});

	it('takes every shown word from the text itself, with real facts too', () => {
		const { flat } = readMarkedText(QUARTER_REPORT);
		const content = collectFigures(flat, findFacts(flat.text));
		expect(allFigures(content).length).toBeGreaterThanOrEqual(6);
		for (const figure of allFigures(content)) {
			for (const excerpt of [figure.numeral, figure.label, figure.context, figure.boundWord, figure.unit]) {
				if (excerpt !== undefined) expect(flat.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
			}
		}
	});

	it('keeps the bound word, the unit and the numeral apart', () => {
		const figure = getOnly('Ban đã góp ý [trên 30|dự thảo] nghị quyết, kế hoạch.');
		expect(figure).toMatchObject({ bound: 'over', value: 30, icon: 'file-pen' });
		expect([figure.boundWord?.text, figure.numeral.text, figure.unit?.text]).toEqual(['trên', '30', 'dự thảo']);
		expect(figure.label.text).toBe('dự thảo nghị quyết');
	});

	it('keeps a sum of money with its multipliers as one numeral', () => {
		const figure = getOnly('Đã vận động [2 tỷ 350 triệu|đồng] sửa nhà cho hộ nghèo.');
		expect(figure).toMatchObject({ kind: 'money', value: 2_350_000_000, icon: 'banknote' });
		expect(figure.numeral.text).toBe('2 tỷ 350 triệu');
		expect(figure.label.text).toBe('đồng sửa nhà cho hộ nghèo');
	});

	it.each([
		['Tỷ lệ bao phủ đạt [98,5%].', 98.5],
		['Doanh nghiệp đạt [1.250%] kế hoạch.', 1250],
		['Tỷ lệ hài lòng đạt [91,25%].', 91.25],
	])('reads the share in %s', (marked, value) => {
		expect(getOnly(marked).value).toBe(value);
	});

	it('says what a share is of, from the words before it', () => {
		const figure = getOnly('Tỷ lệ hài lòng của người dân, tổ chức và doanh nghiệp đạt [94%].');
		expect(figure.label.text).toBe('Tỷ lệ hài lòng của người dân, tổ chức và doanh nghiệp đạt');
	});

	it.each([
		['Số lớp tăng [12%] so với cùng kỳ.', 'rise'],
		['Số đơn giảm [3,5%] so với năm trước.', 'fall'],
		['Có [12%] người dự là phụ nữ.', undefined],
	])('tells a change from a share: %s', (marked, trend) => {
		expect(getOnly(marked).trend).toBe(trend);
	});

	it.each([
		['Số thư viện, tủ sách cộng đồng tăng từ [210] lên [346|điểm].', '346', 'Số thư viện, tủ sách cộng đồng tăng từ 210 lên', undefined],
		['Tỷ lệ người dân tham gia tăng từ [92%] lên [94%] dân số.', '94%', 'Tỷ lệ người dân tham gia tăng từ 92% lên', undefined],
		['Thời gian xử lý giảm từ [15|ngày] xuống còn [7|ngày].', '7', 'Thời gian xử lý giảm từ 15 ngày xuống còn', undefined],
	])('shows where a change leads, and where it began in the words about it: %s', (marked, numeral, context, trend) => {
		const figures = allFigures(collect(`# Bài\n${marked}`));
		expect(figures.map((figure) => [figure.numeral.text, figure.context?.text, figure.trend])).toEqual([[numeral, context, trend]]);
	});

	it('takes 8/9 apart', () => {
		expect(getOnly('Có [8/9] đảng bộ hoàn thành.').parts).toEqual({ part: 8, whole: 9 });
	});

	it('joins nouns of a kind around a comma and stops at any other', () => {
		expect(getOnly('Khảo sát tại [24|xã], phường, kết quả tốt.').label.text).toBe('xã, phường');
		expect(getOnly('Mở [24|lớp] tập huấn, kết quả tốt.').label.text).toBe('lớp tập huấn');
	});

	it('names a cell by the head of its row and of its column', () => {
		const figures = allFigures(collect('# Bài\n| Địa phương | Số lớp\n| Xã An Bình | [12]\n| Xã Tân Lộc | [9]'));
		expect(figures.map((figure) => [figure.label.text, figure.context?.text])).toEqual([
			['Xã An Bình', 'Số lớp'],
			['Xã Tân Lộc', 'Số lớp'],
		]);
	});

	it('counts a repeated figure once and passes over dates', () => {
		const content = collect('# Bài\nMở [45|lớp] tập huấn từ ngày [1/9/2026|date].\n## Sau đó\nTổng cộng [45|lớp] đã mở.');
		expect(allFigures(content)).toHaveLength(1);
	});

	it('leaves weak figures out once six stand', () => {
		const strong = Array.from({ length: 6 }, (_, index) => `Nhóm ${'abcdef'[index]} đạt [${60 + index}%] kế hoạch.`).join('\n');
		const content = collect(`# Bài\n${strong}\nTrả lời trong [3|ngày] làm việc.`);
		expect(allFigures(content)).toHaveLength(6);
	});

	it('says that a text has no figures', () => {
		expect(() => collect('# Bài\nKhông có số nào ở đây.')).toThrow(InfographicError);
		try {
			collect('# Bài\nHọp ngày [1/9/2026|date].');
			expect.unreachable();
		} catch (error) {
			expect(error).toMatchObject({ code: 'infographic.no_figures' });
		}
	});
});

describe('the words of a figure', () => {
	it('keep a row of names whole, closed by "và"', () => {
		expect(getOnly('Điểm ba khám cho [200|người] của các ấp Giồng Tre, Giồng Sơn và Rạch Trâm, bắt đầu lúc sáng sớm.').label.text).toBe('người của các ấp Giồng Tre, Giồng Sơn và Rạch Trâm');
	});

	it('say whose age it is, and set no ages side by side', () => {
		const [older, younger] = allFigures(collect('# Đối tượng\nNgười cao tuổi từ [60|tuổi] trở lên; trẻ em [dưới 6|tuổi] đang cư trú tại xã.'));
		expect(younger!.context?.text).toContain('trẻ em');
		expect(findBarGroups([older!, younger!]).size).toBe(0);
	});

	it('never set what each week has beside what the whole has', () => {
		const figures = allFigures(collect('# Giải\nMỗi tuần, Ban Tổ chức trao giải trị giá [12 triệu|đồng]. Cuộc thi thứ nhất trao giải trị giá [48 triệu|đồng]. Cuộc thi thứ hai trao giải trị giá [266 triệu|đồng].'));
		expect(figures.map(({ each }) => each === true)).toEqual([true, false, false]);
		expect(findBarGroups(figures).size).toBe(0);
	});
});
