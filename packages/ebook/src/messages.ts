/** Sentences for the codes of `EbookError`. */
export const messages: Record<string, { vi: string; en: string }> = {
	'ebook.narration_without_text': {
		vi: 'Bản đọc không khớp với câu nào trong văn bản, nên không thể làm sách đọc theo. Hãy tạo lại bản đọc từ văn bản hiện tại.',
		en: 'No sentence of the narration stands in the text, so a read-along book cannot be made. Record the narration again from the present text.',
	},
	'ebook.bad_sentence_id': {
		vi: 'Mã câu “{id}” không dùng được trong sách điện tử.',
		en: 'The sentence id “{id}” cannot be used in an e-book.',
	},
};
