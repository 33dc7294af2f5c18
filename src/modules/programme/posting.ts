import { officePages, postingDeeds, postingOrders, postingPlaces } from './data/words.ts';

/**
 * Whether words order persons to share, comment or post on social networks, or count that they do: no task may. What an
 * office publishes on its own page is its own work and is none of this.
 */
export function ordersPosting(words: string): boolean {
	return words
		.normalize('NFC')
		.split(/[.;\n]/)
		.some((sentence) => postingDeeds.test(sentence) && postingPlaces.test(sentence) && postingOrders.test(sentence) && !officePages.test(sentence));
}
