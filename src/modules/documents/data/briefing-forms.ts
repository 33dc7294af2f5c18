import type { BriefingForm } from '../model-dissemination.ts';

/** The forms that every office begins with. None counts shares, comments or posts (docs/adr/0098). */
export const commonForms: readonly BriefingForm[] = [
	{ key: 'conference', label: 'Hội nghị quán triệt' },
	{ key: 'cell_meeting', label: 'Sinh hoạt chi bộ' },
	{ key: 'thematic_talk', label: 'Nói chuyện chuyên đề' },
	{ key: 'hamlet_meeting', label: 'Họp ấp, khóm' },
	{ key: 'loudspeaker', label: 'Phát thanh trên hệ thống truyền thanh cơ sở' },
	{ key: 'poster', label: 'Pa nô, áp phích, bảng tin' },
];
