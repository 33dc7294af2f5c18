import type { Block, FlatText } from '@nhipcau/document';
import { findOfficeMark, type OfficeMark } from '@nhipcau/vietnamese-text';
import type { Sentence } from './sentences.ts';

/** A block of the text with its sentences. */
export interface FramePart {
	text: string;
	sentences: Sentence[];
}

/** What frames an office document on paper: it is seen there, but hardly any of it is for the ear. */
export interface OfficeFrame {
	/** Issuer, number, national title, place and date. */
	head: FramePart[];
	/** Who signed, for whom. */
	signature: FramePart[];
	/** "Nơi nhận" and the list under it. */
	recipients: FramePart[];
}

/** Blocks among which a signature stands before the list of recipients or the end of the text. */
const SIGNATURE_BLOCKS = 8;
const LINE_WORDS = 14;

/** The frame of a text, each part empty where it has none. */
export function findOfficeFrame(flat: FlatText, sentences: Sentence[]): OfficeFrame {
	const parts = listParts(flat, sentences).filter(({ sentences: [first] }) => first!.block.kind !== 'title' && first!.block.kind !== 'lead');
	const head = parts.slice(0, findHeadEnd(parts));
	const rest = parts.slice(head.length);
	const recipients = findRecipients(rest);
	return { head, signature: findSignature(rest, recipients), recipients };
}

function listParts(flat: FlatText, sentences: Sentence[]): FramePart[] {
	const parts = new Map<Block, Sentence[]>();
	for (const sentence of sentences) parts.set(sentence.block, [...(parts.get(sentence.block) ?? []), sentence]);
	return [...parts].map(([block, own]) => ({ text: flat.text.slice(block.start, block.end), sentences: own }));
}

/** The lines of a block: those of a paragraph, the cells of a row. */
export function listLines(text: string): string[] {
	return text.split(/\n| \| /).map((line) => line.trim()).filter((line) => line !== '');
}

function findHeadEnd(parts: FramePart[]): number {
	const stop = parts.findIndex((part) => !isHead(part));
	const end = stop < 0 ? parts.length : stop;
	const marks = new Set(parts.slice(0, end).flatMap(listHeadMarks));
	return marks.size >= 2 ? end : 0;
}

function isHead(part: FramePart): boolean {
	if (listHeadMarks(part).length > 0) return true;
	const { kind } = part.sentences[0]!.block;
	return (kind === 'paragraph' || kind === 'table_row') && isShort(part) && /\p{Lu}{2}/u.test(part.text) && !/\p{Ll}/u.test(part.text);
}

function listHeadMarks({ text }: FramePart): OfficeMark[] {
	const marks = listLines(text).map(findOfficeMark);
	return marks.filter((mark) => mark === 'state' || mark === 'motto' || mark === 'number' || mark === 'dated');
}

function findRecipients(parts: FramePart[]): FramePart[] {
	const from = parts.findLastIndex(({ text }) => findOfficeMark(text) === 'recipients');
	if (from < 0) return [];
	const length = parts.slice(from + 1).findIndex(({ text, sentences: [first] }) => first!.block.kind !== 'list_item' && !/^[-–—+]/.test(text));
	return parts.slice(from, length < 0 ? parts.length : from + 1 + length);
}

/** The lines from "TM. …" up to the recipients, or to the end of the short lines where those stand before it. */
function findSignature(parts: FramePart[], recipients: FramePart[]): FramePart[] {
	const from = parts.findLastIndex((part, index) => signs(part) && !signs(parts[index - 1]));
	if (from < 0) return [];
	const lines = parts.slice(from, from + SIGNATURE_BLOCKS);
	const end = lines.findIndex((part) => recipients.includes(part) || !isShort(part) || part.sentences[0]!.block.kind !== 'paragraph');
	const signature = end < 0 ? lines : lines.slice(0, end);
	const after = parts[from + signature.length];
	return after === undefined || recipients.includes(after) || recipients.includes(parts[from - 1]!) ? signature : [];
}

function signs(part: FramePart | undefined): boolean {
	return part !== undefined && findOfficeMark(part.text) === 'authority';
}

function isShort({ text }: FramePart): boolean {
	return text.split(/\s+/).length <= LINE_WORDS;
}
