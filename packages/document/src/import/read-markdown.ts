import { Marked } from 'marked';
import { decodeText } from './decode-text.ts';
import { convertPage } from './read-html.ts';
import type { Imported, ImportInput, ReadSource } from './types.ts';

const markdown = new Marked({ gfm: true });

/**
 * Reads Markdown (GitHub's form, with footnotes `[^1]`) and its front matter: title, lead (or description), author (or
 * byline), source, office, section, date, ai_use.
 */
export function readMarkdown(bytes: Uint8Array, beside?: ImportInput['beside']): ReadSource {
	const { text, encoding } = decodeText(bytes);
	const { matter, body } = takeFrontMatter(text);
	const { html, notes } = linkFootnotes(body);
	const source = convertPage(`${markdown.parse(html, { async: false })}${notes}`, beside);
	if (encoding !== 'UTF-8') source.warnings.push({ code: 'document.encoding_converted', details: { encoding } });
	return { ...source, ...describeMatter(matter) };
}

function describeMatter(matter: Record<string, string>): Partial<ReadSource> {
	const { title, source, office, section } = matter;
	const date = /^\d{4}-\d{2}-\d{2}/.exec(matter.date ?? '')?.[0];
	const aiUse = aiUses.find((use) => use === matter.ai_use);
	const said = { title, lead: matter.lead ?? matter.description, author: matter.author ?? matter.byline, source, office, section, date, aiUse };
	return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const aiUses: NonNullable<Imported['aiUse']>[] = ['none', 'assisted', 'generated'];

function takeFrontMatter(text: string): { matter: Record<string, string>; body: string } {
	const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
	if (!match) return { matter: {}, body: text };
	const pairs = (match[1] ?? '').split('\n').map((line) => /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line));
	const matter = Object.fromEntries(pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [[pair[1].toLowerCase(), pair[2]]] : [])));
	return { matter, body: text.slice(match[0].length) };
}

/** `[^a]: words` is no Markdown of the parser's: marks and notes become linked HTML, which is read like Word's. */
function linkFootnotes(text: string): { html: string; notes: string } {
	const found = new Map<string, string>();
	const body = text.replace(/^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*))*)\n?/gm, (_whole, id: string, words: string) => {
		found.set(id, words.replace(/\s+/g, ' ').trim());
		return '';
	});
	const numbers = [...found.keys()];
	const html = body.replace(/\[\^([^\]\s]+)\]/g, (whole, id: string) => {
		const number = numbers.indexOf(id) + 1;
		return number > 0 ? `<sup><a href="#note-${number}">${number}</a></sup>` : whole;
	});
	const items = numbers.map((id, index) => `<li id="note-${index + 1}">${markdown.parseInline(found.get(id) ?? '', { async: false })}</li>`);
	return { html, notes: items.length > 0 ? `<ol>${items.join('')}</ol>` : '' };
}
