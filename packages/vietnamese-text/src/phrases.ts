/** A table of written phrases, found by their first run of letters or digits; the longest phrase wins. */
export class PhraseTable {
	private readonly byFirstRun = new Map<string, Array<readonly [written: string, spoken: string]>>();
	/** First characters of the phrases: at most places of a text this one look says no. */
	private readonly firsts = new Set<string>();

	constructor(entries: Readonly<Record<string, string>>) {
		for (const [key, spoken] of Object.entries(entries)) {
			const written = key.normalize('NFC').trim();
			if (written === '') continue;
			const run = firstRun(written, 0);
			this.firsts.add(run.charAt(0));
			const list = this.byFirstRun.get(run) ?? [];
			list.push([written, spoken.normalize('NFC')]);
			this.byFirstRun.set(run, list);
		}
		for (const list of this.byFirstRun.values()) list.sort((a, b) => b[0].length - a[0].length);
	}

	/** The longest phrase that stands at `at` and ends at a word's end. */
	find(text: string, at: number): readonly [written: string, spoken: string] | null {
		if (!this.firsts.has(text.charAt(at))) return null;
		const list = this.byFirstRun.get(firstRun(text, at));
		const found = list?.find(([written]) => text.startsWith(written, at) && endsWord(text, at + written.length));
		return found ?? null;
	}
}

const RUN = /\p{L}{1,40}|\d{1,40}|./suy;

function firstRun(text: string, at: number): string {
	RUN.lastIndex = at;
	return RUN.exec(text)?.[0] ?? '';
}

function endsWord(text: string, end: number): boolean {
	const next = text.codePointAt(end);
	return next === undefined || !/[\p{L}\p{N}]/u.test(String.fromCodePoint(next));
}
