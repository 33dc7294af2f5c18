import { findDataOwner } from '#platform/data-lock.server';
import { readConfig } from '#platform/config.server';
import { AppError } from '#platform/errors';
import { openFileStore } from '#platform/file-store.server';
import { readStorageUrl } from '#platform/files-s3.server';
import type { FileStore } from '#platform/files.server';
import { copyFiles, removeCopied, type MovedFiles } from '#platform/move-files.server';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau files move-to disk|s3://KEY:SECRET@HOST/BUCKET[/PREFIX] [--data DIR] [--remove-old]

  disk          the folder “files” of the data folder
  s3://…        a bucket of an S3-compatible store, written as for STORAGE_URL
  --data DIR    the office; data in the working folder unless told
  --remove-old  takes the files out of the old place as well, each after its copy was read and found whole; not while
                the office runs

Copies every stored file from where the office keeps them now (STORAGE_URL, or the data folder) and reads each copy
back. The office may run meanwhile. One that is broken off goes on where it was when it is called again. To change over:
run it, stop the office, run it once more for the files that came meanwhile, then start the office with the new
STORAGE_URL (unset for disk).

Ends with 0 when every file has its copy, 1 where files in the old place are damaged (they are named), 2 for a wrong
call, 3 when it is refused, 130 when it is stopped.`;

const options = { data: { type: 'string' }, 'remove-old': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau files move-to`: from the disk to a bucket, or the other way. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('files', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [act, to, ...rest] = positionals;
	if (act !== 'move-to' || to === undefined || rest.length > 0) throw new UsageError({ vi: 'cần: files move-to disk hoặc s3://…', en: 'wanted: files move-to disk or s3://…' }, seeHelp('files'));
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	const storageUrl = to === 'disk' ? null : to;
	if (describePlace(config.storageUrl ?? null) === describePlace(storageUrl)) throw new AppError('conflict', 'platform.storage_same', { address: describePlace(storageUrl) });
	const owner = findDataOwner(config.dataDir);
	if (values['remove-old'] && owner) throw new AppError('conflict', 'platform.data_in_use', { folder: config.dataDir, pid: owner.pid });
	return withStop((signal) => move({ source: openFileStore(config), target: openFileStore({ ...config, storageUrl }), removeOld: values['remove-old'] === true, isRunning: owner !== null, signal }));
}

interface Move {
	source: FileStore;
	target: FileStore;
	removeOld: boolean;
	isRunning: boolean;
	signal: AbortSignal;
}

async function move({ source, target, removeOld, isRunning, signal }: Move): Promise<number> {
	const moved = await copyFiles(source, target, { signal, report: tellSeldom });
	console.log(describe(moved));
	if (moved.damaged.length > 0) {
		console.error(`Tệp hỏng ở nơi cũ, chưa chuyển (damaged in the old place, not moved):\n${moved.damaged.join('\n')}`);
		return exitCodes.incomplete;
	}
	if (removeOld) console.log(`Đã xóa ở nơi cũ (removed from the old place): ${await removeCopied(source, target, { signal })}`);
	if (isRunning) console.log('Cơ quan đang chạy: hãy dừng, chạy lại lệnh này một lần nữa, rồi mở với STORAGE_URL mới.\nThe office runs: stop it, run this once more, then start it with the new STORAGE_URL.');
	else console.log('Hãy mở cơ quan với STORAGE_URL mới (start the office with the new STORAGE_URL).');
	return exitCodes.done;
}

/** Ctrl-C ends the work between two files. */
async function withStop(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
	const controller = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
	try {
		return await work(controller.signal);
	} catch (error) {
		if (!controller.signal.aborted) throw error;
		console.error('Đã dừng. Chạy lại lệnh này để làm tiếp; chưa xóa tệp nào chưa có bản chép nguyên vẹn.\nStopped. Run this again to go on; no file without a whole copy was removed.');
		return exitCodes.stopped;
	}
}

function describe({ copied, present, bytes }: MovedFiles): string {
	return `Đã chép và đối chiếu (copied and compared): ${copied} tệp (files), ${present} đã có (there already), ${bytes} bytes.`;
}

function tellSeldom(seen: number): void {
	if (seen % 100 === 0) console.error(`${seen} tệp (files)…`);
}

/** Where files are kept, without keys. */
function describePlace(storageUrl: string | null): string {
	if (storageUrl === null) return 'disk';
	const { name, prefix } = readStorageUrl(storageUrl);
	return `${name}/${prefix}`;
}
