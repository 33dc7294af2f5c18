import type { Locale } from '#platform/i18n';
import { formatDay } from '#ui/format.ts';
import { findQuarter, type Task } from '../model.ts';

/** A deadline as people say it: a day, a month or a quarter. */
export function formatDue({ dueOn, duePrecision }: Pick<Task, 'dueOn' | 'duePrecision'>, say: (key: string, details?: Record<string, string | number>) => string, locale: Locale): string {
	if (duePrecision === 'day') return formatDay(dueOn, locale);
	const word = duePrecision === 'month' ? say('programme.month', { month: Number(dueOn.slice(5, 7)) }) : say('programme.quarter', { quarter: findQuarter(dueOn) });
	return `${word}/${dueOn.slice(0, 4)}`;
}
