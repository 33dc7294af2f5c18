import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandIn } from './commands.server.ts';
import type { HouseConfig } from './config.server.ts';
import { callControl } from './control.server.ts';
import { AppError } from './errors.ts';
import { startHouse, type House, type StartOptions } from './house.server.ts';

/**
 * Runs a room's command from the command line: in the running server where one holds the data folder, else in
 * a house opened for the moment. Where `signal` is aborted the command stops, there too. Throws what the command throws.
 */
export async function runCommand(options: StartOptions, name: string, args: unknown, signal?: AbortSignal): Promise<unknown> {
	let house: House;
	try {
		house = await startHouse({ ...options, work: false });
	} catch (error) {
		if (error instanceof AppError && error.code === 'platform.data_in_use') return callControl(options.config.dataDir, name, args, signal);
		throw error;
	}
	try {
		return await runCommandIn(house, name, args, signal);
	} finally {
		await house.stop();
	}
}

/** Whether an office may stand there: a database in the data folder, or one that is named. Makes nothing. */
export function hasDatabase({ dataDir, databaseUrl }: HouseConfig): boolean {
	return databaseUrl !== null || existsSync(join(dataDir, 'db'));
}
