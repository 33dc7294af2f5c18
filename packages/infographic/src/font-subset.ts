/**
 * Cuts a TrueType font down to the characters of one drawing and packs it as WOFF, so that an SVG can carry its own
 * faces. Glyph numbers stay; outlines of unused glyphs are emptied, which compresses to almost nothing.
 * Formats: OpenType 1.9 (glyf, loca, cmap format 4, post version 3) and WOFF 1.0 (W3C).
 */
import { deflateSync } from 'node:zlib';

/** Layout tables (kerning, ligatures) are left out: the drawing's lines were measured with room to spare. */
const KEPT = ['OS/2', 'cvt ', 'fpgm', 'gasp', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'prep'];

type Tables = Map<string, Buffer>;

function readTables(font: Buffer): Tables {
	const tables: Tables = new Map();
	for (let at = 12, left = font.readUInt16BE(4); left > 0; at += 16, left -= 1) {
		const offset = font.readUInt32BE(at + 8);
		tables.set(font.toString('latin1', at, at + 4), font.subarray(offset, offset + font.readUInt32BE(at + 12)));
	}
	return tables;
}

function getTable(tables: Tables, tag: string): Buffer {
	const table = tables.get(tag);
	if (table === undefined) throw new Error(`The font has no ${tag} table.`);
	return table;
}

/** Looks a character of the basic plane up in the font's format 4 character map; 0 where it has no glyph. */
function findGlyph(cmap: Buffer, code: number): number {
	for (let record = 4, left = cmap.readUInt16BE(2); left > 0; record += 8, left -= 1) {
		const base = cmap.readUInt32BE(record + 4);
		if (cmap.readUInt16BE(base) !== 4) continue;
		const double = cmap.readUInt16BE(base + 6);
		for (let segment = 0; segment < double; segment += 2) {
			if (cmap.readUInt16BE(base + 14 + segment) < code) continue;
			const first = cmap.readUInt16BE(base + 16 + double + segment);
			if (first > code) return 0;
			const delta = cmap.readUInt16BE(base + 16 + 2 * double + segment);
			const rangeAt = base + 16 + 3 * double + segment;
			const range = cmap.readUInt16BE(rangeAt);
			if (range === 0) return (code + delta) & 0xffff;
			const glyph = cmap.readUInt16BE(rangeAt + range + 2 * (code - first));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	}
	return 0;
}

function readOffsets(tables: Tables): number[] {
	const loca = getTable(tables, 'loca');
	const long = getTable(tables, 'head').readInt16BE(50) === 1;
	const count = loca.length / (long ? 4 : 2);
	return Array.from({ length: count }, (_, index) => (long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2));
}

/** The glyphs a compound glyph is put together from (flags of the glyf table). */
function readComponents(outline: Buffer): number[] {
	if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
	const components: number[] = [];
	let at = 10;
	for (;;) {
		const flags = outline.readUInt16BE(at);
		components.push(outline.readUInt16BE(at + 2));
		at += 4 + (flags & 0x1 ? 4 : 2);
		if (flags & 0x8) at += 2;
		else if (flags & 0x40) at += 4;
		else if (flags & 0x80) at += 8;
		if ((flags & 0x20) === 0) return components;
	}
}

function writeCharacterMap(glyphs: Map<number, number>): Buffer {
	const codes = [...glyphs.keys()].sort((a, b) => a - b);
	const count = codes.length + 1;
	const power = 2 ** Math.floor(Math.log2(count));
	const table = Buffer.alloc(12 + 16 + count * 8);
	[0, 1, 3, 1, 0, 12, 4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2].forEach(
		(value, index) => table.writeUInt16BE(value, index * 2),
	);
	[...codes, 0xffff].forEach((code, index) => {
		const delta = code === 0xffff ? 1 : ((glyphs.get(code) ?? 0) - code) & 0xffff;
		table.writeUInt16BE(code, 26 + index * 2);
		table.writeUInt16BE(code, 28 + count * 2 + index * 2);
		table.writeUInt16BE(delta, 28 + count * 4 + index * 2);
	});
	return table;
}

/** Empties outlines and widths of glyphs not in `kept`; returns glyf, loca (long form) and hmtx. */
function keepGlyphs(tables: Tables, offsets: number[], kept: ReadonlySet<number>): Record<'glyf' | 'loca' | 'hmtx', Buffer> {
	const source = getTable(tables, 'glyf');
	const outlines: Buffer[] = [];
	const loca = Buffer.alloc(offsets.length * 4);
	let length = 0;
	for (let glyph = 0; glyph + 1 < offsets.length; glyph += 1) {
		if (kept.has(glyph)) {
			const outline = source.subarray(offsets[glyph], offsets[glyph + 1]);
			outlines.push(outline, Buffer.alloc(-outline.length & 3));
			length += (outline.length + 3) & ~3;
		}
		loca.writeUInt32BE(length, (glyph + 1) * 4);
	}
	const hmtx = Buffer.from(getTable(tables, 'hmtx'));
	const measured = getTable(tables, 'hhea').readUInt16BE(34);
	for (let glyph = 0; glyph < measured; glyph += 1) if (!kept.has(glyph)) hmtx.fill(0, glyph * 4, glyph * 4 + 4);
	return { glyf: Buffer.concat(outlines), loca, hmtx };
}

function sum32(data: Buffer): number {
	let sum = 0;
	for (let at = 0; at < data.length; at += 4) {
		const word = at + 4 <= data.length ? data.readUInt32BE(at) : Buffer.concat([data.subarray(at), Buffer.alloc(4)]).readUInt32BE(0);
		sum = (sum + word) >>> 0;
	}
	return sum;
}

function packWoff(tables: Tables): Buffer {
	const tags = [...tables.keys()].sort();
	const header = Buffer.alloc(44 + tags.length * 20);
	const bodies: Buffer[] = [];
	let offset = header.length;
	let plainSize = 12 + tags.length * 16;
	tags.forEach((tag, index) => {
		const plain = getTable(tables, tag);
		const deflated = deflateSync(plain, { level: 9 });
		const stored = deflated.length < plain.length ? deflated : plain;
		const at = 44 + index * 20;
		header.write(tag, at, 'latin1');
		[offset, stored.length, plain.length, sum32(plain)].forEach((value, field) => header.writeUInt32BE(value, at + 4 + field * 4));
		bodies.push(stored, Buffer.alloc(-stored.length & 3));
		offset += (stored.length + 3) & ~3;
		plainSize += (plain.length + 3) & ~3;
	});
	header.write('wOFF', 0, 'latin1');
	header.writeUInt32BE(0x00010000, 4);
	header.writeUInt32BE(offset, 8);
	header.writeUInt16BE(tags.length, 12);
	header.writeUInt32BE(plainSize, 16);
	header.writeUInt16BE(1, 20);
	return Buffer.concat([header, ...bodies]);
}

/**
 * A WOFF file of a TrueType font with only the given characters (basic plane; others are passed over).
 * Same font and characters give the same bytes.
 * @throws Error if the font lacks a table that TrueType requires
 */
export function subsetToWoff(font: Buffer, characters: Iterable<string>): Buffer {
	const tables = readTables(font);
	const cmap = getTable(tables, 'cmap');
	const offsets = readOffsets(tables);
	const mapped = new Map<number, number>();
	for (const character of characters) {
		const code = character.codePointAt(0) ?? 0;
		const glyph = code < 0xffff ? findGlyph(cmap, code) : 0;
		if (glyph !== 0) mapped.set(code, glyph);
	}
	const kept = new Set([0, ...mapped.values()]);
	// A Set visits members added while it is walked, so components of components are reached too.
	for (const glyph of kept) {
		for (const part of readComponents(getTable(tables, 'glyf').subarray(offsets[glyph], offsets[glyph + 1]))) kept.add(part);
	}
	const subset: Tables = new Map();
	for (const tag of KEPT) {
		const table = tables.get(tag);
		if (table !== undefined) subset.set(tag, Buffer.from(table));
	}
	for (const [tag, table] of Object.entries(keepGlyphs(tables, offsets, kept))) subset.set(tag, table);
	getTable(subset, 'head').writeInt16BE(1, 50);
	const post = Buffer.from(getTable(tables, 'post').subarray(0, 32));
	post.writeUInt32BE(0x00030000, 0);
	subset.set('post', post);
	subset.set('cmap', writeCharacterMap(mapped));
	return packWoff(subset);
}
