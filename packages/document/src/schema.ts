/**
 * The node and mark types of a stored document, as data. Both the validation here and the web editor
 * are built from this one list, so that neither can know a node that the other loses.
 *
 * `content` is a ProseMirror content expression (https://prosemirror.net/docs/guide/#schema.content_expressions)
 * over node names and the groups `block` and `inline`.
 */
export type AttributeKind = 'string' | 'source' | 'link' | 'integer';

export interface AttributeType {
	kind: AttributeKind;
	/** Value of an absent attribute; an attribute without one must be given. */
	default?: string | number;
	/** Bounds of an integer, both included. */
	min?: number;
	max?: number;
}

export interface NodeType {
	group?: 'block' | 'inline';
	/** Absent: a leaf. */
	content?: string;
	/** Edited and moved as one piece; its words stand in attributes. */
	atom?: boolean;
	attributes?: Record<string, AttributeType>;
}

export interface MarkType {
	attributes?: Record<string, AttributeType>;
}

const span: AttributeType = { kind: 'integer', default: 1, min: 1, max: 1000 };
const words: AttributeType = { kind: 'string', default: '' };

export const nodeTypes: Readonly<Record<string, NodeType>> = {
	doc: { content: 'block+' },
	heading: { group: 'block', content: 'inline*', attributes: { level: { kind: 'integer', default: 1, min: 1, max: 4 } } },
	paragraph: { group: 'block', content: 'inline*' },
	bulletList: { group: 'block', content: 'listItem+' },
	orderedList: { group: 'block', content: 'listItem+', attributes: { start: { kind: 'integer', default: 1, min: 0, max: 100_000 } } },
	listItem: { content: 'paragraph block*' },
	blockquote: { group: 'block', content: 'block+' },
	table: { group: 'block', content: 'tableRow+' },
	tableRow: { content: '(tableCell | tableHeader)*' },
	tableHeader: { content: 'block+', attributes: { colspan: span, rowspan: span } },
	tableCell: { content: 'block+', attributes: { colspan: span, rowspan: span } },
	figure: { group: 'block', atom: true, attributes: { src: { kind: 'source' }, alt: words, caption: words, credit: words } },
	footnote: { group: 'inline', atom: true, attributes: { text: words } },
	hardBreak: { group: 'inline' },
	horizontalRule: { group: 'block' },
	text: { group: 'inline' },
};

export const markTypes: Readonly<Record<string, MarkType>> = {
	bold: {},
	italic: {},
	underline: {},
	strike: {},
	superscript: {},
	subscript: {},
	link: { attributes: { href: { kind: 'link' } } },
};

/** Schemes that a link may carry; a link without a scheme (relative, `#place`) is allowed too. */
export const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** Deepest nesting of nodes; Word allows nine list levels, so this leaves room for tables within. */
export const maxDepth = 64;
