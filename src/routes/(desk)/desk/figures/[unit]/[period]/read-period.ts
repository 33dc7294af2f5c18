import { parsePeriod, type ReportPeriod } from '#modules/reports/model';
import { AppError } from '#platform/errors';

/** The period of an address. Throws `reports.period_unknown`. */
export function readPeriod(key: string): ReportPeriod {
	const period = parsePeriod(key);
	if (!period) throw new AppError('not_found', 'reports.period_unknown', { key: key.slice(0, 40) });
	return period;
}
