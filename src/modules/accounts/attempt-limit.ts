/** Counts attempts by key in this process's memory. */
export interface AttemptLimit {
	isOpen(key: string): boolean;
	count(key: string): void;
	forget(key: string): void;
}

/** Allows `most` attempts per key within `windowMs`; keeps at most `remembered` keys, the oldest go first. */
export function createAttemptLimit(
	{ most, windowMs, remembered }: { most: number; windowMs: number; remembered: number },
	nowMs: () => number = Date.now,
): AttemptLimit {
	const counted = new Map<string, { since: number; attempts: number }>();
	const find = (key: string) => {
		const entry = counted.get(key);
		return entry && nowMs() - entry.since < windowMs ? entry : undefined;
	};
	return {
		isOpen: (key) => (find(key)?.attempts ?? 0) < most,
		count(key) {
			const entry = find(key) ?? { since: nowMs(), attempts: 0 };
			counted.delete(key);
			counted.set(key, { ...entry, attempts: entry.attempts + 1 });
			if (counted.size > remembered) counted.delete(counted.keys().next().value!);
		},
		forget: (key) => void counted.delete(key),
	};
}
