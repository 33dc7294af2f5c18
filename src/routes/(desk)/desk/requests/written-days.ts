/** Days as people write them, `31/12/2026`, one a line. What is no such day stays as it is, for the service to refuse. */
export function toIsoDays(text: string): string[] {
	const words = text.split(/[\s,;]+/).filter(Boolean);
	return words.map((word) => word.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
}

/** Calendar days `YYYY-MM-DD` as people write them, one a line. */
export function toWrittenDays(days: readonly string[]): string {
	return days.map((day) => day.split('-').toReversed().join('/')).join('\n');
}
