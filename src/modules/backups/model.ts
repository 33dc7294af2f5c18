import * as z from 'zod';
import { addDays, timeZone, toDay } from '#platform/clock';

/** A backup that lies in the office's folder of backups. */
export interface BackupRecord {
	/** Its file name, by which it is known. */
	name: string;
	/** ISO moment. */
	madeAt: string;
	/** Bytes. */
	size: number;
	/** `other`: laid there by hand, so nobody but a person takes it away. */
	reason: 'scheduled' | 'requested' | 'other';
	isLocked: boolean;
	/** What its last trial found; null where it was never tried. */
	check: BackupCheck | null;
}

export interface BackupCheck {
	at: string;
	/** Null: restored on trial, and everything was as it should be. */
	problem: { code: string; details: Record<string, string | number> } | null;
	tables?: number;
	rows?: number;
	files?: number;
}

/** When the office makes a backup by itself, and how many of those it keeps. */
export interface BackupPlan {
	isOn: boolean;
	/** Hour of the office's day, 0 to 23. */
	hour: number;
	daily: number;
	weekly: number;
	monthly: number;
}

export const defaultPlan: BackupPlan = { isOn: true, hour: 2, daily: 7, weekly: 4, monthly: 12 };

const keptCount = (least: number, most: number) => z.coerce.number('backups.kept_wrong').int('backups.kept_wrong').min(least, 'backups.kept_wrong').max(most, 'backups.kept_wrong');

export const planInput = z.object({
	isOn: z.preprocess((value) => value === true || value === 'on', z.boolean()),
	hour: z.coerce.number('backups.hour_wrong').int('backups.hour_wrong').min(0, 'backups.hour_wrong').max(23, 'backups.hour_wrong'),
	daily: keptCount(1, 60),
	weekly: keptCount(0, 60),
	monthly: keptCount(0, 120),
});

/** A backup's name of a moment; sorts as time does. */
export function toBackupName(moment: Date): string {
	return `nhipcau-${moment.toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`;
}

/** Whether a file name can be a backup's: no path, no other ending. */
export function isBackupName(name: string): boolean {
	return /^[a-zA-Z0-9][a-zA-Z0-9._-]*\.backup$/.test(name);
}

/** The last moment, not after `moment`, at which the plan's hour struck in the office. */
export function findLastSlot(moment: Date, hour: number): Date {
	const day = toDay(moment);
	const today = atHour(day, hour);
	return today <= moment ? today : atHour(addDays(day, -1), hour);
}

/** The next moment, after `moment`, at which the plan's hour strikes in the office. */
export function findNextSlot(moment: Date, hour: number): Date {
	return atHour(addDays(toDay(findLastSlot(moment, hour)), 1), hour);
}

/** The office's zone keeps one distance from UTC all year. */
function atHour(day: string, hour: number): Date {
	const noon = new Date(`${day}T12:00:00Z`);
	const local = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(noon));
	return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - (local - 12)) * 3_600_000);
}

/**
 * Which scheduled backups stay: the newest of each of the last days, ISO weeks and months that have any. The newest of
 * all always stays, and so does the newest that a trial found whole.
 */
export function chooseKept(backups: readonly BackupRecord[], plan: Pick<BackupPlan, 'daily' | 'weekly' | 'monthly'>): Set<string> {
	const newestFirst = backups.filter(({ reason }) => reason === 'scheduled').toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
	const kept = new Set<string>();
	const keepNewestOfEach = (count: number, toSpan: (day: string) => string) => {
		const spans = new Set<string>();
		for (const { name, madeAt } of newestFirst) {
			const span = toSpan(toDay(new Date(madeAt)));
			if (spans.has(span)) continue;
			if (spans.size === count) break;
			spans.add(span);
			kept.add(name);
		}
	};
	keepNewestOfEach(Math.max(1, plan.daily), (day) => day);
	keepNewestOfEach(plan.weekly, toMonday);
	keepNewestOfEach(plan.monthly, (day) => day.slice(0, 7));
	const whole = newestFirst.find(({ check }) => check?.problem === null);
	if (whole) kept.add(whole.name);
	return kept;
}

/** The Monday of a day's week. */
function toMonday(day: string): string {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return addDays(day, -((weekday + 6) % 7));
}
