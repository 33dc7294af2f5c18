import { cleanLink } from '../validate.ts';
import type { DocumentNode } from '../model.ts';
import { cellNode, cleanCharacters, figureNode, headingNode, listNode, paragraphNode, textNode, tidyInline, type Mark } from './nodes.ts';

/** Id of an empty anchor in a list item that tells its printed number, as the Word reader sets it. */
export const LIST_NUMBER_ID = 'nhipcau-list-number-';

/** What turns the address of a picture into a stored one; null where it cannot be had. */
export type PictureResolver = (src: string, alt: string) => string | null;

const INLINE_MARKS: Record<string, string> = {
	b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', u: 'underline', ins: 'underline',
	s: 'strike', del: 'strike', strike: 'strike', sup: 'superscript', sub: 'subscript',
};
const BLOCKS = new Set('address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const SKIPPED = new Set('script style template noscript iframe object embed video audio svg math canvas head input button select textarea title link meta'.split(' '));
const CAPTION_CLASS = /(?:^|[\s_-])(caption|chu-?thich|pcaption)(?:$|[\s_-])/i;

/** Blocks of a parsed HTML element; scripts, forms and embedded players are left out. */
export function convertHtml(root: Element, resolvePicture: PictureResolver): DocumentNode[] {
	const walk = new HtmlWalk(resolvePicture, takeFootnotes(root));
	return walk.readBlocks(root);
}

class HtmlWalk {
	readonly resolvePicture: PictureResolver;
	readonly notes: Map<string, string>;

	constructor(resolvePicture: PictureResolver, notes: Map<string, string>) {
		this.resolvePicture = resolvePicture;
		this.notes = notes;
	}

	readBlocks(parent: Element): DocumentNode[] {
		const blocks: DocumentNode[] = [];
		let inline: DocumentNode[] = [];
		const flush = (): void => {
			blocks.push(...splitFigures(inline));
			inline = [];
		};
		for (const child of parent.childNodes) {
			if (isElement(child) && SKIPPED.has(nameOf(child))) continue;
			if (isElement(child) && (BLOCKS.has(nameOf(child)) || holdsBlock(child))) {
				flush();
				this.addBlocks(blocks, child);
			} else {
				inline.push(...this.readInline(child, []));
			}
		}
		flush();
		return blocks;
	}

	private addBlocks(blocks: DocumentNode[], element: Element): void {
		const last = blocks.at(-1);
		const found = this.readBlock(element);
		const caption = found.length === 1 && found[0]?.type === 'paragraph' && CAPTION_CLASS.test(element.getAttribute('class') ?? '') ? found[0] : null;
		if (caption && last?.type === 'figure' && last.attrs?.caption === '') {
			last.attrs = { ...last.attrs, ...splitCredit(readPlainText(caption)) };
		} else {
			blocks.push(...found);
		}
	}

	private readBlock(element: Element): DocumentNode[] {
		const name = nameOf(element);
		if (/^h[1-6]$/.test(name)) return this.readHeading(element, Number(name[1]));
		switch (name) {
			case 'ul':
			case 'ol':
				return this.readList(element);
			case 'blockquote':
				return wrapBlocks('blockquote', this.readBlocks(element));
			case 'table':
				return this.readTable(element);
			case 'figure':
				return this.readFigure(element);
			case 'hr':
				return [{ type: 'horizontalRule' }];
			case 'pre':
				return [paragraphNode(splitLines(cleanCharacters(element.textContent ?? '')))];
			case 'dt':
				return splitFigures([...element.childNodes].flatMap((child) => this.readInline(child, [{ type: 'bold' }])));
			default:
				return this.readBlocks(element);
		}
	}

	private readHeading(element: Element, level: number): DocumentNode[] {
		return this.readBlocks(element).map((block) => (block.type === 'paragraph' ? headingNode(level, block.content ?? []) : block));
	}

	private readList(list: Element): DocumentNode[] {
		const ordered = nameOf(list) === 'ol';
		const first = Number.parseInt(list.getAttribute('start') ?? '1', 10);
		let next = Number.isInteger(first) && first >= 0 ? first : 1;
		const lists: { start: number; items: DocumentNode[][] }[] = [];
		for (const child of list.children) {
			const isItem = nameOf(child) === 'li';
			const number = isItem ? readListNumber(child) : null;
			const blocks = isItem ? this.readBlocks(child) : this.readBlock(child);
			const last = lists.at(-1);
			if (blocks.length === 0) continue;
			// A list standing directly in a list belongs to the item before it.
			if (!isItem && last) last.items.at(-1)?.push(...blocks);
			else if (last && (number === null || number === next)) last.items.push(blocks);
			else lists.push({ start: number ?? next, items: [blocks] });
			if (isItem) next = (number ?? next) + 1;
		}
		return lists.map(({ start, items }) => listNode(items, ordered ? start : undefined));
	}

	private readTable(table: Element): DocumentNode[] {
		const rows = findRows(table);
		const caption = [...table.children].find((child) => nameOf(child) === 'caption');
		const before = caption ? this.readBlocks(caption) : [];
		const content = rows.map((row) => ({ type: 'tableRow', content: [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell))).map((cell) => this.readCell(cell)) }));
		const filled = content.filter((row) => row.content.length > 0);
		const only = filled.length === 1 && filled[0]?.content.length === 1 ? filled[0].content[0] : undefined;
		// A table of one cell is a frame drawn around text, not a table.
		if (only) return [...before, ...(only.content ?? [])];
		return filled.length > 0 ? [...before, { type: 'table', content: filled }] : before;
	}

	private readCell(cell: Element): DocumentNode {
		const header = nameOf(cell) === 'th' || nameOf(cell.parentElement?.parentElement ?? cell) === 'thead';
		return cellNode(this.readBlocks(cell), header, readSpan(cell, 'colspan'), readSpan(cell, 'rowspan'));
	}

	private readFigure(element: Element): DocumentNode[] {
		const caption = element.querySelector('figcaption');
		const words = cleanCharacters(caption?.textContent ?? '').replace(/\s+/g, ' ').trim();
		caption?.remove();
		const blocks = this.readBlocks(element);
		const figure = blocks.findLast((block) => block.type === 'figure');
		if (figure && words !== '') figure.attrs = { ...figure.attrs, ...splitCredit(words) };
		else if (!figure && words !== '') blocks.push(paragraphNode(words));
		return blocks;
	}

	/** Inline nodes; a picture comes out as a figure, which `splitFigures` lifts to its own block. */
	private readInline(node: Node, marks: readonly Mark[]): DocumentNode[] {
		if (node.nodeType === 3) {
			const text = cleanCharacters(node.textContent ?? '');
			return text === '' ? [] : [textNode(text, marks)];
		}
		if (!isElement(node) || SKIPPED.has(nameOf(node))) return [];
		const name = nameOf(node);
		if (name === 'br') return [{ type: 'hardBreak' }];
		if (name === 'img') return this.readPicture(node);
		const note = this.findNote(node);
		if (note !== null) return [{ type: 'footnote', attrs: { text: note } }];
		const inner = addMarks(node, name, marks);
		return [...node.childNodes].flatMap((child) => this.readInline(child, inner));
	}

	private readPicture(image: Element): DocumentNode[] {
		const alt = cleanCharacters(image.getAttribute('alt') ?? '').trim();
		const src = this.resolvePicture(image.getAttribute('data-src') ?? image.getAttribute('src') ?? '', alt);
		return src === null ? [] : [figureNode(src, { alt, ...splitCredit(readPictureTitle(image)) })];
	}

	/** The words of the note that an anchor (or the raised mark around it) points to; each note is used once. */
	private findNote(element: Element): string | null {
		const anchor = nameOf(element) === 'a' ? element : nameOf(element) === 'sup' && element.children.length === 1 ? element.children[0] : undefined;
		if (!anchor || nameOf(anchor) !== 'a' || (anchor !== element && element.textContent?.trim() !== anchor.textContent?.trim())) return null;
		const id = readTarget(anchor);
		const words = id === null ? undefined : this.notes.get(id);
		if (id === null || words === undefined) return null;
		this.notes.delete(id);
		return words;
	}
}

function nameOf(element: Element): string {
	return element.localName.toLowerCase();
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

function holdsBlock(element: Element): boolean {
	return [...element.children].some((child) => BLOCKS.has(nameOf(child)) || holdsBlock(child));
}

/**
 * The words that Markdown writes as a picture's title, `![alt](address "Caption. Nguồn: …")`, which is where it has
 * room for caption and credit. What programs put there instead, a file name or the alternative text once more, is none;
 * nor is a title where the page shows a caption of the figure.
 */
export function readPictureTitle(image: Element): string {
	const title = cleanCharacters(image.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
	const alt = cleanCharacters(image.getAttribute('alt') ?? '').trim();
	if (title === alt || /^[\w-]+(?:\.\w{2,4})?$/.test(title)) return '';
	const below = (image.closest('figure, p, div') ?? image).nextElementSibling;
	const shown = image.closest('figure')?.querySelector('figcaption') ?? (CAPTION_CLASS.test(below?.getAttribute('class') ?? '') ? below : null);
	return shown?.textContent?.trim() ? '' : title;
}

function readListNumber(item: Element): number | null {
	const anchor = [...item.querySelectorAll('a[id]')].find((element) => element.getAttribute('id')?.startsWith(LIST_NUMBER_ID));
	return anchor && anchor.closest('li') === item ? Number(anchor.getAttribute('id')?.slice(LIST_NUMBER_ID.length)) : null;
}

function readTarget(anchor: Element): string | null {
	const href = anchor.getAttribute('href') ?? '';
	return href.startsWith('#') && href.length > 1 ? href.slice(1) : null;
}

const NOTE_MARK = /^[[(]?(\d{1,3}|[*†‡]{1,3}|[a-z])[\])]?$/i;

/** Takes the notes out of the tree: elements that a note mark points to and that point back or stand in a list. */
function takeFootnotes(root: Element): Map<string, string> {
	const notes = new Map<string, string>();
	for (const anchor of root.querySelectorAll('a[href]')) {
		const id = readTarget(anchor);
		if (id === null || notes.has(id) || !NOTE_MARK.test(anchor.textContent?.trim() ?? '')) continue;
		const target = [...root.querySelectorAll('[id]')].find((element) => element.getAttribute('id') === id);
		if (!target || !/^(li|p|div|aside|dd)$/.test(nameOf(target)) || target.contains(anchor)) continue;
		for (const back of target.querySelectorAll('a[href^="#"]')) if (!/[\p{L}\p{N}]/u.test(back.textContent ?? '')) back.remove();
		notes.set(id, cleanCharacters(target.textContent ?? '').replace(/\s+/g, ' ').trim());
		const list = target.parentElement;
		target.remove();
		if (list && /^(ol|ul)$/.test(nameOf(list)) && list.children.length === 0) list.remove();
	}
	return notes;
}

function addMarks(element: Element, name: string, marks: readonly Mark[]): Mark[] {
	const style = element.getAttribute('style') ?? '';
	const types = [
		INLINE_MARKS[name],
		/font-weight:\s*(bold|[6-9]00)/i.test(style) ? 'bold' : undefined,
		/font-style:\s*italic/i.test(style) ? 'italic' : undefined,
	];
	const added: Mark[] = types.filter((type) => type !== undefined).map((type) => ({ type }));
	const href = name === 'a' ? (element.getAttribute('href') ?? '') : '';
	// A place within the file has no meaning once the file is taken apart.
	const link = href.startsWith('#') ? null : cleanLink(href);
	if (link !== null) added.push({ type: 'link', attrs: { href: link } });
	return [...marks, ...added.filter((mark) => !marks.some((known) => known.type === mark.type))];
}

/** Inline content as blocks: text around a picture becomes paragraphs before and after it. */
function splitFigures(inline: readonly DocumentNode[]): DocumentNode[] {
	const blocks: DocumentNode[] = [];
	let text: DocumentNode[] = [];
	const flush = (): void => {
		const tidy = tidyInline(text);
		if (tidy.length > 0) blocks.push(paragraphNode(tidy));
		text = [];
	};
	for (const node of inline) {
		if (node.type !== 'figure') {
			text.push(node);
			continue;
		}
		flush();
		blocks.push(node);
	}
	flush();
	return blocks;
}

function wrapBlocks(type: string, content: DocumentNode[]): DocumentNode[] {
	return content.length > 0 ? [{ type, content }] : [];
}

function splitLines(text: string): DocumentNode[] {
	const lines = text.replace(/\n+$/, '').split('\n');
	return lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...(line === '' ? [] : [textNode(line)])]);
}

function findRows(table: Element): Element[] {
	return [...table.children].flatMap((child) => (nameOf(child) === 'tr' ? [child] : /^t(head|body|foot)$/.test(nameOf(child)) ? findRows(child) : []));
}

function readSpan(cell: Element, name: string): number {
	const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
	return Number.isInteger(span) ? Math.min(1000, Math.max(1, span)) : 1;
}

function readPlainText(node: DocumentNode): string {
	return (node.content ?? []).map((child) => child.text ?? ' ').join('').trim();
}

/** "Quang cảnh hội nghị. Ảnh: Minh Anh" → the caption and the photographer apart. */
export function splitCredit(words: string): { caption: string; credit: string } {
	const match = /^(.*?)[\s(–-]*(?<!\p{L}|hình )(?:ảnh|nguồn ảnh|nguồn|photo)\s*:\s*([^:()]{2,60}?)[\s.)]*$/isu.exec(words);
	return match?.[2] && !/^\d/.test(match[2]) ? { caption: (match[1] ?? '').trim(), credit: match[2].trim() } : { caption: words, credit: '' };
}
