import type { AppearanceName, SpokenSentence } from '@nhipcau/presenter';

/** One caption on the screen. */
export interface Cue {
	/** Seconds. */
	start: number;
	end: number;
	/** One or two lines of at most 42 characters. */
	lines: string[];
}

/** A number of the text, shown large. */
export interface ShownFigure {
	/** The bound as written before the number: "trên", "hơn", "khoảng". */
	bound?: string;
	/** The number itself; the count is made from `text`. */
	value: number;
	/** The number exactly as it is written in the text: "1.234,5", "3/4", "37,44 triệu". The count ends on it. */
	text: string;
	/** What stands close behind the number: "%", "tỷ đồng". */
	unit?: string;
	/** What is counted: "dự thảo". */
	noun: string;
}

interface Timed {
	/** Seconds; scenes follow one another without gaps. */
	start: number;
	end: number;
}

export interface TitleScene extends Timed {
	kind: 'title';
	title: string;
	/** A short line above the title, such as the section of the site. */
	kicker?: string;
}

export interface SentenceScene extends Timed {
	kind: 'sentence';
	/** The heading under which the sentence stands in the text. */
	heading?: string;
	text: string;
}

export interface FiguresScene extends Timed {
	kind: 'figures';
	heading?: string;
	/** One to four. */
	figures: ShownFigure[];
}

export interface ClosingScene extends Timed {
	kind: 'closing';
	/** Where the text can be read in full, or what it is drawn from. */
	source?: string;
}

export type Scene = TitleScene | SentenceScene | FiguresScene | ClosingScene;

/** The sound of the clip with the times of what is said; `Speech` of @nhipcau/speech fits. */
export interface ClipSpeech {
	sampleRate: number;
	/** Mono, already mastered. */
	samples: Float32Array;
	utterances: SpokenSentence[];
}

/** Everything a clip is made from. The same plan gives the same file. */
export interface ClipPlan {
	title: string;
	office: string;
	/** As it is to be read: "21 tháng 4 năm 2026". */
	date?: string;
	/** The permanent mark that picture and voice are machine-made. */
	label: string;
	/** Chooses pattern and motion; the article's id. */
	seed: string | number;
	scenes: Scene[];
	captions: Cue[];
	speech: ClipSpeech;
	/** Left out, it is chosen by the seed. */
	presenter?: AppearanceName;
}

export interface ClipResult {
	durationSeconds: number;
	frames: number;
	/** Size of the file. */
	bytes: number;
}

/** Frame size and rate of every clip. */
export const FRAME = { width: 1280, height: 720, rate: 25 } as const;
