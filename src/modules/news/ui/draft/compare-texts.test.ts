import { describe, expect, test } from 'vitest';
import { emptyContent } from '../../model.ts';
import { compareBlocks, isSameText, listDifferingFields, suggestBlocks, suggestField } from './compare-texts.ts';

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

describe('what to take of two texts that began from one', () => {
	const base = { ...emptyContent('2026-11-22'), title: 'Quý III', document: { type: 'doc', content: blocks('abc') } };
	test.each([
		['only I changed a block', 'X', 'b', 'mine'],
		['only they changed a block', 'b', 'X', 'theirs'],
		['both changed it', 'X', 'Y', null],
		['I took a block out', '', 'b', 'mine'],
		['they took a block out', 'b', '', 'theirs'],
		['I added a block', 'X', '', 'mine'],
		['they added a block', '', 'X', 'theirs'],
	])('%s', (_name, mine, theirs, side) => expect(suggestBlocks({ mine: blocks(mine), theirs: blocks(theirs) } as never, base as never)).toBe(side));
	test('a field that one of them changed, or both, or nobody knows', () => {
		const changed = { ...base, title: 'Quý IV' };
		expect(suggestField('title', base as never, changed as never, base as never)).toBe('theirs');
		expect(suggestField('title', changed as never, base as never, base as never)).toBe('mine');
		expect(suggestField('title', changed as never, { ...base, title: 'Năm' } as never, base as never)).toBeNull();
		expect(suggestField('title', changed as never, base as never, null)).toBeNull();
	});
});
