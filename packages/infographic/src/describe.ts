import type { Figure, InfographicContent } from './model.ts';

/** One figure in words, in the order of the text: "toàn tỉnh đã mở 45 lớp tập huấn". */
export function describeFigure(figure: Figure): string {
	const numeral = figure.boundWord === undefined ? figure.numeral.text : `${figure.boundWord.text} ${figure.numeral.text}`;
	const labelFirst = figure.label.end <= figure.numeral.start;
	const before = [figure.context?.text, labelFirst ? figure.label.text : undefined];
	return [...before, numeral, labelFirst ? undefined : figure.label.text].filter(Boolean).join(' ');
}

/**
 * The text alternative of the graphic: one line a figure, in the order of the text, with its heading before it where a
 * new section begins ("Kết quả: …").
 */
export function describeFigures(content: InfographicContent): string[] {
	return content.sections.flatMap((section) =>
		section.figures.map((figure, index) => {
			const words = describeFigure(figure);
			return index === 0 && section.heading !== undefined ? `${section.heading.text}: ${words}` : words;
		}),
	);
}
