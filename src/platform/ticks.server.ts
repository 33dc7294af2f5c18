import { dailyTick } from './daily-jobs.server.ts';
import type { House } from './manifest.ts';

/**
 * Looks, at once and then every so often, whether the house or a room has something to do. One look at a time for each tick; what
 * fails is logged and looked at again. Answers the way to stop, which waits for looks in hand.
 */
export function startTicks(house: House): { stop(): Promise<void> } {
	const running = new Map<string, Promise<void>>();
	const timers = [dailyTick, ...house.manifests.flatMap(({ ticks = [] }) => ticks)]
		.map(({ name, everySeconds, run }) => {
			const look = () => {
				if (running.has(name)) return;
				const looking = run(house)
					.catch((error: unknown) => house.log.error('ticks.look_failed', error, { name }))
					.finally(() => running.delete(name));
				running.set(name, looking);
			};
			look();
			return setInterval(look, everySeconds * 1000);
		});
	return {
		async stop() {
			for (const timer of timers) clearInterval(timer);
			await Promise.all(running.values());
		},
	};
}
