/** A ZIP writer that can lie about sizes, for the inputs that an honest library would not write. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
	name: string;
	/** The deflate stream. */
	packed: Buffer;
	crc: number;
	/** Uncompressed size as written into the headers, true or not. */
	declaredSize: number;
}

/** Packs honestly. */
export function packEntry(name: string, content: string | Buffer): RawEntry {
	const bytes = Buffer.from(content as string);
	return { name, packed: deflateRawSync(bytes, { level: 9 }), crc: crc32(bytes), declaredSize: bytes.length };
}

/** Writes local headers, data and the central directory (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). */
export function writeZip(entries: RawEntry[]): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const entry of entries) {
		const name = Buffer.from(entry.name, 'utf8');
		const shared = Buffer.alloc(26); // from "version needed" to "extra field length", the same in both headers
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(8, 4); // deflate
		shared.writeUInt16LE(0x21, 8); // 1980-01-01
		shared.writeUInt32LE(entry.crc, 10);
		shared.writeUInt32LE(entry.packed.length, 14);
		shared.writeUInt32LE(entry.declaredSize, 18);
		shared.writeUInt16LE(name.length, 22);
		const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, name]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, name]));
		local.push(head, entry.packed);
		offset += head.length + entry.packed.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, directory, end]);
}
