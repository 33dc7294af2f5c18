/** Runs tasks a few at a time in the order given; every task is started, whatever becomes of the others. */
export async function runTasks(tasks: (() => Promise<void>)[], atOnce: number): Promise<void> {
	const waiting = tasks.values();
	const runNext = async () => {
		for (const task of waiting) await task();
	};
	await Promise.all(Array.from({ length: Math.max(1, atOnce) }, runNext));
}

/** Progress and stop of one who waits for a part. */
export interface PartWatch {
	signal?: AbortSignal;
	onProgress?: (fraction: number) => void;
}

/**
 * A part that several forms need: made when first asked for, once; all who wait hear how far it is. The maker's
 * signal is that of whoever asked first. A failed making is tried again by the next who asks.
 */
export function shareOnce<T>(make: (watch: PartWatch) => Promise<T>): (watch: PartWatch) => Promise<T> {
	let made: Promise<T> | undefined;
	const listeners = new Set<(fraction: number) => void>();
	const tell = (fraction: number) => listeners.forEach((listener) => listener(fraction));
	return async ({ signal, onProgress }) => {
		if (onProgress) listeners.add(onProgress);
		while (true) {
			made ??= make({ ...(signal && { signal }), onProgress: tell });
			const mine = made;
			try {
				return await mine;
			} catch (error) {
				if (made === mine) made = undefined;
				// Another form was cancelled while it made this part for us: it is our turn.
				if (isAbort(error) && !signal?.aborted) continue;
				throw error;
			}
		}
	};
}

/** Whether an error only says that somebody stopped the work. */
export function isAbort(error: unknown): boolean {
	return error instanceof Error && (error.name === 'AbortError' || (error as { code?: unknown }).code === 'ABORT_ERR');
}
