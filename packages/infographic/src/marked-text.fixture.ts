/** Builds a flat text and its facts for tests from lines in which each fact is marked: `[numeral|noun]` stands for `numeral noun`. */
import type { Block, BlockKind, FlatText } from '@nhipcau/document';
import type { Bound, Fact, FactKind } from '@nhipcau/vietnamese-text';

const BOUNDS: Record<string, Bound> = {
	'trên': 'over', 'hơn': 'over', 'gần': 'nearly', 'khoảng': 'about', 'dưới': 'under', 'ít nhất': 'at_least', 'không quá': 'at_most',
};
const MULTIPLIERS: Record<string, number> = { 'nghìn': 1e3, 'triệu': 1e6, 'tỷ': 1e9 };

function readNumber(surface: string): number {
	let sum = 0;
	for (const match of surface.matchAll(/(\d+(?:[.,]\d+)*)(?:\s+(nghìn|triệu|tỷ))?/gu)) {
		sum += Number(match[1]!.replace(/\./g, '').replace(',', '.')) * (MULTIPLIERS[match[2] ?? ''] ?? 1);
	}
	return sum;
}

function kindOf(surface: string, noun: string): FactKind {
	if (noun === 'period' || noun === 'date') return noun;
	if (surface.includes('%')) return 'percent';
	return noun === 'đồng' ? 'money' : 'quantity';
}

function makeFact(surface: string, noun: string, start: number): Fact {
	const bound = /^(trên|hơn|gần|khoảng|dưới|ít nhất|không quá)\s/u.exec(surface)?.[1];
	const kind = kindOf(surface, noun);
	const fact: Fact = {
		kind,
		surface,
		start,
		end: start + surface.length,
		value: kind === 'date' || kind === 'period' ? surface : readNumber(surface),
		bound: bound === undefined ? 'exact' : BOUNDS[bound]!,
	};
	if (noun !== '' && (kind === 'quantity' || kind === 'money')) fact.unitOrNoun = noun;
	return fact;
}

const PREFIXES: [string, BlockKind][] = [['# ', 'title'], ['> ', 'lead'], ['## ', 'heading'], ['- ', 'list_item'], ['| ', 'table_row']];

/** Lines separated by line breaks: `# ` title, `> ` lead, `## ` heading, `- ` list item, `| ` table row, else paragraph. */
export function readMarkedText(marked: string): { flat: FlatText; facts: Fact[] } {
	const blocks: Block[] = [];
	const facts: Fact[] = [];
	let text = '';
	marked.split('\n').filter((line) => line.trim() !== '').forEach((line, index) => {
		if (text !== '') text += '\n\n';
		const prefix = PREFIXES.find(([mark]) => line.startsWith(mark));
		const start = text.length;
		for (const piece of line.slice(prefix?.[0].length ?? 0).split(/(\[[^\]]+\])/u)) {
			const match = /^\[([^|]+)\|?([^\]]*)\]$/u.exec(piece);
			if (match !== null) facts.push(makeFact(match[1]!, match[2]!, text.length));
			if (match === null) text += piece;
			else text += match[2] === '' || match[2] === 'date' || match[2] === 'period' ? match[1] : `${match[1]} ${match[2]}`;
		}
		const kind = prefix?.[1] ?? 'paragraph';
		blocks.push({ kind, start, end: text.length, path: kind === 'table_row' ? [99, index] : [index] });
	});
	return { flat: { text, blocks }, facts };
}
