import { readdirSync, readFileSync } from 'node:fs';

/**
 * Watches the memory of a process and all its descendants together, five times a second (Linux: resident pages of
 * /proc). `stop` gives the highest sum seen, in MB; 0 where /proc is missing.
 */
export function watchMemory(pid: number): { stop(): number } {
	let peak = 0;
	const look = () => {
		peak = Math.max(peak, sumFamily(pid));
	};
	const timer = setInterval(look, 200);
	return {
		stop() {
			clearInterval(timer);
			return peak / 1_048_576;
		},
	};
}

function sumFamily(pid: number): number {
	const parents = new Map<number, number>();
	try {
		for (const entry of readdirSync('/proc')) if (/^\d+$/.test(entry)) parents.set(Number(entry), readParent(entry));
	} catch {
		return 0;
	}
	const belongs = (process: number): boolean => process === pid || (parents.get(process) !== undefined && parents.get(process)! > 1 && belongs(parents.get(process)!));
	return [...parents.keys()].filter(belongs).reduce((sum, process) => sum + readResident(process), 0);
}

function readParent(entry: string): number {
	try {
		return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0;
	}
}

/** Shared pages are counted once for each process, so the sum errs upwards. */
function readResident(pid: number): number {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
	} catch {
		return 0;
	}
}
