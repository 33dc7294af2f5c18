import { describe, expect, test } from 'vitest';
import { aContent, aDocument } from './demo.ts';
import { listGaps, mayBecome, toSlug, type ArticleAct, type ArticleState, type Standing } from './model.ts';

describe('what can be done with an article', () => {
	const open = (state: ArticleState, standing: Standing = 'unpublished') =>
		(['save', 'submit', 'return', 'publish', 'withdraw'] as ArticleAct[]).filter((act) => mayBecome({ state, standing }, act));

	test.each([
		['draft', 'unpublished', ['save', 'submit']],
		['submitted', 'unpublished', ['return', 'publish']],
		['published', 'public', ['save', 'withdraw']],
		['draft', 'public', ['save', 'submit', 'withdraw']],
		['submitted', 'public', ['return', 'publish', 'withdraw']],
		['withdrawn', 'withdrawn', ['save']],
		['draft', 'withdrawn', ['save', 'submit']],
	] as const)('as %s while %s', (state, standing, acts) => {
		expect(open(state, standing)).toEqual(acts);
	});
});

test.each([
	['Quí I/2026: công tác tuyên giáo, “rõ việc”', 'qui-i-2026-cong-tac-tuyen-giao-ro-viec'],
	['Điểm Chỉ thị số 18-CT/TU', 'diem-chi-thi-so-18-ct-tu'],
	['Ðường về Ðắk Lắk'.replaceAll('Ð', 'Đ').normalize('NFD'), 'duong-ve-dak-lak'],
	['🙂', 'bai'],
	['', 'bai'],
	['a'.repeat(200), 'a'.repeat(90)],
	[`${'chữ '.repeat(40)}`, `${'chu-'.repeat(22)}chu`.slice(0, 87)],
])('the address of “%s”', (title, slug) => {
	expect(toSlug(title)).toBe(slug);
});

describe('what keeps an article from being submitted', () => {
	const sections = [{ key: 'tin-tuc', name: 'Tin tức' }];
	const figure = (alt: string) => ({ type: 'doc', content: [{ type: 'figure', attrs: { src: '/media/x', alt, caption: 'Chú thích', credit: '' } }] });

	test.each([
		['nothing', {}, []],
		['no title', { title: '' }, ['news.title_missing']],
		['a section that does not exist', { section: 'khac' }, ['news.section_missing']],
		['no word about machines', { aiUse: null }, ['news.ai_use_missing']],
		['no text', { document: aDocument('  ') }, ['news.text_missing']],
		['a picture nobody described', { document: figure(' ') }, ['news.alt_missing']],
		['a picture that is described', { document: figure('Mô tả') }, []],
	])('%s', (_, changes, gaps) => {
		expect(listGaps({ ...aContent(changes), uncertain: false }, sections)).toEqual(gaps);
	});

	test('a scan that nobody has checked', () => {
		expect(listGaps({ ...aContent(), uncertain: true }, sections)).toEqual(['news.text_unconfirmed']);
	});
});
