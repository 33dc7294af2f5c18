import { hashToUnit } from './seeded-random.ts';
import { listVisemes, type Viseme } from './visemes.ts';

export interface PhonemeTime {
	symbol: string;
	/** Seconds. */
	start: number;
	end: number;
}

/** What the presenter needs to know of one spoken sentence; `TimedUtterance` of speech fits. */
export interface SpokenSentence {
	/** Seconds. */
	start: number;
	end: number;
	phonemes: PhonemeTime[];
	/** Words, where known: they tell which sounds end a syllable. */
	words?: { start: number; end: number }[];
}

export interface VisemeTime {
	viseme: Viseme;
	start: number;
	end: number;
}

/** Everything that moves the figure, prepared once so that any instant can be computed from it. */
export interface Timeline {
	seed: number;
	sentences: { start: number; end: number }[];
	visemes: VisemeTime[];
	/** Instants, in seconds, at which the eyes begin to close. */
	blinks: number[];
}

/** Blinks of a calm adult are three to six seconds apart. */
const BLINK_GAP = { least: 3, most: 6 };

/**
 * Prepares the motion of a whole clip.
 * @param sentences in the order of time
 * @param duration seconds for which blinks are planned
 * @param seed the same seed gives the same motion
 */
export function makeTimeline(sentences: SpokenSentence[], duration: number, seed: number): Timeline {
	return {
		seed,
		sentences: sentences.filter((sentence) => sentence.end > sentence.start).map(({ start, end }) => ({ start, end })),
		visemes: sentences.flatMap(listVisemeTimes).sort((a, b) => a.start - b.start),
		blinks: planBlinks(duration, seed),
	};
}

function planBlinks(duration: number, seed: number): number[] {
	const blinks: number[] = [];
	let at = 0;
	for (let index = 0; ; index++) {
		at += BLINK_GAP.least + (BLINK_GAP.most - BLINK_GAP.least) * hashToUnit(seed, index);
		if (at >= duration) return blinks;
		blinks.push(at);
	}
}

function listVisemeTimes(sentence: SpokenSentence): VisemeTime[] {
	const times: VisemeTime[] = [];
	for (const phoneme of sentence.phonemes) {
		const shapes = closesLips(phoneme, times.at(-1), sentence) ? (['bilabial'] as const) : listVisemes(phoneme.symbol);
		const share = (phoneme.end - phoneme.start) / shapes.length;
		shapes.forEach((viseme, index) => {
			const start = phoneme.start + share * index;
			if (share > 0) times.push({ viseme, start, end: start + share });
		});
	}
	return times;
}

const ROUNDED: ReadonlySet<Viseme> = new Set(['open_round', 'mid_round', 'close_round']);

/**
 * Final "ng" and "c" after a rounded vowel are said with the lips closed as well ("sông", "học").
 * Source: Kirby, Illustrations of the IPA: Vietnamese (Hanoi), JIPA 41(3), 2011.
 */
function closesLips(phoneme: PhonemeTime, before: VisemeTime | undefined, sentence: SpokenSentence): boolean {
	if (!/^(?:ŋ|N|k|c)$/u.test(phoneme.symbol) || !before || !ROUNDED.has(before.viseme)) return false;
	// eSpeak reports the next word some 45 ms before its first sound: the end lies inside the last one.
	return (sentence.words ?? []).some((word) => word.end > phoneme.start + 0.01 && word.end < phoneme.end + 0.02);
}
