import { findFacts } from '../facts.ts';
import type { Fact } from '../types.ts';
import type { RawFinding } from './types.ts';
import type { Line } from './words.ts';

/** Words after which the parts of a whole stand. */
const PARTS = /(?<!\p{L})(?:bao gồm|gồm có|gồm|chia ra|trong đó|cụ thể)(?!\p{L})/iu;
const WHOLE_ASSERTED = /(?<!\p{L})(?:bao gồm|gồm có|gồm|chia ra)(?!\p{L})/iu;
const TOTAL = /(?<!\p{L})(?:tổng|tất cả|cả thảy|toàn bộ|cộng)/iu;
/** What says that the list of parts is not whole, or that a part is no part. */
const OPEN_END = /(?<!\p{L})(?:khác(?!\s\d)|một số|nhiều|v\.v|còn lại là các|các loại|chủ yếu|phần lớn|bình quân|mỗi|từng|trung bình|tăng|giảm|so với|cùng kỳ|trên tổng|kế hoạch|chỉ tiêu|trị giá|tương ứng|lần lượt|gấp)(?!\p{L})|…|\.{3}/iu;
const SHARES = /(?<!\p{L})(?:cơ cấu|tỷ trọng|tỉ trọng|còn lại)(?!\p{L})/iu;
/** Nouns whose parts bear names of their own. */
const MANY_KINDS = /^(?:công trình|hạng mục|dự án|tiết mục|hoạt động|môn|phần việc|cơ sở|tổ chức|đầu việc|thiết bị|loại hình)(?!\p{L})/u;
const LONGEST = 900;

/** Finds totals that are not the sum of the parts that the same sentence gives, where their units agree. */
export function findWrongSums(line: Line): RawFinding[] {
	const findings: RawFinding[] = [];
	if (!/\d/.test(line.text)) return findings;
	for (const { start, end } of listSentences(line.text)) {
		const sentence = line.text.slice(start, end);
		if (sentence.length > LONGEST || (sentence.match(/\d+/g)?.length ?? 0) < 3) continue;
		const facts = () => findFacts(sentence);
		const found = PARTS.test(sentence) || /:\s/.test(sentence) ? checkParts(sentence, facts()) : null;
		const shares = found === null && SHARES.test(sentence) && sentence.includes('%') ? checkShares(sentence, facts()) : null;
		const finding = found ?? shares;
		if (finding !== null) findings.push({ ...finding, start: line.start + start + finding.start, end: line.start + start + finding.end });
	}
	return findings;
}

/** Sentences as far as a sum reaches: a full stop before a capital ends one, also "Trong đó" goes with what it is about. */
function* listSentences(text: string): Generator<{ start: number; end: number }> {
	let start = 0;
	for (const match of text.matchAll(/[.!?]["”]?\s+(?=[\p{Lu}“"])(?!Trong đó)/gu)) {
		yield { start, end: match.index + 1 };
		start = match.index + match[0].length;
	}
	yield { start, end: text.length };
}

function checkParts(sentence: string, facts: readonly Fact[]): RawFinding | null {
	const cue = PARTS.exec(sentence) ?? (TOTAL.test(sentence) ? /:\s/.exec(sentence) : null);
	if (cue === null) return null;
	const whole = facts.filter((fact) => fact.end <= cue.index && isAmount(fact)).at(-1);
	if (whole === undefined || whole.bound !== 'exact' || typeof whole.value !== 'number' || whole.normal !== undefined) return null;
	if (/[;.]\s/.test(sentence.slice(whole.end, cue.index)) && !/[Tt]rong đó/.test(cue[0])) return null;
	const from = cue.index + cue[0].length;
	const next = PARTS.exec(sentence.slice(from))?.index;
	const list = sentence.slice(from, next === undefined ? undefined : from + next);
	if (OPEN_END.test(list) || OPEN_END.test(sentence.slice(Math.max(0, whole.start - 12), whole.start))) return null;
	const after = facts.filter((fact) => fact.start >= from && fact.end <= from + list.length);
	const parts = after.filter((fact) => isAmount(fact) && sameUnit(whole, fact));
	if (parts.length < 2 || parts.some((part) => part.bound !== 'exact' || typeof part.value !== 'number')) return null;
	if (hasNested(list)) return null;
	const sum = addUp(sentence, parts, whole.value);
	if (sum === whole.value || !isAsserted(sentence, cue[0], whole, parts, sum)) return null;
	return {
		kind: 'wrong_sum', start: whole.start, end: whole.end, because: 'parts',
		details: { total: whole.surface, sum: spellNumber(sum, whole), parts: parts.map(({ surface }) => surface).join(' + ') },
		proposals: whole.kind === 'quantity' ? [spellNumber(sum, whole)] : [],
	};
}

/**
 * The sum of the parts. They may end at a semicolon before the sentence does ("gồm 1 giải nhất, 10 giải khác; cả hai thể
 * loại có 22 giải"), so of the sums up to each semicolon the one nearest to the total is meant.
 */
function addUp(sentence: string, parts: readonly Fact[], total: number): number {
	const sums: number[] = [];
	let sum = 0;
	for (const [index, part] of parts.entries()) {
		sum = round(sum + Number(part.value));
		const next = parts[index + 1];
		if (next === undefined || (index > 0 && sentence.slice(part.end, next.start).includes(';'))) sums.push(sum);
	}
	return sums.reduce((best, one) => (Math.abs(one - total) < Math.abs(best - total) ? one : best));
}

/** "gồm" says that these are all parts; "trong đó" may leave some out, so only a near miss or an excess of money counts. */
function isAsserted(sentence: string, cue: string, whole: Fact, parts: readonly Fact[], sum: number): boolean {
	const total = Number(whole.value);
	if (WHOLE_ASSERTED.test(cue)) return true;
	if (parts.some((part) => Number(part.value) > total)) return !/%/.test(sentence.slice(0, whole.start));
	const off = Math.abs(sum - total) / total;
	if (cue.startsWith(':')) return off <= 0.3;
	if (whole.kind === 'money') return sum > total ? off < 0.5 : parts.length >= 3 && off <= 0.1;
	if (/(?<!\p{L})(?:nữ|đảng viên|dân tộc|Khmer|trẻ|tuổi|tôn giáo)(?!\p{L})/u.test(sentence)) return false;
	return parts.length >= 2 && off <= 0.15;
}

/** Shares of one whole, introduced as its structure: they make a hundred. */
function checkShares(sentence: string, facts: readonly Fact[]): RawFinding | null {
	const cue = SHARES.exec(sentence);
	if (cue === null || /(?<!\p{L})(?:tăng|giảm|so với|cùng kỳ|trở lên|phấn đấu)(?!\p{L})/iu.test(sentence)) return null;
	const shares = facts.filter((fact) => fact.kind === 'percent');
	if (shares.length < 3 || shares.some((share) => share.bound !== 'exact' || typeof share.value !== 'number')) return null;
	const sum = round(shares.reduce((total, share) => total + Number(share.value), 0));
	if (Math.abs(sum - 100) <= 0.05 * shares.length || sum < 80 || sum > 120) return null;
	const last = shares.at(-1) as Fact;
	return { kind: 'wrong_sum', start: shares[0]?.start ?? 0, end: last.end, because: 'shares', details: { sum: String(sum).replace('.', ',') }, proposals: [] };
}

function isAmount(fact: Fact): boolean {
	return fact.kind === 'quantity' || fact.kind === 'money';
}

function sameUnit(whole: Fact, part: Fact): boolean {
	if (whole.kind !== part.kind || part.normal !== undefined) return false;
	if (whole.kind === 'money') return true;
	const one = whole.unitOrNoun?.toLowerCase();
	const other = part.unitOrNoun?.toLowerCase();
	if (one === undefined || other === undefined) return false;
	if (one === other || other.startsWith(`${one} `) || one.startsWith(`${other} `)) return true;
	// "20 câu hỏi, gồm 16 câu trắc nghiệm": the same head noun; "5 công trình, gồm 3 tuyến đường": a whole of many kinds.
	return one.split(' ')[0] === other.split(' ')[0] || MANY_KINDS.test(one);
}

/** A part with parts of its own in brackets would be counted twice. */
function hasNested(list: string): boolean {
	return /\([^)]*\d[^)]*\)/.test(list);
}

function round(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}

/** A number as the total is written: with dots for thousands if it had them, a comma for decimals, a leading nought. */
function spellNumber(value: number, like: Fact): string {
	const [whole = '', decimals] = String(value).split('.');
	const dotted = like.kind === 'money' || /\d\.\d{3}/.test(like.surface) || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
	const padded = /^0\d/.test(like.surface) && whole.length === 1 ? `0${dotted}` : dotted;
	return decimals === undefined ? padded : `${padded},${decimals}`;
}
