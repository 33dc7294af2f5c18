import { describe, expect, test } from 'vitest';
import { aRequest, aSource } from './demo.ts';
import { prepareBuild } from './prepare.ts';
import { formatScript, parseScript, ScriptError } from './script.ts';

const prepared = prepareBuild(aRequest());
const { script, flat, read } = prepared;
const reread = (file: string) => parseScript(file, script, [read], flat.text);

describe('a script', () => {
	test('says the whole text in its order, then closes', () => {
		const sentences = script.bulletin.filter((line) => line.source);
		const said = sentences.map((line) => flat.text.slice(line.source!.start, line.source!.end)).join(' ');
		expect(said.replace(/\s+/g, ' ')).toBe(flat.text.replace(/\s+/g, ' '));
		expect(script.bulletin.at(-1)!.kind).toBe('own');
	});

	test('written out and read again unchanged is the same script', () => {
		expect(reread(prepared.scriptFile)).toEqual(script);
	});

	test('follows a changed wording with a new reading', () => {
		const changed = reread(prepared.scriptFile.replace('viết: Ba lớp đã mở trong quí.', 'viết: Trong quí đã mở 03 lớp.'));
		const line = changed.bulletin.find((candidate) => candidate.text.startsWith('Trong quí đã mở'))!;
		expect(line).toMatchObject({ departs: true });
		expect(read(line)).toBe('Trong quí đã mở ba lớp.');
	});

	test('keeps a reading that a person changed', () => {
		const changed = reread(prepared.scriptFile.replace('đọc: Ba lớp đã mở trong quí.', 'đọc: Ba lớp, thưa quý vị, đã mở trong quí.'));
		expect(changed.bulletin.find((line) => line.spoken)).toMatchObject({ spoken: 'Ba lớp, thưa quý vị, đã mở trong quí.', departs: true });
	});

	test('that was saved before the office gave a reading says it all the same', () => {
		const reading = { dictionary: { quí: 'quý nghỉ' } };
		const file = prepared.scriptFile.replace('đọc: Sen Hồng', 'đọc: Xã của tôi, Sen Hồng');
		const later = prepareBuild(aRequest({ script: file, reading }));
		const said = later.script.bulletin.map((line) => later.read(line));
		expect(said).toContain('Ba lớp đã mở trong quý nghỉ.');
		expect(later.script.bulletin.flatMap((line) => line.spoken ?? [])).toEqual(['Xã của tôi, Sen Hồng: số lớp: hai.']);
	});

	test.each([
		['changed', { quí: 'quý ba' }, 'Ba lớp đã mở trong quý ba.'],
		['taken away', {}, 'Ba lớp đã mở trong quí.'],
	])('that was saved with a reading follows it when it is %s, and keeps what a person changed', (_, dictionary, said) => {
		const saved = prepareBuild(aRequest({ reading: { dictionary: { quí: 'quý nghỉ' } } })).scriptFile;
		expect(saved).toContain('đọc: Ba lớp đã mở trong quý nghỉ.');
		const file = saved.replace('đọc: Sen Hồng', 'đọc: Xã của tôi, Sen Hồng');
		const later = prepareBuild(aRequest({ script: file, reading: { dictionary } }));
		expect(later.script.bulletin.map((line) => later.read(line))).toContain(said);
		expect(later.script.bulletin.flatMap((line) => line.spoken ?? [])).toEqual(['Xã của tôi, Sen Hồng: số lớp: hai.']);
	});

	test('names the line that fits nowhere', () => {
		expect(() => reread(`${prepared.scriptFile}\nlạc lõng`)).toThrow(ScriptError);
		expect(() => reread('[s1 title 0-3]\nviết: x')).toThrow(/script line 1/);
	});

	test('marks only what differs from the text', () => {
		const departing = script.bulletin.filter((line) => line.departs && line.source).map((line) => line.text);
		expect(departing).toEqual([
			'Phần I. Kết quả mở lớp',
			'Bảng số liệu, các cột: Xã, Số lớp.',
			'Sen Hồng: số lớp: 2.',
			'Bình Lạc: số lớp: 1.',
		]);
	});

	test('parts the head of a column from its value, so that two numbers never run together', () => {
		const cells = (...words: string[]) => words.map((word) => ({ type: 'tableCell', content: [{ type: 'paragraph', ...(word && { content: [{ type: 'text', text: word }] }) }] }));
		const rows = [cells('Nhóm lớp', 'Số lớp quí I/2026', 'Kế hoạch năm 2026 (lớp)', 'Ghi chú'), cells('Đảng viên mới', '14', '46', '')];
		const document = { type: 'doc', content: [{ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }] };
		const { script: tabled, read: say } = prepareBuild(aRequest({ source: aSource({ document }) }));
		const line = tabled.bulletin.find(({ text }) => text.startsWith('Đảng viên mới'))!;
		expect(line.text).toBe('Đảng viên mới: số lớp quí I/2026: 14; kế hoạch năm 2026 (lớp): 46.');
		expect(say(line)).toBe('Đảng viên mới: số lớp quí một năm hai nghìn không trăm hai mươi sáu: mười bốn; kế hoạch năm hai nghìn không trăm hai mươi sáu, lớp: bốn mươi sáu.');
	});

	test('reads a numbered heading in capitals as a part with its name', () => {
		const { script: numbered } = prepareBuild({ ...aRequest(), source: aSource({ title: 'BÁO CÁO' }) });
		expect(numbered.bulletin.find((line) => line.kind === 'heading')!.text).toBe('Phần I. Kết quả mở lớp');
	});
});

test('formatScript puts the spoken form under every written one', () => {
	const file = formatScript(script, read);
	expect(file).toContain('viết: Tỷ lệ đạt 93,05%; trên 1.200 lượt người dự.\nđọc: Tỷ lệ đạt chín mươi ba phẩy không năm phần trăm; trên một nghìn hai trăm lượt người dự.');
});
