import { readFile } from 'node:fs/promises';
import { decodeSheet, type ImportReport } from '#modules/organisation';
import { readConfig } from '#platform/config.server';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import { AppError } from '#platform/errors';
import { manifests } from '../../src/modules/registry.ts';
import { describeCode } from '../describe-error.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau units import FILE [--dry-run] [--day YYYY-MM-DD] [--data DIR]
nhipcau units export [--day YYYY-MM-DD | --changes] [--data DIR]

import   reads units and their changes from a CSV file, all of it or nothing, and tells every row that is wrong;
         --dry-run keeps nothing, --day counts for rows that name none
export   writes the units of a day (today unless told), or with --changes every change, as CSV to the output

Ends with 0 when it is done, 2 for a wrong call, 3 when the file or a row is refused or there is no office there.`;

const options = { data: { type: 'string' }, day: { type: 'string' }, changes: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau units import|export`: units and their changes as CSV. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('units', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [act, file] = positionals;
	const isRight = (act === 'import' && positionals.length === 2) || (act === 'export' && positionals.length === 1);
	if (!isRight) throw new UsageError({ vi: 'cần import TỆP hoặc export', en: 'say import FILE or export' }, seeHelp('units'));
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const command = (name: string, given: object) => runCommand({ config, manifests }, name, given);
	if (act === 'export') {
		process.stdout.write((await command('organisation.export_units', { day: values.day ?? '', changes: values.changes ?? false })) as string);
		return exitCodes.done;
	}
	const text = decodeSheet(await readBytes(file!));
	return tell((await command('organisation.import_units', { text, day: values.day ?? '', dryRun: values['dry-run'] ?? false })) as ImportReport);
}

async function readBytes(file: string): Promise<Uint8Array> {
	try {
		return await readFile(file);
	} catch {
		throw new AppError('invalid', 'command.file_unreadable', { file });
	}
}

function tell({ rows, wrong, actId }: ImportReport): number {
	for (const { line, error } of rows) {
		if (error === null) continue;
		const { vi, en } = describeCode(error.code, error.details);
		console.error(`${line}: ${vi}\n${' '.repeat(String(line).length + 2)}${en}`);
	}
	if (wrong > 0) console.log(`${wrong}/${rows.length} dòng sai, chưa ghi gì (rows wrong, nothing kept)`);
	else console.log(actId === null ? `${rows.length} dòng nhập được, chưa ghi gì (rows fine, nothing kept)` : `Đã nhập ${rows.length} dòng (rows imported)`);
	return wrong > 0 ? exitCodes.refused : exitCodes.done;
}
