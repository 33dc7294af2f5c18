import { expect, test } from 'vitest';
import { encodeMp3, encodeWav, type Mp3Tags } from '../index.ts';

const sampleRate = 22050;
const samples = Float32Array.from({ length: sampleRate * 3 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 440 * i) / sampleRate));
const tags: Mp3Tags = {
	title: 'Bản tin sơ kết quý ba',
	artist: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Trà Giang',
	album: 'Bản tin phát thanh',
	date: '2026-10-05',
	comment: 'Giọng đọc do máy tạo.',
	chapters: [
		{ title: 'Mở đầu', start: 0, end: 1.25 },
		{ title: 'Kết quả đạt được', start: 1.25, end: 3 },
	],
};

interface Frame {
	id: string;
	body: Buffer;
}

/** An ID3v2.3 reader of its own, so that a fault of the writer cannot hide in it. */
function readTag(file: Buffer): { frames: Frame[]; end: number } {
	expect(file.toString('latin1', 0, 5)).toBe('ID3\x03\x00');
	const size = [...file.subarray(6, 10)].reduce((sum, byte) => sum * 128 + byte, 0);
	return { frames: readFrames(file.subarray(10, 10 + size)), end: 10 + size };
}

function readFrames(bytes: Buffer): Frame[] {
	const frames: Frame[] = [];
	for (let offset = 0; offset < bytes.length; ) {
		const size = bytes.readUInt32BE(offset + 4);
		frames.push({ id: bytes.toString('latin1', offset, offset + 4), body: bytes.subarray(offset + 10, offset + 10 + size) });
		offset += 10 + size;
	}
	return frames;
}

function readText(body: Buffer): string {
	expect([...body.subarray(0, 3)]).toEqual([1, 0xff, 0xfe]);
	return body.toString('utf16le', 3).replace(/\0$/, '');
}

function readChapter({ body }: Frame) {
	const zero = body.indexOf(0);
	return {
		id: body.toString('latin1', 0, zero),
		start: body.readUInt32BE(zero + 1) / 1000,
		end: body.readUInt32BE(zero + 5) / 1000,
		title: readText(readFrames(body.subarray(zero + 17))[0]!.body),
	};
}

test('the tag reads back: title, office, date, language, label, chapters', async () => {
	const { frames } = readTag(Buffer.from(await encodeMp3(samples, sampleRate, tags)));
	const text = (id: string) => readText(frames.find((frame) => frame.id === id)!.body);
	expect([text('TIT2'), text('TPE1'), text('TALB')]).toEqual([tags.title, tags.artist, tags.album]);
	expect([text('TYER'), text('TDAT'), text('TLAN')]).toEqual(['2026', '0510', 'vie']);
	const comment = frames.find(({ id }) => id === 'COMM')!.body;
	expect(comment.toString('latin1', 1, 4)).toBe('vie');
	expect(comment.toString('utf16le', 8).replaceAll(/[\0\uFEFF]/g, '')).toBe(tags.comment);
	const chapters = frames.filter(({ id }) => id === 'CHAP').map(readChapter);
	expect(chapters.map(({ title, start, end }) => ({ title, start, end }))).toEqual(tags.chapters);
	expect(frames.find(({ id }) => id === 'CTOC')!.body.toString('latin1')).toBe('toc\0\x03\x02chp0\0chp1\0');
});

test('the information frame names the frames that follow and the exact length of the sound', async () => {
	const file = Buffer.from(await encodeMp3(samples, sampleRate, tags));
	const stream = file.subarray(readTag(file).end);
	const lengths: number[] = [];
	for (let offset = 0; offset < stream.length; offset += lengths.at(-1)!) {
		expect(stream.readUInt16BE(offset)).toBe(0xfff3); // MPEG-2 layer III without CRC
		lengths.push(Math.floor((72 * 80000) / sampleRate) + ((stream[offset + 2]! >> 1) & 1));
	}
	const info = stream.subarray(13);
	expect(info.toString('latin1', 0, 4)).toBe('Info');
	expect(info.readUInt32BE(8)).toBe(lengths.length - 1);
	expect(info.readUInt32BE(12)).toBe(stream.length);
	const [delay, padding] = [info.readUIntBE(141, 3) >> 12, info.readUIntBE(141, 3) & 0xfff];
	expect((lengths.length - 1) * 576 - delay - padding).toBe(samples.length);
});

test('the same sound and tags give the same bytes', async () => {
	expect(await encodeMp3(samples, sampleRate, tags)).toEqual(await encodeMp3(samples, sampleRate, tags));
});

test('a tag may hold the title and office alone; unusual rates are refused', async () => {
	const { frames } = readTag(Buffer.from(await encodeMp3(samples, 48000, { title: 'A', artist: 'B', chapters: [] })));
	expect(frames.map(({ id }) => id)).toEqual(['TIT2', 'TPE1', 'TLAN']);
	const unusual = encodeMp3(samples, 96000, tags);
	await expect(unusual).rejects.toMatchObject({ code: 'speech.unsupported_sample_rate', details: { sampleRate: 96000 } });
});

test('a WAVE file holds every sample, clipped at full scale', () => {
	const file = Buffer.from(encodeWav(Float32Array.of(0, 0.5, -1, 2), sampleRate));
	expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
	expect(file.readUInt32LE(24)).toBe(sampleRate);
	expect([44, 46, 48, 50].map((offset) => file.readInt16LE(offset))).toEqual([0, 16384, -32767, 32767]);
});
