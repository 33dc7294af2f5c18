import { documentTypes } from '../data/document-types.ts';
import { issuers } from '../data/issuers.ts';
import { parseSymbol } from '../symbols.ts';
import type { RawFinding } from './types.ts';
import type { Line } from './words.ts';

const CANDIDATE = /(?<![\p{L}\d/.,-])\d{1,5}[a-zđ]?(?:(?:\s?[/–-]\s?|\.)(?=[\p{L}\d])[\p{L}\d&]{1,16}){1,5}(?![\p{L}\d])/gu;
const TYPE_NAMES = [...new Set([...Object.values(documentTypes), 'Bộ luật'])].sort((a, b) => b.length - a.length);
const NAMED = new RegExp(`(${TYPE_NAMES.join('|')})(?:\\s(?:liên tịch|phối hợp))?(?:\\s(?:số|số:))?\\s$`, 'iu');
const NUMBER_BEFORE = /(?:^|[^\p{L}])số:?\s$/iu;

/** Letters of a type or issuer without marks, to the right spelling: QD -> QĐ, HDND -> HĐND. */
const RIGHT_LETTERS = new Map<string, string>();
for (const code of [...Object.keys(issuers), ...Object.keys(documentTypes)]) {
	// ĐĐ of some keyboards (QÐ with an Icelandic letter) is not offered.
	if (code !== 'QÐ' && !RIGHT_LETTERS.has(bare(code))) RIGHT_LETTERS.set(bare(code), code);
}
RIGHT_LETTERS.set('QD', 'QĐ').set('ND', 'NĐ').set('TTR', 'TTr').set('CTR', 'CTr').set('TTG', 'TTg').set('HD', 'HD').set('DU', 'ĐU').set('CD', 'CĐ');

/** Issuers of the party, whose symbols have the form 23-NQ/TW; their opposite is 24/QĐ-UBND. */
const PARTY = /^(?:TW|TU|ThU|HU|TXU|ĐU|ĐUK|VPTW|VPTU|BTG.*|BTCTW|BTCTU|BDVTU|BNCTU|UBKTTW|UBKTTU|BTGDVTW|BTGDVTU)$/;
const STATE = /^(?:CP|TTg|CTN|UBND|HĐND|VPCP|BNV|BTC|BGDĐT|BYT|BCA|BQP|BTP|BTTTT|BKHĐT|BKHCN|BTNMT|BNNPTNT|BNNMT|BXD|BGTVT|BLĐTBXH|BVHTTDL|SNV|STC|SYT|SGDĐT|STTTT|SVHTTDL|SKHCN)$/;
/** Kinds of document whose symbol may carry the letters of another. */
const SAME_LETTERS: Readonly<Record<string, readonly string[]>> = { 'Quy định': ['QĐ'], 'Bộ luật': ['L'], 'Thông tư liên tịch': ['TT', 'TTLT'], 'Nghị quyết liên tịch': ['NQ'], 'Chương trình phối hợp': ['CTr', 'CT', 'CTPH'], 'Chương trình': ['CT'], 'Kế hoạch phối hợp': ['KH'], 'Quy chế phối hợp': ['QC'], 'Tờ trình': ['TT'], 'Công điện': ['CĐ', 'CT'], 'Chỉ thị': ['CT'] };

interface Verdict {
	because: string;
	proposal?: string;
	details?: Readonly<Record<string, string>>;
}

/** Finds document symbols that do not parse, mix the forms of party and state, or contradict the kind the text names. */
export function findBadSymbols(line: Line): RawFinding[] {
	const findings: RawFinding[] = [];
	if (!/\d[\s/.–-]/.test(line.text)) return findings;
	for (const match of line.text.matchAll(CANDIDATE)) {
		const raw = match[0];
		if (!/\p{L}{2}/u.test(raw)) continue;
		const behind = line.text.slice(Math.max(0, match.index - 40), match.index);
		const named = NAMED.exec(behind)?.[1];
		const verdict = judge(raw, named, named !== undefined || NUMBER_BEFORE.test(behind));
		if (verdict === null || verdict.proposal === raw) continue;
		findings.push({ kind: 'bad_symbol', start: line.start + match.index, end: line.start + match.index + raw.length, because: verdict.because, details: verdict.details ?? {}, proposals: verdict.proposal === undefined ? [] : [verdict.proposal] });
	}
	return findings;
}

function judge(raw: string, named: string | undefined, announced: boolean): Verdict | null {
	const groups = raw.split(/\s?[/.–-]\s?/u);
	const number = groups[0] ?? '';
	const digitGroups = groups.slice(1).filter((group) => /^\d+$/.test(group));
	const letterGroups = groups.slice(1).filter((group) => !/^\d+$/.test(group));
	if (letterGroups.length === 0 || letterGroups.length > 3 || digitGroups.length > 1) return null;
	const mended = letterGroups.map(mendLetters);
	if (!announced && !(isType(mended[0]) && mended.length > 1 && isIssuer(mended[1]))) return null;
	if (!isType(mended[0]) && !isIssuer(mended[0]) && !/^UBTVQH\d+$|^QH\d+$|^QH$/.test(mended[0] ?? '')) return null;
	return judgeParts(raw, number, digitGroups[0], mended, letterGroups, named);
}

function judgeParts(raw: string, number: string, year: string | undefined, mended: readonly string[], letters: readonly string[], named: string | undefined): Verdict | null {
	const [type = '', issuer = ''] = mended;
	const proposal = compose(number, year, mended);
	if (/^(?:QH|UBTVQH)$/.test(type) && year !== undefined) return { because: 'no_term' };
	if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return { because: 'year' };
	if (letters.some((group, index) => group !== mended[index])) return { because: 'letters', proposal };
	const wanted = named === undefined ? undefined : lettersOf(named);
	if (wanted !== undefined && isType(type) && mended.length > 1 && !wanted.includes(type) && !(wanted.length === 0)) {
		return { because: 'other_kind', details: { named: named ?? '', kind: documentTypes[type] ?? type }, proposal: compose(number, year, [wanted[0] ?? type, ...mended.slice(1)]) };
	}
	if (isType(type) && issuer !== '') {
		const party = /^\d+[a-zđ]?\s?[-–]/u.test(raw);
		if (PARTY.test(issuer) && year === undefined && !party) return { because: 'party_form', proposal: `${number}-${type}/${mended.slice(1).join('/')}` };
		if (STATE.test(issuer) && party) return { because: 'state_form', proposal };
		if (STATE.test(issuer) || PARTY.test(issuer)) return proposal === raw.replace(/\s?[–]\s?/gu, '-') || isSpacedOnly(raw, proposal) ? null : { because: 'marks', proposal };
	}
	if (STATE.test(type) && /^\d+[a-zđ]?\s?[-–]/u.test(raw)) return { because: 'state_form', proposal };
	// A dot never parts a kind from its issuer, whoever that is: 45/TTr.VHXH.
	if (isType(type) && issuer !== '' && raw.includes('.')) return { because: 'marks', proposal };
	return parseSymbol(raw) === null && !/\s/.test(raw) ? { because: 'unreadable', proposal } : null;
}

/** The right form of the parts: 23-NQ/TW of the party, 30/2020/NĐ-CP and 24/QĐ-UBND of the state. */
function compose(number: string, year: string | undefined, letters: readonly string[]): string {
	const [type = '', ...rest] = letters;
	if (isType(type) && PARTY.test(rest[0] ?? '') && year === undefined) return `${number}-${type}/${rest.join('-')}`;
	return `${number}${year === undefined ? '' : `/${year}`}/${[type, ...rest].join('-')}`;
}

function isSpacedOnly(raw: string, proposal: string): boolean {
	return raw.replace(/\s/g, '').replace(/–/g, '-') === proposal;
}

function mendLetters(group: string): string {
	if (isType(group) || isIssuer(group)) return group;
	return RIGHT_LETTERS.get(bare(group)) ?? group;
}

function bare(letters: string): string {
	return letters.toUpperCase().replace(/[ĐÐ]/g, 'D').normalize('NFD').replace(/\p{M}/gu, '');
}

function isType(letters: string | undefined): boolean {
	return letters !== undefined && Object.hasOwn(documentTypes, letters);
}

function isIssuer(letters: string | undefined): boolean {
	return letters !== undefined && (Object.hasOwn(issuers, letters) || /^(?:QH|UBTVQH)\d{1,2}$/.test(letters));
}

/** The letters that symbols of a named kind of document carry. */
function lettersOf(named: string): string[] {
	const name = TYPE_NAMES.find((one) => one.toLowerCase() === named.toLowerCase()) ?? named;
	return [...Object.entries(documentTypes).filter(([, value]) => value === name).map(([code]) => code), ...(SAME_LETTERS[name] ?? [])];
}
