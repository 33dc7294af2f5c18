import type { Transferable } from 'node:worker_threads';
import { closeSync, openSync, writeSync } from 'node:fs';
import { openMemory, writeMp3, type ByteSink } from '../mp3/write.ts';
import type { Loudness } from '../types.ts';
import { serveTasks } from '../worker-tasks.ts';
import { masterSound, type MasteringTarget } from './mastering.ts';
import { resampleSamples } from './resampling.ts';
import { openRecording, openSamples } from './source.ts';

export type SoundTask =
	| { kind: 'master'; samples: Float32Array; sampleRate: number; target: MasteringTarget }
	| { kind: 'resample'; samples: Float32Array; from: number; to: number }
	| { kind: 'encode-mp3'; samples: Float32Array; sampleRate: number; tag: Uint8Array }
	| { kind: 'produce-mp3'; recording: string; length: number; sampleRate: number; target: MasteringTarget; tag: Uint8Array; file: string };

type Report = (fraction: number) => void;

async function perform(task: SoundTask, report: Report): Promise<{ result: unknown; transfer: Transferable[] }> {
	switch (task.kind) {
		case 'master':
			return masterInMemory(task, report);
		case 'resample': {
			const samples = resampleSamples(task.samples, task.from, task.to);
			return { result: samples, transfer: [samples.buffer as ArrayBuffer] };
		}
		case 'encode-mp3': {
			const memory = openMemory();
			const { samples, sampleRate } = task;
			await writeMp3({ stretches: [samples], length: samples.length, sampleRate }, task.tag, memory, report);
			const bytes = memory.join();
			return { result: bytes, transfer: [bytes.buffer] };
		}
		case 'produce-mp3':
			return { result: await produceMp3(task, report), transfer: [] };
	}
}

function masterInMemory({ samples, sampleRate, target }: SoundTask & { kind: 'master' }, report: Report) {
	const { stretches, loudness } = masterSound(openSamples(samples, sampleRate), target, report);
	const mastered = new Float32Array(samples.length);
	let offset = 0;
	for (const stretch of stretches) {
		mastered.set(stretch, offset);
		offset += stretch.length;
	}
	return { result: { samples: mastered, loudness }, transfer: [mastered.buffer] };
}

/** Mastering and encoding take about as long as each other. */
async function produceMp3({ recording, length, sampleRate, target, tag, file }: SoundTask & { kind: 'produce-mp3' }, report: Report): Promise<Loudness> {
	const input = openSync(recording, 'r');
	const output = openSync(file, 'w');
	try {
		const { stretches, loudness } = masterSound(openRecording(input, length, sampleRate), target, (fraction) => report(fraction / 2));
		await writeMp3({ stretches, length, sampleRate }, tag, openFileSink(output), (fraction) => report(0.5 + fraction / 2));
		return loudness;
	} finally {
		closeSync(input);
		closeSync(output);
	}
}

function openFileSink(file: number): ByteSink {
	let length = 0;
	const writeAll = (bytes: Uint8Array, position: number): void => {
		for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done);
	};
	return {
		append(bytes) {
			writeAll(bytes, length);
			length += bytes.length;
		},
		replace: (position, bytes) => writeAll(bytes, position),
	};
}

serveTasks<SoundTask, unknown>(perform);
