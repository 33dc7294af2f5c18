import { encode } from 'uqr';

/** A QR code as one path of unit squares in a square of `size`, quiet edge included. */
export interface QrPicture {
	size: number;
	path: string;
}

/** Draws a text as a QR code. A screen has no stains, so the least error correction leaves the largest squares. */
export function drawQrCode(text: string): QrPicture {
	const { data, size } = encode(text, { ecc: 'L', border: 4 });
	const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
	return { size, path };
}
