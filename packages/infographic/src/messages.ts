/** Sentences of this package's errors for people; placeholders are keys of `InfographicError.details`. */
export const messages = {
	'infographic.no_figures': {
		vi: 'Bài này không có số liệu nên không dựng được đồ họa thông tin. Các dạng khác không bị ảnh hưởng.',
		en: 'This text has no figures, so no infographic can be drawn. The other editions are not affected.',
	},
	'infographic.untraceable_figure': {
		vi: 'Không tìm thấy “{figure}” tại đúng vị trí trong bài (ký tự {start} đến {end}), nên đã dừng dựng đồ họa thông tin.',
		en: '“{figure}” does not stand at its place in the text (characters {start} to {end}), so the infographic was stopped.',
	},
	'infographic.drawing_failed': {
		vi: 'Không dựng được ảnh của đồ họa thông tin: {reason}.',
		en: 'The picture of the infographic could not be drawn: {reason}.',
	},
} as const satisfies Record<string, { vi: string; en: string }>;
