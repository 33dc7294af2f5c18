import type { DocumentNode } from '@nhipcau/document';
import { getActor, listUsers } from '#modules/accounts';
import { listUnitsOn } from '#modules/organisation';
import { clock, today } from '#platform/clock';
import { enqueue, type JobKind } from '#platform/jobs.server';
import type { House } from '#platform/manifest';
import { createSystemActor, type Actor } from '#platform/permissions';
import { demoSource, draftShorts, publishedShorts, submittedShort, type DemoArticle } from './demo-articles.ts';
import { captionFigures, readSample } from './demo-samples.ts';
import { emptyContent, type Article, type ArticleContent } from './model.ts';
import { listArticleRows } from './queries.ts';
import { createArticle } from './service/create-article.ts';
import { getPreview } from './service/editions.ts';
import { publishArticle, returnArticle, submitArticle } from './service/move-article.ts';
import { saveArticle, toContent } from './service/save-article.ts';
import { listSections } from './service/sections.ts';

/** Content that is right in every field and ready to be submitted; a test changes only what it is about. */
export function aContent(changes: Partial<ArticleContent> = {}): ArticleContent {
	return {
		...emptyContent('2026-04-10'),
		title: 'Xã Sen Hồng khám bệnh, cấp thuốc miễn phí cho 600 người',
		lead: 'Trong ba ngày, đoàn thầy thuốc tình nguyện đến ba điểm của xã.',
		byline: 'Minh Hà',
		source: demoSource,
		section: 'tin-tuc',
		aiUse: 'none',
		document: aDocument('Ngày 18/4/2026, 250 người dân các ấp Trung, Chợ và Vàm đến khám tại Trạm Y tế xã Sen Hồng.'),
		forms: [],
		...changes,
	};
}

/** A document of paragraphs; "## " begins a heading, "- " an item of a list. */
export function aDocument(...lines: string[]): DocumentNode {
	const content: DocumentNode[] = [];
	for (const line of lines) {
		const text = [{ type: 'text', text: line.replace(/^(## |- )/, '') }];
		const list = content.at(-1);
		if (line.startsWith('## ')) content.push({ type: 'heading', attrs: { level: 2 }, content: text });
		else if (!line.startsWith('- ')) content.push({ type: 'paragraph', content: text });
		else {
			const item = { type: 'listItem', content: [{ type: 'paragraph', content: text }] };
			if (list?.type === 'bulletList') list.content!.push(item);
			else content.push({ type: 'bulletList', content: [item] });
		}
	}
	return { type: 'doc', content };
}

interface Desk {
	house: House;
	editor: Actor;
	approver: Actor;
	/** Unit of the office itself, and of a commune below it. */
	office: string;
	commune: string;
}

const samples = ['the-le-cuoc-thi', 'hoi-nghi-bao-cao-vien', 'truyen-thong-bao-hiem', 'diem-chi-thi', 'thong-bao'];
/** Its editions are made in the background on the first run. */
const mainSample = 'ket-qua-quy';

/** The demo office's articles, on days of their own, so that every screen looks lived in. */
export async function seedDemo(house: House): Promise<void> {
	if ((await listArticleRows(house.db, { unitIds: null, limit: 1, offset: 0 })).total > 0) return;
	const desk = await openDesk(house);
	const realNow = clock.now;
	try {
		const imported = await Promise.all([...samples, mainSample].map((name) => importSample(desk, name)));
		const shorts = [];
		for (const short of publishedShorts) shorts.push(await writeShort(desk, short));
		for (const article of [...imported, ...shorts].toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
			clock.now = () => new Date(`${article.date}T01:30:00Z`);
			await publishNow(desk, article);
		}
		await writeOpenWork(desk);
		await requestMainEditions(desk, imported.at(-1)!);
	} finally {
		clock.now = realNow;
	}
}

async function openDesk(house: House): Promise<Desk> {
	const people = await Promise.all((await listUsers(house.db)).map((user) => getActor(house, user.id)));
	const units = await listUnitsOn(house.db, today());
	const office = units.find((unit) => unit.parentId === null)!.id;
	const commune = units.find((unit) => unit.name.includes('Sen Hồng'))?.id ?? office;
	const seeder = createSystemActor('seed');
	const holder = (permission: 'news.write' | 'news.publish', other: 'news.write' | 'news.publish') =>
		people.find((actor) => actor.may(permission, office) && !actor.may(other, office)) ?? seeder;
	return { house, editor: holder('news.write', 'news.publish'), approver: holder('news.publish', 'news.write'), office, commune };
}

async function importSample({ house, editor, office, commune }: Desk, name: string): Promise<Article> {
	const { bytes, fileName, fields, captions } = readSample(name);
	const { sectionName, ...known } = fields;
	const unitId = name === 'thong-bao' ? commune : office;
	const { article } = await createArticle(house, editor, unitId, { from: 'upload', fileName, bytes });
	const section = (await listSections(house.db)).find((candidate) => candidate.name === sectionName)?.key ?? 'tin-tuc';
	const document = captionFigures(article.document, captions);
	const content: ArticleContent = { ...toContent(article), ...known, section, document, forms: [] };
	return saveArticle(house.db, editor, article.id, { revision: article.revision, content });
}

async function writeShort({ house, editor, office }: Desk, short: DemoArticle, changes: Partial<ArticleContent> = {}): Promise<Article> {
	const { body, title, lead, byline, section, date } = short;
	const { article } = await createArticle(house, editor, office, { from: 'nothing' });
	const content = aContent({ title, lead, byline, section, date, aiUse: 'generated', document: aDocument(...body), ...changes });
	return saveArticle(house.db, editor, article.id, { revision: article.revision, content });
}

async function publishNow({ house: { db }, editor, approver }: Desk, article: Article): Promise<void> {
	await submitArticle(db, editor, article.id, { revision: article.revision });
	const { previewHash } = await getPreview(db, approver, article.id);
	await publishArticle(db, approver, article.id, { previewHash });
}

/** One article waits for approval, one came back with a note, one has just been begun. */
async function writeOpenWork(desk: Desk): Promise<void> {
	const { house: { db }, editor, approver } = desk;
	clock.now = () => new Date(`${submittedShort.date}T07:10:00Z`);
	const waiting = await writeShort(desk, submittedShort, { forms: ['infographic', 'pdf', 'docx'] });
	await submitArticle(db, editor, waiting.id, { revision: waiting.revision });
	for (const { note, ...short } of draftShorts) {
		clock.now = () => new Date(`${short.date}T03:45:00Z`);
		const draft = await writeShort(desk, short, note ? {} : { aiUse: null });
		if (note === undefined) continue;
		await submitArticle(db, editor, draft.id, { revision: draft.revision });
		await returnArticle(db, approver, draft.id, { note });
	}
}

/** Publishes a demo article anew as soon as its editions are made. */
export const publishDemoEditionsJob: JobKind<{ articleId: string; approverId: string }> = { name: 'news.publish_demo_editions' };

async function requestMainEditions({ house: { db }, editor, approver }: Desk, article: Article): Promise<void> {
	clock.now = () => new Date('2026-04-18T02:00:00Z');
	const { revision } = await saveArticle(db, editor, article.id, {
		revision: (await getPreview(db, editor, article.id)).article.revision,
		content: { ...toContent(article), forms: emptyContent(article.date).forms },
	});
	await submitArticle(db, editor, article.id, { revision });
	await enqueue(db, publishDemoEditionsJob, { articleId: article.id, approverId: approver.id });
}
