import { findFacts, findSpokenNumbers, normalise, type Fact, type NormaliseOptions } from '@nhipcau/vietnamese-text';
import type { Script, ScriptLine } from './script.ts';
import { EditionError, type Problem, type TracedFigure } from './types.ts';

/** The figures of a text, ready to be asked where a figure that is shown or said comes from. */
export interface FigureIndex {
	facts: Fact[];
	byValue: Map<string, Fact[]>;
	/** Every number that the text says when read aloud, dates and symbols included. */
	spokenNumbers: Set<number>;
	/** Figures in the name of the office or of the source, which our own words may say. */
	known: Set<string>;
	/** How its numerals are written. */
	reading?: NormaliseOptions;
}

/** Reads a text once; `around` is what a person typed beside it: office, source, by-line. */
export function indexFigures(flatText: string, around: string[], reading?: NormaliseOptions): FigureIndex {
	const facts = findFacts(flatText, reading);
	const byValue = new Map<string, Fact[]>();
	for (const fact of facts) {
		const key = keyOf(fact);
		byValue.set(key, [...(byValue.get(key) ?? []), fact]);
	}
	const spoken = flatText.split('\n').map((line) => normalise(line, reading).spoken);
	const numbers = spoken.flatMap((line) => findSpokenNumbers(line).map((number) => number.value));
	const known = new Set(around.flatMap((text) => findFacts(text, reading).map((fact) => fact.surface)));
	return { facts, byValue, spokenNumbers: new Set(numbers), known, ...(reading && { reading }) };
}

function keyOf(fact: Fact): string {
	return `${fact.kind}|${fact.value}|${fact.kind === 'document' ? '' : fact.bound}`;
}

/**
 * The figures that a line says, each with its place in the text: inside the line's own source if it stands
 * there, else anywhere in the text. `number` is the line's place in its part of the script, from 1, as screens count it. Throws
 * `editions.untraceable_figure` naming line and figure.
 */
export function traceLine(line: ScriptLine, number: number, index: FigureIndex): TracedFigure[] {
	if (line.spoken !== undefined) guardSpoken(line.spoken, line, number, index);
	const facts = findFacts(line.text, index.reading).filter((fact) => line.source !== null || !index.known.has(fact.surface));
	return facts.map((fact) => {
		const places = index.byValue.get(keyOf(fact)) ?? [];
		const place = places.find((candidate) => isInside(candidate, line)) ?? places[0];
		if (!place) throw untraceable(line, number, fact.surface);
		return { surface: place.surface, start: place.start, end: place.end };
	});
}

/** Every line of a script that says a figure without source, as the problem that a build would report of it. */
export function findUntraceable(script: Script, index: FigureIndex): Problem[] {
	return [script.bulletin, script.clip].flatMap((lines) => lines.flatMap((line, at) => {
		try {
			traceLine(line, at + 1, index);
			return [];
		} catch (error) {
			if (error instanceof EditionError) return [{ code: error.code, details: error.details }];
			throw error;
		}
	}));
}

/** Every figure of a part of the script. Throws `editions.untraceable_figure` on the first that has no source. */
export function traceScript(lines: Script['bulletin'], index: FigureIndex): Map<string, TracedFigure[]> {
	return new Map(lines.map((line, at) => [line.id, traceLine(line, at + 1, index)]));
}

/** A person's own spoken form may word a number differently, but may not say one that the text does not hold. */
function guardSpoken(said: string, line: ScriptLine, number: number, index: FigureIndex): void {
	const digits = findFacts(said, index.reading).map((fact) => fact.surface);
	const stranger =
		digits.find((surface) => !index.facts.some((fact) => fact.surface === surface)) ??
		findSpokenNumbers(said)
			.filter(({ value }) => value > 1 && !index.spokenNumbers.has(value))
			.map(({ start, end }) => said.slice(start, end))[0];
	if (stranger !== undefined) throw untraceable(line, number, stranger);
}

function isInside(fact: Fact, line: ScriptLine): boolean {
	return line.source !== null && fact.start >= line.source.start && fact.end <= line.source.end;
}

function untraceable(line: ScriptLine, number: number, figure: string): EditionError {
	return new EditionError('editions.untraceable_figure', { figure, line: number, entry: line.id, sentence: line.text.slice(0, 120) });
}
