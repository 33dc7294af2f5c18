import type { Article } from '@nhipcau/document';

/**
 * What our own voice says around a text, and how marks made for the eye are worded for the ear.
 * Vietnamese by nature: these words are spoken, not shown as interface.
 */
export const wording = {
	bulletinOpening: (article: Article): string =>
		article.office ? `${endSentence(article.office)} Bản tin do máy đọc.` : 'Bản tin do máy đọc.',

	bulletinClosing: (article: Article): string =>
		article.source ? `Bản tin đến đây là hết. Nguồn: ${endSentence(article.source)}` : 'Bản tin đến đây là hết.',

	clipClosing: (article: Article): string =>
		article.office
			? `Mời quý vị đọc toàn văn trên trang của ${endSentence(article.office)}`
			: 'Mời quý vị đọc toàn văn bài viết.',

	/** "I. KẾT QUẢ" is read "Phần I. Kết quả": capitals made for the eye would be spelled out. */
	heading: (written: string): string => {
		const numbered = /^([IVXLC]+)\s*[.)-]\s*(.+)$/su.exec(written.trim());
		const words = numbered ? numbered[2]! : written;
		const calm = isAllCapitals(words) ? lowerWords(words) : words;
		return numbered ? `Phần ${numbered[1]}. ${calm}` : calm;
	},

	listItem: (label: string, written: string): string => `${label.replace(/[^\p{L}\p{N}]+$/u, '')}. ${written}`,

	tableHead: (heads: string[]): string => `Bảng số liệu, các cột: ${endSentence(heads.filter(Boolean).join(', '))}`,

	/** First cell names the row; every other cell is said after the head of its column and a pause, an empty one not at all. */
	tableRow: (heads: string[], cells: string[]): string => {
		const [name, ...values] = cells;
		const said = values.map((value, index) => value && [lowerFirst(heads[index + 1] ?? ''), value].filter(Boolean).join(': '));
		return endSentence([name, said.filter(Boolean).join('; ')].filter(Boolean).join(': '));
	},

	caption: (written: string): string => `Trong ảnh: ${written}`,

	footnote: (label: string, written: string): string => `Chú thích ${label.replace(/[^\p{N}]/gu, '')}: ${written}`,
};

function endSentence(text: string): string {
	return /[.!?…:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function isAllCapitals(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	return words.length > 1 && words.every((word) => word === word.toUpperCase());
}

function lowerWords(text: string): string {
	const lower = text.toLowerCase();
	return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function lowerFirst(text: string): string {
	return isAllCapitals(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
