import { expect, it } from 'vitest';
import { toVtt } from './vtt.ts';

it('writes valid WebVTT with escaped text and full timestamps', () => {
	const cues = [
		{ start: 0, end: 2.5, lines: ['Hội nghị', 'A & B <i>'] },
		{ start: 3661.0406, end: 3663, lines: ['Cảm ơn --> hết'] },
	];
	expect(toVtt(cues, { language: 'vi', note: 'Tiếng do máy tạo\n--> ghi chú' })).toBe(
		[
			'WEBVTT',
			'NOTE Language: vi',
			'NOTE Tiếng do máy tạo -> ghi chú',
			'1\n00:00:00.000 --> 00:00:02.500\nHội nghị\nA &amp; B &lt;i&gt;',
			'2\n01:01:01.041 --> 01:01:03.000\nCảm ơn --&gt; hết\n',
		].join('\n\n'),
	);
});
