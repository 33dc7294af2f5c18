/** Numbers as heads of sections say them ("Thứ nhất", "Một là"); the tens above nineteen do not occur there. */
export const headNumbers: Readonly<Record<string, number>> = {
	nhất: 1, một: 1, nhì: 2, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
	'mười một': 11, 'mười hai': 12, 'mười ba': 13, 'mười bốn': 14, 'mười lăm': 15, 'mười sáu': 16, 'mười bảy': 17, 'mười tám': 18, 'mười chín': 19,
};

/** Named parts of a document, by their rank in it: Decree 30/2020/NĐ-CP, annex I; Law on Promulgation of Legal Documents. */
export const namedParts: Readonly<Record<string, { kind: 'part' | 'chapter' | 'division' | 'article' | 'appendix'; rank: number }>> = {
	'phụ lục': { kind: 'appendix', rank: 5 }, phần: { kind: 'part', rank: 10 }, chương: { kind: 'chapter', rank: 20 },
	mục: { kind: 'division', rank: 25 }, 'tiểu mục': { kind: 'division', rank: 27 }, điều: { kind: 'article', rank: 40 },
};

/** Kinds of document that bear no abbreviation of their own in a symbol but stand as a title line. */
export const unnumberedKinds: readonly string[] = [
	'Thông cáo báo chí', 'Đề cương', 'Thể lệ', 'Điều lệ', 'Nội quy', 'Bản tin', 'Lời kêu gọi', 'Diễn văn', 'Bài phát biểu', 'Biên bản', 'Giấy chứng nhận', 'Giấy mời', 'Thư mời', 'Đơn',
	'Báo cáo chính trị', 'Báo cáo tham luận', 'Tham luận', 'Lịch công tác', 'Chương trình hành động', 'Chương trình phối hợp', 'Đề cương tuyên truyền', 'Hướng dẫn liên tịch', 'Văn bản',
];

/** Words with which the body of an office document begins after its title. */
export const bodyOpeners: readonly string[] = ['Kính gửi', 'Căn cứ', 'Thực hiện', 'Theo', 'Xét', 'Nhằm', 'Để', 'Trên cơ sở', 'Ngày', 'Sáng', 'Chiều', 'Trong', 'Thời gian', 'Nơi nhận', 'Qua', 'Năm', 'Tiếp tục'];

/** Recitals, which come before what a document says. */
export const recitals: readonly string[] = ['Kính gửi', 'Căn cứ', 'Theo đề nghị', 'Xét đề nghị', 'Xét Tờ trình', 'Quyết định:', 'Đồng kính gửi', 'Thưa'];
