import { flattenArticle, isEnglish, type FlatText } from '@nhipcau/document';
import type { NormaliseOptions } from '@nhipcau/vietnamese-text';
import type { PartCache } from './cache.ts';
import { pickReadings } from './dictionary.ts';
import { makeScript, readLine } from './make-script.ts';
import { indexFigures, type FigureIndex } from './provenance.ts';
import { findReadingsOf, formatScript, parseScript, type Script, type ScriptLine } from './script.ts';
import { listSentences, type Sentence } from './sentences.ts';
import { EditionError, type BuildRequest } from './types.ts';

/** What is known of a text before any form is made. */
export interface PreparedText {
	/** As asked for, the office's readings cut down to those that can be said. */
	request: BuildRequest;
	flat: FlatText;
	sentences: Sentence[];
	script: Script;
	/** `script.txt` as it is written out. */
	scriptFile: string;
	figures: FigureIndex;
	/** What is said for a line. */
	read(line: ScriptLine): string;
}

/** All that the forms have in common, worked out once. */
export interface Prepared extends PreparedText {
	cache: PartCache;
}

/**
 * Flattens the text and makes or reads the script.
 * Throws `editions.nothing_to_say` for a text without a word, `editions.script_unreadable` for a broken script.
 */
export function prepareBuild(asked: BuildRequest): PreparedText {
	const { article } = asked.source;
	const flat = flattenArticle(article);
	// 4,812 means another number in English; what is said, shown and traced must agree on which.
	const request: BuildRequest = isEnglish(flat.text, article.language) ? { ...asked, reading: { ...asked.reading, numbers: 'en' } } : asked;
	const sentences = listSentences(flat);
	if (!/\p{L}/u.test(flat.text)) throw new EditionError('editions.nothing_to_say');
	const byRule = makeScript(article, flat, sentences, request.reading);
	const reading = narrowReading(request.reading, [flat.text, request.script ?? '', ...[...byRule.bulletin, ...byRule.clip].map((line) => line.text)]);
	const read = (line: ScriptLine) => readLine(line, reading);
	// What was read by rule when the script was saved still follows it: before the office gave a reading, and before it changed one.
	const readPlainly = (line: ScriptLine) => readLine(line, { ...reading, dictionary: {} });
	const readAsThen = (line: ScriptLine) => readLine(line, { ...reading, dictionary: findReadingsOf(request.script ?? '') });
	const script = request.script === undefined ? byRule : parseScript(request.script, byRule, [read, readPlainly, readAsThen], flat.text);
	const around = [article.office, article.source, article.byline].filter((text) => text !== undefined);
	return {
		request: { ...request, ...(reading && { reading }) },
		flat,
		sentences,
		script,
		scriptFile: formatScript(script, read, reading?.dictionary),
		figures: indexFigures(flat.text, around, reading),
		read,
	};
}

/** Every sentence asks the dictionary anew, so it should hold nothing that cannot be found. */
function narrowReading(reading: NormaliseOptions | undefined, texts: string[]): NormaliseOptions | undefined {
	if (!reading?.dictionary) return reading;
	const readings = Object.entries(reading.dictionary).map(([written, spoken]) => ({ written: written.normalize('NFC'), spoken }));
	return { ...reading, dictionary: pickReadings(readings, texts.join('\n')) };
}
