import { translate as translateHouse } from '../src/modules/messages.ts';
import { createTranslator, toCatalogue } from '#platform/i18n';

const translateOwn = createTranslator([
	toCatalogue({
		'command.usage': { vi: 'Lệnh chưa đúng: {problem}. {help}', en: 'The call is wrong: {problem}. {help}' },
		'command.file_unreadable': {
			vi: 'Không mở được tệp {file}. Hãy kiểm tra đường dẫn và quyền đọc.',
			en: 'The file {file} cannot be opened. Check the path and the right to read it.',
		},
	}),
]);

/** The sentence of a code in both languages, its placeholders filled. Unknown codes come back as they are. */
export function describeCode(code: string, details: Record<string, string | number> = {}): { vi: string; en: string } {
	const translate = code.startsWith('command.') ? translateOwn : translateHouse;
	return { vi: translate('vi', code, details), en: translate('en', code, details) };
}

/** What a person reads when a command fails: the stable code, Vietnamese, English. A bug keeps its trace. */
export function describeError(error: unknown): string[] {
	const { code, details } = error as { code?: unknown; details?: Record<string, string | number> };
	if (typeof code !== 'string' || !code.includes('.')) {
		return [`nhipcau: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
	}
	const { vi, en } = describeCode(code, details);
	return [`nhipcau [${code}]`, `  ${vi}`, `  ${en}`];
}
