import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A line that is no answerable question; the message says what is wrong with it, in both languages. */
export class LineProblem extends Error {}

/** Longest line that is read, in bytes: more than any text of an office. */
const MOST_BYTES = 32 * 1024 * 1024;
const NEWLINE = 0x0a;

interface Line {
	/** From 1, blank lines counted. */
	number: number;
	/** The JSON object of the line, or what is wrong with it. */
	read(): Record<string, unknown>;
}

/**
 * Answers JSON Lines with JSON Lines, chunk by chunk: what came in is answered before more is read, and nothing more is
 * read before the answers are taken. A line that is wrong is told to `complain` and the next is answered.
 * @returns how many lines were wrong. Ends early where the reader of the answers has left.
 */
export async function answerLines(
	input: AsyncIterable<Uint8Array>,
	output: Writable,
	answer: (question: Record<string, unknown>) => object,
	complain: (line: number, problem: LineProblem) => void,
): Promise<number> {
	let wrong = 0;
	const leaving = watchReader(output);
	for await (const lines of groupLines(input)) {
		if (leaving.hasLeft) break;
		let answers = '';
		for (const line of lines) {
			try {
				answers += `${JSON.stringify(answer(line.read()))}\n`;
			} catch (error) {
				if (!(error instanceof LineProblem)) throw error;
				wrong++;
				complain(line.number, error);
			}
		}
		if (answers !== '' && !output.write(answers)) await Promise.race([once(output, 'drain'), leaving.left]);
	}
	return wrong;
}

/** `head` and the like close their end when they have enough: that is no failure. */
function watchReader(output: Writable): { hasLeft: boolean; left: Promise<void> } {
	const state = { hasLeft: false, left: Promise.resolve() };
	state.left = new Promise<void>((resolve, reject) => {
		output.on('error', (error: NodeJS.ErrnoException) => {
			state.hasLeft = true;
			if (error.code === 'EPIPE') resolve();
			else reject(error);
		});
	});
	state.left.catch(() => undefined);
	return state;
}

/** The whole lines of each chunk; the last line needs no newline. */
async function* groupLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line[], void, void> {
	let number = 0;
	let begun: Uint8Array[] = [];
	let begunBytes = 0;
	const take = (piece: Uint8Array): Line[] => {
		const bytes = Buffer.concat([...begun, piece]);
		const size = begunBytes + piece.length;
		begun = [];
		begunBytes = 0;
		number++;
		return isBlank(bytes) ? [] : [toLine(number, bytes, size)];
	};
	for await (const chunk of input) {
		const lines: Line[] = [];
		let at = 0;
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
			lines.push(...take(chunk.subarray(at, end)));
			at = end + 1;
		}
		begunBytes += chunk.length - at;
		if (begunBytes <= MOST_BYTES) begun.push(chunk.subarray(at));
		if (lines.length > 0) yield lines;
	}
	if (begunBytes > 0) yield take(new Uint8Array());
}

function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

const strict = new TextDecoder('utf-8', { fatal: true });

function toLine(number: number, bytes: Uint8Array, size: number): Line {
	const read = (): Record<string, unknown> => {
		if (size > MOST_BYTES) throw new LineProblem(`dài quá ${MOST_BYTES >> 20} MB / longer than ${MOST_BYTES >> 20} MB`);
		const value = parse(decode(bytes));
		if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineProblem('không phải đối tượng JSON / not a JSON object');
		return value as Record<string, unknown>;
	};
	return { number, read };
}

function decode(bytes: Uint8Array): string {
	try {
		return strict.decode(bytes);
	} catch {
		throw new LineProblem('không phải UTF-8 / not UTF-8');
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new LineProblem('không phải JSON / not JSON');
	}
}
