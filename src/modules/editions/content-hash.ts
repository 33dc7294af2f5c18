import { createHash } from 'node:crypto';

/** SHA-256 in hex of plain JSON data; the order of keys does not count, that of lists does. */
export function hashJson(data: unknown): string {
	return createHash('sha256').update(JSON.stringify(data, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
