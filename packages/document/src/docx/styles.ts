import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { ILevelsOptions, IStylesOptions } from 'docx';

/** Twentieths of a point in one centimetre. */
export const CENTIMETRE = 567;

/**
 * Page of Decree 30/2020/NĐ-CP, annex I, section I: A4, margins top and bottom 20-25 mm, left 30-35, right 15-20.
 * Measures in twentieths of a point.
 */
export const page = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1247, bottom: 1247, left: 1701, right: 1020, header: 567, footer: 567 },
};

/** Width of the text in twentieths of a point. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

const FONT = 'Times New Roman';
const QUIET = '4C585D';

/** Half points. */
const points = (size: number): number => size * 2;

/** Space in twentieths of a point; lines in 240ths of one line. */
const spacing = (before: number, after: number, line = 276): { before: number; after: number; line: number; lineRule: typeof LineRuleType.AUTO } =>
	({ before: before * 20, after: after * 20, line, lineRule: LineRuleType.AUTO });

const headings = [[16, 18], [14, 14], [14, 12], [14, 10]] as const;

function makeHeading(index: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
	const [size, before] = headings[index] ?? [14, 10];
	return {
		run: { font: FONT, size: points(size), bold: true, italics: index === 3, color: '000000' },
		paragraph: { spacing: spacing(before, 6), keepNext: true, keepLines: true, outlineLevel: index },
		next: 'BodyText',
		quickFormat: true,
	};
}

/**
 * Styles of the document: Times New Roman, body 14 pt justified with a first line of 1 cm, as the decree asks
 * (13-14 pt, 1-1.27 cm). Everything a person may want to change stands in a named style, nothing in the paragraphs.
 */
export function makeStyles(language: string): IStylesOptions {
	return {
		default: {
			document: { run: { font: FONT, size: points(14), language: { value: language, eastAsia: language } }, paragraph: { spacing: spacing(0, 0) } },
			title: { run: { font: FONT, size: points(20), bold: true, color: '000000' }, paragraph: { spacing: spacing(6, 8, 264), keepNext: true }, next: 'Subtitle', quickFormat: true },
			heading1: makeHeading(0),
			heading2: makeHeading(1),
			heading3: makeHeading(2),
			heading4: makeHeading(3),
			listParagraph: { run: { size: points(14) }, paragraph: { spacing: spacing(0, 3), alignment: AlignmentType.JUSTIFIED } },
			hyperlink: { run: { color: '0B5C63', underline: {} } },
			footnoteText: { run: { font: FONT, size: points(11) }, paragraph: { spacing: spacing(0, 2, 252) } },
		},
		paragraphStyles: [
			{ id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: CENTIMETRE }, spacing: spacing(3, 3) } },
			{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'BodyText', quickFormat: true, run: { size: points(15) }, paragraph: { spacing: spacing(0, 8) } },
			{ id: 'OfficeName', name: 'Office Name', basedOn: 'Normal', next: 'Title', run: { bold: true, size: points(13), color: '0B5C63' }, paragraph: { spacing: spacing(0, 12), border: { top: { style: BorderStyle.SINGLE, size: 18, color: '0B5C63', space: 6 } } } },
			{ id: 'Byline', name: 'Byline', basedOn: 'Normal', next: 'BodyText', run: { size: points(12), color: QUIET }, paragraph: { spacing: spacing(0, 14), border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'B9B4A6', space: 6 } } } },
			{ id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'BodyText', quickFormat: true, run: { italics: true }, paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { left: CENTIMETRE, right: CENTIMETRE / 2 }, spacing: spacing(4, 6), border: { left: { style: BorderStyle.SINGLE, size: 12, color: '0B5C63', space: 10 } } } },
			{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'BodyText', quickFormat: true, run: { size: points(12), italics: true, color: QUIET }, paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(0, 12) } },
			{ id: 'Figure', name: 'Figure', basedOn: 'Normal', next: 'Caption', paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: spacing(10, 6, 240) } },
			{ id: 'ListContinue', name: 'List Continue', basedOn: 'Normal', paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: spacing(0, 3) } },
			{ id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: points(12) }, paragraph: { spacing: spacing(2, 2, 252) } },
			{ id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: { bold: true }, paragraph: { keepNext: true } },
			{ id: 'SourceNote', name: 'Source Note', basedOn: 'Normal', run: { size: points(12), color: QUIET }, paragraph: { spacing: spacing(6, 0) } },
			{ id: 'Rule', name: 'Rule', basedOn: 'Normal', paragraph: { indent: { right: textWidth - 4 * CENTIMETRE }, spacing: spacing(0, 10, 240), border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '7D857F', space: 1 } } } },
		],
	};
}

const BULLETS = ['•', '–', '◦'];

/** Nine levels of one list, as Word has them; `start` counts the list's own level. */
export function makeLevels(format: 'bullet' | 'decimal', own: number, start: number): ILevelsOptions[] {
	return Array.from({ length: 9 }, (_, level) => ({
		level,
		format,
		text: format === 'bullet' ? (BULLETS[level % BULLETS.length] ?? '•') : `%${level + 1}.`,
		start: level === own ? start : 1,
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: CENTIMETRE * (level + 1) + 227, hanging: 454 } }, run: { font: FONT } },
	}));
}
