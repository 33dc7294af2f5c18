import { flattenArticle } from '../flatten.ts';
import type { Article, FlatText } from '../model.ts';
import { joinPath, listFootnotes, listHeadings } from './outline.ts';
import type { NumberedFootnote, OutlineHeading } from './outline.ts';
import { escapeMarkup } from './safe-text.ts';
import { SentenceReader } from './sentences.ts';
import type { SentenceSpan } from './sentences.ts';
import { getWording } from './wording.ts';
import type { Wording } from './wording.ts';

export interface BodyOptions {
	/** Sentences to wrap as `<span id="…">`, in offsets of the flat text. */
	sentences?: SentenceSpan[];
	/** The article's flat text, when the caller has it already. */
	flat?: FlatText;
	/** Added to the levels of headings: 1 (the default) makes the text's first level h2. */
	headingOffset?: number;
	/** Address of a picture by its `src`; an empty string shows its alternative text instead. */
	pictureUrl(src: string): string;
	/** Well-formed XML with the `epub:` types of EPUB 3, for a document that declares that prefix. */
	xhtml?: boolean;
}

/** Top-level nodes from `from` up to but without `to`. */
export interface NodeRange {
	from: number;
	to: number;
}

/** What the parts of the renderer share while one body is written. */
export interface BodyContext {
	article: Article;
	options: BodyOptions;
	wording: Wording;
	headings: Map<string, OutlineHeading>;
	footnotes: Map<string, NumberedFootnote>;
	reader: SentenceReader;
	usedIds: Set<string>;
	/** Footnotes met so far, printed at the end of the body. */
	met: NumberedFootnote[];
	tables: number;
	/** Words of the last heading met; names the tables under it. */
	section: string;
}

/** Everything that the renderer needs to know of the article before its first block. */
export function createContext(article: Article, options: BodyOptions): BodyContext {
	const sentences = options.sentences ?? [];
	const flat = sentences.length > 0 ? (options.flat ?? flattenArticle(article)) : { text: '', blocks: [] };
	return {
		article,
		options,
		wording: getWording(article.language),
		headings: new Map(listHeadings(article.document).map((heading) => [joinPath(heading.path), heading])),
		footnotes: new Map(listFootnotes(article.document).map((footnote) => [joinPath(footnote.path), footnote])),
		reader: new SentenceReader(flat, sentences),
		usedIds: new Set(),
		met: [],
		tables: 0,
		section: '',
	};
}

/** Opening tag of a sentence; an id stands once in a document, also when the sentence goes on elsewhere. */
export function openSentence(context: BodyContext, sentence: string): string {
	const id = escapeMarkup(sentence);
	if (context.usedIds.has(sentence)) return `<span data-sentence="${id}">`;
	context.usedIds.add(sentence);
	return `<span id="${id}">`;
}
