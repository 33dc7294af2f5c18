import { parseArgs, type ParseArgsConfig } from 'node:util';
import { seeHelp, UsageError, type Sentence } from './exit-codes.ts';

/** `parseArgs`, whose refusals become usage errors that a person can read. `allowPositionals` as there. */
export function readCall<const T extends ParseArgsConfig>(command: string, config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		throw new UsageError(describe(error as NodeJS.ErrnoException), seeHelp(command));
	}
}

/** Node says it in English only; the option it names stands in quotation marks. */
function describe({ code, message }: NodeJS.ErrnoException): Sentence {
	const named = /'([^']+)'/.exec(message)?.[1]?.split(' ')[0] ?? '';
	switch (code) {
		case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
			return { vi: `không có tùy chọn ${named}`, en: `there is no option ${named}` };
		case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
			return { vi: `thừa “${named}”`, en: `“${named}” is one word too many` };
		case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
			return /does not take/.test(message)
				? { vi: `tùy chọn ${named} không nhận giá trị`, en: `the option ${named} takes no value` }
				: { vi: `tùy chọn ${named.replace(/,$/, '')} thiếu giá trị`, en: `the option ${named.replace(/,$/, '')} needs a value` };
		default:
			return { vi: `không hiểu các tùy chọn (${message})`, en: message };
	}
}
