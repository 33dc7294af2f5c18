/** Icons of lucide-static (ISC) for the tools of writing, beside those of the house. */
import asterisk from 'lucide-static/icons/asterisk.svg?raw';
import betweenHorizontalEnd from 'lucide-static/icons/between-horizontal-end.svg?raw';
import betweenHorizontalStart from 'lucide-static/icons/between-horizontal-start.svg?raw';
import betweenVerticalEnd from 'lucide-static/icons/between-vertical-end.svg?raw';
import betweenVerticalStart from 'lucide-static/icons/between-vertical-start.svg?raw';
import bold from 'lucide-static/icons/bold.svg?raw';
import combine from 'lucide-static/icons/combine.svg?raw';
import image from 'lucide-static/icons/image-plus.svg?raw';
import italic from 'lucide-static/icons/italic.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import panelTop from 'lucide-static/icons/panel-top.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import rule from 'lucide-static/icons/minus.svg?raw';
import strike from 'lucide-static/icons/strikethrough.svg?raw';
import subscript from 'lucide-static/icons/subscript.svg?raw';
import superscript from 'lucide-static/icons/superscript.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import columnsDelete from 'lucide-static/icons/table-columns-split.svg?raw';
import rowsDelete from 'lucide-static/icons/table-rows-split.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import underline from 'lucide-static/icons/underline.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';

const files = {
	footnote: asterisk, rowAfter: betweenHorizontalEnd, rowBefore: betweenHorizontalStart, columnAfter: betweenVerticalEnd,
	columnBefore: betweenVerticalStart, bold, merge: combine, figure: image, italic, keyboard, link, bulletList: list,
	orderedList: listOrdered, headerRow: panelTop, blockquote: quote, redo, rule, strike, subscript, superscript, table,
	deleteColumn: columnsDelete, deleteRow: rowsDelete, deleteTable: trash, underline, undo,
} as const;

export type ToolIconName = keyof typeof files;

/** The drawing inside an icon's `<svg>`, 24 by 24. */
export function getToolIcon(name: ToolIconName): string {
	const file: string = files[name];
	return file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>')).trim();
}
