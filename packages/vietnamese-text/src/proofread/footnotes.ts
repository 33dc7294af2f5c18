import type { RawFinding } from './types.ts';
import type { Line } from './words.ts';

const MARK = /\[\^?(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)|\((?:xem|Xem)?\s?(?:chú thích|ghi chú|chú giải|cước chú)\s(?:số\s)?(\d{1,3})\)/gu;
const NOTE = /^\s{0,4}(?:\[\^?(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)(?=\s|\p{L})|(?:Chú thích|Ghi chú|Chú giải|Cước chú)\s(?:số\s)?(\d{1,3})(?=[.:)\s])|\((\d{1,3})\)(?=\s))/u;
const NOTES_HEADING = /^[\s#*_]*(?:chú thích|ghi chú|tài liệu tham khảo|nguồn tham khảo|chú giải)[\s:*_.]*$/iu;
const NUMBERED = /^\s{0,4}(\d{1,3})[.)]\s/u;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const MOST_MARKS = 20_000;

interface Place {
	start: number;
	end: number;
	number: number;
	/** A mark of an own kind (an exponent, a bracketed figure) proves a footnote only beside others. */
	weak: boolean;
}

/** Finds footnote marks without their note, notes without their mark, and numbers that the notes skip. */
export class FootnoteCheck {
	private readonly marks: Place[] = [];
	private readonly notes: Place[] = [];
	/** Notes under a heading of their own may be a list of sources that the text does not number. */
	private readonly listed = new Set<Place>();
	private amongNotes = false;

	/** Reads one line; its findings are known at the end. */
	read(line: Line): void {
		if (NOTES_HEADING.test(line.text.slice(0, 60))) this.amongNotes = true;
		const note = NOTE.exec(line.text.slice(0, 24)) ?? (this.amongNotes ? NUMBERED.exec(line.text.slice(0, 12)) : null);
		const number = note === null ? 0 : readNumber(note);
		// "(1) …" is a list as often as a note; it only answers for a mark.
		if (note !== null) {
			const place = { start: line.start + note[0].search(/\S/), end: line.start + note[0].trimEnd().length, number, weak: note[4] !== undefined || /^\d/.test(note[0].trim()) };
			this.notes.push(place);
			if (this.amongNotes) this.listed.add(place);
		}
		for (const match of line.text.matchAll(MARK)) {
			if (this.marks.length >= MOST_MARKS) break;
			if (note !== null && match.index <= note[0].search(/\S/)) continue;
			if (match[2] !== undefined && /(?:^|[^\p{L}])(?:[mckdh]?m|a|ha|x|y|10)$/u.test(line.text.slice(Math.max(0, match.index - 4), match.index))) continue;
			this.marks.push({ start: line.start + match.index, end: line.start + match.index + match[0].length, number: readNumber(match), weak: false });
		}
	}

	/** All findings, once every line is read. */
	finish(): RawFinding[] {
		const noted = new Set(this.notes.map(({ number }) => number));
		const marked = new Set(this.marks.map(({ number }) => number));
		const findings = this.marks.filter(({ number }) => !noted.has(number)).map((place) => report(place, 'no_note', ['']));
		const notes = this.notes.filter(({ weak }) => !weak);
		for (const place of notes) if (!marked.has(place.number) && (this.marks.length > 0 || !this.listed.has(place))) findings.push(report(place, 'no_mark', []));
		let highest = 0;
		for (const place of this.marks) {
			// A number that has its note but no mark is told of at the note.
			if (place.number === highest + 2 && !noted.has(place.number - 1) && !marked.has(place.number - 1) && noted.has(place.number)) findings.push(report(place, 'skipped', []));
			highest = Math.max(highest, place.number);
		}
		return findings;
	}
}

function report({ start, end, number }: Place, because: string, proposals: string[]): RawFinding {
	return { kind: 'lost_footnote', start, end, because, details: { number, missing: number - 1 }, proposals };
}

function readNumber(match: RegExpMatchArray): number {
	const raised = match[2];
	if (raised !== undefined) return Number(Array.from(raised, (digit) => SUPERSCRIPT.indexOf(digit)).join(''));
	return Number(match[1] ?? match[3] ?? match[4]);
}
