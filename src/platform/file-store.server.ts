import { join } from 'node:path';
import type { HouseConfig } from './config.server.ts';
import { readStorageUrl, S3FileStore } from './files-s3.server.ts';
import { DiskFileStore, type FileStore } from './files.server.ts';

/** The file store that the configuration names; asks nothing of it yet. Throws `platform.storage_address_wrong`. */
export function openFileStore({ dataDir, storageUrl }: Pick<HouseConfig, 'dataDir' | 'storageUrl'>): FileStore {
	return storageUrl ? new S3FileStore(readStorageUrl(storageUrl)) : new DiskFileStore(join(dataDir, 'files'));
}
