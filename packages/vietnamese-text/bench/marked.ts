/**
 * Scores proofread on gold/plants/: clean texts in which an editor marked the slips that could stand there,
 * {kind:right|wrong|another wrong}. Each is planted alone. A test and a person read it:
 *   node bench/marked.ts [a|b] [--misses]
 * Prints one JSON line: recall by kind and overall, and false alarms per 1,000 words of the texts without slips.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, type FindingKind, proofread } from '../src/index.ts';

const folder = fileURLToPath(new URL('../gold/plants', import.meta.url));

/** What answers the slips of one letter, and whether the finding may stand elsewhere (the other bracket, the other name). */
const KINDS: Readonly<Record<string, { name: string; kinds: readonly FindingKind[]; anywhere?: boolean }>> = {
	s: { name: 'impossible_syllable', kinds: ['impossible_syllable', 'confused_words'] },
	c: { name: 'confused_words', kinds: ['confused_words', 'impossible_syllable', 'doubled_words'] },
	d: { name: 'doubled_words', kinds: ['doubled_words'] },
	e: { name: 'empty_brackets', kinds: ['empty_brackets'] },
	f: { name: 'lost_footnote', kinds: ['lost_footnote'], anywhere: true },
	v: { name: 'mixed_spelling', kinds: ['mixed_tone_placement', 'mixed_i_y'] },
	u: { name: 'unbalanced_marks', kinds: ['unbalanced_marks'], anywhere: true },
	l: { name: 'list_gap', kinds: ['list_gap'], anywhere: true },
	y: { name: 'bad_symbol', kinds: ['bad_symbol'] },
	t: { name: 'impossible_date', kinds: ['impossible_date'] },
	m: { name: 'wrong_sum', kinds: ['wrong_sum'], anywhere: true },
	n: { name: 'name_variant', kinds: ['name_variant', 'impossible_syllable'], anywhere: true },
};

interface Slip {
	letter: string;
	at: number;
	right: string;
	wrong: string;
}

export interface MarkedText {
	name: string;
	/** The text with every right form. */
	clean: string;
	slips: readonly Slip[];
}

/** The marked texts whose file names begin so. */
export function readMarkedTexts(prefix = ''): MarkedText[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name.startsWith(prefix));
	return names.map((name) => ({ name, ...parseMarks(readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC')) }));
}

function parseMarks(source: string): Omit<MarkedText, 'name'> {
	const slips: Slip[] = [];
	let clean = '';
	let last = 0;
	for (const mark of source.matchAll(/\{([a-z]):([^{}]*)\}/gu)) {
		clean += source.slice(last, mark.index);
		const [right = '', ...wrongs] = (mark[2] ?? '').split('|');
		for (const wrong of wrongs) if (wrong !== right) slips.push({ letter: mark[1] ?? '', at: clean.length, right, wrong });
		clean += right;
		last = mark.index + mark[0].length;
	}
	return { clean: clean + source.slice(last), slips };
}

export interface MarkedScore {
	planted: number;
	recall: number;
	byKind: Record<string, { planted: number; recall: number }>;
	words: number;
	falsePerThousand: number;
	misses: string[];
	alarms: string[];
}

/** Plants every marked slip alone and counts what is found. */
export function scoreMarked(texts: readonly MarkedText[]): MarkedScore {
	const counts = new Map<string, { planted: number; found: number }>();
	const misses: string[] = [];
	const alarms: string[] = [];
	let words = 0;
	for (const { name, clean, slips } of texts) {
		const before = proofread(clean);
		const known = new Set(before.map(({ kind, surface }) => `${kind} ${surface}`));
		words += clean.match(/\p{L}+/gu)?.length ?? 0;
		alarms.push(...before.map(({ kind, surface }) => `${name}: ${kind}: ${surface}`));
		for (const slip of slips) {
			const spoiled = clean.slice(0, slip.at) + slip.wrong + clean.slice(slip.at + slip.right.length);
			const count = counts.get(slip.letter) ?? { planted: 0, found: 0 };
			counts.set(slip.letter, count);
			count.planted++;
			if (proofread(spoiled).some((one) => answers(one, slip) && !known.has(`${one.kind} ${one.surface}`))) count.found++;
			else misses.push(`${name}: ${KINDS[slip.letter]?.name}: ${slip.right} > ${slip.wrong}: …${spoiled.slice(Math.max(0, slip.at - 25), slip.at + slip.wrong.length + 25).replace(/\n/g, '⏎')}…`);
		}
	}
	const all = [...counts.values()];
	const planted = all.reduce((sum, one) => sum + one.planted, 0);
	return {
		planted,
		recall: round(all.reduce((sum, one) => sum + one.found, 0) / planted),
		byKind: Object.fromEntries([...counts].map(([letter, one]) => [KINDS[letter]?.name ?? letter, { planted: one.planted, recall: round(one.found / one.planted) }])),
		words,
		falsePerThousand: round((alarms.length * 1000) / words),
		misses,
		alarms,
	};
}

function answers(finding: Finding, { letter, at, wrong }: Slip): boolean {
	const kind = KINDS[letter];
	if (kind === undefined || !kind.kinds.includes(finding.kind)) return false;
	return kind.anywhere === true || (finding.start < at + wrong.length + 2 && finding.end > at - 2);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { misses, alarms, ...score } = scoreMarked(readMarkedTexts(process.argv.find((one) => one === 'a' || one === 'b') ?? ''));
	if (process.argv.includes('--misses')) for (const line of [...misses, ...alarms]) console.error(line);
	console.log(JSON.stringify(score));
}
