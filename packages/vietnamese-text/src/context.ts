/** How far a rule may look: far enough for a phrase, and a bound that keeps every rule linear. */
const REACH = 56;

/** The text just before a position, on the same line. */
export function lookBehind(text: string, at: number): string {
	const behind = text.slice(Math.max(0, at - REACH), at);
	return behind.slice(behind.lastIndexOf('\n') + 1);
}

/** The text from a position on, to the end of the line. */
export function lookAhead(text: string, at: number): string {
	const ahead = text.slice(at, at + REACH);
	const newline = ahead.indexOf('\n');
	return newline < 0 ? ahead : ahead.slice(0, newline);
}

/** Whether nothing but blanks and a list mark stands between the line's beginning and the position. */
export function isLineStart(text: string, at: number): boolean {
	const behind = text.slice(Math.max(0, at - 8), at);
	const newline = behind.lastIndexOf('\n');
	if (newline < 0 && at > 8) return false;
	return /^[\s\-–+•*]*$/.test(behind.slice(newline + 1));
}

/** The match of a sticky expression exactly at `at`, with its groups. */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
