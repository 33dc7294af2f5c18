import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError, messages, packBag, verifyBag, type Bag } from './index.ts';

const bag: Bag = {
	name: 'ket-qua-quy-i',
	payload: new Map([['metadata.json', strToU8('{"title":"Kết quả quý I"}')], ['editions/bulletin.mp3', new Uint8Array(5_000).fill(7)], ['100%.txt', strToU8('đủ')]]),
	info: [['Source-Organization', 'Tỉnh ủy Sông Tiên'], ['Bagging-Date', '2026-04-02']],
};

function change(edit: (files: Record<string, Uint8Array>) => void): Uint8Array {
	const files = unzipSync(packBag(bag));
	edit(files);
	return zipSync(files);
}

const problems = (zip: Uint8Array) => verifyBag(zip).problems.map(({ code, path }) => `${code} ${path}`);
const inside = (path: string) => `ket-qua-quy-i/${path}`;

describe('a package', () => {
	it('is laid out as RFC 8493 says, and the same twice', () => {
		const zip = packBag(bag);
		expect(packBag({ ...bag, payload: new Map([...bag.payload].toReversed()) })).toEqual(zip);
		const files = unzipSync(zip);
		expect(Object.keys(files)).toEqual(['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'data/100%.txt', 'data/editions/bulletin.mp3', 'data/metadata.json'].map(inside));
		expect(strFromU8(files[inside('bagit.txt')]!)).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
		expect(strFromU8(files[inside('bag-info.txt')]!)).toBe('Source-Organization: Tỉnh ủy Sông Tiên\nBagging-Date: 2026-04-02\nPayload-Oxum: 5035.3\n');
		expect(strFromU8(files[inside('manifest-sha256.txt')]!)).toMatch(/^[0-9a-f]{64} {2}data\/100%25\.txt\n[0-9a-f]{64} {2}data\/editions\/bulletin\.mp3\n[0-9a-f]{64} {2}data\/metadata\.json\n$/);
		expect(verifyBag(zip)).toEqual({ name: 'ket-qua-quy-i', files: 3, bytes: 5035, problems: [] });
	});

	it('is refused with a path that leaves its folder', () => {
		for (const path of ['../x', '/x', 'a//b', 'a\\b', 'c:x', '.', '']) expect(() => packBag({ ...bag, payload: new Map([[path, new Uint8Array()]]) }), path).toThrow(ArchiveError);
		expect(() => packBag({ ...bag, name: '..' })).toThrow(ArchiveError);
	});
});

describe('verifying names', () => {
	it('a changed, a missing and an added file', () => {
		expect(problems(change((files) => (files[inside('data/metadata.json')] = strToU8('{"title":"Kết quả quý II"}'))))).toEqual(['archive.changed data/metadata.json', 'archive.count_wrong bag-info.txt']);
		expect(problems(change((files) => delete files[inside('data/100%.txt')]))).toEqual(['archive.missing data/100%.txt', 'archive.count_wrong bag-info.txt']);
		expect(problems(change((files) => (files[inside('data/more.txt')] = new Uint8Array(1))))).toEqual(['archive.unlisted data/more.txt', 'archive.count_wrong bag-info.txt']);
	});

	it('a changed or added tag file and a manifest that cannot be read', () => {
		expect(problems(change((files) => (files[inside('bag-info.txt')] = strToU8('Source-Organization: Khác\n'))))).toEqual(['archive.changed bag-info.txt']);
		expect(problems(change((files) => (files[inside('note.txt')] = new Uint8Array(1))))).toEqual(['archive.unlisted note.txt']);
		const broken = problems(change((files) => (files[inside('manifest-sha256.txt')] = strToU8('no manifest\n'))));
		expect(broken).toContain('archive.manifest_wrong manifest-sha256.txt');
		expect(broken).toContain('archive.changed manifest-sha256.txt');
	});

	it('any single byte of any file that was changed', () => {
		const names = Object.keys(unzipSync(packBag(bag)));
		fc.assert(fc.property(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, at, flip) => {
			const zip = change((files) => {
				const bytes = files[name]!.slice();
				bytes[at % bytes.length]! ^= flip;
				files[name] = bytes;
			});
			let found: string[];
			try {
				found = problems(zip);
			} catch (error) {
				found = [(error as ArchiveError).code];
			}
			expect(found.length, name).toBeGreaterThan(0);
		}), { numRuns: 300 });
	});

	it('what is no package', () => {
		expect(() => verifyBag(strToU8('no zip'))).toThrow(/archive\.no_zip/);
		expect(() => verifyBag(zipSync({ 'a/b.txt': new Uint8Array(1) }))).toThrow(/archive\.no_bag/);
		expect(() => verifyBag(zipSync({ ...unzipSync(packBag(bag)), 'other/x.txt': new Uint8Array(1) }))).toThrow(/archive\.no_bag/);
	});

	it('with a sentence for each code', () => {
		for (const code of ['no_zip', 'too_large', 'unsafe_path', 'no_bag', 'missing', 'changed', 'unlisted', 'manifest_wrong', 'count_wrong']) expect(messages).toHaveProperty([`archive.${code}`]);
	});
});
