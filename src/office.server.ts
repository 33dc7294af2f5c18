import { countUsers, takeDemoSignIns, type DemoSignIn } from '#modules/accounts';
import { pruneWork } from '#modules/editions';
import { manifests } from '#modules/registry';
import type { HouseConfig } from '#platform/config.server';
import { startHouse, type House } from '#platform/house.server';
import { inTransaction } from '#platform/transaction';

export interface OpenOffice {
	house: House;
	/** Sign-ins of the demo office that was just filled in, else empty. Their passwords are kept nowhere else. */
	signIns: DemoSignIn[];
}

export interface OfficeOptions {
	/** Whether an empty house is filled in with the demo office. */
	demo: boolean;
	/** Says what a person must read once: the demo sign-ins. Standard output unless told. */
	say?: (line: string) => void;
}

/** Opens the house with every room of the registry. Throws as `startHouse` does. */
export async function openOffice(config: HouseConfig, { demo, say = console.log }: OfficeOptions): Promise<OpenOffice> {
	const house = await startHouse({ config, manifests });
	try {
		await pruneWork(config.dataDir);
		const signIns = demo && (await countUsers(house.db)) === 0 ? await seedDemo(house) : [];
		for (const line of describeSignIns(signIns)) say(line);
		if ((await countUsers(house.db)) === 0) say(`This office is empty: make its first administrator with npx nhipcau init --data ${config.dataDir}`);
		return { house, signIns };
	} catch (error) {
		await house.stop();
		throw error;
	}
}

/** All rooms or none: a start that dies half-way leaves an empty house, which the next one fills. */
async function seedDemo(house: House): Promise<DemoSignIn[]> {
	return inTransaction(house.db, async (tx) => {
		const inside: House = { ...house, db: tx };
		for (const manifest of house.manifests) await manifest.seedDemo?.(inside);
		return takeDemoSignIns(inside);
	});
}

function describeSignIns(signIns: readonly DemoSignIn[]): string[] {
	if (signIns.length === 0) return [];
	const width = Math.max(...signIns.map(({ email }) => email.length));
	const rows = signIns.map(({ email, password, roles }) => `  ${email.padEnd(width)}  ${password}  ${roles.join(', ')}`);
	const reset = '  A lost one is made anew with: npx nhipcau reset-password ADDRESS';
	return ['', 'Demo sign-ins, shown this once:', ...rows, reset, ''];
}
