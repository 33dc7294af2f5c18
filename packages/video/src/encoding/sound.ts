import { setImmediate as nextTurn } from 'node:timers/promises';
import { AudioData, AudioEncoder } from '@napi-rs/webcodecs';
import { resample } from './resample.ts';
import { joinBytes, type EncodedPackets } from './segment.ts';

export const SOUND = {
	rate: 48_000,
	/** Samples in one AAC packet. */
	packet: 1024,
	/** Samples of silence that the encoder puts before the sound: one packet. */
	priming: 1024,
} as const;

const BITRATE = 112_000;

export interface SoundTask {
	samples: Float32Array;
	sampleRate: number;
	/** Seconds of the finished track: silence is added, or the end cut. */
	duration: number;
}

/** Encodes mono speech as AAC-LC at 48 kHz. */
export async function encodeSound(task: SoundTask): Promise<EncodedPackets> {
	const length = Math.round(task.duration * SOUND.rate);
	const samples = new Float32Array(length);
	samples.set(resample(task.samples, task.sampleRate, SOUND.rate).subarray(0, length));
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
	encoder.configure({ codec: 'mp4a.40.2', sampleRate: SOUND.rate, numberOfChannels: 1, bitrate: BITRATE });
	const step = SOUND.packet * 8;
	for (let at = 0; at < length; at += step) {
		const data = samples.subarray(at, Math.min(at + step, length));
		const audio = new AudioData({
			format: 'f32-planar',
			sampleRate: SOUND.rate,
			numberOfChannels: 1,
			numberOfFrames: data.length,
			timestamp: Math.round((at / SOUND.rate) * 1_000_000),
			data,
		});
		encoder.encode(audio);
		audio.close();
		while (encoder.encodeQueueSize > 16) await nextTurn();
	}
	await encoder.flush();
	encoder.close();
	if (failure) throw failure;
	if (!description) throw new Error('the sound encoder gave no configuration');
	return { data: joinBytes(packets), sizes: packets.map((packet) => packet.length), isKey: packets.map(() => true), description };
}
