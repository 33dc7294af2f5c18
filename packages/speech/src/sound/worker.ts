import type { Mp3Stream } from '../mp3/encode.ts';
import { encodeStream } from '../mp3/encode.ts';
import { serveTasks } from '../worker-tasks.ts';
import { masterSamples, type MasteringTarget } from './mastering.ts';
import { resampleSamples } from './resampling.ts';
import type { Loudness } from '../types.ts';

export type SoundTask =
	| { kind: 'master'; samples: Float32Array; sampleRate: number; target: MasteringTarget }
	| { kind: 'resample'; samples: Float32Array; from: number; to: number }
	| { kind: 'encode-mp3'; samples: Float32Array; sampleRate: number };

export type Mastered = { samples: Float32Array; loudness: Loudness };

async function perform(task: SoundTask, report: (fraction: number) => void): Promise<Mastered | Float32Array | Mp3Stream> {
	switch (task.kind) {
		case 'master':
			return masterSamples(task.samples, task.sampleRate, task.target, report);
		case 'resample':
			return resampleSamples(task.samples, task.from, task.to);
		case 'encode-mp3':
			return encodeStream(task.samples, task.sampleRate, report);
	}
}

serveTasks<SoundTask, Mastered | Float32Array | Mp3Stream>(async (task, report) => {
	const result = await perform(task, report);
	const bytes = ArrayBuffer.isView(result) ? result : 'samples' in result ? result.samples : result.frames;
	return { result, transfer: [bytes.buffer as ArrayBuffer] };
});
