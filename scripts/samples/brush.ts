/** Colours of the house and the sedge-mat weave, for pictures drawn by code. */
import { createRequire } from 'node:module';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

export const palette = {
	paper: '#fbfaf6',
	card: '#ffffff',
	ink: '#1d2427',
	inkSecond: '#4c585d',
	river: '#0b5c63',
	lotus: '#a8315a',
	sun: '#b45f06',
	leaf: '#2f6b2f',
	line: '#dcd8cc',
} as const;

const require = createRequire(import.meta.url);

/** File of a TTF font, e.g. ('tinos', '400Regular', 'Tinos_400Regular'). */
export function findFontFile(family: string, folder: string, file: string): string {
	return require.resolve(`@expo-google-fonts/${family}/${folder}/${file}.ttf`);
}

/** Registers Tinos, whose widths equal those of Times New Roman, the type of official papers. */
export function registerTinos(): void {
	for (const [folder, file] of [['400Regular', 'Tinos_400Regular'], ['400Regular_Italic', 'Tinos_400Regular_Italic'], ['700Bold', 'Tinos_700Bold'], ['700Bold_Italic', 'Tinos_700Bold_Italic']] as const) {
		GlobalFonts.registerFromPath(findFontFile('tinos', folder, file), 'Tinos');
	}
}

/** Random numbers in [0, 1) from a seed (mulberry32), so that every build draws the same. */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Mixes two #rrggbb colours; share 0 gives the first. */
export function mixColours(first: string, second: string, share: number): string {
	const channel = (colour: string, index: number) => Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
	const mixed = [0, 1, 2].map((index) => Math.round(channel(first, index) * (1 - share) + channel(second, index) * share));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A sedge mat (chiếu lác): rows of woven diamonds between two plain borders.
 * Two tones of one colour, an accent in the heart of every second diamond.
 */
export function drawMat(context: SKRSContext2D, box: { x: number; y: number; width: number; height: number }, colour: string, accent: string, cell = 10): void {
	const light = mixColours(colour, palette.paper, 0.82);
	const middle = mixColours(colour, palette.paper, 0.45);
	context.save();
	context.beginPath();
	context.rect(box.x, box.y, box.width, box.height);
	context.clip();
	context.fillStyle = light;
	context.fillRect(box.x, box.y, box.width, box.height);
	const columns = Math.ceil(box.width / cell);
	const rows = Math.ceil(box.height / cell);
	const period = 12;
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const across = Math.abs((column % period) - period / 2);
			const along = Math.abs((row % period) - period / 2);
			const ring = across + along;
			const edge = row === 0 || row === rows - 1;
			if (edge) context.fillStyle = colour;
			else if (ring === 0 || ring === 1) context.fillStyle = (Math.floor(column / period) + Math.floor(row / period)) % 2 === 0 ? accent : colour;
			else if (ring === 3 || ring === 6) context.fillStyle = colour;
			else if (ring === 4 || ring === 9) context.fillStyle = middle;
			else continue;
			context.fillRect(box.x + column * cell + 0.5, box.y + row * cell + 0.5, cell - 1, cell - 1);
		}
	}
	context.restore();
}
