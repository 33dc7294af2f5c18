import { messages as documentMessages } from '@nhipcau/document';
import { messages as editionMessages } from '@nhipcau/editions';
import { messages as infographicMessages } from '@nhipcau/infographic';
import { messages as speechMessages } from '@nhipcau/speech';
import { messages as videoMessages } from '@nhipcau/video';
import { readCatalogue } from './room-messages.ts';

type Sentences = Record<string, { vi: string; en: string }>;

const own: Sentences = {
	'command.usage': { vi: 'Lệnh chưa đúng: {problem}. {help}', en: 'The call is wrong: {problem}. {help}' },
	'command.file_unreadable': {
		vi: 'Không mở được tệp {file}. Hãy kiểm tra đường dẫn và quyền đọc.',
		en: 'The file {file} cannot be opened. Check the path and the right to read it.',
	},
};

/** The sentences of a code in both languages, its placeholders filled. Unknown codes come back as they are. */
export function describeCode(code: string, details: Record<string, string | number> = {}): { vi: string; en: string } {
	const all: Sentences = { ...editionMessages, ...documentMessages, ...infographicMessages, ...speechMessages, ...videoMessages, ...readCatalogue(), ...own };
	const sentence = all[code] ?? { vi: code, en: code };
	return { vi: fill(sentence.vi, details), en: fill(sentence.en, details) };
}

function fill(sentence: string, details: Record<string, string | number>): string {
	return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
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
