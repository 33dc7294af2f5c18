import { Worker } from 'node:worker_threads';
import type { EncodedPackets } from './segment.ts';
import type { WorkerOrder, WorkerReport, WorkerTask } from './worker.ts';

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
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
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
