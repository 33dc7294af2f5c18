/** Words that number what follows them, so that the numeral is a label and not a quantity. */
export const labelNouns: readonly string[] = [
	'thứ', 'khóa', 'khoá', 'đợt', 'ấp', 'khóm', 'tổ', 'phường', 'quận', 'khu phố', 'khu vực', 'hẻm', 'ngõ', 'ngách', 'kiệt', 'đường', 'phố', 'quốc lộ', 'tỉnh lộ', 'hương lộ', 'đường tỉnh', 'đường huyện',
	'lầu', 'tầng', 'phòng', 'lớp', 'khối', 'ban chỉ đạo', 'trung ương', 'điều', 'khoản', 'mục', 'chương', 'bảng', 'biểu', 'hình', 'phụ lục', 'trang', 'cấp', 'hạng', 'loại', 'kỳ', 'kì', 'tập', 'kỳ họp', 'số máy',
	'câu', 'bước', 'mức', 'vùng', 'quân khu', 'sư đoàn', 'trung đoàn', 'tiểu đoàn', 'đại đội', 'trạm', 'cống', 'cảng', 'lô', 'thửa', 'tờ', 'mẫu', 'chuyên đề', 'bài', 'tiết', 'phần', 'nhóm', 'kênh', 'vtv', 'ql', 'đt', 'tl', 'hl', 'km',
	'cọc', 'cột', 'nhà máy', 'tuyến', 'bến', 'cầu', 'giai đoạn', 'quyển', 'bậc', 'hội nghị trung ương', 'nghị quyết trung ương', 'thông báo', 'chỉ thị', 'nghị quyết', 'quyết định', 'kế hoạch', 'công văn', 'tài khoản', 'mã số', 'điện thoại', 'fax', 'tel', 'chi hội', 'chi đoàn', 'chi bộ', 'thôn', 'bản', 'đội', 'liên danh', 'zalo', 'cách mạng công nghiệp', 'công nghiệp', 'phiên bản', 'chương trình', 'dự án', 'đề án', 'giải', 'world cup', 'seagames', 'sea games', 'gió cấp', 'bão số',
];

/** Nouns of one syllable that are counted by themselves. */
export const shortNouns: ReadonlySet<string> = new Set([
	'huyện', 'xã', 'phường', 'tỉnh', 'ấp', 'khóm', 'thôn', 'hộ', 'lớp', 'người', 'vụ', 'con', 'tổ', 'giờ', 'phút', 'giây', 'ngày', 'đêm', 'tháng', 'năm', 'tuần', 'quý', 'buổi', 'tập', 'trang', 'cuốn', 'quyển', 'tin', 'bài', 'tuổi', 'điểm', 'lần', 'lượt', 'cuộc', 'đợt', 'đội', 'nhóm', 'cây', 'căn', 'nhà',
	'suất', 'phần', 'giải', 'chỗ', 'tấn', 'tạ', 'lít', 'mét', 'héc', 'sao', 'vé', 'xe', 'tàu', 'ca', 'sở', 'ngành', 'cụm', 'đoàn', 'môn', 'câu', 'chiếc', 'cái', 'bộ', 'sổ', 'thẻ', 'em', 'chị', 'cháu', 'cụ', 'bà', 'ông', 'trường', 'phiếu', 'đảng', 'ban', 'khoản', 'mục', 'điều', 'chương', 'tiết', 'bản', 'tờ', 'bức', 'tấm', 'khu', 'dự', 'kỳ', 'bước', 'ý', 'lời', 'mô', 'chi',
]);

/** Second words that make one noun with a short one: lượt người, hộ nghèo, giải nhì. */
export const nounTails: Readonly<Record<string, RegExp>> = {
	lượt: /^(?:người|học viên|thí sinh|bạn đọc|đại biểu|cán bộ|đoàn viên|hội viên|hộ|khách|xem|truy cập|lao động|bệnh nhân|hồ sơ|ý kiến|đảng viên|du khách|nghe|tin|bài|thành viên|tương tác|chia sẻ|thanh niên|phụ nữ|báo cáo viên|em)/u,
	hộ: /^(?:nghèo|cận nghèo|dân|gia đình|nông dân|Khmer)/u,
	người: /^(?:cao tuổi|con|dân|lao động|khuyết tật|có công|dự|tham dự|tham gia)/u,
	giải: /^(?:nhất|nhì|ba|khuyến khích|tập thể|cá nhân|phụ|thưởng|A|B|C)/u,
	bài: /^(?:viết|thi|dự thi|báo|hát|giảng|học|tham luận|phát biểu)/u,
	phần: /^(?:quà|thi|thưởng|việc)/u, suất: /^(?:học bổng|quà)/u, cây: /^(?:cầu|xanh|số)/u, căn: /^(?:nhà)/u, con: /^(?:bò|heo|lợn|gà|vịt|đường|trâu|dê)/u, ngày: /^(?:công)/u, câu: /^(?:hỏi|lạc bộ)/u,
	nhóm: /^(?:giải pháp|việc|nhiệm vụ|chỉ tiêu|đối tượng|hộ)/u, điểm: /^(?:cầu|trường|nhóm|đến|du lịch)/u, đầu: /^(?:sách|báo|mối)/u, mô: /^(?:hình)/u, dự: /^(?:án|thảo)/u, bộ: /^(?:hồ sơ|phận|đội|tài liệu|tiêu chí)/u, chi: /^(?:bộ|đoàn|hội|tiết)/u,
	cuộc: /^(?:thi|họp|kiểm tra|giám sát|thanh tra|tuyên truyền|hội thảo|nói chuyện|khảo sát|vận động|gặp mặt|tọa đàm|hội nghị)/u, lớp: /^(?:học|tập huấn|bồi dưỡng)/u, xe: /^(?:máy|ô tô|đạp|khách)/u, sổ: /^(?:BHXH|tiết kiệm)/u, thẻ: /^(?:BHYT|bảo hiểm)/u, trường: /^(?:học|hợp|THPT|THCS|tiểu học|mầm non)/u, ban: /^(?:chỉ đạo|đảng|ngành)/u, đảng: /^(?:bộ|viên|ủy viên|ủy)/u, đội: /^(?:trống|văn nghệ|tuyển|thi)/u, khu: /^(?:công nghiệp|dân cư|vực|phố)/u, tổ: /^(?:chức đảng|chức|tự quản|hợp tác|công tác|viên)/u, kỳ: /^(?:họp)/u, ông: /^(?:bà)/u, cụm: /^(?:thi đua|công nghiệp|dân cư|pa nô|loa)/u, sở: /^(?:ngành)/u, ý: /^(?:kiến)/u, vụ: /^(?:án|việc|tai nạn|cháy|vi phạm)/u, bản: /^(?:tin|đồ|án|sao)/u, tờ: /^(?:rơi|gấp|báo)/u, em: /^(?:học sinh)/u, tập: /^(?:thể|phim|sách)/u, năm: /^(?:công tác|tuổi)/u, bức: /^(?:tranh|ảnh|thư)/u, buổi: /^(?:sinh hoạt|tuyên truyền|nói chuyện|lễ)/u, tiết: /^(?:mục|học)/u,
};

/** Words after which, or at which, a counted noun cannot go on. */
export const nounStops: ReadonlySet<string> = new Set([
	'và', 'là', 'có', 'của', 'cho', 'với', 'được', 'đã', 'đang', 'sẽ', 'ở', 'tại', 'từ', 'đến', 'tới', 'trong', 'ngoài', 'trên', 'dưới', 'về', 'theo', 'do', 'bởi', 'để', 'khi', 'nếu', 'thì', 'mà', 'cũng', 'như', 'này', 'đó', 'ấy', 'rằng', 'còn', 'thuộc', 'gồm', 'tham', 'tăng', 'giảm', 'so', 'đạt', 'chiếm', 'bằng', 'nhận', 'thi', 'làm', 'không', 'chưa', 'phải', 'cần', 'hoàn', 'vượt', 'mỗi', 'nhằm', 'sau', 'trước', 'các', 'những', 'một', 'cả', 'đều', 'vào', 'ra', 'lên', 'xuống', 'đi', 'kết', 'chỉ', 'bị', 'hay', 'hoặc', 'trở', 'nữa', 'vừa', 'dành', 'làm', 'cùng', 'mới', 'trực', 'gắn', 'qua',
]);
