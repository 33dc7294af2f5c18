import { readFile, stat } from 'node:fs/promises';
import { parseDictionary, type Reading } from '@nhipcau/editions/dictionary';

/** Throws `command.file_unreadable`, naming the file. */
export async function readBytes(file: string): Promise<{ bytes: Uint8Array; changedAt: Date }> {
	try {
		const [bytes, facts] = await Promise.all([readFile(file), stat(file)]);
		return { bytes, changedAt: facts.mtime };
	} catch {
		throw Object.assign(new Error(file), { code: 'command.file_unreadable', details: { file } });
	}
}

/** The readings of a CSV or JSON file. Throws `command.file_unreadable` or the codes of `parseDictionary`. */
export async function readDictionary(file: string): Promise<Reading[]> {
	return parseDictionary(new TextDecoder().decode((await readBytes(file)).bytes));
}
