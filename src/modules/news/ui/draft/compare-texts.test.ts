import { describe, expect, test } from 'vitest';
import { emptyContent } from '../../model.ts';
import { compareBlocks, isSameText, listDifferingFields } from './compare-texts.ts';

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const blocks = (letters: string) => [...letters].map(p);
const show = (groups: ReturnType<typeof compareBlocks>) =>
	groups.map((group) => ('same' in group ? group.same.length : [group.mine, group.theirs].map((side) => side.map((node) => node.content[0]!.text).join('')).join('|')));

describe('comparing blocks', () => {
	test.each([
		['abc', 'abc', [3]],
		['abXd', 'abYd', [2, 'X|Y', 1]],
		['abd', 'abcd', [2, '|c', 1]],
		['aXbYc', 'abc', [1, 'X|', 1, 'Y|', 1]],
		['', 'ab', ['|ab']],
		['xab', 'aby', ['x|', 2, '|y']],
	])('%s and %s', (mine, theirs, groups) => {
		expect(show(compareBlocks(blocks(mine), blocks(theirs)) as never)).toEqual(groups);
	});
});

test('blanks that saving cuts off and the order of attributes are no difference', () => {
	const content = { ...emptyContent('2026-11-22'), title: 'Quý III' };
	const figure = (attrs: object) => ({ type: 'doc', content: [{ type: 'figure', attrs: { ...attrs } }] });
	expect(isSameText({ ...content, document: figure({ src: '/media/1', alt: 'a' }) }, { ...content, title: ' Quý III ', document: figure({ alt: 'a', src: '/media/1' }) })).toBe(true);
	expect(listDifferingFields(content, { ...content, lead: 'Khác', forms: [] })).toEqual(['lead', 'forms']);
});
