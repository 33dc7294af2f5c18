import { describeError } from './describe-error.ts';
import { exitCodes, UsageError } from './exit-codes.ts';
import { FolderError } from './require-folder.ts';

/** Every command: what it does in a line, and the file that does it. */
const commands: Record<string, { about: string; load: () => Promise<{ run(args: string[]): Promise<number> }> }> = {
	editions: { about: 'make every form of one text, without server or database', load: () => import('./commands/editions.ts') },
	vietnamese: { about: 'read aloud, find figures or search, over JSON Lines: nhipcau vietnamese TASK', load: () => import('./commands/vietnamese.ts') },
	serve: { about: 'run the office: nhipcau serve [--data DIR] [--port N] [--demo]', load: () => import('./commands/serve.ts') },
	init: { about: 'make the first administrator of a new office', load: () => import('./commands/init.ts') },
	units: { about: 'import or export units as CSV: nhipcau units import FILE [--dry-run] | export', load: () => import('./commands/units.ts') },
	doctor: { about: 'what is well with the office and what is not: nhipcau doctor [--data DIR]', load: () => import('./commands/doctor.ts') },
	backup: { about: 'make or try a backup of the office: nhipcau backup --out FILE [--data DIR]', load: () => import('./commands/backup.ts') },
	restore: { about: 'an office from a backup, in an empty place: nhipcau restore FILE [--data DIR]', load: () => import('./commands/restore.ts') },
	'migrate-to': { about: 'move the office to PostgreSQL: nhipcau migrate-to DATABASE_URL [--data DIR]', load: () => import('./commands/migrate-to.ts') },
	files: { about: 'move stored files between disk and an S3 bucket: nhipcau files move-to disk|s3://…', load: () => import('./commands/files.ts') },
	audit: { about: 'check that the log of acts is as it was written: nhipcau audit verify [--data DIR]', load: () => import('./commands/audit.ts') },
	archive: { about: 'pack a published article for an archive, or check such a package: nhipcau archive article|verify', load: () => import('./commands/archive.ts') },
	'reset-password': { about: 'give a person a new password: nhipcau reset-password ADDRESS [--data DIR]', load: () => import('./commands/reset-password.ts') },
};

const [name, ...args] = process.argv.slice(2);
process.exitCode = await runNamed(name, args);

async function runNamed(wanted: string | undefined, rest: string[]): Promise<number> {
	if (wanted === undefined || wanted === 'help' || wanted === '--help' || wanted === '-h') return showHelp();
	const command = commands[wanted];
	if (!command) {
		const problem = { vi: `không có lệnh “${wanted}”`, en: `there is no command “${wanted}”` };
		const help = { vi: 'Các lệnh ở dưới đây.', en: 'The commands are below.' };
		for (const line of describeError(new UsageError(problem, help))) console.error(line);
		showHelp();
		return exitCodes.usage;
	}
	try {
		return await (await command.load()).run(rest);
	} catch (error) {
		for (const line of describeError(error)) console.error(line);
		return error instanceof UsageError || error instanceof FolderError ? exitCodes.usage : exitCodes.refused;
	}
}

function showHelp(): number {
	console.log('nhipcau COMMAND [options]; “nhipcau COMMAND --help” tells more\n');
	for (const [command, { about }] of Object.entries(commands)) console.log(`  ${command.padEnd(16)}${about}`);
	return exitCodes.done;
}
