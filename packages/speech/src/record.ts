import { open, type FileHandle } from 'node:fs/promises';
import { unpackEntry, type SpeechCache } from './cache.ts';
import type { SpokenSentence } from './engine.ts';
import { SpeechError } from './errors.ts';
import { fillSettings, isSilent, measurePart, nameEngine, nameSentence, obtainSentences, placeSentence, type Settings, type SynthesisOptions } from './synthesise.ts';
import type { Recording, Utterance } from './types.ts';

/** A day of sound: its MP3 has 0.9 GB, more than a listener or a browser can use. */
const MOST_HOURS = 24;
/** Syllables a minute at eSpeak's rate of 145 words a minute. */
const SYLLABLES_A_MINUTE = 215 / 145;

/**
 * Says the utterances like `synthesise`, into `file` and not into memory: only one sentence at a time is held, so hours
 * of sound take no more memory than minutes. The sentences pass through the cache.
 * Throws `speech.too_long` before anything is said, and what `synthesise` throws.
 */
export async function record(utterances: readonly Utterance[], file: string, options: SynthesisOptions & { cache: SpeechCache }): Promise<Recording> {
	const settings = { ...fillSettings(options), cache: options.cache };
	refuseEndless(utterances, settings.rate);
	await obtainSentences(utterances, settings, () => undefined);
	const output = await open(file, 'w');
	try {
		return { file, ...(await writeSentences(utterances, settings, output)) };
	} finally {
		await output.close();
	}
}

function refuseEndless(utterances: readonly Utterance[], rate: number): void {
	const syllables = utterances.reduce((sum, { spoken }) => sum + (spoken.match(/\S+/gu)?.length ?? 0), 0);
	const pauses = utterances.reduce((sum, { pauseAfter }) => sum + pauseAfter, 0);
	const hours = (syllables / (SYLLABLES_A_MINUTE * rate) + pauses / 60) / 60;
	if (hours <= MOST_HOURS) return;
	const details = { hours: Math.ceil(hours), limit: MOST_HOURS };
	throw new SpeechError('speech.too_long', `About ${details.hours} hours of sound, more than ${details.limit}.`, details);
}

async function writeSentences(
	utterances: readonly Utterance[],
	settings: Settings & { cache: SpeechCache },
	output: FileHandle,
): Promise<Omit<Recording, 'file'>> {
	const { sampleRate } = settings.engine;
	const timed: Recording['utterances'] = [];
	let length = 0;
	for (const utterance of utterances) {
		settings.signal?.throwIfAborted();
		const part = await fetchSentence(utterance, settings);
		const { id, start, end } = placeSentence(utterance.id, part, length / sampleRate);
		timed.push({ id, start, end });
		const sound = new Int16Array(measurePart(part, utterance, sampleRate));
		if (part) sound.set(part.samples);
		await output.writeFile(new Uint8Array(sound.buffer));
		length += sound.length;
	}
	return { sampleRate, length, utterances: timed, engine: nameEngine(settings) };
}

/** The sentence as the cache has it; where it was damaged meanwhile, said once more. */
async function fetchSentence(utterance: Utterance, settings: Settings & { cache: SpeechCache }): Promise<SpokenSentence | undefined> {
	if (isSilent(utterance)) return undefined;
	const key = nameSentence(utterance, settings);
	const entry = await settings.cache.get(key);
	const known = entry && unpackEntry(entry);
	if (known) return known;
	let said: SpokenSentence | undefined;
	await obtainSentences([utterance], { ...settings, onProgress: () => undefined }, (_, sentence) => (said = sentence));
	return said;
}
