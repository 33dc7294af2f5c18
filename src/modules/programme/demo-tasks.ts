/** The demo office's departments, and which tasks of the year each leads. Everything is invented. */
export const departments = ['Phòng Tuyên truyền, Báo chí', 'Phòng Khoa giáo, Văn hóa', 'Phòng Dân vận các cơ quan, Dân tộc, Tôn giáo', 'Văn phòng Ban Tuyên giáo và Dân vận'] as const;

export interface DemoTask {
	content: string;
	/** Index of the department that leads, and of those that coordinate. */
	lead: number;
	with?: number[];
	/** Months from the present one; the deadline is the last day of that month. */
	month: number;
	precision?: 'month' | 'quarter';
	field: string;
	deliverable?: string;
	submittedTo?: string;
	directing?: string;
	origin?: 'ad_hoc';
	/** Days before (negative) or after the deadline on which it was done. */
	done?: number;
	cancelled?: string;
	notes?: [number, string][];
	/** A later deadline that is asked for. */
	asks?: string;
}

const [propaganda, press, science, culture, people, office] = ['Tuyên truyền', 'Báo chí - xuất bản', 'Khoa giáo', 'Văn hóa - văn nghệ', 'Dân vận', 'Tổ chức'];
const [chief, deputy] = ['Trưởng ban', 'Phó Trưởng ban phụ trách'];

export const demoTasks: readonly DemoTask[] = [
	{ content: 'Ban hành hướng dẫn tuyên truyền các ngày lễ lớn và sự kiện quan trọng của năm', lead: 0, with: [1], month: -9, field: propaganda, deliverable: 'Hướng dẫn', directing: deputy, done: -4 },
	{ content: 'Tổ chức hội nghị báo cáo viên cấp tỉnh tháng 3', lead: 0, month: -8, field: propaganda, deliverable: 'Hội nghị, kết luận', done: -2 },
	{ content: 'Báo cáo kết quả công tác quý I', lead: 3, with: [0, 1, 2], month: -8, precision: 'quarter', field: office, deliverable: 'Báo cáo', submittedTo: 'Ban Thường vụ Tỉnh ủy', done: -5 },
	{ content: 'Khảo sát nhu cầu thông tin của người cao tuổi tại các xã ven biển', lead: 1, with: [2], month: -6, field: science, deliverable: 'Báo cáo khảo sát', done: 9 },
	{ content: 'Tổ chức Hội thi Báo cáo viên, tuyên truyền viên giỏi cấp tỉnh', lead: 0, with: [1, 3], month: -5, field: propaganda, deliverable: 'Hội thi', directing: chief, done: -1, notes: [[-40, 'Đã thành lập ban tổ chức và ban giám khảo.'], [-12, 'Có 46 xã, phường đăng ký dự thi.']] },
	{ content: 'Báo cáo kết quả công tác 6 tháng đầu năm', lead: 3, with: [0, 1, 2], month: -5, precision: 'quarter', field: office, deliverable: 'Báo cáo', submittedTo: 'Ban Thường vụ Tỉnh ủy', done: -6 },
	{ content: 'Tham mưu quy chế phối hợp cung cấp thông tin cho báo chí', lead: 0, month: -4, field: press, deliverable: 'Dự thảo quy chế, tờ trình', submittedTo: 'Thường trực Tỉnh ủy', done: 14 },
	{ content: 'Rà soát đội ngũ báo cáo viên cấp xã sau sắp xếp đơn vị hành chính', lead: 0, month: -4, field: propaganda, deliverable: 'Danh sách chức danh, số lượng', origin: 'ad_hoc', done: -3 },
	{ content: 'Tổ chức liên hoan nghệ thuật quần chúng các dân tộc tỉnh', lead: 1, with: [2], month: -3, field: culture, deliverable: 'Liên hoan', cancelled: 'Chuyển sang năm sau theo ý kiến của cấp có thẩm quyền' },
	{ content: 'Bồi dưỡng kỹ năng số cho báo cáo viên cấp xã, đợt I', lead: 0, with: [3], month: -2, field: propaganda, deliverable: '05 lớp', done: 0 },
	{ content: 'Báo cáo kết quả công tác quý III', lead: 3, with: [0, 1, 2], month: -2, precision: 'quarter', field: office, deliverable: 'Báo cáo', submittedTo: 'Ban Thường vụ Tỉnh ủy', done: -5 },
	{ content: 'Kiểm tra việc thực hiện Chỉ thị số 08-CT/TU tại 12 xã', lead: 0, with: [2], month: -1, field: propaganda, deliverable: 'Thông báo kết luận kiểm tra', directing: deputy, notes: [[-20, 'Đã kiểm tra 9/12 xã; còn 3 xã cù lao chờ lịch tàu.']], asks: 'Ba xã cù lao chưa đi được vì triều cường, đề nghị lùi 20 ngày.' },
	{ content: 'Tổng hợp ý kiến góp ý đề án sổ tay điện tử phục vụ sinh hoạt ở cơ sở', lead: 3, month: -1, field: office, deliverable: 'Bảng tổng hợp, giải trình' },
	{ content: 'Biên soạn tài liệu hỏi - đáp về bảo hiểm y tế hộ gia đình bằng hai thứ tiếng Việt - Khmer', lead: 1, with: [2], month: 0, field: science, deliverable: 'Tài liệu', notes: [[-8, 'Xong bản tiếng Việt, đang dịch tiếng Khmer.']] },
	{ content: 'Tổ chức hội nghị báo cáo viên cấp tỉnh tháng này, kết nối 124 điểm cầu cấp xã', lead: 0, with: [3], month: 0, field: propaganda, deliverable: 'Hội nghị', directing: chief },
	{ content: 'Nắm tình hình Nhân dân vùng nuôi tôm sau đợt mưa trái mùa', lead: 2, month: 0, field: people, deliverable: 'Báo cáo nhanh', origin: 'ad_hoc' },
	{ content: 'Tổ chức họp báo định kỳ và cung cấp thông tin tháng 12', lead: 0, month: 1, field: press, deliverable: 'Thông cáo' },
	{ content: 'Xây dựng kế hoạch tuyên truyền Tết cổ truyền của dân tộc', lead: 0, with: [1, 2], month: 1, field: propaganda, deliverable: 'Kế hoạch', submittedTo: 'Thường trực Tỉnh ủy', directing: deputy },
	{ content: 'Sơ kết 05 năm thực hiện Chỉ thị số 08-CT/TU về công tác thông tin cơ sở', lead: 0, with: [2, 3], month: 1, precision: 'quarter', field: propaganda, deliverable: 'Báo cáo, hội nghị', submittedTo: 'Ban Thường vụ Tỉnh ủy', directing: chief },
	{ content: 'Bình xét thi đua, đề nghị khen thưởng tập thể, cá nhân có thành tích trong công tác tuyên giáo và dân vận', lead: 3, with: [0, 1, 2], month: 1, precision: 'quarter', field: office, deliverable: 'Hồ sơ đề nghị' },
	{ content: 'Thăm, chúc mừng các cơ sở tôn giáo nhân dịp cuối năm', lead: 2, month: 1, field: people, deliverable: 'Lịch thăm' },
	{ content: 'Báo cáo tổng kết công tác năm và phương hướng năm sau', lead: 3, with: [0, 1, 2], month: 1, precision: 'quarter', field: office, deliverable: 'Báo cáo', submittedTo: 'Ban Thường vụ Tỉnh ủy', directing: chief },
];

/** Two notices of conclusions, as they come from the standing board's office. */
export const demoNotices = [
	{
		symbol: '80-TB/TU', title: 'Kết luận của Thường trực Tỉnh ủy về chuẩn bị tổng kết công tác năm', daysAgo: 11, confirmed: 9,
		body: (year: number) => [
			'Ngày 14 tháng 11, Thường trực Tỉnh ủy làm việc với Ban Tuyên giáo và Dân vận Tỉnh ủy. Sau khi nghe báo cáo và ý kiến thảo luận, Thường trực Tỉnh ủy kết luận như sau:',
			`1. Giao Văn phòng Ban Tuyên giáo và Dân vận chủ trì, phối hợp Phòng Tuyên truyền, Báo chí xây dựng báo cáo tổng kết công tác năm, hoàn thành trước ngày 15/12/${year}.`,
			`2. Giao Phòng Tuyên truyền, Báo chí tham mưu kế hoạch tuyên truyền Tết cổ truyền, trình trước ngày 20/12/${year}.`,
			`3. Giao Phòng Khoa giáo, Văn hóa rà soát kết quả truyền thông bảo hiểm y tế hộ gia đình trong tháng 12/${year}.`,
			`4. Giao Phòng Dân vận các cơ quan, Dân tộc, Tôn giáo tổng hợp tình hình vùng đồng bào Khmer, báo cáo trước ngày 10/12/${year}.`,
			`5. Giao Phòng Tuyên truyền, Báo chí chủ trì, phối hợp Văn phòng Ban Tuyên giáo và Dân vận tổ chức hội nghị sơ kết Chỉ thị số 08-CT/TU trong tháng 12/${year}.`,
			`6. Giao Văn phòng Ban Tuyên giáo và Dân vận lập dự toán kinh phí năm sau, hoàn thành trước ngày 05/12/${year}.`,
			`7. Giao Phòng Khoa giáo, Văn hóa xây dựng kế hoạch hoạt động văn hóa, văn nghệ mừng năm mới trước ngày 18/12/${year}.`,
			`8. Giao Phòng Dân vận các cơ quan, Dân tộc, Tôn giáo chuẩn bị chương trình thăm, chúc Tết trong quý I/${year + 1}.`,
			`9. Giao Phòng Tuyên truyền, Báo chí kiểm tra hoạt động đài truyền thanh cấp xã trong quý I/${year + 1}.`,
			'10. Các đồng chí ủy viên tiếp tục theo dõi địa bàn được phân công.',
			`11. Giao Văn phòng Ban Tuyên giáo và Dân vận hoàn thành hồ sơ thi đua, khen thưởng trước ngày 25/12/${year}.`,
			`12. Giao Phòng Khoa giáo, Văn hóa nghiên cứu đề xuất chuyên đề năm sau, báo cáo trong tháng 01/${year + 1}.`,
			'Nơi nhận:', '- Như trên,', '- Lưu Văn phòng.',
		].join('\n'),
	},
	{
		symbol: '73-TB/TU', title: 'Kết luận của Thường trực Tỉnh ủy tại buổi làm việc quý III', daysAgo: 80, confirmed: 5,
		body: (year: number) => [
			'Thường trực Tỉnh ủy thống nhất một số nội dung:',
			`1. Giao Phòng Tuyên truyền, Báo chí hướng dẫn các xã, phường củng cố ban biên tập, hoàn thành trước ngày 15/10/${year}.`,
			`2. Giao Phòng Khoa giáo, Văn hóa tổng hợp kết quả khảo sát người cao tuổi trước ngày 30/9/${year}.`,
			`3. Giao Văn phòng Ban Tuyên giáo và Dân vận rà soát trang thiết bị họp trực tuyến tại các điểm cầu trước ngày 31/10/${year}.`,
			`4. Giao Phòng Dân vận các cơ quan, Dân tộc, Tôn giáo tham mưu kế hoạch đối thoại với Nhân dân, trình trước ngày 15/11/${year}.`,
			`5. Giao Phòng Tuyên truyền, Báo chí báo cáo kết quả quán triệt Kết luận số 33-KL/TU trước ngày 20/11/${year}.`,
		].join('\n'),
	},
] as const;
