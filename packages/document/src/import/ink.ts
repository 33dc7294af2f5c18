import type { Canvas } from '@napi-rs/canvas';

export interface Ink {
	/** Share of red or blue pixels: stamps and signatures. */
	coloured: number;
	red: number;
	/** Share of white and clear pixels. */
	paper: number;
}

/** What the ink of a page or picture is. */
export function measureInk(canvas: Canvas): Ink {
	const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
	let red = 0;
	let blue = 0;
	let paper = 0;
	for (let index = 0; index < data.length; index += 4) {
		const ink = findInk(data, index);
		if (ink === 'red') red++;
		else if (ink === 'blue') blue++;
		else if ((data[index] ?? 0) > 200 && (data[index + 1] ?? 0) > 200 && (data[index + 2] ?? 0) > 190) paper++;
	}
	const pixels = canvas.width * canvas.height;
	return { coloured: (red + blue) / pixels, red: red / pixels, paper: paper / pixels };
}

/** Vietnamese seals are red, signatures mostly blue. */
export function findInk(data: Uint8ClampedArray, index: number): 'red' | 'blue' | null {
	const red = data[index] ?? 0;
	const green = data[index + 1] ?? 0;
	const blue = data[index + 2] ?? 0;
	if (red > 110 && red - Math.max(green, blue) > 50) return 'red';
	return blue > 110 && blue - Math.max(red, green) > 40 ? 'blue' : null;
}
