import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { SpeechEngine, SpokenSentence } from './engine.ts';

/** Where sentences already said are kept; any store of bytes by key will do. */
export interface SpeechCache {
	get(key: string): Promise<Uint8Array | null>;
	put(key: string, bytes: Uint8Array): Promise<void>;
}

/** Raised whenever the shaping of a sentence or the form of an entry changes. */
const FORMAT = 1;
const DIGEST_BYTES = 32;
const HEADER_BYTES = DIGEST_BYTES + 4;

/** The key of a sentence: a hash of everything its sound depends on. */
export function nameEntry(engine: SpeechEngine, voice: string, rate: number, spoken: string): string {
	return createHash('sha256')
		.update(JSON.stringify([FORMAT, engine.name, engine.version, voice, rate, spoken]))
		.digest('hex');
}

/** SHA-256 of the rest, length of the times (uint32, little-endian), the times as JSON, 16-bit samples. */
export function packEntry({ samples, ...times }: SpokenSentence): Uint8Array {
	const json = Buffer.from(JSON.stringify(times));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const sound = orderBytes(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
	return Buffer.concat([digest(length, json, sound), length, json, sound]);
}

/** The sentence in an entry, or null where the entry is damaged. */
export function unpackEntry(bytes: Uint8Array): SpokenSentence | null {
	const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (entry.length < HEADER_BYTES) return null;
	if (!digest(entry.subarray(DIGEST_BYTES)).equals(entry.subarray(0, DIGEST_BYTES))) return null;
	const soundStart = HEADER_BYTES + entry.readUInt32LE(DIGEST_BYTES);
	const times = JSON.parse(entry.toString('utf8', HEADER_BYTES, soundStart)) as Omit<SpokenSentence, 'samples'>;
	const samples = new Int16Array((entry.length - soundStart) / 2);
	new Uint8Array(samples.buffer).set(orderBytes(entry.subarray(soundStart)));
	return { ...times, samples };
}

/** Samples between the order of this machine and the little-endian one of entries. */
function orderBytes(samples: Buffer): Buffer {
	return endianness() === 'LE' ? samples : Buffer.from(samples).swap16();
}

function digest(...parts: Buffer[]): Buffer {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}
