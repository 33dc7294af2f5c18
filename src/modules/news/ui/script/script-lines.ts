/** One entry of a script file (`script.txt`), as a person edits it. */
export interface ScriptLine {
	/** Unique within its section; `s…` is a sentence of the text. */
	id: string;
	/** `title`, `lead`, `heading`, `sentence`, `figures` or `own`. */
	kind: string;
	/** Place in the flat text; null for words of one's own. */
	source: { start: number; end: number } | null;
	/** The wording in writing. */
	written: string;
	/** The wording as it is said. */
	spoken: string;
}

export const scriptSections = ['bulletin', 'clip'] as const;
export type ScriptSection = (typeof scriptSections)[number];

/** A script file taken apart: its first lines and heads stay as they were, so that it is put together the same. */
export interface ScriptLines {
	preface: string[];
	heads: Record<ScriptSection, string>;
	bulletin: ScriptLine[];
	clip: ScriptLine[];
}

const headPattern = /^\[(\S+) (\w+) (?:(\d+)-(\d+)|-)(?: \*)?\]$/;

/** Takes a script file apart; the format is that of `@nhipcau/editions`. Lines that fit nowhere are left to the server to name. */
export function readScript(file: string): ScriptLines {
	const script: ScriptLines = { preface: [], heads: { bulletin: '', clip: '' }, bulletin: [], clip: [] };
	let section: ScriptSection | undefined;
	for (const row of file.split(/\r?\n/).map((line) => line.trim())) {
		const head = headPattern.exec(row);
		const last: ScriptLine | undefined = section && script[section].at(-1);
		if (row.startsWith('#')) script.preface.push(row);
		else if (row.startsWith('===')) {
			section = section === undefined ? 'bulletin' : 'clip';
			script.heads[section] = row;
		} else if (head && section) script[section].push({ id: head[1]!, kind: head[2]!, source: head[3] ? { start: Number(head[3]), end: Number(head[4]) } : null, written: '', spoken: '' });
		else if (last && row !== '') readWording(last, row);
	}
	return script;
}

/** An entry has the written wording first, the spoken one after it, each behind a word and a colon. */
function readWording(line: ScriptLine, row: string): void {
	const words = row.slice(row.indexOf(':') + 1).trim();
	if (line.written === '') line.written = words;
	else line.spoken = words;
}

/** Puts a script together again. `labels` are the words before the colons, as the file that it came from has them. */
export function writeScript(script: ScriptLines, labels: ScriptLabels): string {
	const parts = [script.preface.join('\n')];
	for (const section of scriptSections) {
		parts.push(script.heads[section]);
		for (const { id, kind, source, written, spoken } of script[section]) {
			parts.push(`[${id} ${kind} ${source ? `${source.start}-${source.end}` : '-'}]\n${labels.written}: ${flow(written)}\n${labels.spoken}: ${flow(spoken)}`);
		}
	}
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

export interface ScriptLabels {
	written: string;
	spoken: string;
}

/** The words that stand before the colons of a script file's entries. */
export function findLabels(file: string): ScriptLabels | null {
	const rows = file.split(/\r?\n/);
	const at = rows.findIndex((row) => headPattern.test(row.trim()));
	const word = (row: string | undefined) => /^\s*([^:[\]]+):/.exec(row ?? '')?.[1];
	const [written, spoken] = [word(rows[at + 1]), word(rows[at + 2])];
	return at >= 0 && written && spoken ? { written, spoken } : null;
}

/** How a line differs from the text or from the rule. */
export type Departure = 'own' | 'worded' | 'spoken' | null;

/** Whether a line says something else than its place in the text, or says it otherwise than by rule. */
export function findDeparture(line: ScriptLine, rule: ScriptLine | undefined, flatText: string): Departure {
	if (line.source === null) return 'own';
	if (flow(line.written) !== flow(flatText.slice(line.source.start, line.source.end))) return 'worded';
	return rule && flow(rule.written) === flow(line.written) && flow(rule.spoken) !== flow(line.spoken) ? 'spoken' : null;
}

/** Whether two lines are read the same. */
export function isSameLine(a: ScriptLine, b: ScriptLine): boolean {
	return isSameWording(a.written, b.written) && isSameWording(a.spoken, b.spoken);
}

/** Whether two wordings differ in nothing but white space. */
export function isSameWording(a: string, b: string): boolean {
	return flow(a) === flow(b);
}

function flow(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
