import { showWords, type Figure, type InfographicContent } from './model.ts';

/** One figure in words: "toàn tỉnh đã mở 45 lớp tập huấn". */
export function describeFigure(figure: Figure): string {
	const numeral = figure.boundWord === undefined ? figure.numeral.text : `${figure.boundWord.text} ${figure.numeral.text}`;
	const labelFirst = figure.label.end <= figure.numeral.start;
	const before = [figure.context, labelFirst ? figure.label : undefined];
	return [...before.map((words) => words && showWords(words)), numeral, labelFirst ? undefined : showWords(figure.label)].filter(Boolean).join(' ');
}

/** Figures in words under the heading they stand under; the first may stand under the title and has none. */
export interface DescribedSection {
	heading?: string;
	/** One a figure, in the order of the text. */
	figures: string[];
}

/** The text alternative of the graphic, section by section. */
export function describeSections(content: InfographicContent): DescribedSection[] {
	return content.sections.map(({ heading, figures }) => ({ ...(heading && { heading: heading.text }), figures: figures.map(describeFigure) }));
}
