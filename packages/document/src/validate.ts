import { DocumentError } from './errors.ts';
import type { DocumentNode } from './model.ts';
import { linkSchemes, markTypes, maxDepth, nodeTypes, type AttributeType } from './schema.ts';

/**
 * Checks foreign JSON against the schema and returns a clean copy: text in NFC, unknown attributes dropped,
 * empty text nodes dropped, links with a forbidden scheme (javascript:, data: …) turned into plain text.
 * @throws DocumentError `document.invalid_node` with `place` (child indices from the root, e.g. `doc/0/2`) and `reason`.
 */
export function parseDocument(json: unknown): DocumentNode {
	const document = parseNode(json, 'doc');
	if (document.type !== 'doc') throw invalid('doc', `root is ${document.type}, not doc`);
	return document;
}

/** Whether `parseDocument` accepts the value. */
export function isDocumentNode(json: unknown): json is DocumentNode {
	try {
		parseDocument(json);
		return true;
	} catch (error) {
		if (error instanceof DocumentError) return false;
		throw error;
	}
}

/** The address as it may be stored, or null where its scheme is not allowed; see `linkSchemes`. */
export function cleanLink(href: string): string | null {
	// Browsers skip control characters and blanks inside a scheme: "java\nscript:" still runs.
	// oxlint-disable-next-line no-control-regex -- the controls are what is taken away
	const seen = href.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');
	const scheme = /^([^/?#]*?):/.exec(seen)?.[1]?.toLowerCase();
	if (seen === '' || (scheme !== undefined && !linkSchemes.includes(scheme))) return null;
	return href.trim().normalize('NFC');
}

function invalid(place: string, reason: string): DocumentError {
	return new DocumentError('document.invalid_node', { place, reason });
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseNode(json: unknown, place: string): DocumentNode {
	if (!isRecord(json) || typeof json.type !== 'string') throw invalid(place, 'not a node');
	if (place.split('/').length > maxDepth) throw invalid(place, `nested deeper than ${maxDepth}`);
	const type = Object.hasOwn(nodeTypes, json.type) ? nodeTypes[json.type] : undefined;
	if (!type) throw invalid(place, `unknown node type ${json.type}`);
	if (json.type === 'text') return parseText(json, place);
	const node: DocumentNode = { type: json.type };
	const attrs = parseAttributes(type.attributes, json.attrs, place);
	if (attrs) node.attrs = attrs;
	const content = parseContent(json.content, place);
	checkContent(node.type, content, place);
	if (content.length > 0) node.content = content;
	return node;
}

function parseContent(json: unknown, place: string): DocumentNode[] {
	if (json === undefined || json === null) return [];
	if (!Array.isArray(json)) throw invalid(place, 'content is not a list');
	return json.map((child, index) => parseNode(child, `${place}/${index}`)).filter((child) => child.type !== 'text' || child.text !== '');
}

function parseText(json: Record<string, unknown>, place: string): DocumentNode {
	if (typeof json.text !== 'string') throw invalid(place, 'text is not a string');
	const node: DocumentNode = { type: 'text', text: json.text.normalize('NFC') };
	if (json.marks === undefined || json.marks === null) return node;
	if (!Array.isArray(json.marks)) throw invalid(place, 'marks are not a list');
	const marks = json.marks.flatMap((mark) => parseMark(mark, place));
	if (marks.length > 0) node.marks = marks;
	return node;
}

function parseMark(json: unknown, place: string): { type: string; attrs?: Record<string, unknown> }[] {
	if (!isRecord(json) || typeof json.type !== 'string') throw invalid(place, 'not a mark');
	const type = Object.hasOwn(markTypes, json.type) ? markTypes[json.type] : undefined;
	if (!type) throw invalid(place, `unknown mark ${json.type}`);
	if (json.type === 'link') {
		const given = isRecord(json.attrs) ? json.attrs.href : undefined;
		if (typeof given !== 'string') throw invalid(place, 'link without href');
		const href = cleanLink(given);
		return href === null ? [] : [{ type: 'link', attrs: { href } }];
	}
	const attrs = parseAttributes(type.attributes, json.attrs, place);
	return [attrs ? { type: json.type, attrs } : { type: json.type }];
}

function parseAttributes(types: Record<string, AttributeType> | undefined, json: unknown, place: string): Record<string, unknown> | undefined {
	if (!types) return undefined;
	const given = isRecord(json) ? json : {};
	return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, parseAttribute(name, type, given[name], place)]));
}

function parseAttribute(name: string, type: AttributeType, value: unknown, place: string): string | number {
	if (value === undefined || value === null) {
		if (type.default === undefined) throw invalid(place, `attribute ${name} is missing`);
		return type.default;
	}
	if (type.kind === 'integer') {
		const fits = typeof value === 'number' && Number.isInteger(value) && value >= (type.min ?? -Infinity) && value <= (type.max ?? Infinity);
		if (!fits) throw invalid(place, `attribute ${name} is out of range`);
		return value;
	}
	if (typeof value !== 'string') throw invalid(place, `attribute ${name} is not a string`);
	// A figure that lost its address would be a lost picture, so a forbidden one is an error, not dropped.
	if (type.kind === 'source' && cleanLink(value) === null) throw invalid(place, `attribute ${name} has a forbidden address`);
	return value.normalize('NFC');
}

const contentPatterns = new Map<string, RegExp>();

function checkContent(parent: string, children: DocumentNode[], place: string): void {
	const expression = nodeTypes[parent]?.content;
	const sequence = children.map((child) => `${child.type},`).join('');
	if (expression === undefined ? children.length > 0 : !getContentPattern(expression).test(sequence)) {
		const named = children.slice(0, 5).map((child) => child.type).join(', ') || 'nothing';
		throw invalid(place, `${parent} may not hold ${named}`);
	}
}

/** A ProseMirror content expression as a pattern over comma-ended node names. */
function getContentPattern(expression: string): RegExp {
	const known = contentPatterns.get(expression);
	if (known) return known;
	const source = expression
		.replace(/\w+/g, (name) => {
			const members = Object.keys(nodeTypes).filter((key) => key === name || nodeTypes[key]?.group === name);
			return `(?:${members.map((member) => `${member},`).join('|')})`;
		})
		.replace(/\s+/g, '');
	const pattern = new RegExp(`^${source}$`);
	contentPatterns.set(expression, pattern);
	return pattern;
}
