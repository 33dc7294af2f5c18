import { measureLoudness } from '@nhipcau/speech';
import { decodeAac, encodeAac, SOUND, type AacPackets } from './aac.ts';
import { resample } from './resample.ts';
import { joinBytes, type EncodedPackets } from './segment.ts';

export interface SoundTask {
	samples: Float32Array;
	sampleRate: number;
	/** Seconds of the finished track: silence is added, or the end cut. */
	duration: number;
}

/** dBTP that no player may hear more of is -1; decoders differ by a tenth or so. */
const HIGHEST_PEAK = -1.2;
/**
 * Bit rates tried until the peak holds. At 112 kbit/s the encoder overshot by up to 4.6 dB in the first half second
 * of speech, and which beginnings it overshoots at cannot be foretold: so what it made is decoded and measured.
 */
const BITRATES = [128_000, 160_000, 192_000];
/**
 * Packets of silence encoded before the sound and thrown away: the encoder begins with few bits to spend, and a
 * clip whose first word comes at once gets what is heard as a crackle.
 */
const LEAD_PACKETS = 24;

/** Encodes mono speech as AAC-LC at 48 kHz, its true peak under -1 dBTP as decoded. The same sound gives the same bytes. */
export async function encodeSound(task: SoundTask): Promise<EncodedPackets> {
	const length = Math.round(task.duration * SOUND.rate);
	const samples = new Float32Array(length);
	samples.set(resample(task.samples, task.sampleRate, SOUND.rate).subarray(0, length));
	const { packets, description } = await encodeUnderPeak(samples);
	return { data: joinBytes(packets), sizes: packets.map((packet) => packet.length), isKey: packets.map(() => true), description };
}

async function encodeUnderPeak(samples: Float32Array): Promise<AacPackets> {
	let excess = 0;
	for (const bitrate of BITRATES) {
		const encoded = await encodeAfterSilence(samples, bitrate);
		excess = await measureExcess(encoded);
		if (excess <= 0) return encoded;
	}
	// No beginning is known that comes here; one that does is heard a little more quietly.
	const quieter = 10 ** (-(excess + 0.2) / 20);
	return encodeAfterSilence(samples.map((sample) => sample * quieter), BITRATES.at(-1)!);
}

async function measureExcess(encoded: AacPackets): Promise<number> {
	return measureLoudness(await decodeAac(encoded), SOUND.rate).truePeak - HIGHEST_PEAK;
}

/** The last packet of the silence stays: it is the priming. */
async function encodeAfterSilence(samples: Float32Array, bitrate: number): Promise<AacPackets> {
	const led = new Float32Array(LEAD_PACKETS * SOUND.packet + samples.length);
	led.set(samples, LEAD_PACKETS * SOUND.packet);
	const { packets, description } = await encodeAac(led, bitrate);
	return { packets: packets.slice(LEAD_PACKETS), description };
}
