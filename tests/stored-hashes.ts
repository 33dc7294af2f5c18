import type { FileStore } from '#platform/files.server';

/** The hashes of every file of a store, in order. */
export async function listStoredHashes(store: Pick<FileStore, 'list'>): Promise<string[]> {
	const hashes: string[] = [];
	for await (const { hash } of store.list()) hashes.push(hash);
	return hashes.toSorted();
}
