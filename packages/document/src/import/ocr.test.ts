/** Scans: stamped pages and photographs, read by the engine that is installed from npm. */
import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importDocument } from './index.ts';
import { drawStamp, makePdf, makeScan, read } from './sample-files.ts';

const LINES = ['ỦY BAN NHÂN DÂN XÃ SEN HỒNG', 'Thông báo lịch khám bệnh miễn phí', 'Trạm y tế xã khám bệnh cho 250 người', 'cao tuổi vào sáng thứ Bảy, ngày 18/4/2026.'];

const scan = makeScan((context) => {
	LINES.forEach((text, index) => context.fillText(text, 110, 150 + index * 70));
	drawStamp(context, 'ĐÃ KÝ', 460, 345);
});

describe('a scan', () => {
	it('as a stamped PDF without text is read, with page, words, confidence and places beside it', async () => {
		const pdf = await makePdf((page) => page.image(Buffer.from(scan), 0, 0, { width: 595 }));
		const imported = await importDocument({ bytes: pdf, fileName: 'quet.pdf' });
		const text = JSON.stringify(imported.document) + (imported.title ?? '');
		for (const words of ['khám bệnh cho 250', 'ngày 18/4/2026']) expect(text).toContain(words);
		expect(imported.warnings[0]?.code).toBe('document.read_by_ocr');
		const page = imported.uncertain?.pages[0];
		expect(page).toMatchObject({ number: 1, picture: { mime: 'image/jpeg' } });
		const word = page?.words.find((found) => found.text === '250');
		expect(word?.confidence).toBeGreaterThan(60);
		expect((word?.box.x0 ?? 0) < (word?.box.x1 ?? 0) && (word?.box.x1 ?? 0) <= (page?.picture.width ?? 0)).toBe(true);
		await expect(importDocument({ bytes: pdf }, { ocr: 'never' })).rejects.toMatchObject({ code: 'document.no_text_layer' });
	}, 90_000);

	it('of an office document has its two-column head and foot as lines, not as a table', async () => {
		const sample = join(import.meta.dirname, '..', '..', '..', '..', 'samples', 'thong-bao-scan.pdf');
		const imported = await read(await readFile(sample), 'thong-bao-scan.pdf');
		const blocks = (imported.document.content ?? []).map((block) => [block.type, block.content?.[0]?.text]);
		expect(imported).toMatchObject({ title: 'Thông báo Về việc khám bệnh, tư vấn sức khỏe và cấp thuốc miễn phí tại xã Sen Hồng', date: '2026-04-08' });
		expect(blocks.slice(0, 4)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ SEN HỒNG', 'Số: 47/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'].map((text) => ['paragraph', text]));
		expect(blocks.map(([type]) => type)).not.toContain('table');
		expect(blocks.slice(-2)).toEqual([['paragraph', 'Nơi nhận:'], ['bulletList', undefined]]);
	}, 90_000);

	it('that bears the red stamp MẬT is refused', async () => {
		const secret = makeScan((context) => {
			LINES.forEach((text, index) => context.fillText(text, 110, 300 + index * 70));
			drawStamp(context, 'MẬT', 200, 150);
		});
		await expect(importDocument({ bytes: secret, fileName: 'anh.jpg' })).rejects.toMatchObject({ code: 'document.classified', details: { mark: 'Mật' } });
	}, 90_000);
});
