import { computeCrc } from './crc.ts';
import type { FrameTally } from './frame-tally.ts';

/** Samples LAME puts before the sound; decoders that read this frame cut them off again. */
const ENCODER_DELAY = 576;
const INFO_BYTES = 120;
const LAME_BYTES = 36;

/** Bytes of a frame without padding byte: ISO/IEC 11172-3, 2.4.3.1. */
export function measureFrame(bitrate: number, sampleRate: number): number {
	return Math.floor(((countSamplesPerFrame(sampleRate) / 8) * bitrate * 1000) / sampleRate);
}

/** MPEG-1 has two granules a frame, MPEG-2 one. */
function countSamplesPerFrame(sampleRate: number): number {
	return isMpeg1(sampleRate) ? 1152 : 576;
}

function isMpeg1(sampleRate: number): boolean {
	return sampleRate >= 32000;
}

/**
 * The silent frame that tells players the exact length and which samples at both ends are not part of
 * the sound. Without it every time in the bulletin would be late by 50 ms. It is one frame long.
 * Layout: "MP3 Info Tag rev 1" by G. Bouvigne; LAME's own VbrTag.c.
 */
export function buildInfoFrame(tally: FrameTally, bitrate: number, sampleRate: number, sampleCount: number): Buffer {
	const size = measureFrame(bitrate, sampleRate);
	const frame = Buffer.alloc(size);
	frame.set(tally.header);
	frame[2]! &= ~0x02; // no padding byte in this frame
	const tag = 4 + (isMpeg1(sampleRate) ? 17 : 9);
	const byteCount = tally.byteCount + size;
	writeInfo(frame.subarray(tag), tally.frameCount, byteCount);
	const padding = tally.frameCount * countSamplesPerFrame(sampleRate) - ENCODER_DELAY - sampleCount;
	const lame = frame.subarray(tag + INFO_BYTES, tag + INFO_BYTES + LAME_BYTES);
	writeLame(lame, bitrate, padding, byteCount);
	lame.writeUInt16BE(tally.crc, 32);
	lame.writeUInt16BE(computeCrc(frame.subarray(0, tag + INFO_BYTES + LAME_BYTES - 2)), 34);
	return frame;
}

function writeInfo(tag: Buffer, frameCount: number, byteCount: number): void {
	tag.write('Info', 'latin1');
	tag.writeUInt32BE(0x0f, 4); // frames, bytes, seek table and quality follow
	tag.writeUInt32BE(frameCount, 8);
	tag.writeUInt32BE(byteCount, 12);
	for (let percent = 0; percent < 100; percent++) tag[16 + percent] = Math.floor((percent * 256) / 100);
	tag.writeUInt32BE(57, 116);
}

function writeLame(tag: Buffer, bitrate: number, padding: number, byteCount: number): void {
	tag.write('LAME3.100', 'latin1');
	tag[9] = 0x01; // constant bit rate
	tag[20] = bitrate;
	tag.writeUIntBE((ENCODER_DELAY << 12) | padding, 21, 3);
	tag.writeUInt32BE(byteCount, 28);
}
