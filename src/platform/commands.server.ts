import { AppError } from './errors.ts';
import type { House } from './manifest.ts';

/** Runs a room's command in an open house. Throws `platform.command_unknown`. */
export async function runCommandIn(house: House, name: string, args: unknown): Promise<unknown> {
	const command = house.manifests.flatMap((manifest) => manifest.commands ?? []).find((known) => known.name === name);
	if (!command) throw new AppError('not_found', 'platform.command_unknown', { name });
	return command.run(args, house);
}
