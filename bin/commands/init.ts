import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '#platform/config.server';
import { runCommand } from '#platform/command-line.server';
import { manifests } from '../../src/modules/registry.ts';
import { exitCodes } from '../exit-codes.ts';

const options = {
	data: { type: 'string' },
	name: { type: 'string' },
	email: { type: 'string' },
	office: { type: 'string' },
	tier: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

const help = `nhipcau init [--data DIR] [--office NAME] [--tier province|commune] [--name NAME] [--email ADDRESS]

Sets up an empty office and its first administrator; asks for what is not given. The password is shown once.`;

/** `nhipcau init`: the office and its first administrator. */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const ask = createInterface({ input: process.stdin, output: process.stderr });
	const answer = async (given: string | undefined, question: string) => given ?? (await ask.question(`${question}: `)).trim();
	const office = await answer(values.office, 'Tên cơ quan (office)');
	const name = await answer(values.name, 'Họ và tên quản trị viên (your name)');
	const email = await answer(values.email, 'Thư điện tử (e-mail)');
	ask.close();
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	const made = (await runCommand({ config, manifests }, 'accounts.create_first_administrator', { office, name, email, ...(values.tier && { tier: values.tier }) })) as { password: string };
	console.log(`\n${email}\nMật khẩu (password, shown once): ${made.password}`);
	return exitCodes.done;
}
