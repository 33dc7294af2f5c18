import { DocumentError } from '../errors.ts';
import type { ImportKind } from './types.ts';

/** Kinds by content; `zip` must be opened to know more. */
export type DetectedKind = Exclude<ImportKind, 'markdown'> | 'zip';

const ENDINGS: Record<string, ImportKind> = {
	docx: 'docx', docm: 'docx', dotx: 'docx', pdf: 'pdf', html: 'html', htm: 'html', xhtml: 'html',
	md: 'markdown', markdown: 'markdown', txt: 'text', text: 'text', png: 'image', jpg: 'image', jpeg: 'image', webp: 'image',
};

/** Known files that are not read, by their first bytes: offset, bytes, name shown to people. */
const FOREIGN: [number, string, string][] = [
	[0, '{\\rtf', 'RTF'],
	[0, 'GIF8', 'GIF'],
	[0, 'II*\0', 'TIFF'],
	[0, 'MM\0*', 'TIFF'],
	[4, 'ftypheic', 'HEIC'],
	[4, 'ftypmif1', 'HEIC'],
	[4, 'ftyp', 'MP4'],
	[0, 'ID3', 'MP3'],
	[0, 'OggS', 'Ogg'],
	[0, 'Rar!', 'RAR'],
	[0, "7z\xbc\xaf'", '7z'],
	[0, '\x1f\x8b', 'gzip'],
	[0, 'MZ', 'EXE'],
	[0, '\x7fELF', 'ELF'],
];

/** The kind that a file's name claims, or null. */
export function readEnding(fileName: string | undefined): ImportKind | null {
	const ending = /\.([^./\\]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();
	return (ending && ENDINGS[ending]) || null;
}

/**
 * What a file is, by its first bytes and never by its name.
 * @throws DocumentError `document.unsupported_kind` (known but not read), `document.password_protected`
 * (an encrypted Word file), `document.unreadable` (nothing known).
 */
export function detectKind(bytes: Uint8Array): DetectedKind {
	const start = latin1(bytes.subarray(0, 1024));
	if (start.includes('%PDF-')) return 'pdf';
	if (start.startsWith('PK\x03\x04')) return 'zip';
	if (start.startsWith('\x89PNG') || start.startsWith('\xff\xd8\xff') || (start.startsWith('RIFF') && start.startsWith('WEBP', 8))) return 'image';
	if (start.startsWith('\xd0\xcf\x11\xe0')) throw describeOldOffice(bytes);
	const foreign = FOREIGN.find(([offset, magic]) => start.startsWith(magic, offset));
	if (foreign && !(foreign[1] === 'MZ' && isText(bytes))) throw new DocumentError('document.unsupported_kind', { kind: foreign[2] });
	if (!isText(bytes)) throw new DocumentError('document.unreadable');
	return looksLikeHtml(start.replace(/\0/g, '')) ? 'html' : 'text';
}

/** Word 97 files and encrypted new ones share one container; the stream name tells them apart. */
function describeOldOffice(bytes: Uint8Array): DocumentError {
	const names = latin1(bytes).replace(/\0/g, '');
	if (names.includes('EncryptedPackage')) return new DocumentError('document.password_protected');
	return new DocumentError('document.unsupported_kind', { kind: names.includes('WordDocument') ? 'DOC (Word 97-2003)' : 'OLE' });
}

/** The kind of a zip by its entries' names and `[Content_Types].xml`. */
export function detectZipKind(names: readonly string[], contentTypes: string): 'docx' {
	if (/wordprocessingml\.(document|template)\.main\+xml|ms-word\.(document|template)\.macroEnabled(Template)?\.main\+xml/i.test(contentTypes)) return 'docx';
	const kinds: [boolean, string][] = [
		[/spreadsheetml/.test(contentTypes), 'XLSX'],
		[/presentationml/.test(contentTypes), 'PPTX'],
		[names.includes('META-INF/container.xml'), 'EPUB'],
		[names.includes('content.xml'), 'ODT'],
	];
	throw new DocumentError('document.unsupported_kind', { kind: kinds.find(([matches]) => matches)?.[1] ?? 'ZIP' });
}

/** Text with UTF-16 has zero bytes, but at every second place; other zero bytes mean a binary file. */
function isText(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 4096);
	if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
	let zeros = [0, 0] as [number, number];
	let controls = 0;
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 as 0 | 1]++;
		else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
	});
	const [even, odd] = zeros;
	if (controls > sample.length / 50) return false;
	return even + odd === 0 || Math.min(even, odd) === 0;
}

function looksLikeHtml(start: string): boolean {
	const head = start.replace(/^[\xef\xbb\xbf\xff\xfe\s]+/, '').replace(/^(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
	return /^<(!doctype html|html|head|body|article|main|section|div|table|p|h[1-6]|meta|title|ul|ol)[\s>]/i.test(head);
}

/** Whether plain text is written in Markdown, for input whose name does not say. */
export function looksLikeMarkdown(text: string): boolean {
	// A front matter of `name: value` lines stands in no plain text.
	if (/^---\n(?:\w+:.*\n)+---\n/.test(text)) return true;
	const marks = [/^#{1,6} \S/m, /\*\*[^*\s][^*\n]*\*\*/, /^\|.+\|\s*\n\|[\s:|-]+\|/m, /\[[^\]\n]+\]\([^)\s]+\)/, /^\[\^[^\]]+\]:/m, /^> \S/m, /^```/m];
	return marks[0]?.test(text) || marks[2]?.test(text) || marks.filter((mark) => mark.test(text)).length >= 2;
}

function latin1(bytes: Uint8Array): string {
	// Not TextDecoder: its "latin1" is Windows-1252, which moves the bytes 80-9F.
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
