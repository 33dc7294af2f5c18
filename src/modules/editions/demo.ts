import type { EditionContent } from './model.ts';

/** A short content that every form can be made of; a test changes only what it is about. */
export function anEditionContent(changes: Partial<EditionContent> = {}): EditionContent {
	const words = 'Ngày 18/4/2026, 250 người dân các ấp Trung, Chợ và Vàm đến khám tại Trạm Y tế xã Sen Hồng. Đoàn cấp thuốc cho 212 người.';
	return {
		title: 'Xã Sen Hồng khám bệnh, cấp thuốc miễn phí',
		lead: '',
		byline: 'Minh Hà',
		source: '',
		office: 'Ban Xây dựng Đảng xã Sen Hồng',
		date: '2026-04-18',
		language: 'vi',
		aiUse: 'none',
		uncertain: false,
		document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
		script: null,
		...changes,
	};
}
