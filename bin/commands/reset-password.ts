import { parseArgs } from 'node:util';
import { readConfig } from '#platform/config.server';
import { runCommand } from '#platform/command-line.server';
import { manifests } from '../../src/modules/registry.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';

/** `nhipcau reset-password ADDRESS`: a new random password, shown once; all sessions of the person end. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args, options: { data: { type: 'string' } }, allowPositionals: true });
	const email = positionals[0];
	if (email === undefined) throw new UsageError('name the e-mail address', 'nhipcau reset-password ADDRESS [--data DIR]');
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	const { password } = (await runCommand({ config, manifests }, 'accounts.reset_password', { email })) as { password: string };
	console.log(`Mật khẩu mới (new password, shown once): ${password}`);
	return exitCodes.done;
}
