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

/** One failure that tells all of several, the first one in front; of those about the same field only the first is told. */
export function joinErrors(errors: readonly [AppError, ...AppError[]]): AppError {
	const seen = new Set<string>();
	const [first, ...others] = errors
		.flatMap(({ code, details, others: more }) => [{ code, details }, ...more])
		.filter(({ details: { field = '' } }) => field === '' || (!seen.has(String(field)) && seen.add(String(field))));
	return new AppError(errors[0].kind, first!.code, first!.details, others);
}

const statuses: Record<ErrorKind, number> = {
	invalid: 400,
	forbidden: 403,
	not_found: 404,
	conflict: 409,
	too_large: 413,
	unavailable: 503,
};

/**
 * Faults of the machine that pass by themselves or once somebody makes room: what the operating system (errno) or
 * PostgreSQL (SQLSTATE, appendix A of its manual) calls them, and the code of the sentence that a person gets.
 */
const passingFaults: Readonly<Record<string, string>> = {
	ENOSPC: 'platform.disk_full',
	EDQUOT: 'platform.disk_full',
	'53100': 'platform.disk_full',
	EROFS: 'platform.disk_read_only',
	ECONNREFUSED: 'platform.database_away',
	ECONNRESET: 'platform.database_away',
	'53300': 'platform.database_away',
	'57P01': 'platform.database_away',
	'57P02': 'platform.database_away',
	'57P03': 'platform.database_away',
	'08000': 'platform.database_away',
	'08001': 'platform.database_away',
	'08003': 'platform.database_away',
	'08006': 'platform.database_away',
};

/** What node-postgres says of a connection that broke, without a code of its own. */
const BROKEN_CONNECTION = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

function findPassingFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if (BROKEN_CONNECTION.test(error.message)) return 'platform.database_away';
	return ('code' in error && typeof error.code === 'string' && passingFaults[error.code]) || null;
}

/** Whether trying again later may well succeed: the disk is full, the database away or being started anew. */
export function isPassing(error: unknown): boolean {
	return (error instanceof AppError && error.kind === 'unavailable') || findPassingFault(error) !== null;
}

/** A failure that a person is told about in words: an `AppError`, or a passing fault of the machine. Null for a bug. */
export function toAppError(error: unknown): AppError | null {
	if (error instanceof AppError) return error;
	const fault = findPassingFault(error);
	return fault === null ? null : new AppError('unavailable', fault);
}

/** The HTTP status of an expected failure, 400 for a package's own; any other thrown value is a bug and answers 500. */
export function toHttpStatus(error: unknown): number {
	const expected = toAppError(error);
	if (expected) return statuses[expected.kind];
	return findErrorCode(error) ? 400 : 500;
}

/**
 * The code and details of any failure that names one: an `AppError`, the own error class of a package
 * (`class ImportError extends Error { code; details }`) or a passing fault of the machine. Null for a bug, whose text
 * must not reach a person.
 */
export function findErrorCode(error: unknown): { code: string; details: ErrorDetails } | null {
	const fault = findPassingFault(error);
	if (fault !== null) return { code: fault, details: {} };
	if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
	if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(error.code)) return null;
	const details = 'details' in error && typeof error.details === 'object' && error.details !== null ? error.details : {};
	return { code: error.code, details: { ...details } as ErrorDetails };
}
