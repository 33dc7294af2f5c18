import { NodeFS } from '@electric-sql/pglite/nodefs';
import { closeSync, fsyncSync, openSync } from 'node:fs';

type Init = NodeFS['init'];

/** The parts of Emscripten's node file system that are used here. */
interface NodeFileSystem {
	stream_ops: { fsync?: (stream: { nfd?: number; node: object }) => number };
	realPath(node: object): string;
}

/** WASI's number for an input or output error. */
const EIO = 29;

/**
 * A database folder whose fsync is real. Emscripten's own answers "done" without asking the operating
 * system, so PostgreSQL's `fsync = on` alone is an empty promise (measured in
 * docs/adr/0004-embedded-database-in-a-worker.md). Needs `wal_sync_method = fsync`: the other methods end
 * in stubs that cannot be reached from here.
 */
export class SyncedFolder extends NodeFS {
	readonly #onAbort: () => void;

	/** `onAbort` hears that PostgreSQL has given up (PANIC), for instance for want of room for its log: every later call would wait for ever. */
	constructor(folder: string, onAbort: () => void = () => {}) {
		super(folder);
		this.#onAbort = onAbort;
	}

	override async init(...[database, options]: Parameters<Init>): ReturnType<Init> {
		const { emscriptenOpts } = await super.init(database, options);
		const addSync = (module: unknown) => {
			const fileSystem = (module as { NODEFS: NodeFileSystem }).NODEFS;
			fileSystem.stream_ops.fsync = (stream) => syncStream(fileSystem, stream);
		};
		return { emscriptenOpts: { ...emscriptenOpts, onAbort: this.#onAbort, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
	}
}

function syncStream(fileSystem: NodeFileSystem, stream: { nfd?: number; node: object }): number {
	try {
		if (stream.nfd === undefined) syncDirectory(fileSystem.realPath(stream.node));
		else fsyncSync(stream.nfd);
		return 0;
	} catch {
		return EIO;
	}
}

/** Emscripten opens no descriptor for a directory; Windows can sync none and does not need to. */
function syncDirectory(path: string): void {
	if (process.platform === 'win32') return;
	const descriptor = openSync(path, 'r');
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
