/** Sentences for people, by the code of what happened. */
export const messages: Record<string, { vi: string; en: string }> = {
	'editions.nothing_to_say': {
		vi: 'Văn bản không có chữ nào để đọc hay in. Hãy kiểm tra lại tệp hoặc nội dung đã dán.',
		en: 'The text has no word to say or print. Check the file or what was pasted.',
	},
	'editions.script_unreadable': {
		vi: 'Kịch bản có dòng {line} không đọc được: “{content}”. Mỗi mục gồm dòng mã trong ngoặc vuông, dòng “viết:” và dòng “đọc:”.',
		en: 'Line {line} of the script cannot be read: “{content}”. An entry has a line in square brackets, a “viết:” line and a “đọc:” line.',
	},
	'editions.script_empty': {
		vi: 'Kịch bản không có câu nào để đọc. Hãy giữ lại ít nhất một mục hoặc bỏ kịch bản để dùng bản tự động.',
		en: 'The script has nothing to say. Keep at least one entry, or leave the script out to have it made by rule.',
	},
	'editions.untraceable_figure': {
		vi: 'Số liệu “{figure}” trong câu {line}, “{sentence}”, không có trong bài. Hãy sửa lại theo bài hoặc bổ sung vào bài trước.',
		en: 'The figure “{figure}” in line {line}, “{sentence}”, is not in the text. Correct it after the text, or add it to the text first.',
	},
	'editions.builder_died': {
		vi: 'Tiến trình dựng bài dừng đột ngột ({reason}), có thể vì văn bản cần quá nhiều bộ nhớ. Hãy thử lại; nếu vẫn lỗi, hãy rút ngắn văn bản hoặc báo cho quản trị viên.',
		en: 'The process that makes the editions ended suddenly ({reason}), perhaps because the text needs too much memory. Try again; if it still fails, shorten the text or tell the administrator.',
	},
	'editions.cancelled': { vi: 'Đã dừng theo yêu cầu.', en: 'Stopped on request.' },
	'editions.unexpected': {
		vi: 'Có lỗi ngoài dự kiến khi dựng dạng này: {message}. Các dạng khác không bị ảnh hưởng; hãy thử lại.',
		en: 'An unexpected error while this form was made: {message}. The other forms are not affected; try again.',
	},
	'editions.written_missing': {
		vi: '{line, select, 0 {} other {Dòng {line}: }}Chữ viết phải có ít nhất một chữ cái hoặc chữ số.',
		en: '{line, select, 0 {} other {Line {line}: }}The written form needs at least one letter or digit.',
	},
	'editions.written_too_long': {
		vi: '{line, select, 0 {} other {Dòng {line}: }}Chữ viết dài quá {most} ký tự.',
		en: '{line, select, 0 {} other {Line {line}: }}The written form is longer than {most} characters.',
	},
	'editions.spoken_not_words': {
		vi: '{line, select, 0 {} other {Dòng {line}: }}Cách đọc phải viết bằng chữ, không có ký hiệu và dấu câu; ví dụ: “trung tâm phục vụ hành chính công”.',
		en: '{line, select, 0 {} other {Line {line}: }}The spoken form must be in words, without signs or punctuation; for example “trung tâm phục vụ hành chính công”.',
	},
	'editions.spoken_too_long': {
		vi: '{line, select, 0 {} other {Dòng {line}: }}Cách đọc dài quá {most} ký tự.',
		en: '{line, select, 0 {} other {Line {line}: }}The spoken form is longer than {most} characters.',
	},
	'editions.note_too_long': {
		vi: '{line, select, 0 {} other {Dòng {line}: }}Ghi chú dài quá {most} ký tự.',
		en: '{line, select, 0 {} other {Line {line}: }}The note is longer than {most} characters.',
	},
	'editions.reading_twice': {
		vi: '{line, select, 0 {} other {Dòng {line}: }}“{written}” đã có cách đọc. Hãy sửa mục đã có.',
		en: '{line, select, 0 {} other {Line {line}: }}“{written}” has a reading already. Change that one instead.',
	},
	'editions.too_many_readings': {
		vi: 'Từ điển có tối đa {most} mục.',
		en: 'A dictionary holds at most {most} entries.',
	},
	'editions.dictionary_unreadable': {
		vi: 'Dòng {line} của tệp từ điển không đọc được. Mỗi dòng CSV gồm: chữ viết, cách đọc, ghi chú (có thể để trống).',
		en: 'Line {line} of the dictionary file cannot be read. A line of CSV has the written form, the spoken form and, if wanted, a note.',
	},
};
