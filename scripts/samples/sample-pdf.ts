/** A sample as tagged PDF (PDF/UA-1) set by Typst. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { findFontFile } from './brush.ts';
import type { Run, SampleBlock, SampleText } from './sample-text.ts';

const FONTS = [
	['tinos', '400Regular', 'Tinos_400Regular'],
	['tinos', '400Regular_Italic', 'Tinos_400Regular_Italic'],
	['tinos', '700Bold', 'Tinos_700Bold'],
	['tinos', '700Bold_Italic', 'Tinos_700Bold_Italic'],
] as const;

/** @param pictures bytes of the PNG files by the `src` of their figure */
export function buildPdf(sample: SampleText, pictures: Map<string, Buffer>): Buffer {
	const workspace = mkdtempSync(join(tmpdir(), 'nhipcau-samples-'));
	try {
		const compiler = NodeCompiler.create({
			workspace,
			fontArgs: [{ fontBlobs: FONTS.map(([family, folder, file]) => readFileSync(findFontFile(family, folder, file))) }],
		});
		for (const [src, bytes] of pictures) compiler.mapShadow(join(workspace, src), bytes);
		const compiled = compiler.compile({ mainFileContent: writeTypst(sample) });
		if (!compiled.result) {
			compiled.printErrors();
			throw new Error(`Typst refused ${sample.meta.title}`);
		}
		return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(`${sample.meta.date}T00:00:00Z`) / 1000 });
	} finally {
		rmSync(workspace, { recursive: true, force: true });
	}
}

function writeTypst(sample: SampleText): string {
	const { title = '', lead = '', byline = '', office = '', date = '' } = sample.meta;
	const day = date.split('-').reverse().join('/');
	return `
#set document(title: ${quote(title)}, author: ${quote(office)}, date: auto)
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: "1", number-align: center + top)
#set text(font: "Tinos", size: 13pt, lang: "vi")
#set par(justify: true, leading: 0.72em, spacing: 0.95em)
#set list(indent: 0.6em)
#set enum(indent: 0.6em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading: set par(justify: false, leading: 0.55em)
#show heading: set block(above: 1.3em, below: 0.8em)
#show figure.caption: set text(size: 11pt, style: "italic")
#show figure.caption: set align(left)
#show quote: set text(style: "italic")
#set figure(numbering: none, supplement: none)
#set table(stroke: 0.5pt, inset: 5pt)

#text(size: 11pt)[${escape(office)}]

= ${escape(title)}

#text(weight: "bold")[${escape(lead)}]

${sample.blocks.map(writeBlock).join('\n\n')}

#align(right)[#text(weight: "bold")[${escape(byline)}] \\ ${escape(day)}]
`;
}

function writeBlock(block: SampleBlock): string {
	switch (block.kind) {
		case 'heading':
			return `${'='.repeat(block.level)} ${writeRuns(block.runs)}`;
		case 'paragraph':
			return writeRuns(block.runs);
		case 'list':
			return block.ordered
				? `#enum(start: ${block.start}, ${block.items.map((runs) => `[${writeRuns(runs)}]`).join(', ')})`
				: `#list(${block.items.map((runs) => `[${writeRuns(runs)}]`).join(', ')})`;
		case 'quote':
			return `#quote(block: true)[${block.paragraphs.map(writeRuns).join('\n\n')}]`;
		case 'table':
			return writeTable(block);
		case 'figure':
			return `#figure(image(${quote(block.src)}, width: 100%, alt: ${quote(block.alt)}), alt: ${quote(block.alt)}, caption: [${escape(`${block.caption} ${block.credit}`)}])`;
	}
}

function writeTable(block: Extract<SampleBlock, { kind: 'table' }>): string {
	const cells = (row: Run[][]) => row.map((runs) => `[${writeRuns(runs)}]`).join(', ');
	const columns = block.align.map((side) => (side === 'right' ? '1fr' : '1.7fr')).join(', ');
	return `#[#set par(justify: false)
#set text(size: 11.5pt)
#table(columns: (${columns}), align: (${block.align.join(', ')}),
	table.header(${block.header.map((runs) => `strong[${writeRuns(runs)}]`).join(', ')}),
	${block.rows.map(cells).join(',\n\t')})]`;
}

function writeRuns(runs: Run[]): string {
	return runs.map((run) => {
		if (run.footnote !== undefined) return `#footnote[${escape(run.footnote)}]`;
		return run.bold ? `#strong[${escape(run.text)}]` : escape(run.text);
	}).join('');
}

/** Every character that Typst could read as markup is written as text. */
function escape(text: string): string {
	return text.replace(/[\\#$*_`<>@=\-+/~[\]"']/g, (character) => `\\${character}`).replace(/(\d)\./g, '$1\\.');
}

function quote(text: string): string {
	return JSON.stringify(text);
}
