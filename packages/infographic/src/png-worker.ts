/** Rasterises one SVG off the main thread: parsing, drawing and PNG packing all block for tenths of a second. */
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

/** What the thread is started with. */
export interface PngTask {
	svg: string;
	width: number;
	fontFiles: string[];
	defaultFontFamily: string;
}

const task = workerData as PngTask;
const image = new Resvg(task.svg, {
	fitTo: { mode: 'width', value: task.width },
	font: { loadSystemFonts: false, fontFiles: task.fontFiles, defaultFontFamily: task.defaultFontFamily },
	logLevel: 'off',
}).render();
const png = new Uint8Array(image.asPng());
parentPort?.postMessage(png, [png.buffer]);
