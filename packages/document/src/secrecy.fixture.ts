/**
 * Snippets with and without a secrecy mark, labelled by hand: the shapes in which marks stand on papers of Vietnamese
 * offices, and ordinary words that hold "mật". Known to be missed: a sentence that speaks of a marked paper without saying
 * that it is this one ("Gửi kèm báo cáo MẬT của Ban"), which a rule on handling such papers says in the same words. Lines of a snippet are lines of a document's head unless it says more.
 */
import type { ClassificationMark, TextLine } from './secrecy.ts';

export interface MarkedSnippet {
	mark: ClassificationMark;
	lines: readonly string[];
	place?: TextLine['place'];
	uncertain?: boolean;
}

const issuer = ['TỈNH ỦY SÔNG TIÊN', 'BAN TUYÊN GIÁO VÀ DÂN VẬN'];
const rest = ['Số 12-BC/BTGDVTU', 'BÁO CÁO', 'kết quả công tác quý I năm 2026'];
const letter = (mark: string): string[] => [...issuer, mark, ...rest];

function marked(mark: ClassificationMark, lines: readonly (string | readonly string[])[], more: Omit<MarkedSnippet, 'mark' | 'lines'> = {}): MarkedSnippet[] {
	return lines.map((line) => ({ mark, lines: typeof line === 'string' ? letter(line) : line, ...more }));
}

/** Documents that must be refused. */
export const markedSnippets: readonly MarkedSnippet[] = [
	...marked('Mật', [
		'MẬT', 'Mật', 'MẬT'.normalize('NFD'), 'Mật'.normalize('NFD'), 'M Ậ T', 'M.Ậ.T', '"MẬT"', '“MẬT”', '«MẬT»', '(MẬT)', '[MẬT]', '*** MẬT ***', '--- MẬT ---', '■ MẬT ■', '| MẬT |', 'MẬT.',
		'Độ mật: Mật', 'Độ mật: MẬT', 'ĐỘ MẬT: MẬT', 'Độ Mật : Mật', 'Độ mật - Mật', 'Độ mật (nếu có): Mật', 'Dấu chỉ độ mật: Mật', 'Dấu độ mật: Mật', 'Cấp độ mật: Mật', 'Độ bảo mật: Mật', 'Mức độ bảo mật: Mật', 'Phân loại: Mật', 'Loại: Mật', 'Loại tài liệu: Mật', 'Độ mật: C (Mật)',
		'TÀI LIỆU MẬT', 'Tài liệu Mật', 'VĂN BẢN MẬT', 'HỒ SƠ MẬT', 'CÔNG VĂN MẬT', 'BÁO CÁO MẬT', 'DẤU MẬT', 'ĐÓNG DẤU MẬT', 'ĐÃ ĐÓNG DẤU MẬT', 'Đóng dấu: MẬT', 'ĐỘ MẬT', 'LOẠI MẬT',
		'MẬT - KHẨN', 'KHẨN - MẬT', 'MẬT, THƯỢNG KHẨN', 'HỎA TỐC MẬT', 'HOẢ TỐC - MẬT', 'MẬT (Bản số 02)', 'MẬT - Bản số: 3', 'Mật số: 12',
		'Số 12-BC/TU\tMẬT', 'MẬT          Sông Tiên, ngày 5 tháng 3 năm 2026', 'TỈNH ỦY SÔNG TIÊN | MẬT', 'Tài liệu này thuộc bí mật nhà nước độ Mật.', 'TÀI LIỆU MẬT, KHÔNG PHỔ BIẾN', 'Tài liệu Mật - không sao chụp', 'Số: 15/BC-CA (Mật)', 'THÔNG BÁO MẬT', 'MẬT/HỎA TỐC', 'Mật  Số: 05/BC', 'Văn bản này có độ mật: Mật',
		['Độ mật', 'Mật'], ['Độ mật:', 'MẬT', 'Độ khẩn:', 'Thường'],
	].filter((line) => line !== 'ĐỘ MẬT')),
	...marked('Tối mật', [
		'TỐI MẬT', 'Tối mật', 'Tối Mật', 'TỐI MẬT'.normalize('NFD'), 'T Ố I  M Ậ T', 'TOI MAT', 'Độ mật: Tối mật', 'ĐỘ MẬT: TỐI MẬT', 'Mức độ mật: Tối mật.', 'Cấp mật: Tối mật', 'TÀI LIỆU TỐI MẬT', 'ĐÓNG DẤU TỐI MẬT', 'TỐI MẬT - HỎA TỐC', 'KHẨN, TỐI MẬT', 'TỐI MẬT (bản số 01)',
		'Tài liệu thuộc loại Tối mật', ['TỐI', 'MẬT', 'Số 5-TB/TU'], ['Độ mật |', 'Tối mật'],
	]),
	...marked('Tuyệt mật', [
		'TUYỆT MẬT', 'Tuyệt mật', 'Tuyệt Mật', 'TUYỆT MẬT'.normalize('NFD'), 'T U Y Ệ T   M Ậ T', 'TUYET MAT', 'Độ mật: Tuyệt mật', 'Độ mật: A (Tuyệt mật)', 'Phân loại độ mật: Tuyệt mật', 'TÀI LIỆU TUYỆT MẬT', 'ĐÓNG DẤU TUYỆT MẬT', '★ TUYỆT MẬT ★', 'TUYỆT MẬT – THƯỢNG KHẨN', 'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ', ['TUYỆT', 'MẬT', 'Số 5-TB/TU'],
	]),
	...marked('Mật', ['MẬT', 'ĐỘ MẬT: MẬT', 'Độ mật: Mật', 'TÀI LIỆU MẬT', 'ĐÓNG DẤU MẬT'].map((line) => ['Nội dung báo cáo.', line, 'Hết.']), { place: 'body' }),
	...marked('Tối mật', ['Tối mật', 'TỐI MẬT', 'Tài liệu tối mật'].map((line) => [line]), { place: 'stamp' }),
	// With more on the line: a title, a remark, a sentence.
	...marked('Tuyệt mật', ['TUYỆT MẬT: Phương án bảo vệ Đại hội', 'TUYỆT MẬT: PHƯƠNG ÁN BẢO VỆ ĐẠI HỘI', 'TUYỆT MẬT: Kế hoạch bảo vệ bí mật nhà nước', 'Tuyệt mật: Phương án bảo vệ Đại hội', 'TUYỆT MẬT – chỉ lưu hành trong Ban Thường vụ', 'Phương án bảo vệ Đại hội - TUYỆT MẬT', 'Phương án (TUYỆT MẬT) bảo vệ Đại hội', 'Tài liệu này được đóng dấu Tuyệt mật, đề nghị không phổ biến.']),
	...marked('Tối mật', ['[TỐI MẬT] Báo cáo tình hình tháng 3', 'TỐI MẬT | Báo cáo tình hình tháng 3', 'Báo cáo tình hình quý I (Tối mật)', 'Tối mật - Báo cáo tình hình tháng 3', 'TỐI MẬT (sao lục)', 'Số 12-BC/TU; độ mật: Tối mật; độ khẩn: Hỏa tốc', 'Báo cáo này thuộc danh mục bí mật nhà nước độ Tối mật; giải mật sau 20 năm.']),
	...marked('Mật', ['MẬT: Báo cáo tình hình tháng 3', 'MẬT. Báo cáo tình hình tháng 3', '[MẬT] Báo cáo tình hình tháng 3', '(MẬT) BÁO CÁO TÌNH HÌNH THÁNG 3', 'Báo cáo tình hình quý I (MẬT)', 'Báo cáo tình hình quý I (Mật)', 'BÁO CÁO TÌNH HÌNH QUÝ I - MẬT', 'MẬT (sao lục)', 'Mật (sao lục)', 'MẬT (để báo cáo)', 'MẬT (lưu hành nội bộ)', 'MẬT TUYỆT ĐỐI', 'MẬT - chỉ lưu hành trong Ban Thường vụ', 'Độ mật: Mật; Độ khẩn: Thường', 'Độ mật: Mật (sao lục)', 'Độ mật: Mật. Bản số 02', 'Số 12-BC/TU, độ mật: Mật', 'Tài liệu MẬT, chỉ lưu hành trong Ban Thường vụ', 'Văn bản này là tài liệu Mật, không sao chụp.', 'Kế hoạch này mang dấu Mật và chỉ gửi trong Ban.']),
	...marked('Mật', ['MẬT: Báo cáo tình hình tháng 3', 'Độ mật: Mật; độ khẩn: Thường', 'MẬT (sao lục)', 'Báo cáo tình hình (MẬT)'].map((line) => ['Nội dung báo cáo.', line, 'Hết.']), { place: 'body' }),
	// As OCR reads a stamp in its red frame.
	...marked('Mật', ['MAT', 'MÂT', 'MẠT', 'MẶT', 'MÁT.', '[ MAT ]', '|MẬT|', 'IMẬTI', 'lMẬT|', '1MẬT', 'MẬTI', '(MẬT', 'MẬT ]', 'M ẬT', 'MẬ T', 'ĐÓNG DẤU MÂT'], { uncertain: true }),
	...marked('Tối mật', ['TÔI MẬT', 'TỚI MẬT', 'T0I MAT', 'TỐI MẶT', 'TỐIMẬT', '|TỐI MẬT|'], { uncertain: true }),
	...marked('Tuyệt mật', ['TUYẾT MẬT', 'TUYET MÂT', 'TUYỆT MẶT', 'ITUYỆT MẬT', 'TUYỆTMẬT'], { uncertain: true }),
];

export interface OrdinarySnippet {
	lines: readonly string[];
	place?: TextLine['place'];
	uncertain?: boolean;
}

function ordinary(lines: readonly (string | readonly string[])[], more: Omit<OrdinarySnippet, 'lines'> = {}): OrdinarySnippet[] {
	return lines.map((line) => ({ lines: typeof line === 'string' ? letter(line) : line, ...more }));
}

/** Documents that must not be refused. */
export const ordinarySnippets: readonly OrdinarySnippet[] = [
	...ordinary([
		'bí mật', 'Bí mật', 'BÍ MẬT', 'Bí mật nhà nước', 'BẢO MẬT', 'Bảo mật thông tin', 'AN TOÀN, BẢO MẬT', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'Luật Bảo vệ bí mật nhà nước', 'về công tác bảo vệ bí mật nhà nước',
		'mật', 'mật ong', 'MẬT ONG', 'Mật ong rừng U Minh', 'Nuôi ong lấy mật', 'ONG MẬT', 'Đường mật', 'ĐƯỜNG MẬT', 'Mật mía', 'MÍA MẬT', 'Chuối mật', 'Quay mật',
		'Mật độ', 'MẬT ĐỘ', 'Mật độ dân số 320 người/km²', 'MẬT ĐỘ XÂY DỰNG', 'Mật khẩu', 'MẬT KHẨU', 'Mật mã', 'HỌC VIỆN KỸ THUẬT MẬT MÃ', 'Mật thư', 'TRÒ CHƠI MẬT THƯ', 'Mật vụ', 'Mật nghị', 'Mật Tông',
		'Túi mật', 'TÚI MẬT', 'SỎI MẬT', 'Sỏi mật', 'GAN MẬT', 'KHOA GAN - MẬT', 'Viêm đường mật', 'Dịch mật', 'Thân mật', 'THÂN MẬT', 'Gặp mặt thân mật', 'Cẩn mật', 'Cơ mật', 'VIỆN CƠ MẬT', 'Tuyệt đối bí mật', 'Nguyễn Thị Mật', 'NGUYỄN VĂN MẬT', 'Hòa thượng Mật Thể',
		'Độ mật', 'ĐỘ MẬT', 'Độ mật:', 'Độ mật: Không', 'Độ mật: Thường', 'Độ mật: không có', 'Độ mật: ……', 'Độ mật: Mật, Tối mật, Tuyệt mật', 'Độ mật: Mật/Tối mật/Tuyệt mật', 'Độ mật: □ Mật □ Tối mật □ Tuyệt mật', 'Không mật', 'KHÔNG MẬT', 'Văn bản không mật', 'ĐÃ GIẢI MẬT', 'Giải mật', 'Tài liệu đã giải mật',
		'Không gửi tài liệu đóng dấu Mật qua thư điện tử.', 'Văn bản mật được quản lý theo quy định riêng.', 'Việc sao, chụp tài liệu mật phải được phép của người có thẩm quyền.', 'Có ba độ mật: Tuyệt mật, Tối mật và Mật.', 'Danh mục Tuyệt mật, Tối mật và Mật', '1. Bí mật nhà nước độ Tuyệt mật là bí mật nhà nước liên quan đến chính trị.', 'Điều 8. Phân loại bí mật nhà nước', 'Điều 2. Bí mật nhà nước độ Tuyệt mật', 'DANH MỤC BÍ MẬT NHÀ NƯỚC', 'Mẫu dấu chỉ độ mật', 'Con dấu Mật, Tối mật, Tuyệt mật theo mẫu', 'STT | Tên tài liệu | Độ mật | Ghi chú', 'Tối mặt tắt đèn', 'Tuyệt mật là gì?', 'Thế nào là tài liệu mật?', 'Câu 5. Văn bản nào sau đây là văn bản mật?', 'MẶT TRẬN TỔ QUỐC', 'Bỏ phiếu kín', 'MẬT NGỮ', 'Thư mật', 'PHIẾU GỬI TÀI LIỆU MẬT', 'TÀI LIỆU LƯU HÀNH NỘI BỘ', 'Số: 12/KH-UBND (bí mật)',
		['VỀ TĂNG CƯỜNG CÔNG TÁC BẢO', 'MẬT'], ['VỀ TĂNG CƯỜNG CÔNG TÁC BẢO VỆ BÍ', 'MẬT NHÀ NƯỚC'], ['quy định về bảo vệ bí', 'mật nhà nước'], ['NGHỀ NUÔI ONG LẤY', 'MẬT'], ['Bệnh sỏi', 'mật'],
		['Bí mật nhà nước có mấy độ?', 'A. Mật', 'B. Tối mật', 'C. Tuyệt mật', 'D. Cả ba đáp án trên'], ['Các độ mật gồm:', '- Tuyệt mật;', '- Tối mật;', '- Mật.'], ['Các độ mật gồm:', 'Tuyệt mật', 'Tối mật', 'Mật'], ['a) Tuyệt mật', 'b) Tối mật', 'c) Mật'],
	]),
	...ordinary([
		'Mật: 12 tấn; sáp: 3 tấn', 'MẬT: 12 TẤN', 'MẬT (TẤN)', 'MẬT (kg)', 'Mật (lít)', 'MẬT - SÁP - PHẤN HOA', 'MẬT: món quà của rừng tràm, ong và người', 'Sáp - Mật', 'KHOA NGOẠI GAN - MẬT - TỤY', 'PHẪU THUẬT GAN (MẬT)', 'Hòa thượng Thích Thiện Tâm (Mật Thể)', 'AN TOÀN THÔNG TIN - BẢO MẬT',
		'Tuyệt mật: là bí mật nhà nước liên quan đến chính trị.', 'Ghi rõ độ mật: Mật, Tối mật hoặc Tuyệt mật.', 'Độ mật: Mật hoặc Tối mật', 'Dấu MẬT, TỐI MẬT, TUYỆT MẬT theo mẫu', 'Tài liệu MẬT, TỐI MẬT phải gửi qua văn thư.', 'Văn bản đóng dấu MẬT phải gửi qua văn thư, không qua thư điện tử.', 'Tài liệu này không thuộc danh mục bí mật nhà nước độ Mật.', 'Tài liệu này không đóng dấu Mật.', 'Tài liệu này đã được giải mật.', 'Văn bản này thay thế quy định về tài liệu Mật.', 'Bảo đảm bí mật (mật khẩu, mã xác thực)', 'Hồ sơ mật: chuyện chưa kể', 'Mật - vị ngọt của rừng',
		['Các độ mật gồm:', 'TUYỆT MẬT: liên quan đến chính trị', 'TỐI MẬT: liên quan đến kinh tế', 'MẬT: các trường hợp khác'],
	]),
	...ordinary([['Sản phẩm', 'Sáp', 'Mật', 'Phấn hoa'], ['Tên tài liệu', 'Độ mật', 'Kế hoạch', 'Thường']], { place: 'body' }),
	...ordinary(['Công tác bảo vệ bí mật nhà nước', 'Mật độ', 'Bảo mật'].map((line) => [line]), { place: 'stamp' }),
	...ordinary(['MẶT TRẬN', 'BỀ MẶT', 'MÁT MẺ', 'MẬT ĐỘ', 'CÓ MẶT', 'BÍ MÂT', 'BẢO MÂT', 'TỐI', 'TUYẾT', 'Mặt', 'mát', 'ONG MÂT'], { uncertain: true }),
];
