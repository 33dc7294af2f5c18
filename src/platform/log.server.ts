export type LogFields = Record<string, string | number | boolean | null>;

/** Structured log. Fields hold ids and codes, never names, addresses or texts of people. */
export interface Log {
	info(event: string, fields?: LogFields): void;
	warn(event: string, fields?: LogFields): void;
	/** Writes the error's name, code, message and stack. */
	error(event: string, error: unknown, fields?: LogFields): void;
}

/** A log of JSON lines on a stream, one event a line; standard error unless told. */
export function createLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
	const put = (level: string, event: string, fields: object) =>
		write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
	return {
		info: (event, fields = {}) => put('info', event, fields),
		warn: (event, fields = {}) => put('warn', event, fields),
		error: (event, error, fields = {}) => put('error', event, { ...fields, ...describeError(error) }),
	};
}

function describeError(error: unknown): object {
	if (!(error instanceof Error)) return { message: String(error) };
	const code = 'code' in error ? String(error.code) : null;
	return { error: error.name, code, message: error.message, stack: error.stack ?? null };
}
