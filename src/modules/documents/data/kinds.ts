import type { DocumentKind } from '../model.ts';

/** The kinds that every office begins with; an administrator adds to them. Abbreviations as in symbols (Decree 30/2020/NĐ-CP, annex III). */
export const commonKinds: readonly DocumentKind[] = [
	{ key: 'directive', label: 'Chỉ thị', abbreviation: 'CT' },
	{ key: 'resolution', label: 'Nghị quyết', abbreviation: 'NQ' },
	{ key: 'conclusion', label: 'Kết luận', abbreviation: 'KL' },
	{ key: 'decision', label: 'Quyết định', abbreviation: 'QĐ' },
	{ key: 'regulation', label: 'Quy định', abbreviation: 'QyĐ' },
	{ key: 'decree', label: 'Nghị định', abbreviation: 'NĐ' },
	{ key: 'circular', label: 'Thông tư', abbreviation: 'TT' },
	{ key: 'law', label: 'Luật', abbreviation: 'L' },
	{ key: 'guide', label: 'Hướng dẫn', abbreviation: 'HD' },
	{ key: 'plan', label: 'Kế hoạch', abbreviation: 'KH' },
	{ key: 'scheme', label: 'Đề án', abbreviation: 'ĐA' },
	{ key: 'programme', label: 'Chương trình', abbreviation: 'CTr' },
	{ key: 'report', label: 'Báo cáo', abbreviation: 'BC' },
	{ key: 'notice', label: 'Thông báo', abbreviation: 'TB' },
	{ key: 'submission', label: 'Tờ trình', abbreviation: 'TTr' },
	{ key: 'letter', label: 'Công văn', abbreviation: 'CV' },
	{ key: 'other', label: 'Văn bản khác', abbreviation: '' },
];

/** Words at the head of a subject that tell the kind of a document whose symbol does not. */
export const kindWords: Readonly<Record<string, string>> = {
	'chi thi': 'directive', 'nghi quyet': 'resolution', 'ket luan': 'conclusion', 'quyet dinh': 'decision', 'qui dinh': 'regulation', 'nghi dinh': 'decree',
	'thong tu': 'circular', luat: 'law', 'huong dan': 'guide', 'ke hoach': 'plan', 'de an': 'scheme', 'chuong trinh': 'programme', 'bao cao': 'report',
	'thong bao': 'notice', 'to trinh': 'submission', 'cong van': 'letter',
};
