import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { ArchiveError } from './errors.ts';

/** What goes into a package. */
export interface Bag {
	/** Name of its folder: letters, digits, `-`, `_` and `.`. */
	name: string;
	/** Files by their path below `data/`, with `/` between folders. */
	payload: ReadonlyMap<string, Uint8Array>;
	/** Lines of `bag-info.txt` in their order; the names RFC 8493 reserves are in English (`Source-Organization`, `Bagging-Date`). */
	info: readonly (readonly [name: string, value: string])[];
}

/** Earliest date that a ZIP entry can carry; entries of the same content then have the same bytes. */
const ZIP_EPOCH = '1980-01-01T00:00:00';
/** Formats that are packed already. */
const PACKED = /\.(mp3|mp4|m4a|epub|docx|zip|png|jpe?g|webp|pdf)$/i;

/**
 * A ZIP with one folder laid out after RFC 8493 (BagIt 1.0) with SHA-256 manifests of the files and of the tag files.
 * Same bag, same bytes. Throws `archive.unsafe_path`.
 */
export function packBag({ name, payload, info }: Bag): Uint8Array {
	if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name)) throw new ArchiveError('archive.unsafe_path', { path: name });
	const files = new Map([...payload].map(([path, bytes]) => [`data/${checkPath(path)}`, bytes]).toSorted(byPath) as [string, Uint8Array][]);
	const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
	const tags = new Map<string, Uint8Array>([
		['bag-info.txt', strToU8([...info, ['Payload-Oxum', `${size}.${files.size}`] as const].map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join(''))],
		['bagit.txt', strToU8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
		['manifest-sha256.txt', strToU8(toManifest(files))],
	]);
	tags.set('tagmanifest-sha256.txt', strToU8(toManifest(tags)));
	const entries: Zippable = {};
	for (const [path, bytes] of [...tags, ...files]) entries[`${name}/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
	return zipSync(entries, { mtime: ZIP_EPOCH, os: 3 });
}

export function hashBytes(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Whether a path stays below its folder on any system. */
export function isSafePath(path: string): boolean {
	return path !== '' && !/[\p{Cc}\\:]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function checkPath(path: string): string {
	if (!isSafePath(path)) throw new ArchiveError('archive.unsafe_path', { path });
	return path;
}

/** RFC 8493, 2.1.3: a percent sign, line feed or carriage return in a path is written as %25, %0A, %0D. */
function toManifest(files: ReadonlyMap<string, Uint8Array>): string {
	return [...files].map(([path, bytes]) => `${hashBytes(bytes)}  ${path.replaceAll('%', '%25')}\n`).join('');
}

function byPath([a]: readonly unknown[], [b]: readonly unknown[]): number {
	return String(a) < String(b) ? -1 : 1;
}
