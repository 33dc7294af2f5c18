import type { AiUse, Source } from '../types.ts';

/**
 * What every published form says of the machine's part, as the law on artificial intelligence asks
 * (Law 134/2025/QH15, art. 11): in words, where everybody sees it.
 */
export const labels = {
	audio: 'Giọng đọc do máy tạo',
	video: 'Hình và tiếng do máy tạo',
	infographic: 'Đồ họa do máy dựng từ số liệu của bài',
	ebook: 'Giọng đọc trong sách do máy tạo',
};

/**
 * The label of a form that shows or says the text in a machine's own making. Figures and words of a scan that nobody
 * has compared with it are marked wherever they appear.
 */
export function labelOf(form: keyof typeof labels, source: Source): string {
	return source.uncertain ? `${labels[form]} · chữ nhận dạng từ bản chụp` : labels[form];
}

/** The sentence about the text itself; undefined where people wrote it alone. */
export function describeTextMaking(source: Source): string | undefined {
	const sentences: Record<AiUse, string | undefined> = {
		none: undefined,
		assisted: 'Bài viết có sự hỗ trợ của máy, do người biên tập kiểm tra.',
		generated: 'Bài viết do máy tạo, do người biên tập kiểm tra.',
	};
	const parts = [sentences[source.aiUse], source.uncertain ? 'Chữ được máy nhận dạng từ bản chụp, chưa được kiểm tra.' : undefined];
	return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
