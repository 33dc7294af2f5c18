/** Words that the book adds around the text. */
export interface BookWording {
	contents: string;
	cover: string;
	landmarks: string;
	beginning: string;
	summary: (narrated: boolean) => string;
}

const vietnamese: BookWording = {
	contents: 'Mục lục',
	cover: 'Bìa',
	landmarks: 'Các phần của sách',
	beginning: 'Nội dung',
	summary: (narrated) => `Văn bản có cấu trúc đề mục, mục lục và thứ tự đọc đầy đủ; cỡ chữ và màu nền đổi được.${narrated ? ' Có giọng đọc khớp với từng câu.' : ''}`,
};

const english: BookWording = {
	contents: 'Contents',
	cover: 'Cover',
	landmarks: 'Parts of the book',
	beginning: 'Text',
	summary: (narrated) => `The text has a full structure of headings, contents and reading order; size of type and colours can be changed.${narrated ? ' A voice reads along sentence by sentence.' : ''}`,
};

/** Wording in the language of the article; English where there is none of its own. */
export function getBookWording(language: string): BookWording {
	return /^vi(-|$)/i.test(language) ? vietnamese : english;
}
