import type { Article } from '@nhipcau/document';
import type { Fact, NormaliseOptions } from '@nhipcau/vietnamese-text';

/** Every form that one text can take, in the order in which people see them listed. */
export const forms = ['page', 'audio', 'video', 'infographic', 'ebook', 'pdf', 'docx'] as const;
export type Form = (typeof forms)[number];

/** How far a machine made what is published: Law 134/2025/QH15, art. 11. */
export type AiUse = 'none' | 'assisted' | 'generated';

/** An article and what is known of how it was made. */
export interface Source {
	article: Article;
	/** How far a machine wrote the text itself. */
	aiUse: AiUse;
	/** Set when the text was read by OCR and nobody has confirmed it yet. */
	uncertain?: boolean;
}

export interface BuildRequest {
	source: Source;
	/** Forms to build; all of them when left out. */
	only?: Form[];
	/** An edited script in the format of `script.txt`; made by rule when left out. */
	script?: string;
	/** Where the finished files go; made when missing. */
	outDir: string;
	/** Content-addressed store of finished parts; nothing is re-used when left out. */
	cacheDir?: string;
	/** Readings of the office, passed on to the Vietnamese front end. */
	reading?: NormaliseOptions;
	/** Voice of the embedded engine and look of the presenter. */
	voice?: string;
	presenter?: string;
}

export interface BuildFile {
	name: string;
	size: number;
	sha256: string;
}

/** A figure that a form shows or says, with its place in the flat text. */
export interface TracedFigure {
	surface: string;
	start: number;
	end: number;
	/** Second in which it is said or shown, in timed forms. */
	at?: number;
}

export type FormState = 'done' | 'failed' | 'cancelled' | 'unavailable';

/** What became of one form. */
export interface FormResult {
	form: Form;
	state: FormState;
	files: BuildFile[];
	ai_use: AiUse;
	/** Seconds, of forms that run in time. */
	duration?: number;
	figures: TracedFigure[];
	/** Programs that made it, name to version. */
	tools: Record<string, string>;
	/** Why it is not there: a stable code and the words that fill its sentence. */
	problem?: Problem;
}

export interface Problem {
	code: string;
	details: Record<string, string | number>;
}

/** `manifest.json`: the same for the same input and versions, so it holds no clock and no path. */
export interface Manifest {
	format: 1;
	title: string;
	words: number;
	text_sha256: string;
	script_sha256: string;
	uncertain: boolean;
	/** Files that belong to no single form: the script and the facts. */
	files: BuildFile[];
	forms: FormResult[];
}

/** `facts.json`: every figure, date and symbol found, with offsets into `text`. */
export interface FactsFile {
	format: 1;
	text: string;
	facts: (Fact & { spoken: string })[];
}

/** Seconds spent on each form and on the shared parts; not part of the manifest since clocks differ. */
export interface Timings {
	total_s: number;
	forms: Partial<Record<Form, { seconds: number; from_cache: boolean }>>;
	parts: Record<string, number>;
}

/** A script as a person edits it, with what a build would refuse to say. */
export interface DraftedScript {
	/** In the format of `script.txt`. */
	script: string;
	/** One for each line that says a figure without source; `details.entry` is the line's id, `details.line` its number as screens count. */
	problems: Problem[];
}

export type BuildEvent =
	/** The files of no single form are written: before any form is finished. */
	| { type: 'shared'; files: BuildFile[] }
	| { type: 'progress'; form: Form; stage: string; fraction: number }
	| { type: 'finished'; form: Form; result: FormResult; fromCache: boolean; seconds: number };

export interface BuildWatch {
	onEvent?: (event: BuildEvent) => void;
	/** Stops everything. */
	signal?: AbortSignal;
	/** Stops single forms; the others go on. */
	formSignals?: Partial<Record<Form, AbortSignal>>;
}

export interface BuildOutcome {
	manifest: Manifest;
	timings: Timings;
}

/** An expected failure of a build, with a stable code of `messages.ts`. */
export class EditionError extends Error {
	readonly code: string;
	readonly details: Record<string, string | number>;

	constructor(code: string, details: Record<string, string | number> = {}) {
		super(`${code} ${JSON.stringify(details)}`);
		this.code = code;
		this.details = details;
	}
}
