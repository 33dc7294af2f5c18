/**
 * Builds the pictures, DOCX, PDF and scan of samples/ from their Markdown: `node scripts/make-samples.ts [--out DIR]`.
 * Same Markdown and same package versions give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { registerTinos } from './samples/brush.ts';
import { drawClass, drawPlaceholder, drawRiver } from './samples/pictures.ts';
import { buildDocx } from './samples/sample-docx.ts';
import { buildPdf } from './samples/sample-pdf.ts';
import { readSample, type SampleText } from './samples/sample-text.ts';
import { scanSheet, wrapScan } from './samples/scan.ts';
import { drawNotice } from './samples/scan-page.ts';

const folder = join(import.meta.dirname, '..', 'samples');
const { values } = parseArgs({ options: { out: { type: 'string', default: folder } } });

function readText(name: string): SampleText {
	return readSample(readFileSync(join(folder, `${name}.md`), 'utf8'));
}

function write(name: string, bytes: Uint8Array): void {
	const path = join(values.out, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	console.log(`${name}\t${bytes.length} bytes`);
}

const pictures = new Map<string, Buffer>([
	['pictures/dong-song.png', drawRiver()],
	['pictures/lop-tap-huan.png', drawClass()],
	['pictures/anh-cho.png', drawPlaceholder()],
]);
for (const [name, bytes] of pictures) write(name, bytes);

for (const name of ['ket-qua-quy', 'the-le-cuoc-thi']) {
	const sample = readText(name);
	write(`${name}.docx`, await buildDocx(sample, pictures));
	write(`${name}.pdf`, buildPdf(sample, pictures));
}

registerTinos();
const notice = readText('thong-bao');
const jpeg = scanSheet(drawNotice(notice));
write('thong-bao-scan.jpg', jpeg);
write('thong-bao-scan.pdf', await wrapScan(jpeg, notice.meta.title ?? '', notice.meta.date ?? ''));
