import { existsSync } from 'node:fs';
import { readConfig } from '#platform/config.server';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import { makeDataFolder } from '#platform/data-lock.server';
import { manifests } from '../../src/modules/registry.ts';
import { openAsker } from '../ask-lines.ts';
import { exitCodes } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';

const options = {
	data: { type: 'string' },
	name: { type: 'string' },
	email: { type: 'string' },
	office: { type: 'string' },
	tier: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

const help = `nhipcau init [--data DIR] [--office NAME] [--tier province|commune] [--name NAME] [--email ADDRESS]

Sets up an empty office and its first administrator; asks for what is not given (office, name, e-mail), one line
each, also from a pipe. The password is shown once.

Ends with 0 when the office is set up, 2 for a wrong call or answers that end too early, 3 when there is an office
already or the data folder or the database cannot be used.`;

const questions = {
	office: { vi: 'Tên cơ quan', en: 'office' },
	name: { vi: 'Họ và tên quản trị viên', en: 'your name' },
	email: { vi: 'Thư điện tử', en: 'e-mail' },
} as const;

/** `nhipcau init`: the office and its first administrator. */
export async function run(args: string[]): Promise<number> {
	const { values } = readCall('init', { args, options });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const config = readConfig(process.env, values.data ? { dataDir: values.data } : {});
	const asker = openAsker('init', process.stdin, process.stderr);
	try {
		if (existsSync(config.dataDir)) makeDataFolder(config.dataDir);
		// Nobody should answer three questions to hear that the office is there.
		if (hasDatabase(config)) await runCommand({ config, manifests }, 'accounts.require_empty_house', {});
		const answers: Record<string, string> = {};
		for (const [field, question] of Object.entries(questions)) answers[field] = values[field as keyof typeof questions] ?? (await asker.ask(question));
		const input = { ...answers, ...(values.tier && { tier: values.tier }) };
		const made = (await runCommand({ config, manifests }, 'accounts.create_first_administrator', input)) as { password: string };
		console.log(`\n${answers.email}\nMật khẩu (password, shown once): ${made.password}`);
		return exitCodes.done;
	} finally {
		asker.close();
	}
}
