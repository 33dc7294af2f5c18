/**
 * A table as people see it: every cell as text. A day is `YYYY-MM-DD`, a number has a decimal point and no other sign, a
 * formula is what it last gave. Cells merged downwards each hold the value; merged across, the first one does.
 */
export interface Sheet {
	name: string;
	rows: string[][];
}

/** What a table may cost. */
export const sheetLimits = { rows: 50_000, columns: 200, timeoutMs: 60_000 } as const;
