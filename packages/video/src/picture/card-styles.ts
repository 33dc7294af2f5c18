import { palette } from './palette.ts';
import type { TextStyle } from './text-block.ts';

/** The free part of a card, in pixels. */
export interface Room {
	width: number;
	height: number;
}

export const styles = {
	kicker: { family: 'NhipCau Sans Semi', size: 26, least: 20, leading: 1.4, colour: palette.lotus },
	heading: { family: 'NhipCau Sans Semi', size: 28, least: 22, leading: 1.4, colour: palette.river },
	title: { family: 'NhipCau Serif Bold', size: 60, least: 30, leading: 1.34, colour: palette.ink },
	sentence: { family: 'NhipCau Serif', size: 44, least: 26, leading: 1.42, colour: palette.ink },
	date: { family: 'NhipCau Sans', size: 26, least: 20, leading: 1.4, colour: palette.inkSecond },
	body: { family: 'NhipCau Sans', size: 30, least: 20, leading: 1.45, colour: palette.ink },
	small: { family: 'NhipCau Sans', size: 26, least: 18, leading: 1.45, colour: palette.inkSecond },
} as const satisfies Record<string, TextStyle>;
