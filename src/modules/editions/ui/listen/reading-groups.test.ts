import { describe, expect, test } from 'vitest';
import { normalise } from '@nhipcau/vietnamese-text';
import { cutStretches, groupWords, listDifferences } from './reading-groups.ts';

const text = 'Ngày 05/3/2026, UBND xã thu $100, đạt 93,05%.\nKinh phí 2 tỷ/năm (…).';
const reading = normalise(text);
const groups = groupWords(text, reading);

describe('the groups of a reading', () => {
	test('hold every spoken word once and go forward on both sides', () => {
		let [written, spoken] = [0, 0];
		for (const group of groups) {
			expect(group.written.start).toBeGreaterThanOrEqual(written);
			expect(group.spoken.start).toBeGreaterThanOrEqual(spoken);
			[written, spoken] = [group.written.end, group.spoken.end];
		}
		const covered = (start: number) => groups.some((group) => group.spoken.start <= start && start < group.spoken.end);
		expect(reading.words.every(({ start }) => covered(start))).toBe(true);
	});

	test('cut both texts without losing a character', () => {
		expect(cutStretches(text, groups, 'written').map((part) => part.text).join('')).toBe(text);
		expect(cutStretches(reading.spoken, groups, 'spoken').map((part) => part.text).join('')).toBe(reading.spoken);
	});

	test('are listed where they differ, a date or a rate as one', () => {
		expect(listDifferences(text, reading.spoken, groups).map(({ written, spoken }) => [written, spoken])).toEqual([
			['05/3/2026', 'năm tháng ba năm hai nghìn không trăm hai mươi sáu'],
			['UBND', 'Ủy ban nhân dân'],
			['$100', 'một trăm đô la'],
			['93,05%', 'chín mươi ba phẩy không năm phần trăm'],
			['2', 'hai'],
			['tỷ/năm', 'tỷ trên năm'],
		]);
	});

	test('of nothing are none', () => {
		expect(groupWords('', normalise(''))).toEqual([]);
		expect(cutStretches('', [], 'written')).toEqual([]);
	});
});
