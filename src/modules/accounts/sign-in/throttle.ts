import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { now, today } from '#platform/clock';

/** How often something may go wrong, and how long the next try then waits: twice as long each time. */
export interface ThrottlePace {
	/** Wrong tries before anything waits. */
	free: number;
	firstWaitSeconds: number;
	longestWaitSeconds: number;
	/** What went wrong is forgotten after this long without a try. */
	forgetSeconds: number;
}

/** Counts wrong tries by key, in this process's memory only. */
export interface Throttle {
	/** Seconds until the key may try; 0 counts a try, which stays wrong until it is forgotten or taken back. */
	take(key: string): number;
	/** One try was right after all. */
	giveBack(key: string): void;
	/** Everything that went wrong before is forgotten. */
	forget(key: string): void;
}

interface Entry {
	wrong: number;
	openAt: number;
	last: number;
}

/**
 * Tries are counted before they are checked, so that a thousand sent at once are not all free. At most `remembered`
 * keys are kept; the one not tried for longest goes first.
 */
export function createThrottle(pace: ThrottlePace, remembered = 20_000): Throttle {
	const entries = new Map<string, Entry>();
	const find = (key: string): Entry => {
		const entry = entries.get(key);
		const isAlive = entry && now().getTime() - entry.last < pace.forgetSeconds * 1000;
		return isAlive ? entry : { wrong: 0, openAt: 0, last: 0 };
	};
	const put = (key: string, entry: Entry) => {
		entries.delete(key);
		entries.set(key, entry);
		if (entries.size > remembered) entries.delete(entries.keys().next().value!);
	};
	return {
		take(key) {
			const moment = now().getTime();
			const { wrong, openAt } = find(key);
			if (moment < openAt) return Math.ceil((openAt - moment) / 1000);
			put(key, { wrong: wrong + 1, openAt: moment + waitAfter(wrong + 1, pace) * 1000, last: moment });
			return 0;
		},
		giveBack(key) {
			const entry = find(key);
			if (entry.wrong > 0) put(key, { ...entry, wrong: entry.wrong - 1, openAt: 0 });
		},
		forget: (key) => void entries.delete(key),
	};
}

function waitAfter(wrong: number, { free, firstWaitSeconds, longestWaitSeconds }: ThrottlePace): number {
	return wrong < free ? 0 : Math.min(firstWaitSeconds * 2 ** (wrong - free), longestWaitSeconds);
}

let salt = { day: '', bytes: Buffer.alloc(0) };

/**
 * A name for a visitor's address or account among the counts of one day. The salt is drawn anew each day and stands
 * nowhere but here, so that not even a copy of the memory tells whose tries were counted yesterday.
 */
export function blur(text: string): string {
	const day = today();
	if (salt.day !== day) salt = { day, bytes: randomBytes(32) };
	return createHmac('sha256', salt.bytes).update(text).digest('base64url').slice(0, 22);
}

/** The part of an address that one subscriber holds: all of IPv4, the first 64 bits of IPv6. */
export function toNetwork(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return mapped;
	if (!isIPv6(address)) return address;
	const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
	const left = head === '' ? [] : head.split(':');
	const right = tail ? tail.split(':') : [];
	const groups = tail === undefined ? left : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
	return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
