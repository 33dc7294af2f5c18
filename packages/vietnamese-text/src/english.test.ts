import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from './facts.ts';
import { normalise } from './normalise.ts';
import { toVietnameseNumerals } from './english.ts';

const say = (text: string) => normalise(text, { numbers: 'en' }).spoken;
const list = (text: string) => findFacts(text, { numbers: 'en' }).map(({ kind, surface, value, unitOrNoun }) => [kind, surface, value, unitOrNoun]);

describe('numerals of an English text', () => {
	it.each([
		['lent 4,812 books', 'lent bốn nghìn tám trăm mười hai books'],
		['about 7.5% more', 'about bảy phẩy năm phần trăm more'],
		['1,234,567.25', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy phẩy hai năm'],
		['cost $12,400', 'cost mười hai nghìn bốn trăm đô la'],
		['in 2021,2022', 'in hai nghìn không trăm hai mươi mốt; hai nghìn không trăm hai mươi hai'],
		['version 4.0.1', 'version bốn chấm không chấm một'],
	])('"%s" is read by the English convention', (written, spoken) => expect(say(written)).toBe(spoken));

	it('leaves the number of a heading, an hour and an address as they are', () => {
		for (const text of ['2.1 Scope', 'at 7.30 p.m.', 'v1.2', 'https://a.vn/1.5/x', '0294.385.5012']) expect(toVietnameseNumerals(text)).toBe(text);
	});

	it('keeps every offset, whatever the text', () => {
		fc.assert(fc.property(fc.stringMatching(/^[0-9.,; $%a-z-]{0,40}$/), (text) => {
			expect(toVietnameseNumerals(text)).toHaveLength(text.length);
			for (const fact of findFacts(text, { numbers: 'en' })) expect(text.slice(fact.start, fact.end)).toBe(fact.surface);
		}));
	});
});

describe('facts of an English text', () => {
	it('have the values, units and days that the text means', () => {
		const text = 'On 15 March 2026 the library lent 4,812 books, about 7.5% more than on April 2, 2025; 1.2 million people live here. It cost $12,400 and seats 40 people in 2026 alone, 8.25 percent up.';
		expect(list(text)).toEqual([
			['date', '15 March 2026', '2026-03-15', undefined],
			['quantity', '4,812', 4812, 'books'],
			['percent', '7.5%', 7.5, '%'],
			['date', 'April 2, 2025', '2025-04-02', undefined],
			['quantity', '1.2', 1_200_000, 'people live'],
			['money', '$12,400', 12_400, '$'],
			['quantity', '40', 40, 'people'],
			['percent', '8.25 percent', 8.25, '%'],
		]);
		expect(findFacts(text, { numbers: 'en' })[2]).toMatchObject({ bound: 'about' });
	});

	it('are not looked for in English unless asked', () => expect(findFacts('7.500 người, 4,8%').map(({ value }) => value)).toEqual([7500, 4.8]));
});
