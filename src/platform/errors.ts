/** What went wrong for a person, as a small closed set; each kind has one HTTP status. */
export type ErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'too_large' | 'unavailable';

/** Values that fill the placeholders of a message. Never personal data: codes and details are logged. */
export type ErrorDetails = Record<string, string | number>;

/**
 * An expected failure. The code (`room.what_is_wrong`) names the sentence shown to the person
 * (`messages/<language>.json`); `details` fill its placeholders. Bugs are thrown as plain errors
 * and never carry a code.
 */
export class AppError extends Error {
	readonly kind: ErrorKind;
	readonly code: string;
	readonly details: ErrorDetails;
	/** What else was wrong with the same input, each with its field, so that a person can mend everything at once. */
	readonly others: readonly { code: string; details: ErrorDetails }[];

	constructor(kind: ErrorKind, code: string, details: ErrorDetails = {}, others: AppError['others'] = []) {
		super(code);
		this.name = 'AppError';
		this.kind = kind;
		this.code = code;
		this.details = details;
		this.others = others;
	}
}

const statuses: Record<ErrorKind, number> = {
	invalid: 400,
	forbidden: 403,
	not_found: 404,
	conflict: 409,
	too_large: 413,
	unavailable: 503,
};

/** The HTTP status of an expected failure; any other thrown value is a bug and answers 500. */
export function toHttpStatus(error: unknown): number {
	return error instanceof AppError ? statuses[error.kind] : 500;
}

/**
 * The code and details of any failure that names one: an `AppError`, or the own error class of a
 * package (`class ImportError extends Error { code; details }`). Null for a bug, whose text must not
 * reach a person.
 */
export function findErrorCode(error: unknown): { code: string; details: ErrorDetails } | null {
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
	if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(error.code)) return null;
	const details = 'details' in error && typeof error.details === 'object' && error.details !== null ? error.details : {};
	return { code: error.code, details: { ...details } as ErrorDetails };
}
