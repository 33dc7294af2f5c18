/** Sentences for people, by error code. Placeholders in braces are keys of `SpeechError.details`. */
export const messages: Record<string, { vi: string; en: string }> = {
	'speech.engine_failed': {
		vi: 'Bộ đọc không đọc được câu {id}.',
		en: 'The speech engine could not say sentence {id}.',
	},
	'speech.unknown_voice': {
		vi: 'Không có giọng đọc {voice}.',
		en: 'There is no voice {voice}.',
	},
	'speech.rate_out_of_range': {
		vi: 'Tốc độ đọc {rate} nằm ngoài khoảng từ {lowest} đến {highest}.',
		en: 'The speaking rate {rate} is outside {lowest} to {highest}.',
	},
	'speech.too_long': {
		vi: 'Văn bản đọc lên dài khoảng {hours} giờ, quá mức {limit} giờ của một bản tin. Hãy chia văn bản thành nhiều bài.',
		en: 'Read aloud, the text takes about {hours} hours, more than the {limit} hours of one bulletin. Divide it into several articles.',
	},
	'speech.nothing_to_hear': {
		vi: 'Âm thanh không có tiếng nên không chỉnh được độ to.',
		en: 'The sound is silent, so its loudness cannot be set.',
	},
	'speech.loudness_unreachable': {
		vi: 'Không đưa được âm thanh về độ to {target} LUFS; mức đạt được là {reached} LUFS.',
		en: 'The sound could not be brought to {target} LUFS; {reached} LUFS was reached.',
	},
	'speech.unsupported_sample_rate': {
		vi: 'Không nén được MP3 ở tần số lấy mẫu {sampleRate} Hz.',
		en: 'MP3 cannot be encoded at a sample rate of {sampleRate} Hz.',
	},
};
