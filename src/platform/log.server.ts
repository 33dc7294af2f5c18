export type LogFields = Record<string, string | number | boolean | null>;

/** Structured log. Fields hold ids and codes, never names, addresses or texts of people. */
export interface Log {
	info(event: string, fields?: LogFields): void;
	warn(event: string, fields?: LogFields): void;
	/** Writes the error's name, code, message without what it quotes, and stack. */
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

/** Databases, parsers and the like put what they were given between quotation marks: a name, a search, a line of text. */
const quoted = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g;
const emailAddress = /[^\s@<>"']+@[^\s@<>"']+/g;

/** A message without what it quotes, since that may be somebody's words. */
function withoutQuotes(message: string): string {
	return message.replace(quoted, '"…"').replace(emailAddress, '…@…');
}

/** Name, code, message and places of an error, and of what caused it; of a database's error the table, column and constraint. */
function describeError(error: unknown): object {
	if (!(error instanceof Error)) return { message: withoutQuotes(String(error)) };
	const { code, table, column, constraint, syscall } = error as Error & Record<string, unknown>;
	const named = Object.fromEntries(Object.entries({ table, column, constraint, syscall }).filter(([, value]) => typeof value === 'string'));
	// The first lines of a stack repeat the message; only the places of the code are kept.
	const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).join('\n') ?? null;
	const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
	return { error: error.name, code: code === undefined ? null : String(code), message: withoutQuotes(error.message), ...named, stack, ...cause };
}
