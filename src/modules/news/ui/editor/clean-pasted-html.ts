import { cleanLink, findWords } from '@nhipcau/document';

/** Something that was pasted and cannot stand in a document, told to the person instead of dropped in silence. */
export interface PasteLoss {
	/** `picture`: one of another page or computer. `embed`: film, sound, form and the like. `link`: an unsafe address, its words kept. `words`: text that did not arrive. */
	kind: 'picture' | 'embed' | 'link' | 'words';
	count: number;
	/** The first words that are missing. */
	sample?: string;
}

const embeds = 'iframe, video, audio, object, embed, canvas, svg, math, form, input, select, textarea';
/** Nothing a reader sees. */
const unseen = 'script, style, link, meta, title, xml, noscript, template';

/**
 * Parses what stood on the clipboard. Style attributes, by which Word tells lists and footnotes, become `data-style`: as
 * they were, the content security policy would refuse and report each one.
 */
export function parsePasted(html: string): HTMLElement {
	return new DOMParser().parseFromString(setStylesAside(html), 'text/html').body;
}

/** The same HTML with `data-style` for every style attribute and without style sheets. */
export function setStylesAside(html: string): string {
	return html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '').replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'])style(?=\s*=)/gi, '$1data-style'));
}

/**
 * Makes what Word, a browser or a mail program puts on the clipboard into plain semantic HTML and says what cannot be
 * kept. Works on the given body of `parsePasted` in place; footnotes of Word become footnotes.
 */
export function cleanPasted(body: HTMLElement): PasteLoss[] {
	for (const element of body.querySelectorAll(unseen)) element.remove();
	takeInWordFootnotes(body);
	takeInWordLists(body);
	const losses: PasteLoss[] = [
		{ kind: 'picture', count: removeAll(body, listForeignPictures(body)) },
		{ kind: 'embed', count: removeAll(body, [...body.querySelectorAll(embeds)]) },
		{ kind: 'link', count: [...body.querySelectorAll('a[href]')].filter((link) => cleanLink(link.getAttribute('href') ?? '') === null).length },
	];
	// Word closes its lines with tags of its own; their words stay.
	for (const element of body.querySelectorAll('*')) if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
	for (const element of body.querySelectorAll('[data-style]')) element.removeAttribute('data-style');
	return losses.filter((loss) => loss.count > 0);
}

function removeAll(body: HTMLElement, elements: Element[]): number {
	const outer = elements.filter((element) => body.contains(element));
	for (const element of outer) element.remove();
	return outer.length;
}

function listForeignPictures(body: HTMLElement): Element[] {
	return [...body.querySelectorAll('img, picture')].filter((picture) => {
		const src = picture.getAttribute('src') ?? '';
		return picture.parentElement?.closest('picture') === null && !src.startsWith('/media/');
	});
}

/** Word marks a footnote with a link to `#_ftn1` and sets its text at the end in `<div id="ftn1">`. */
function takeInWordFootnotes(body: HTMLElement): void {
	for (const mark of body.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"]')) {
		const id = /#_((?:ftn|edn)\d+)$/.exec(mark.getAttribute('href') ?? '')?.[1];
		const note = id && body.querySelector(`[id="${id}"]`);
		if (!note || note.contains(mark)) continue;
		for (const back of note.querySelectorAll('a[href*="#_ftnref"], a[href*="#_ednref"]')) back.remove();
		const footnote = body.ownerDocument.createElement('sup');
		footnote.setAttribute('data-footnote', (note.textContent ?? '').replace(/\s+/g, ' ').trim());
		mark.replaceWith(footnote);
	}
	for (const note of body.querySelectorAll('[data-style*="footnote-list"], [data-style*="endnote-list"], div[id^="ftn"], div[id^="edn"]')) note.remove();
}

/** Word writes a list as paragraphs with a printed mark; runs of them become lists again. */
function takeInWordLists(body: HTMLElement): void {
	let list = null as HTMLElement | null;
	for (const line of body.querySelectorAll('p')) {
		if (!/mso-list:\s*l\d/i.test(line.getAttribute('data-style') ?? '')) {
			list = null;
			continue;
		}
		const mark = line.querySelector('[data-style*="mso-list"]');
		const printed = (mark?.textContent ?? '').trim();
		mark?.remove();
		const kind = /^[\p{L}\d]+[.)]/u.test(printed) ? 'ol' : 'ul';
		if (list?.tagName.toLowerCase() !== kind || list.nextElementSibling !== line) {
			list = body.ownerDocument.createElement(kind);
			line.replaceWith(list);
		} else line.remove();
		const item = body.ownerDocument.createElement('li');
		item.append(line);
		list.append(item);
	}
}

/** Words of `source` that `taken` lacks, in order; counts each word as often as it stands. */
export function findMissingWords(source: string, taken: string): string[] {
	const left = new Map<string, number>();
	for (const word of findWords(taken)) left.set(word, (left.get(word) ?? 0) + 1);
	return findWords(source).filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}
