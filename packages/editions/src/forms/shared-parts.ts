import { encodeMp3, master, synthesise, type Loudness, type Speech } from '@nhipcau/speech';
import { shareOnce, type PartWatch } from '../graph.ts';
import type { Prepared } from '../prepare.ts';
import type { ScriptLine } from '../script.ts';
import { labelOf } from './labels.ts';
import { listChapters, listUtterances } from './narration.ts';

/** A part of the script as finished sound. */
export interface Narration {
	speech: Speech;
	loudness: Loudness;
}

/** What more than one form is made of; each is made once a build. */
export interface SharedParts {
	bulletin(watch: PartWatch): Promise<Narration>;
	clip(watch: PartWatch): Promise<Narration>;
	/** The bulletin as MP3 with chapters: the audio edition, and the voice of the e-book. */
	bulletinMp3(watch: PartWatch): Promise<Uint8Array>;
	/** Seconds that each part took. */
	seconds: Record<string, number>;
}

export function shareParts(prepared: Prepared): SharedParts {
	const seconds: Record<string, number> = {};
	const share = (part: 'bulletin' | 'clip') =>
		shareOnce(async (watch) => {
			const started = performance.now();
			const narration = await narrate(prepared.script[part], prepared, watch);
			seconds[`${part}_speech`] = (performance.now() - started) / 1000;
			return narration;
		});
	const bulletin = share('bulletin');
	const bulletinMp3 = shareOnce(async (watch) => {
		const { speech } = await bulletin(watch.signal ? { signal: watch.signal } : {});
		return encodeBulletin(prepared, speech, watch);
	});
	return { bulletin, clip: share('clip'), bulletinMp3, seconds };
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

function encodeBulletin(prepared: Prepared, speech: Speech, watch: PartWatch): Promise<Uint8Array> {
	const { title, office, date, language } = prepared.request.source.article;
	const chapters = listChapters(prepared.script.bulletin, speech, prepared);
	const spokenIn = languageCodes[language] ?? 'und';
	const tags = { title, artist: office ?? '', ...(date && { date }), language: spokenIn, chapters, comment: labelOf('audio', prepared.request.source) };
	return encodeMp3(speech.samples, speech.sampleRate, tags, watch);
}
