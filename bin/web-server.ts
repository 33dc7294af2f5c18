import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
	server: Server;
	/** Takes no new request, lets those in hand end, and answers when the last one has, or after `graceMs`. */
	stop(graceMs: number): Promise<void>;
}

const YEAR_SECONDS = 365 * 24 * 3600;

/** What a proxy adds to a request that it passes on. */
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * The web server around the built application. An office has one origin: where `toldOrigin` names it, no header of a
 * reader or a proxy decides for which address pages, cookies and the check of forms are made.
 */
export function createWebServer(handler: Handler, { origin, isOriginTold }: { origin: string; isOriginTold: boolean }): WebServer {
	const { protocol, host } = new URL(origin);
	const open = new Set<ServerResponse>();
	const server = createServer((request, response) => {
		open.add(response);
		response.once('close', () => open.delete(response));
		request.headers['x-nhipcau-direct'] = isDirect(request) ? 'yes' : 'no';
		// Kit takes an origin for https unless a header says otherwise.
		request.headers['x-nhipcau-protocol'] = protocol.replace(':', '');
		if (isOriginTold) request.headers.host = host;
		response.setHeader('x-content-type-options', 'nosniff');
		if (protocol === 'https:') response.setHeader('strict-transport-security', `max-age=${YEAR_SECONDS}`);
		handler(request, response);
	});
	return {
		server,
		async stop(graceMs) {
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			server.closeIdleConnections();
			for (const response of open) {
				// A stream of events ends when somebody ends it; a browser asks for it again.
				if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.destroy();
				else if (!response.headersSent) response.setHeader('connection', 'close');
			}
			const timer = setTimeout(() => server.closeAllConnections(), graceMs);
			await closed;
			clearTimeout(timer);
		},
	};
}

/** Whether a request came from this machine by itself, not through a proxy on it. */
function isDirect({ socket, headers }: IncomingMessage): boolean {
	const isLocal = /^(::1|(::ffff:)?127(\.\d+){3})$/.test(socket.remoteAddress ?? '');
	const isCalledLocal = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(headers.host ?? '');
	return isLocal && isCalledLocal && !proxyHeaders.some((name) => name in headers);
}
