import type { House } from '#platform/manifest';

/** A browser that signs in, as far as signing in must know it. Nothing of it is stored. */
export interface Visitor {
	/** The network address, as `ADDRESS_HEADER` lets the server know it; empty where it cannot be known. */
	address: string;
	/** Headers of the request; its cookies are read from them. */
	headers: Headers;
}

/** A cookie of the visitor by name. */
export function findCookie({ headers }: Visitor, name: string): string | undefined {
	for (const part of (headers.get('cookie') ?? '').split(';')) {
		const [key, ...value] = part.trim().split('=');
		if (key === name) return value.join('=');
	}
	return undefined;
}

/** A `set-cookie` value that no script reads; secure where the house is reached by https. Zero seconds clear it. */
export function formatCookie({ config }: Pick<House, 'config'>, name: string, value: string, seconds: number): string {
	const secure = config.origin?.startsWith('https:') ? '; Secure' : '';
	return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
