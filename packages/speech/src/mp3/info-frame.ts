import type { Mp3Stream } from './encode.ts';

/** Samples LAME puts before the sound; decoders that read this frame cut them off again. */
const ENCODER_DELAY = 576;
const INFO_BYTES = 120;
const LAME_BYTES = 36;

/**
 * The silent frame that tells players the exact length and which samples at both ends are not part of
 * the sound. Without it every time in the bulletin would be late by 50 ms.
 * Layout: "MP3 Info Tag rev 1" by G. Bouvigne; LAME's own VbrTag.c.
 */
export function buildInfoFrame({ frames, bitrate }: Mp3Stream, sampleRate: number, sampleCount: number): Buffer {
	const isMpeg1 = sampleRate >= 32000;
	const samplesPerFrame = isMpeg1 ? 1152 : 576;
	const size = Math.floor(((samplesPerFrame / 8) * bitrate * 1000) / sampleRate);
	const frame = Buffer.alloc(size);
	frame.set(frames.subarray(0, 4));
	frame[2]! &= ~0x02; // no padding byte in this frame
	const tag = 4 + (isMpeg1 ? 17 : 9);
	const count = countFrames(frames, samplesPerFrame, bitrate, sampleRate);
	writeInfo(frame.subarray(tag), count, frames.length + size);
	const padding = count * samplesPerFrame - ENCODER_DELAY - sampleCount;
	const lame = frame.subarray(tag + INFO_BYTES, tag + INFO_BYTES + LAME_BYTES);
	writeLame(lame, bitrate, padding, frames.length + size);
	lame.writeUInt16BE(computeCrc(frames), 32);
	lame.writeUInt16BE(computeCrc(frame.subarray(0, tag + INFO_BYTES + LAME_BYTES - 2)), 34);
	return frame;
}

function countFrames(frames: Uint8Array, samplesPerFrame: number, bitrate: number, sampleRate: number): number {
	let count = 0;
	for (let offset = 0; offset + 4 <= frames.length; count++) {
		const padded = (frames[offset + 2]! >> 1) & 1;
		offset += Math.floor(((samplesPerFrame / 8) * bitrate * 1000) / sampleRate) + padded;
	}
	return count;
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

const crcTable = Uint16Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
	return crc;
});

/** CRC-16 with the reflected polynomial 0xA001, from 0. */
function computeCrc(bytes: Uint8Array): number {
	let crc = 0;
	for (const byte of bytes) crc = (crc >> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
	return crc;
}
