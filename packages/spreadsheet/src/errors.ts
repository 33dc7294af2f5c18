/**
 * An expected failure of this package: a stable `code` and `details` for the sentence that a person reads
 * (`messages.ts`). Files also fail with the codes of `@nhipcau/document`, whose process reads them.
 */
export class SpreadsheetError extends Error {
	readonly code: string;
	readonly details: Record<string, string | number>;

	constructor(code: string, details: Record<string, string | number> = {}) {
		super(`${code} ${JSON.stringify(details)}`);
		this.name = 'SpreadsheetError';
		this.code = code;
		this.details = details;
	}
}
