import { watchBuild } from '#modules/editions';
import { getArticleForDesk } from '#modules/news';
import type { RequestHandler } from './$types';

/** Proxies close a connection on which nothing passes. */
const BEAT_EVERY_MS = 15_000;
const TRY_AGAIN_AFTER_MS = 2_000;

/** The editions of the saved text at every change, as server-sent events; `end` when nothing is to come. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, request }) => {
	const { build } = await getArticleForDesk(house.db, actor, params.id);
	const over = new AbortController();
	const signal = AbortSignal.any([request.signal, over.signal]);
	const encoder = new TextEncoder();
	const stream = new ReadableStream<Uint8Array>({
		async start(controller) {
			const send = (text: string) => void (signal.aborted || controller.enqueue(encoder.encode(text)));
			const beat = setInterval(() => send(': beat\n\n'), BEAT_EVERY_MS);
			try {
				send(`retry: ${TRY_AGAIN_AFTER_MS}\n\n`);
				if (build) for await (const state of watchBuild(house, build.id, signal)) send(`event: build\ndata: ${JSON.stringify(state)}\n\n`);
				send('event: end\ndata: {}\n\n');
			} catch (error) {
				if (!signal.aborted) house.log.error('web.events_broke', error, { article: params.id });
			} finally {
				clearInterval(beat);
				if (!signal.aborted) controller.close();
			}
		},
		cancel: () => over.abort(),
	});
	return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
};
