import type { Article, FlatText } from '@nhipcau/document';
import { normalise, type NormaliseOptions } from '@nhipcau/vietnamese-text';
import { chooseClipSentences } from './choose-clip.ts';
import { findOfficeFrame, type FramePart, type OfficeFrame } from './office-frame.ts';
import { wordHead, wordSignature } from './office-wording.ts';
import { departsFrom, type Script, type ScriptLine } from './script.ts';
import type { Sentence } from './sentences.ts';
import { wording } from './wording.ts';

/**
 * The script by rule. Bulletin: an opening of our own, then every sentence of the text, with headings, list
 * marks, table rows, captions and notes worded for the ear, then a closing. Of the head and foot of an office
 * document it says who issued it, its number and day, and who signed. Clip: title, key sentences, closing.
 */
export function makeScript(article: Article, flat: FlatText, sentences: Sentence[], reading?: NormaliseOptions): Script {
	const headRows = findHeadRows(sentences);
	const frame = findOfficeFrame(flat, sentences);
	const framed = new Set([...frame.head, ...frame.signature, ...frame.recipients].flatMap((part) => part.sentences));
	const frameLines = wordFrame(frame, article, flat);
	const bulletin = sentences.flatMap((sentence) => frameLines.get(sentence) ?? (framed.has(sentence) ? [] : bulletinLine(sentence, sentences, headRows, flat)));
	return {
		bulletin: [ownLine('b-open', wording.bulletinOpening(article)), ...bulletin, ownLine('b-close', wording.bulletinClosing(article))],
		clip: [...clipLines(flat, sentences.filter((sentence) => !framed.has(sentence)), reading), ownLine('c-close', wording.clipClosing(article))],
	};
}

function ownLine(id: string, text: string): ScriptLine {
	return { id, kind: 'own', text, source: null, departs: true };
}

/** What is said for the frame, by the sentence in whose place it is said; a line without words is what is left unsaid. */
function wordFrame({ head, signature, recipients }: OfficeFrame, article: Article, flat: FlatText): Map<Sentence, ScriptLine> {
	const lines = new Map<Sentence, ScriptLine>();
	const put = (parts: FramePart[], text: string) => {
		const sentences = parts.flatMap((part) => part.sentences);
		const [first, last] = [sentences[0], sentences.at(-1)];
		if (first && last) lines.set(first, { id: first.id, kind: 'sentence', text, source: { start: first.start, end: last.end }, departs: true });
	};
	put(head, wordHead(head, article, flat));
	for (const part of signature) put([part], wordSignature(part.text, flat));
	put(recipients, '');
	return lines;
}

/** The sentence that is the first row of each table, by the id of every later row of that table. */
function findHeadRows(sentences: Sentence[]): Map<string, Sentence> {
	const heads = new Map<string, Sentence>();
	let head: Sentence | undefined;
	for (const sentence of sentences) {
		if (sentence.block.kind !== 'table_row') head = undefined;
		else if (head && sameTable(head, sentence)) heads.set(sentence.id, head);
		else head = sentence;
	}
	return heads;
}

function sameTable(one: Sentence, other: Sentence): boolean {
	return one.block.path.slice(0, -1).join() === other.block.path.slice(0, -1).join();
}

function bulletinLine(sentence: Sentence, all: Sentence[], headRows: Map<string, Sentence>, flat: FlatText): ScriptLine {
	const written = flat.text.slice(sentence.start, sentence.end);
	const kind = sentence.block.kind;
	const line: ScriptLine = {
		id: sentence.id,
		kind: kind === 'title' || kind === 'lead' || kind === 'heading' ? kind : 'sentence',
		text: wordForEar(sentence, written, headRows.get(sentence.id), flat),
		source: { start: sentence.start, end: sentence.end },
		departs: false,
	};
	return { ...line, departs: departsFrom(line, flat.text) };
}

function wordForEar(sentence: Sentence, written: string, headRow: Sentence | undefined, flat: FlatText): string {
	const { block } = sentence;
	switch (block.kind) {
		case 'heading':
			return wording.heading(written);
		case 'table_row':
			return headRow ? wording.tableRow(cells(flat, headRow), written.split(' | ')) : wording.tableHead(written.split(' | '));
		case 'list_item':
			return sentence.opens && block.label && /\d/.test(block.label) ? wording.listItem(block.label, written) : written;
		case 'caption':
			return sentence.opens ? wording.caption(written) : written;
		case 'footnote':
			return sentence.opens ? wording.footnote(block.label ?? '', written) : written;
		default:
			return written;
	}
}

function cells(flat: FlatText, row: Sentence): string[] {
	return flat.text.slice(row.start, row.end).split(' | ');
}

function clipLines(flat: FlatText, sentences: Sentence[], reading?: NormaliseOptions): ScriptLine[] {
	const title = sentences.find((sentence) => sentence.block.kind === 'title');
	const chosen = chooseClipSentences(flat, sentences, reading);
	const lines: ScriptLine[] = chosen.map(({ sentence, figures }) => ({
		id: `c-${sentence.id}`,
		kind: figures ? 'figures' : 'sentence',
		text: flat.text.slice(sentence.start, sentence.end),
		source: { start: sentence.start, end: sentence.end },
		departs: false,
	}));
	if (!title) return lines;
	const span = { start: title.start, end: title.end };
	return [{ id: 'c-title', kind: 'title', text: flat.text.slice(span.start, span.end), source: span, departs: false }, ...lines];
}

/** What is said for a line: the person's own words, or the reading by rule. */
export function readLine(line: ScriptLine, reading?: NormaliseOptions): string {
	return line.spoken ?? normalise(line.text, reading).spoken;
}
