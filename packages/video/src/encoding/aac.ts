import { setImmediate as nextTurn } from 'node:timers/promises';
import { AudioData, AudioDecoder, AudioEncoder, EncodedAudioChunk } from '@napi-rs/webcodecs';

/** AAC-LC at 48 kHz, mono. */
export const SOUND = {
	rate: 48_000,
	/** Samples in one AAC packet. */
	packet: 1024,
	/** Samples of silence that the encoder puts before the sound: one packet. */
	priming: 1024,
} as const;

const CODEC = 'mp4a.40.2';
/** Samples handed over at a time, and packets that may wait. */
const STEP = SOUND.packet * 8;
const QUEUE = 16;

export interface AacPackets {
	packets: Uint8Array[];
	/** The AudioSpecificConfig. */
	description: Uint8Array<ArrayBuffer>;
}

/** Encodes mono sound; the first packet is the priming. */
export async function encodeAac(samples: Float32Array<ArrayBuffer>, bitrate: number): Promise<AacPackets> {
	const packets: Uint8Array[] = [];
	let description: Uint8Array<ArrayBuffer> | null = null;
	let failure: Error | null = null;
	const encoder = new AudioEncoder({
		output(chunk, metadata) {
			const bytes = new Uint8Array(chunk.byteLength);
			chunk.copyTo(bytes);
			packets.push(bytes);
			const record = metadata?.decoderConfig?.description;
			if (record && !description) description = new Uint8Array(record as Uint8Array);
		},
		error(error) {
			failure ??= error;
		},
	});
	encoder.configure({ codec: CODEC, sampleRate: SOUND.rate, numberOfChannels: 1, bitrate });
	for (let at = 0; at < samples.length; at += STEP) {
		const data = samples.subarray(at, at + STEP);
		const timestamp = Math.round((at / SOUND.rate) * 1_000_000);
		const audio = new AudioData({ format: 'f32-planar', sampleRate: SOUND.rate, numberOfChannels: 1, numberOfFrames: data.length, timestamp, data });
		encoder.encode(audio);
		audio.close();
		while (encoder.encodeQueueSize > QUEUE) await nextTurn();
	}
	await encoder.flush();
	encoder.close();
	if (failure) throw failure;
	if (!description) throw new Error('the sound encoder gave no configuration');
	return { packets, description };
}

/** What a player hears: the priming is left out. */
export async function decodeAac({ packets, description }: AacPackets): Promise<Float32Array> {
	const heard = new Float32Array(packets.length * SOUND.packet);
	let length = 0;
	let failure: Error | null = null;
	const decoder = new AudioDecoder({
		output(sound) {
			const part = new Float32Array(sound.numberOfFrames);
			sound.copyTo(part, { planeIndex: 0, format: 'f32-planar' });
			sound.close();
			if (length + part.length <= heard.length) heard.set(part, length);
			length += part.length;
		},
		error(error) {
			failure ??= error;
		},
	});
	decoder.configure({ codec: CODEC, sampleRate: SOUND.rate, numberOfChannels: 1, description });
	for (const [index, data] of packets.entries()) {
		decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp: Math.round(((index * SOUND.packet) / SOUND.rate) * 1_000_000), data }));
		while (decoder.decodeQueueSize > QUEUE) await nextTurn();
	}
	await decoder.flush();
	decoder.close();
	if (failure) throw failure;
	return heard.subarray(SOUND.priming, Math.min(length, heard.length));
}
