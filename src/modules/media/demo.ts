import { deflateSync, crc32 } from 'node:zlib';
import type { DescriptionInput } from './model.ts';

/** A description that is right in every field; a test changes only what it is about. */
export function aDescription(changes: Partial<DescriptionInput> = {}): DescriptionInput {
	return {
		alt: 'Bà con xếp hàng trước Nhà văn hóa xã Sen Hồng trong buổi khám bệnh miễn phí',
		caption: 'Buổi khám bệnh, cấp thuốc miễn phí tại xã Sen Hồng.',
		credit: 'Ảnh: Ban biên tập',
		...changes,
	};
}

/** A real PNG of one colour; only its header claims `width` by `height` where `pixels` is false. */
export function aPng(width = 16, height = 9, { pixels = true } = {}): Uint8Array {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0], 8); // eight bits of grey
	const rows = pixels ? Buffer.alloc((width + 1) * height) : Buffer.alloc(0);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
