/** An expected failure of this package: a stable `code` (see `messages.ts`) and `details` for its sentence. */
export class ArchiveError extends Error {
	readonly code: string;
	readonly details: Record<string, string | number>;

	constructor(code: string, details: Record<string, string | number> = {}) {
		super(`${code} ${JSON.stringify(details)}`);
		this.name = 'ArchiveError';
		this.code = code;
		this.details = details;
	}
}
