import { describe, expect, it } from 'vitest';
import { findFacts } from './facts.ts';
import { keySentences, rankSentences } from './ranking.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
	it.each([
		['Đoàn đến TP. Trà Vinh. Gặp GS.TS. Nguyễn Văn A. Rồi về.', ['Đoàn đến TP. Trà Vinh.', 'Gặp GS.TS. Nguyễn Văn A.', 'Rồi về.']],
		['Có 1.200 người. Đạt 93,05%. Ngày 2.9.2022 có lễ.', ['Có 1.200 người.', 'Đạt 93,05%.', 'Ngày 2.9.2022 có lễ.']],
		['Ông nói: “Tốt lắm.” Rồi đi! Thật không? Thật…', ['Ông nói: “Tốt lắm.”', 'Rồi đi!', 'Thật không?', 'Thật…']],
		['1. Nội dung. Tiếp theo\n- mục một\n- mục hai', ['1. Nội dung.', 'Tiếp theo', '- mục một', '- mục hai']],
		['Dòng bị ngắt\ngiữa chừng.\nĐoạn sau', ['Dòng bị ngắt\ngiữa chừng.', 'Đoạn sau']],
		['  \n ', []],
	])('splits %j', (text, sentences) => expect(split(text)).toEqual(sentences));
});

describe('rankSentences and keySentences', () => {
	const text = [
		'Hội nghị tổng kết công tác tuyên truyền biển đảo',
		'Sáng 16/6/2023, Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị tổng kết công tác tuyên truyền biển đảo năm 2022.',
		'Trời hôm đó mát mẻ và nhiều đại biểu đến rất sớm để chuẩn bị.',
		'Năm 2022, công tác tuyên truyền biển đảo có 45 cuộc với 12.500 lượt người dự, tăng 8% so với năm 2021.',
		'Năm 2022, công tác tuyên truyền biển đảo có 45 cuộc với 12.500 lượt người dự, tăng 8% so với năm trước.',
		'Mọi người chụp ảnh lưu niệm trước khi ra về.',
	].join('\n');

	it('puts the lead and the figures before small talk and headings', () => {
		const order = rankSentences(text, splitSentences(text), { facts: findFacts(text) }).map(({ index }) => index);
		expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
		expect(order.slice(0, 3).sort()).toEqual([1, 3, 4]);
	});

	it('picks in reading order, without saying the same twice, within the words allowed', () => {
		const chosen = keySentences(text, { count: 2 }, { facts: findFacts(text) }).map(({ start, end }) => text.slice(start, end));
		expect(chosen).toHaveLength(2);
		expect(chosen[0]).toContain('Sáng 16/6/2023');
		expect(chosen[1]).toContain('12.500 lượt người');
		const short = keySentences(text, { maxWords: 25 });
		expect(short).not.toEqual([]);
		expect(short.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0)).toBeLessThanOrEqual(25);
	});
});
