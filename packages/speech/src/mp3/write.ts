import { encodeFrames, getBitrate } from './encode.ts';
import { buildInfoFrame, measureFrame } from './info-frame.ts';
import { createFrameTally } from './frame-tally.ts';

/** Where a file goes as it is written. */
export interface ByteSink {
	append(bytes: Uint8Array): void;
	/** Writes over what was appended before. */
	replace(position: number, bytes: Uint8Array): void;
}

/**
 * A mono MP3 at a constant bit rate: the tag, the frame that tells its exact length, the sound.
 * `report` hears how many samples are encoded. Throws `speech.unsupported_sample_rate`.
 */
export async function writeMp3(
	sound: { stretches: Iterable<Float32Array>; length: number; sampleRate: number },
	tag: Uint8Array,
	sink: ByteSink,
	report: (fraction: number) => void,
): Promise<void> {
	const { length, sampleRate } = sound;
	const bitrate = getBitrate(sampleRate);
	const tally = createFrameTally(bitrate, sampleRate);
	sink.append(tag);
	sink.append(new Uint8Array(measureFrame(bitrate, sampleRate)));
	for await (const frames of encodeFrames(countSamples(sound.stretches, length, report), sampleRate)) {
		tally.add(frames);
		sink.append(frames);
	}
	sink.replace(tag.length, buildInfoFrame(tally.finish(), bitrate, sampleRate, length));
}

function* countSamples(stretches: Iterable<Float32Array>, length: number, report: (fraction: number) => void): Generator<Float32Array> {
	let done = 0;
	for (const stretch of stretches) {
		yield stretch;
		done += stretch.length;
		report(done / length);
	}
}

/** A file in memory. */
export function openMemory(): ByteSink & { join(): Uint8Array<ArrayBuffer> } {
	const parts: { position: number; bytes: Uint8Array }[] = [];
	const later: typeof parts = [];
	let length = 0;
	return {
		append(bytes) {
			parts.push({ position: length, bytes });
			length += bytes.length;
		},
		replace: (position, bytes) => void later.push({ position, bytes }),
		join() {
			const joined = new Uint8Array(length);
			for (const { position, bytes } of [...parts, ...later]) joined.set(bytes, position);
			return joined;
		},
	};
}
