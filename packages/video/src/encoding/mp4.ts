import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';
import { FRAME } from '../types.ts';
import { VideoError } from '../errors.ts';
import type { EncodedPackets } from './segment.ts';
import { SOUND } from './aac.ts';

export interface ClipTags {
	title: string;
	office: string;
	/** Said to be machine-made, in the file itself. */
	comment: string;
}

/**
 * Puts pictures and sound into one MP4 with its index in front ("fast start").
 * @param segments stretches of the film in order, each beginning with a key frame
 */
export async function muxMp4(segments: EncodedPackets[], sound: EncodedPackets, tags: ClipTags): Promise<Uint8Array> {
	const target = new BufferTarget();
	const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
	const pictureSource = new EncodedVideoPacketSource('avc');
	const soundSource = new EncodedAudioPacketSource('aac');
	output.addVideoTrack(pictureSource, { frameRate: FRAME.rate });
	output.addAudioTrack(soundSource, { languageCode: 'vie' });
	output.setMetadataTags({ title: tags.title, artist: tags.office, description: tags.comment, comment: tags.comment });
	await output.start();
	await Promise.all([addPictures(pictureSource, segments), addSound(soundSource, sound)]);
	await output.finalize();
	if (!target.buffer) throw new VideoError('video.encoding_failed', { reason: 'mp4' });
	const file = new Uint8Array(target.buffer);
	clearTimes(file);
	return file;
}

async function addPictures(source: EncodedVideoPacketSource, segments: EncodedPackets[]): Promise<void> {
	const description = segments[0]!.description;
	const metadata = {
		decoderConfig: {
			codec: 'avc1.64001f',
			codedWidth: FRAME.width,
			codedHeight: FRAME.height,
			description,
			colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
		},
	} as const;
	let frame = 0;
	for (const segment of segments) {
		if (!Buffer.from(segment.description).equals(description)) {
			throw new VideoError('video.encoding_failed', { reason: 'avcC' });
		}
		for (const { data, isKey } of listPackets(segment)) {
			await source.add(new EncodedPacket(data, isKey ? 'key' : 'delta', frame / FRAME.rate, 1 / FRAME.rate), frame === 0 ? metadata : undefined);
			frame++;
		}
	}
	source.close();
}

async function addSound(source: EncodedAudioPacketSource, sound: EncodedPackets): Promise<void> {
	const metadata = {
		decoderConfig: { codec: 'mp4a.40.2', sampleRate: SOUND.rate, numberOfChannels: 1, description: sound.description },
	};
	let index = 0;
	for (const { data } of listPackets(sound)) {
		// The encoder's priming packet lies before zero, so that lips and voice stay together.
		const timestamp = (index * SOUND.packet - SOUND.priming) / SOUND.rate;
		await source.add(new EncodedPacket(data, 'key', timestamp, SOUND.packet / SOUND.rate), index === 0 ? metadata : undefined);
		index++;
	}
	source.close();
}

function* listPackets({ data, sizes, isKey }: EncodedPackets): Generator<{ data: Uint8Array; isKey: boolean }> {
	let at = 0;
	for (const [index, size] of sizes.entries()) {
		yield { data: data.subarray(at, at + size), isKey: isKey[index] ?? false };
		at += size;
	}
}

const HOLDERS = new Set(['moov', 'trak', 'mdia']);
const DATED = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * Sets creation and change times to zero ("unknown"), for the muxer writes the time of day.
 * Box layout: ISO/IEC 14496-12, 8.2.2, 8.3.2 and 8.4.2.
 */
function clearTimes(file: Uint8Array): void {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const walk = (from: number, to: number): void => {
		for (let at = from; at + 8 <= to; ) {
			const size = view.getUint32(at);
			const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
			// A size of 0 or 1 marks the last or a very large box: media data, which holds no dates.
			if (size < 8) return;
			if (HOLDERS.has(type)) walk(at + 8, at + size);
			if (DATED.has(type)) file.fill(0, at + 12, at + (view.getUint8(at + 8) === 1 ? 28 : 20));
			at += size;
		}
	};
	walk(0, file.length);
}
