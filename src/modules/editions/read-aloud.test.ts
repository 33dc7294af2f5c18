import { expect, it } from 'vitest';
import { readAloud } from './read-aloud.ts';

it('reads the numerals of an English sentence as the bulletin of an English text does', () => {
	const { spoken, facts } = readAloud('The province has 4,812 learners in 7.5 percent of the communes.', []);
	expect(spoken).toContain('bốn nghìn tám trăm mười hai');
	expect(spoken).toContain('bảy phẩy năm');
	expect(facts.map(({ value }) => value)).toEqual([4812, 7.5]);
});

it('reads the numerals of a Vietnamese sentence in Vietnamese, whatever English name stands in it', () => {
	const { spoken, facts } = readAloud('Cả tỉnh có 4.812 người học, đạt 7,5% theo The Asia Foundation.', []);
	expect(spoken).toContain('bốn nghìn tám trăm mười hai');
	expect(facts.map(({ value }) => value)).toEqual([4812, 7.5]);
});
