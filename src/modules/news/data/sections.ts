import type { Section } from '../model.ts';

/** The sections of a new office, until it defines its own. */
export const defaultSections: readonly Section[] = [
	{ key: 'hoat-dong', name: 'Hoạt động của Ban' },
	{ key: 'tin-tuc', name: 'Tin tức' },
	{ key: 'van-ban-moi', name: 'Văn bản mới' },
	{ key: 'an-sinh-xa-hoi', name: 'An sinh xã hội' },
	{ key: 'cuoc-thi', name: 'Cuộc thi' },
	{ key: 'thong-bao', name: 'Thông báo' },
];
