import type { Chapter, Speech } from '@nhipcau/speech';
import type { Prepared } from '../prepare.ts';
import { traceScript } from '../provenance.ts';
import type { ScriptLine } from '../script.ts';
import { EditionError, type TracedFigure } from '../types.ts';

/**
 * The lines of a part of the script, checked before anything is said.
 * Throws `editions.script_empty` where nothing is left to say, `editions.untraceable_figure` where a line says a figure
 * that the text does not hold.
 */
export function getLines(prepared: Prepared, part: 'bulletin' | 'clip'): ScriptLine[] {
	const lines = prepared.script[part];
	if (lines.length === 0) throw new EditionError('editions.script_empty');
	traceScript(lines, prepared.figures);
	return lines;
}

/** Every figure said, with its place in the text and the second in which its sentence begins. */
export function timeFigures(lines: ScriptLine[], speech: Speech, prepared: Prepared): TracedFigure[] {
	const traced = traceScript(lines, prepared.figures);
	const starts = new Map(speech.utterances.map((utterance) => [utterance.id, utterance.start]));
	return lines.flatMap((line) =>
		(traced.get(line.id) ?? []).map((figure) => ({ ...figure, at: round(starts.get(line.id) ?? 0) })),
	);
}

/** Chapters of the bulletin: one for the opening and the lead, one for every heading. */
export function listChapters(lines: ScriptLine[], speech: Speech, prepared: Prepared): Chapter[] {
	const startOf = new Map(speech.utterances.map((utterance) => [utterance.id, utterance.start]));
	const duration = lengthOf(speech);
	const heads = lines.filter((line) => line.kind === 'heading' && line.source);
	const opening = { title: prepared.request.source.article.title, start: 0 };
	const opened = [opening, ...heads.map((line) => ({ title: titleOf(line, prepared), start: startOf.get(line.id) ?? 0 }))];
	const chapters = opened.map((chapter, index) => ({ ...chapter, end: opened[index + 1]?.start ?? duration }));
	return chapters.filter((chapter) => chapter.end > chapter.start);
}

function titleOf(line: ScriptLine, prepared: Prepared): string {
	return line.source ? prepared.flat.text.slice(line.source.start, line.source.end) : line.text;
}

/** Seconds of sound. */
export function lengthOf(speech: Speech): number {
	return speech.samples.length / speech.sampleRate;
}

/** Milliseconds are finer than any ear or player needs. */
export function round(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}

/** What the sound of a part depends on besides the tools. */
export function describeNarration(prepared: Prepared, part: 'bulletin' | 'clip'): unknown {
	const lines = prepared.script[part].map((line) => ({ id: line.id, kind: line.kind, said: prepared.read(line), source: line.source }));
	return { lines, voice: prepared.request.voice ?? null };
}
