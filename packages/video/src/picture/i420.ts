import type { Box } from './layout.ts';

/** A whole picture in planar YUV 4:2:0: luma, then both chroma planes at half size. */
export class I420Frame {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;

	/** Width and height in pixels, both even. */
	constructor(width: number, height: number) {
		this.width = width;
		this.height = height;
		this.data = new Uint8Array((width * height * 3) / 2);
	}

	/**
	 * Converts RGBA pixels into a box of the picture (ITU-R BT.709, limited range; chroma is the
	 * mean of four pixels). Alpha is ignored.
	 * @param pixels rows of `box.width` pixels
	 */
	put(pixels: Uint8Array | Uint8ClampedArray, box: Box): void {
		const source = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
		const { data, width } = this;
		const lumaSize = width * this.height;
		const half = width / 2;
		for (let row = 0; row < box.height; row += 2) {
			let from = row * box.width;
			let luma = (box.y + row) * width + box.x;
			let chroma = lumaSize + ((box.y + row) / 2) * half + box.x / 2;
			for (let column = 0; column < box.width; column += 2) {
				const a = source[from]!;
				const b = source[from + 1]!;
				const c = source[from + box.width]!;
				const d = source[from + box.width + 1]!;
				data[luma] = toLuma(a);
				// Most of a drawn picture is flat: equal pixels are converted once.
				if (a === b && a === c && a === d) {
					const y = data[luma]!;
					data[luma + 1] = y;
					data[luma + width] = y;
					data[luma + width + 1] = y;
				} else {
					data[luma + 1] = toLuma(b);
					data[luma + width] = toLuma(c);
					data[luma + width + 1] = toLuma(d);
				}
				const red = (a & 255) + (b & 255) + (c & 255) + (d & 255);
				const green = ((a >>> 8) & 255) + ((b >>> 8) & 255) + ((c >>> 8) & 255) + ((d >>> 8) & 255);
				const blue = ((a >>> 16) & 255) + ((b >>> 16) & 255) + ((c >>> 16) & 255) + ((d >>> 16) & 255);
				data[chroma] = (red * -6596 + green * -22189 + blue * 28784 + 33685504) >> 18;
				data[chroma + (lumaSize >> 2)] = (red * 28784 + green * -26145 + blue * -2639 + 33685504) >> 18;
				from += 2;
				luma += 2;
				chroma += 1;
			}
		}
	}
}

function toLuma(pixel: number): number {
	const red = pixel & 255;
	const green = (pixel >>> 8) & 255;
	const blue = (pixel >>> 16) & 255;
	return (red * 11966 + green * 40254 + blue * 4064 + 1081344) >> 16;
}
