import { DocumentError } from '../errors.ts';
import { flattenArticle } from '../flatten.ts';
import { findWords, readAllText } from '../inspect.ts';
import type { DocumentNode } from '../model.ts';
import { findClassification, type TextLine } from '../secrecy.ts';
import { parseDocument } from '../validate.ts';
import { legacyNames } from './decode-text.ts';
import { detectLanguage } from './language.ts';
import { decodeLegacy, detectLegacyEncoding, scoreVietnamese, type LegacyEncoding } from './legacy-encoding.ts';
import { divideLetterhead } from './letterhead.ts';
import { compareWords } from './loss.ts';
import { paragraphNode } from './nodes.ts';
import { attachCaptions, compactHeadings, composeLists, promoteHeadings } from './structure.ts';
import { findDate, takeTitle } from './title.ts';
import type { Imported, ImportKind, ReadSource } from './types.ts';

/** Names that programs put in where nobody gave one. */
const GENERIC_AUTHOR = /^(un-?named|unknown|user|admin(istrator)?|windows user|microsoft( office user)?|python-docx|root|pc|dell|hp|asus|lenovo|may ?tinh)$/i;

/**
 * What all kinds share: the secrecy mark, text left in a legacy encoding, lists, headings and title, the count of
 * words against the source.
 * @throws DocumentError `document.classified` with the mark alone, so that nothing of the paper's own words gets into a log; `document.empty`.
 */
export function finishImport(kind: ImportKind, read: ReadSource): Imported {
	refuseClassified(read.lines);
	const source = decodeSource(read);
	if (findWords(source.sourceText).length === 0 && findWords(source.nodes.map(readAllText).join(' ')).length === 0) throw new DocumentError('document.empty');
	const { head, body, foot, annexes } = divideLetterhead(source.nodes);
	const annexed = composeLists(attachCaptions(annexes));
	const structured = promoteHeadings([...composeLists(attachCaptions(body)), ...annexed]);
	const titled = takeTitle(structured, source);
	const bodyEnd = titled.nodes.length - annexed.length;
	const content = compactHeadings([...head, ...titled.nodes.slice(0, bodyEnd), ...foot, ...titled.nodes.slice(bodyEnd)]);
	const document = parseDocument({ type: 'doc', content: content.length > 0 ? content : [paragraphNode()] });
	const article = { title: titled.title ?? '', lead: titled.lead ?? '', document };
	const date = [source.date, findDate([...head, ...structured, ...foot])].find((day) => day !== undefined && isCalendarDay(day));
	const lossReport = compareWords(source.sourceText, { ...article, issuer: titled.issuer ?? '' }, source.leftOut);
	const warnings = [...source.warnings];
	if (source.date && !isCalendarDay(source.date)) warnings.push({ code: 'document.date_wrong', details: { date: source.date } });
	const language = detectLanguage(flattenArticle(article).text);
	if (language === 'en') warnings.push({ code: 'document.seems_english', details: {} });
	if (lossReport.missingWords > 0) warnings.push({ code: 'document.words_lost', details: { count: lossReport.missingWords, words: lossReport.missing.join(', ') } });
	return {
		kind, document,
		...(titled.title && { title: titled.title }),
		...(titled.lead && { lead: titled.lead }),
		...(source.author && !GENERIC_AUTHOR.test(source.author) && { author: source.author }),
		...(source.source && { source: source.source }),
		...((source.office || titled.issuer) && { office: source.office || titled.issuer }),
		...(source.section && { section: source.section }),
		...(source.aiUse && { aiUse: source.aiUse }),
		...(date && { date }),
		language,
		pictures: source.pictures,
		warnings,
		...(source.uncertain && { uncertain: source.uncertain }),
		lossReport,
	};
}

/** Whether `YYYY-MM-DD` stands in the calendar; 30 February reads as 2 March. */
function isCalendarDay(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A mark typed in a legacy encoding is found too: each short line is also read as TCVN3 and as VNI. */
function refuseClassified(lines: readonly TextLine[]): void {
	const readings: ((line: TextLine) => TextLine)[] = [
		(line) => line,
		// The capitals of TCVN3 are small letters in a font of capitals, so its small letters count as capitals.
		(line) => decodeLine(line, 'tcvn3', true),
		(line) => decodeLine(line, 'vni', false),
	];
	for (const reading of readings) {
		const found = findClassification(lines.map(reading));
		if (found) throw new DocumentError('document.classified', { mark: found.mark });
	}
}

function decodeLine(line: TextLine, encoding: LegacyEncoding, capitals: boolean): TextLine {
	const text = line.text.length <= 60 ? decodeLegacy(line.text, encoding) : line.text;
	return text === line.text.normalize('NFC') ? { ...line, text: '' } : { ...line, text: capitals ? text.toUpperCase() : text };
}

/** Text whose font no longer says that it is TCVN3 or VNI is known by its statistics. */
function decodeSource(source: ReadSource): ReadSource {
	const encoding = detectLegacyEncoding(source.sourceText);
	if (!encoding) return source;
	const decode = (text: string): string => {
		const decoded = decodeLegacy(text, encoding);
		return decoded === text || scoreVietnamese(decoded).share >= scoreVietnamese(text).share ? decoded : text;
	};
	const decodeNode = (node: DocumentNode): DocumentNode => ({
		...node,
		...(node.text !== undefined && { text: decode(node.text) }),
		...(node.attrs && { attrs: Object.fromEntries(Object.entries(node.attrs).map(([key, value]) => [key, typeof value === 'string' && key !== 'src' ? decode(value) : value])) }),
		...(node.content && { content: node.content.map(decodeNode) }),
	});
	return {
		...source,
		nodes: source.nodes.map(decodeNode),
		...(source.title && { title: decode(source.title) }),
		...(source.lead && { lead: decode(source.lead) }),
		sourceText: source.sourceText.split('\n').map(decode).join('\n'),
		warnings: [...source.warnings, { code: 'document.encoding_converted', details: { encoding: legacyNames[encoding] } }],
	};
}
