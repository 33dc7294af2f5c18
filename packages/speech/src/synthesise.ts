import { setImmediate } from 'node:timers/promises';
import { nameEntry, packEntry, unpackEntry, type SpeechCache } from './cache.ts';
import type { SpeechEngine, SpokenSentence } from './engine.ts';
import { SpeechError } from './errors.ts';
import { espeakEngine } from './espeak/engine.ts';
import { trimSentence } from './trim.ts';
import type { Speech, TimedUtterance, Utterance, Watch } from './types.ts';

export interface SynthesisOptions extends Watch {
	/** One of the engine's voices; the northern voice unless told otherwise. */
	voice?: string;
	/** eSpeak's words a minute: 145 is about 215 syllables a minute, calm enough for a bulletin. */
	rate?: number;
	cache?: SpeechCache;
	/** Worker threads, 2 unless told otherwise; never changes the sound. */
	threads?: number;
	engine?: SpeechEngine;
}

/** What the utterances share, with every default filled in. */
export type Settings = Required<Pick<SynthesisOptions, 'voice' | 'rate' | 'threads' | 'engine'>> & SynthesisOptions;

/**
 * Says the utterances one after the other, each followed by its pause, and times every word and
 * phoneme. The same utterances, settings and engine give the same samples, from the cache or not.
 * `spoken` is NFC text in words; marks and emoji are passed over, an utterance without letters is silent.
 * All of it is held in memory: for sound of many minutes see `record`.
 *
 * Throws `speech.unknown_voice`, `speech.rate_out_of_range`, `speech.engine_failed` with the
 * utterance's id, or the signal's reason within a moment of an abort.
 */
export async function synthesise(utterances: readonly Utterance[], options: SynthesisOptions = {}): Promise<Speech> {
	const settings = fillSettings(options);
	const sentences = new Map<string, SpokenSentence>();
	await obtainSentences(utterances, settings, (key, sentence) => void sentences.set(key, sentence));
	return joinSentences(utterances, sentences, settings);
}

/** The options with every default filled in. Throws `speech.unknown_voice`, `speech.rate_out_of_range`. */
export function fillSettings(options: SynthesisOptions): Settings {
	const settings = { voice: 'vi', rate: 145, threads: 2, engine: espeakEngine, ...options };
	checkSettings(settings);
	return settings;
}

function checkSettings({ voice, rate, engine }: Settings): void {
	if (!engine.voices.some(({ id }) => id === voice)) {
		throw new SpeechError('speech.unknown_voice', `No voice ${voice}.`, { voice });
	}
	const { lowest, highest } = engine.rates;
	if (!(rate >= lowest && rate <= highest)) {
		throw new SpeechError('speech.rate_out_of_range', `Rate ${rate} is out of range.`, { rate, lowest, highest });
	}
}

/** Hands over every sentence with its cache key, once: taken from the cache where it has it whole, said where not. */
export async function obtainSentences(
	utterances: readonly Utterance[],
	settings: Settings,
	onSentence: (key: string, sentence: SpokenSentence) => void,
): Promise<void> {
	const { cache, signal, onProgress } = settings;
	const known = new Set<string>();
	const unsaid = new Map<string, Utterance>();
	const total = utterances.reduce((sum, { spoken }) => sum + spoken.length, 0) || 1;
	let unsaidLetters = 0;
	for (const utterance of utterances) {
		signal?.throwIfAborted();
		const key = nameSentence(utterance, settings);
		if (known.has(key) || unsaid.has(key) || isSilent(utterance)) continue;
		const entry = await cache?.get(key);
		const sentence = entry ? unpackEntry(entry) : null;
		if (sentence) {
			known.add(key);
			onSentence(key, sentence);
			continue;
		}
		unsaid.set(key, utterance);
		unsaidLetters += utterance.spoken.length;
	}
	onProgress?.(1 - unsaidLetters / total);
	await saySentences(unsaid, settings, (key, sentence) => {
		onSentence(key, sentence);
		unsaidLetters -= unsaid.get(key)!.spoken.length;
		onProgress?.(1 - unsaidLetters / total);
	});
}

async function saySentences(
	unsaid: ReadonlyMap<string, Utterance>,
	{ engine, voice, rate, threads, cache, signal }: Settings,
	onSentence: (key: string, sentence: SpokenSentence) => void,
): Promise<void> {
	const keys = [...unsaid.keys()];
	const stored: Promise<void>[] = [];
	await engine.speak([...unsaid.values()], { voice, rate, threads, ...(signal && { signal }) }, (index, spoken) => {
		const sentence = trimSentence(spoken);
		const key = keys[index]!;
		if (cache) stored.push(cache.put(key, packEntry(sentence)));
		onSentence(key, sentence);
	});
	await Promise.all(stored);
}

async function joinSentences(
	utterances: readonly Utterance[],
	sentences: ReadonlyMap<string, SpokenSentence>,
	settings: Settings,
): Promise<Speech> {
	const { engine, signal } = settings;
	const { sampleRate } = engine;
	const parts = utterances.map((utterance) => sentences.get(nameSentence(utterance, settings)));
	const length = parts.reduce((sum, part, index) => sum + measurePart(part, utterances[index]!, sampleRate), 0);
	const samples = new Float32Array(length);
	const timed: TimedUtterance[] = [];
	let offset = 0;
	for (const [index, utterance] of utterances.entries()) {
		const part = parts[index];
		timed.push(placeSentence(utterance.id, part, offset / sampleRate));
		part?.samples.forEach((sample, i) => {
			samples[offset + i] = sample / 32768;
		});
		offset += measurePart(part, utterance, sampleRate);
		await setImmediate();
		signal?.throwIfAborted();
	}
	return { sampleRate, samples, utterances: timed, engine: nameEngine(settings) };
}

/** Samples of a sentence and the pause after it. */
export function measurePart(part: SpokenSentence | undefined, { pauseAfter }: Utterance, sampleRate: number): number {
	return (part?.samples.length ?? 0) + Math.round(pauseAfter * sampleRate);
}

export function nameEngine({ engine, voice }: Settings): string {
	return `${engine.name} ${engine.version} ${voice}`;
}

export function placeSentence(id: string, sentence: SpokenSentence | undefined, start: number): TimedUtterance {
	const move = <Span extends { start: number; end: number }>(span: Span): Span => ({
		...span,
		start: span.start + start,
		end: span.end + start,
	});
	return {
		id,
		start,
		end: start + (sentence ? sentence.samples.length / sentence.sampleRate : 0),
		words: sentence?.words.map(move) ?? [],
		phonemes: sentence?.phonemes.map(move) ?? [],
	};
}

export function nameSentence({ spoken }: Utterance, { engine, voice, rate }: Settings): string {
	return nameEntry(engine, voice, rate, spoken);
}

export function isSilent({ spoken }: Utterance): boolean {
	return !/[\p{L}\p{N}]/u.test(spoken);
}
