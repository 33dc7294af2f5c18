import type { Classification, Direction, RelationKind } from './model.ts';

/** An entry of the demo register. Offices, symbols and subjects are invented. */
export interface DemoDocument {
	symbol: string;
	kind: string;
	issuer: string;
	issuedOn: string;
	subject: string;
	field: string;
	classification?: Classification;
	direction?: Direction;
	effectiveOn?: string;
	expiresOn?: string;
	body?: string;
	/** What it does to an earlier entry, by its symbol. */
	relates?: [RelationKind, string][];
}

const [province, commission, people, office] = ['Tỉnh ủy Sông Tiên', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên', 'Ủy ban nhân dân tỉnh Sông Tiên', 'Văn phòng Tỉnh ủy Sông Tiên'];
const [propaganda, press, culture, science, outreach, organisation, digital] = ['Tuyên truyền', 'Báo chí - xuất bản', 'Văn hóa - văn nghệ', 'Khoa giáo', 'Thông tin đối ngoại', 'Tổ chức', 'Chuyển đổi số'];

export const demoDocuments: readonly DemoDocument[] = [
	{
		symbol: '08-CT/TU', kind: 'directive', issuer: province, issuedOn: '2021-12-10', field: propaganda, classification: 'public',
		subject: 'Về tăng cường công tác thông tin cơ sở trên địa bàn tỉnh',
		body: 'Thời gian qua, hệ thống thông tin cơ sở của tỉnh có 124 đài truyền thanh cấp xã, 1.860 cụm loa; 98,4% số ấp, khóm có cụm loa hoạt động.\n\nĐể công tác thông tin cơ sở đến được với mọi người dân, Ban Thường vụ Tỉnh ủy yêu cầu:\n\n1. Cấp ủy các cấp phân công một đồng chí trực tiếp phụ trách công tác thông tin cơ sở; mỗi xã, phường bố trí ít nhất 01 cán bộ phụ trách đài truyền thanh.\n\n2. Mỗi ngày phát thanh ít nhất 02 buổi, mỗi buổi không quá 30 phút; bản tin bằng tiếng Khmer phát mỗi tuần ít nhất 03 buổi ở nơi có đông đồng bào Khmer.\n\n3. Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn, kiểm tra, sơ kết sau 05 năm thực hiện và báo cáo Ban Thường vụ Tỉnh ủy.',
	},
	{ symbol: '15-NQ/TU', kind: 'resolution', issuer: province, issuedOn: '2021-06-18', field: culture, classification: 'public', subject: 'Về xây dựng và phát huy giá trị văn hóa, con người Sông Tiên giai đoạn 2021 - 2030' },
	{ symbol: '21-NQ/TU', kind: 'resolution', issuer: province, issuedOn: '2022-03-04', field: digital, classification: 'public', subject: 'Về chuyển đổi số tỉnh Sông Tiên đến năm 2025, định hướng đến năm 2030' },
	{ symbol: '33-KL/TU', kind: 'conclusion', issuer: province, issuedOn: '2023-08-22', field: propaganda, classification: 'public', subject: 'Về tiếp tục thực hiện Chỉ thị số 08-CT/TU về công tác thông tin cơ sở', relates: [['implements', '08-CT/TU']] },
	{ symbol: '05-QyĐ/TU', kind: 'regulation', issuer: province, issuedOn: '2020-09-15', field: organisation, subject: 'Về chế độ báo cáo công tác tuyên giáo và dân vận' },
	{ symbol: '12-QyĐ/TU', kind: 'regulation', issuer: province, issuedOn: '2025-08-01', field: organisation, subject: 'Về chế độ báo cáo công tác tuyên giáo và dân vận sau sắp xếp đơn vị hành chính', relates: [['replaces', '05-QyĐ/TU']] },
	{ symbol: '64-KH/TU', kind: 'plan', issuer: province, issuedOn: '2022-05-12', field: digital, classification: 'public', expiresOn: '2025-12-31', subject: 'Thực hiện Nghị quyết số 21-NQ/TU về chuyển đổi số, giai đoạn 2022 - 2025', relates: [['implements', '21-NQ/TU']] },
	{ symbol: '91-KH/TU', kind: 'plan', issuer: province, issuedOn: '2026-01-20', field: digital, classification: 'public', subject: 'Thực hiện Nghị quyết số 21-NQ/TU về chuyển đổi số, giai đoạn 2026 - 2030', relates: [['implements', '21-NQ/TU'], ['replaces', '64-KH/TU']] },
	{ symbol: '45-HD/BTGDVTU', kind: 'guide', issuer: commission, issuedOn: '2026-02-11', field: propaganda, direction: 'outgoing', classification: 'public', subject: 'Tuyên truyền kỷ niệm các ngày lễ lớn và sự kiện quan trọng năm 2026' },
	{ symbol: '46-HD/BTGDVTU', kind: 'guide', issuer: commission, issuedOn: '2026-02-25', field: propaganda, direction: 'outgoing', classification: 'public', subject: 'Sơ kết 05 năm thực hiện Chỉ thị số 08-CT/TU về công tác thông tin cơ sở', relates: [['implements', '08-CT/TU']] },
	{ symbol: '52-HD/BTGDVTU', kind: 'guide', issuer: commission, issuedOn: '2026-07-06', field: propaganda, direction: 'outgoing', classification: 'public', subject: 'Điều chỉnh nội dung tuyên truyền các ngày lễ lớn 6 tháng cuối năm 2026', relates: [['amends', '45-HD/BTGDVTU']] },
	{ symbol: '118-KH/BTGDVTU', kind: 'plan', issuer: commission, issuedOn: '2026-01-08', field: organisation, direction: 'outgoing', subject: 'Công tác năm 2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy' },
	{ symbol: '121-KH/BTGDVTU', kind: 'plan', issuer: commission, issuedOn: '2026-03-03', field: propaganda, direction: 'outgoing', classification: 'public', subject: 'Tổ chức Hội thi Báo cáo viên, tuyên truyền viên giỏi cấp tỉnh năm 2026' },
	{ symbol: '126-KH/BTGDVTU', kind: 'plan', issuer: commission, issuedOn: '2026-04-15', field: science, direction: 'outgoing', subject: 'Phối hợp truyền thông chính sách bảo hiểm y tế đến hộ gia đình năm 2026' },
	{ symbol: '133-KH/BTGDVTU', kind: 'plan', issuer: commission, issuedOn: '2026-08-19', field: digital, direction: 'outgoing', subject: 'Bồi dưỡng kỹ năng số cho đội ngũ báo cáo viên cấp xã' },
	{ symbol: '139-KH/BTGDVTU', kind: 'plan', issuer: commission, issuedOn: '2026-10-12', field: outreach, direction: 'outgoing', subject: 'Đón đoàn phóng viên viết về vùng nuôi tôm sinh thái cửa sông' },
	{ symbol: '210-BC/BTGDVTU', kind: 'report', issuer: commission, issuedOn: '2026-03-25', field: organisation, direction: 'outgoing', subject: 'Kết quả công tác quý I, nhiệm vụ quý II năm 2026' },
	{ symbol: '236-BC/BTGDVTU', kind: 'report', issuer: commission, issuedOn: '2026-06-24', field: organisation, direction: 'outgoing', subject: 'Kết quả công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026' },
	{ symbol: '262-BC/BTGDVTU', kind: 'report', issuer: commission, issuedOn: '2026-09-25', field: organisation, direction: 'outgoing', subject: 'Kết quả công tác quý III, nhiệm vụ quý IV năm 2026' },
	{ symbol: '88-TTr/BTGDVTU', kind: 'submission', issuer: commission, issuedOn: '2026-05-14', field: culture, direction: 'outgoing', subject: 'Xin chủ trương tổ chức Liên hoan nghệ thuật quần chúng các dân tộc tỉnh' },
	{ symbol: '91-TTr/BTGDVTU', kind: 'submission', issuer: commission, issuedOn: '2026-08-27', field: press, direction: 'outgoing', subject: 'Về ban hành quy chế phối hợp cung cấp thông tin cho báo chí' },
	{ symbol: '17-ĐA/TU', kind: 'scheme', issuer: province, issuedOn: '2024-11-05', field: propaganda, classification: 'public', subject: 'Nâng cao chất lượng đội ngũ báo cáo viên, tuyên truyền viên giai đoạn 2025 - 2030' },
	{ symbol: '22-ĐA/TU', kind: 'scheme', issuer: province, issuedOn: '2026-06-30', field: digital, subject: 'Sổ tay điện tử phục vụ sinh hoạt và công tác tuyên truyền ở cơ sở' },
	{ symbol: '402-CV/BTGDVTU', kind: 'letter', issuer: commission, issuedOn: '2026-04-02', field: press, direction: 'outgoing', subject: 'Đề nghị đăng tải bộ nhận diện các ngày lễ lớn năm 2026' },
	{ symbol: '417-CV/BTGDVTU', kind: 'letter', issuer: commission, issuedOn: '2026-05-28', field: science, direction: 'outgoing', subject: 'Về khảo sát nhu cầu thông tin của người cao tuổi tại các xã ven biển' },
	{ symbol: '433-CV/BTGDVTU', kind: 'letter', issuer: commission, issuedOn: '2026-07-21', field: propaganda, direction: 'outgoing', subject: 'Đôn đốc báo cáo kết quả quán triệt Kết luận số 33-KL/TU' },
	{ symbol: '451-CV/BTGDVTU', kind: 'letter', issuer: commission, issuedOn: '2026-11-03', field: organisation, direction: 'outgoing', subject: 'Về cung cấp số liệu phục vụ báo cáo tổng kết năm 2026' },
	{ symbol: '1280/KH-UBND', kind: 'plan', issuer: people, issuedOn: '2026-02-16', field: science, classification: 'public', subject: 'Truyền thông phòng, chống dịch bệnh mùa mưa năm 2026' },
	{ symbol: '1345/QĐ-UBND', kind: 'decision', issuer: people, issuedOn: '2025-10-09', field: press, classification: 'public', subject: 'Ban hành Quy chế phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính' },
	{ symbol: '2107/QĐ-UBND', kind: 'decision', issuer: people, issuedOn: '2023-12-01', field: culture, classification: 'public', subject: 'Phê duyệt Đề án bảo tồn nghề dệt chiếu và nghệ thuật Chầm riêng Chà pây giai đoạn 2024 - 2028' },
	{ symbol: '96/KH-UBND', kind: 'plan', issuer: people, issuedOn: '2024-04-22', field: digital, classification: 'public', expiresOn: '2026-06-30', subject: 'Lắp đặt đài truyền thanh ứng dụng công nghệ thông tin tại các xã' },
	{ symbol: '73-TB/TU', kind: 'notice', issuer: office, issuedOn: '2026-09-08', field: organisation, subject: 'Kết luận của Thường trực Tỉnh ủy tại buổi làm việc với Ban Tuyên giáo và Dân vận Tỉnh ủy' },
	{ symbol: '80-TB/TU', kind: 'notice', issuer: office, issuedOn: '2026-11-16', field: propaganda, subject: 'Kết luận của Thường trực Tỉnh ủy về chuẩn bị tổng kết công tác năm 2026' },
	{ symbol: '07-CTr/TU', kind: 'programme', issuer: province, issuedOn: '2021-04-29', field: science, classification: 'public', expiresOn: '2025-12-31', subject: 'Hành động thực hiện chủ trương phát triển giáo dục, đào tạo và khoa học giai đoạn 2021 - 2025' },
	{ symbol: '19-CTr/TU', kind: 'programme', issuer: province, issuedOn: '2026-03-17', field: science, classification: 'public', effectiveOn: '2027-01-01', subject: 'Hành động phát triển giáo dục, đào tạo và khoa học giai đoạn 2027 - 2031' },
	{ symbol: '28-CT/TU', kind: 'directive', issuer: province, issuedOn: '2016-11-28', field: culture, classification: 'public', subject: 'Về xây dựng nếp sống văn minh trong việc cưới, việc tang và lễ hội' },
	{ symbol: '31-CT/TU', kind: 'directive', issuer: province, issuedOn: '2026-05-05', field: press, classification: 'public', subject: 'Về nâng cao chất lượng cung cấp thông tin chính thống tới người dân' },
	{ symbol: '', kind: 'other', issuer: 'Hội Người cao tuổi xã Sen Hồng', issuedOn: '2026-06-09', field: science, subject: 'Đơn đề nghị phát lại bản tin sức khỏe bằng tiếng Khmer trên loa truyền thanh ấp' },
];

/** Documents of communes under the province, so that their own registers are not empty. */
export const demoCommuneDocuments: readonly DemoDocument[] = [
	{ symbol: '14-KH/ĐU', kind: 'plan', issuer: 'Đảng ủy xã Sen Hồng', issuedOn: '2026-03-10', field: propaganda, direction: 'outgoing', classification: 'public', subject: 'Tuyên truyền, vận động Nhân dân xây dựng xã nông thôn mới nâng cao' },
	{ symbol: '32/KH-UBND', kind: 'plan', issuer: 'Ủy ban nhân dân xã Sen Hồng', issuedOn: '2026-03-20', field: science, direction: 'outgoing', classification: 'public', subject: 'Chăm sóc sức khỏe Nhân dân năm 2026' },
	{ symbol: '27-BC/ĐU', kind: 'report', issuer: 'Đảng ủy xã Sen Hồng', issuedOn: '2026-06-18', field: organisation, direction: 'outgoing', subject: 'Kết quả quán triệt Kết luận số 33-KL/TU trên địa bàn xã' },
];
