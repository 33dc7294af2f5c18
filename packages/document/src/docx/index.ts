import { AlignmentType, Document, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { DocumentError } from '../errors.ts';
import { describeTitle, listFootnotes, tidyLine } from '../html/outline.ts';
import { formatDay, getWording } from '../html/wording.ts';
import type { Article, FlatText } from '../model.ts';
import { makeBlocks } from './body.ts';
import { createContext } from './context.ts';
import { repack } from './repack.ts';
import { makeStyles, page } from './styles.ts';

export interface DocxOptions {
	flat?: FlatText;
	/** How far a machine made the text; stands at the end with the source. */
	label?: string;
}

/**
 * The article as a Word file with real styles, lists, footnotes and table heads, in the manner of
 * Decree 30/2020/NĐ-CP. Same article, same bytes: the only date in the file is the article's own.
 * @throws DocumentError `document.docx_failed` with `reason`, when a picture cannot be read.
 */
export async function renderDocx(article: Article, options: DocxOptions = {}): Promise<Uint8Array> {
	try {
		const document = await makeDocument(article, options);
		return repack(new Uint8Array(await Packer.toArrayBuffer(document)), article.date);
	} catch (error) {
		throw new DocumentError('document.docx_failed', { reason: error instanceof Error ? error.message : String(error) });
	}
}

async function makeDocument(article: Article, { label }: DocxOptions): Promise<Document> {
	const context = await createContext(article);
	const body = makeBlocks(context, article.document, [], { style: 'BodyText', depth: -1 });
	const footnotes = listFootnotes(article.document).map(({ number, text }) => [number, { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${tidyLine(text)}`)] })] }] as const);
	const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
	const office = tidyLine(article.office) || 'Nhịp Cầu';
	return new Document({
		title: describeTitle(article),
		creator: office,
		lastModifiedBy: office,
		description: tidyLine(article.lead),
		styles: makeStyles(/^vi(-|$)/i.test(article.language) ? 'vi-VN' : article.language),
		// Else Word stretches a justified line that ends in a hard break across the page.
		compatibility: { doNotExpandShiftReturn: true },
		numbering: { config: context.numbering },
		footnotes: Object.fromEntries(footnotes),
		sections: [{
			properties: { page, titlePage: true },
			headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
			children: [...makeOpening(article), ...body, ...makeEnding(article, label)],
		}],
	});
}

function makeOpening(article: Article): Paragraph[] {
	const byline = [tidyLine(article.byline), article.date ? formatDay(article.date, article.language) : ''].filter((part) => part !== '').join('  ·  ');
	return [
		makeLine('OfficeName', tidyLine(article.office)),
		tidyLine(article.title) ? [new Paragraph({ heading: HeadingLevel.TITLE, text: tidyLine(article.title) })] : [],
		makeLine('Subtitle', tidyLine(article.lead)),
		makeLine('Byline', byline),
	].flat();
}

function makeEnding(article: Article, label: string | undefined): Paragraph[] {
	const source = tidyLine(article.source);
	return [makeLine('SourceNote', source ? `${getWording(article.language).source}: ${source}` : ''), makeLine('SourceNote', tidyLine(label))].flat();
}

function makeLine(style: string, text: string): Paragraph[] {
	return text === '' ? [] : [new Paragraph({ style, text })];
}
