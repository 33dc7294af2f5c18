/** Titles, ranks and bodies whose full stop never ends a sentence, as a name follows: "GS.TS. Nguyễn", "Nxb. Trẻ". */
export const dottedTitles: ReadonlySet<string> = new Set(
	(
		'TP Tp tp TX Tx tx TT Tt PGS GS TS ThS Ths Th.S TSKH NCS NGND NGƯT NSND NSƯT TTND TTƯT BS Bs DS LS Ls KS KTS CN BSCKI BSCKII CKI CKII CK1 CK2 ThsBS ThSBS TSBS ĐD KTV HLV GVC CVC CVCC NB NNƯT NNND ' +
		'ĐC Đ/c đ/c đc Đc Ph Ng Ngh Nxb NXB nxb Cty CTy QL TL HL ĐT ĐH KT TM TUQ T/M K/T T/L Mr Mrs Ms Dr Prof St Jr Sr Lt Col Gen vs cf Ban.TG'
	).split(' '),
);

/** Single letters for a unit of an address; a full stop after them ends no sentence where the place begins. */
export const dottedPlaces: ReadonlySet<string> = new Set('H X P Q Đ T'.split(' '));

/** Words shortened with a full stop before a number: "tr. 12", "No. 5", "Q. 1". */
export const dottedLabels: ReadonlySet<string> = new Set('tr Tr tr.tr trg No Nr no vol Vol fig Fig pp p Q q P K k T t S s Đ đ H h X x kh Kh Km km Q.I VT BT'.split(' '));

/** Words that a letter or Roman numeral labels, so that its full stop ends the sentence: "vitamin C.", "khóa X.", "nhóm A.". */
export const letterLabels: ReadonlySet<string> = new Set(
	'nhóm loại hạng vitamin khóa khoá khu lô tổ lớp trường giải bảng cấp nhà phòng khối quý quí kỳ kì đợt thứ phần mục chương điều hội mẫu biểu phụ lục bậc đội vùng kỷ tiết bài đề phương án câu điểm tập quyển cuốn block tòa toà cổng cầu gan virus cúm hệ'.split(' '),
);

/** Words between which and a name stands an initial and no end: "của C. Mác", "và Ph. Ăngghen". */
export const nameLeads: ReadonlySet<string> = new Set('và của cùng với do bởi cho là bằng theo gặp tên nghĩa sĩ văn thơ hoạ họa'.split(' '));

/** Capitalised words that begin a sentence and no name; a name's first word may be one only if a capital follows it. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	(
		'Theo Trong Ngoài Tại Sau Trước Khi Nếu Với Từ Đến Do Để Vì Bởi Tuy Nhưng Và Rồi Còn Cùng Hiện Nay Riêng Đồng Đặc Bên Qua Về Các Những Mỗi Một Hai Ba Bốn Năm Nhiều Đây Đó Có Không Việc Cuộc Hội Buổi Lễ Ông Bà Anh Chị Em Cô Chú Họ ' +
		'Người Nhân Sáng Chiều Tối Ngày Tháng Quý Quí Đầu Cuối Thời Tiếp Thực Căn Phát Được Đã Đang Sẽ Cũng Chỉ Phải Cần Nhờ Ở Trên Dưới Thứ Kết Kinh Tổng Toàn Đoàn Mọi Xã Huyện Tỉnh Chúng Tôi Ta Nó Bài Phần Tỷ Tỉ Số Gần Hơn Khoảng Hàng Hằng'
	).split(' '),
);

/** Family names, by which an initial after them is known as part of a name: "Nguyễn V. Hòa", "Lê T. Thu". */
export const familyNames: ReadonlySet<string> = new Set(
	(
		'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Đinh Trương Lâm Mai Trịnh Đào Tô Cao Châu Quách Lưu Tăng La Vương Hà Thái Tạ Phùng Kiều Diệp Từ Văn Lương Triệu Thạch Sơn Kim Danh Kiên Lữ Mạc Nghiêm Ông Tiêu Tống Viên Âu Bạch Chu Doãn Giang Khổng Khưu Quan Tôn Trầm Ung Vi Thân Liêu Nhan Đàm Hứa Nông Hoa'
	).split(' '),
);
