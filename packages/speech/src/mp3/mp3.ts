import { processSound } from '../sound/sound.ts';
import type { Watch } from '../types.ts';
import type { Mp3Stream } from './encode.ts';
import { buildId3Tag, type Mp3Tags } from './id3.ts';
import { buildInfoFrame } from './info-frame.ts';

/**
 * A tagged mono MP3 with chapters at a constant bit rate: 80 kbit/s at 22.05 and 24 kHz, 96 above. Decoders
 * that read the LAME tag give back exactly the samples' length. Works in a thread of its own.
 * Throws `speech.unsupported_sample_rate`, or the signal's reason.
 */
export async function encodeMp3(
	samples: Float32Array,
	sampleRate: number,
	tags: Mp3Tags,
	watch: Watch = {},
): Promise<Uint8Array> {
	const stream = await processSound<Mp3Stream>({ kind: 'encode-mp3', samples, sampleRate }, watch);
	watch.onProgress?.(1);
	const parts = [buildId3Tag(tags), buildInfoFrame(stream, sampleRate, samples.length), stream.frames];
	return new Uint8Array(Buffer.concat(parts));
}
