import type { Cue } from '../types.ts';

/**
 * Captions as a WebVTT file, UTF-8, LF. Source: https://www.w3.org/TR/webvtt1/
 * @param options.language BCP 47 tag, written in a note since the format has no field for it
 * @param options.note any remark, such as that the voice is machine-made
 */
export function toVtt(cues: Cue[], options: { language: string; note?: string }): string {
	const blocks = ['WEBVTT', `NOTE Language: ${toNoteText(options.language)}`];
	if (options.note) blocks.push(`NOTE ${toNoteText(options.note)}`);
	cues.forEach((cue, index) => {
		const times = `${toTimestamp(cue.start)} --> ${toTimestamp(cue.end)}`;
		blocks.push([String(index + 1), times, ...cue.lines.map(toCueText)].join('\n'));
	});
	return `${blocks.join('\n\n')}\n`;
}

/** A note ends at an empty line and must not hold an arrow. */
function toNoteText(text: string): string {
	return text.replaceAll('-->', '->').replace(/\s*\n\s*/gu, ' ').trim();
}

function toCueText(line: string): string {
	return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s+/gu, ' ').trim();
}

function toTimestamp(seconds: number): string {
	const total = Math.round(seconds * 1000);
	const pad = (value: number, length: number) => String(value).padStart(length, '0');
	const hours = pad(Math.floor(total / 3_600_000), 2);
	const minutes = pad(Math.floor(total / 60_000) % 60, 2);
	return `${hours}:${minutes}:${pad(Math.floor(total / 1000) % 60, 2)}.${pad(total % 1000, 3)}`;
}
