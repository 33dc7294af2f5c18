/** A path of this site, or null: an address from outside must not lead a reader away. */
export function toOwnPath(value: unknown): string | null {
	if (typeof value !== 'string' || !value.startsWith('/')) return null;
	const base = 'http://own.invalid';
	const url = URL.parse(value, base);
	return url && url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}
