import { AppError } from '#platform/errors';
import { emit } from '#platform/events';
import { now } from '#platform/clock';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { listGaps, publishInput, returnInput, revisionInput, toSlug, withdrawInput, type Article, type ArticleVersion } from '../model.ts';
import { mayPublish, mayReturn, mayWrite } from '../policy.ts';
import { findNewestVersionNumber, insertVersion, listSlugsLike, lockSlugs } from '../queries-published.ts';
import { performAct, type AnyDb } from './change-article.ts';
import { describePreview, requestEditions, type Preview } from './editions.ts';
import { toContent } from './save-article.ts';
import { listSections } from './sections.ts';

/**
 * Hands a draft to the approver and asks for its editions. Throws the first gap of `listGaps`,
 * `news.changed_since_checked` where the text is not the one the writer saw, or what every act throws.
 */
export async function submitArticle(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Article> {
	const { revision } = parseInput(revisionInput, input);
	return performAct(db, actor, id, {
		act: 'submit',
		action: 'news.submit_article',
		may: mayWrite,
		async perform(tx, article) {
			if (article.revision !== revision) throw new AppError('conflict', 'news.changed_since_checked');
			const [gap] = listGaps(article, await listSections(tx));
			if (gap) throw new AppError('invalid', gap);
			return {
				change: { returnNote: null, submittedBy: actor.id },
				audit: { revision },
				after: async () => void (await requestEditions(tx, actor, id)),
			};
		},
	});
}

/** Gives a submitted article back to its writers, with what is asked of them. Throws `news.return_note_missing` or what every act throws. */
export async function returnArticle(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Article> {
	const { note } = parseInput(returnInput, input);
	return performAct(db, actor, id, {
		act: 'return',
		action: 'news.return_article',
		may: mayReturn,
		perform: async () => ({ change: { returnNote: note } }),
	});
}

/** Takes a submitted article back to go on writing; nobody asked for anything, so there is no note. Throws what every act throws. */
export async function takeBackArticle(db: AnyDb, actor: Actor, id: string): Promise<Article> {
	return performAct(db, actor, id, {
		act: 'return',
		action: 'news.take_back_article',
		may: mayWrite,
		perform: async () => ({ change: { returnNote: null } }),
	});
}

/**
 * Publishes what the approver was shown: `previewHash` binds text and every file. Throws `news.editions_pending`,
 * `news.changed_since_preview`, or what every act throws. A failed edition does not hold the others back; it is not
 * part of what is approved.
 */
export async function publishArticle(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<ArticleVersion> {
	const { previewHash } = parseInput(publishInput, input);
	let version: ArticleVersion | undefined;
	await performAct(db, actor, id, {
		act: 'publish',
		action: 'news.publish_article',
		may: mayPublish,
		async perform(tx, article) {
			const preview = await describePreview(tx, article);
			if (preview.pending) throw new AppError('conflict', 'news.editions_pending');
			if (preview.previewHash !== previewHash) throw new AppError('conflict', 'news.changed_since_preview');
			const approved = toVersion(preview, actor, (await findNewestVersionNumber(tx, id)) + 1);
			version = approved;
			await insertVersion(tx, approved);
			const slug = article.slug ?? (await chooseSlug(tx, article.title));
			const isFirst = article.publishedVersion === null;
			return {
				change: {
					standing: 'public',
					publishedVersion: approved.number,
					slug,
					withdrawalNote: null,
					withdrawnAt: null,
					...(isFirst && { firstPublishedAt: approved.approvedAt }),
				},
				audit: {
					version: approved.number,
					approval_code: approved.previewHash,
					content: approved.contentHash,
					editions: approved.editionsHash,
					// A small office may let one person do both; then the audit says so.
					wrote_and_approved: article.submittedBy === actor.id,
				},
				after: () => tell(tx, isFirst ? 'news.article_published' : 'news.article_changed', article, { slug, version: approved.number }),
			};
		},
	});
	return version!;
}

/** Takes a published article back in the open: its page says that and why. Throws what every act throws. */
export async function withdrawArticle(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Article> {
	const { note } = parseInput(withdrawInput, input);
	return performAct(db, actor, id, {
		act: 'withdraw',
		action: 'news.withdraw_article',
		may: mayPublish,
		perform: async (tx, article) => ({
			change: { standing: 'withdrawn', withdrawalNote: note, withdrawnAt: now() },
			audit: { version: article.publishedVersion },
			after: () => tell(tx, 'news.article_withdrawn', article, { slug: article.slug!, version: article.publishedVersion! }),
		}),
	});
}

function tell(tx: AnyDb, name: `news.${string}`, article: Article, payload: { slug: string; version: number }): Promise<void> {
	return emit(tx, { name, payload: { articleId: article.id, unitId: article.unitId, ...payload } });
}

function toVersion({ article, office, build, ...hashes }: Preview, actor: Actor, number: number): ArticleVersion {
	const forms = build?.editions.filter((edition) => edition.state === 'done' && article.forms.includes(edition.form)) ?? [];
	return {
		articleId: article.id,
		number,
		content: toContent(article),
		office,
		contentHash: hashes.contentHash,
		buildId: build?.id ?? null,
		editions: { forms, sharedFiles: build?.sharedFiles ?? [] },
		editionsHash: hashes.editionsHash,
		previewHash: hashes.previewHash,
		approvedAt: now(),
		approvedBy: actor.id,
		approvedFor: actor.findPrincipal('news.publish', article.unitId),
	};
}

/** The title as an address that nobody has; it stays for ever, also when the title changes. */
async function chooseSlug(tx: AnyDb, title: string): Promise<string> {
	await lockSlugs(tx);
	const base = toSlug(title);
	const taken = new Set(await listSlugsLike(tx, base));
	let slug = base;
	for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
	return slug;
}
