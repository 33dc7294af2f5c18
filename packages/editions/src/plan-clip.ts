import { formatDay } from '@nhipcau/document/html';
import { collectFigures, InfographicError, type Figure } from '@nhipcau/infographic';
import type { Speech } from '@nhipcau/speech';
import { makeCues, type ClipPlan, type Scene, type ShownFigure } from '@nhipcau/video';
import { alignWords } from './align-words.ts';
import { labelOf } from './forms/labels.ts';
import type { Prepared } from './prepare.ts';
import type { ScriptLine } from './script.ts';

/** Seconds by which a card comes before its first word. */
const LEAD = 0.25;

/** What the clip shows while its script is said: one card a line, captions in step with the voice. */
export function planClip(prepared: Prepared, lines: ScriptLine[], speech: Speech): ClipPlan {
	const { article } = prepared.request.source;
	const { presenter } = prepared.request;
	const timed = lines.map((line, index) => ({ line, utterance: speech.utterances[index]! }));
	return {
		title: article.title,
		office: article.office ?? '',
		...(article.date && { date: formatDay(article.date, article.language) }),
		label: labelOf('video', prepared.request.source),
		seed: article.title,
		scenes: planScenes(prepared, lines, speech),
		captions: makeCues(timed.map(({ line, utterance }) => ({ words: alignWords(line, utterance, prepared.request.reading) }))),
		speech,
		...(presenter && { presenter: presenter as NonNullable<ClipPlan['presenter']> }),
	};
}

/** The cards of the clip, one a line, without their times. */
export function planCards(prepared: Prepared, lines: ScriptLine[]): Untimed<Scene>[] {
	return lines.map((line) => describeScene(line, prepared));
}

function planScenes(prepared: Prepared, lines: ScriptLine[], speech: Speech): Scene[] {
	const duration = speech.samples.length / speech.sampleRate;
	const starts = lines.map((_, index) => (index === 0 ? 0 : Math.max(0, speech.utterances[index]!.start - LEAD)));
	return planCards(prepared, lines).map((card, index) => ({
		...card,
		start: starts[index]!,
		end: starts[index + 1] ?? duration,
	}));
}

type Untimed<T> = T extends Scene ? Omit<T, 'start' | 'end'> : never;

function describeScene(line: ScriptLine, prepared: Prepared): Untimed<Scene> {
	const { article } = prepared.request.source;
	if (line.kind === 'title') return { kind: 'title', title: line.text, ...(article.office && { kicker: article.office }) };
	if (line.kind === 'own') return { kind: 'closing', ...(article.source && { source: article.source }) };
	const heading = findHeading(line, prepared);
	const figures = line.kind === 'figures' ? showFigures(line, prepared) : [];
	if (figures.length > 0) return { kind: 'figures', ...(heading && { heading }), figures };
	return { kind: 'sentence', ...(heading && { heading }), text: line.text };
}

function findHeading(line: ScriptLine, prepared: Prepared): string | undefined {
	const sentence = prepared.sentences.find((candidate) => candidate.start === line.source?.start);
	return sentence && sentence.heading !== prepared.request.source.article.title ? sentence.heading : undefined;
}

/** The most that a card holds and a viewer takes in while one sentence is said. */
const FIGURES_A_CARD = 3;
/** Under this importance (see `collectFigures`) a number is no news: "10 năm" alone is shown in its sentence. */
const WORTH_A_CARD = 2;

function showFigures(line: ScriptLine, prepared: Prepared): ShownFigure[] {
	const { source } = line;
	if (!source || line.departs) return [];
	const inside = prepared.figures.facts.filter((fact) => fact.start >= source.start && fact.end <= source.end);
	try {
		const content = collectFigures(prepared.flat, inside, { atMost: FIGURES_A_CARD });
		const figures = content.sections.flatMap((section) => section.figures);
		return figures.some((figure) => figure.importance >= WORTH_A_CARD) ? figures.map(showFigure) : [];
	} catch (error) {
		// A sentence whose figures have no name of their own is shown as words.
		if (error instanceof InfographicError && error.code === 'infographic.no_figures') return [];
		throw error;
	}
}

/** On a card the words stand under their figure, so what led on to it (", đạt", "(tăng") is left out. */
function dropLink(words: string, isBefore: boolean): string {
	return isBefore ? words.replace(/(?:[\s,(]+(?:đạt|bằng|chiếm|là|tăng|giảm|với|có|còn|ước|được))+$/iu, '') : words;
}

function showFigure({ numeral, value, boundWord, label, unit }: Figure): ShownFigure {
	const percent = /^(.*\d)\s*%$/su.exec(numeral.text);
	const behind = percent ? '%' : unit && !label.text.startsWith(unit.text) ? unit.text : undefined;
	return {
		value,
		text: percent ? percent[1]! : numeral.text,
		noun: dropLink(label.text, label.end <= numeral.start),
		...(boundWord && { bound: boundWord.text }),
		...(behind && { unit: behind }),
	};
}
