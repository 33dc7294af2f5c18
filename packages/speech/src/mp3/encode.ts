import { createMp3Encoder } from 'wasm-media-encoders';
import { SpeechError } from '../errors.ts';
import { regroup } from '../sound/source.ts';

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
const SECONDS_A_STEP = 5;

/** The bit rate that sound of a sample rate is encoded at. Throws `speech.unsupported_sample_rate`. */
export function getBitrate(sampleRate: number): 64 | 80 | 96 {
	const bitrate = bitrates.get(sampleRate);
	if (bitrate) return bitrate;
	throw new SpeechError('speech.unsupported_sample_rate', `MP3 cannot be encoded at ${sampleRate} Hz.`, { sampleRate });
}

/** Frames of mono sound given in stretches, encoded with LAME at a constant bit rate. Throws `speech.unsupported_sample_rate`. */
export async function* encodeFrames(stretches: Iterable<Float32Array>, sampleRate: number): AsyncGenerator<Uint8Array> {
	const bitrate = getBitrate(sampleRate);
	const encoder = await createMp3Encoder();
	encoder.configure({ sampleRate, channels: 1, bitrate });
	for (const step of regroup(stretches, sampleRate * SECONDS_A_STEP)) {
		// The encoder owns the bytes it returns and writes over them at the next call.
		yield encoder.encode([step.map((sample) => sample / LAME_SCALE)]).slice();
	}
	yield encoder.finalize().slice();
}
