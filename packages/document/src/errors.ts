/**
 * An expected failure of this package: a stable `code` and `details` for the sentence that a person reads
 * (`messages.ts` holds it in Vietnamese and English). `message` is for logs, in English.
 */
export class DocumentError extends Error {
	readonly code: string;
	readonly details: Record<string, string | number>;

	constructor(code: string, details: Record<string, string | number> = {}) {
		super(`${code} ${JSON.stringify(details)}`);
		this.name = 'DocumentError';
		this.code = code;
		this.details = details;
	}
}
