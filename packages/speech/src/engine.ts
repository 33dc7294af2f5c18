import type { TimedPhoneme, TimedWord } from './types.ts';

/** A voice as it is offered to an editor. */
export interface Voice {
	/** The engine's own name of it, kept in settings and manifests. */
	id: string;
	/** BCP 47. */
	language: string;
	name: { vi: string; en: string };
}

/** One sentence said by itself: times count from the beginning of its own sound. */
export interface SpokenSentence {
	sampleRate: number;
	samples: Int16Array;
	words: TimedWord[];
	phonemes: TimedPhoneme[];
}

export interface SpeakSettings {
	voice: string;
	/** Words a minute as the engine counts them. */
	rate: number;
	/** How many sentences may be said side by side; never changes the sound. */
	threads: number;
	signal?: AbortSignal;
}

/** Where another engine (Piper, for one) joins in. */
export interface SpeechEngine {
	readonly name: string;
	/** Part of every cache key: another version means another sound. */
	readonly version: string;
	readonly sampleRate: number;
	readonly voices: readonly Voice[];
	readonly rates: { lowest: number; highest: number };
	/**
	 * Says each sentence by itself, in any order, and hands each over as soon as it is said. The
	 * sound of a sentence depends on its text, voice and rate alone.
	 * Throws `speech.engine_failed` with the sentence's id, or the signal's reason.
	 */
	speak(
		sentences: readonly { id: string; spoken: string }[],
		settings: SpeakSettings,
		onSpoken: (index: number, spoken: SpokenSentence) => void,
	): Promise<void>;
}
