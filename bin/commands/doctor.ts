import { readConfig } from '#platform/config.server';
import { describeCode } from '../describe-error.ts';
import { examineClock, examineFolder, examineNode, examineOrigin, examineParts } from '../doctor/examine-machine.ts';
import { examineBackups, examineDatabase, examineFiles, examineServer } from '../doctor/examine-office.ts';
import { orFail, type Finding } from '../doctor/finding.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau doctor [--data DIR] [--lang vi|en] [--json]

Looks at an office, running or not, and says of each thing whether it is well and what is to be done: the program, the
data folder, the database, migrations, jobs, files, backups, clock and address. Changes nothing.

  --data DIR  the office; data in the working folder unless told. DATABASE_URL, ORIGIN and the others count as for serve
  --lang      language of the sentences; vi unless told
  --json      {"findings":[{"check","state","vi","en"}]}

Ends with 0 when all is well, 1 when something should be seen to, 2 for a wrong call, 3 when something must be mended.`;

const options = { data: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
const marks = { ok: 'ok  ', warn: 'WARN', fail: 'FAIL' } as const;

/** `nhipcau doctor`: what is well with an office and what is not. */
export async function run(args: string[]): Promise<number> {
	const { values } = readCall('doctor', { args, options });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const language = values.lang ?? 'vi';
	if (language !== 'vi' && language !== 'en') throw new UsageError(`--lang ${language}`, { vi: 'Chọn vi hoặc en.', en: 'Choose vi or en.' });
	const findings = await examine(values.data);
	if (values.json) console.log(JSON.stringify({ findings }));
	else for (const found of findings) console.log(`${marks[found.state]}  ${found.check.padEnd(10)} ${found[language]}`);
	if (findings.some(({ state }) => state === 'fail')) return exitCodes.refused;
	return findings.some(({ state }) => state === 'warn') ? exitCodes.incomplete : exitCodes.done;
}

async function examine(dataDir: string | undefined): Promise<Finding[]> {
	const config = readConfig(process.env, dataDir ? { dataDir } : {});
	const folder = examineFolder(config);
	const isThere = folder[0]!.state !== 'fail' || config.databaseUrl !== null;
	const office = isThere ? [await orFail('database', () => examineDatabase(config), describeFailure), await orFail('files', () => examineFiles(config), describeFailure), await orFail('backups', () => examineBackups(config), describeFailure)] : [];
	return [examineNode(), examineParts(), ...folder, examineServer(config), ...office.flat(), examineClock(), examineOrigin(config)];
}

/** An expected failure in its own words; what the machine refuses, or a bug, by its name. */
function describeFailure(error: unknown): { vi: string; en: string } {
	const { code, details, message } = error as { code?: string; details?: Record<string, string | number>; message: string };
	if (code?.includes('.')) return describeCode(code, details);
	const words = code ?? message;
	return { vi: `không xem được (${words})`, en: `could not be looked at (${words})` };
}
