import { computeCrc } from './crc.ts';
import { measureFrame } from './info-frame.ts';

/** What the information frame tells of the frames that follow it. */
export interface FrameTally {
	/** The first frame's four bytes of header. */
	header: Uint8Array;
	frameCount: number;
	byteCount: number;
	crc: number;
}

/** Counts frames as they come, in parts of any size. */
export function createFrameTally(bitrate: number, sampleRate: number): { add(part: Uint8Array): void; finish(): FrameTally } {
	const size = measureFrame(bitrate, sampleRate);
	const tally: FrameTally = { header: new Uint8Array(4), frameCount: 0, byteCount: 0, crc: 0 };
	let nextFrame = 0;
	return {
		add(part) {
			const begin = tally.byteCount;
			if (begin < 4) tally.header.set(part.subarray(0, 4 - begin), begin);
			// The third byte of a header says whether its frame has one more byte than the others.
			for (; nextFrame + 2 < begin + part.length; tally.frameCount++) {
				nextFrame += size + ((part[nextFrame + 2 - begin]! >> 1) & 1);
			}
			tally.byteCount += part.length;
			tally.crc = computeCrc(part, tally.crc);
		},
		finish: () => tally,
	};
}
