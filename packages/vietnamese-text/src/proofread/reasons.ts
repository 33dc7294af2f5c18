import type { RawFinding } from './types.ts';

type Sentences = Readonly<Record<string, readonly [vi: string, en: string]>>;

/** What each check says, by kind and cause, in Vietnamese and English; {…} is filled in from the finding. */
const REASONS: Readonly<Record<string, Sentences>> = {
	impossible_syllable: {
		syllable: ['“{surface}” không phải là âm tiết tiếng Việt; có thể do gõ nhầm.', '“{surface}” is no Vietnamese syllable; it may be a slip of the keyboard.'],
		unused: ['“{surface}” không phải là âm tiết dùng trong tiếng Việt; có thể do gõ nhầm.', 'Vietnamese has no such syllable as “{surface}”; it may be a slip.'],
		keys: ['“{surface}” còn sót phím gõ dấu.', '“{surface}” still holds a key of the typing method.'],
	},
	doubled_words: { twice: ['“{words}” bị lặp lại liền nhau.', '“{words}” stands twice in a row.'] },
	empty_brackets: { empty: ['Cặp dấu không có nội dung bên trong.', 'There is nothing between these marks.'] },
	lost_footnote: {
		no_note: ['Chú thích số {number} được dẫn nhưng không có nội dung.', 'Note {number} is referred to, but there is no such note.'],
		no_mark: ['Chú thích số {number} không được dẫn ở chỗ nào trong bài.', 'No place in the text refers to note {number}.'],
		skipped: ['Số chú thích nhảy đến {number}, thiếu số {missing}.', 'The notes jump to {number}; number {missing} is missing.'],
	},
	mixed_tone_placement: { placement: ['Bài dùng hai kiểu đặt dấu thanh; phần lớn viết như “{proposal}”.', 'The text places tone marks in two ways; mostly as in “{proposal}”.'] },
	mixed_i_y: { final: ['Bài viết lẫn i và y; phần lớn viết “{proposal}”.', 'The text mixes i and y; mostly it writes “{proposal}”.'] },
	unbalanced_marks: {
		no_closing: ['Dấu {mark} mở ra nhưng không có dấu đóng.', 'The mark {mark} is opened and never closed.'],
		no_opening: ['Dấu {mark} không có dấu mở đi trước.', 'The mark {mark} closes what was never opened.'],
		turned: ['Dấu {mark} ở đây phải là dấu đóng.', 'The mark {mark} should be a closing one here.'],
		other_bracket: ['Dấu {mark} không cùng loại với dấu mở.', 'The mark {mark} does not match the one that was opened.'],
	},
	list_gap: { gap: ['Danh sách thiếu mục “{missing}” ở trước mục này.', 'The list leaves out “{missing}” before this item.'] },
	bad_symbol: {
		no_term: ['Số hiệu này thiếu khóa Quốc hội sau chữ QH.', 'This symbol lacks the term of the National Assembly after QH.'],
		year: ['Năm trong số hiệu “{surface}” không đúng.', 'The year in “{surface}” cannot be right.'],
		letters: ['Chữ viết tắt trong số hiệu “{surface}” không đúng.', 'The abbreviations in “{surface}” are misspelled.'],
		other_kind: ['Số hiệu mang ký hiệu của {kind}, trong khi văn bản được gọi là {named}.', 'The symbol is that of a {kind}, but the text calls the document a {named}.'],
		party_form: ['Số hiệu văn bản của Đảng có dạng “{proposal}”.', 'The symbol of a party document has the form “{proposal}”.'],
		state_form: ['Số hiệu văn bản của cơ quan nhà nước có dạng “{proposal}”.', 'The symbol of a state document has the form “{proposal}”.'],
		marks: ['Dấu nối, dấu gạch chéo trong số hiệu “{surface}” không đúng chỗ.', 'Hyphen and slash in “{surface}” are not in their places.'],
		unreadable: ['“{surface}” không đúng dạng số hiệu văn bản.', '“{surface}” does not have the form of a document symbol.'],
	},
	impossible_date: {
		day: ['Không có ngày {day}.', 'There is no day {day}.'],
		month: ['Không có tháng {month}.', 'There is no month {month}.'],
		day_of_month: ['Tháng {month} chỉ có {last} ngày.', 'Month {month} has only {last} days.'],
		leap: ['Tháng {month} năm {year} chỉ có {last} ngày.', 'Month {month} of {year} has only {last} days.'],
		weekday: ['Ngày này là {right}, không phải {said}.', 'That day is a {right}, not a {said}.'],
	},
	wrong_sum: {
		parts: ['Các phần cộng lại được {sum}, nhưng tổng ghi {total} ({parts}).', 'The parts add up to {sum}, but the total says {total} ({parts}).'],
		shares: ['Các tỷ lệ cộng lại được {sum}%, không phải 100%.', 'The shares add up to {sum} %, not 100 %.'],
	},
	name_variant: { name: ['Tên này có chỗ viết “{name}” ({times} lần).', 'The same name is spelled “{name}” elsewhere ({times} times).'] },
	confused_words: { pair: ['“{surface}” có thể viết nhầm từ “{proposal}”.', '“{surface}” may be a slip for “{proposal}”.'] },
};

/** The sentence that tells people what a finding is about. */
export function explain(finding: RawFinding, surface: string, language: 'vi' | 'en'): string {
	const template = REASONS[finding.kind]?.[finding.because]?.[language === 'vi' ? 0 : 1] ?? '';
	const details: Readonly<Record<string, string | number>> = { surface: surface.trim(), proposal: finding.proposals?.[0] ?? '', ...finding.details };
	return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
