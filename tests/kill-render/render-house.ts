/**
 * A house that renders one article, in a process of its own that may be killed at any moment. Prints one JSON line for
 * each thing that happens: `opened` (how many forms were done before, whether all their files are whole), `rendering`,
 * `rendered` (the hashes of all files; then it leaves).
 * Arguments: data folder, text file (Markdown), forms joined by commas.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { watchBuild, type EditionBuild } from '#modules/editions';
import { createArticle, getPreview, listArticles, saveArticle, submitArticle, type ArticleContent } from '#modules/news';
import { createUnit } from '#modules/organisation';
import { manifests } from '#modules/registry';
import { startHouse, type House } from '#platform/house.server';
import { createSystemActor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';

const [dataDir, textFile, formList] = process.argv.slice(2) as [string, string, string];
const system = createSystemActor('trial');
const say = (event: string, fields: object = {}) => process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);

const house = await startHouse({ config: { dataDir, databaseUrl: null, port: 0, origin: null }, manifests });
const known = (await listArticles(house.db, system)).articles[0]?.id ?? (await writeArticle(house));
const asked = (await getPreview(house.db, system, known)).build!;
say('opened', { done: listFiles(asked).length, whole: await areWhole(house, asked) });
for await (const { id, editions } of watchBuild(house, asked.id, new AbortController().signal)) {
	if (editions.some(({ state }) => state === 'running')) say('rendering', { id });
}
const made = (await getPreview(house.db, system, known)).build!;
const ended = made.editions.map(({ form, state, problem }) => ({ form, state, problem: problem?.code ?? null }));
say('rendered', { files: Object.fromEntries(listFiles(made).map(({ name, hash }) => [name, hash])), ended, whole: await areWhole(house, made) });
await house.stop();

/** All in one transaction: a kill leaves no article or a submitted one whose job is asked for. */
async function writeArticle({ db, files }: House): Promise<string> {
	const bytes = readFileSync(textFile);
	return inTransaction(db, async (tx) => {
		const unit = await createUnit(tx, system, { name: 'Office', tier: 'province', parentId: null, validFrom: '2020-01-01' });
		const { article } = await createArticle({ db: tx, files }, system, unit.id, { from: 'upload', fileName: basename(textFile), bytes });
		const content = { ...article, section: 'tin-tuc', aiUse: 'none', date: '2026-04-18', forms: formList.split(',') } as ArticleContent;
		const { revision } = await saveArticle(tx, system, article.id, { revision: article.revision, content });
		await submitArticle(tx, system, article.id, { revision });
		return article.id;
	});
}

function listFiles(build: EditionBuild) {
	return [...build.sharedFiles, ...build.editions.flatMap(({ files }) => files)];
}

/** Whether every finished form has its files, and every file that a row names lies in the store as its hash says. */
async function areWhole({ files }: House, build: EditionBuild): Promise<boolean> {
	if (build.editions.some(({ state, files: own }) => state === 'done' && own.length === 0)) return false;
	for (const { hash, size } of listFiles(build)) {
		const bytes = await files.readBytes(hash).catch(() => null);
		if (bytes?.length !== size || createHash('sha256').update(bytes).digest('hex') !== hash) return false;
	}
	return true;
}
