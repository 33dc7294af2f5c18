import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { verifyBag } from '@nhipcau/archive';
import { readConfig } from '#platform/config.server';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import { AppError } from '#platform/errors';
import { manifests } from '../../src/modules/registry.ts';
import { describeCode } from '../describe-error.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau archive article SLUG_OR_ID --out FILE.zip [--data DIR]
nhipcau archive verify FILE.zip [--json]

article: a published article, of an office that runs or not, as a package for an archive: PDF/A-2, every published
         version, its editions and pictures, metadata and SHA-256 hashes in the layout of BagIt (RFC 8493).
verify:  whether every file of such a package is there and as its hash says; needs no office.

  --data DIR   folder of the office; data in the working folder unless told
  --out FILE   where to write the package; a file that is there is replaced
  --json       one JSON object instead of sentences

Ends with 0 when the package is written or whole, 1 when something in it does not fit, 2 for a wrong call, 3 when there
is no such office, no such published article, or the file is no package.`;

const options = { data: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau archive article|verify`. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('archive', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [task, subject, ...more] = positionals;
	if (more.length > 0 || subject === undefined) throw wrongCall();
	if (task === 'verify') return verify(subject, values.json ?? false);
	if (task !== 'article' || values.out === undefined) throw wrongCall();
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	// Opening the house would make an empty one where none is.
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const made = (await runCommand({ config, manifests }, 'news.archive_article', { article: subject, out: resolve(values.out) })) as { out: string; bytes: number; standard: string; files: number };
	console.log(values.json ? JSON.stringify(made) : `${made.out} (${made.bytes} bytes, ${made.files} files, PDF/${made.standard.toUpperCase()})`);
	return exitCodes.done;
}

async function verify(path: string, json: boolean): Promise<number> {
	const bytes = await readFile(path).catch(() => {
		throw new AppError('not_found', 'command.file_unreadable', { file: path });
	});
	const report = verifyBag(bytes);
	if (json) console.log(JSON.stringify(report));
	else {
		console.log(`${report.name}: ${report.files} files, ${report.bytes} bytes, ${report.problems.length === 0 ? 'nguyên vẹn (whole)' : `${report.problems.length} lỗi (problems)`}`);
		for (const { code, path: place } of report.problems) for (const line of Object.values(describeCode(code, { path: place }))) console.log(`  ${line}`);
	}
	return report.problems.length === 0 ? exitCodes.done : exitCodes.tampered;
}

function wrongCall(): UsageError {
	return new UsageError({ vi: 'cần viết nhipcau archive article TÊN --out TỆP.zip hoặc nhipcau archive verify TỆP.zip', en: 'write nhipcau archive article NAME --out FILE.zip, or nhipcau archive verify FILE.zip' }, seeHelp('archive'));
}
