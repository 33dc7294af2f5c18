import type { NumberingDefinition, Paragraph, Table } from 'docx';
import { joinPath, listFootnotes, listHeadings } from '../html/outline.ts';
import type { Article } from '../model.ts';
import { readWordPicture } from './picture.ts';
import type { WordPicture } from './picture.ts';

export type Block = Paragraph | Table;

/** What the parts of the writer share. */
export interface Context {
	article: Article;
	levels: Map<string, number>;
	notes: Map<string, number>;
	pictures: Map<string, WordPicture>;
	/** Every list has a numbering of its own, so that the next one begins anew. */
	numbering: NumberingDefinition[];
	drawings: number;
}

/** Where the walk stands: the style of plain paragraphs, and the list around them. */
export interface Place {
	style: string;
	/** Depth of the list, from 0; -1 outside. */
	depth: number;
	indent?: number;
	right?: boolean;
}

/** The shared state for one article; pictures are read here, since some must be decoded. */
export async function createContext(article: Article): Promise<Context> {
	const pictures = new Map<string, WordPicture>();
	for (const [src, picture] of article.pictures) pictures.set(src, await readWordPicture(picture));
	return {
		article,
		levels: new Map(listHeadings(article.document).map(({ path, level }) => [joinPath(path), level])),
		notes: new Map(listFootnotes(article.document).map(({ path, number }) => [joinPath(path), number])),
		pictures,
		numbering: [],
		drawings: 0,
	};
}
