/** Comparable counts of one section as horizontal bars from a common zero. */
import { measureWidth } from './font-faces.ts';
import { groupFigure } from './figure-tile.ts';
import type { Drawn, Pen } from './figure-tile.ts';
import { labelText, quietText } from './look.ts';
import { scaleBars } from './marks.ts';
import { isRange, showWords, type Figure } from './model.ts';
import { drawRect, drawText, moveBy } from './svg-elements.ts';
import { layText } from './text-layout.ts';
import type { TextStyle } from './text-layout.ts';

/** Bars whose largest is over forty times the least no longer compare to the eye. */
const WIDEST_RATIO = 40;

/** Ages and spans of time are bounds and terms, not amounts that stand beside each other. */
const MEASURE_OF_TIME = /^(?:giây|phút|giờ|ngày|tuần|tháng|quý|năm|tuổi)(?!\p{L})/iu;

/** What a figure counts, so that two of the same can be compared; null for shares, fractions and nameless counts. */
export function findCountedNoun(figure: Pick<Figure, 'kind' | 'parts' | 'value' | 'unit' | 'context' | 'each'>): string | null {
	if (figure.kind === 'percent' || figure.parts !== undefined || !(figure.value > 0)) return null;
	const noun = figure.unit?.text ?? figure.context?.text;
	return noun === undefined || MEASURE_OF_TIME.test(noun) ? null : `${figure.kind}|${figure.each === true}|${noun.toLowerCase()}`;
}

/** The figures of a section that count the same noun and lie within one order of size, by their first member. */
export function findBarGroups(figures: Figure[]): Map<Figure, Figure[]> {
	const byKey = new Map<string, Figure[]>();
	for (const figure of figures) {
		const key = isRange(figure) ? null : findCountedNoun(figure);
		if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), figure]);
	}
	const groups = new Map<Figure, Figure[]>();
	for (const group of byKey.values()) {
		const values = group.map((figure) => figure.value);
		const first = group[0];
		// Two sums of money share nothing but the đồng; three or more under one heading are a break-down.
		const enough = group.length >= (first?.kind === 'money' ? 3 : 2);
		if (first !== undefined && enough && Math.max(...values) / Math.min(...values) <= WIDEST_RATIO) groups.set(first, group);
	}
	return groups;
}

const BAR = 52;
const GAP = 34;

/** The words of a bar; "…" holds the place of the numeral between the words before and after it. */
function nameBar(figure: Figure, shared: boolean): string {
	const label = showWords(figure.label);
	if (figure.context === undefined || shared) return label;
	const context = showWords(figure.context);
	return figure.label.start < figure.numeral.start ? `${label}, ${context}` : `${context} … ${label}`;
}

/** A group of bars at a width; each bar is its own figure group with its offsets. */
export function drawBarGroup(figures: Figure[], width: number, pen: Pen): Drawn {
	const numeralStyle: TextStyle = { face: 'strong', size: 58, lineHeight: 76, colour: pen.palette.accent };
	const numerals = figures.map((figure) => `${figure.boundWord === undefined ? '' : `${figure.boundWord.text} `}${figure.numeral.text}`);
	const room = Math.max(...numerals.map((text) => measureWidth(text, 'strong', numeralStyle.size))) + 24;
	const lengths = scaleBars(figures.map((figure) => figure.value), Math.max(width * 0.35, width - room));
	const heading = figures[0]?.context;
	const shared = heading !== undefined && figures.every((figure) => figure.context?.text === heading.text);
	const title = shared ? layText(showWords(heading), quietText(pen.palette), width) : null;
	let svg = title === null ? '' : drawText(title, 0, 0, pen.faces);
	let top = title === null ? 0 : title.height + 12;
	figures.forEach((figure, index) => {
		const name = layText(nameBar(figure, shared), labelText(pen.palette), width);
		const length = lengths[index] ?? 0;
		const barTop = name.height + (numeralStyle.lineHeight - BAR) / 2;
		const numeral = layText(numerals[index] ?? '', numeralStyle, width);
		const inner = [
			drawText(name, 0, 0, pen.faces),
			drawRect(0, barTop, length, BAR, pen.palette.accent),
			drawText(numeral, length + 20, name.height, pen.faces),
		].join('');
		svg += moveBy(0, top, groupFigure(figure, inner));
		top += name.height + numeralStyle.lineHeight + GAP;
	});
	return { svg, height: top - GAP };
}
