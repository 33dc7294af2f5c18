/** What this package uses of the Emscripten port of eSpeak NG, which ships no types of its own. */

export interface EspeakEvent {
	type: 'list_terminated' | 'word' | 'sentence' | 'mark' | 'play' | 'end' | 'msg_terminated' | 'phoneme' | 'samplerate';
	/** From 1, in code points of the text. */
	text_position: number;
	word_length: number;
	/** Milliseconds from the beginning of the call. */
	audio_position: number;
	/** The phoneme's symbol, or the number of the word or sentence. */
	id?: string | number;
}

export interface EspeakInstance {
	/** 0 where the voice is known. */
	set_voice(name: string): number;
	set_rate(wordsPerMinute: number): void;
	/** Returning true from the callback stops the synthesis. */
	synthesize(text: { ptr: number }, onSound: (samples: Int16Array, events: EspeakEvent[]) => boolean | void): void;
}

export interface EspeakModule {
	/** A new view after the memory grew. */
	HEAPU8: Uint8Array;
	_malloc(bytes: number): number;
	eSpeakNGWorker: new () => EspeakInstance | Promise<EspeakInstance>;
}

/** Loads a fresh eSpeak with all its voices: 17 MB of memory, about 110 ms. */
export async function loadEspeak(): Promise<EspeakModule> {
	// Held in a variable because TypeScript refuses to import a module without types by its name.
	const name: string = '@echogarden/espeak-ng-emscripten';
	const { default: createModule } = (await import(name)) as { default: () => Promise<EspeakModule> };
	return createModule();
}
