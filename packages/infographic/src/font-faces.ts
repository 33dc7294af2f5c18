import { createRequire } from 'node:module';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

export type FaceName = 'text' | 'strong' | 'headline';

interface Face {
	family: string;
	weight: number;
	/** Families tried where the embedded face is missing. */
	fallback: string;
	file: string;
}

/** The three faces of the graphic; every text element uses one of them. */
export const FACES: Readonly<Record<FaceName, Face>> = {
	text: {
		family: 'Be Vietnam Pro',
		weight: 500,
		fallback: 'Roboto, Arial, sans-serif',
		file: require.resolve('@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf'),
	},
	strong: {
		family: 'Be Vietnam Pro',
		weight: 700,
		fallback: 'Roboto, Arial, sans-serif',
		file: require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
	},
	headline: {
		family: 'Noto Serif',
		weight: 700,
		fallback: 'Georgia, serif',
		file: require.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'),
	},
};

export const FACE_NAMES = Object.keys(FACES) as FaceName[];

/** The name under which canvas and pdfkit know one face: a weight each, since both choose by family alone. */
export function getFaceAlias(face: FaceName): string {
	return `nhipcau-infographic-${face}`;
}

let ruler: { font: string; measureText(text: string): { width: number } } | null = null;

function getRuler() {
	if (ruler === null) {
		for (const face of FACE_NAMES) GlobalFonts.registerFromPath(FACES[face].file, getFaceAlias(face));
		ruler = createCanvas(1, 1).getContext('2d');
	}
	return ruler;
}

/** Width in drawing units of one line of text at a size in the same units. */
export function measureWidth(text: string, face: FaceName, size: number): number {
	const context = getRuler();
	// Measured large and scaled down: hinting at small sizes would make the width depend on the size.
	context.font = `200px "${getFaceAlias(face)}"`;
	return (context.measureText(text).width * size) / 200;
}
