/**
 * A figure as the text writes it, parted: "37,44 triệu" is digits and the word behind them.
 * What is not one plain Vietnamese number ("3/4", "2.000 - 3.000") stays whole.
 */
export function splitNumeral(text: string): { digits: string; words: string } {
	const match = /^(\d[\d.,]*)\s+(\p{L}.*)$/su.exec(text.trim());
	return match ? { digits: match[1]!, words: match[2]! } : { digits: text.trim(), words: '' };
}

/**
 * What a counting figure shows: the number in the manner in which the text writes it, and at the
 * end exactly what the text says.
 * @param digits as `splitNumeral` gives them
 * @param fraction 0 at the beginning, 1 at the end
 */
export function formatCount(digits: string, fraction: number): string {
	if (fraction >= 1 || !/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(digits)) return digits;
	const [writtenWhole = '', writtenPart = ''] = digits.split(',');
	const value = Number(`${writtenWhole.replaceAll('.', '')}.${writtenPart || '0'}`);
	const [whole = '0', part] = (value * fraction).toFixed(writtenPart.length).split('.');
	// "03" keeps its nought while it counts.
	const padded = writtenWhole.startsWith('0') ? whole.padStart(writtenWhole.length, '0') : whole;
	const separated = writtenWhole.includes('.') ? padded.replace(/\B(?=(?:\d{3})+$)/gu, '.') : padded;
	return part === undefined ? separated : `${separated},${part}`;
}
