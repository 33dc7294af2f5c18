/** The graphic as a pile of bands: header, headings, rows of figures, footer. SVG and PDF pile them differently. */
import { drawBarGroup, findBarGroups } from './bar-group.ts';
import { drawPair, drawTile, fitPair } from './figure-tile.ts';
import type { Drawn, Pen } from './figure-tile.ts';
import { COLUMN_WIDTH, SIZES, labelText, quietText } from './look.ts';
import { describeFigure } from './describe.ts';
import type { Figure, FigureSection, InfographicContent } from './model.ts';
import { drawRect, drawText, moveBy } from './svg-elements.ts';
import { layText } from './text-layout.ts';
import { drawWeave } from './weave.ts';

/** What the graphic says around the figures; every sentence is the caller's or the text's own. */
export interface Frame {
	/** The office, over the headline and in the footer. */
	office?: string;
	/** The period or the date as it shall be printed ("Quý III năm 2026"). */
	dateLine?: string;
	/** Where the text comes from. */
	source?: string;
	/** The visible note that the graphic is machine-made. */
	machineLabel?: string;
	language?: 'vi' | 'en';
	/** Seed of the pattern, such as the article's id; default the title. */
	seed?: string;
}

export interface Band extends Drawn {
	role: 'title' | 'heading' | 'figure' | 'footer';
	/** Room above the band, not used at the top of a column. */
	before: number;
	/** What the band says, in words. */
	text: string;
	/** A heading may not stand alone at the end of a column. */
	keepWithNext: boolean;
}

const RULE_GAP = 38;

/** Rows of a section: groups of bars, wide tiles, and pairs of half tiles; the order is that of the text. */
export function layRows(section: FigureSection, pen: Pen): Band[] {
	const groups = findBarGroups(section.figures);
	const grouped = new Set([...groups.values()].flat());
	const lead = chooseLead(section.figures.filter((figure) => !grouped.has(figure)));
	const stands = (figure: Figure) => figure === lead || grouped.has(figure);
	const rows: Band[] = [];
	for (let at = 0; at < section.figures.length; at += 1) {
		const figure = section.figures[at]!;
		const next = section.figures[at + 1];
		const group = groups.get(figure);
		if (group !== undefined) rows.push(makeRow(drawBarGroup(group, COLUMN_WIDTH, pen), group));
		else if (grouped.has(figure)) continue;
		else if (next !== undefined && !stands(figure) && !stands(next) && fitPair([figure, next], COLUMN_WIDTH, pen)) {
			rows.push(makeRow(drawPair([figure, next], COLUMN_WIDTH, pen), [figure, next]));
			at += 1;
		} else rows.push(makeRow(drawTile(figure, figure === lead ? 'lead' : 'wide', COLUMN_WIDTH, pen), [figure]));
	}
	return rows.map((row, index) => (index === 0 ? row : { ...ruleAbove(row, pen), before: RULE_GAP }));
}

/** The one figure of a section set largest: its most important, where there are three to tell apart. */
function chooseLead(figures: Figure[]): Figure | null {
	if (figures.length < 3) return null;
	return figures.reduce((best, figure) => (figure.importance > best.importance ? figure : best));
}

function makeRow(drawn: Drawn, figures: Figure[]): Band {
	return { ...drawn, role: 'figure', before: 0, text: figures.map(describeFigure).join('. '), keepWithNext: false };
}

function ruleAbove(row: Band, pen: Pen): Band {
	const rule = drawRect(0, 0, COLUMN_WIDTH, 2, pen.palette.line);
	return { ...row, svg: rule + moveBy(0, RULE_GAP, row.svg), height: row.height + RULE_GAP };
}

/** The ruled head of a section. */
export function layHeading(section: FigureSection, pen: Pen): Band | null {
	if (section.heading === undefined) return null;
	const block = layText(section.heading.text, { face: 'headline', size: SIZES.heading, lineHeight: 76, colour: pen.palette.ink }, COLUMN_WIDTH);
	const svg = drawRect(0, 0, COLUMN_WIDTH, 6, pen.palette.ink) + drawText(block, 0, 22, pen.faces);
	return { svg, height: block.height + 22, role: 'heading', before: 76, text: section.heading.text, keepWithNext: true };
}

/** Sections with their headings, in the order of the text, at the width of one column. */
export function layBody(content: InfographicContent, pen: Pen): Band[] {
	return content.sections.flatMap((section, index) => {
		const heading = layHeading(section, pen);
		const rows = layRows(section, pen);
		const first = rows[0];
		if (first !== undefined) first.before = heading === null ? (index === 0 ? 0 : 76) : 32;
		return heading === null ? rows : [heading, ...rows];
	});
}

/** Kicker, headline and date; `scale` enlarges the type where the header spans two columns. */
export function layHeader(content: InfographicContent, frame: Frame, width: number, scale: number, pen: Pen): Band {
	const { palette, faces } = pen;
	let svg = '';
	let top = 0;
	if (frame.office) {
		const kicker = layText(frame.office, { ...quietText(palette), face: 'strong', colour: palette.accent }, width);
		svg += drawText(kicker, 0, top, faces);
		top += kicker.height + 16;
	}
	const size = Math.round(headlineSize(content.title.text) * scale);
	const style = { face: 'headline', size, lineHeight: Math.round(size * 1.34), colour: palette.ink } as const;
	const headline = layText(content.title.text, style, width);
	svg += drawText(headline, 0, top, faces);
	top += headline.height;
	if (frame.dateLine) {
		const date = layText(frame.dateLine, quietText(palette), width);
		svg += drawText(date, 0, top + 20, faces);
		top += date.height + 20;
	}
	return { svg, height: top, role: 'title', before: 0, text: content.title.text, keepWithNext: true };
}

function headlineSize(title: string): number {
	if (title.length <= 48) return 92;
	if (title.length <= 90) return 78;
	return title.length <= 150 ? 66 : 56;
}

const FOOTER_WORDS = {
	vi: { taken: (title: string) => `Số liệu trích từ bài “${title}”.`, source: (source: string) => `Nguồn: ${source}` },
	en: { taken: (title: string) => `Figures taken from “${title}”.`, source: (source: string) => `Source: ${source}` },
} as const;

/** Where the figures come from, who publishes them, and that a machine drew them. */
export function layFooter(content: InfographicContent, frame: Frame, width: number, pen: Pen): Band {
	const { palette, faces } = pen;
	const words = FOOTER_WORDS[frame.language ?? 'vi'];
	const lines: { text: string; strong: boolean }[] = [];
	if (content.title.text !== '') lines.push({ text: words.taken(content.title.text), strong: false });
	if (frame.source) lines.push({ text: words.source(frame.source), strong: false });
	if (frame.office) lines.push({ text: frame.office, strong: true });
	if (frame.machineLabel) lines.push({ text: frame.machineLabel, strong: false });
	let svg = drawRect(0, 0, width, 6, palette.ink);
	let top = 30;
	for (const line of lines) {
		const style = line.strong ? { ...labelText(palette), face: 'strong' as const, size: SIZES.quiet, lineHeight: 55 } : quietText(palette);
		const block = layText(line.text, style, width);
		svg += drawText(block, 0, top, faces);
		top += block.height + 12;
	}
	const text = lines.map((line) => line.text).join('\n');
	return { svg, height: top, role: 'footer', before: 84, text, keepWithNext: false };
}

/** The woven band that opens and closes the graphic. */
export function drawOrnament(content: InfographicContent, frame: Frame, width: number, height: number, pen: Pen): string {
	const { accent, accentLight, accentSoft } = pen.palette;
	return drawWeave(frame.seed ?? content.title.text, { width, height, cell: 12 }, { ground: accentSoft, light: accentLight, strong: accent });
}
