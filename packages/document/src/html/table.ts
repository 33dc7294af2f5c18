import type { DocumentNode } from '../model.ts';
import type { BodyContext } from './context.ts';
import { escapeMarkup } from './safe-text.ts';
import { layoutTable } from './table-layout.ts';
import type { PlacedCell, TableLayout } from './table-layout.ts';

type RenderContent = (context: BodyContext, node: DocumentNode, path: number[]) => string;

/**
 * A table with its head, scopes, and a caption or (for scrolling) a name from the heading above it.
 * `renderContent` writes what stands in a cell.
 */
export function renderTable(context: BodyContext, node: DocumentNode, path: number[], renderContent: RenderContent): string {
	const layout = layoutTable(node);
	if (layout.rows.length === 0) return '';
	context.tables += 1;
	const name = [context.wording.table(context.tables), String(node.attrs?.caption ?? '') || context.section];
	const rows = layout.rows.map((cells, index) => {
		const id = claimRow(context, [...path, index]);
		const html = cells.map((cell) => openCell(cell, layout, index) + renderContent(context, cell.node, [...path, index, cell.index]) + closeCell(cell));
		return `<tr${id ? ` id="${escapeMarkup(id)}"` : ''}>${html.join('')}</tr>`;
	});
	const table = [
		'<table>',
		node.attrs?.caption ? `<caption>${escapeMarkup(String(node.attrs.caption))}</caption>` : '',
		layout.headRows > 0 ? `<thead>\n${rows.slice(0, layout.headRows).join('\n')}\n</thead>` : '',
		layout.headRows < rows.length ? `<tbody>\n${rows.slice(layout.headRows).join('\n')}\n</tbody>` : '',
		'</table>',
	].filter((part) => part !== '').join('\n');
	if (context.options.xhtml) return table;
	// A region that scrolls must be reachable by keyboard (WCAG 2.1.1); book readers lay tables out themselves.
	const label = escapeMarkup(name.filter((text) => text !== '').join(': '));
	return `<div class="table" role="region" tabindex="0" aria-label="${label}">\n${table}\n</div>`;
}

/** A sentence that has the row to itself is the row, since no span can reach over cells. */
function claimRow({ reader, usedIds }: BodyContext, path: number[]): string | undefined {
	if (!reader.enter(path)) return undefined;
	const [only, ...others] = reader.listSentences();
	if (only === undefined || others.length > 0 || usedIds.has(only)) return undefined;
	reader.leave();
	usedIds.add(only);
	return only;
}

function openCell({ node, column, colspan, rowspan }: PlacedCell, layout: TableLayout, row: number): string {
	const scope = row < layout.headRows ? 'col' : 'row';
	return [
		node.type === 'tableHeader' ? `<th scope="${scope}"` : '<td',
		colspan > 1 ? ` colspan="${colspan}"` : '',
		rowspan > 1 ? ` rowspan="${rowspan}"` : '',
		layout.figureColumns.has(column) && colspan === 1 ? ' class="figure"' : '',
		'>',
	].join('');
}

function closeCell({ node }: PlacedCell): string {
	return node.type === 'tableHeader' ? '</th>' : '</td>';
}
