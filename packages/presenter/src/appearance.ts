import { hashSeed } from './seeded-random.ts';

/** Who presents: drawn figures of nobody in particular. */
export type AppearanceName = 'woman_ao_dai' | 'man_shirt' | 'woman_ao_ba_ba';

export interface Appearance {
	skin: string;
	skinShade: string;
	blush: string;
	hair: string;
	hairLight: string;
	lip: string;
	lipDark: string;
	/** Half the face's width at the cheekbones, and where the chin ends, in the figure's field. */
	faceHalfWidth: number;
	chinY: number;
	jawHalfWidth: number;
	browWeight: number;
	lashes: boolean;
	lipWeight: number;
	shoulderHalfWidth: number;
	clothes: 'ao_dai' | 'shirt' | 'ao_ba_ba';
	hairstyle: 'gathered' | 'short' | 'bob';
	glasses: boolean;
	cloth: string;
	clothShade: string;
	clothLight: string;
	accent: string;
}

const river = { cloth: '#0b5c63', clothShade: '#084850', clothLight: '#2d858b' };
const lotus = '#c9537d';

export const appearances: Record<AppearanceName, Appearance> = {
	woman_ao_dai: {
		skin: '#f2cba6', skinShade: '#e2ae86', blush: '#e79a83', hair: '#2a211f', hairLight: '#4a3b36',
		lip: '#c4636a', lipDark: '#a34a55', faceHalfWidth: 75, chinY: 320, jawHalfWidth: 52, browWeight: 5,
		lashes: true, lipWeight: 1, shoulderHalfWidth: 172, clothes: 'ao_dai', hairstyle: 'gathered', glasses: false,
		...river, accent: lotus,
	},
	man_shirt: {
		skin: '#e8bd94', skinShade: '#d19d74', blush: '#dc9478', hair: '#1f1c1c', hairLight: '#3b3634',
		lip: '#b9776a', lipDark: '#99594f', faceHalfWidth: 78, chinY: 326, jawHalfWidth: 60, browWeight: 7.5,
		lashes: false, lipWeight: 0.72, shoulderHalfWidth: 196, clothes: 'shirt', hairstyle: 'short', glasses: false,
		cloth: '#fbf8f0', clothShade: '#dcd8cc', clothLight: '#ffffff', accent: river.cloth,
	},
	woman_ao_ba_ba: {
		skin: '#e9be97', skinShade: '#d3a078', blush: '#dd9078', hair: '#332826', hairLight: '#54443f',
		lip: '#b85f61', lipDark: '#98484d', faceHalfWidth: 76, chinY: 318, jawHalfWidth: 54, browWeight: 5,
		lashes: true, lipWeight: 0.95, shoulderHalfWidth: 174, clothes: 'ao_ba_ba', hairstyle: 'bob', glasses: true,
		cloth: '#3d565c', clothShade: '#2c4147', clothLight: '#6d888d', accent: lotus,
	},
};

/** The appearances in a fixed order, for choosing one by number. */
export const appearanceNames = Object.keys(appearances) as AppearanceName[];

/** The appearance that belongs to a seed, for an office that has not chosen one. */
export function chooseAppearance(seed: string | number): AppearanceName {
	return appearanceNames[hashSeed(seed) % appearanceNames.length]!;
}
