import type { FlatText } from '@nhipcau/document';
import { findFacts, rankSentences, type NormaliseOptions } from '@nhipcau/vietnamese-text';
import type { Sentence } from './sentences.ts';

/** Words that a clip should say besides its title and closing: about 80 s at the bulletin's pace. */
const WORDS_WANTED = 190;
const WORDS_AT_MOST = 240;
/** A sentence longer than this is hard to follow beside a card. */
const LONGEST_SENTENCE = 48;

export interface ChosenSentence {
	sentence: Sentence;
	/** Whether it carries figures worth showing large. */
	figures: boolean;
}

/**
 * The sentences that the clip says: the best ranked of the whole text, no more than a third from one section
 * where there are several, in reading order. Ranking: `rankSentences` of vietnamese-text.
 */
export function chooseClipSentences(flat: FlatText, sentences: Sentence[], reading?: NormaliseOptions): ChosenSentence[] {
	const candidates = sentences.filter((sentence) => fitsClip(sentence, flat));
	const ranked = rankSentences(flat.text, candidates).toSorted((a, b) => b.score - a.score || a.index - b.index);
	const sections = new Set(candidates.map((sentence) => sentence.heading)).size;
	const perSection = sections > 2 ? Math.ceil(WORDS_WANTED / 3) : Infinity;
	const taken: Sentence[] = [];
	const wordsOf = new Map<string, number>();
	let total = 0;
	for (const { index } of ranked) {
		if (total >= WORDS_WANTED) break;
		const sentence = candidates[index]!;
		const words = countSpokenWords(flat.text.slice(sentence.start, sentence.end));
		const inSection = wordsOf.get(sentence.heading) ?? 0;
		if (total + words > WORDS_AT_MOST || inSection + words > perSection + LONGEST_SENTENCE / 2) continue;
		taken.push(sentence);
		wordsOf.set(sentence.heading, inSection + words);
		total += words;
	}
	return taken.sort((a, b) => a.start - b.start).map((sentence) => ({ sentence, figures: hasFigures(flat, sentence, reading) }));
}

function fitsClip(sentence: Sentence, flat: FlatText): boolean {
	const kinds = ['lead', 'paragraph', 'list_item', 'quote'];
	const words = countSpokenWords(flat.text.slice(sentence.start, sentence.end));
	return kinds.includes(sentence.block.kind) && words >= 4 && words <= LONGEST_SENTENCE;
}

function hasFigures(flat: FlatText, sentence: Sentence, reading?: NormaliseOptions): boolean {
	return findFacts(flat.text.slice(sentence.start, sentence.end), reading).some((fact) =>
		['quantity', 'percent', 'money'].includes(fact.kind),
	);
}

function countSpokenWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}
