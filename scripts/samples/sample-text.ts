/**
 * Reads a sample: front matter and the small part of Markdown that the samples use.
 * Deliberately apart from the product's own import, so that the built DOCX and PDF files
 * test that import instead of agreeing with its mistakes.
 */
import { marked, type Token, type Tokens } from 'marked';

export interface Run {
	text: string;
	bold?: boolean;
	/** Text of a footnote hanging on this place; `text` is then empty. */
	footnote?: string;
}

export type SampleBlock =
	| { kind: 'heading'; level: number; runs: Run[] }
	| { kind: 'paragraph'; runs: Run[] }
	| { kind: 'list'; ordered: boolean; start: number; items: Run[][] }
	| { kind: 'quote'; paragraphs: Run[][] }
	| { kind: 'table'; align: ('left' | 'right')[]; header: Run[][]; rows: Run[][][] }
	| { kind: 'figure'; src: string; alt: string; caption: string; credit: string };

export interface SampleText {
	/** Front matter: title, lead, byline, source, office, date, section, ai_use. */
	meta: Record<string, string>;
	blocks: SampleBlock[];
}

const FOOTNOTE_DEFINITION = /^\[\^(\w+)\]: (.+)$/gm;
const CREDIT = 'Nguồn: ';

/** @throws Error when the front matter is missing. */
export function readSample(markdown: string): SampleText {
	const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown);
	if (!parts) throw new Error('a sample begins with front matter between two lines of ---');
	const meta = Object.fromEntries(parts[1]!.split('\n').map(readMetaLine));
	const notes = new Map<string, string>();
	const body = parts[2]!.replace(FOOTNOTE_DEFINITION, (_, id: string, text: string) => {
		notes.set(id, text);
		return '';
	});
	const blocks = marked.lexer(body).flatMap((token) => readBlock(token, notes));
	return { meta, blocks };
}

function readMetaLine(line: string): [string, string] {
	const colon = line.indexOf(':');
	return [line.slice(0, colon).trim(), line.slice(colon + 1).trim().replace(/^"(.*)"$/, '$1')];
}

function readBlock(token: Token, notes: Map<string, string>): SampleBlock[] {
	const runs = (tokens: Token[] | undefined) => readRuns(tokens ?? [], notes);
	switch (token.type) {
		case 'heading':
			return [{ kind: 'heading', level: (token as Tokens.Heading).depth, runs: runs(token.tokens) }];
		case 'paragraph':
			return [readParagraph(token as Tokens.Paragraph, notes)];
		case 'list': {
			const list = token as Tokens.List;
			return [{ kind: 'list', ordered: list.ordered, start: Number(list.start) || 1, items: list.items.map((item) => runs(item.tokens)) }];
		}
		case 'blockquote':
			return [{ kind: 'quote', paragraphs: (token.tokens ?? []).filter((inner) => inner.type === 'paragraph').map((inner) => runs((inner as Tokens.Paragraph).tokens)) }];
		case 'table': {
			const table = token as Tokens.Table;
			return [{
				kind: 'table',
				align: table.align.map((side) => (side === 'right' ? 'right' : 'left')),
				header: table.header.map((cell) => runs(cell.tokens)),
				rows: table.rows.map((row) => row.map((cell) => runs(cell.tokens))),
			}];
		}
		case 'space':
			return [];
		default:
			throw new Error(`the samples do not use Markdown of type ${token.type}`);
	}
}

function readParagraph(token: Tokens.Paragraph, notes: Map<string, string>): SampleBlock {
	const only = token.tokens[0];
	if (token.tokens.length !== 1 || only?.type !== 'image') return { kind: 'paragraph', runs: readRuns(token.tokens, notes) };
	const image = only as Tokens.Image;
	const [caption = '', credit = ''] = (image.title ?? '').split(CREDIT);
	return { kind: 'figure', src: image.href, alt: image.text, caption: caption.trim(), credit: CREDIT + credit.trim() };
}

function readRuns(tokens: Token[], notes: Map<string, string>): Run[] {
	return tokens.flatMap((token): Run[] => {
		if (token.type === 'strong') return readRuns(token.tokens ?? [], notes).map((run) => ({ ...run, bold: true }));
		if (token.type === 'text' && token.tokens) return readRuns(token.tokens, notes);
		return splitFootnotes(unescapeEntities((token as Tokens.Text).text), notes);
	});
}

/** marked leaves "[^1]" as text where it knows no definition: the definitions were taken out before. */
function splitFootnotes(text: string, notes: Map<string, string>): Run[] {
	return text.split(/(\[\^\w+\])/).filter(Boolean).map((part) => {
		const id = /^\[\^(\w+)\]$/.exec(part)?.[1];
		const note = id === undefined ? undefined : notes.get(id);
		return note === undefined ? { text: part } : { text: '', footnote: note };
	});
}

function unescapeEntities(text: string): string {
	return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
