import type { Readable } from 'node:stream';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { revisionInput, type Article, type ScanPage } from '../model.ts';
import { mayRead, mayWrite } from '../policy.ts';
import { listScanPageRows } from '../queries.ts';
import { getArticleIf, performAct, type AnyDb } from './change-article.ts';
import type { NewsStore } from './create-article.ts';

/** The pages that OCR read, with the words it was unsure of. Throws `news.unknown` or `news.not_yours`. */
export async function listScanPages(db: AnyDb, actor: Actor, id: string): Promise<ScanPage[]> {
	await getArticleIf(db, actor, id, mayRead);
	return listScanPageRows(db, id);
}

/** The picture of one page. Throws `news.unknown`, `news.not_yours` or `news.page_unknown`. */
export async function readScanPage({ db, files }: NewsStore, actor: Actor, id: string, number: number): Promise<ScanPage & { stream: Readable }> {
	const page = (await listScanPages(db, actor, id)).find((candidate) => candidate.number === number);
	if (!page) throw new AppError('not_found', 'news.page_unknown');
	return { ...page, stream: await files.read(page.hash) };
}

/**
 * A person's word that a text read by OCR was checked against its pages, as it stands at this revision. Throws
 * `news.unknown`, `news.not_yours`, `news.wrong_state`, or `news.changed_since_checked` where it has changed.
 */
export async function confirmText(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Article> {
	const { revision } = parseInput(revisionInput, input);
	return performAct(db, actor, id, {
		act: 'save',
		action: 'news.confirm_text',
		may: mayWrite,
		async perform(_tx, article) {
			if (article.revision !== revision) throw new AppError('conflict', 'news.changed_since_checked');
			return { change: { uncertain: false }, audit: { revision } };
		},
	});
}
