import { Worker } from 'node:worker_threads';
import type { EncodedPackets } from './segment.ts';
import type { WorkerOrder, WorkerReport, WorkerTask } from './worker.ts';

/**
 * Each frame leaves a picture of 0.7 MB behind whose memory the engine does not count as its own: a
 * small young generation lets it be freed soon. Measured: 90 MB a thread rather than 170.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 3 };

/**
 * Runs one task in a thread of its own and waits until the thread has ended.
 * @returns null when the work was stopped
 * @throws whatever the thread failed with
 */
export function runWorker(
	task: WorkerTask,
	stop: Int32Array<SharedArrayBuffer>,
	onProgress: (framesDone: number) => void = () => {},
): Promise<EncodedPackets | null> {
	return new Promise((resolve, reject) => {
		const workerData: WorkerOrder = { task, stop };
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits });
		let packets: EncodedPackets | null = null;
		let failure: unknown = null;
		worker.on('message', (message: WorkerReport) => {
			if (message.kind === 'progress') onProgress(message.framesDone);
			else packets = message.packets;
		});
		worker.on('error', (error) => (failure = error));
		worker.on('exit', () => (failure ? reject(failure) : resolve(packets)));
	});
}
