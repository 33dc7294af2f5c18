import { flattenArticle } from '../flatten.ts';
import { findWords, readAllText } from '../inspect.ts';
import type { DocumentNode } from '../model.ts';
import type { LossReport } from './types.ts';

const SHOWN_WORDS = 20;

/**
 * Compares the words of the source's own text with those that arrived (title, lead, the issuer's line, body, labels of lists, words of
 * figures and notes), each as often as it stands there.
 */
export function compareWords(sourceText: string, article: { title: string; lead: string; issuer?: string; document: DocumentNode }, leftOut: LossReport['leftOut']): LossReport {
	const labels = flattenArticle(article).blocks.map((block) => block.label ?? '');
	const imported = findWords([article.title, article.lead, article.issuer ?? '', readAllText(article.document), ...labels, ...findCreditLabels(article.document)].join('\n'));
	const source = findWords(sourceText);
	const left = new Map<string, number>();
	for (const word of imported) left.set(word, (left.get(word) ?? 0) + 1);
	const missing = source.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
	return { sourceWords: source.length, importedWords: imported.length, missingWords: missing.length, missing: missing.slice(0, SHOWN_WORDS), leftOut };
}

/** "Ảnh:" before a credit is taken off with the credit; it is not lost. */
function findCreditLabels(node: DocumentNode): string[] {
	if (node.type === 'figure') return node.attrs?.credit ? ['ảnh nguồn'] : [];
	return (node.content ?? []).flatMap(findCreditLabels);
}
