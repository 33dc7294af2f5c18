import type { Span } from '@nhipcau/vietnamese-text';

export type LineKind = 'title' | 'lead' | 'heading' | 'sentence' | 'figures' | 'own';

/** One thing that is said, in order. */
export interface ScriptLine {
	/** `s…` in the bulletin is the sentence of the text; other lines have ids of their own. */
	id: string;
	kind: LineKind;
	/** The wording in written form. */
	text: string;
	/** A person's own spoken form; left out, the reading is made by rule from `text`. */
	spoken?: string;
	/** The place in the flat text that it is taken from; null for words of our own. */
	source: Span | null;
	/** Whether the wording differs from that place in the text. */
	departs: boolean;
}

/** What stands between a text and its sound: `bulletin` says all of it, `clip` the heart of it. */
export interface Script {
	bulletin: ScriptLine[];
	clip: ScriptLine[];
}

const sections = { bulletin: '=== BẢN TIN ===', clip: '=== CLIP ===' } as const;

const preface = [
	'# Kịch bản: mỗi mục là một câu sẽ được đọc. Dòng đầu là mã và vị trí trong bài; dòng "viết" là chữ;',
	'# dòng "đọc" là lời đọc. Sửa, xóa, đổi chỗ tùy ý, rồi chạy lại với --script. Dấu * : khác với bài.',
	'# Mục để trống là phần của bài không đọc lên. An empty entry is a part of the text that is left unsaid.',
	'# Script: one entry, one thing said. Edit "viết" (written) or "đọc" (spoken), delete or move entries.',
];

/** Gives what is said for a line. */
export type ReadLine = (line: ScriptLine) => string;

/**
 * `script.txt`: what is said, in order, for a person to read and change. `read` gives the spoken form of a line;
 * `dictionary` is what the office's readings were then, so that a line nobody changed follows them when they change.
 */
export function formatScript(script: Script, read: ReadLine, dictionary: Readonly<Record<string, string>> = {}): string {
	const readings = Object.entries(dictionary).map(([written, spoken]) => `${READING}${written} = ${spoken}`);
	const parts = [[...preface, ...readings].join('\n')];
	for (const section of ['bulletin', 'clip'] as const) {
		parts.push(sections[section]);
		for (const line of script[section]) parts.push(formatLine(line, read(line)));
	}
	return `${parts.join('\n\n')}\n`;
}

/** Begins a line of the preface that tells a reading of the office. */
const READING = '# @ ';

/** The office's readings that a script file was written with. */
export function findReadingsOf(file: string): Record<string, string> {
	const rows = file.normalize('NFC').split(/\r?\n/).filter((row) => row.startsWith(READING));
	return Object.fromEntries(rows.flatMap((row) => {
		// What is said holds no sign, so the last one parts the two.
		const at = row.lastIndexOf(' = ');
		return at < 0 ? [] : [[row.slice(READING.length, at), row.slice(at + 3).trim()]];
	}));
}

function formatLine(line: ScriptLine, spoken: string): string {
	const place = line.source ? `${line.source.start}-${line.source.end}` : '-';
	return `[${line.id} ${line.kind} ${place}${line.departs ? ' *' : ''}]\nviết: ${flow(line.text)}\nđọc: ${flow(spoken)}`;
}

function flow(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** What was wrong in a script file, and in which line (from 1). */
export class ScriptError extends Error {
	readonly code = 'editions.script_unreadable';
	readonly details: { line: number; content: string };

	constructor(line: number, content: string) {
		super(`script line ${line}: ${content}`);
		this.details = { line, content: content.slice(0, 80) };
	}
}

const headPattern = /^\[(\S+) (title|lead|heading|sentence|figures|own) (?:(\d+)-(\d+)|-)(?: \*)?\]$/;

/**
 * Reads a script that a person may have changed. A changed "đọc" line becomes the line's own spoken form; where
 * only "viết" changed, the reading follows it again. `base` is the script made by rule, `readings` are ways of
 * reading by rule, the first of them today's.
 * Throws `ScriptError` on a line that fits nowhere.
 */
export function parseScript(file: string, base: Script, readings: ReadLine[], flatText: string): Script {
	const script: Script = { bulletin: [], clip: [] };
	let section: keyof Script | undefined;
	let entry: { line: ScriptLine; said?: string } | undefined;
	const close = () => {
		if (entry && section) script[section].push(settle(entry, base[section], readings, flatText));
		entry = undefined;
	};
	file.normalize('NFC').split(/\r?\n/).forEach((raw, index) => {
		const row = raw.trim();
		if (row === '' || row.startsWith('#')) return;
		const opened = (Object.keys(sections) as (keyof Script)[]).find((name) => sections[name] === row);
		const head = headPattern.exec(row);
		if (opened) {
			close();
			section = opened;
		} else if (head && section) {
			close();
			entry = { line: startLine(head, flatText) };
		} else if (entry && row.startsWith('viết:')) entry.line.text = row.slice(5).trim();
		else if (entry && row.startsWith('đọc:')) entry.said = row.slice(4).trim();
		else throw new ScriptError(index + 1, row);
	});
	close();
	return script;
}

function startLine(head: RegExpExecArray, flatText: string): ScriptLine {
	const end = Math.min(Number(head[4]), flatText.length);
	const source = head[3] === undefined ? null : { start: Math.min(Number(head[3]), end), end };
	return { id: head[1]!, kind: head[2] as LineKind, text: '', source, departs: false };
}

function settle(
	entry: { line: ScriptLine; said?: string },
	base: ScriptLine[],
	readings: ReadLine[],
	flatText: string,
): ScriptLine {
	const { line, said } = entry;
	const before = base.find((candidate) => candidate.id === line.id);
	const followsRule = !said || readings.some((read) => (before && said === flow(read(before))) || said === flow(read(line)));
	const settled = followsRule ? line : { ...line, spoken: said };
	return { ...settled, departs: departsFrom(settled, flatText) };
}

/** Whether a line says something else than its place in the text. */
export function departsFrom(line: Pick<ScriptLine, 'text' | 'spoken' | 'source'>, flatText: string): boolean {
	if (line.source === null || line.spoken !== undefined) return true;
	return flow(line.text) !== flow(flatText.slice(line.source.start, line.source.end));
}
