import type { TextLine } from '../secrecy.ts';
import { decodeText } from './decode-text.ts';
import { cleanCharacters, paragraphNode } from './nodes.ts';
import { composeLists } from './structure.ts';
import type { ReadSource } from './types.ts';

const HEAD_LINES = 30;
/** Lines of one paragraph broken by hand end near one width; shorter ones end a paragraph. */
const WRAPPED_WIDTH = { min: 50, max: 110 };

/** Wide enough that two columns of a letterhead stay told apart. */
const TAB = '   ';

/** Reads plain text: paragraphs by blank lines or by lines, hard-wrapped lines joined, lists by their marks. */
export function readText(bytes: Uint8Array): ReadSource {
	const { text, encoding } = decodeText(bytes);
	const clean = cleanCharacters(text.replace(/\t/g, TAB).replace(/\f/g, '\n\n'));
	const lines = clean.split('\n').map((line) => line.trim());
	return {
		nodes: composeLists(joinLines(lines).map((paragraph) => paragraphNode(paragraph))),
		pictures: new Map(),
		warnings: encoding === 'UTF-8' ? [] : [{ code: 'document.encoding_converted', details: { encoding } }],
		sourceText: clean,
		leftOut: [],
		lines: lines.filter((line) => line !== '').map((line, index): TextLine => ({ text: line, place: index < HEAD_LINES ? 'head' : 'body' })),
	};
}

function joinLines(lines: readonly string[]): string[] {
	const groups: string[][] = [[]];
	for (const line of lines) {
		if (line === '') groups.push([]);
		else groups.at(-1)?.push(line);
	}
	return groups.flatMap((group) => (isHardWrapped(group) ? joinWrapped(group) : group));
}

function isHardWrapped(group: readonly string[]): boolean {
	const full = group.slice(0, -1).map((line) => line.length).sort((a, b) => a - b);
	const median = full[Math.floor(full.length / 2)] ?? 0;
	return full.length >= 2 && median >= WRAPPED_WIDTH.min && median <= WRAPPED_WIDTH.max && (full.at(-1) ?? 0) <= WRAPPED_WIDTH.max + 10;
}

function joinWrapped(group: readonly string[]): string[] {
	const width = Math.max(...group.map((line) => line.length));
	const paragraphs: string[] = [];
	let open = false;
	for (const line of group) {
		if (open && !/^([-–•+*]|\d{1,2}[.)])\s/.test(line)) paragraphs[paragraphs.length - 1] += ` ${line}`;
		else paragraphs.push(line);
		open = line.length > width * 0.75;
	}
	return paragraphs;
}

