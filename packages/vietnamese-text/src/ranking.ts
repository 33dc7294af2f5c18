import { foldedWords } from './folding.ts';
import { splitSentences } from './sentences.ts';
import type { Fact, Span } from './types.ts';

export interface SentenceScore {
	/** Index into the sentences given. */
	index: number;
	/** From 0 to 1; higher is more central. */
	score: number;
}

/** Function words that say nothing about the topic, folded. */
const STOP_WORDS = new Set(
	('va cua la co cac nhung duoc da dang se cho voi trong ngoai tren duoi tai tu den ve theo do boi de khi neu thi ma cung nhu nay do nay ay rang con van ' +
		'chi rat hon nhat mot hai ba hay hoac vao ra len xuong qua lai di nhieu it moi tung khong chua phai can nen vi nham bang giua sau truoc dong thoi viec su cuoc').split(' '),
);

const WEIGHTS = { centrality: 0.6, position: 0.25, figures: 0.15 };
/** The length, in words, within which a sentence can be told in one breath or two. */
const COMFORTABLE = { least: 8, most: 55 };

/**
 * Extractive ranking, best first. Method: the centroid of the text's word pairs (Radev et al. 2004, MEAD) with the
 * MEAD features of position and, for press texts, figures: score = 0.6 centrality + 0.25 position + 0.15 figures, halved
 * for headings and for sentences under 8 or over 55 words. Source: D. R. Radev, H. Jing, M. Styś, D. Tam, "Centroid-based
 * summarization of multiple documents", Information Processing & Management 40 (2004); the weights are ours, set on the
 * samples. Deterministic; ties go to the earlier sentence. Linear. Offsets index `text.normalize('NFC')`.
 * @param sentences spans as `splitSentences` gives them.
 * @param options.facts facts of the text; a sentence that holds some counts for more.
 */
export function rankSentences(text: string, sentences: readonly Span[], options: { facts?: readonly Fact[] } = {}): SentenceScore[] {
	const source = text.normalize('NFC');
	const terms = sentences.map(({ start, end }) => listTerms(source.slice(start, end)));
	const centrality = scoreCentrality(terms);
	const figures = countFacts(sentences, options.facts ?? []);
	const scores = sentences.map((sentence, index) => {
		const position = 1 / (1 + index / 3);
		const raw =
			WEIGHTS.centrality * (centrality[index] ?? 0) + WEIGHTS.position * position + WEIGHTS.figures * Math.min(1, (figures[index] ?? 0) / 3);
		return { index, score: raw * (isTellable(source, sentence) ? 1 : 0.5) };
	});
	return scores.sort((a, b) => b.score - a.score || a.index - b.index);
}

/**
 * The key sentences in reading order, by `rankSentences`, none saying again what another says.
 * @param limit either a count of sentences or the most words together.
 */
export function keySentences(text: string, limit: { count: number } | { maxWords: number }, options: { facts?: readonly Fact[] } = {}): Span[] {
	const source = text.normalize('NFC');
	const sentences = splitSentences(source);
	const chosen: number[] = [];
	const termsOf = sentences.map((): ReadonlySet<string> | null => null);
	const recall = (index: number) => (termsOf[index] ??= listTerms(source.slice(sentences[index]?.start, sentences[index]?.end)));
	let room = 'count' in limit ? limit.count : limit.maxWords;
	for (const { index } of rankSentences(source, sentences, options)) {
		const sentence = sentences[index];
		if (sentence === undefined || room <= 0) break;
		const cost = 'count' in limit ? 1 : countWords(source, sentence);
		if (cost > room || chosen.some((other) => repeats(recall(index), recall(other)))) continue;
		chosen.push(index);
		room -= cost;
	}
	return chosen.sort((a, b) => a - b).flatMap((index) => sentences[index] ?? []);
}

/** Pairs of adjacent meaningful syllables: in Vietnamese they come nearest to words. */
function listTerms(sentence: string): Set<string> {
	const words = foldedWords(sentence).filter((word) => !STOP_WORDS.has(word));
	return new Set(words.slice(1).map((word, index) => `${words[index]}_${word}`));
}

function scoreCentrality(terms: ReadonlyArray<ReadonlySet<string>>): number[] {
	const frequency = new Map<string, number>();
	for (const set of terms) for (const term of set) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	const raw = terms.map((set) => {
		let sum = 0;
		for (const term of set) sum += (frequency.get(term) ?? 1) - 1;
		return set.size === 0 ? 0 : sum / Math.sqrt(set.size);
	});
	const most = raw.reduce((highest, score) => Math.max(highest, score), 0);
	return raw.map((score) => (most === 0 ? 0 : score / most));
}

function countFacts(sentences: readonly Span[], facts: readonly Fact[]): number[] {
	const counts = sentences.map(() => 0);
	let index = 0;
	for (const fact of [...facts].sort((a, b) => a.start - b.start)) {
		while (index < sentences.length && (sentences[index]?.end ?? 0) <= fact.start) index++;
		const sentence = sentences[index];
		if (sentence !== undefined && fact.start >= sentence.start) counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}

/** A whole sentence of a length that can be told; a heading has no full stop. */
function isTellable(text: string, sentence: Span): boolean {
	const words = countWords(text, sentence);
	return /[.?!…][”"’')]*$/u.test(text.slice(sentence.start, sentence.end)) && words >= COMFORTABLE.least && words <= COMFORTABLE.most;
}

function countWords(text: string, { start, end }: Span): number {
	return text.slice(start, end).split(/\s+/).length;
}

function repeats(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
	let shared = 0;
	for (const term of mine) if (theirs.has(term)) shared++;
	return shared > 0.6 * Math.min(mine.size, theirs.size);
}
