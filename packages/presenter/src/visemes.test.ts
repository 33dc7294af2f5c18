import { describe, expect, it } from 'vitest';
import { listVisemes, visemes } from './visemes.ts';

/** Every symbol that the embedded engine's three Vietnamese voices gave for a text with all rhymes. */
const HEARD = 't̪ ˈi ɲ ɗ ˌaː ˈo tʃ ˈy c h j ŋ w ˈiɛ n k ˈe m ˈa ˈaː ˈyə ˈə b z v f ˈəː p s t ˈu ˈuə ˌyə x ˈiə ˈɔ ˈe- ɣ l ˈɛ ˈəɪ cr kh ʝ ʐ ˈɔ- ˈu- ˈaːɪ ˈaːʊ';

describe('listVisemes', () => {
	it('knows every symbol of the Vietnamese voices', () => {
		expect(HEARD.split(' ').filter((symbol) => listVisemes(symbol).length === 0)).toEqual([]);
	});

	it.each([
		['m', ['bilabial']],
		['ˈaːʊ', ['open', 'close_round']],
		['iə', ['close_spread', 'central']],
		['tʃ', ['postalveolar']],
		['t̪', ['dental']],
		['y', ['unrounded']],
		['_|', []],
		['ʘ', ['central']],
	])('maps %s', (symbol, shapes) => {
		expect(listVisemes(symbol)).toEqual(shapes);
	});

	it('keeps every parameter between 0 and 1, and the lips shut at rest', () => {
		for (const { shape } of Object.values(visemes)) {
			for (const value of Object.values(shape)) expect(value >= 0 && value <= 1).toBe(true);
		}
		expect(visemes.rest.shape.open).toBe(0);
		expect(visemes.bilabial.shape.open).toBe(0);
	});
});
