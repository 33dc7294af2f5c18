/** A sample as DOCX with real styles: Title, Heading 1-2, list numbering, table header, Quote, Caption, footnotes. */
import {
	AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, ImageRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow,
	TextRun, WidthType, type IParagraphOptions,
} from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Run, SampleBlock, SampleText } from './sample-text.ts';

const FONT = 'Times New Roman';
const BODY_SIZE = 28; // half points: 14 pt
/** First day a ZIP entry can carry; the same on every machine, so that builds agree to the byte. */
const ZIP_DAY = new Date(1980, 0, 1, 12);

interface Notes {
	footnotes: Record<string, { children: Paragraph[] }>;
	lists: number;
}

/** @param pictures bytes of the PNG files by the `src` of their figure */
export async function buildDocx(sample: SampleText, pictures: Map<string, Buffer>): Promise<Uint8Array> {
	const notes: Notes = { footnotes: {}, lists: 0 };
	const children = [
		new Paragraph({ style: 'Title', children: [new TextRun(sample.meta.title ?? '')] }),
		new Paragraph({ style: 'Subtitle', children: [new TextRun(sample.meta.lead ?? '')] }),
		...sample.blocks.flatMap((block) => buildBlock(block, pictures, notes)),
		new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: sample.meta.byline ?? '', bold: true })] }),
	];
	const document = new Document({
		title: sample.meta.title ?? '',
		creator: sample.meta.office ?? '',
		lastModifiedBy: sample.meta.office ?? '',
		styles: documentStyles(),
		numbering: { config: Array.from({ length: notes.lists }, (_, index) => numbering(index)) },
		footnotes: notes.footnotes,
		sections: [{ properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } } }, children }],
	});
	return fixContainer(await Packer.toBuffer(document), sample.meta.date ?? '');
}

function documentStyles() {
	const heading = (size: number) => ({ run: { font: FONT, size, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } });
	return {
		default: {
			document: { run: { font: FONT, size: BODY_SIZE, language: { value: 'vi-VN' } } },
			title: { run: { font: FONT, size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 160 } } },
			heading1: heading(30),
			heading2: heading(BODY_SIZE),
		},
		paragraphStyles: [
			{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: true }, paragraph: { spacing: { after: 200 } } },
			{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 24, italics: true }, paragraph: { spacing: { after: 200 } } },
			{ id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { italics: true }, paragraph: { indent: { left: 567, right: 567 }, spacing: { after: 120 } } },
		],
	};
}

/** Each numbered list counts for itself; the reference also carries its first number. */
function numbering(index: number) {
	return {
		reference: `list-${index}`,
		levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 567, hanging: 425 } } } }],
	};
}

function buildBlock(block: SampleBlock, pictures: Map<string, Buffer>, notes: Notes): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: buildRuns(block.runs, notes) })];
		case 'paragraph':
			return [bodyParagraph(block.runs, notes)];
		case 'list':
			return buildList(block, notes);
		case 'quote':
			return block.paragraphs.map((runs) => new Paragraph({ style: 'Quote', children: buildRuns(runs, notes) }));
		case 'table':
			return [buildTable(block, notes), new Paragraph({ children: [] })];
		case 'figure':
			return buildFigure(block, pictures);
	}
}

function bodyParagraph(runs: Run[], notes: Notes, options: IParagraphOptions = {}): Paragraph {
	return new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { after: 120, line: 312 }, indent: { firstLine: 567 }, ...options, children: buildRuns(runs, notes) });
}

/** Word has no list that starts at 2 without a numbering of its own, so a continued list goes on with the numbering before it. */
function buildList(block: Extract<SampleBlock, { kind: 'list' }>, notes: Notes): Paragraph[] {
	if (!block.ordered) return block.items.map((runs) => bodyParagraph(runs, notes, { indent: undefined, bullet: { level: 0 } }));
	if (block.start === 1) notes.lists += 1;
	const reference = `list-${notes.lists - 1}`;
	return block.items.map((runs) => bodyParagraph(runs, notes, { indent: undefined, numbering: { reference, level: 0 } }));
}

function buildTable(block: Extract<SampleBlock, { kind: 'table' }>, notes: Notes): Table {
	const buildRow = (cells: Run[][], header: boolean) => new TableRow({
		// Left out rather than false: readers such as mammoth take the mere presence of the mark for a header.
		...(header ? { tableHeader: true } : {}),
		children: cells.map((runs, column) => new TableCell({
			margins: { top: 60, bottom: 60, left: 100, right: 100 },
			children: [new Paragraph({
				alignment: header ? AlignmentType.CENTER : block.align[column] === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
				children: buildRuns(runs.map((run) => ({ ...run, bold: header || run.bold === true })), notes),
			})],
		})),
	});
	return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [buildRow(block.header, true), ...block.rows.map((row) => buildRow(row, false))] });
}

function buildFigure(block: Extract<SampleBlock, { kind: 'figure' }>, pictures: Map<string, Buffer>): Paragraph[] {
	const data = pictures.get(block.src);
	if (!data) throw new Error(`no picture ${block.src}`);
	return [
		new Paragraph({
			keepNext: true,
			children: [new ImageRun({ type: 'png', data, transformation: { width: 600, height: 338 }, altText: { name: block.src, description: block.alt, title: '' } })],
		}),
		new Paragraph({ style: 'Caption', children: [new TextRun(`${block.caption} ${block.credit}`)] }),
	];
}

function buildRuns(runs: Run[], notes: Notes): (TextRun | FootnoteReferenceRun)[] {
	return runs.map((run) => {
		if (run.footnote === undefined) return new TextRun({ text: run.text, bold: run.bold === true ? true : undefined });
		const id = Object.keys(notes.footnotes).length + 1;
		notes.footnotes[id] = { children: [new Paragraph({ children: [new TextRun({ text: run.footnote, size: 22 })] })] };
		return new FootnoteReferenceRun(id);
	});
}

/** Takes the clock out of the package: dates of the properties and of the ZIP entries. */
function fixContainer(bytes: Uint8Array, date: string): Uint8Array {
	const entries = unzipSync(bytes);
	const fixed: Zippable = {};
	for (const name of Object.keys(entries).sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))) {
		let content = entries[name]!;
		if (name === 'docProps/core.xml') {
			const xml = new TextDecoder().decode(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`);
			content = new TextEncoder().encode(xml);
		}
		fixed[name] = [content, { mtime: ZIP_DAY, level: name.endsWith('.png') ? 0 : 9 }];
	}
	return zipSync(fixed);
}
