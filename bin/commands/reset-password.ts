import { readConfig } from '#platform/config.server';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import { AppError } from '#platform/errors';
import { manifests } from '../../src/modules/registry.ts';
import { exitCodes, seeHelp, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const help = `nhipcau reset-password ADDRESS [--data DIR]

Gives the person with that e-mail address a new random password, shown once; all their sessions end.

Ends with 0 when it is done, 2 for a wrong call, 3 when there is no such person or no office there.`;

const options = { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `nhipcau reset-password ADDRESS`: a new random password, shown once; all sessions of the person end. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('reset-password', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [email] = positionals;
	if (email === undefined || positionals.length > 1) throw new UsageError({ vi: 'cần đúng một địa chỉ thư điện tử', en: 'name one e-mail address' }, seeHelp('reset-password'));
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	// Opening the house would make an empty one where none is.
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const { password } = (await runCommand({ config, manifests }, 'accounts.reset_password', { email })) as { password: string };
	console.log(`Mật khẩu mới (new password, shown once): ${password}`);
	return exitCodes.done;
}
