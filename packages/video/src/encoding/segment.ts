import { setImmediate as nextTurn } from 'node:timers/promises';
import { VideoEncoder, VideoFrame, type EncodedVideoChunkMetadata } from '@napi-rs/webcodecs';
import { createCompositor, type PicturePlan } from '../picture/compositor.ts';
import { FRAME } from '../types.ts';

/** H.264 pictures of a stretch of the clip, in order; the first is a key frame. */
export interface EncodedPackets {
	/** All packets, one after another. */
	data: Uint8Array<ArrayBuffer>;
	/** Length of each packet in bytes. */
	sizes: number[];
	isKey: boolean[];
	/** The decoder configuration record (avcC, or the AudioSpecificConfig of sound). */
	description: Uint8Array<ArrayBuffer>;
}

/**
 * Constant quality, not a bit rate: with several slices x264's buffer model depends on the timing
 * of its threads, so equal runs would give different bytes.
 */
const ENCODER = {
	codec: 'avc1.64001f',
	width: FRAME.width,
	height: FRAME.height,
	framerate: FRAME.rate,
	bitrateMode: 'quantizer',
	latencyMode: 'quality',
	hardwareAcceleration: 'prefer-software',
	avc: { format: 'avc' },
} as const;

const COLOUR = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const;
const MICROSECONDS = 1_000_000 / FRAME.rate;
/** Frames that may wait in the encoder: each holds 1.4 MB. */
const QUEUE = 6;

export interface SegmentTask {
	plan: PicturePlan;
	/** Frames of the whole clip. */
	frames: number;
	from: number;
	/** First frame after the stretch. */
	to: number;
	/** Frames at which a scene begins: key frames, for clean cuts and seeking. */
	keyFrames: number[];
}

/**
 * Draws and encodes a stretch of the clip.
 * @param watch called after each frame; when it answers false the work ends and null is returned
 */
export async function encodeSegment(task: SegmentTask, watch: (framesDone: number) => boolean): Promise<EncodedPackets | null> {
	const { compose } = createCompositor(task.plan, task.frames);
	const collector = collectPackets();
	const keys = new Set(task.keyFrames);
	const encoder = new VideoEncoder({ output: collector.add, error: collector.fail });
	encoder.configure(ENCODER);
	try {
		for (let frame = task.from; frame < task.to; frame++) {
			if (!watch(frame - task.from)) return null;
			const picture = new VideoFrame(compose(frame).data, {
				format: 'I420',
				codedWidth: FRAME.width,
				codedHeight: FRAME.height,
				timestamp: frame * MICROSECONDS,
				duration: MICROSECONDS,
				colorSpace: COLOUR,
			});
			encoder.encode(picture, { keyFrame: frame === task.from || keys.has(frame) });
			picture.close();
			// At least one turn a frame: native pictures are freed only between turns.
			do await nextTurn();
			while (encoder.encodeQueueSize > QUEUE);
			collector.check();
		}
		await encoder.flush();
	} finally {
		if (encoder.state !== 'closed') encoder.close();
	}
	return collector.finish(task.to - task.from);
}

function collectPackets() {
	const packets: Uint8Array[] = [];
	const isKey: boolean[] = [];
	let description: Uint8Array<ArrayBuffer> | null = null;
	let failure: Error | null = null;
	return {
		add(chunk: { type: string; byteLength: number; copyTo(into: Uint8Array): void }, metadata?: EncodedVideoChunkMetadata) {
			const bytes = new Uint8Array(chunk.byteLength);
			chunk.copyTo(bytes);
			packets.push(bytes);
			isKey.push(chunk.type === 'key');
			const record = metadata?.decoderConfig?.description;
			if (record && !description) description = new Uint8Array(record as Uint8Array);
		},
		fail(error: Error) {
			failure ??= error;
		},
		check() {
			if (failure) throw failure;
		},
		finish(expected: number): EncodedPackets {
			if (failure) throw failure;
			if (packets.length !== expected || !description) throw new Error(`encoder gave ${packets.length} of ${expected} frames`);
			return { data: joinBytes(packets), sizes: packets.map((packet) => packet.length), isKey, description };
		},
	};
}

/** One array from many. */
export function joinBytes(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
	const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
