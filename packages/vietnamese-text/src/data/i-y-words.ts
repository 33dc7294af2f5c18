/** Words whose final i or y is not a matter of choice: they tell nothing about how a text spells kỹ or kĩ. */
export const iYFixed: ReadonlySet<string> = new Set([
	'mì', 'mí', 'hí', 'hì', 'sì', 'tì', 'mi', 'si', 'tí', 'kí lô', 'ki', 'ti vi', 'ti tiện', 'ti tỉ', 'tỉ mỉ', 'mỉ', 'tỉ tê', 'tỉ mẩn', 'thủ thỉ', 'li ti', 'li bì', 'mi li', 'lí nhí', 'lí lắc', 'kì kèo', 'kì cọ', 'kì cạch', 'cù kì', 'hi hi', 'hi hữu',
	'hỉ mũi', 'song hỉ', 'lì', 'lì xì', 'kí cóp', 'ki lô', 'kỳ kèo', 'lý thú', 'tí hon', 'chút tí', 'một tí', 'bé tí', 'li lai', 'ly nước', 'cái ly', 'một ly', 'chiếc ly', 'nốt ly', 'li hợp', 'Mỹ', 'mĩ miều', 'y', 'ý', 'tỵ nạn', 'lạ kì', 'hy hữu', 'tuổi tý', 'tỵ', 'tý',
]);
