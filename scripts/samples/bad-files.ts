/** Bad inputs that are DOCX, PDF or PNG: bombs, lies, locks and marks of secrecy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';
import { encodeLegacy } from '@nhipcau/vietnamese-text';
import { noticeText } from './bad-texts.ts';
import { findFontFile } from './brush.ts';
import { packEntry, writeZip, type RawEntry } from './raw-zip.ts';

const MEGABYTE = 1024 * 1024;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CONTENT_TYPES = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** @param samples folder with the built samples, from which the lying and the broken file are made */
export async function buildBadFiles(samples: string): Promise<Map<string, Uint8Array>> {
	const goodPdf = readFileSync(join(samples, 'the-le-cuoc-thi.pdf'));
	const goodDocx = readFileSync(join(samples, 'the-le-cuoc-thi.docx'));
	return new Map<string, Uint8Array>([
		['tcvn3.docx', await buildLegacyDocx()],
		['mat.docx', await buildSecretDocx()],
		['zip-bomb.docx', buildZipBomb()],
		['external-entity.docx', wrapDocument('<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/passwd">]>', '&secret;')],
		['entity-expansion.docx', wrapDocument(expandingEntities(), '&e9;')],
		['password.pdf', await buildLockedPdf()],
		['huge-image.png', buildHugePng(30_000)],
		['lying.docx', goodPdf],
		['lying.pdf', Buffer.from(`<!doctype html><html lang="vi"><title>Thông báo</title><p>${noticeText}</p></html>\n`, 'utf8')],
		['broken.docx', goodDocx.subarray(0, Math.floor(goodDocx.length / 2))],
	]);
}

async function buildLegacyDocx(): Promise<Buffer> {
	const children = noticeText.split('\n\n').map((text) => new Paragraph({ children: [new TextRun({ text: encodeLegacy(text, 'tcvn3'), font: '.VnTime', size: 28 })] }));
	return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** A letter with the mark of secrecy in its frame at the top, as such papers carry it. */
async function buildSecretDocx(): Promise<Buffer> {
	const side = { style: 'single', size: 12, color: 'C00000', space: 4 } as const;
	const mark = new Paragraph({ border: { top: side, bottom: side, left: side, right: side }, indent: { right: 7600 }, alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'MẬT', bold: true, color: 'C00000', size: 28 })] });
	const rest = noticeText.split('\n\n').map((text) => new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', size: 28 })] }));
	return Packer.toBuffer(new Document({ sections: [{ children: [mark, ...rest] }] }));
}

/**
 * Twelve parts of 100 MB and a ZIP inside with the same, 1.2 GB at first sight and as much again one level down,
 * in under 3 MB; every header says 4 kB. document.xml is one of them.
 */
function buildZipBomb(): Buffer {
	const opening = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>`, 'utf8');
	const closing = Buffer.from('</w:t></w:r></w:p></w:body></w:document>', 'utf8');
	const content = Buffer.concat([opening, Buffer.alloc(100 * MEGABYTE, ' '), closing]);
	const packed = deflateRawSync(content, { level: 9 });
	const crc = crc32(content);
	const lie = (name: string): RawEntry => ({ name, packed, crc, declaredSize: 4096 });
	const parts = ['document', 'styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings', 'header1', 'header2', 'footer1', 'footer2', 'fontTable'].map((part) => lie(`word/${part}.xml`));
	const inner = writeZip(parts);
	return writeZip([packEntry('[Content_Types].xml', CONTENT_TYPES), packEntry('_rels/.rels', RELATIONSHIPS), ...parts, packEntry('word/embeddings/inner.docx', inner)]);
}

function wrapDocument(doctype: string, text: string): Buffer {
	const document = `<?xml version="1.0" encoding="UTF-8"?>${doctype}<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>Nội dung: ${text}</w:t></w:r></w:p></w:body></w:document>`;
	return writeZip([packEntry('[Content_Types].xml', CONTENT_TYPES), packEntry('_rels/.rels', RELATIONSHIPS), packEntry('word/document.xml', document)]);
}

/** Ten levels of ten: 10^9 repetitions of the first word. */
function expandingEntities(): string {
	const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
	return `<!DOCTYPE w:document [<!ENTITY e0 "mật ong ">${levels.join('')}]>`;
}

async function buildLockedPdf(): Promise<Buffer> {
	const document = new PDFDocument({ size: 'A4', userPassword: 'sen-hong', ownerPassword: 'song-tien', pdfVersion: '1.7', info: { CreationDate: new Date(0) } });
	const chunks: Buffer[] = [];
	document.on('data', (chunk: Buffer) => chunks.push(chunk));
	const finished = new Promise<void>((resolve) => document.on('end', resolve));
	document.registerFont('Tinos', findFontFile('tinos', '400Regular', 'Tinos_400Regular')).font('Tinos').fontSize(14).text(noticeText);
	document.end();
	await finished;
	return Buffer.concat(chunks);
}

/** A valid black 1-bit PNG of side x side pixels: 900 megapixels in a little over 100 kB. */
function buildHugePng(side: number): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		const frame = Buffer.alloc(8);
		frame.writeUInt32BE(data.length, 0);
		frame.writeUInt32BE(crc32(body), 4);
		return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
	};
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header[8] = 1; // bit depth; colour type 0 (grey), no interlace
	const rows = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
	return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
