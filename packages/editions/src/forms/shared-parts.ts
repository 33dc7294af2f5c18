import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { master, produceMp3, record, synthesise, type Loudness, type Recording, type Speech } from '@nhipcau/speech';
import { shareOnce, type PartWatch } from '../graph.ts';
import type { Prepared } from '../prepare.ts';
import type { ScriptLine } from '../script.ts';
import { labelOf } from './labels.ts';
import { listChapters, listUtterances } from './narration.ts';

/** The clip's part of the script as finished sound. */
export interface Narration {
	speech: Speech;
	loudness: Loudness;
}

/** What more than one form is made of; each is made once a build. */
export interface SharedParts {
	/** The whole text as it is said, in a file: it may last for hours. */
	bulletin(watch: PartWatch): Promise<Recording>;
	clip(watch: PartWatch): Promise<Narration>;
	/** The bulletin as MP3 with chapters: the audio edition, and the voice of the e-book. */
	bulletinMp3(watch: PartWatch): Promise<Uint8Array>;
	/** Seconds that each part took. */
	seconds: Record<string, number>;
}

/** `folder` is where parts too long for memory lie until the build is over. */
export function shareParts(prepared: Prepared, folder: string): SharedParts {
	const seconds: Record<string, number> = {};
	const share = <T>(name: string, make: (watch: PartWatch) => Promise<T>) =>
		shareOnce(async (watch: PartWatch) => {
			const started = performance.now();
			const part = await make(watch);
			seconds[name] = (performance.now() - started) / 1000;
			return part;
		});
	const bulletin = share('bulletin_speech', (watch) => recordBulletin(prepared, join(folder, 'bulletin.pcm'), watch));
	const bulletinMp3 = share('bulletin_mp3', async (watch) => {
		const recording = await bulletin(watch.signal ? { signal: watch.signal } : {});
		return encodeBulletin(prepared, recording, join(folder, 'bulletin.mp3'), watch);
	});
	const clip = share('clip_speech', (watch) => narrate(prepared.script.clip, prepared, watch));
	return { bulletin, clip, bulletinMp3, seconds };
}

function recordBulletin(prepared: Prepared, file: string, { signal, onProgress }: PartWatch): Promise<Recording> {
	const { voice } = prepared.request;
	const utterances = listUtterances(prepared.script.bulletin, prepared);
	return record(utterances, file, { ...(signal && { signal }), ...(voice && { voice }), ...(onProgress && { onProgress }), cache: prepared.cache });
}

/** Saying it takes about as long as bringing it to its loudness. */
async function narrate(lines: ScriptLine[], prepared: Prepared, { signal, onProgress }: PartWatch): Promise<Narration> {
	const utterances = listUtterances(lines, prepared);
	const { voice } = prepared.request;
	const stop = signal ? { signal } : {};
	const speech = await synthesise(utterances, {
		...stop,
		...(voice && { voice }),
		cache: prepared.cache,
		onProgress: (fraction) => onProgress?.(fraction / 2),
	});
	const mastered = await master(speech.samples, speech.sampleRate, { ...stop, onProgress: (fraction) => onProgress?.(0.5 + fraction / 2) });
	return { speech: { ...speech, samples: mastered.samples }, loudness: mastered.loudness };
}

/** ID3 names languages by ISO 639-2, articles by BCP 47. */
const languageCodes: Record<string, string> = { vi: 'vie', en: 'eng', km: 'khm' };

async function encodeBulletin(prepared: Prepared, recording: Recording, file: string, watch: PartWatch): Promise<Uint8Array> {
	const { title, office, date, language } = prepared.request.source.article;
	const chapters = listChapters(prepared.script.bulletin, recording, prepared);
	const spokenIn = languageCodes[language] ?? 'und';
	const tags = { title, artist: office ?? '', ...(date && { date }), language: spokenIn, chapters, comment: labelOf('audio', prepared.request.source) };
	await produceMp3(recording, file, tags, watch);
	const bytes = await readFile(file);
	// Hours of sound take gigabytes: what is not needed again makes room.
	await Promise.all([recording.file, file].map((done) => rm(done, { force: true })));
	return bytes;
}
