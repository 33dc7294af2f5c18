import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, as a network does. */
export interface Line {
	/** The server's address through the line. */
	url: string;
	/** Breaks what is connected and refuses whoever comes. */
	cut(): Promise<void>;
	mend(): Promise<void>;
}

/** Puts a line before a server on TCP. */
export async function openLine(server: URL): Promise<Line> {
	const sockets = new Set<Socket>();
	const join = (near: Socket) => {
		const far = connect(Number(server.port || 5432), server.hostname);
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on('error', () => {});
			socket.on('close', () => {
				sockets.delete(socket);
				near.destroy();
				far.destroy();
			});
		}
		near.pipe(far).pipe(near);
	};
	const front = createServer(join);
	const listen = (port: number) => new Promise<void>((resolve) => front.listen(port, '127.0.0.1', resolve));
	await listen(0);
	const { port } = front.address() as AddressInfo;
	return {
		url: Object.assign(new URL(server), { hostname: '127.0.0.1', port: String(port) }).href,
		async cut() {
			const closed = new Promise((resolve) => front.close(resolve));
			for (const socket of sockets) socket.destroy();
			await closed;
		},
		mend: () => listen(port),
	};
}
