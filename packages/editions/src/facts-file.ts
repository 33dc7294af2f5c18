import { normalise } from '@nhipcau/vietnamese-text';
import type { Prepared } from './prepare.ts';
import type { FactsFile } from './types.ts';

/** Every figure, date and symbol of the text with its place and its spoken form. */
export function listFacts({ flat, figures, request }: Prepared): FactsFile {
	const facts = figures.facts.map((fact) => ({ ...fact, spoken: normalise(fact.surface, request.reading).spoken }));
	return { format: 1, text: flat.text, facts };
}
