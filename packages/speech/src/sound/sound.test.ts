import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { master, measureLoudness, resample, synthesise, type Speech } from '../index.ts';
import { createFilter, designHighPass } from './filters.ts';
import { limitPeaks } from './limiter.ts';
import { measureIntegrated } from './loudness.ts';
import { masterSound } from './mastering.ts';
import { openSamples, regroup } from './source.ts';
import { findPeaks, measureTruePeak } from './true-peak.ts';

const spoken = 'Sáng nay, Tỉnh ủy tổ chức hội nghị sơ kết công tác quý ba, triển khai nhiệm vụ quý bốn.';
let speech: Speech;

beforeAll(async () => {
	speech = await synthesise([
		{ id: 'a', spoken, pauseAfter: 0.5 },
		{ id: 'b', spoken: 'Dự hội nghị có hơn hai trăm đại biểu tại ba mươi điểm cầu trong toàn tỉnh.', pauseAfter: 1 },
	]);
});

function makeSine(frequency: number, sampleRate: number, seconds: number, amplitude = 0.5): Float32Array {
	return Float32Array.from({ length: sampleRate * seconds }, (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate));
}

/** libebur128 in WebAssembly, the judge: its few imports serve error reports only. */
function measureByLibrary(samples: Float32Array, sampleRate: number): { integrated: number; truePeak: number } {
	const file = createRequire(import.meta.url).resolve('ebur128-wasm/ebur128_wasm_bg.wasm');
	const module = new WebAssembly.Module(readFileSync(file));
	const imports: WebAssembly.Imports = {};
	for (const { module: from, name } of WebAssembly.Module.imports(module)) imports[from] = { ...imports[from], [name]: () => 0 };
	const { memory, ...functions } = new WebAssembly.Instance(module, imports).exports as { memory: WebAssembly.Memory } & Record<
		string,
		(...values: number[]) => number
	>;
	const call = (name: string) => {
		const pointer = functions.__wbindgen_malloc!(samples.byteLength);
		new Float32Array(memory.buffer).set(samples, pointer / 4);
		return functions[name]!(sampleRate, pointer, samples.length);
	};
	return { integrated: call('ebur128_integrated_mono'), truePeak: call('ebur128_true_peak_mono') };
}

describe('loudness', () => {
	test('a full-scale sine of 997 Hz is -3.01 LUFS (EBU Tech 3341)', () => {
		expect(measureLoudness(makeSine(997, 48000, 5, 1), 48000).integrated).toBeCloseTo(-3.01, 1);
	});

	test('agrees with libebur128', () => {
		const own = measureLoudness(speech.samples, speech.sampleRate);
		const library = measureByLibrary(speech.samples, speech.sampleRate);
		expect(Math.abs(own.integrated - library.integrated)).toBeLessThan(0.01);
		expect(Math.abs(own.truePeak - library.truePeak)).toBeLessThan(0.1);
	});

	test('finds the peak between two samples', () => {
		// At a quarter of the rate, 45 degrees off: the samples reach 0.707 only.
		const samples = Float32Array.from({ length: 4000 }, (_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4));
		expect(Math.abs(measureLoudness(samples, 48000).truePeak)).toBeLessThan(0.2);
	});

	test('silence has none', () => {
		expect(measureLoudness(new Float32Array(48000), 48000)).toEqual({ integrated: -Infinity, truePeak: -Infinity });
	});
});

describe('where the sound is cut into stretches', () => {
	const cut = (samples: Float32Array) => [...regroup([samples.slice()], 64 * 37)];
	const join = (stretches: Iterable<Float32Array>) => [...stretches].flatMap((stretch) => [...stretch]);

	test('makes no difference to loudness, true peak or filter', () => {
		const { samples, sampleRate } = speech;
		expect(cut(samples).length).toBeGreaterThan(50);
		expect(measureIntegrated(cut(samples), sampleRate)).toBe(measureIntegrated([samples], sampleRate));
		expect(measureTruePeak(cut(samples))).toBe(measureTruePeak([samples]));
		const [whole, pieces] = [samples.slice(), cut(samples)];
		createFilter(designHighPass(2500, sampleRate))(whole);
		pieces.forEach(createFilter(designHighPass(2500, sampleRate)));
		expect(join(pieces)).toEqual([...whole]);
	});

	test('makes no difference to the peaks and to what the limiter makes of them', () => {
		const { samples, sampleRate } = speech;
		const limit = (stretches: Float32Array[]) => join(limitPeaks(findPeaks(stretches, 0.01), sampleRate, 4, 0.5));
		expect(limit(cut(samples))).toEqual(limit([samples]));
	});
});

describe('mastering', () => {
	test('brings speech to -16 LUFS with room for the codec, and the library agrees', async () => {
		const { samples, loudness } = await master(speech.samples, speech.sampleRate);
		expect(samples.length).toBe(speech.samples.length);
		expect(Math.abs(loudness.integrated + 16)).toBeLessThan(0.5);
		expect(loudness.truePeak).toBeLessThan(-2);
		const library = measureByLibrary(samples, speech.sampleRate);
		expect(Math.abs(library.integrated + 16)).toBeLessThan(0.5);
		expect(library.truePeak).toBeLessThan(-2);
	});

	test('of sound too long to be kept goes through it again and again, to the same end', () => {
		const { samples, sampleRate } = speech;
		const target = { integrated: -16, truePeak: -1 };
		const [kept, long] = [20 * 60, 3].map((secondsKept) => masterSound(openSamples(samples, sampleRate, secondsKept), target, () => undefined));
		const mastered = Float32Array.from([...long!.stretches].flatMap((stretch) => [...stretch]));
		expect(mastered.length).toBe(samples.length);
		expect(measureLoudness(mastered, sampleRate)).toEqual(long!.loudness);
		expect(Math.abs(long!.loudness.integrated - kept!.loudness.integrated)).toBeLessThan(0.2);
		expect(long!.loudness.truePeak).toBeLessThan(-2.8);
	});

	test('gives the same samples twice and leaves the input alone', async () => {
		const input = speech.samples.slice();
		const first = await master(speech.samples, speech.sampleRate);
		expect(await master(speech.samples, speech.sampleRate)).toEqual(first);
		expect(speech.samples).toEqual(input);
	});

	test('reaches other targets, from very quiet sound too', async () => {
		const quiet = speech.samples.map((sample) => sample / 200);
		const { loudness } = await master(quiet, speech.sampleRate, { integrated: -23, truePeak: -2 });
		expect(Math.abs(loudness.integrated + 23)).toBeLessThan(0.5);
		expect(loudness.truePeak).toBeLessThan(-3);
	});

	test('refuses silence, and a click that can never be loud', async () => {
		await expect(master(new Float32Array(22050), 22050)).rejects.toMatchObject({ code: 'speech.nothing_to_hear' });
		const click = new Float32Array(22050);
		click[11025] = 1;
		await expect(master(click, 22050)).rejects.toMatchObject({ code: 'speech.loudness_unreachable' });
	});

	test('stops when told to', async () => {
		const stopper = new AbortController();
		const mastering = master(new Float32Array(22050 * 600).fill(0.1), 22050, { signal: stopper.signal });
		setTimeout(() => stopper.abort(), 50);
		await expect(mastering).rejects.toThrow(/abort/i);
	});
});

describe('resampling', () => {
	test('keeps tones where they are: 22.05 to 48 kHz', async () => {
		for (const frequency of [100, 1000, 8000]) {
			const output = await resample(makeSine(frequency, 22050, 1), 22050, 48000);
			const expected = makeSine(frequency, 48000, 1);
			expect(output.length).toBe(48000);
			for (let i = 4800; i < 43200; i += 7) expect(Math.abs(output[i]! - expected[i]!)).toBeLessThan(0.002);
		}
	});

	test('lets no alias through on the way down', async () => {
		const output = await resample(makeSine(15000, 48000, 1), 48000, 22050);
		expect(Math.max(...output.subarray(2000, 20000).map(Math.abs))).toBeLessThan(0.0005);
	});

	test('the same rate changes nothing', async () => {
		expect(await resample(speech.samples, 22050, 22050)).toEqual(speech.samples);
	});
});
