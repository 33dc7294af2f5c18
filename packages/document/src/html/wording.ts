/** The few words that an edition adds around the author's own. */
export interface Wording {
	footnotes: string;
	footnote: (number: number) => string;
	backToText: (number: number) => string;
	table: (number: number) => string;
	picture: string;
	source: string;
	untitled: string;
	skipToText: string;
	editions: string;
	page: (number: string, total: string) => string;
}

const vietnamese: Wording = {
	footnotes: 'Chú thích',
	footnote: (number) => `Chú thích ${number}`,
	backToText: (number) => `Về chỗ đặt chú thích ${number}`,
	table: (number) => `Bảng ${number}`,
	picture: 'Ảnh',
	source: 'Nguồn',
	untitled: 'Văn bản chưa có tiêu đề',
	skipToText: 'Đến nội dung chính',
	editions: 'Các bản khác',
	page: (number, total) => `Trang ${number}/${total}`,
};

const english: Wording = {
	footnotes: 'Notes',
	footnote: (number) => `Note ${number}`,
	backToText: (number) => `Back to the place of note ${number}`,
	table: (number) => `Table ${number}`,
	picture: 'Picture',
	source: 'Source',
	untitled: 'Untitled text',
	skipToText: 'Skip to the text',
	editions: 'Other editions',
	page: (number, total) => `Page ${number} of ${total}`,
};

/** Wording in the language of an article (BCP 47); English where there is none of its own. */
export function getWording(language: string): Wording {
	return /^vi(-|$)/i.test(language) ? vietnamese : english;
}

/** A calendar day `YYYY-MM-DD` as people write it in the language; other text is given back as it stands. */
export function formatDay(day: string, language: string): string {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!match) return day;
	const [, year, month, date] = match;
	if (/^vi(-|$)/i.test(language)) return `${date}/${month}/${year}`;
	const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
	return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** A credit as a reader meets it: "Ảnh: Lê Na"; a credit that already says what it is stays. */
export function formatCredit(credit: string, language: string): string {
	const { picture } = getWording(language);
	return credit.includes(':') ? credit : `${picture}: ${credit}`;
}
