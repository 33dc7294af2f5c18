/** Short articles of the demo office; places, people and figures are invented. */
export interface DemoArticle {
	title: string;
	lead: string;
	byline: string;
	section: string;
	date: string;
	/** One paragraph each; a line that begins with "## " is a heading, with "- " an item of a list. */
	body: string[];
}

const source = 'Nội dung minh họa; địa danh, nhân vật và số liệu đều hư cấu';

export const demoSource = source;

export const publishedShorts: readonly DemoArticle[] = [
	{
		title: 'Phường Bến Sao mở điểm trả lời câu hỏi của người dân vào sáng thứ Tư hằng tuần',
		lead: 'Từ ngày 08/4/2026, mỗi sáng thứ Tư, cán bộ phường Bến Sao ngồi tại nhà văn hóa của một khóm để nghe và trả lời ngay những việc người dân còn thắc mắc.',
		byline: 'Thùy Dương',
		section: 'tin-tuc',
		date: '2026-04-09',
		body: [
			'Buổi đầu tiên tại Nhà văn hóa khóm 2 có 46 người đến, nêu 31 câu hỏi. Trong đó 24 câu được trả lời tại chỗ, 07 câu được ghi phiếu hẹn và trả lời bằng văn bản trong 05 ngày làm việc.',
			'Nhiều câu hỏi xoay quanh thủ tục đất đai, chỗ gửi hồ sơ sau khi bỏ cấp huyện và lịch cấp nước mùa khô. “Hỏi một lần biết ngay phải nộp ở đâu, khỏi đi vòng”, ông Lâm Văn Sáu, người dân khóm 2, nói.',
			'## Lịch tháng 4',
			'- Ngày 15/4: Nhà văn hóa khóm 4.',
			'- Ngày 22/4: Nhà văn hóa khóm 5.',
			'- Ngày 29/4: Trụ sở Ủy ban nhân dân phường.',
			'Mỗi điểm mở từ 7 giờ 30 phút đến 10 giờ 30 phút. Người cao tuổi, người khuyết tật có thể gọi trước để được cán bộ đến tận nhà.',
		],
	},
	{
		title: 'Khai mạc lớp bồi dưỡng kỹ năng viết tin, bài cho 96 cán bộ xã, phường',
		lead: 'Lớp học hai ngày dành phần lớn thời gian cho thực hành: mỗi học viên viết, sửa và thu âm một bản tin của chính địa phương mình.',
		byline: 'Quang Huy',
		section: 'hoat-dong',
		date: '2026-04-14',
		body: [
			'Sáng 14/4, Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên khai mạc lớp bồi dưỡng kỹ năng viết tin, bài và làm bản tin phát thanh. Có 96 học viên của 82 xã và 14 phường tham dự, mỗi nơi một người.',
			'Chương trình gồm 04 phần: chọn chi tiết, viết câu ngắn, kiểm tra số liệu và đọc thành tiếng. Sau mỗi phần, học viên làm bài ngay tại lớp; giảng viên chữa trực tiếp trên màn hình.',
			'Ban Tổ chức chọn 12 bản tin khá nhất để phát trên hệ thống truyền thanh cơ sở trong tháng 5/2026. Tài liệu của lớp được đăng trên trang thông tin để các đơn vị dùng lại.',
		],
	},
	{
		title: 'Ba câu hỏi thường gặp về cách ghi ngày, tháng và số hiệu trong bản tin',
		lead: 'Viết sao cho người nghe hiểu ngay, người đọc tra được: một số gợi ý từ tổ biên tập.',
		byline: 'Tổ Biên tập',
		section: 'tin-tuc',
		date: '2026-04-16',
		body: [
			'## Có cần ghi năm không?',
			'Có, nếu bài còn được đọc lại sau này. Trong bản tin ngày, viết “ngày 16/4” là đủ; trong thông báo và kế hoạch, viết đầy đủ “ngày 16/4/2026”.',
			'## Số hiệu văn bản đọc thế nào?',
			'Viết đúng như văn bản, ví dụ “Kế hoạch số 32/KH-UBND”. Khi đọc, hệ thống tự đổi thành lời; người biên tập chỉ cần nghe lại và sửa trong kịch bản nếu thấy chưa xuôi tai.',
			'## Viết “trên 30” hay “hơn 30”?',
			'Cả hai đều đúng, nhưng phải giữ giống nguồn. Nếu báo cáo ghi con số chính xác thì dùng con số đó.',
		],
	},
];

export const submittedShort: DemoArticle = {
	title: 'Xã Sen Hồng vận động 100% hộ ven sông cam kết không xả rác xuống nước',
	lead: 'Sau một tháng đến từng nhà, 418/418 hộ dọc rạch Sen đã ký cam kết; 09 điểm tập kết rác được dời xa bờ.',
	byline: 'Thảo Vy',
	section: 'an-sinh-xa-hoi',
	date: '2026-04-17',
	body: [
		'Từ ngày 16/3 đến ngày 15/4/2026, Ban Công tác Mặt trận 05 ấp ven rạch Sen tổ chức 22 buổi gặp gỡ tại nhà, mỗi buổi không quá 20 người. Kết quả, 418 hộ ký cam kết không xả rác, nước thải chăn nuôi xuống rạch.',
		'Xã dời 09 điểm tập kết rác vào trong đường, đặt thêm 36 thùng có nắp. Đoàn viên thanh niên vớt được 2,7 tấn rác trong ba ngày Chủ nhật.',
		'“Trước đây nói chung chung nên ai cũng gật. Bây giờ mỗi nhà nhận một đoạn bờ, thấy rác là biết hỏi ai”, bà Thạch Thị Lành, Trưởng Ban Công tác Mặt trận ấp Vàm, cho biết.',
	],
};

export const draftShorts: readonly (DemoArticle & { note?: string })[] = [
	{
		title: 'Tổng kết Tháng Thanh niên: 41 công trình, phần việc hoàn thành',
		lead: 'Bản nháp: còn chờ số liệu của hai xã.',
		byline: 'Thùy Dương',
		section: 'tin-tuc',
		date: '2026-04-17',
		body: [
			'Trong Tháng Thanh niên năm 2026, đoàn viên các xã, phường hoàn thành 41 công trình, phần việc, tổng trị giá 1 tỷ 260 triệu đồng.',
			'Số liệu của hai xã Bình Hòa Đông và Tân Phú Tây đang được đối chiếu.',
		],
		note: 'Số công trình ở đoạn một là 41, nhưng cộng theo bảng gửi kèm chỉ có 39. Đề nghị đối chiếu lại với Tỉnh đoàn rồi trình.',
	},
	{
		title: 'Đề cương bài: chuẩn bị kỷ niệm 30 năm ngày tái lập tỉnh',
		lead: '',
		byline: '',
		section: '',
		date: '2026-04-18',
		body: ['Cần phỏng vấn: hai cán bộ lão thành, một giáo viên trường huyện cũ, một chủ vườn dừa.', 'Ảnh: xin ảnh tư liệu của Bảo tàng tỉnh.'],
	},
];
