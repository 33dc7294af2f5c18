import { describe, expect, it } from 'vitest';
import { compounds } from '../data/compounds.ts';
import { syllableExceptions } from '../data/rimes.ts';
import { isVietnameseSyllable, parseSyllable, spellSyllable } from './syllables.ts';

describe('isVietnameseSyllable', () => {
	it.each('nghiêng nghiệp được gì gìn giếng giết già quý quí quốc quyết khuỷu khuya thuở huế yêu yên yết quỳnh quạt xoong ngoằn ngoèo kỹ kĩ lí lý ngành nghề gà ghế giữa oai uống ăn ý ủy quýt hươu tuyết buýt Đảng NGHỊ'.split(' '))('takes %s', (word) => expect(isVietnameseSyllable(word)).toBe(true));

	it.each('nghành ngi nghiêpj ddược tac viêc hóan qủa cuả đựơc kông ceo gế ngề tòan wan fim tổổ bịnhh fax club'.split(' '))('refuses %s', (word) => expect(isVietnameseSyllable(word)).toBe(false));

	it('takes both places of the tone and both of i and y', () => {
		for (const pair of ['hòa hoà', 'thủy thuỷ', 'khỏe khoẻ', 'kỹ kĩ', 'quý quí', 'lý lí']) {
			const [one = '', other = ''] = pair.split(' ');
			expect(parseSyllable(one)?.key).toBe(parseSyllable(other)?.key);
		}
		expect(parseSyllable('mai')?.key).not.toBe(parseSyllable('may')?.key);
	});

	it('takes stops only with sắc and nặng', () => {
		for (const stop of ['hoc', 'hòc', 'hỏc', 'hõc']) expect(isVietnameseSyllable(stop)).toBe(false);
		for (const stop of ['hóc', 'học']) expect(isVietnameseSyllable(stop)).toBe(true);
	});

	it('spells every syllable of the word list again as it was', () => {
		const words = new Set(compounds.split(/\s+/));
		expect(words.size).toBeGreaterThan(3000);
		for (const word of words) {
			if (syllableExceptions.has(word)) continue;
			const { onset, rime, tone, placement } = parseSyllable(word) ?? { onset: '', rime: 'none', tone: 0, placement: '' as const };
			expect([word, spellSyllable(onset, rime, tone, placement === 'new' ? 'new' : 'old')]).toEqual([word, word]);
		}
	});

	it('gives the same for NFD', () => expect(isVietnameseSyllable('nghiệp'.normalize('NFD'))).toBe(true));
});
