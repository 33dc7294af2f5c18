import { describe, expect, test } from 'vitest';
import { aRequest, aSource } from './demo.ts';
import { prepareBuild } from './prepare.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const list = (...items: string[]) => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })) });
const head = ['ỦY BAN NHÂN DÂN', 'XÃ SEN HỒNG', 'Số: 47/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sen Hồng, ngày 08 tháng 4 năm 2026'];
const body = 'Thực hiện kế hoạch năm, Ủy ban nhân dân xã Sen Hồng tổ chức khám bệnh cho 600 người tại ba điểm như sau.';
const foot = [...['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phan Hữu Lộc', 'Nơi nhận:'].map(paragraph), list('Thường trực Đảng ủy xã;', 'Lưu: VT.')];

function prepare(content: object[], changes: Parameters<typeof aSource>[0] = {}) {
	const document = { type: 'doc', content: content as ReturnType<typeof paragraph>[] };
	return prepareBuild(aRequest({ source: aSource({ title: 'Thông báo Về việc khám bệnh miễn phí', office: 'Văn phòng xã', document, ...changes }) }));
}
const listLines = ({ script }: ReturnType<typeof prepare>) => script.bulletin.slice(2, -1).map((line) => line.text);

describe('an office document', () => {
	const prepared = prepare([...head.map(paragraph), paragraph(body), ...foot]);

	test('says number, day and issuer once, who signed, and neither the national title nor the recipients', () => {
		expect(listLines(prepared)).toEqual([
			'Văn bản số 47/TB-UBND, ngày 08 tháng 4 năm 2026, của Ủy ban nhân dân xã Sen Hồng.', body,
			'Thay mặt Ủy ban nhân dân.', 'Ký thay Chủ tịch.', 'Phó chủ tịch.', 'Phan Hữu Lộc.', '',
		]);
	});

	test('marks as departures the places of the text that it words otherwise or leaves unsaid', () => {
		const { script, flat } = prepared;
		const departing = script.bulletin.filter((line) => line.departs && line.source).map((line) => flat.text.slice(line.source!.start, line.source!.end));
		expect(departing[0]).toBe(head.join('\n\n'));
		expect(departing.at(-1)).toBe('Nơi nhận:\n\nThường trực Đảng ủy xã;\n\nLưu: VT.');
		expect(departing).toHaveLength(6);
	});

	test('has a script that reads back the same and a clip without its frame', () => {
		const again = prepareBuild({ ...prepared.request, script: prepared.scriptFile });
		expect(again.script).toEqual(prepared.script);
		expect(prepared.script.clip.map((line) => line.text)).toEqual(['Thông báo Về việc khám bệnh miễn phí', body, expect.stringContaining('Mời quý vị')]);
	});

	test('names no issuer that the opening named, and its kind where the title does not', () => {
		const lines = listLines(prepare([...head.map(paragraph), paragraph(body)], { title: 'Khám bệnh miễn phí', office: 'Ủy ban nhân dân xã Sen Hồng' }));
		expect(lines).toEqual(['Thông báo số 47/TB-UBND, ngày 08 tháng 4 năm 2026.', body]);
	});

	test('of the Party, with its names in capitals nowhere else in the text', () => {
		const party = ['TỈNH ỦY SÔNG TIÊN', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', 'Số 12-KH/BTGDV', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Tiên, ngày 5 tháng 3 năm 2026'];
		expect(listLines(prepare([...party.map(paragraph), paragraph('Ban tổ chức hội nghị báo cáo viên.')], { title: 'Kế hoạch mở hội nghị' }))[0]).toMatch(/^Văn bản số 12-KH\/BTGDV, ngày 5 tháng 3 năm 2026, của Ban tuyên giáo và dân vận, /);
	});

	test('whose head stands in a table from an earlier import is known too', () => {
		const cells = (...texts: string[]) => ({ type: 'tableRow', content: texts.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })) });
		const table = { type: 'table', content: [cells(head[0]!, head[3]!), cells(head[1]!, head[4]!), cells(head[2]!, head[5]!)] };
		expect(listLines(prepare([table, paragraph(body)]))).toEqual(['Văn bản số 47/TB-UBND, ngày 08 tháng 4 năm 2026, của Ủy ban nhân dân xã Sen Hồng.', body]);
	});
});

test('a text that only mentions recipients and numbers has no frame', () => {
	const lines = ['Nơi nhận phiếu khám là trạm y tế.', 'Số liệu do xã tổng hợp.', 'Phan Hữu Lộc'];
	expect(listLines(prepare(lines.map(paragraph)))).toEqual(lines);
});
