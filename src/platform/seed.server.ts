import type { House } from './manifest.ts';

/** Fills in the demo office, room by room in the order of the registry. A room that has something already adds nothing. */
export async function seedDemoOffice(house: House): Promise<void> {
	for (const manifest of house.manifests) await manifest.seedDemo?.(house);
}
