import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildEditions } from './build.ts';
import { hashOf } from './cache.ts';
import { aDocument, aRequest, aSource } from './demo.ts';
import { forms, type BuildEvent, type BuildRequest, type FactsFile, type Form } from './types.ts';

const base = await mkdtemp(join(tmpdir(), 'nhipcau-build-'));
afterAll(() => rm(base, { recursive: true }));
let runs = 0;

async function build(changes: Partial<BuildRequest>, formSignals: Partial<Record<Form, AbortSignal>> = {}) {
	const outDir = join(base, `out-${(runs += 1)}`);
	const events: BuildEvent[] = [];
	const outcome = await buildEditions(aRequest({ ...changes, outDir }), { onEvent: (event) => events.push(event), formSignals });
	const cached = events.flatMap((event) => (event.type === 'finished' && event.fromCache ? [event.form] : []));
	return { ...outcome, outDir, events, cached: cached.toSorted() };
}

/** Names of what lies in a cache. */
async function listParts(folder: string): Promise<string[]> {
	return (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);
}

const quick: Form[] = ['page', 'pdf', 'docx', 'infographic'];

describe('a build', () => {
	test('makes every form of a short text, and the manifest tells the truth about the files', async () => {
		const { manifest, outDir, events } = await build({});
		expect(manifest.forms.map((result) => [result.form, result.state, result.problem?.code])).toEqual(forms.map((form) => [form, 'done', undefined]));
		for (const file of [...manifest.files, ...manifest.forms.flatMap((result) => result.files)]) {
			const bytes = await readFile(join(outDir, file.name));
			expect([file.name, bytes.length, hashOf(bytes)]).toEqual([file.name, file.size, file.sha256]);
		}
		expect(await readdir(outDir)).toEqual(expect.arrayContaining(['bulletin.mp3', 'clip.mp4', 'captions.vtt', 'book.epub', 'facts.json', 'script.txt']));
		expect((await readdir(outDir)).filter((name) => name.startsWith('.'))).toEqual([]);
		expect(events.filter((event) => event.type === 'progress').length).toBeGreaterThan(7);
	}, 120_000);

	test('gives every figure of every form its place in the text', async () => {
		const { manifest, outDir } = await build({ only: ['audio', 'infographic', 'page'] });
		const { text } = JSON.parse(await readFile(join(outDir, 'facts.json'), 'utf8')) as { text: string };
		for (const result of manifest.forms) {
			expect(result.figures.length, result.form).toBeGreaterThan(2);
			for (const figure of result.figures) expect(text.slice(figure.start, figure.end)).toBe(figure.surface);
		}
	}, 60_000);

	test('gives the same bytes for the same text', async () => {
		const [one, other] = [await build({ only: [...quick, 'audio', 'ebook'] }), await build({ only: [...quick, 'audio', 'ebook'] })];
		expect(one.manifest).toEqual(other.manifest);
		expect(one.cached).toEqual([]);
	}, 60_000);
});

describe('an English text', () => {
	test('has its numbers read the English way wherever they are said, kept or shown, and says in what language it is', async () => {
		const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'In the first quarter the library lent 4,812 books, about 7.5% more than a year before. The room cost $12,400 and seats 40 people.' }] }] };
		const { manifest, outDir } = await build({ source: aSource({ title: 'Note of a library', language: 'en', document }), only: ['page', 'pdf', 'infographic'] });
		expect(manifest.forms.map(({ state, problem }) => problem?.code ?? state)).toEqual(['done', 'done', 'done']);
		const { facts } = JSON.parse(await readFile(join(outDir, 'facts.json'), 'utf8')) as FactsFile;
		expect(facts.map(({ value, spoken }) => [value, spoken])).toEqual([
			[4812, 'bốn nghìn tám trăm mười hai'],
			[7.5, 'bảy phẩy năm phần trăm'],
			[12_400, 'mười hai nghìn bốn trăm đô la'],
			[40, 'bốn mươi'],
		]);
		const script = await readFile(join(outDir, 'script.txt'), 'utf8');
		expect(script).toContain('đọc: In the first quarter the library lent bốn nghìn tám trăm mười hai books, about bảy phẩy năm phần trăm more');
		expect(await readFile(join(outDir, 'page.html'), 'utf8')).toContain('<html lang="en"');
		expect((await readFile(join(outDir, 'document.pdf'), 'latin1')).match(/\/Lang ?\(([a-z]+)/)?.[1]).toBe('en');
	}, 120_000);
});

test('what was read from a scan is marked so wherever it is shown', async () => {
	const source = { ...aSource(), uncertain: true };
	const { outDir } = await build({ source, only: ['page', 'infographic', 'video'] });
	for (const name of ['page.html', 'infographic.svg', 'captions.vtt']) expect(await readFile(join(outDir, name), 'utf8'), name).toMatch(/nhận dạng từ bản chụp/);
}, 120_000);

describe('a second build', () => {
	const cacheDir = join(base, 'cache');

	test('takes everything from the cache when nothing changed', async () => {
		const first = await build({ cacheDir, only: [...quick, 'audio'] });
		const second = await build({ cacheDir, only: [...quick, 'audio'] });
		expect(second.cached).toEqual([...quick, 'audio'].toSorted());
		expect(second.manifest).toEqual(first.manifest);
	}, 60_000);

	test('keeps what is said when only its place in the text moved, and traces it anew', async () => {
		const opening = { type: 'paragraph', content: [{ type: 'text', text: 'Sông Tiên.' }] };
		const document = { type: 'doc', content: [opening, ...aDocument().content!] };
		const first = await build({ cacheDir, only: ['video'] });
		const moved = await build({ cacheDir, source: aSource({ document }), only: ['video'] });
		expect(moved.cached).toEqual(['video']);
		const [before, after] = [first, moved].map(({ manifest }) => manifest.forms[0]!);
		expect(after!.files).toEqual(before!.files);
		expect(after!.figures.map(({ start }) => start)).not.toEqual(before!.figures.map(({ start }) => start));
		const { text } = JSON.parse(await readFile(join(moved.outDir, 'facts.json'), 'utf8')) as { text: string };
		for (const figure of after!.figures) expect(text.slice(figure.start, figure.end)).toBe(figure.surface);
	}, 120_000);

	test('makes again only what the edit touches', async () => {
		const source = { ...aSource(), article: { ...aSource().article, byline: 'Minh Hà' } };
		const { cached, manifest } = await build({ cacheDir, source, only: [...quick, 'audio'] });
		expect(cached).toEqual(['audio', 'infographic']);
		expect(manifest.forms.every((result) => result.state === 'done')).toBe(true);
	}, 60_000);
});

describe('when one form fails', () => {
	test('says a reading that the office gave meanwhile, and takes the sound of every other sentence from the cache', async () => {
		const sounds = join(base, 'readings');
		const before = await build({ cacheDir: sounds, only: ['audio'] });
		const kept = await listParts(sounds);
		const source = aSource();
		const after = await build({ cacheDir: sounds, only: ['audio', 'docx'], source, reading: { dictionary: { 'Sen Hồng': 'Sen Hường', TTPVHCC: 'trung tâm' } } });
		const script = await readFile(join(after.outDir, 'script.txt'), 'utf8');
		expect(script).toMatch(/viết: .*Sen Hồng.*\nđọc: .*Sen Hường/);
		const changed = new Set([...script.slice(0, script.indexOf('=== CLIP')).matchAll(/^đọc: (.*Sen Hường.*)$/gm)].map(([, said]) => said));
		// New in the cache: those sentences, the form and its two files.
		const made = (await listParts(sounds)).filter((part) => !kept.includes(part));
		const docx = 2;
		expect(made.length).toBe(changed.size + 3 + docx);
		expect(before.cached).toEqual([]);
		// A reading of what the text does not say changes nothing at all.
		const idle = await build({ cacheDir: sounds, only: ['audio'], reading: { dictionary: { TTPVHCC: 'trung tâm' } } });
		expect(idle.cached).toEqual(['audio']);
		expect(idle.manifest.script_sha256).toBe(before.manifest.script_sha256);
	}, 60_000);

	test('a figure that is not in the text stops the forms that say it, by name, and no other', async () => {
		const { outDir } = await build({ only: ['page'] });
		const script = (await readFile(join(outDir, 'script.txt'), 'utf8')).replaceAll('viết: Tỷ lệ đạt 93,05%;', 'viết: Tỷ lệ đạt 95%;');
		const { manifest, outDir: second } = await build({ script, only: ['audio', 'page', 'infographic'] });
		const states = Object.fromEntries(manifest.forms.map((result) => [result.form, result.state]));
		expect(states).toEqual({ page: 'done', audio: 'failed', infographic: 'done' });
		expect(manifest.forms.find((result) => result.form === 'audio')!.problem).toMatchObject({ code: 'editions.untraceable_figure', details: { figure: '95%' } });
		expect(await readdir(second)).not.toContain('bulletin.mp3');
	}, 60_000);

	test('a text without figures has no infographic and says so', async () => {
		const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mời bà con đến nhà văn hóa.' }] }] };
		const { manifest } = await build({ source: aSource({ title: 'Thư mời', document }), only: ['infographic', 'page', 'docx'] });
		expect(manifest.forms.map((result) => result.problem?.code ?? result.state)).toEqual(['done', 'infographic.no_figures', 'done']);
	});

	test('a cancelled form leaves nothing and the others go on', async () => {
		const stopped = new AbortController();
		stopped.abort();
		const { manifest, outDir } = await build({ only: ['pdf', 'page'] }, { pdf: stopped.signal });
		expect(manifest.forms.map((result) => result.state)).toEqual(['done', 'cancelled']);
		expect(await readdir(outDir)).not.toContain('document.pdf');
	});

	test('a text without a word is refused before anything is written', async () => {
		const source = aSource({ title: '…', document: { type: 'doc', content: [] } });
		await expect(build({ source })).rejects.toMatchObject({ code: 'editions.nothing_to_say' });
	});
});

