import type { AuditFinding, AuditReport } from '#platform/audit-verify.server';
import { readConfig } from '#platform/config.server';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import { AppError } from '#platform/errors';
import { manifests } from '../../src/modules/registry.ts';
import { describeCode } from '../describe-error.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau audit verify [--data DIR] [--json]

Goes through the audit log of an office, running or not, and names every row that was changed, removed, inserted,
re-ordered or cut since the house sealed it. Rows that wait for their seal are counted apart. Writes nothing.

  --data DIR   folder of the office; data in the working folder unless told
  --json       one JSON object instead of sentences: intact, sealed, unsealed, checkpoints, outside, findings

With DATABASE_URL set, the log of that PostgreSQL is checked against key and checkpoints of the data folder.
With AUDIT_CHECKPOINTS set, the checkpoints in that folder are taken into account as well.

Ends with 0 when the log is whole, 1 when something does not fit, 2 for a wrong call, 3 when there is no office there
or it cannot be opened.`;

const options = { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau audit verify`: whether the log of the office is as the house wrote it. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('audit', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	if (positionals.length !== 1 || positionals[0] !== 'verify') throw new UsageError({ vi: 'cần viết nhipcau audit verify', en: 'write nhipcau audit verify' }, seeHelp('audit'));
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	// Opening the house would make an empty one where none is.
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const report = (await runCommand({ config, manifests }, 'audit.verify', {})) as AuditReport;
	if (values.json) console.log(JSON.stringify(report));
	else for (const line of describeReport(report)) console.log(line);
	return report.intact ? exitCodes.done : exitCodes.tampered;
}

function describeReport(report: AuditReport): string[] {
	const { intact, sealed, unsealed, found, findings, outside } = report;
	const lines = [intact ? describeCode('audit.intact', { sealed, unsealed }) : describeCode('audit.broken', { found }), ...findings.map(describeFinding)];
	if (!intact && unsealed > 0) lines.push(describeCode('audit.unsealed', { count: unsealed }));
	for (const [index, count] of outside.entries()) if (count === null && sealed > 0) lines.push(describeCode('audit.no_file', { place: describeCode(`audit.place_${index + 1}`) }));
	return lines.flatMap(({ vi, en }) => [vi, `  ${en}`]);
}

function describeFinding({ kind, place, ...details }: AuditFinding): { vi: string; en: string } {
	const code = `audit.found_${kind}${details.toSeq !== undefined ? '_span' : ''}`;
	return describeCode(code, { ...details, ...(place !== undefined && { place: describeCode(`audit.place_${place}`) }) });
}
