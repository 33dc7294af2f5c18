/**
 * Vietnamese sentences out of unpacked packages of free software, for bench/count-pairs.ts: help pages (.html), manual pages
 * (.gz below man/vi) and catalogues of messages (.mo). No sentence is kept, only how often two syllables stand together.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const MARKED = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** Each Vietnamese line below the folder once: at least half of its words bear a mark. */
export function readCorpus(folder: string): string[] {
	const lines = new Set<string>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		for (const line of readLines(`${entry.parentPath}/${entry.name}`)) {
			const text = line.replace(/\s+/g, ' ').trim().normalize('NFC');
			const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
			if (text.length >= 12 && words.filter((word) => MARKED.test(word)).length >= words.length / 2) lines.add(text);
		}
	}
	return [...lines];
}

function readLines(path: string): string[] {
	if (path.endsWith('.html')) return readHtml(readFileSync(path, 'utf8'));
	if (path.endsWith('.mo')) return readCatalogue(readFileSync(path));
	if (path.endsWith('.gz') && path.includes('/man/vi/')) return readManual(gunzipSync(readFileSync(path)).toString('utf8'));
	return [];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function readHtml(html: string): string[] {
	return html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<\/?(?:p|h\d|li|td|tr|div|table|br|dt|dd|title)[^>]*>/gi, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) => (code === undefined ? (ENTITIES[name] ?? ' ') : String.fromCodePoint(Number(code))))
		.split('\n');
}

function readManual(roff: string): string[] {
	return roff.replace(/^[.'].*$/gmu, '\n\n').replace(/\\f.|\\-|\\/g, '').split(/\n\n+/);
}

/** The translations of a GNU message catalogue. */
function readCatalogue(bytes: Buffer): string[] {
	const little = bytes.readUInt32LE(0) === 0x950412de;
	const read = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
	const table = read(16);
	return Array.from({ length: read(8) }, (_, index) => {
		const at = read(table + 8 * index + 4);
		return bytes.subarray(at, at + read(table + 8 * index)).toString('utf8').replace(/[~_&]|<[^>]+>/g, '');
	});
}
