import { describe, expect, it } from 'vitest';
import { ICON_STEMS, NEUTRAL_ICON } from './icon-stems.ts';
import { chooseIcon, findIcon, getIconShapes } from './icons.ts';

describe('icons', () => {
	it('has a drawing for every name in the table', () => {
		for (const name of [...Object.keys(ICON_STEMS), NEUTRAL_ICON, 'trending-up', 'trending-down']) expect(getIconShapes(name)).toMatch(/^<[a-z]/u);
	});

	it.each([
		['lớp tập huấn nghiệp vụ', 'graduation-cap'],
		['lượt người dự', 'users'],
		['đồng hỗ trợ hộ nghèo', 'banknote'],
		['Hội đồng nhân dân', 'landmark'],
		['điểm cầu', 'video'],
		['bài dự thi', 'notebook-pen'],
		['bảo hiểm y tế', 'shield-check'],
	])('pictures "%s"', (words, icon) => {
		expect(findIcon(words)).toBe(icon);
	});

	it('meets whole syllables only, and prefers the subject to time and place', () => {
		expect(findIcon('thành thật')).toBeNull();
		expect(chooseIcon('đến cuối năm tỷ lệ bảo hiểm y tế')).toBe('shield-check');
		expect(chooseIcon('xã, phường', 'mở lớp')).toBe('map-pin');
		expect(chooseIcon('thành thật')).toBe(NEUTRAL_ICON);
	});
});
