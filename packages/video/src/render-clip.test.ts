import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isVideoAvailable } from './availability.ts';
import { renderClip } from './render-clip.ts';
import type { ClipPlan } from './types.ts';

const available = await isVideoAvailable();
const RATE = 22_050;

function makePlan(seconds: number): ClipPlan {
	const phonemes = Array.from({ length: Math.floor(seconds * 4) }, (_, index) => ({
		symbol: ['m', 'aː', 'f', 'u'][index % 4]!,
		start: index / 4,
		end: (index + 1) / 4,
	}));
	return {
		title: 'Hội nghị báo cáo viên quý I',
		office: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Bình',
		date: '21 tháng 4 năm 2026',
		label: 'Hình và tiếng do máy tạo',
		seed: 'bai-1',
		presenter: 'woman_ao_dai',
		scenes: [
			{ kind: 'title', start: 0, end: seconds / 2, title: 'Hội nghị báo cáo viên quý I' },
			{ kind: 'figures', start: seconds / 2, end: seconds, figures: [{ value: 128, text: '128', noun: 'điểm cầu' }] },
		],
		captions: [{ start: 0.5, end: 2, lines: ['Hội nghị báo cáo viên'] }],
		speech: {
			sampleRate: RATE,
			samples: Float32Array.from({ length: RATE * seconds }, (_, at) => 0.2 * Math.sin(at / 20)),
			utterances: [{ start: 0, end: seconds, phonemes }],
		},
	};
}

describe.skipIf(!available)('renderClip', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'clip-'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('writes a labelled H.264 and AAC file, the same bytes each time, with rising progress', async () => {
		const hashes: string[] = [];
		const progress: number[] = [];
		const outPath = join(folder, 'clip.mp4');
		for (let run = 0; run < 2; run++) {
			const result = await renderClip(makePlan(9), { outPath, onProgress: (fraction) => run === 0 && progress.push(fraction) });
			expect(result).toMatchObject({ durationSeconds: 9, frames: 225 });
			hashes.push(createHash('sha256').update(await readFile(outPath)).digest('hex'));
		}
		expect(hashes[0]).toBe(hashes[1]);
		expect(progress.at(-1)).toBe(1);
		expect(progress).toEqual([...progress].sort((a, b) => a - b));
		expect(await readdir(folder)).toEqual(['clip.mp4']);

		const input = new Input({ source: new FilePathSource(outPath), formats: ALL_FORMATS });
		const [video, audio, tags] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack(), await input.getMetadataTags()];
		expect([video?.codec, video?.displayWidth, video?.displayHeight]).toEqual(['avc', 1280, 720]);
		expect([audio?.codec, audio?.sampleRate]).toEqual(['aac', 48_000]);
		expect(await video?.computeDuration()).toBeCloseTo(9, 2);
		expect(await audio?.computeDuration()).toBeCloseTo(9, 1);
		expect(tags).toMatchObject({ title: 'Hội nghị báo cáo viên quý I', comment: 'Hình và tiếng do máy tạo' });
	}, 60_000);

	it('leaves no file when it is aborted', async () => {
		const controller = new AbortController();
		const outPath = join(folder, 'aborted.mp4');
		const rendering = renderClip(makePlan(20), { outPath, signal: controller.signal, onProgress: () => controller.abort(new Error('cancelled')) });
		await expect(rendering).rejects.toThrow('cancelled');
		expect(await readdir(folder)).not.toContain('aborted.mp4');
	}, 60_000);

	it('refuses a plan without the label', async () => {
		const rendering = renderClip({ ...makePlan(2), label: ' ' }, { outPath: join(folder, 'none.mp4') });
		await expect(rendering).rejects.toMatchObject({ code: 'video.plan_invalid' });
	});
});
