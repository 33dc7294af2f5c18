import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AudioDecoder, EncodedAudioChunk } from '@napi-rs/webcodecs';
import { master, measureLoudness, synthesise } from '@nhipcau/speech';
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input } from 'mediabunny';
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

/** The sound of a file as a player hears it: what lies before zero is left out. */
async function decodeSound(path: string): Promise<Float32Array> {
	const track = (await new Input({ source: new FilePathSource(path), formats: ALL_FORMATS }).getPrimaryAudioTrack())!;
	const { description } = (await track.getDecoderConfig())!;
	const heard: number[] = [];
	const decoder = new AudioDecoder({
		output(sound) {
			const samples = new Float32Array(sound.numberOfFrames);
			sound.copyTo(samples, { planeIndex: 0, format: 'f32-planar' });
			for (const sample of samples) heard.push(sample);
			sound.close();
		},
		error: (error) => expect.unreachable(error.message),
	});
	decoder.configure({ codec: 'mp4a.40.2', sampleRate: 48_000, numberOfChannels: 1, description: new Uint8Array(description as ArrayBuffer) });
	let before = 0;
	for await (const packet of new EncodedPacketSink(track).packets()) {
		if (packet.timestamp < 0) before += 1024;
		decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp: Math.round((packet.timestamp + 1) * 1_000_000), data: packet.data }));
	}
	await decoder.flush();
	decoder.close();
	return Float32Array.from(heard.slice(before));
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

	it('is heard at -16 LUFS and nowhere above -1 dBTP, also where speech begins at once', async () => {
		// A beginning at which the encoder overshot to +1.6 dBTP.
		const speech = await synthesise([
			{ id: 'a', spoken: 'Quí một năm hai nghìn không trăm hai mươi sáu: công tác tuyên giáo và dân vận Sông Tiên rõ việc, rõ người, rõ kết quả', pauseAfter: 1.1 },
			{ id: 'b', spoken: 'Ba tháng đầu năm hai nghìn không trăm hai mươi sáu, Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên tham mưu trên ba mươi dự thảo văn bản, mở bốn mươi bảy lớp tập huấn, bồi dưỡng với năm nghìn ba trăm bảy mươi sáu lượt học viên và đưa thông tin đến cơ sở qua một trăm mười hai điểm cầu.', pauseAfter: 0.75 },
		]);
		const { samples } = await master(speech.samples, speech.sampleRate);
		const outPath = join(folder, 'heard.mp4');
		const plan = makePlan(1);
		await renderClip({ ...plan, scenes: [{ ...plan.scenes[0]!, end: samples.length / speech.sampleRate }], captions: [], speech: { ...speech, samples } }, { outPath });
		const heard = await decodeSound(outPath);
		await rm(outPath);
		const { integrated, truePeak } = measureLoudness(heard, 48_000);
		expect(truePeak).toBeLessThanOrEqual(-1);
		expect(Math.abs(integrated + 16)).toBeLessThan(1);
		// Nothing moved in time: the first sound is heard where the speech has it.
		const findFirst = (sound: Float32Array, rate: number) => sound.findIndex((sample) => Math.abs(sample) > 0.05) / rate;
		expect(findFirst(heard, 48_000)).toBeCloseTo(findFirst(samples, speech.sampleRate), 2);
	}, 120_000);

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
