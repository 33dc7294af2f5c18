import { createRequire } from 'node:module';
import type { SpeakSettings, SpeechEngine, SpokenSentence } from '../engine.ts';
import { SpeechError } from '../errors.ts';
import { runTasks, TaskFailure } from '../worker-tasks.ts';
import type { EspeakTask } from './worker.ts';

const { version } = createRequire(import.meta.url)('@echogarden/espeak-ng-emscripten/package.json') as { version: string };

/** The embedded engine: eSpeak NG in WebAssembly, three Vietnamese voices, word and phoneme times. */
export const espeakEngine: SpeechEngine = {
	name: 'espeak-ng',
	version,
	sampleRate: 22050,
	voices: [
		{ id: 'vi', language: 'vi', name: { vi: 'Giọng miền Bắc', en: 'Northern voice' } },
		{ id: 'vi-vn-x-central', language: 'vi', name: { vi: 'Giọng miền Trung', en: 'Central voice' } },
		{ id: 'vi-vn-x-south', language: 'vi', name: { vi: 'Giọng miền Nam', en: 'Southern voice' } },
	],
	rates: { lowest: 80, highest: 450 },
	speak: speakSentences,
};

async function speakSentences(
	sentences: readonly { id: string; spoken: string }[],
	{ voice, rate, threads, signal }: SpeakSettings,
	onSpoken: (index: number, spoken: SpokenSentence) => void,
): Promise<void> {
	try {
		await runTasks<EspeakTask, SpokenSentence>({
			script: new URL('./worker.ts', import.meta.url),
			tasks: sentences.map(({ spoken }) => ({ spoken, voice, rate })),
			threads,
			...(signal && { signal }),
			onResult: onSpoken,
		});
	} catch (error) {
		if (!(error instanceof TaskFailure)) throw error;
		throw new SpeechError('speech.engine_failed', error.message, { id: sentences[error.index]!.id });
	}
}
