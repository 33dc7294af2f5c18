import type { Article, DocumentNode } from '@nhipcau/document';
import type { BuildRequest, Source } from './types.ts';

const text = (words: string): DocumentNode[] => [{ type: 'text', text: words }];
const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', content: text(words) });
const row = (kind: 'tableHeader' | 'tableCell', ...cells: string[]): DocumentNode => ({
	type: 'tableRow',
	content: cells.map((cell) => ({ type: kind, content: [paragraph(cell)] })),
});

/** A short report with every kind of block that the script words for the ear; a test changes what it is about. */
export function aDocument(): DocumentNode {
	return {
		type: 'doc',
		content: [
			paragraph('Ba lớp đã mở trong quí. Tỷ lệ đạt 93,05%; trên 1.200 lượt người dự.'),
			{ type: 'heading', attrs: { level: 2 }, content: text('I. KẾT QUẢ MỞ LỚP') },
			paragraph('Theo Chỉ thị số 20-CT/TW, 8/9 xã đã mở lớp từ ngày 05/3/2026.'),
			{
				type: 'table',
				content: [row('tableHeader', 'Xã', 'Số lớp'), row('tableCell', 'Sen Hồng', '2'), row('tableCell', 'Bình Lạc', '1')],
			},
		],
	};
}

export function aSource(changes: Partial<Article> = {}): Source {
	return {
		aiUse: 'none',
		article: {
			title: 'Mở lớp bồi dưỡng quí I/2026',
			office: 'Văn phòng xã Sen Hồng',
			date: '2026-04-06',
			source: 'Báo cáo của xã',
			language: 'vi',
			document: aDocument(),
			pictures: new Map(),
			...changes,
		},
	};
}

export function aRequest(changes: Partial<BuildRequest> = {}): BuildRequest {
	return { source: aSource(), outDir: 'unused', ...changes };
}
