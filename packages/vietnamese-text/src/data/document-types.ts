/**
 * Kinds of document by the abbreviation in their symbol.
 * Sources: Decree 30/2020/NĐ-CP, annex III (state bodies); Guide 36-HD/VPTW of 2018 (party bodies);
 * Law on Promulgation of Legal Documents (normative acts).
 */
export const documentTypes: Readonly<Record<string, string>> = {
	NQ: 'Nghị quyết', QĐ: 'Quyết định', QÐ: 'Quyết định', CT: 'Chỉ thị', QC: 'Quy chế', QyĐ: 'Quy định', QĐi: 'Quy định', TC: 'Thông cáo', TB: 'Thông báo',
	HD: 'Hướng dẫn', CTr: 'Chương trình', CTR: 'Chương trình', KH: 'Kế hoạch', PA: 'Phương án', ĐA: 'Đề án', DA: 'Dự án', BC: 'Báo cáo', BB: 'Biên bản',
	TTr: 'Tờ trình', TTR: 'Tờ trình', HĐ: 'Hợp đồng', CĐ: 'Công điện', BGN: 'Bản ghi nhớ', BTT: 'Bản thỏa thuận', GUQ: 'Giấy ủy quyền', GM: 'Giấy mời',
	GGT: 'Giấy giới thiệu', GNP: 'Giấy nghỉ phép', PG: 'Phiếu gửi', PC: 'Phiếu chuyển', PB: 'Phiếu báo', CV: 'Công văn', KL: 'Kết luận', QT: 'Quy trình',
	ĐL: 'Điều lệ', CL: 'Chiến lược', LT: 'Lời kêu gọi', TTh: 'Thông tri', TT: 'Thông tư', TTLT: 'Thông tư liên tịch', NQLT: 'Nghị quyết liên tịch',
	NĐ: 'Nghị định', PL: 'Pháp lệnh', L: 'Luật', SL: 'Sắc lệnh', LCT: 'Lệnh', VBHN: 'Văn bản hợp nhất', CTPH: 'Chương trình phối hợp', QCPH: 'Quy chế phối hợp', KHPH: 'Kế hoạch phối hợp',
};
