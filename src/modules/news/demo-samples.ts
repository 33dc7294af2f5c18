import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentNode } from '@nhipcau/document';
import { findAppRoot } from '#platform/app-root.server';
import type { ArticleContent } from './model.ts';

/** A sample text as the demo office publishes it. */
export interface Sample {
	/** Markdown whose pictures stand in the text itself, so that an import finds them. */
	bytes: Uint8Array;
	fileName: string;
	/** What the front matter says beside the text. */
	fields: Pick<ArticleContent, 'byline' | 'source' | 'date'> & { aiUse: 'none' | 'assisted' | 'generated'; sectionName: string };
	/** Caption and credit of each picture, in reading order. */
	captions: { caption: string; credit: string }[];
}

/** Reads `samples/<name>.md`. */
export function readSample(name: string): Sample {
	const folder = join(findAppRoot(), 'samples');
	const text = readFileSync(join(folder, `${name}.md`), 'utf8');
	const captions: Sample['captions'] = [];
	const embedded = text.replace(/\]\((pictures\/[^ )]+)(?: "([^"]*)")?\)/g, (_, path: string, title = '') => {
		const [, caption = title, credit = ''] = /^(.*?)(?: Nguồn: (.*))?$/.exec(title) ?? [];
		captions.push({ caption, credit });
		return `](data:image/png;base64,${readFileSync(join(folder, path)).toString('base64')})`;
	});
	return { bytes: Buffer.from(embedded), fileName: `${name}.md`, fields: readFrontMatter(text), captions };
}

function readFrontMatter(text: string): Sample['fields'] {
	const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	const field = (name: string) => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(head)?.[1] ?? '';
	return {
		byline: field('byline'),
		source: field('source'),
		date: field('date'),
		sectionName: field('section'),
		aiUse: field('ai_use') as Sample['fields']['aiUse'],
	};
}

/** The document with caption and credit under each picture. */
export function captionFigures(document: DocumentNode, captions: Sample['captions']): DocumentNode {
	const waiting = [...captions];
	const visit = (node: DocumentNode): DocumentNode => {
		if (node.type === 'figure') return { ...node, attrs: { ...node.attrs, ...waiting.shift() } };
		return node.content ? { ...node, content: node.content.map(visit) } : node;
	};
	return visit(document);
}
