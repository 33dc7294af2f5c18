import { describe, expect, it } from 'vitest';
import { assertTraceable, collectFigures, describeSections, renderPdf, renderPng, renderSvg } from './index.ts';
import type { InfographicContent, RenderOptions } from './index.ts';
import { readMarkedText } from './marked-text.fixture.ts';
import { QUARTER_REPORT } from './quarter-report.fixture.ts';
import { findOverlaps, readTextBoxes } from './text-boxes.fixture.ts';

const FRAME = {
	office: 'Ban Tuyên giáo và Dân vận Tỉnh uỷ Vàm Cát',
	dateLine: 'Quý III năm 2026',
	source: 'Báo cáo quý III',
	machineLabel: 'Đồ hoạ do máy dựng từ số liệu trong bài',
};

function prepare(marked: string): { content: InfographicContent; options: RenderOptions } {
	const { flat, facts } = readMarkedText(marked);
	return { content: collectFigures(flat, facts), options: { flat, ...FRAME } };
}

const HARD_CASES: [string, string][] = [
	['a quarter report', QUARTER_REPORT],
	['one figure', '# Lịch tiếp công dân\nTrong tháng, Ban tiếp [12|lượt] công dân.'],
	['a very long title and heading', `# ${'Kết quả thực hiện chính sách an sinh xã hội trên địa bàn tỉnh '.repeat(4)}\n## ${'Nguồn kinh phí của tỉnh và các xã '.repeat(4)}\nĐạt [91,2%] kế hoạch.`],
	['huge numbers', '# Kinh phí\nTổng chi [1.234.567.890|đồng].\nHỗ trợ [không quá 999.999.999.999.999|đồng] cho hộ nghèo.\nVận động [2 tỷ 350 triệu|đồng].\nĐạt [1.250%] kế hoạch.\nCó [102/124] xã, [3/48] đơn vị.'],
	['a word without blanks', `# Bài\n## ${'duongdanratdai'.repeat(9)}\nTruy cập [1,2 triệu|lượt] tại ${'trangthongtin'.repeat(9)}.`],
	['stacked marks', '# ẶNG ƯỠ Ễ ỗ ẩ Ữ\nNgập ở ấp Ặ Ẫ Ỗ đến [25%] ẶNG ƯỠ Ễ.\nƯỚC ĐẠT [ít nhất 20|lớp] ẨN DỤ ẶNG.'],
	['characters of XML', '# A < B & "C"\nCó [12|hồ sơ] <b>&amp; "loại" một.'],
	['many comparable counts', `# Bài\n${Array.from({ length: 9 }, (_, index) => `Ấp số ${'abcdefghi'[index]} có [${(index + 2) * 31}|hộ] tham gia.`).join('\n')}`],
];

describe('renderSvg', () => {
	it.each(HARD_CASES)('keeps every line inside the page and clear of the others: %s', (_, marked) => {
		const { content, options } = prepare(marked);
		const boxes = readTextBoxes(renderSvg(content, options));
		expect(boxes.length).toBeGreaterThan(5);
		expect(boxes.filter((box) => box.left < 63 || box.right > 1080 - 63)).toEqual([]);
		expect(findOverlaps(boxes)).toEqual([]);
		// 39 units are 13 px on a phone of 360 px.
		expect(Math.min(...boxes.map((box) => box.size))).toBeGreaterThanOrEqual(39);
	});

	it('shows nothing that is neither in the text nor given by the caller', () => {
		const { content, options } = prepare(QUARTER_REPORT);
		const allowed = [options.flat.text, ...Object.values(FRAME), 'Số liệu trích từ bài Nguồn:'].join(' ').split(/\s+/u);
		const known = new Set(allowed.map((word) => word.replace(/[“”().",:]/gu, '')));
		const shown = readTextBoxes(renderSvg(content, options)).flatMap((box) => box.text.split(/\s+/u));
		expect(shown.map((word) => word.replace(/[“”().",:…]/gu, '')).filter((word) => word !== '' && !known.has(word))).toEqual([]);
	});

	it('marks each figure with its place, and names all of them for a screen reader', () => {
		const { content, options } = prepare(QUARTER_REPORT);
		const svg = renderSvg(content, options);
		const places = [...svg.matchAll(/data-figure="([^"]+)" data-start="(\d+)" data-end="(\d+)"/g)];
		expect(places).toHaveLength(describeSections(content).flatMap(({ figures }) => figures).length);
		for (const [, figure, start, end] of places) expect(options.flat.text.slice(Number(start), Number(end))).toBe(figure);
		expect(svg).toContain('role="img"');
		expect(svg).toContain(describeSections(content).at(-1)!.figures.at(-1));
		expect(svg).not.toMatch(/NaN|undefined|#[0-9a-f]{8}\b/u);
	});

	it('carries its faces, smaller than 400 kB, and the same bytes each time', () => {
		const { content, options } = prepare(QUARTER_REPORT);
		const svg = renderSvg(content, options);
		expect(svg.match(/@font-face/g)).toHaveLength(3);
		expect(svg.length).toBeLessThan(400_000);
		expect(renderSvg(content, options)).toBe(svg);
		expect(renderSvg(content, { ...options, embedFonts: false })).not.toContain('@font-face');
	});

	it('draws shares, parts and bars in proportion', () => {
		const { content, options } = prepare('# Bài\nMở [40|lớp] ở tỉnh.\nMở [10|lớp] ở xã.\nCó [8/9] xã xong.');
		const svg = renderSvg(content, options);
		const bars = [...svg.matchAll(/<rect x="0" y="[\d.]+" width="([\d.]+)" height="52"/g)].map((match) => Number(match[1]));
		expect(bars[0]! / bars[1]!).toBeCloseTo(4, 2);
		expect(svg.match(/<circle[^>]*r="22"/g)).toHaveLength(8);
		expect(svg.match(/<circle[^>]*r="19.5"/g)).toHaveLength(1);
	});

	it('stops at a figure that does not stand at its place, and names it', () => {
		const { content, options } = prepare(QUARTER_REPORT);
		const figure = content.sections[0]!.figures[0]!;
		figure.numeral = { ...figure.numeral, text: '129' };
		for (const check of [() => assertTraceable(content, options.flat), () => renderSvg(content, options)]) {
			expect(check).toThrow(expect.objectContaining({
				code: 'infographic.untraceable_figure',
				details: { figure: '129', start: figure.numeral.start, end: figure.numeral.end },
			}));
		}
	});
});

describe('renderPng', () => {
	it('gives the same picture of the asked width each time, and lets the main thread go on', async () => {
		const { content, options } = prepare(QUARTER_REPORT);
		const svg = renderSvg(content, options);
		let ticks = 0;
		const timer = setInterval(() => (ticks += 1), 5);
		const first = await renderPng(svg, { width: 540 });
		clearInterval(timer);
		expect(ticks).toBeGreaterThan(3);
		expect(Buffer.from(first.subarray(1, 4)).toString()).toBe('PNG');
		expect(Buffer.from(first).readUInt32BE(16)).toBe(540);
		expect(Buffer.compare(first, await renderPng(svg, { width: 540 }))).toBe(0);
	});

	it('says why a picture could not be drawn, and stops when told to', async () => {
		await expect(renderPng('<svg')).rejects.toMatchObject({ code: 'infographic.drawing_failed' });
		await expect(renderPng('<svg/>', { signal: AbortSignal.abort() })).rejects.toThrow(/abort/iu);
	});
});

describe('renderPdf', () => {
	it.each(HARD_CASES)('gives the same tagged file each time: %s', async (_, marked) => {
		const { content, options } = prepare(marked);
		const pdf = Buffer.from(await renderPdf(content, options));
		const text = pdf.toString('latin1');
		expect(text.startsWith('%PDF-1.7')).toBe(true);
		expect(text).toContain('/Lang (vi)');
		expect(text).toContain('/Marked true');
		expect(text).toContain('/S /Figure');
		expect(Buffer.compare(pdf, Buffer.from(await renderPdf(content, options)))).toBe(0);
	});
});
