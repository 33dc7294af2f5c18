import * as z from 'zod';
import type { DocumentNode } from '@nhipcau/document';
import type { Reading } from '@nhipcau/editions/dictionary';
import { forms, type AiUse, type Form, type FormState as BuiltState, type Problem } from '@nhipcau/editions/types';

export { forms, type AiUse, type Form, type Problem };

/**
 * All that the editions of a text are made of. Two equal contents give the same bytes, so its hash names the build.
 * The `src` of a figure is the address of a picture of the media room, `/media/<id>`.
 */
export interface EditionContent {
	title: string;
	lead: string;
	byline: string;
	source: string;
	/** Name of the publishing office, as the editions show it. */
	office: string;
	/** Calendar day shown on every edition, `YYYY-MM-DD`. */
	date: string;
	language: string;
	aiUse: AiUse;
	/** Whether the text was read by OCR and nobody has confirmed it yet. */
	uncertain: boolean;
	document: DocumentNode;
	/** An edited script in the format of `script.txt`; null means the script by rule. */
	script: string | null;
	/** The office's readings that this text can contain, written to spoken; left out where there is none. */
	readings?: Record<string, string>;
}

/** What differs between two contents of one text: why editions of the one are not those of the other. */
export interface ContentChange {
	/** Title, lead, byline, day, the text itself and what is declared of it. */
	text: boolean;
	script: boolean;
	/** The office's name. */
	office: boolean;
	/** Written forms that the dictionary has read otherwise since. */
	readings: string[];
}

/** What an edition is at a moment: first waiting and running, then what the build says. */
export type EditionState = 'waiting' | 'running' | BuiltState;

/** Which acts lead from which state to which. What is not listed cannot happen. */
export const transitions = {
	cancel: { from: ['waiting', 'running'], to: 'cancelled' },
	/** A newer content of the same subject takes its place. */
	supersede: { from: ['waiting', 'running'], to: 'cancelled' },
	retry: { from: ['failed', 'cancelled', 'unavailable'], to: 'waiting' },
} as const satisfies Record<string, { from: EditionState[]; to: EditionState }>;

export function mayBecome(state: EditionState, act: keyof typeof transitions): boolean {
	return (transitions[act].from as readonly EditionState[]).includes(state);
}

/** States of an edition that is still to come. */
export const pendingStates = ['waiting', 'running'] as const satisfies EditionState[];

/** Whether an edition is still to come. */
export function isPending(state: EditionState): boolean {
	return (pendingStates as readonly EditionState[]).includes(state);
}

/** A finished file. Its bytes lie in the file store under `hash`, which is their SHA-256. */
export interface EditionFile {
	/** For example `bulletin.mp3`; unique within a build. */
	name: string;
	hash: string;
	/** Bytes. */
	size: number;
	mime: string;
}

/** One form of a text, wherever it stands. */
export interface Edition {
	buildId: string;
	form: Form;
	state: EditionState;
	/** What is being done, a stage name of the build (`speech`, `drawing`…); message key `editions.stage_<stage>`. Empty before the first. */
	stage: string;
	/** How much of the stage is done, 0 to 1. */
	fraction: number;
	/** Why it is not there: message key and what fills it. */
	problem: Problem | null;
	aiUse: AiUse | null;
	/** Seconds, of forms that run in time. */
	duration: number | null;
	/** Whether nothing had to be made anew. */
	fromCache: boolean;
	files: EditionFile[];
}

/** The editions of one content of one subject. */
export interface EditionBuild {
	id: string;
	/** Whose editions these are, `kind:id`, for example `article:7f0c…`. */
	subject: string;
	unitId: string;
	contentHash: string;
	/** In the order in which people see them listed. */
	editions: Edition[];
	/** Files of no single form: `script.txt` and `facts.json`. */
	sharedFiles: EditionFile[];
}

/** A reading of an office's dictionary as its page shows it. */
export interface OfficeReading extends Reading {
	id: string;
	unitId: string;
	/** The unit whose it is: the office's own or one above it. */
	unitName: string;
	/** Whether the actor may change and remove it. */
	mayChange: boolean;
}

/** What became of the readings of a file. */
export interface ImportedReadings {
	added: number;
	changed: number;
	unchanged: number;
}

/** Most characters that are tried aloud at once, as typed and as said. */
export const listenLimits = { written: 2_000, spoken: 40_000 } as const;

export const readingInput = z.object({ written: z.string(), spoken: z.string(), note: z.string().optional() });

export const editionContentInput = z.object({
	title: z.string(),
	lead: z.string(),
	byline: z.string(),
	source: z.string(),
	office: z.string(),
	date: z.iso.date('editions.day_wrong'),
	language: z.string(),
	aiUse: z.enum(['none', 'assisted', 'generated'], 'editions.ai_use_unknown'),
	uncertain: z.boolean(),
	document: z.custom<DocumentNode>((value) => typeof value === 'object' && value !== null, 'editions.document_missing'),
	script: z.string().nullable(),
	readings: z.record(z.string(), z.string()).optional(),
});

export const formsInput = z.array(z.enum(forms, 'editions.form_unknown')).min(1, 'editions.no_form_chosen');

/** The address under which a document shows a picture of the media room. */
export function toPictureAddress(mediaId: string): string {
	return `/media/${mediaId}`;
}

/** The id of the media room's picture that an address shows, or null where it shows another. */
export function findPictureId(address: string): string | null {
	return /^\/media\/([0-9a-f-]{36})$/.exec(address)?.[1] ?? null;
}

const mimes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	epub: 'application/epub+zip',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	vtt: 'text/vtt; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	json: 'application/json',
};

/** The MIME type of an edition's file, by its ending: the names are our own. */
export function toMime(fileName: string): string {
	return mimes[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
