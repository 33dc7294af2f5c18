import { createServer, type Server } from 'node:http';
import { Provider, type Configuration } from 'oidc-provider';

/** Somebody the provider knows. */
export interface ProviderAccount {
	email: string;
	email_verified: boolean;
}

export interface RunningProvider {
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** Accounts by the provider's own name of the person; a test adds its own. */
	accounts: Map<string, ProviderAccount>;
	stop(): Promise<void>;
}

/**
 * A real OpenID Connect provider (panva's oidc-provider) on this machine, with its own pages of sign-in and consent,
 * where any password is right.
 */
export async function startIdentityProvider(returnAddress: string): Promise<RunningProvider> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const issuer = `http://localhost:${(server.address() as { port: number }).port}`;
	const accounts = new Map<string, ProviderAccount>();
	const client = { client_id: 'nhip-cau', client_secret: 'bi-mat-cua-bai-thu-nghiem', redirect_uris: [returnAddress], grant_types: ['authorization_code'], response_types: ['code' as const] };
	const provider = new Provider(issuer, {
		clients: [client],
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		pkce: { required: () => true },
		features: { devInteractions: { enabled: true } },
		cookies: { keys: ['khoa-cua-bai-thu-nghiem'] },
		findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts.get(sub) }) }),
	} satisfies Configuration);
	server.on('request', provider.callback());
	return { issuer, clientId: client.client_id, clientSecret: client.client_secret, accounts, stop: () => close(server) };
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((closed) => server.close(() => closed()));
}

/** A browser of few words: keeps cookies by origin, follows redirects until `stopAt`, and answers that address. */
export class Walker {
	private readonly jars = new Map<string, Map<string, string>>();

	/** Goes through the provider's own pages as `subject`; answers the address at the house where it ends. */
	async signIn(start: string, subject: string, stopAt: string): Promise<string> {
		let page = await this.follow(start, {}, stopAt);
		for (let forms = 0; page.form && forms < 3; forms++) {
			const fields: Record<string, string> = page.form.prompt === 'login' ? { prompt: 'login', login: subject, password: 'any' } : { prompt: page.form.prompt };
			page = await this.follow(page.form.action, { method: 'POST', body: new URLSearchParams(fields) }, stopAt);
		}
		return page.address;
	}

	private async follow(address: string, init: RequestInit, stopAt: string): Promise<{ address: string; form: { action: string; prompt: string } | null }> {
		for (let hops = 0; hops < 10; hops++) {
			if (address.startsWith(stopAt)) return { address, form: null };
			const response: Response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie: this.cookiesFor(address) } });
			this.keep(address, response.headers.getSetCookie());
			const onward = response.headers.get('location');
			if (!onward) return { address, form: readForm(await response.text(), address) };
			address = new URL(onward, address).href;
			init = {};
		}
		throw new Error('Redirected without end');
	}

	private cookiesFor(address: string): string {
		return [...(this.jars.get(new URL(address).origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	private keep(address: string, cookies: readonly string[]): void {
		const { origin } = new URL(address);
		const jar = this.jars.get(origin) ?? new Map<string, string>();
		this.jars.set(origin, jar);
		for (const cookie of cookies) {
			const [name, ...value] = cookie.split(';')[0]!.split('=');
			jar.set(name!, value.join('='));
		}
	}
}

function readForm(html: string, address: string): { action: string; prompt: string } {
	const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
	const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
	if (!action || !prompt) throw new Error(`The provider shows no form of sign-in:\n${html.slice(0, 2000)}`);
	return { action: new URL(action, address).href, prompt };
}
