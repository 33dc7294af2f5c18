import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindingKind, proofread } from '../index.ts';

const list = (text: string) => proofread(text).map(({ kind, surface, proposals }) => [kind, surface, proposals[0]]);

/** Texts with one slip: its kind, what is marked, and the first proposal. */
const SLIPS: ReadonlyArray<readonly [FindingKind, string, string, string | undefined]> = [
	['impossible_syllable', 'Cơ quan nghiêpj vụ đã họp.', 'nghiêpj', 'nghiệp'],
	['impossible_syllable', 'Nghị quyết ddược ban hành.', 'ddược', 'được'],
	['impossible_syllable', 'Công tác của nghành giáo dục.', 'nghành', 'ngành'],
	['impossible_syllable', 'Nghành giáo dục đã báo cáo.', 'Nghành', 'Ngành'],
	['impossible_syllable', 'Người dân ngi ngờ kết quả.', 'ngi', 'nghi'],
	['impossible_syllable', 'Nhiệm vụ cuả địa phương.', 'cuả', 'của'],
	['impossible_syllable', 'Phát triển tòan diện các mặt.', 'tòan', 'toàn'],
	['impossible_syllable', 'Đã giải quyết xong viêc làm.', 'viêc', 'việc'],
	['impossible_syllable', 'Ban hành côngvăn mới.', 'côngvăn', 'công văn'],
	['impossible_syllable', 'Kế hoạch d9ược ban hành.', 'd9ược', 'được'],
	['confused_words', 'Làm tốt cơ tác dân vận.', 'cơ tác', 'công tác'],
	['confused_words', 'Đề nghị bổ xung hồ sơ.', 'bổ xung', 'bổ sung'],
	['confused_words', 'Cùng chia sẽ khó khăn.', 'chia sẽ', 'chia sẻ'],
	['confused_words', 'Kịp thời sử lý vi phạm.', 'sử lý', 'xử lý'],
	['confused_words', 'Phải bảo dảm an ninh.', 'bảo dảm', 'bảo đảm'],
	['doubled_words', 'Vượt tiến độ đề đề ra.', 'đề đề', 'đề'],
	['doubled_words', 'Ban tổ chức tổ chức hội nghị.', 'tổ chức tổ chức', 'tổ chức'],
	['doubled_words', 'Ý kiến của của người dân.', 'của của', 'của'],
	['empty_brackets', 'Theo kế hoạch ( ) đã ban hành.', ' ( )', ''],
	['lost_footnote', 'Theo khảo sát[3], kết quả tốt.', '[3]', ''],
	['lost_footnote', 'Kết quả tốt (xem chú thích 2).', '(xem chú thích 2)', ''],
	['mixed_tone_placement', 'Tỉnh ủy, Đảng ủy và cấp uỷ.', 'uỷ', 'ủy'],
	['mixed_i_y', 'Kỹ thuật, kỹ năng và kĩ sư.', 'kĩ', 'kỹ'],
	['unbalanced_marks', 'Phong trào “Dân vận khéo được nhân rộng.', '“', undefined],
	['unbalanced_marks', 'Ông nói (theo báo cáo] như vậy.', ']', ')'],
	['unbalanced_marks', 'Ba xã ven biển) đã báo cáo.', ')', undefined],
	['list_gap', 'Thứ nhất, học tập.\nThứ ba, làm việc.', 'Thứ ba', undefined],
	['list_gap', 'Một là, học tập.\nHai là, làm việc.\nBốn là, tổng kết.', 'Bốn là', undefined],
	['list_gap', '1. Nội dung\n2. Thời gian\n4. Kinh phí', '4.', undefined],
	['list_gap', 'a) Nội dung;\nb) Thời gian;\nd) Kinh phí.', 'd)', undefined],
	['list_gap', 'I. MỤC ĐÍCH\nII. NỘI DUNG\nIV. KINH PHÍ', 'IV.', undefined],
	['bad_symbol', 'Theo Nghị quyết số 23-NQ.TW của Bộ Chính trị.', '23-NQ.TW', '23-NQ/TW'],
	['bad_symbol', 'Theo Nghị định số 30/2020/ND-CP của Chính phủ.', '30/2020/ND-CP', '30/2020/NĐ-CP'],
	['bad_symbol', 'Theo Nghị định số 30-2020/NĐ-CP của Chính phủ.', '30-2020/NĐ-CP', '30/2020/NĐ-CP'],
	['bad_symbol', 'Theo Chỉ thị số 23-NQ/TW của Ban Bí thư.', '23-NQ/TW', '23-CT/TW'],
	['bad_symbol', 'Theo Luật số 31/2024/QH về đất đai.', '31/2024/QH', undefined],
	['impossible_date', 'Nộp trước ngày 31/6 năm nay.', '31/6', '30/6'],
	['impossible_date', 'Họp ngày 29/2/2026.', '29/2/2026', '28/2/2026'],
	['impossible_date', 'Họp vào ngày 32, đúng hẹn.', '32', undefined],
	['impossible_date', 'Họp Thứ Ba, ngày 18/4/2026.', 'Thứ Ba, ngày 18/4/2026', 'Thứ Bảy, ngày 18/4/2026'],
	['wrong_sum', 'Tổng số 120 lớp, gồm 70 lớp cho cán bộ và 40 lớp cho đoàn viên.', '120', '110'],
	['wrong_sum', 'Kinh phí 24,6 tỷ đồng, trong đó tỉnh 18,1 tỷ đồng, xã 5 tỷ đồng, nguồn khác 2,5 tỷ đồng.', '24,6 tỷ đồng', undefined],
	['name_variant', 'Bà Trần Thị Hoa nói.\nBà Trần Thị Hoa kể.\nBà Trần Thị Hòa về.', 'Trần Thị Hòa', 'Trần Thị Hoa'],
];

/** Texts that are right, or that only look like a slip. */
const RIGHT = [
	'Nghệ sĩ Sơn Đel và chị Kim Thị Sà Phươl đón Tết Chôl Chnăm Thmây, lễ Sene Đolta, Ok Om Bok.',
	'Chuyên gia John Smith giới thiệu podcast, marketing online, livestream trên fanpage.',
	'Liên hệ vanphong@songtien.example hoặc https://songtien.example/tin-tuc, máy 12 kWh, rộng 450 m².',
	'Các tấm pa nô, xi măng, ki lô mét, kilômét, cácbon, Mác-Lênin, COVID-19, OCOP.',
	'Trời xanh xanh, đi từ từ, ngày ngày luôn luôn dần dần tiến bộ; chợ bán chôm chôm.',
	'Chi bộ bộ phận họp; nguồn thông tin tin cậy; năm năm qua.',
	'Hồ sơ gồm: a) đơn; b) ảnh; c) bản sao; d) giấy khám; đ) lệ phí; e) phiếu.',
	'Gồm 1) đơn, 2) ảnh. Màn hình 24" và 32 inch. Ông nói: "Tốt".',
	'“Đoạn một của lời nói.\n\n“Đoạn hai của lời nói”, ông kết luận.',
	'- [ ] Việc thứ nhất\n- [ ] Việc thứ hai',
	'Theo khảo sát[1], kết quả tốt[2].\n\n[1] Năm 2025.\n[2] Năm 2026.',
	'Sông dài 12 km², 3 m³; ông tỉ mỉ tính tỷ lệ; ti vi của công ty.',
	'Thứ Hai, ngày 20/4/2026, họp.\nThứ Tư, ngày 22/4/2026, họp tiếp.',
	'1. Một\n2. Hai\n\nĐiều 2. Khác\n1. Một\n2. Hai\n3. Ba',
	'Theo Nghị quyết số 57-NQ/TW, Nghị định số 30/2020/NĐ-CP, Luật số 31/2024/QH15, Quyết định số 24/QĐ-UBND, Quy định số 208-QĐ/TW, Công văn số 718/SNV-GDNN, Công văn số 138-CV/TU.',
	'Chiến dịch 90 ngày 90 đêm; lương tháng 13; tỷ số 31/6; ngày 29/2/2024.',
	'Có 120 hộ, trong đó 30 hộ nghèo và 20 hộ cận nghèo.',
	'Mở 47 lớp với 5.376 học viên, gồm 20 lớp lý luận, 27 lớp nghiệp vụ.',
	'Ấp Giồng Sóc, ấp Giồng Sơn, ấp Rạch Cát và ấp Rạch Các.',
	'Khỏe mạnh, hòa bình, thủy lợi, Ủy ban, xóa nhà tạm, tòa án.',
];

describe('proofread', () => {
	it.each(SLIPS)('finds %s in "%s"', (kind, text, surface, proposal) => expect(list(text)).toEqual([[kind, surface, proposal]]));

	it.each(RIGHT)('finds nothing in "%s"', (text) => expect(list(text)).toEqual([]));

	it('explains itself in Vietnamese, and in English when asked', () => {
		const text = 'Đề nghị bổ xung hồ sơ.';
		expect(proofread(text)[0]?.reason).toBe('“bổ xung” có thể viết nhầm từ “bổ sung”.');
		expect(proofread(text, { language: 'en' })[0]?.reason).toBe('“bổ xung” may be a slip for “bổ sung”.');
		for (const [, slip] of SLIPS) for (const language of ['vi', 'en'] as const) for (const { reason } of proofread(slip, { language })) expect(reason).toMatch(/^[^{}]{10,}\.$/u);
	});

	it('says nothing of what the office silenced or accepts', () => {
		const text = 'Đề nghị bổ xung hồ sơ của nghành.';
		const keys = proofread(text).map(({ silenceKey }) => silenceKey);
		expect(keys).toEqual(['confused_words:bo xung', 'impossible_syllable:nghanh']);
		expect(proofread(text, { silenced: keys })).toEqual([]);
		expect(proofread(text, { acceptedWords: ['bổ xung', 'Nghành'] })).toEqual([]);
	});

	it('is linear: the doubled text takes about twice as long, also a hostile one', () => {
		const texts = ['1'.repeat(50_000), '/'.repeat(50_000), '()'.repeat(25_000), '“'.repeat(50_000), 'a'.repeat(50_000), 'ddược '.repeat(8000), '31/6/2023 '.repeat(5000), '[ ]'.repeat(16_000)];
		const clean = SLIPS.map(([, text]) => text).join('\n').repeat(40);
		for (const text of [...texts, clean]) {
			proofread(text);
			const measure = (one: string): number => {
				const started = process.cpuUsage();
				proofread(one);
				const { user, system } = process.cpuUsage(started);
				return (user + system) / 1000;
			};
			const single = Math.min(measure(text), measure(text));
			expect(Math.min(measure(text.repeat(4)), measure(text.repeat(4)))).toBeLessThan(12 * single + 150);
		}
	}, 60_000);

	it('has tables of less than 480 kB', () => {
		const tables = ['attested', 'lone-words', 'common-slips', 'compounds', 'free-words', 'i-y-words', 'near-sounds', 'pairs', 'reduplications', 'rimes', 'titles'];
		const size = tables.reduce((sum, name) => sum + statSync(fileURLToPath(new URL(`../data/${name}.ts`, import.meta.url))).size, 0);
		expect(size).toBeLessThan(480_000);
	});
});

describe('proofread, on any text', () => {
	const piece = fc.constantFrom(...SLIPS.map(([, text]) => text), ...RIGHT, ' ', '\n', '(', ')', '“', '”', '"', '[1]', '1. ', 'a) ', 'của', 'nghành', 'kĩ', 'kỹ', 'uỷ', 'ủy', '31/6/2023', 'gồm', '12 lớp', '😀', 'số 12-NQ/TW');
	const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

	it('slices right, in order, no two on one span', () => {
		fc.assert(
			fc.property(text, (source) => {
				let end = 0;
				for (const finding of proofread(source)) {
					expect(source.slice(finding.start, finding.end)).toBe(finding.surface);
					expect(finding.start).toBeGreaterThanOrEqual(end);
					expect(finding.end).toBeGreaterThan(finding.start);
					end = finding.end;
				}
			}),
			{ numRuns: 300, seed: 5 },
		);
	});

	it('gives the same for NFD as for NFC', () => {
		fc.assert(
			fc.property(text, (source) => {
				expect(proofread(source.normalize('NFD'))).toEqual(proofread(source));
			}),
			{ numRuns: 150, seed: 6 },
		);
	});

	it('no longer finds a slip of spelling once its first proposal is taken', () => {
		const spelling: readonly FindingKind[] = ['impossible_syllable', 'confused_words', 'doubled_words', 'empty_brackets', 'bad_symbol'];
		fc.assert(
			fc.property(text, (source) => {
				for (const { kind, start, end, surface, proposals } of proofread(source)) {
					if (!spelling.includes(kind) || proposals[0] === undefined) continue;
					const mended = source.slice(0, start) + proposals[0] + source.slice(end);
					const still = proofread(mended).filter((one) => one.kind === kind && one.start === start && one.surface === surface);
					expect(still).toEqual([]);
				}
			}),
			{ numRuns: 100, seed: 7 },
		);
	});
});
