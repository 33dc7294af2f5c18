import type { Article, FlatText } from '@nhipcau/document';
import { documentTypes, findOfficeMark, unnumberedKinds } from '@nhipcau/vietnamese-text';
import { listLines, type FramePart } from './office-frame.ts';

const kinds = [...new Set([...Object.values(documentTypes), ...unnumberedKinds])];
/** Units whose names follow in capitals: "xã Sen Hồng". */
const UNIT = /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|tỉnh|ấp|thôn|khóm)(?!\p{L})/iu;
const authorities: [RegExp, string][] = [
	[/^(?:TM|T\/M)\s?[.\s]\s*/u, 'Thay mặt '],
	[/^(?:KT|K\/T)\s?[.\s]\s*/u, 'Ký thay '],
	[/^(?:TL|T\/L)\s?[.\s]\s*/u, 'Thừa lệnh '],
	[/^TUQ\s?[.\s]\s*/u, 'Thừa ủy quyền '],
];

/**
 * The head of an office document in one sentence: its number, day and issuer, each once; the national title is for
 * the eye. Words that were said already, the kind in the title and the office in the opening, are not said again.
 */
export function wordHead(head: FramePart[], article: Article, flat: FlatText): string {
	const lines = head.flatMap(({ text }) => listLines(text));
	const find = (mark: string) => lines.find((line) => findOfficeMark(line) === mark);
	const number = find('number')?.replace(/^Số\s*:?\s*/iu, '').trim();
	const day = /ngày\s.+$/iu.exec(find('dated') ?? '')?.[0];
	const issuer = nameIssuer(lines.filter((line) => findOfficeMark(line) === null), flat);
	const said = [number && `số ${number}`, day, issuer && !isSame(issuer, article.office) && `của ${issuer}`].filter(Boolean);
	return said.length > 0 ? `${chooseKind(article.title, number)} ${said.join(', ')}.` : '';
}

function chooseKind(title: string, number: string | undefined): string {
	if (kinds.some((kind) => title.toLowerCase().startsWith(kind.toLowerCase()))) return 'Văn bản';
	const sign = /[-/](\p{Lu}\p{L}{0,4})(?=[-/])/u.exec(number ?? '')?.[1] ?? '';
	return documentTypes[sign] ?? 'Văn bản';
}

/** The body that issues stands last, the one above it before; a name may take two lines. */
function nameIssuer(lines: string[], flat: FlatText): string {
	const names: string[] = [];
	for (const line of lines) {
		if (names.length > 0 && new RegExp(`^${UNIT.source}`, 'iu').test(line)) names[names.length - 1] += ` ${line}`;
		else names.push(line);
	}
	return names.toReversed().map((name) => calmName(name, flat)).join(', ');
}

/** A line under which the document is signed: "TM. ỦY BAN NHÂN DÂN" is "Thay mặt Ủy ban nhân dân." */
export function wordSignature(written: string, flat: FlatText): string {
	const authority = authorities.find(([pattern]) => pattern.test(written));
	const name = calmName(authority ? written.replace(authority[0], '') : written, flat);
	const words = `${authority?.[1] ?? ''}${name}`;
	return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

/** A name in capitals as the text itself writes it elsewhere; else small but for its beginning and the place in it. */
function calmName(name: string, flat: FlatText): string {
	if (/\p{Ll}/u.test(name)) return name;
	const lower = name.toLowerCase();
	const text = flat.text.toLowerCase();
	for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
		const found = flat.text.slice(at, at + name.length);
		if (/\p{Ll}/u.test(found)) return found.charAt(0).toUpperCase() + found.slice(1);
	}
	const unit = UNIT.exec(lower);
	const place = unit ? unit.index + unit[0].length : lower.length;
	const named = lower.slice(0, place) + lower.slice(place).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
	return named.charAt(0).toUpperCase() + named.slice(1);
}

function isSame(one: string, other: string | undefined): boolean {
	return one.toLowerCase() === other?.trim().toLowerCase();
}
