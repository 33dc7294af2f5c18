/** What is to be said: spoken words only, never digits or symbols. */
export interface Utterance {
	id: string;
	spoken: string;
	/** Silence after it, in seconds. */
	pauseAfter: number;
}

export interface TimedWord {
	text: string;
	/** Seconds from the beginning of the whole speech. */
	start: number;
	end: number;
	/** UTF-16 offsets in `Utterance.spoken`. */
	charStart: number;
	charEnd: number;
}

export interface TimedPhoneme {
	/** An eSpeak phoneme symbol without tone digit. */
	symbol: string;
	start: number;
	end: number;
}

export interface TimedUtterance {
	id: string;
	start: number;
	end: number;
	words: TimedWord[];
	phonemes: TimedPhoneme[];
}

/** Mono sound with the times of everything said in it. */
export interface Speech {
	sampleRate: number;
	samples: Float32Array;
	utterances: TimedUtterance[];
	/** Engine, voice and version that made it, for manifests. */
	engine: string;
}

/** Mono sound of any length in a file, with the times of what is said in it. */
export interface Recording {
	/** Samples of 16 bits in the machine's byte order, without a header. */
	file: string;
	sampleRate: number;
	/** Samples in all. */
	length: number;
	utterances: Pick<TimedUtterance, 'id' | 'start' | 'end'>[];
	/** Engine, voice and version that made it, for manifests. */
	engine: string;
}

export interface Loudness {
	/** Integrated loudness in LUFS (ITU-R BS.1770-4). */
	integrated: number;
	/** True peak in dBTP. */
	truePeak: number;
}

export interface Chapter {
	title: string;
	/** Seconds. */
	start: number;
	end: number;
}

/** Progress of long work, from 0 to 1, and a way to stop it. */
export interface Watch {
	onProgress?: (fraction: number) => void;
	signal?: AbortSignal;
}
