import type { Reading } from '@nhipcau/editions/dictionary';
import { findFacts, normalise, type Fact, type Spoken } from '@nhipcau/vietnamese-text';

/** All that can be shown of how a text is read. Every span counts in `text`. */
export interface ReadAloud extends Spoken {
	/** What was typed, in NFC. */
	text: string;
	facts: Fact[];
}

/** How a text is read with an office's dictionary. Browser-safe. */
export function readAloud(typed: string, readings: readonly Pick<Reading, 'written' | 'spoken'>[]): ReadAloud {
	const text = typed.normalize('NFC');
	const dictionary = Object.fromEntries(readings.map(({ written, spoken }) => [written, spoken]));
	return { text, ...normalise(text, { dictionary }), facts: findFacts(text) };
}
