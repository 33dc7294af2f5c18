/** Issuing bodies by the abbreviation in a document symbol; the successors of 2025 stand beside the older names. */
export const issuers: Readonly<Record<string, string>> = {
	TW: 'Trung ương', TU: 'Tỉnh ủy', ThU: 'Thành ủy', HU: 'Huyện ủy', TXU: 'Thị ủy', ĐU: 'Đảng ủy', ĐUK: 'Đảng ủy Khối', CB: 'Chi bộ', ĐB: 'Đảng bộ',
	CP: 'Chính phủ', TTg: 'Thủ tướng Chính phủ', CTN: 'Chủ tịch nước', QH: 'Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội', HĐND: 'Hội đồng nhân dân', UBND: 'Ủy ban nhân dân',
	VPCP: 'Văn phòng Chính phủ', VPTW: 'Văn phòng Trung ương Đảng', VPTU: 'Văn phòng Tỉnh ủy', BTGTW: 'Ban Tuyên giáo Trung ương', BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
	BTGTU: 'Ban Tuyên giáo Tỉnh ủy', BTGDVTU: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', BTGHU: 'Ban Tuyên giáo Huyện ủy', BTCTW: 'Ban Tổ chức Trung ương', BTCTU: 'Ban Tổ chức Tỉnh ủy',
	BDVTU: 'Ban Dân vận Tỉnh ủy', BNCTU: 'Ban Nội chính Tỉnh ủy', UBKTTW: 'Ủy ban Kiểm tra Trung ương', UBKTTU: 'Ủy ban Kiểm tra Tỉnh ủy', BCĐ: 'Ban Chỉ đạo', BTV: 'Ban Thường vụ', BBT: 'Ban Bí thư',
	BNV: 'Bộ Nội vụ', BTC: 'Bộ Tài chính', BGDĐT: 'Bộ Giáo dục và Đào tạo', BYT: 'Bộ Y tế', BCA: 'Bộ Công an', BQP: 'Bộ Quốc phòng', BCT: 'Bộ Công Thương', BTP: 'Bộ Tư pháp',
	BTTTT: 'Bộ Thông tin và Truyền thông', BKHĐT: 'Bộ Kế hoạch và Đầu tư', BKHCN: 'Bộ Khoa học và Công nghệ', BTNMT: 'Bộ Tài nguyên và Môi trường', BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
	BNNMT: 'Bộ Nông nghiệp và Môi trường', BXD: 'Bộ Xây dựng', BGTVT: 'Bộ Giao thông vận tải', BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội', BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
	SNV: 'Sở Nội vụ', STC: 'Sở Tài chính', SYT: 'Sở Y tế', SGDĐT: 'Sở Giáo dục và Đào tạo', STTTT: 'Sở Thông tin và Truyền thông', SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch', SKHCN: 'Sở Khoa học và Công nghệ',
	MTTQ: 'Mặt trận Tổ quốc', MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', TLĐ: 'Tổng Liên đoàn Lao động', TWĐTN: 'Trung ương Đoàn Thanh niên', BHXH: 'Bảo hiểm xã hội', NHNN: 'Ngân hàng Nhà nước',
	TANDTC: 'Tòa án nhân dân tối cao', VKSNDTC: 'Viện kiểm sát nhân dân tối cao', KTNN: 'Kiểm toán Nhà nước', TTCP: 'Thanh tra Chính phủ',
};
