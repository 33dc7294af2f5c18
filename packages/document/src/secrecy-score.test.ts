import { describe, expect, it } from 'vitest';
import { findClassification, type TextLine } from './secrecy.ts';
import { markedSnippets, ordinarySnippets, type OrdinarySnippet } from './secrecy.fixture.ts';

const judge = ({ lines, place = 'head', uncertain }: OrdinarySnippet) => findClassification(lines.map((text): TextLine => ({ text, place, ...(uncertain && { uncertain }) })))?.mark ?? null;
const show = ({ lines }: OrdinarySnippet) => lines.join(' / ');

describe('of the labelled snippets', () => {
	it('there are enough, and none twice', () => {
		expect(markedSnippets.length).toBeGreaterThanOrEqual(120);
		expect(ordinarySnippets.length).toBeGreaterThanOrEqual(100);
		const keys = [...markedSnippets, ...ordinarySnippets].map((snippet) => JSON.stringify([snippet.lines, snippet.place, snippet.uncertain]));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('every marked one is refused, by its own mark', () => {
		expect(markedSnippets.filter((snippet) => judge(snippet) !== snippet.mark).map((snippet) => `${show(snippet)} -> ${judge(snippet)}`)).toEqual([]);
	});

	it('no ordinary one is refused', () => {
		expect(ordinarySnippets.filter((snippet) => judge(snippet) !== null).map((snippet) => `${show(snippet)} -> ${judge(snippet)}`)).toEqual([]);
	});
});
