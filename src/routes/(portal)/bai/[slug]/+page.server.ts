import { listHeadings } from '@nhipcau/document/html';
import { listPublished } from '#modules/news';
import { findLength, findVersionFile, listPictures, listVersionFiles } from '../../article-files.ts';
import { renderArticleBody } from './article-body.ts';
import { readChapters } from './chapters.ts';
import type { PageServerLoad } from './$types';

const RELATED = 4;

export const load: PageServerLoad = async ({ locals: { house }, parent }) => {
	const { article } = await parent();
	const { version, slug } = article;
	const { articles } = await listPublished(house.db, { section: version.content.section, limit: RELATED + 1 });
	return {
		headings: listHeadings(version.content.document).filter(({ level }) => level === 1),
		body: await renderArticleBody(house.db, version, slug),
		picture: listPictures(version.content.document)[0] ?? null,
		audio: findVersionFile(version, 'bulletin.mp3'),
		audioLength: findLength(version, 'audio'),
		chapters: await readChapters(house.files, findVersionFile(version, 'chapters.json')),
		video: findVersionFile(version, 'clip.mp4'),
		videoLength: findLength(version, 'video'),
		captions: findVersionFile(version, 'captions.vtt'),
		infographic: findVersionFile(version, 'infographic.svg'),
		infographicPicture: findVersionFile(version, 'infographic.png'),
		files: listVersionFiles(version).filter(({ name }) => name !== 'chapters.json'),
		related: articles.filter(({ articleId }) => articleId !== article.articleId).slice(0, RELATED),
	};
};
