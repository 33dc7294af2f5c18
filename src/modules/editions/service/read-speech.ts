import { join } from 'node:path';
import { hashData, labels, openDiskCache } from '@nhipcau/editions';
import { encodeMp3, espeakEngine, synthesise } from '@nhipcau/speech';
import { splitSentences } from '@nhipcau/vietnamese-text';
import { AppError, findErrorCode } from '#platform/errors';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { listenLimits } from '../model.ts';
import { mayListen } from '../policy.ts';

/** Longest that a person waits for the sound, the turns of others included, in milliseconds. */
const LISTEN_MS = 25_000;
/** Pause between two sentences, in seconds. */
const PAUSE_S = 0.45;

/** The speech of one person after the other: two at once would only make both wait longer. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Says words aloud, as MP3. What was said before, here or in an edition, comes from the same cache. Throws
 * `editions.readings_not_yours`, `editions.nothing_to_hear`, `editions.too_much_to_hear`, `editions.listening_too_slow`,
 * or the signal's reason.
 */
export async function readSpeech({ config }: Pick<House, 'config'>, actor: Actor, spoken: string, signal: AbortSignal): Promise<Uint8Array> {
	if (!mayListen(actor)) throw new AppError('forbidden', 'editions.readings_not_yours');
	const words = spoken.normalize('NFC').trim();
	if (!/\p{L}/u.test(words)) throw new AppError('invalid', 'editions.nothing_to_hear');
	if (words.length > listenLimits.spoken) throw new AppError('too_large', 'editions.too_much_to_hear');
	const tooLong = AbortSignal.timeout(LISTEN_MS);
	const stop = AbortSignal.any([signal, tooLong]);
	const mine = turn.then(() => makeSound(join(config.dataDir, 'cache'), words, stop));
	turn = mine.catch(() => undefined);
	try {
		return await mine;
	} catch (error) {
		if (tooLong.aborted && !signal.aborted) throw new AppError('unavailable', 'editions.listening_too_slow');
		const named = findErrorCode(error);
		throw named ? new AppError('unavailable', named.code, named.details) : error;
	}
}

async function makeSound(cacheDir: string, words: string, signal: AbortSignal): Promise<Uint8Array> {
	signal.throwIfAborted();
	const cache = openDiskCache(cacheDir);
	const key = hashData({ sound: 'listen', engine: espeakEngine.version, words });
	const kept = await cache.get(key);
	if (kept) return kept;
	const utterances = splitSentences(words).map(({ start, end }, index) => ({ id: `s${index + 1}`, spoken: words.slice(start, end).replace(/\s+/g, ' '), pauseAfter: PAUSE_S }));
	const { samples, sampleRate } = await synthesise(utterances, { cache, threads: 1, signal });
	const title = words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
	const mp3 = await encodeMp3(samples, sampleRate, { title, artist: '', language: 'vie', chapters: [], comment: labels.audio }, { signal });
	await cache.put(key, mp3);
	return mp3;
}
