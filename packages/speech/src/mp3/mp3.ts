import type { MasteringTarget } from '../sound/mastering.ts';
import { DEFAULT_TARGET, processSound } from '../sound/sound.ts';
import type { Loudness, Recording, Watch } from '../types.ts';
import { buildId3Tag, type Mp3Tags } from './id3.ts';

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
	return processSound<Uint8Array>({ kind: 'encode-mp3', samples, sampleRate, tag: new Uint8Array(buildId3Tag(tags)) }, watch);
}

/**
 * `master` and `encodeMp3` in one for a recording of any length: it is gone through in stretches, so that hours take
 * no more memory than minutes. The MP3 is written to `file`; it is whole when this returns.
 * Throws what those two throw.
 */
export async function produceMp3(
	recording: Recording,
	file: string,
	tags: Mp3Tags,
	{ integrated = DEFAULT_TARGET.integrated, truePeak = DEFAULT_TARGET.truePeak, ...watch }: Partial<MasteringTarget> & Watch = {},
): Promise<Loudness> {
	const { file: sound, length, sampleRate } = recording;
	const tag = new Uint8Array(buildId3Tag(tags));
	return processSound<Loudness>({ kind: 'produce-mp3', recording: sound, length, sampleRate, target: { integrated, truePeak }, tag, file }, watch);
}
