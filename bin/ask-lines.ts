import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { exitCodes, seeHelp, UsageError } from './exit-codes.ts';

/**
 * Questions to a person, or to a file that answers them line by line. Every line is kept from the beginning on, so that
 * what was typed ahead or piped in answers the next question.
 */
export interface Asker {
	/** Throws `UsageError` where the input ends before the answer. */
	ask(question: { vi: string; en: string }): Promise<string>;
	close(): void;
}

export function openAsker(command: string, input: Readable & { isTTY?: boolean }, output: Writable): Asker {
	const reader = createInterface({ input, output, terminal: input.isTTY === true });
	// In a terminal the reader takes Ctrl-C for itself; nothing is made before the last answer.
	reader.once('SIGINT', () => process.exit(exitCodes.stopped));
	const lines = reader[Symbol.asyncIterator]();
	return {
		async ask({ vi, en }) {
			reader.setPrompt(`${vi} (${en}): `);
			reader.prompt();
			const line = await lines.next();
			if (!line.done) return line.value.trim();
			output.write('\n');
			throw new UsageError({ vi: `hết dữ liệu vào trước câu trả lời cho “${vi}”`, en: `the input ended before the answer to “${en}”` }, seeHelp(command));
		},
		close: () => reader.close(),
	};
}
