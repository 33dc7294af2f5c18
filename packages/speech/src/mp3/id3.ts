import type { Chapter } from '../types.ts';

export interface Mp3Tags {
	title: string;
	/** The office that speaks. */
	artist: string;
	album?: string;
	/** YYYY-MM-DD. */
	date?: string;
	/** ISO 639-2, "vie" unless told otherwise. */
	language?: string;
	chapters: readonly Chapter[];
	/** Carries the label that the voice is machine-made. */
	comment?: string;
}

const NO_BYTE_OFFSET = 0xffffffff;
const TOP_LEVEL_AND_ORDERED = 0x03;
/** More entries do not fit into the one byte that counts them. */
const MOST_CHAPTERS = 255;

/**
 * An ID3v2.3 tag with chapters (id3.org: "ID3 tag version 2.3.0" and "ID3v2 Chapter Frame Addendum").
 * Version 2.3 in UTF-16 is what every player of the last twenty years reads, Windows Explorer included.
 */
export function buildId3Tag(tags: Mp3Tags): Buffer {
	const language = tags.language ?? 'vie';
	const [year, month, day] = tags.date?.split('-') ?? [];
	const body = Buffer.concat([
		textFrame('TIT2', tags.title),
		textFrame('TPE1', tags.artist),
		...(tags.album ? [textFrame('TALB', tags.album)] : []),
		...(year ? [textFrame('TYER', year)] : []),
		...(month && day ? [textFrame('TDAT', `${day}${month}`)] : []),
		textFrame('TLAN', language),
		...(tags.comment ? [commentFrame(language, tags.comment)] : []),
		...chapterFrames(tags.chapters.slice(0, MOST_CHAPTERS)),
	]);
	return Buffer.concat([Buffer.from('ID3\x03\x00\x00', 'latin1'), encodeSyncsafe(body.length), body]);
}

function chapterFrames(chapters: readonly Chapter[]): Buffer[] {
	if (chapters.length === 0) return [];
	const ids = chapters.map((_, index) => latin1(`chp${index}`));
	const contents = Buffer.concat([latin1('toc'), Buffer.from([TOP_LEVEL_AND_ORDERED, ids.length]), ...ids]);
	return [frame('CTOC', contents), ...chapters.map((chapter, index) => chapterFrame(ids[index]!, chapter))];
}

function chapterFrame(id: Buffer, { title, start, end }: Chapter): Buffer {
	const times = Buffer.alloc(16);
	times.writeUInt32BE(Math.round(start * 1000), 0);
	times.writeUInt32BE(Math.round(end * 1000), 4);
	times.writeUInt32BE(NO_BYTE_OFFSET, 8);
	times.writeUInt32BE(NO_BYTE_OFFSET, 12);
	return frame('CHAP', Buffer.concat([id, times, textFrame('TIT2', title)]));
}

function textFrame(id: string, text: string): Buffer {
	return frame(id, Buffer.concat([Buffer.from([1]), utf16(text)]));
}

function commentFrame(language: string, text: string): Buffer {
	return frame('COMM', Buffer.concat([Buffer.from([1]), Buffer.from(language, 'latin1'), utf16(''), utf16(text)]));
}

function frame(id: string, body: Buffer): Buffer {
	const header = Buffer.alloc(10);
	header.write(id, 'latin1');
	header.writeUInt32BE(body.length, 4);
	return Buffer.concat([header, body]);
}

/** UTF-16 with its byte order mark and terminator. */
function utf16(text: string): Buffer {
	return Buffer.from(`\uFEFF${text}\0`, 'utf16le');
}

function latin1(text: string): Buffer {
	return Buffer.from(`${text}\0`, 'latin1');
}

/** Four bytes of seven bits, so that no player takes the length for the beginning of a frame. */
function encodeSyncsafe(value: number): Buffer {
	return Buffer.from([21, 14, 7, 0].map((shift) => (value >> shift) & 0x7f));
}
