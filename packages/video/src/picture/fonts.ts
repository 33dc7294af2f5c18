import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** Each weight is a family of its own, so that no renderer has to guess the nearest weight. */
const files = {
	'NhipCau Sans': '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
	'NhipCau Sans Semi': '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
	'NhipCau Sans Bold': '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
	'NhipCau Serif': '@expo-google-fonts/noto-serif/500Medium/NotoSerif_500Medium.ttf',
	'NhipCau Serif Bold': '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
} as const;

export type FontFamily = keyof typeof files;

/** Makes the families known to the canvas of this process; further calls do nothing. */
export function registerFonts(): void {
	for (const [family, file] of Object.entries(files)) {
		if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(require.resolve(file), family);
	}
}
