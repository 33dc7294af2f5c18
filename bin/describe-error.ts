import { translate as translateHouse } from '../src/modules/messages.ts';
import type { Sentence } from './exit-codes.ts';
import { createTranslator, toCatalogue } from '#platform/i18n';

const translateOwn = createTranslator([
	toCatalogue({
		'command.usage': { vi: 'Lệnh chưa đúng: {problem}. {help}', en: 'The call is wrong: {problem}. {help}' },
		'command.file_unreadable': {
			vi: 'Không mở được tệp {file}. Hãy kiểm tra đường dẫn và quyền đọc.',
			en: 'The file {file} cannot be opened. Check the path and the right to read it.',
		},
		'command.folder_unusable': {
			vi: 'Không dùng được thư mục {folder} của {option}: đó là một tệp hoặc không có quyền ghi vào đó. Hãy chọn thư mục khác.',
			en: 'The folder {folder} of {option} cannot be used: it is a file, or there is no right to write into it. Choose another one.',
		},
		'command.system_refused': {
			vi: 'Máy không làm được việc “{act}” với {path} ({reason}). Hãy kiểm tra đường dẫn, quyền và chỗ trống trên đĩa.',
			en: 'The machine could not do “{act}” on {path} ({reason}). Check the path, the rights and the space on the disk.',
		},
	}),
]);

/** The sentence of a code in both languages, its placeholders filled. Unknown codes come back as they are. */
export function describeCode(code: string, details: Record<string, string | number | Sentence> = {}): { vi: string; en: string } {
	const translate = code.startsWith('command.') ? translateOwn : translateHouse;
	return { vi: translate('vi', code, inLanguage(details, 'vi')), en: translate('en', code, inLanguage(details, 'en')) };
}

function inLanguage(details: Record<string, string | number | Sentence>, language: 'vi' | 'en'): Record<string, string | number> {
	return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, typeof value === 'object' ? value[language] : value]));
}

/** What a person reads when a command fails: the stable code, Vietnamese, English. A bug keeps its trace. */
export function describeError(error: unknown): string[] {
	const { code, details } = nameSystemError(error) as { code?: unknown; details?: Record<string, string | number | Sentence> };
	if (typeof code !== 'string' || !code.includes('.')) {
		return [`nhipcau: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
	}
	const { vi, en } = describeCode(code, details);
	return [`nhipcau [${code}]`, `  ${vi}`, `  ${en}`];
}

/** What the operating system refuses (a full disk, a folder without rights) is no bug and has a sentence of its own. */
function nameSystemError(error: unknown): unknown {
	const { code, syscall, path } = error as NodeJS.ErrnoException;
	if (!(error instanceof Error) || !/^E[A-Z]{2,}$/.test(code ?? '') || !syscall || !path) return error;
	return { code: 'command.system_refused', details: { act: syscall, path, reason: code } };
}
