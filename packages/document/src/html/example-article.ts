import { createCanvas } from '@napi-rs/canvas';
import type { Article, DocumentNode, Picture } from '../model.ts';

/** Builders and a full article with every node and mark: for tests of the printed forms and for trying them out. */
export const text = (words: string, ...marks: string[]): DocumentNode =>
	marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks: marks.map((type) => ({ type })) };
export const link = (words: string, href: string): DocumentNode => ({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] });
export const paragraph = (...content: (DocumentNode | string)[]): DocumentNode => ({
	type: 'paragraph',
	content: content.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const heading = (level: number, words: string): DocumentNode => ({ type: 'heading', attrs: { level }, content: [text(words)] });
export const footnote = (words: string): DocumentNode => ({ type: 'footnote', attrs: { text: words } });
export const list = (type: 'bulletList' | 'orderedList', ...items: (DocumentNode | string)[][]): DocumentNode => ({
	type,
	content: items.map((item) => ({ type: 'listItem', content: item.map((child) => (typeof child === 'string' ? paragraph(child) : child)) })),
});
export const row = (type: 'tableHeader' | 'tableCell', ...cells: string[]): DocumentNode => ({
	type: 'tableRow',
	content: cells.map((words) => ({ type, content: [words === '' ? { type: 'paragraph' } : paragraph(words)] })),
});

/** An article around a document, without pictures. */
export function makeArticle(content: DocumentNode[], parts: Partial<Article> = {}): Article {
	return { title: 'Một văn bản', language: 'vi', document: { type: 'doc', content }, pictures: new Map(), ...parts };
}

/** A full article; `sections` repeats the middle part (1 is about 900 words, 100 about 300 printed pages). */
export function makeExampleArticle(sections = 1): Article {
	const middle = Array.from({ length: sections }, (_, index) => makeSection(index + 1)).flat();
	return {
		title: 'Quý III, 30 xã của tỉnh hoàn thành lớp tập huấn chuyển đổi số cho cán bộ cơ sở',
		lead: 'Trong ba tháng, hơn 4.200 lượt cán bộ đã học cách soạn thảo, lưu trữ và công khai văn bản trên môi trường số; 27 trong 30 xã vượt chỉ tiêu đề ra từ đầu năm.',
		byline: 'Nguyễn Thị Bưởi',
		source: 'Báo cáo số 57-BC/BTGDV ngày 21/10/2026',
		office: 'Ban Tuyên giáo và Dân vận Tỉnh uỷ Phú Sa',
		date: '2026-10-24',
		language: 'vi',
		document: {
			type: 'doc',
			content: [
				paragraph('Sáng 24/10, tại hội trường Tỉnh uỷ, ', text('hội nghị sơ kết', 'bold'), ' công tác quý III đã diễn ra theo hình thức trực tiếp kết hợp trực tuyến đến 30 điểm cầu', footnote('Gồm 26 xã và 4 phường sau sắp xếp đơn vị hành chính.'), '. Đồng chí Trần Văn Lúa ', text('chủ trì hội nghị.', 'italic'), ' ', text('Nội dung chính là ', 'bold'), text('đánh giá kết quả. Bàn nhiệm vụ', 'bold', 'italic'), text(' quý IV.', 'bold')),
				paragraph(),
				...middle,
				heading(1, 'Phương hướng quý IV'),
				list('orderedList', ['Mở thêm 12 lớp cho cán bộ thôn, ấp.'], ['Hoàn thành kho tư liệu điện tử.', list('bulletList', ['Số hoá 1.500 trang lịch sử Đảng bộ.'], ['Ghi âm lời kể của 40 nhân chứng.'])], ['Tổ chức cuộc thi tìm hiểu nghị quyết.']),
				{ type: 'horizontalRule' },
				paragraph('Số liệu đầy đủ đăng tại ', link('trang thông tin của Ban', 'https://example.vn/bao-cao?quy=3&nam=2026'), '; diện tích lớp học tính bằng m', text('2', 'superscript'), ', nước uống H', text('2', 'subscript'), 'O. Con số ', text('31', 'strike'), ' ', text('30 xã', 'underline'), ' là số đã đính chính.', { type: 'hardBreak' }, 'Mọi góp ý xin gửi về Văn phòng Ban.'),
			],
		},
		pictures: new Map([['lop-hoc.png', drawPicture()]]),
	};
}

function makeSection(number: number): DocumentNode[] {
	return [
		heading(1, number === 1 ? 'Kết quả nổi bật' : `Kết quả nổi bật, phần ${number}`),
		paragraph('Theo báo cáo, các lớp tập huấn được mở từ ngày 4/7 đến ngày 26/9, mỗi lớp kéo dài ba buổi. Học viên thực hành ngay trên máy tính của xã, với văn bản thật của đơn vị mình. Cách làm này giúp người học nhớ lâu hơn và phát hiện sớm những chỗ còn vướng.'),
		{ type: 'figure', attrs: { src: 'lop-hoc.png', alt: 'Dòng sông với hai bờ ruộng lúa dưới mặt trời', caption: 'Cánh đồng ven sông nơi lớp học lưu động đặt chân đầu tiên.', credit: 'Lê Thị Na' } },
		heading(2, 'Số lượt cán bộ dự học theo từng cụm xã, phường và tỷ lệ hoàn thành bài kiểm tra cuối khoá so với chỉ tiêu năm'),
		{
			type: 'table',
			content: [
				row('tableHeader', 'Cụm', 'Số lớp', 'Lượt người', 'Tỷ lệ đạt (%)'),
				row('tableCell', 'Cụm ven biển', '14', '1.286', '92,4'),
				row('tableCell', 'Cụm cù lao', '9', '845', '88,1'),
				row('tableCell', 'Cụm trung tâm', '22', '2.093', '95,0'),
				row('tableCell', 'Cộng', '45', '4.224', ''),
			],
		},
		paragraph('Ba xã chưa đạt chỉ tiêu đều nằm ở cụm cù lao, nơi đường truyền còn yếu. Ban đã đề nghị ngành viễn thông khảo sát, bổ sung trạm phát trong tháng 11', footnote('Công văn số 212-CV/BTGDV ngày 30/9/2026.'), '. Trong khi chờ, các xã này dùng bản in và bản nghe của tài liệu.'),
		{ type: 'blockquote', content: [paragraph('Trước đây mỗi lần tìm một văn bản cũ, tôi mất cả buổi. Nay chỉ vài phút là có, lại biết văn bản ấy còn hiệu lực hay không.'), paragraph(text('Chị Thạch Thị Sô Phia, cán bộ xã Long Hoà', 'italic'))] },
		heading(2, 'Hạn chế và nguyên nhân'),
		list('bulletList', ['Một số đơn vị gửi báo cáo chậm, số liệu chưa thống nhất giữa “lượt người” và “người”.'], ['Thiết bị ở điểm cầu cấp xã còn thiếu: 11 xã chưa có máy quét.'], ['Cán bộ kiêm nhiệm nhiều việc, thời gian tự học còn ít.']),
		...Array.from({ length: 3 }, () => paragraph('Hội nghị thống nhất rằng việc học phải gắn với việc làm hằng ngày. Mỗi xã chọn một việc cụ thể để làm trên môi trường số trong quý tới, có người phụ trách, có thời hạn và có sản phẩm. Kết quả sẽ được công khai để nhân dân theo dõi, góp ý. Ban giao Phòng Khoa giáo tổng hợp hằng tháng, báo cáo Thường trực trước ngày 25.')),
	];
}

/** A small landscape, drawn here so that no photograph is needed. */
function drawPicture(): Picture {
	const canvas = createCanvas(960, 540);
	const context = canvas.getContext('2d');
	const fill = (colour: string, x: number, y: number, width: number, height: number): void => {
		context.fillStyle = colour;
		context.fillRect(x, y, width, height);
	};
	fill('#cfe3e2', 0, 0, 960, 300);
	fill('#5f8f5a', 0, 300, 960, 240);
	fill('#0b5c63', 0, 350, 960, 70);
	context.fillStyle = '#d98a2b';
	context.beginPath();
	context.arc(700, 170, 60, 0, Math.PI * 2);
	context.fill();
	for (let x = 0; x < 960; x += 24) fill('#8fb36a', x, 430 + (x % 5) * 8, 10, 60);
	return { bytes: new Uint8Array(canvas.toBuffer('image/png')), mime: 'image/png', width: 960, height: 540 };
}

/** Words that would break a form which builds markup from text. */
export const hostileTexts: readonly string[] = [
	'#import "x.typ" *đậm* _nghiêng_ `mã` $x^2$ @trich <nhan> \\ // chú /* giải */ [a] {b} #panic("x") ~ --- = Đề',
	'<script>alert(1)</script> & &amp; "ngoặc" \'nháy\' ]]> <!-- --> <?xml?> %PDF {{x}}',
	'điều khiển:\u0000\u0001\u0008\u000b\u001f\u007f\ufffe\ud800 hết',
	'🙂 👩‍🏫 🇻🇳 ❤️ ☎',
	'សួស្តី ពិភពលោក អក្សរខ្មែរ',
	'e\u0302\u0301 NFD: Tie\u0302\u0301ng Vie\u0323\u0302t',
	'= không phải đầu mục',
	'- không phải danh sách',
];

/** Hostile words in every place that can hold words. */
export function makeHostileArticle(): Article {
	const all = hostileTexts.join(' ');
	return makeArticle([
		heading(3, all),
		...hostileTexts.map((words) => paragraph(words, footnote(words))),
		list('orderedList', [...hostileTexts]),
		{ type: 'table', content: [row('tableHeader', ...hostileTexts), row('tableCell', ...hostileTexts)] },
		{ type: 'figure', attrs: { src: '../../etc/passwd"><b>', alt: all, caption: all, credit: all } },
		paragraph(link('xấu', 'java\nscript:alert(1)'), link('lạ', 'data:text/html,x'), link('trong', '/tin/1?a=1&b="2"'), link('tốt', 'https://example.vn/a b"><i>')),
	], { title: all, lead: all, byline: all, source: all, office: all, date: '2026-01-02' });
}
