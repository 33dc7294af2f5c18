/** Sentences for the codes of `VideoError`. */
export const messages: Record<string, { vi: string; en: string }> = {
	'video.unavailable_here': {
		vi: 'Máy chủ này chưa dựng được video vì thiếu thành phần mã hóa hình cho hệ điều hành {platform}. Các dạng khác vẫn làm bình thường.',
		en: 'Video cannot be made on this server: the encoder has no build for {platform}. All other editions work.',
	},
	'video.plan_invalid': {
		vi: 'Kịch bản video chưa hợp lệ: {reason}.',
		en: 'The plan of the video is not valid: {reason}.',
	},
	'video.encoding_failed': {
		vi: 'Không mã hóa được video: {reason}.',
		en: 'The video could not be encoded: {reason}.',
	},
};
