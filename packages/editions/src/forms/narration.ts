import type { Chapter, Recording, Utterance } from '@nhipcau/speech';
import type { Prepared } from '../prepare.ts';
import { traceLine, traceScript } from '../provenance.ts';
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

/** Every figure said, with its place in the text and the second in which its line begins. */
export function timeFigures(prepared: Prepared, part: 'bulletin' | 'clip', lineStarts: readonly number[] = []): TracedFigure[] {
	return prepared.script[part].flatMap((line, index) =>
		traceLine(line, index + 1, prepared.figures).map((figure) => ({ ...figure, at: lineStarts[index] ?? 0 })),
	);
}

/** Seconds in which the lines begin. */
export function listStarts(said: Pick<Recording, 'utterances'>): number[] {
	return said.utterances.map((utterance) => round(utterance.start));
}

/** Chapters of the bulletin: one for the opening and the lead, one for every heading. */
export function listChapters(lines: ScriptLine[], recording: Recording, prepared: Prepared): Chapter[] {
	const startOf = new Map(recording.utterances.map((utterance) => [utterance.id, utterance.start]));
	const duration = lengthOf(recording);
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
export function lengthOf({ length, sampleRate }: Pick<Recording, 'length' | 'sampleRate'>): number {
	return length / sampleRate;
}

/** Milliseconds are finer than any ear or player needs. */
export function round(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}

/** What the sound of a part and its chapters depend on besides the tools: not where in the text it stands. */
export function describeNarration(prepared: Prepared, part: 'bulletin' | 'clip'): unknown {
	const lines = prepared.script[part];
	const said = listUtterances(lines, prepared).map(({ spoken, pauseAfter }) => ({ spoken, pauseAfter }));
	const chapters = lines.map((line) => (line.kind === 'heading' && line.source ? titleOf(line, prepared) : null));
	return { said, chapters, voice: prepared.request.voice ?? null };
}

/** The lines of a part as they are said, each with the silence after it. */
export function listUtterances(lines: ScriptLine[], prepared: Prepared): Utterance[] {
	return lines.map((line, index) => sayLine(line, lines[index + 1], prepared));
}

/** Seconds of silence after a line: a breath between sentences, longer before what opens a new part. */
const pauses = { sentence: 0.45, block: 0.75, heading: 0.9, beforeHeading: 1.3, title: 1.1, end: 0.6 };

function sayLine(line: ScriptLine, next: ScriptLine | undefined, prepared: Prepared): Utterance {
	return { id: line.id, spoken: prepared.read(line), pauseAfter: choosePause(line, next, prepared) };
}

function choosePause(line: ScriptLine, next: ScriptLine | undefined, prepared: Prepared): number {
	if (!next) return pauses.end;
	if ((line.spoken ?? line.text) === '') return 0;
	if (next.kind === 'heading') return pauses.beforeHeading;
	if (line.kind === 'title' || line.kind === 'own') return pauses.title;
	if (line.kind === 'heading') return pauses.heading;
	const sentence = prepared.sentences.find((candidate) => candidate.start === line.source?.start);
	return sentence?.closes ? pauses.block : pauses.sentence;
}
