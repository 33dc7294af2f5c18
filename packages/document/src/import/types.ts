import type { TextLine } from '../secrecy.ts';
import type { DocumentNode, Picture } from '../model.ts';

/** What a file is, by its content. */
export type ImportKind = 'docx' | 'pdf' | 'html' | 'markdown' | 'text' | 'image';

/** Something the reader of the import should know; sentences are in `messages.ts`. */
export interface ImportWarning {
	code: string;
	details: Record<string, string | number>;
}

/** One word as OCR read it. */
export interface UncertainWord {
	text: string;
	/** 0-100, the engine's own estimate. */
	confidence: number;
	/** Pixels in the page picture, from its top left corner. */
	box: { x0: number; y0: number; x1: number; y1: number };
}

/** One page that OCR read, to be shown beside its text. */
export interface UncertainPage {
	/** From 1. */
	number: number;
	/** The page as it was read (JPEG). */
	picture: Picture;
	words: UncertainWord[];
}

/** Parts that a document carries but a published text does not. */
export type LeftOutPart = 'header' | 'footer' | 'comment' | 'deletion' | 'running_head' | 'page_number' | 'navigation';

/** How much of the source's own text arrived. */
export interface LossReport {
	sourceWords: number;
	importedWords: number;
	/** Words of the source that the imported text lacks. */
	missingWords: number;
	/** The first of them, in the source's order. */
	missing: string[];
	/** Deliberately not imported. */
	leftOut: { part: LeftOutPart; text: string }[];
}

/** A file as it is handed in. */
export interface ImportInput {
	bytes: Uint8Array;
	fileName?: string;
	/** Pictures that lie beside a Markdown file or a web page, by their address as written there. */
	beside?: ReadonlyMap<string, Uint8Array>;
}

/** A file, read. */
export interface Imported {
	kind: ImportKind;
	document: DocumentNode;
	title?: string;
	lead?: string;
	author?: string;
	/** Where the text comes from, the publishing office and the section, where the file's front matter says so. */
	source?: string;
	office?: string;
	section?: string;
	/** How far a machine wrote the text, where the front matter says so. */
	aiUse?: 'none' | 'assisted' | 'generated';
	/** Calendar day `YYYY-MM-DD`. */
	date?: string;
	/** `vi`, `en`, `km`, or `und` where it cannot be told (only figures, for example). */
	language: string;
	/** By the `src` of their figure. */
	pictures: Map<string, Picture>;
	warnings: ImportWarning[];
	/** Present where OCR was used. */
	uncertain?: { pages: UncertainPage[] };
	lossReport: LossReport;
}

export interface ImportProgress {
	stage: 'reading' | 'page' | 'ocr';
	/** Pages done, where the stage has pages. */
	done: number;
	total: number;
}

/** What a reader of one kind of file gives to `finishImport`. */
export interface ReadSource {
	nodes: DocumentNode[];
	title?: string;
	/** Used only where the text itself shows no title. */
	propertyTitle?: string;
	lead?: string;
	author?: string;
	source?: string;
	office?: string;
	section?: string;
	aiUse?: Imported['aiUse'];
	date?: string;
	pictures: Map<string, Picture>;
	warnings: ImportWarning[];
	/** The source's own text, for the count of words; what was left out is not in it. */
	sourceText: string;
	leftOut: LossReport['leftOut'];
	/** Every line on which a secrecy mark may stand, headers and text boxes included. */
	lines: TextLine[];
	/** Pictures that stand outside the text (in headers and footers) and may be a stamp. */
	stamps?: Picture[];
	uncertain?: { pages: UncertainPage[] };
}

/** What readers may call while they work. */
export interface ReadContext {
	ocr: 'auto' | 'never' | 'always';
	onProgress(progress: ImportProgress): void;
}

/** The one task that a reading process gets. */
export interface ReadingTask extends ImportInput {
	ocr: 'auto' | 'never' | 'always';
}
