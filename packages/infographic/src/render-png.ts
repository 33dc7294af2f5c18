import { Worker } from 'node:worker_threads';
import { FACES } from './font-faces.ts';
import { InfographicError } from './model.ts';
import type { PngTask } from './png-worker.ts';

export interface PngOptions {
	/** Width in pixels, 1 to 8000; default 1080. The height follows. */
	width?: number;
	/** Aborting ends the thread; the promise then rejects with the signal's reason. */
	signal?: AbortSignal;
}

/** The embedded faces are for browsers; the rasteriser gets the files and need not read the long data addresses. */
function dropEmbeddedFaces(svg: string): string {
	return svg.replace(/<style>@font-face.*?<\/style>/su, '');
}

/**
 * Draws an SVG of `renderSvg` as PNG in a worker thread; system fonts are not used, so every machine gives the same bytes.
 * @throws InfographicError `infographic.drawing_failed`
 */
export async function renderPng(svg: string, options: PngOptions = {}): Promise<Uint8Array> {
	options.signal?.throwIfAborted();
	const task: PngTask = {
		svg: dropEmbeddedFaces(svg),
		width: Math.round(Math.min(8000, Math.max(1, options.width ?? 1080))),
		fontFiles: Object.values(FACES).map((face) => face.file),
		defaultFontFamily: FACES.text.family,
	};
	const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { workerData: task });
	const stop = () => void worker.terminate();
	options.signal?.addEventListener('abort', stop, { once: true });
	try {
		return await new Promise<Uint8Array>((resolve, reject) => {
			worker.once('message', resolve);
			worker.once('error', reject);
			worker.once('exit', () => reject(new Error('the drawing thread ended early')));
		});
	} catch (error) {
		options.signal?.throwIfAborted();
		throw new InfographicError('infographic.drawing_failed', { reason: error instanceof Error ? error.message : String(error) });
	} finally {
		options.signal?.removeEventListener('abort', stop);
	}
}
