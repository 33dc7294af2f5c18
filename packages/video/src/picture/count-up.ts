import type { ShownFigure } from '../types.ts';

/**
 * What a counting figure shows: the number in the manner in which the text writes it, and at the
 * end exactly what the text says.
 * @param fraction 0 at the beginning, 1 at the end
 */
export function formatCount(figure: ShownFigure, fraction: number): string {
	// What is not a plain Vietnamese number ("3/4", "2.000 - 3.000") does not count.
	if (fraction >= 1 || !/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(figure.text)) return figure.text;
	const decimals = figure.text.split(',')[1]?.length ?? 0;
	const grouped = figure.text.includes('.');
	const [whole = '0', part] = (figure.value * fraction).toFixed(decimals).split('.');
	// "03" keeps its nought while it counts.
	const padded = figure.text.startsWith('0') ? whole.padStart(figure.text.split(',')[0]!.length, '0') : whole;
	const separated = grouped ? padded.replace(/\B(?=(?:\d{3})+$)/gu, '.') : padded;
	return part === undefined ? separated : `${separated},${part}`;
}
