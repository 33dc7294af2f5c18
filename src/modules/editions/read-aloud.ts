import { isEnglish } from '@nhipcau/document';
import type { Reading } from '@nhipcau/editions/dictionary';
import { findFacts, normalise, type Fact, type Spoken } from '@nhipcau/vietnamese-text';

/** All that can be shown of how a text is read. Every span counts in `text`. */
export interface ReadAloud extends Spoken {
	/** What was typed, in NFC. */
	text: string;
	facts: Fact[];
}

/** How a text is read with an office's dictionary, its numerals as the editions take them in its language. Browser-safe. */
export function readAloud(typed: string, readings: readonly Pick<Reading, 'written' | 'spoken'>[]): ReadAloud {
	const text = typed.normalize('NFC');
	const dictionary = Object.fromEntries(readings.map(({ written, spoken }) => [written, spoken]));
	const numbers = isEnglish(text, 'vi') ? 'en' : 'vi';
	return { text, ...normalise(text, { dictionary, numbers }), facts: findFacts(text, { numbers }) };
}
