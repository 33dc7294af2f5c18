import { parentPort, workerData } from 'node:worker_threads';
import type { EncodedPackets, SegmentTask } from './segment.ts';
import type { SoundTask } from './sound.ts';

export type WorkerTask = ({ kind: 'pictures' } & SegmentTask) | ({ kind: 'sound' } & SoundTask);

export interface WorkerOrder {
	task: WorkerTask;
	/** Its first element turns 1 when the work is no longer wanted. */
	stop: Int32Array<SharedArrayBuffer>;
}

export type WorkerReport =
	| { kind: 'progress'; framesDone: number }
	| { kind: 'done'; packets: EncodedPackets | null };

const { task, stop } = workerData as WorkerOrder;

function report(message: WorkerReport): void {
	const transfer = message.kind === 'done' && message.packets ? [message.packets.data.buffer] : [];
	parentPort?.postMessage(message, transfer);
}

/** Reports twice a second of film; false once the work is no longer wanted. */
function watch(framesDone: number): boolean {
	if (framesDone % 12 === 0) report({ kind: 'progress', framesDone });
	return Atomics.load(stop, 0) === 0;
}

// The native encoders load only in the worker that needs them.
if (task.kind === 'pictures') {
	const { encodeSegment } = await import('./segment.ts');
	report({ kind: 'done', packets: await encodeSegment(task, watch) });
} else {
	const { encodeSound } = await import('./sound.ts');
	report({ kind: 'done', packets: await encodeSound(task) });
}
