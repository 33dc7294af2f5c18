import type { SpokenSentence } from '../engine.ts';
import { serveTasks } from '../worker-tasks.ts';
import { loadEspeak, type EspeakEvent, type EspeakInstance, type EspeakModule } from './binding.ts';
import { readTimeline } from './timeline.ts';

export interface EspeakTask {
	spoken: string;
	voice: string;
	rate: number;
}

export const SAMPLE_RATE = 22050;

/** eSpeak as it is right after a voice and a rate were set. */
interface ReadyEngine {
	setting: string;
	module: EspeakModule;
	instance: EspeakInstance;
	memory: Uint8Array;
}

let ready: ReadyEngine | null = null;

async function getEngine(voice: string, rate: number): Promise<ReadyEngine> {
	const setting = `${voice} ${rate}`;
	if (ready?.setting === setting) return ready;
	const module = await loadEspeak();
	const instance = await new module.eSpeakNGWorker();
	if (instance.set_voice(voice) !== 0) throw new Error(`eSpeak has no voice ${voice}.`);
	instance.set_rate(rate);
	ready = { setting, module, instance, memory: module.HEAPU8.slice() };
	return ready;
}

/**
 * eSpeak carries the phases of its oscillators from one call to the next, so the same sentence sounds
 * different after another one. Putting its memory back makes each sentence depend on itself alone
 * (2 ms for 17 MB; a new instance would take 110 ms).
 */
function restoreMemory({ module, memory }: ReadyEngine): void {
	module.HEAPU8.set(memory);
	module.HEAPU8.fill(0, memory.length);
}

/** Marks that eSpeak would obey (SSML, `[[phonemes]]`) or read by name (emoji) become spaces of the same length. */
function maskMarks(spoken: string): string {
	return spoken.replace(/[<>&[\]\p{Emoji_Presentation}\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ');
}

/**
 * Puts the text into eSpeak's memory. Left to itself the binding keeps a text buffer of its own from
 * call to call, which points nowhere once the memory was put back.
 */
function placeText(module: EspeakModule, text: string): { ptr: number } {
	const bytes = new TextEncoder().encode(`${text}\0`);
	const ptr = module._malloc(bytes.length);
	module.HEAPU8.set(bytes, ptr);
	return { ptr };
}

async function speak({ spoken, voice, rate }: EspeakTask): Promise<SpokenSentence> {
	const engine = await getEngine(voice, rate);
	restoreMemory(engine);
	const chunks: Int16Array[] = [];
	const events: EspeakEvent[] = [];
	engine.instance.synthesize(placeText(engine.module, maskMarks(spoken)), (samples, found) => {
		chunks.push(samples);
		events.push(...found);
	});
	const samples = joinChunks(chunks);
	return { sampleRate: SAMPLE_RATE, samples, ...readTimeline(spoken, events, samples.length / SAMPLE_RATE) };
}

function joinChunks(chunks: readonly Int16Array[]): Int16Array {
	const joined = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
	let offset = 0;
	for (const chunk of chunks) {
		joined.set(chunk, offset);
		offset += chunk.length;
	}
	return joined;
}

serveTasks<EspeakTask, SpokenSentence>(async (task) => {
	const result = await speak(task);
	return { result, transfer: [result.samples.buffer as ArrayBuffer] };
});
