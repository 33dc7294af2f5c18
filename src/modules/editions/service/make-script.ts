import { makeScriptInChild, type DraftedScript } from '@nhipcau/editions';
import type { House } from '#platform/manifest';
import type { EditionContent } from '../model.ts';
import { loadSource, toReading } from './load-source.ts';

/**
 * The script of a content as editable text: by rule, or an edited one read and written anew, with the figures in it
 * that the text does not hold. Throws
 * `editions.nothing_to_say`, `editions.script_unreadable` or `editions.builder_died`.
 */
export async function makeScript(house: Pick<House, 'db' | 'files'>, content: EditionContent): Promise<DraftedScript> {
	const source = await loadSource(house, { ...content, document: content.document });
	// Pictures are not spoken; their bytes need not travel.
	source.article.pictures = new Map();
	return makeScriptInChild({ source, ...toReading(content), ...(content.script !== null && { script: content.script }) });
}
