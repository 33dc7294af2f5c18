import { fold } from '../folding.ts';
import { findImpossibleDates } from './calendar.ts';
import { ConfusionCheck } from './confusions.ts';
import { findDoubles } from './doubles.ts';
import { FootnoteCheck } from './footnotes.ts';
import { ListCheck } from './lists.ts';
import { BalanceCheck, findEmptyBrackets } from './marks.ts';
import { NameCheck } from './names.ts';
import { explain } from './reasons.ts';
import { SpellingCheck } from './spelling.ts';
import { findWrongSums } from './sums.ts';
import { findBadSymbols } from './symbol-forms.ts';
import type { Finding, FindingKind, ProofreadOptions, RawFinding } from './types.ts';
import { VariantCheck } from './variants.ts';
import { FormTable, type Line, readLine } from './words.ts';

/** Where two findings overlap, the kind that stands first here explains more. */
const PRIORITY: readonly FindingKind[] = ['bad_symbol', 'impossible_date', 'doubled_words', 'empty_brackets', 'lost_footnote', 'unbalanced_marks', 'list_gap', 'impossible_syllable', 'confused_words', 'name_variant', 'mixed_tone_placement', 'mixed_i_y', 'wrong_sum'];

/** More findings of one check in one line, or of one kind in one text, are no slips but another kind of text. */
const MOST_IN_LINE = 200;
const MOST_OF_KIND = 10_000;

/**
 * What an editor should look at in a text before it is printed: words that cannot be or are taken for others, words and
 * marks too many or too few, lists, notes, dates, symbols and sums that do not agree. Sorted by `start`; no two on the
 * same span, at most 10,000 of one kind. Offsets are UTF-16 and index `text.normalize('NFC')`. A line is taken as a
 * paragraph.
 */
export function proofread(text: string, options: ProofreadOptions = {}): Finding[] {
	const source = text.normalize('NFC');
	const accepted = new Set(Array.from(options.acceptedWords ?? [], (word) => word.normalize('NFC').toLowerCase()));
	const silenced = new Set(options.silenced ?? []);
	const findings: Finding[] = [];
	for (const raw of dropOverlaps(collect(source, accepted))) {
		const surface = source.slice(raw.start, raw.end);
		const silenceKey = makeSilenceKey(raw.kind, surface);
		if (silenced.has(silenceKey) || accepted.has(surface.toLowerCase())) continue;
		findings.push({ kind: raw.kind, start: raw.start, end: raw.end, surface, reason: explain(raw, surface, options.language ?? 'vi'), proposals: [...new Set(raw.proposals ?? [])], silenceKey });
	}
	return findings;
}

/** What an office stores to silence a finding everywhere: the kind and the folded surface. */
function makeSilenceKey(kind: FindingKind, surface: string): string {
	return `${kind}:${fold(surface.trim().replace(/\s+/g, ' '))}`;
}

function collect(source: string, accepted: ReadonlySet<string>): RawFinding[] {
	const forms = new FormTable();
	const spelling = new SpellingCheck(accepted);
	const confusions = new ConfusionCheck(accepted);
	const lists = new ListCheck();
	const overText = [new BalanceCheck(), new FootnoteCheck(), new VariantCheck(), new NameCheck()];
	const checks: ReadonlyArray<(line: Line) => RawFinding[]> = [(line) => spelling.check(line), (line) => confusions.check(line), findDoubles, findEmptyBrackets, (line) => lists.check(line), findBadSymbols, findImpossibleDates, findWrongSums];
	const found: RawFinding[] = [];
	for (let start = 0; start <= source.length; ) {
		const newline = source.indexOf('\n', start);
		const end = newline < 0 ? source.length : newline;
		if (end > start) {
			const line = readLine(source, start, end, forms);
			for (const check of checks) for (const finding of check(line).slice(0, MOST_IN_LINE)) found.push(finding);
			for (const check of overText) check.read(line);
		}
		start = end + 1;
	}
	for (const check of overText) for (const finding of check.finish()) found.push(finding);
	return found;
}

/** Of findings that overlap only the most telling is kept, so that no two marks lie on each other. */
function dropOverlaps(findings: readonly RawFinding[]): RawFinding[] {
	const ranked = [...findings].sort((a, b) => a.start - b.start || PRIORITY.indexOf(a.kind) - PRIORITY.indexOf(b.kind) || b.end - a.end);
	const kept: RawFinding[] = [];
	const counts = new Map<FindingKind, number>();
	for (const finding of ranked) {
		const count = counts.get(finding.kind) ?? 0;
		counts.set(finding.kind, count + 1);
		if (count >= MOST_OF_KIND) continue;
		const last = kept.at(-1);
		if (last === undefined || finding.start >= last.end) kept.push(finding);
		else if (PRIORITY.indexOf(finding.kind) < PRIORITY.indexOf(last.kind)) kept[kept.length - 1] = finding;
	}
	return kept;
}
