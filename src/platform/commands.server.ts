import { AppError } from './errors.ts';
import { examineDatabase } from './examine.server.ts';
import type { Command, House } from './manifest.ts';

/** What can be asked of the house itself. */
const houseCommands: readonly Command[] = [{ name: 'platform.examine_database', run: (_args, house) => examineDatabase(house) }];

/** Runs a command of the house or of a room in an open house. Throws `platform.command_unknown`. */
export async function runCommandIn(house: House, name: string, args: unknown, signal?: AbortSignal): Promise<unknown> {
	const command = [...houseCommands, ...house.manifests.flatMap((manifest) => manifest.commands ?? [])].find((known) => known.name === name);
	if (!command) throw new AppError('not_found', 'platform.command_unknown', { name });
	return command.run(args, house, signal);
}
