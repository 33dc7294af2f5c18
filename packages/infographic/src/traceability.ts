import type { FlatText } from '@nhipcau/document';
import { InfographicError } from './model.ts';
import type { Excerpt, InfographicContent } from './model.ts';

/**
 * Checks that every numeral, bound word, label and heading to be shown stands in the text at its offsets.
 * @throws InfographicError `infographic.untraceable_figure` naming the first that does not
 */
export function assertTraceable(content: InfographicContent, flat: FlatText): void {
	for (const excerpt of listExcerpts(content)) {
		if (excerpt.end > excerpt.start && flat.text.slice(excerpt.start, excerpt.end) === excerpt.text) continue;
		throw new InfographicError('infographic.untraceable_figure', {
			figure: excerpt.text,
			start: excerpt.start,
			end: excerpt.end,
		});
	}
}

function listExcerpts(content: InfographicContent): Excerpt[] {
	const excerpts = content.sections.flatMap((section) => [
		section.heading,
		...section.figures.flatMap((figure) => [figure.numeral, figure.boundWord, figure.unit, figure.label, figure.context]),
	]);
	const title = content.title.text === '' ? undefined : content.title;
	return [title, ...excerpts].filter((excerpt) => excerpt !== undefined);
}
