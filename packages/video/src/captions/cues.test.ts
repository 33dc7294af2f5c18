import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE_LIMITS, makeCues, type CaptionWord } from './cues.ts';

/** Words said one after the other, each taking the same time. */
function say(text: string, start = 0, each = 0.25): { words: CaptionWord[] } {
	return { words: text.split(' ').map((word, index) => ({ text: word, start: start + index * each, end: start + (index + 1) * each })) };
}

const LONG =
	'Toàn tỉnh đã tổ chức 36 hội nghị báo cáo viên trực tuyến, kết nối 128 điểm cầu với trên 9.400 lượt cán bộ, đảng viên tham dự, tăng 12% so với cùng kỳ.';

describe('makeCues', () => {
	it('keeps a short sentence in one line', () => {
		expect(makeCues([say('Xin cảm ơn bà con.')])).toEqual([{ start: 0, end: 1.85, lines: ['Xin cảm ơn bà con.'] }]);
	});

	it('breaks after clauses', () => {
		const lines = makeCues([say(LONG)]).flatMap((cue) => cue.lines);
		expect(lines.join(' ')).toBe(LONG);
		expect(makeCues([say(LONG)])[0]!.lines).toEqual(['Toàn tỉnh đã tổ chức 36 hội nghị', 'báo cáo viên trực tuyến,']);
	});

	it('gives a short cue its second and pushes the next one', () => {
		const [first, second] = makeCues([say('Vâng.', 0, 0.3), say('Xin mời bà con theo dõi.', 0.3)]);
		expect(first).toMatchObject({ start: 0, end: 1 });
		expect(second!.start).toBe(1);
	});

	it('leaves nothing blank over a pause of less than a second', () => {
		const [first, second] = makeCues([say('Câu thứ nhất đây.', 0), say('Câu thứ hai đây.', 1.8)]);
		expect(first!.end).toBe(second!.start);
	});

	it('cuts a word that is longer than a line', () => {
		const address = `https://${'songbinh'.repeat(10)}.example`;
		const cues = makeCues([{ words: [{ text: address, start: 0, end: 6 }] }]);
		expect(cues.flatMap((cue) => cue.lines).join('')).toBe(address);
	});

	it('keeps lines short, times ordered and every word, for any sentences', () => {
		const word = fc.record({ text: fc.stringMatching(/^[a-zđêộ]{1,9}[,.]?$/u), length: fc.double({ min: 0.05, max: 1.2, noNaN: true }) });
		fc.assert(
			fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 40 }), { maxLength: 6 }), (sentences) => {
				let at = 0;
				const timed = sentences.map((words) => ({
					words: words.map(({ text, length }) => ({ text, start: at, end: (at += length) })),
				}));
				const cues = makeCues(timed);
				const said = timed.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
				expect(cues.flatMap((cue) => cue.lines).join(' ')).toBe(said);
				cues.forEach((cue, index) => {
					expect(cue.lines.length).toBeLessThanOrEqual(CUE_LIMITS.lines);
					for (const line of cue.lines) expect([...line].length).toBeLessThanOrEqual(CUE_LIMITS.characters);
					expect(cue.end - cue.start).toBeGreaterThanOrEqual(CUE_LIMITS.least - 0.0015);
					expect(cue.end - cue.start).toBeLessThanOrEqual(CUE_LIMITS.most + 0.0015);
					expect(cue.start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0);
				});
			}),
			{ numRuns: 60 },
		);
	});
});
