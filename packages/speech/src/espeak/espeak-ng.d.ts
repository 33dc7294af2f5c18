/** What this package uses of the Emscripten port; the npm package ships no types. */
declare module '@echogarden/espeak-ng-emscripten' {
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
		set_voice(name: string): number;
		set_rate(wordsPerMinute: number): void;
		/** Returning true from the callback stops the synthesis. */
		synthesize(text: string | { ptr: number }, onSound: (samples: Int16Array, events: EspeakEvent[]) => boolean | void): void;
	}

	export interface EspeakModule {
		/** A new view after the memory grew. */
		HEAPU8: Uint8Array;
		_malloc(bytes: number): number;
		eSpeakNGWorker: new () => EspeakInstance | Promise<EspeakInstance>;
	}

	export default function createModule(): Promise<EspeakModule>;
}
