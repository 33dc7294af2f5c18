import { strFromU8, unzipSync } from 'fflate';
import { ArchiveError } from './errors.ts';
import { hashBytes, isSafePath } from './pack-bag.ts';

/** Something of a package that does not fit: a code of `messages.ts` and the path it speaks of. */
export interface BagProblem {
	code: `archive.${string}`;
	path: string;
}

export interface BagReport {
	/** Name of the package's folder. */
	name: string;
	/** Number and size of the files below `data/`. */
	files: number;
	bytes: number;
	/** Empty where the package is whole. */
	problems: BagProblem[];
}

const LIMIT_BYTES = 2_000_000_000;

/**
 * Checks a package after RFC 8493: every file is in the manifest with its hash, every file of the manifest is there, the
 * tag files and the count are right. Throws `archive.no_zip`, `archive.too_large` or `archive.no_bag`.
 */
export function verifyBag(zip: Uint8Array): BagReport {
	const { name, files } = openBag(unzip(zip));
	const payload = [...files].filter(([path]) => path.startsWith('data/'));
	const bytes = payload.reduce((sum, [, content]) => sum + content.length, 0);
	const problems = [...files.keys()].filter((path) => !isSafePath(path)).map((path): BagProblem => ({ code: 'archive.unsafe_path', path }));
	const listed = readManifest(files, 'manifest-sha256.txt', problems);
	compare(listed, files, problems);
	for (const [path] of payload) if (!listed.has(path)) problems.push({ code: 'archive.unlisted', path });
	const hasTags = files.has('tagmanifest-sha256.txt');
	const tags = hasTags ? readManifest(files, 'tagmanifest-sha256.txt', problems) : new Map<string, string>();
	compare(tags, files, problems);
	for (const path of files.keys()) if (hasTags && !path.startsWith('data/') && !tags.has(path) && path !== 'tagmanifest-sha256.txt') problems.push({ code: 'archive.unlisted', path });
	const count = /^Payload-Oxum: *(\d+)\.(\d+)\s*$/m.exec(strFromU8(files.get('bag-info.txt') ?? new Uint8Array()));
	if (count && (Number(count[1]) !== bytes || Number(count[2]) !== payload.length)) problems.push({ code: 'archive.count_wrong', path: 'bag-info.txt' });
	return { name, files: payload.length, bytes, problems };
}

/** Sizes are counted before anything is unpacked; what unpacks to more than it says is cut off there and then differs. */
function unzip(zip: Uint8Array): Record<string, Uint8Array> {
	let size = 0;
	try {
		return unzipSync(zip, {
			filter: ({ originalSize }) => {
				size += originalSize;
				if (size > LIMIT_BYTES) throw new ArchiveError('archive.too_large', { limitMegabytes: LIMIT_BYTES / 1e6 });
				return true;
			},
		});
	} catch (error) {
		throw error instanceof ArchiveError ? error : new ArchiveError('archive.no_zip');
	}
}

/** The one folder of the package and the files in it, folders' own entries left out. */
function openBag(entries: Record<string, Uint8Array>): { name: string; files: Map<string, Uint8Array> } {
	const paths = Object.keys(entries).filter((path) => !path.endsWith('/'));
	const names = new Set(paths.map((path) => path.split('/')[0]!));
	const [name = ''] = names;
	const files = new Map(paths.map((path) => [path.slice(name.length + 1), entries[path]!]));
	const declaration = strFromU8(files.get('bagit.txt') ?? new Uint8Array());
	if (names.size !== 1 || !/^BagIt-Version: 1\.0\r?\n/.test(declaration) || !files.has('manifest-sha256.txt')) throw new ArchiveError('archive.no_bag');
	return { name, files };
}

/** Hashes by path. */
function readManifest(files: ReadonlyMap<string, Uint8Array>, path: string, problems: BagProblem[]): Map<string, string> {
	const listed = new Map<string, string>();
	for (const line of strFromU8(files.get(path)!).split(/\r?\n/)) {
		if (line === '') continue;
		const match = /^([0-9a-f]{64})[ \t]+\*?(.+)$/i.exec(line);
		const named = match?.[2]?.replace(/%(25|0A|0D)/gi, decodeURIComponent);
		const isRight = named !== undefined && isSafePath(named) && !listed.has(named) && named.startsWith('data/') !== path.startsWith('tag') && named !== 'tagmanifest-sha256.txt';
		if (isRight) listed.set(named, match![1]!.toLowerCase());
		else problems.push({ code: 'archive.manifest_wrong', path });
	}
	return listed;
}

function compare(listed: ReadonlyMap<string, string>, files: ReadonlyMap<string, Uint8Array>, problems: BagProblem[]): void {
	for (const [path, hash] of listed) {
		const bytes = files.get(path);
		if (!bytes) problems.push({ code: 'archive.missing', path });
		else if (hashBytes(bytes) !== hash) problems.push({ code: 'archive.changed', path });
	}
}
