/** Each bad input that an office may meet, by name; the dangerous ones through the process that production uses. */
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { encodeLegacy } from '@nhipcau/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import { messages } from '../messages.ts';
import { importDocument, type ImportOptions } from './index.ts';
import { line, makeDocx, makePdf, read, rewritePart } from './sample-files.ts';
import type { Imported } from './types.ts';

const open = (bytes: Uint8Array | string, fileName?: string, options?: ImportOptions): Promise<Imported> =>
	importDocument({ bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, ...(fileName !== undefined && { fileName }) }, options);

async function codeOf(reading: Promise<Imported>): Promise<string> {
	const error: unknown = await reading.then(() => null, (reason: unknown) => reason);
	if (!(error instanceof DocumentError)) throw new Error(`expected a DocumentError, got ${String(error)}`);
	expect(Object.keys(messages)).toContain(error.code);
	expect(JSON.stringify(error.details)).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
	return error.code;
}

/** A zip of entries that inflate to 49 MB each and declare 4 kB (APPNOTE 4.3.7: local headers are enough to read it). */
function makeZipBomb(entries: number): Uint8Array {
	const packed = deflateRawSync(new Uint8Array(49 * 1024 * 1024), { level: 9 });
	const parts = Array.from({ length: entries }, (_, index) => {
		const name = Buffer.from(`word/part${index}.xml`);
		const header = Buffer.alloc(30);
		header.writeUInt32LE(0x04034b50, 0);
		header.writeUInt16LE(20, 4);
		header.writeUInt16LE(8, 8);
		header.writeUInt32LE(packed.length, 18);
		header.writeUInt32LE(4096, 22);
		header.writeUInt16LE(name.length, 26);
		return Buffer.concat([header, name, packed]);
	});
	return new Uint8Array(Buffer.concat(parts));
}

/** The header of a PNG; no pixel follows. */
function makePngHeader(width: number, height: number): Uint8Array {
	const png = new Uint8Array(64);
	png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	new DataView(png.buffer).setUint32(16, width);
	new DataView(png.buffer).setUint32(20, height);
	png.set([8, 2, 0, 0, 0], 24);
	return png;
}

describe('bad input is refused with a sentence', () => {
	it('an empty file', async () => expect(await codeOf(open('', 'a.txt'))).toBe('document.empty'));
	it('blanks only', async () => expect(await codeOf(read(' \n\t\n', 'a.txt'))).toBe('document.empty'));
	it('emoji only', async () => expect(await codeOf(read('😀🎉 👨‍👩‍👧‍👦 🇻🇳 1️⃣', 'a.txt'))).toBe('document.empty'));
	it('random bytes', async () => expect(await codeOf(read(Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256), 'a.txt'))).toBe('document.unreadable'));
	it('a file over 25 MB', async () => expect(await codeOf(open(new Uint8Array(importLimits.fileBytes + 1)))).toBe('document.too_large'));
	it('a zip bomb with lying sizes', async () => expect(await codeOf(open(makeZipBomb(6), 'a.docx'))).toBe('document.too_large_inside'));
	it('a zip of too many entries', async () => {
		const many = Object.fromEntries(Array.from({ length: importLimits.zipEntries + 1 }, (_, index) => [`f${index}`, new Uint8Array(1)]));
		expect(await codeOf(open(zipSync(many), 'a.docx'))).toBe('document.too_many_entries');
	});
	it('a DOCX with external entities', async () => {
		const docx = rewritePart(await makeDocx([line('Chào')]), 'word/document.xml', (xml) => xml.replace(/(<\?xml[^>]*\?>)/, '$1<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace('Chào', '&x;'));
		expect(await codeOf(open(docx, 'a.docx'))).toBe('document.external_entities');
	});
	it('half a DOCX', async () => {
		const docx = await makeDocx([line('Chào')]);
		expect(await codeOf(read(docx.subarray(0, docx.length / 2), 'a.docx'))).toBe('document.damaged');
	});
	it('a PDF with a password', async () => {
		const pdf = await makePdf((page) => page.text('Chào'), { userPassword: 'sen-hong', pdfVersion: '1.7' });
		expect(await codeOf(open(pdf, 'a.pdf'))).toBe('document.password_protected');
	});
	it('a Word file with a password', async () => {
		const bytes = new Uint8Array(4096);
		bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
		expect(await codeOf(read(bytes, 'a.docx'))).toBe('document.password_protected');
	});
	it('broken PDF', async () => expect(await codeOf(read('%PDF-1.7\nrubbish', 'a.pdf'))).toBe('document.damaged'));
	it('a picture of 30,000 x 30,000', async () => expect(await codeOf(open(makePngHeader(30_000, 30_000), 'a.png'))).toBe('document.picture_too_large'));
	it('a picture that breaks off', async () => expect(await codeOf(read(makePngHeader(30, 30), 'a.png'))).toBe('document.picture_unreadable'));
	it('known kinds that are not read', async () => {
		expect(await codeOf(read('{\\rtf1 x}', 'a.rtf'))).toBe('document.unsupported_kind');
		expect(await codeOf(read(zipSync({ 'content.xml': new Uint8Array(1) }), 'a.odt'))).toBe('document.unsupported_kind');
	});
});

describe('odd input gives a good result', () => {
	it('one line', async () => expect(await read('Ngày mai, 05/5/2026, trạm y tế xã nghỉ.', 'a.txt')).toMatchObject({ language: 'vi', warnings: [] }));
	it('only tables', async () => expect((await read('| A | B |\n|---|---|\n| 1 | 2 |\n', 'a.md')).document.content?.map((node) => node.type)).toEqual(['table']));
	it('English is named, in both languages, and Vietnamese with English names in it is not', async () => {
		const english = '# Quarterly note of a library\n\nIn the first quarter the library opened on 62 days and lent 4,812 books, about 7.5% more than a year before.';
		expect(await read(english, 'a.md')).toMatchObject({ language: 'en', warnings: [{ code: 'document.seems_english' }] });
		expect(messages['document.seems_english']).toMatchObject({ vi: expect.stringContaining('tiếng Anh'), en: expect.stringContaining('Vietnamese voice') });
		const vietnamese = '# Tin\n\nĐoàn của The Asia Foundation và Bank of America thăm xã, xem mô hình "Learning by doing" của trường.';
		expect(await read(vietnamese, 'a.md')).toMatchObject({ language: 'vi', warnings: [] });
	});
	it('TCVN3', async () => {
		const imported = await read(encodeLegacy('Thông báo lịch tiếp dân\n\nỦy ban nhân dân xã thông báo lịch tiếp công dân tháng này.', 'tcvn3'), 'a.txt');
		expect(imported).toMatchObject({ title: 'Thông báo lịch tiếp dân', warnings: [{ code: 'document.encoding_converted', details: { encoding: 'TCVN3 (ABC)' } }] });
	});
	it('NFD', async () => expect((await read('Tiếng Việt\n\nĐoạn văn có dấu.'.normalize('NFD'), 'a.txt')).title).toBe('Tiếng Việt'));
	it('300 pages', async () => {
		const long = Array.from({ length: 3000 }, (_, index) => `Đoạn ${index}: ${'xã phường báo cáo kết quả công tác '.repeat(5)}.`).join('\n\n');
		expect((await open(`# Báo cáo\n\n${long}`, 'a.md')).lossReport).toMatchObject({ missingWords: 0 });
	});
	it('files whose ending lies are read by content', async () => {
		const docx = await makeDocx([line('Dòng đầu tiên'), line('Thân bài.')]);
		expect(await open(docx, 'a.pdf')).toMatchObject({ kind: 'docx', warnings: [{ code: 'document.kind_differs', details: { claimed: 'pdf', kind: 'docx' } }] });
		expect(await open('<!doctype html><p>Chào bà con.', 'a.docx')).toMatchObject({ kind: 'html', warnings: [{ code: 'document.kind_differs' }] });
	});
});

describe('the reading process', () => {
	it('ends at the time limit and on request, and the next file is read all the same', async () => {
		expect(await codeOf(open('Chào bà con.', 'a.txt', { timeoutMs: 1 }))).toBe('document.timeout');
		const stop = new AbortController();
		const reading = open('Chào bà con.', 'a.txt', { signal: stop.signal });
		stop.abort();
		expect(await codeOf(reading)).toBe('document.cancelled');
		expect(await codeOf(open('Chào.', 'a.txt', { signal: stop.signal }))).toBe('document.cancelled');
		expect((await open('Chào bà con.', 'a.txt')).kind).toBe('text');
	});

	it('reports its progress', async () => {
		const stages: string[] = [];
		await open('Chào bà con.', 'a.txt', { onProgress: (progress) => stages.push(progress.stage) });
		expect(stages).toEqual(['reading']);
	});
});
