import * as z from 'zod';
import { countWords, type DocumentNode } from '@nhipcau/document';
import { forms, type AiUse, type Edition, type EditionFile, type Form } from '#modules/editions/model';
import { today } from '#platform/clock';

/** Where the working text of an article stands. */
export type ArticleState = 'draft' | 'submitted' | 'published' | 'withdrawn';

/** What readers see of an article, whatever is being worked on behind it. */
export type Standing = 'unpublished' | 'public' | 'withdrawn';

interface Transition {
	from: readonly ArticleState[];
	to: ArticleState;
	/** Only while readers see it so. */
	whileStanding?: Standing;
}

/**
 * Which acts lead from which state to which. What is not listed cannot happen. Saving a published article opens a
 * new draft while the published version stays up; withdrawing is open from every state, since taking back must
 * never be harder than giving out.
 */
export const transitions = {
	save: { from: ['draft', 'published', 'withdrawn'], to: 'draft' },
	submit: { from: ['draft'], to: 'submitted' },
	return: { from: ['submitted'], to: 'draft' },
	publish: { from: ['submitted'], to: 'published' },
	withdraw: { from: ['draft', 'submitted', 'published'], to: 'withdrawn', whileStanding: 'public' },
} as const satisfies Record<string, Transition>;
export type ArticleAct = keyof typeof transitions;

/** Whether an act is open to an article as it stands. Who may do it is `policy.ts`'s to say. */
export function mayBecome(article: Pick<Article, 'state' | 'standing'>, act: ArticleAct): boolean {
	const { from, whileStanding }: Transition = transitions[act];
	return from.includes(article.state) && (whileStanding === undefined || article.standing === whileStanding);
}

/** Everything of an article that a person writes: what is saved, submitted, approved and kept as a version. */
export interface ArticleContent {
	title: string;
	/** Opening paragraph (sapo) under the title. */
	lead: string;
	byline: string;
	/** Where the text comes from, shown on every edition. */
	source: string;
	/** Key of a section; empty until chosen. */
	section: string;
	/** How far a machine wrote the text; null until declared, which submitting asks for. */
	aiUse: AiUse | null;
	language: string;
	/** Calendar day shown on every edition, `YYYY-MM-DD`. */
	date: string;
	/** ProseMirror JSON of `@nhipcau/document`. Pictures are figures with `src` `/media/<id>`. */
	document: DocumentNode;
	/** An edited script in the format of `script.txt`; null means the script by rule. */
	script: string | null;
	/** Editions to be made beside the public page. */
	forms: Form[];
}

/** An article with its working text. */
export interface Article extends ArticleContent {
	id: string;
	unitId: string;
	/** Name in the address of the public page; null until first published, and never changed after. */
	slug: string | null;
	state: ArticleState;
	standing: Standing;
	/** Counts the changes of the working text; every save carries the number it started from. */
	revision: number;
	/** Whether the text was read by OCR and no person has confirmed it yet. */
	uncertain: boolean;
	/** What the approver asked for when the article was last returned; null when nothing is open. */
	returnNote: string | null;
	/** Why the article was withdrawn, shown to readers in its place; null while it was not. */
	withdrawalNote: string | null;
	/** Number of the version that readers see, or saw before it was withdrawn. */
	publishedVersion: number | null;
	updatedAt: Date;
	/** Id of the account that saved last. */
	updatedBy: string;
	/** Id of the account that submitted last; null before. */
	submittedBy: string | null;
}

/** A line of the desk's list. */
export interface ArticleSummary {
	id: string;
	unitId: string;
	slug: string | null;
	title: string;
	section: string;
	byline: string;
	date: string;
	state: ArticleState;
	standing: Standing;
	uncertain: boolean;
	returned: boolean;
	updatedAt: Date;
}

/** A published version: what was approved, for ever as it was. */
export interface ArticleVersion {
	articleId: string;
	/** From 1. */
	number: number;
	content: ArticleContent;
	/** Name of the publishing office on that day. */
	office: string;
	contentHash: string;
	/** The editions' build whose files were approved with it; null where no edition was picked. */
	buildId: string | null;
	/** The editions as approved, finished ones only, with the files that belong to none of them. */
	editions: { forms: Edition[]; sharedFiles: EditionFile[] };
	/** SHA-256 over the names and hashes of those files. */
	editionsHash: string;
	/** What the approver was shown and posted back. */
	previewHash: string;
	approvedAt: Date;
	/** Id of the account that approved. */
	approvedBy: string;
	/** Id of the account on whose behalf, where the approver's role was lent during absence; else null. */
	approvedFor: string | null;
}

/** A published article as readers list it. */
export interface PublishedSummary {
	articleId: string;
	slug: string;
	title: string;
	lead: string;
	section: string;
	byline: string;
	date: string;
	publishedAt: Date;
	/** `src` and alternative text of the first picture, or null. */
	picture: { src: string; alt: string } | null;
	/** Seconds of what can be heard and seen of it; null where it was not published in that form. */
	lengths: { audio: number | null; video: number | null };
}

/** A published article as readers read it. Of a withdrawn one only title, note and days are shown. */
export interface PublishedArticle {
	articleId: string;
	unitId: string;
	slug: string;
	standing: 'public' | 'withdrawn';
	withdrawalNote: string | null;
	withdrawnAt: Date | null;
	firstPublishedAt: Date;
	version: ArticleVersion;
}

/** Text of one person that has not become the working text, kept so that nothing typed is lost. */
export interface TextCopy {
	id: string;
	articleId: string;
	/** `autosave`: typed but not saved. `conflict`: a save that came too late. `replaced`: what a restored copy or a merged text replaced. */
	kind: 'autosave' | 'conflict' | 'replaced';
	/** The revision that the person had before them. */
	revision: number;
	content: ArticleContent;
	savedAt: Date;
}

/** One page of a scan, to be checked beside the text. */
export interface ScanPage {
	/** From 1. */
	number: number;
	/** SHA-256 of the picture in the file store; pixels of it. */
	hash: string;
	mime: string;
	width: number;
	height: number;
	/** Words that OCR was unsure of, with their boxes in pixels of the picture. */
	words: { text: string; confidence: number; box: { x0: number; y0: number; x1: number; y1: number } }[];
}

/** A finding of proofreading that an office has accepted for good. */
export interface Silence {
	id: string;
	unitId: string;
	unitName: string;
	/** What `proofread` compares its findings with. */
	silenceKey: string;
	/** Kind of the finding; message key `news.finding_<kind>`. */
	kind: string;
	/** The words as they stood when it was accepted. */
	surface: string;
	createdAt: Date;
	/** Whether the actor may have it told again. */
	mayRemove: boolean;
}

/** Most findings that one unit accepts for good. */
export const MOST_SILENCES = 2_000;

/** A section of the portal, as data. */
export interface Section {
	key: string;
	name: string;
}

/**
 * What still keeps an article from being submitted, as message keys, in the order in which a person sees the fields.
 * An empty list means that nothing does.
 */
export function listGaps(article: ArticleContent & { uncertain: boolean }, sections: readonly Section[]): string[] {
	const gaps: [boolean, string][] = [
		[article.title === '', 'news.title_missing'],
		[!sections.some(({ key }) => key === article.section), 'news.section_missing'],
		[article.aiUse === null, 'news.ai_use_missing'],
		[countWords(article.document) === 0, 'news.text_missing'],
		[listFigures(article.document).some((figure) => String(figure.attrs?.alt ?? '').trim() === ''), 'news.alt_missing'],
		[article.uncertain, 'news.text_unconfirmed'],
	];
	return gaps.filter(([isOpen]) => isOpen).map(([, code]) => code);
}

/** The figures of a document in reading order. */
export function listFigures(node: DocumentNode): DocumentNode[] {
	return [...(node.type === 'figure' ? [node] : []), ...(node.content ?? []).flatMap(listFigures)];
}

/** Longest slug, in characters. */
const SLUG_LENGTH = 90;

/** A title as part of an address, marks gone and đ as d, for example `quy-i-2026-ro-viec`; `bai` where nothing is left. */
export function toSlug(title: string): string {
	const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
	const words = plain.match(/[a-z0-9]+/g) ?? [];
	let slug = '';
	for (const word of words) {
		if (slug.length + word.length + 1 > SLUG_LENGTH) break;
		slug += slug === '' ? word : `-${word}`;
	}
	return slug || words[0]?.slice(0, SLUG_LENGTH) || 'bai';
}

/** Below this a word that OCR read is shown for checking, 0 to 100. */
export const SURE_CONFIDENCE = 80;

const line = (most: number, code: string) => z.string().trim().normalize('NFC').max(most, code);

/** The days that an article may bear: from the year of the Republic's founding to the end of next year, so that a slip of the keyboard is told. */
export function listDayBounds(): { first: string; last: string } {
	return { first: '1945-01-01', last: `${Number(today().slice(0, 4)) + 1}-12-31` };
}

function isDayOfArticle(day: string): boolean {
	const { first, last } = listDayBounds();
	return day >= first && day <= last;
}

/** The schema of a save: a draft may be incomplete, but never malformed. The document is checked by `parseDocument`. */
export const contentInput = z.object({
	title: line(300, 'news.title_too_long'),
	lead: line(2_000, 'news.lead_too_long'),
	byline: line(200, 'news.byline_too_long'),
	source: line(500, 'news.source_too_long'),
	section: z.string().max(60, 'news.section_unknown'),
	aiUse: z.enum(['none', 'assisted', 'generated'], 'news.ai_use_unknown').nullable(),
	language: z.string().regex(/^[a-z]{2,3}$/, 'news.language_wrong'),
	date: z.iso.date('news.day_wrong').refine(isDayOfArticle, 'news.day_out_of_range'),
	document: z.custom<DocumentNode>((value) => typeof value === 'object' && value !== null, 'news.document_missing'),
	script: z.string().normalize('NFC').max(1_000_000, 'news.script_too_long').nullable(),
	forms: z.array(z.enum(forms, 'news.form_unknown')),
});

export const saveInput = z.object({
	revision: z.int('news.revision_missing'),
	content: contentInput,
	/** The text was put together out of one's own and the saved one; `copy` is the id under which one's own was kept. */
	merge: z.object({ copy: z.string().max(100).optional() }).optional(),
});
export const revisionInput = z.object({ revision: z.int('news.revision_missing') });
export const returnInput = z.object({ note: line(2_000, 'news.note_too_long').min(1, 'news.return_note_missing') });
export const withdrawInput = z.object({ note: line(1_000, 'news.note_too_long').min(1, 'news.note_missing') });
export const publishInput = z.object({ previewHash: z.string().regex(/^[0-9a-f]{64}$/, 'news.preview_missing') });

/** What was typed, however unfinished: it is kept as it is and judged when it is saved. */
export const autosaveInput = z.object({
	revision: z.int('news.revision_missing'),
	content: z.custom<ArticleContent>((value) => typeof value === 'object' && value !== null, 'news.document_missing'),
});

export const silenceInput = z.object({
	silenceKey: z.string().normalize('NFC').min(3, 'news.silence_wrong').max(300, 'news.silence_wrong'),
	kind: z.string().regex(/^[a-z_]{1,40}$/, 'news.silence_wrong'),
	surface: line(300, 'news.silence_wrong').min(1, 'news.silence_wrong'),
});

export const listInput = z.object({
	state: z.enum(['draft', 'submitted', 'published', 'withdrawn'], 'news.state_unknown').optional(),
	section: z.string().optional(),
	search: z.string().max(200).optional(),
	page: z.int().min(1).max(100_000).default(1),
});

export const sectionsInput = z
	.array(z.object({ key: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'news.section_key_wrong'), name: line(100, 'news.section_name_too_long').min(1, 'news.section_name_missing') }))
	.min(1, 'news.section_missing')
	.refine((sections) => new Set(sections.map(({ key }) => key)).size === sections.length, 'news.section_twice');

/** How an article begins. Upload: any file that `@nhipcau/document/import` reads. */
export const articleStart = z.discriminatedUnion('from', [
	z.object({ from: z.literal('nothing') }),
	z.object({ from: z.literal('pasted'), html: z.string().optional(), text: z.string().optional() }),
	z.object({ from: z.literal('upload'), fileName: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
]);
export type ArticleStart = z.infer<typeof articleStart>;

/** An article without a word. */
export function emptyContent(date: string): ArticleContent {
	return {
		title: '',
		lead: '',
		byline: '',
		source: '',
		section: '',
		aiUse: null,
		language: 'vi',
		date,
		document: { type: 'doc', content: [{ type: 'paragraph' }] },
		script: null,
		forms: [...forms],
	};
}
