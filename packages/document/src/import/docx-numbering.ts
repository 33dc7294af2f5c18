import { findChild, parseXml, readXmlPart } from './docx-parts.ts';

/**
 * Word counts its automatic numbers only when it draws a page: "I.", "a)", "Điều 3." stand nowhere in the file.
 * They are counted here (ECMA-376, 17.9), so that the printed labels are not lost.
 */
export interface PrintedNumber {
	/** As printed: "II.", "a)", "1.2."; empty for a bullet. */
	label: string;
	/** The count itself. */
	value: number;
	/** A plain decimal label ("3.", "3)"), which a list can carry by itself. */
	isPlain: boolean;
}

interface Level {
	format: string;
	text: string;
	start: number;
}

interface Numbering {
	levelOf(numId: string, level: number): Level | undefined;
	abstractOf(numId: string): string;
	startOf(numId: string, level: number): number | undefined;
	byStyle: ReadonlyMap<string, { numId: string; level: number }>;
}

/** Printed numbers of the numbered paragraphs of a part, in order, text boxes left out. */
export function readPrintedNumbers(entries: ReadonlyMap<string, Uint8Array>, part: string): PrintedNumber[] {
	const numbering = readNumbering(entries);
	const body = readXmlPart(entries, part);
	if (!numbering || body === null) return [];
	const counts = new Map<string, number[]>();
	const started = new Set<string>();
	return findParagraphs(parseXml(body).documentElement).flatMap((paragraph) => {
		const place = findPlace(paragraph, numbering);
		const level = place && numbering.levelOf(place.numId, place.level);
		if (!place || !level) return [];
		const list = numbering.abstractOf(place.numId);
		const values = counts.get(list) ?? [];
		counts.set(list, values);
		const override = numbering.startOf(place.numId, place.level);
		const first = `${place.numId}/${place.level}`;
		const restarts = override !== undefined && !started.has(first);
		started.add(first);
		values[place.level] = restarts ? override : (values[place.level] ?? level.start - 1) + 1;
		values.length = place.level + 1;
		return [printNumber(numbering, place.numId, place.level, values)];
	});
}

function printNumber(numbering: Numbering, numId: string, index: number, values: readonly number[]): PrintedNumber {
	const level = numbering.levelOf(numId, index);
	const value = values[index] ?? 1;
	if (!level || level.format === 'bullet' || level.format === 'none') return { label: '', value, isPlain: false };
	const label = level.text.replace(/%(\d)/g, (_whole, digit: string) => {
		const at = Number(digit) - 1;
		const other = numbering.levelOf(numId, at);
		return formatNumber(values[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
	});
	return { label: label.trim(), value, isPlain: level.format === 'decimal' && /^%\d[.)]?$/.test(level.text.trim()) };
}

function formatNumber(value: number, format: string): string {
	switch (format) {
		case 'upperRoman':
			return toRoman(value);
		case 'lowerRoman':
			return toRoman(value).toLowerCase();
		case 'upperLetter':
			return toLetters(value).toUpperCase();
		case 'lowerLetter':
			return toLetters(value);
		case 'decimalZero':
			return String(value).padStart(2, '0');
		default:
			return String(value);
	}
}

const ROMAN: [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function toRoman(value: number): string {
	let rest = Math.min(value, 3999);
	return ROMAN.map(([size, letters]) => {
		const times = Math.floor(rest / size);
		rest -= times * size;
		return letters.repeat(times);
	}).join('');
}

/** Word repeats the letter after z: aa, bb. */
function toLetters(value: number): string {
	return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));
}

function readNumbering(entries: ReadonlyMap<string, Uint8Array>): Numbering | null {
	const xml = readXmlPart(entries, 'word/numbering.xml');
	if (xml === null) return null;
	const children = [...(parseXml(xml).documentElement?.children ?? [])];
	const abstracts = new Map(children.filter((node) => node.localName === 'w:abstractNum').map((node) => [node.getAttribute('w:abstractNumId') ?? '', readLevels(node)]));
	const nums = new Map(children.filter((node) => node.localName === 'w:num').map((node) => [node.getAttribute('w:numId') ?? '', node]));
	const abstractOf = (numId: string): string => readValue(findChild(nums.get(numId), 'w:abstractNumId')) ?? '';
	const overrideOf = (numId: string, level: number): Element | undefined =>
		[...(nums.get(numId)?.children ?? [])].find((node) => node.localName === 'w:lvlOverride' && node.getAttribute('w:ilvl') === String(level));
	const byStyle = new Map<string, { numId: string; level: number }>();
	for (const numId of nums.keys()) {
		for (const [index, level] of abstracts.get(abstractOf(numId)) ?? []) if (level.style && !byStyle.has(level.style)) byStyle.set(level.style, { numId, level: index });
	}
	return {
		abstractOf, byStyle,
		levelOf: (numId, level) => readLevel(findChild(overrideOf(numId, level), 'w:lvl')) ?? abstracts.get(abstractOf(numId))?.get(level),
		startOf: (numId, level) => toInteger(readValue(findChild(overrideOf(numId, level), 'w:startOverride'))),
	};
}

function readLevels(abstract: Element): Map<number, Level & { style: string | null }> {
	const levels = [...abstract.children].filter((node) => node.localName === 'w:lvl');
	return new Map(levels.flatMap((node) => {
		const level = readLevel(node);
		return level ? [[Number(node.getAttribute('w:ilvl') ?? 0), { ...level, style: readValue(findChild(node, 'w:pStyle')) }] as const] : [];
	}));
}

function readLevel(node: Element | null): Level | undefined {
	if (!node) return undefined;
	return { format: readValue(findChild(node, 'w:numFmt')) ?? 'decimal', text: readValue(findChild(node, 'w:lvlText')) ?? '', start: toInteger(readValue(findChild(node, 'w:start'))) ?? 1 };
}

/** List and level of a paragraph by the rules that mammoth follows, so that both count the same paragraphs. */
function findPlace(paragraph: Element, numbering: Numbering): { numId: string; level: number } | null {
	const properties = findChild(paragraph, 'w:pPr');
	const number = findChild(properties, 'w:numPr');
	const numId = readValue(findChild(number, 'w:numId'));
	const level = readValue(findChild(number, 'w:ilvl'));
	if (numId !== null && level !== null) return { numId, level: Number(level) };
	const style = readValue(findChild(properties, 'w:pStyle'));
	const linked = style === null ? undefined : numbering.byStyle.get(style);
	return linked ?? (numId === null ? null : { numId, level: 0 });
}

function findParagraphs(element: Element | null): Element[] {
	return [...(element?.children ?? [])].flatMap((child) => {
		if (child.localName === 'w:p') return findChild(findChild(findChild(child, 'w:pPr'), 'w:rPr'), 'w:del') ? [] : [child];
		return child.localName === 'w:txbxContent' ? [] : findParagraphs(child);
	});
}

function readValue(element: Element | null): string | null {
	return element?.getAttribute('w:val') ?? null;
}

function toInteger(text: string | null): number | undefined {
	const number = Number.parseInt(text ?? '', 10);
	return Number.isInteger(number) ? number : undefined;
}
