import { findDocumentForArticle } from '#modules/documents';
import { getArticleForDesk, listScanPages, listSections, listVersions } from '#modules/news';
import { nameHand, readKeptText } from './kept-text.server.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of one article needs. */
export const load: LayoutServerLoad = async ({ locals, params, depends }) => {
	depends('desk:article');
	const { house, actor } = locals;
	const { article, officeName, updatedByName, copies, build, may } = await getArticleForDesk(house.db, actor, params.id);
	const { document: _document, script: _script, ...shown } = article;
	const source = await findDocumentForArticle(house.db, actor, params.id);
	return {
		article: shown,
		source: source && { id: source.id, name: source.symbol || source.subject },
		kept: await readKeptText(locals, params.id),
		officeName,
		updatedByName: nameHand(locals.say, updatedByName),
		copies: copies.map(({ id, kind, savedAt }) => ({ id, kind, savedAt })),
		editionCount: build?.editions.length ?? 0,
		may,
		sections: await listSections(house.db),
		hasScan: (await listScanPages(house.db, actor, params.id)).length > 0,
		versionCount: (await listVersions(house.db, actor, params.id)).length,
	};
};
