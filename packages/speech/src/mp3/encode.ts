import { createMp3Encoder } from 'wasm-media-encoders';
import { SpeechError } from '../errors.ts';

/** The frames of an MP3 without any tag. */
export interface Mp3Stream {
	frames: Uint8Array;
	bitrate: number;
}

/** MPEG-2 and MPEG-1 rates with a constant bit rate that speech needs at each, in kbit/s. */
const bitrates = new Map<number, 64 | 80 | 96>([
	[16000, 64],
	[22050, 80],
	[24000, 80],
	[32000, 96],
	[44100, 96],
	[48000, 96],
]);

/** LAME's own preset for these bit rates turns the sound down by this much (abr_switch_map in its presets.c). */
const LAME_SCALE = 0.95;

/** Encodes mono sound with LAME at a constant bit rate. Throws `speech.unsupported_sample_rate`. */
export async function encodeStream(
	samples: Float32Array,
	sampleRate: number,
	report: (fraction: number) => void,
): Promise<Mp3Stream> {
	const bitrate = bitrates.get(sampleRate);
	if (!bitrate) {
		throw new SpeechError('speech.unsupported_sample_rate', `MP3 cannot be encoded at ${sampleRate} Hz.`, { sampleRate });
	}
	const encoder = await createMp3Encoder();
	encoder.configure({ sampleRate, channels: 1, bitrate });
	const parts: Uint8Array[] = [];
	const step = sampleRate * 5;
	for (let begin = 0; begin < samples.length; begin += step) {
		const chunk = samples.subarray(begin, begin + step).map((sample) => sample / LAME_SCALE);
		// The encoder owns the bytes it returns and writes over them at the next call.
		parts.push(encoder.encode([chunk]).slice());
		report(begin / samples.length);
	}
	parts.push(encoder.finalize().slice());
	return { frames: joinParts(parts), bitrate };
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		joined.set(part, offset);
		offset += part.length;
	}
	return joined;
}
