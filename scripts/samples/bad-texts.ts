/** Bad inputs that are text: wrong encodings, wrong language, too little, too much. */
import { encodeLegacy } from '@nhipcau/vietnamese-text';
import { createRandom } from './brush.ts';

const NOTICE = [
	'Thông báo lịch tiếp công dân tháng 5 năm 2026',
	'Ủy ban nhân dân xã Sen Hồng thông báo lịch tiếp công dân định kỳ tháng 5 năm 2026 như sau: buổi sáng từ 7 giờ 30 phút, buổi chiều từ 13 giờ 30 phút, vào các ngày 05, 12, 19 và 26.',
	'Người dân đến làm việc mang theo căn cước và giấy tờ liên quan. Trong tháng 4, bộ phận tiếp công dân đã nhận 38 đơn, giải quyết 35 đơn, đạt 92,1%.',
].join('\n\n');

const ENGLISH = `# Quarterly note of a library

In the first quarter the library opened on 62 days and lent 4,812 books, about 7.5% more than a year before.
Three reading clubs met every week. The new reading room cost $12,400 and seats forty people.

The board thanked the volunteers and asked for a shorter report next time.
`;

const WITHOUT_FIGURES = `# Giữ nghề dệt chiếu ở Cồn Nhàn

Sáng sớm, tiếng khung dệt đã đều đặn vang lên sau những hàng dừa. Người thợ già luồn từng sợi lác, người thợ trẻ dập khung, vừa làm vừa chuyện trò.

## Nghề của xóm

Nghề dệt chiếu theo chân những người khẩn hoang đến vùng đất này. Mỗi nhà giữ một lối cài hoa riêng, truyền từ bà sang mẹ, từ mẹ sang con. Có lúc chiếu ế, khung cửi xếp vào góc bếp, nhưng chưa nhà nào bỏ hẳn.

## Người trẻ quay về

Gần đây, nhiều bạn trẻ trở về cùng gia đình nhuộm màu bằng lá cây, chụp ảnh giới thiệu sản phẩm và mở lớp dạy nghề cho trẻ em trong xóm. Tiếng khung dệt vì thế lại rộn ràng như thuở trước.
`;

function onlyTables(): string {
	const table = (name: string, factor: number) => {
		const rows = ['Sen Hồng', 'Bình Hòa Đông', 'Cồn Nhàn', 'Láng Cò'].map((commune, index) => `| ${commune} | ${(index + 2) * factor} | ${(index + 3) * factor * 7} |`);
		return [`| ${name} | Số lớp | Lượt học viên |`, '|---|---:|---:|', ...rows].join('\n');
	};
	return `${['Quí I', 'Quí II', 'Quí III'].map((quarter, index) => table(quarter, index + 3)).join('\n\n')}\n`;
}

/** About 300 pages of 14 pt A4: 300 sections of some 350 syllables, no two alike. */
function longReport(): string {
	const random = createRandom(300);
	const pick = (words: string[]) => words[Math.floor(random() * words.length)]!;
	const places = ['xã Sen Hồng', 'xã Bình Hòa Đông', 'xã Cồn Nhàn', 'xã Láng Cò', 'phường Vĩnh Lạc', 'xã Vàm Sậy', 'xã Giồng Sơn'];
	const works = ['mở lớp bồi dưỡng', 'tổ chức hội nghị trực tuyến', 'khảo sát dư luận', 'phát tài liệu sinh hoạt chi bộ', 'tư vấn bảo hiểm y tế', 'biên soạn lịch sử đảng bộ'];
	const sentence = () => {
		const all = 100 + Math.floor(random() * 900);
		const done = Math.floor(all * (0.6 + random() * 0.4));
		return `Trong tháng, ${pick(places)} ${pick(works)} với ${all} lượt người đăng ký, có ${done} lượt người tham dự, đạt ${((100 * done) / all).toFixed(1).replace('.', ',')}%; việc còn lại được giao ${pick(places)} phối hợp hoàn thành trước ngày ${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/2026.`;
	};
	const sections = Array.from({ length: 300 }, (_, index) => {
		const paragraphs = Array.from({ length: 3 }, () => [sentence(), sentence(), sentence()].join(' '));
		return [`## Mục ${index + 1}. Kết quả tại ${pick(places)}`, ...paragraphs].join('\n\n');
	});
	return ['# Báo cáo tổng hợp ba trăm trang', ...sections].join('\n\n') + '\n';
}

/** File name -> bytes. */
export function buildBadTexts(): Map<string, Uint8Array> {
	const random = createRandom(8);
	const utf8 = (text: string) => Buffer.from(text, 'utf8');
	const tcvn3 = encodeLegacy(NOTICE, 'tcvn3');
	const vni = encodeLegacy(NOTICE, 'vni');
	return new Map<string, Uint8Array>([
		['empty.txt', utf8('')],
		['one-line.txt', utf8('Ngày mai, 05/5/2026, trạm y tế xã nghỉ.')],
		['long-300-pages.md', utf8(longReport())],
		['nfd.md', utf8(`# ${NOTICE}\n`.normalize('NFD'))],
		['tcvn3.txt', utf8(tcvn3)],
		['tcvn3-bytes.txt', Buffer.from(tcvn3, 'latin1')],
		['vni.txt', utf8(vni)],
		['vni-bytes.txt', Buffer.from(vni, 'latin1')],
		['english.md', utf8(ENGLISH)],
		['emoji.txt', utf8('😀🎉👍🏽 👨‍👩‍👧‍👦 🇻🇳 ❤️‍🔥 1️⃣\n')],
		['no-figures.md', utf8(WITHOUT_FIGURES)],
		['only-tables.md', utf8(onlyTables())],
		['binary.txt', Uint8Array.from({ length: 65536 }, () => Math.floor(random() * 256))],
	]);
}

export const noticeText = NOTICE;
