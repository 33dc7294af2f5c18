import { units, unitsAfterSlash } from '../data/units.ts';
import { execAt } from '../context.ts';
import { follows, type Reading, type Site } from './reading.ts';

const UNIT = /(?:tr\.đ(?:ồng)?|[°º]?\p{L}{1,6}[²³]|\p{L}{1,6}[23](?!\d)|[°ºo]?\p{L}{1,6}|[%‰$€₫£¥℃°º])(?![\p{L}\d])/uy;
const SIGN = /[%‰$€₫£¥℃°º]/y;

/** Signs of units that are read only when they touch the number; apart from it they are something else. */
const TOUCHING = new Set(['h', 'k', 'K', 'L', 'tr', 'CV', 'cv', 'HP', 'Đ', 'pH', 'W', 'cal']);

/** The unit sign at `at` and its name, or null. */
export function findUnit(text: string, at: number, touching: boolean): readonly [sign: string, name: string] | null {
	const sign = execAt(UNIT, text, at)?.[0] ?? execAt(SIGN, text, at)?.[0];
	if (sign === undefined || !Object.hasOwn(units, sign) || (!touching && TOUCHING.has(sign))) return null;
	return [sign, units[sign] ?? ''];
}

/** 5K, 4K: a thousand is written so after two digits and more. */
function isShortLabel(text: string, at: number): boolean {
	return /(?:^|\D)\d$/.test(text.slice(Math.max(0, at - 2), at)) && !/[\p{L}\d]/u.test(text[at + 1] ?? '');
}

const BY_ITSELF = /(?:m[²³23]|km[²2]|cm[²³]|dm[²³])(?![\p{L}\d])/uy;

/** m², km2: nothing else is written so. */
function isUnitByItself(text: string, at: number): boolean {
	return execAt(BY_ITSELF, text, at) !== null;
}

/** A unit of measure or a currency after its number, or after the slash of a rate. */
export function readUnit(site: Site): Reading | null {
	const { text, at, previous } = site;
	if (previous.kind === 'per' && previous.end === at) {
		const sign = execAt(UNIT, text, at)?.[0];
		if (sign !== undefined && Object.hasOwn(unitsAfterSlash, sign)) return { kind: 'unit', pieces: [[unitsAfterSlash[sign] ?? '', sign]] };
	} else if (!follows(site, 'number', 'unit') && !isUnitByItself(text, at)) return null;
	if (text[at] === 'K' && previous.end === at && isShortLabel(text, at)) return null;
	const unit = findUnit(text, at, previous.end === at);
	return unit === null ? null : { kind: 'unit', pieces: [[unit[1], unit[0]]] };
}
