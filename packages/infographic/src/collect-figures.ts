import type { Block, FlatText } from '@nhipcau/document';
import type { Fact } from '@nhipcau/vietnamese-text';
import { countSyllables, findBoundWord, findPhraseAfter, findPhraseBefore, findUnit, isOrdinal, locateNumeral } from './clause.ts';
import { findCountedNoun } from './bar-group.ts';
import { chooseIcon, findIcon } from './icons.ts';
import { InfographicError } from './model.ts';
import type { Excerpt, Figure, FigureKind, FigureSection, InfographicContent, Trend } from './model.ts';
import { findColumnHead, findRowHead } from './table-cells.ts';

export interface CollectOptions {
	/** The most figures shown; default 18. */
	atMost?: number;
}

const DEFAULT_AT_MOST = 18;
const LONGEST_REACH = 20;
const FIGURE_KINDS: ReadonlySet<string> = new Set(['quantity', 'percent', 'money']);
const FIGURE_BLOCKS: ReadonlySet<string> = new Set(['lead', 'paragraph', 'list_item', 'quote', 'table_row']);
const MEASURE_OF_TIME = /^(?:giây|phút|giờ|ngày|tuần|tháng|quý|năm|tuổi)(?!\p{L})/iu;
/** Words that announce a sum without saying for what. */
const NAMELESS_SUM = /^(?:với |có )?(?:trị giá|tổng trị giá|tổng giá trị|kinh phí|tổng kinh phí|tổng số tiền|số tiền)(?: là)?$/iu;
const RISE = /(?<!\p{L})(?:tăng|cao hơn|nhiều hơn|vượt)(?!\p{L})[^,;]{0,24}$/iu;
/** "tăng từ 210 lên 346": the first is the figure of before, and stands in the words about the second. */
const CHANGE_FROM = /(?<!\p{L})(?:tăng|giảm|nâng|hạ|rút)(?!\p{L})[^.,;:]{0,24}(?<!\p{L})từ\s+$/iu;
const CHANGE_TO = /^[^.,;:\d]{0,24}(?<!\p{L})(?:lên|xuống|còn|đến|tới)(?:\s+(?:trên|hơn|gần|khoảng))?\s*$/iu;
const FALL = /(?<!\p{L})(?:giảm|thấp hơn|ít hơn)(?!\p{L})[^,;]{0,24}$/iu;

interface Candidate extends Figure {
	section: number;
}

/**
 * Chooses the text's own figures for an infographic, grouped under the text's headings, in the order of the text.
 *
 * Method: every quantity, percentage and sum of money in lead, paragraphs, list items, quotes and table rows is a
 * candidate (dates and periods only end a clause). A repeat of the same value with the same noun counts once, at its
 * first mention. Importance = 3 for a percentage or money, 3.3 for a fraction ("8/9"), else 1.5 + log10(count) / 3; plus 1 in the
 * lead, plus 0.8 for one of three or more counts of the same noun under one heading (they make one
 * chart, and are taken together, every further chart losing 0.6), minus 1 for
 * counts of one and measures of time, minus 0.5 without a noun. Figures are then taken one by one,
 * best first, each section losing 0.35 for every figure it already has, until `atMost`; a tie goes to the earlier one. Past six
 * figures, those of importance under 1.3 are left out.
 *
 * @param facts offsets in `flat.text`, as `findFacts(flat.text)` gives them
 * @throws InfographicError `infographic.no_figures`
 */
export function collectFigures(flat: FlatText, facts: Fact[], options: CollectOptions = {}): InfographicContent {
	const headings = flat.blocks.filter((block) => block.kind === 'heading');
	const candidates = dropRepeats(readCandidates(flat, facts, headings));
	const chosen = chooseByImportance(candidates, options.atMost ?? DEFAULT_AT_MOST);
	if (chosen.length === 0) throw new InfographicError('infographic.no_figures');
	const title = flat.blocks.find((block) => block.kind === 'title');
	return {
		title: title === undefined ? { text: '', start: 0, end: 0 } : excerptOf(flat, title),
		sections: groupBySection(flat, headings, chosen),
	};
}

function excerptOf(flat: FlatText, span: { start: number; end: number }): Excerpt {
	return { text: flat.text.slice(span.start, span.end), start: span.start, end: span.end };
}

function readCandidates(flat: FlatText, facts: Fact[], headings: Block[]): Candidate[] {
	const sorted = [...facts].sort((a, b) => a.start - b.start || b.end - a.end);
	const found: Candidate[] = [];
	for (const block of flat.blocks) {
		if (!FIGURE_BLOCKS.has(block.kind)) continue;
		const inside = sorted.filter((fact) => fact.start >= block.start && fact.end <= block.end);
		const section = headings.filter((heading) => heading.end <= block.start).length;
		const heading = headings[section - 1];
		const topic = heading === undefined ? undefined : excerptOf(flat, heading).text;
		found.push(...readBlock(flat, block, inside).map((figure) => finish(figure, block, section, topic)));
	}
	return found;
}

type Draft = Omit<Figure, 'icon' | 'importance'>;

function readBlock(flat: FlatText, block: Block, facts: Fact[]): Draft[] {
	const drafts: Draft[] = [];
	let from = block.start;
	let previous: Excerpt | null = null;
	for (const [index, fact] of facts.entries()) {
		if (!FIGURE_KINDS.has(fact.kind)) continue;
		const numeral = locateNumeral(flat.text, fact);
		if (numeral.start < from || numeral.text === '' || (fact.kind === 'quantity' && isOrdinal(flat.text, numeral))) continue;
		const limit = facts.slice(index + 1).find((next) => next.start >= numeral.end)?.start ?? block.end;
		const draft: ReadFigure | null = block.kind === 'table_row'
			? readCell(flat, block, fact, numeral)
			: readClause(flat, fact, numeral, { from, limit, blockStart: block.start, blockEnd: block.end, previous });
		if (draft === null) continue;
		from = Math.max(numeral.end, draft.wordsEnd);
		previous = findOpening(draft.figure);
		drafts.push(draft.figure);
	}
	return drafts;
}

interface Surroundings {
	/** End of the previous figure's label. */
	from: number;
	/** Start of the next fact, or the end of the block. */
	limit: number;
	blockEnd: number;
	blockStart: number;
	/** Where the previous figure's words open. */
	previous: Excerpt | null;
}

interface ReadFigure {
	figure: Draft;
	/** Where the words about the figure end. */
	wordsEnd: number;
}

function readClause(flat: FlatText, fact: Fact, numeral: Excerpt, around: Surroundings): ReadFigure | null {
	if (isFigureOfBefore(flat.text, numeral, around)) return null;
	const boundWord = fact.bound === 'exact' ? null : findBoundWord(flat.text, numeral, around.from);
	const unit = findUnit(flat.text, numeral, fact.unitOrNoun);
	const phrase = findPhraseAfter(flat.text, numeral, around.limit, belongTogether, around.limit === around.blockEnd);
	const after = phrase?.label ?? unit;
	const opens = boundWord?.start ?? numeral.start;
	const before = findPhraseBefore(flat.text, opens, around.from);
	const level = CHANGE_TO.test(flat.text.slice(around.from, opens).split(/\d%?/).at(-1)!);
	const trend = fact.kind === 'percent' && !level ? findTrend(before?.text ?? '') : null;
	const bare = before === null || countSyllables(before.text) < 2 || (fact.kind === 'money' && NAMELESS_SUM.test(before.text));
	const fuller = trend !== null || bare ? reachBack(flat.text, opens, around) : null;
	const label = after ?? fuller ?? before;
	if (label === null || !/\p{L}{2}/u.test(label.text)) return null;
	const each = isForEach(flat.text, opens, around.blockStart);
	const context = each && !EACH.test(`${label.text} ${before?.text ?? ''}`) ? findPhraseBefore(flat.text, opens, around.blockStart)
		: after === null || !needsContext(fact, after, unit) ? null : (fuller ?? before);
	const explains = context !== null && countSyllables(context.text) > (fact.kind === 'percent' ? 0 : 1);
	const figure = draftFigure(fact, numeral, { label, boundWord, unit, context: explains ? context : null, trend });
	if (each) figure.each = true;
	return { figure, wordsEnd: phrase?.end ?? label.end };
}

function isFigureOfBefore(text: string, numeral: Excerpt, { from, limit }: Surroundings): boolean {
	return CHANGE_FROM.test(text.slice(from, numeral.start)) && CHANGE_TO.test(text.slice(numeral.end, limit));
}

/** Where a figure's words open for one that follows it: at the numeral, unless the words before that name it. */
function findOpening(figure: Draft): Excerpt {
	const namedBefore = figure.label.end <= figure.numeral.start || figure.kind === 'percent';
	return namedBefore ? (figure.context ?? figure.label) : (figure.boundWord ?? figure.numeral);
}

const EACH = /(?<!\p{L})(?:mỗi|bình quân|trung bình)(?!\p{L})/iu;

/** A sum of all that comes after what is said of each: "mỗi số 4.200 bản, tổng cộng 12.600 bản". */
const TOTAL_SINCE = /(?:mỗi|bình quân|trung bình)(?!\p{L}).*(?<!\p{L})(?:tổng|cả|toàn)(?!\p{L})/isu;

/** Whether the sentence up to the figure speaks of one of many (mỗi tuần, bình quân): it must not be set beside a sum of all. */
function isForEach(text: string, before: number, blockStart: number): boolean {
	const sentence = text.slice(blockStart, before).split(/[.!?;]\s/).at(-1) ?? '';
	return EACH.test(sentence) && !TOTAL_SINCE.test(sentence);
}

/** A percentage says nothing without what it is of; a count does where its noun is described. */
function needsContext(fact: Fact, after: Excerpt, unit: Excerpt | null): boolean {
	// Of an age one must know whose: "trẻ em dưới 6 tuổi".
	return fact.kind === 'percent' || unit?.text === 'tuổi' || countSyllables(after.text) - countSyllables(unit?.text ?? '') < 3;
}

/** The words from the previous figure of the same sentence on ("27 căn nhà, đạt"), where they are short enough. */
function reachBack(text: string, opens: number, around: Surroundings): Excerpt | null {
	const start = around.previous?.start;
	if (start === undefined) return null;
	const words = findPhraseBefore(text, opens, start);
	return words !== null && words.start === start && countSyllables(words.text) <= LONGEST_REACH ? words : null;
}

function readCell(flat: FlatText, block: Block, fact: Fact, numeral: Excerpt): ReadFigure | null {
	const label = findRowHead(flat, block, numeral);
	if (label === null) return null;
	const context = findColumnHead(flat, block, numeral);
	const trend = fact.kind === 'percent' ? findTrend(context?.text ?? '') : null;
	return { figure: draftFigure(fact, numeral, { label, boundWord: null, unit: null, context, trend }), wordsEnd: numeral.end };
}

interface Words {
	label: Excerpt;
	boundWord: Excerpt | null;
	unit: Excerpt | null;
	context: Excerpt | null;
	trend: Trend | null;
}

function draftFigure(fact: Fact, numeral: Excerpt, words: Words): Draft {
	const kind = fact.kind as FigureKind;
	const draft: Draft = {
		kind,
		numeral,
		value: readValue(fact, numeral.text),
		bound: fact.bound,
		label: words.label,
	};
	const parts = readParts(numeral.text);
	if (parts !== null) draft.parts = parts;
	if (words.boundWord !== null) draft.boundWord = words.boundWord;
	if (words.unit !== null) draft.unit = words.unit;
	if (words.context !== null) draft.context = words.context;
	if (words.trend !== null) draft.trend = words.trend;
	return draft;
}

/** The nouns around a comma: "xã" and "phường" share an icon, so the comma between them lists; it does not end the clause. */
function belongTogether(first: string, second: string): boolean {
	const icon = findIcon(first.split(/\s+/u).slice(-2).join(' ')) ?? findIcon(first);
	return icon !== null && second !== '' && !/\d/.test(second) && findIcon(second.split(/\s+/u)[0] ?? '') === icon;
}

/** A percentage is read off its own digits, so that 98,5 % is 98.5 whatever the fact counts it in. */
function readValue(fact: Fact, numeral: string): number {
	if (fact.kind === 'percent') {
		const digits = /^\d[\d.,]*(?=\s*(?:%|phần))/u.exec(numeral)?.[0];
		// A point before three digits parts the thousands (1.250 %), any other mark the decimals.
		if (digits !== undefined) return Number(digits.replace(/\.(?=\d{3}(?!\d))/gu, '').replace(',', '.'));
	}
	return typeof fact.value === 'number' ? fact.value : Number.NaN;
}

function readParts(numeral: string): { part: number; whole: number } | null {
	const match = /^(\d{1,4})\s*\/\s*(\d{1,4})$/u.exec(numeral);
	if (match === null) return null;
	const part = Number(match[1]);
	const whole = Number(match[2]);
	return whole > 0 && part <= whole ? { part, whole } : null;
}

function findTrend(before: string): Trend | null {
	if (FALL.test(before)) return 'fall';
	return RISE.test(before) ? 'rise' : null;
}

function finish(draft: Draft, block: Block, section: number, topic: string | undefined): Candidate {
	// A count is pictured by what it counts, a percentage by what it is of ("bảo hiểm y tế … dân số").
	const words = [draft.label.text, draft.context?.text].filter((text) => text !== undefined);
	const icon = chooseIcon(...(draft.kind === 'percent' ? words.reverse() : words), topic);
	return { ...draft, icon, importance: weigh(draft, block), section };
}

function weigh(draft: Draft, block: Block): number {
	let weight = 1.5 + Math.log10(Math.max(1, Math.abs(draft.value) || 1)) / 3;
	if (draft.kind !== 'quantity' || draft.parts !== undefined) weight = draft.parts === undefined ? 3 : 3.3;
	if (block.kind === 'lead') weight += 1;
	if (draft.kind === 'quantity' && (draft.value === 1 || MEASURE_OF_TIME.test(draft.label.text))) weight -= 1;
	if (draft.kind === 'quantity' && draft.parts === undefined && draft.unit === undefined) weight -= 0.5;
	return Math.round(weight * 1000) / 1000;
}

function dropRepeats(candidates: Candidate[]): Candidate[] {
	const seen = new Set<string>();
	return candidates.filter((figure) => {
		const noun = figure.unit?.text ?? figure.label.text;
		const key = `${figure.kind}|${figure.numeral.text}|${noun.toLowerCase()}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Where three or more counts of one noun stand under one heading, the chart they make together; null otherwise. */
function findChart(figure: Candidate, candidates: Candidate[]): Candidate[] | null {
	const noun = findCountedNoun(figure);
	if (noun === null) return null;
	const members = candidates.filter((other) => other.section === figure.section && findCountedNoun(other) === noun);
	return members.length >= 3 ? members : null;
}

/** Past the first six, a figure must weigh something: no "03 ngày", no "01 điểm cầu". */
const ALWAYS_SHOWN = 6;
const LEAST_IMPORTANCE = 1.3;
const CHART_WORTH = 0.8;
const LONGEST_CHART = 8;
const CHART_SAMENESS = 0.6;
const CROWDING = 0.35;

function chooseByImportance(candidates: Candidate[], atMost: number): Candidate[] {
	const left = candidates.map((figure) => {
		const inChart = findChart(figure, candidates) !== null;
		return inChart ? { ...figure, importance: figure.importance + CHART_WORTH } : figure;
	});
	const chosen: Candidate[] = [];
	const taken = new Map<number, number>();
	let charts = 0;
	const worth = (figure: Candidate) => {
		const sameness = findChart(figure, candidates) === null ? 0 : charts * CHART_SAMENESS;
		return figure.importance - CROWDING * (taken.get(figure.section) ?? 0) - sameness;
	};
	while (left.length > 0 && chosen.length < atMost) {
		const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
		if (chosen.length >= ALWAYS_SHOWN && best.importance < LEAST_IMPORTANCE) break;
		// A chart is taken whole, as far as there is room, and crowds its section half as much as its figures apart.
		const together = (findChart(best, left) ?? [best]).slice(0, Math.min(LONGEST_CHART, atMost - chosen.length));
		if (together.length > 1) charts += 1;
		for (const figure of together) left.splice(left.indexOf(figure), 1);
		chosen.push(...together);
		taken.set(best.section, (taken.get(best.section) ?? 0) + Math.ceil(together.length / 2));
	}
	return dropRepeatedContext(chosen.sort((a, b) => a.numeral.start - b.numeral.start));
}

/** A count need not repeat the figure shown right before it, since the two stand side by side. */
function dropRepeatedContext(figures: Candidate[]): Candidate[] {
	return figures.map((figure, index) => {
		const before = figures[index - 1];
		const { context, ...bare } = figure;
		const repeats = before !== undefined && context !== undefined && context.start <= before.numeral.start && before.numeral.end <= context.end;
		return repeats && figure.kind === 'quantity' ? bare : figure;
	});
}

function groupBySection(flat: FlatText, headings: Block[], chosen: Candidate[]): FigureSection[] {
	const sections: FigureSection[] = [];
	const numbers = [...new Set(chosen.map((figure) => figure.section))];
	for (const number of numbers) {
		const figures = chosen.filter((figure) => figure.section === number).map(({ section: _, ...figure }) => figure);
		const heading = headings[number - 1];
		sections.push(heading === undefined ? { figures } : { heading: excerptOf(flat, heading), figures });
	}
	return sections;
}
