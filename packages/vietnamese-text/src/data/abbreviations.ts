/** Abbreviations that have one reading wherever they stand. Longer written forms win over shorter ones. */
export const abbreviations: Readonly<Record<string, string>> = {
	// Party, state and mass organisations
	TW: 'Trung ương', TƯ: 'Trung ương', 'T.Ư': 'Trung ương', 'T.W': 'Trung ương', BCT: 'Bộ Chính trị', BBT: 'Ban Bí thư', BCH: 'Ban Chấp hành', BCHTW: 'Ban Chấp hành Trung ương', BTVTU: 'Ban Thường vụ Tỉnh ủy',
	UVTV: 'Ủy viên Thường vụ', UVBTV: 'Ủy viên Ban Thường vụ', UVBCH: 'Ủy viên Ban Chấp hành', UVTW: 'Ủy viên Trung ương', BCĐ: 'Ban Chỉ đạo', BTC: 'Ban Tổ chức', BGK: 'Ban Giám khảo', BGH: 'Ban Giám hiệu',
	BTG: 'Ban Tuyên giáo', BTGTU: 'Ban Tuyên giáo Tỉnh ủy', BTGTW: 'Ban Tuyên giáo Trung ương', 'TG&DV': 'Tuyên giáo và Dân vận', BTGDV: 'Ban Tuyên giáo và Dân vận', BTGDVTU: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
	BDV: 'Ban Dân vận', BNC: 'Ban Nội chính', UBKT: 'Ủy ban Kiểm tra', UBKTTU: 'Ủy ban Kiểm tra Tỉnh ủy', VPTU: 'Văn phòng Tỉnh ủy', BCV: 'báo cáo viên', TTV: 'tuyên truyền viên', BCSĐ: 'Ban cán sự đảng', ĐUK: 'Đảng ủy Khối',
	UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', 'HĐND-UBND': 'Hội đồng nhân dân, Ủy ban nhân dân', QH: 'Quốc hội', ĐBQH: 'đại biểu Quốc hội', UBTVQH: 'Ủy ban Thường vụ Quốc hội', UBBC: 'Ủy ban bầu cử', ĐBHĐND: 'đại biểu Hội đồng nhân dân',
	MTTQ: 'Mặt trận Tổ quốc', MTTQVN: 'Mặt trận Tổ quốc Việt Nam', UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'MTTQ&ĐT': 'Mặt trận Tổ quốc và đoàn thể', LĐLĐ: 'Liên đoàn Lao động', TLĐLĐ: 'Tổng Liên đoàn Lao động', CĐCS: 'công đoàn cơ sở',
	LHPN: 'Liên hiệp Phụ nữ', HLHPN: 'Hội Liên hiệp Phụ nữ', CCB: 'Cựu chiến binh', HCCB: 'Hội Cựu chiến binh', HND: 'Hội Nông dân', HPN: 'Hội Phụ nữ', TNCS: 'Thanh niên Cộng sản', TNTP: 'Thiếu niên Tiền phong', TNXP: 'thanh niên xung phong', LHTN: 'Liên hiệp Thanh niên',
	TNCSHCM: 'Thanh niên Cộng sản Hồ Chí Minh', ĐTN: 'Đoàn Thanh niên', ĐVTN: 'đoàn viên thanh niên', CTĐ: 'Chữ thập đỏ', VHNT: 'Văn học Nghệ thuật', 'LH VHNT': 'Liên hiệp Văn học Nghệ thuật', LHHKHKT: 'Liên hiệp các Hội Khoa học và Kỹ thuật',
	TTg: 'Thủ tướng', VPCP: 'Văn phòng Chính phủ', XHCN: 'xã hội chủ nghĩa', CHXHCN: 'Cộng hòa xã hội chủ nghĩa', CNXH: 'chủ nghĩa xã hội', ĐCSVN: 'Đảng Cộng sản Việt Nam', ĐCS: 'Đảng Cộng sản', 'Mác-Lênin': 'Mác Lênin',
	LLVT: 'lực lượng vũ trang', LLVTND: 'lực lượng vũ trang nhân dân', QĐND: 'Quân đội nhân dân', QĐNDVN: 'Quân đội nhân dân Việt Nam', CAND: 'Công an nhân dân', BĐBP: 'Bộ đội Biên phòng', BCHQS: 'Bộ Chỉ huy Quân sự', DQTV: 'dân quân tự vệ', AHLLVT: 'Anh hùng lực lượng vũ trang', AHLLVTND: 'Anh hùng Lực lượng vũ trang nhân dân', AHLĐ: 'Anh hùng Lao động',
	BMVNAH: 'Bà mẹ Việt Nam anh hùng', VNAH: 'Việt Nam anh hùng', TANDTC: 'Tòa án nhân dân tối cao', TAND: 'Tòa án nhân dân', VKSND: 'Viện kiểm sát nhân dân', THADS: 'thi hành án dân sự', VKS: 'Viện kiểm sát',
	// Ministries, departments and fields
	'CT-XH': 'chính trị xã hội', 'CT - XH': 'chính trị xã hội', 'CTXH': 'chính trị xã hội', 'XH-NN': 'xã hội nghề nghiệp', 'CT-TT': 'chính trị tư tưởng', 'TC-KH': 'Tài chính, Kế hoạch', 'TCKH': 'Tài chính, Kế hoạch', 'KT-HT': 'Kinh tế, Hạ tầng', 'KT-ĐT': 'kiến trúc đô thị', 'TN-MT': 'Tài nguyên và Môi trường', 'NN-MT': 'Nông nghiệp và Môi trường', 'NN-PTNT': 'Nông nghiệp và Phát triển nông thôn', 'NN - PTNT': 'Nông nghiệp và Phát triển nông thôn', 'LĐ-TB-XH': 'Lao động, Thương binh và Xã hội', 'LĐ - TB&XH': 'Lao động, Thương binh và Xã hội', 'KT, HT&ĐT': 'Kinh tế, Hạ tầng và Đô thị', 'VH-TT-DL': 'Văn hóa, Thể thao và Du lịch', 'VH,TT-DL': 'Văn hóa, Thể thao và Du lịch', 'VHTT-DL': 'Văn hóa, Thể thao, Du lịch', 'VH-TT&TT': 'Văn hóa, Thể thao và Truyền thanh', 'VH - XH': 'văn hóa xã hội', 'QP - AN': 'quốc phòng an ninh', 'DT&TG': 'Dân tộc và Tôn giáo', 'DT-TG': 'Dân tộc, Tôn giáo', 'TT-ĐT': 'thanh tra, điều tra', 'TTr-BC': 'tờ trình, báo cáo',
	CTQG: 'chính trị quốc gia', BTK: 'Ban Thư ký', CTV: 'cộng tác viên', KQXS: 'kết quả xổ số', TTTM: 'trung tâm thương mại', 'T.P': 'Thành phố', 'GlobalG.A.P': 'Gờ lô bồ Gáp', TTĐL: 'trung tâm điện lực', XSKT: 'xổ số kiến thiết', TTNC: 'trung tâm nghiên cứu', TTDN: 'trung tâm dạy nghề', TTVHTT: 'Trung tâm Văn hóa, Thể thao', 'TTVH-TT': 'Trung tâm Văn hóa, Thể thao', 'TTVH,TT': 'Trung tâm Văn hóa, Thể thao',
	XDĐ: 'xây dựng Đảng', 'XDĐ-XDCQ': 'xây dựng Đảng, xây dựng chính quyền', HTCT: 'hệ thống chính trị', HTCTCS: 'hệ thống chính trị cơ sở', TSVM: 'trong sạch, vững mạnh', TCCSĐ: 'tổ chức cơ sở đảng', TCĐ: 'tổ chức đảng', ĐTTN: 'Đoàn Thanh niên', ĐHĐBTQ: 'Đại hội đại biểu toàn quốc', UBTWMTTQ: 'Ủy ban Trung ương Mặt trận Tổ quốc', UBTWMTTQVN: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', BTT: 'Ban Thường trực', CQĐP: 'chính quyền địa phương', CBCCVCNLĐ: 'cán bộ, công chức, viên chức, người lao động', 'CBCC,VC': 'cán bộ, công chức, viên chức', CBVC: 'cán bộ, viên chức', CTND: 'công tác nhân dân', TĐYN: 'thi đua yêu nước', CSTĐ: 'chiến sĩ thi đua', LĐTT: 'lao động tiên tiến', QCDC: 'quy chế dân chủ', QCDCCS: 'quy chế dân chủ ở cơ sở', DCCS: 'dân chủ ở cơ sở', GSĐTCĐ: 'giám sát đầu tư của cộng đồng', TTGDPL: 'tuyên truyền, giáo dục pháp luật',
	BQL: 'ban quản lý', QLDA: 'quản lý dự án', BQLDA: 'ban quản lý dự án', KHSDĐ: 'kế hoạch sử dụng đất', QHSDĐ: 'quy hoạch sử dụng đất', QHXD: 'quy hoạch xây dựng', KTXHMN: 'kinh tế xã hội miền núi', KBNN: 'Kho bạc Nhà nước', NHTM: 'ngân hàng thương mại', NHNNVN: 'Ngân hàng Nhà nước Việt Nam', DVVL: 'dịch vụ việc làm', TTDVVL: 'Trung tâm Dịch vụ việc làm', HĐLĐ: 'hợp đồng lao động', ATVSTP: 'an toàn vệ sinh thực phẩm', CSVC: 'cơ sở vật chất', TTBDH: 'trang thiết bị dạy học', THPTQG: 'trung học phổ thông quốc gia', TTHTCĐ: 'trung tâm học tập cộng đồng', HTCĐ: 'học tập cộng đồng', GVCN: 'giáo viên chủ nhiệm', HSG: 'học sinh giỏi', PHHS: 'phụ huynh học sinh', CMHS: 'cha mẹ học sinh', NCKH: 'nghiên cứu khoa học', KHTN: 'khoa học tự nhiên', GDMN: 'giáo dục mầm non', GDTH: 'giáo dục tiểu học', PCGD: 'phổ cập giáo dục', XMC: 'xóa mù chữ', 'PCGD-XMC': 'phổ cập giáo dục, xóa mù chữ', KCX: 'khu chế xuất', KTTT: 'kinh tế tập thể', KTTN: 'kinh tế tư nhân', KTNN: 'kinh tế nhà nước', HTXNN: 'hợp tác xã nông nghiệp', DNVVN: 'doanh nghiệp vừa và nhỏ', HK: 'học kỳ', HKI: 'học kỳ một', HKII: 'học kỳ hai',
	TYT: 'trạm y tế', PKĐK: 'phòng khám đa khoa', SXH: 'sốt xuất huyết', TCM: 'tay chân miệng', VSCN: 'vệ sinh cá nhân', NSVSMT: 'nước sạch, vệ sinh môi trường', 'NS&VSMT': 'nước sạch và vệ sinh môi trường', 'NS-VSMT': 'nước sạch, vệ sinh môi trường', BĐG: 'bình đẳng giới', BLGĐ: 'bạo lực gia đình', PCBLGĐ: 'phòng, chống bạo lực gia đình', VSTBPN: 'vì sự tiến bộ phụ nữ', BVCSTE: 'bảo vệ, chăm sóc trẻ em', BVTE: 'bảo vệ trẻ em', BVCSGDTE: 'bảo vệ, chăm sóc và giáo dục trẻ em', PCCCR: 'phòng cháy, chữa cháy rừng', BVR: 'bảo vệ rừng', QLBVR: 'quản lý bảo vệ rừng', KSTTHC: 'kiểm soát thủ tục hành chính', CTMT: 'chương trình mục tiêu', MCLT: 'một cửa liên thông', TNTKQ: 'tiếp nhận và trả kết quả', PVHCC: 'phục vụ hành chính công', VPUB: 'Văn phòng Ủy ban', VPUBND: 'Văn phòng Ủy ban nhân dân', VPHĐND: 'Văn phòng Hội đồng nhân dân', DBĐV: 'dự bị động viên', SSCĐ: 'sẵn sàng chiến đấu', GDQP: 'giáo dục quốc phòng', GDQPAN: 'giáo dục quốc phòng và an ninh', 'GDQP&AN': 'giáo dục quốc phòng và an ninh', 'GDQP-AN': 'giáo dục quốc phòng, an ninh', KVPT: 'khu vực phòng thủ', ANNT: 'an ninh nông thôn', ANTQ: 'an ninh Tổ quốc', BVANTQ: 'bảo vệ an ninh Tổ quốc', TDBVANTQ: 'toàn dân bảo vệ an ninh Tổ quốc', DBHB: 'diễn biến hòa bình', HTTT: 'hệ thống thông tin', CQS: 'chính quyền số', XHS: 'xã hội số', CNSCĐ: 'công nghệ số cộng đồng', TCNSCĐ: 'tổ công nghệ số cộng đồng', TTĐT: 'thông tin điện tử', CTTĐT: 'cổng thông tin điện tử', TTTĐT: 'trang thông tin điện tử', CSQG: 'chính sách quốc gia', TKBT: 'thời khóa biểu', CMT8: 'Cách mạng tháng Tám', OA: 'o a', TCN: 'trước Công nguyên', SCN: 'sau Công nguyên', THADSVN: 'thi hành án dân sự Việt Nam', TVPL: 'tư vấn pháp luật', HGV: 'hòa giải viên', HGCS: 'hòa giải ở cơ sở', TTHGCS: 'tổ hòa giải cơ sở', NTMNC: 'nông thôn mới nâng cao', NTMKM: 'nông thôn mới kiểu mẫu', 'NTM-ĐTVM': 'nông thôn mới, đô thị văn minh', ĐTVM: 'đô thị văn minh', BCĐTW: 'Ban Chỉ đạo Trung ương', DNXH: 'doanh nghiệp xã hội', KTCT: 'kinh tế chính trị', VHVN: 'văn hóa văn nghệ', VNQC: 'văn nghệ quần chúng', TDTTQC: 'thể dục thể thao quần chúng', HĐNN: 'hoạt động nghề nghiệp',
	'GD&ĐT': 'Giáo dục và Đào tạo', GDĐT: 'Giáo dục và Đào tạo', 'GD-ĐT': 'Giáo dục và Đào tạo', 'TN&MT': 'Tài nguyên và Môi trường', TNMT: 'Tài nguyên và Môi trường', 'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn', NNPTNT: 'Nông nghiệp và Phát triển nông thôn', PTNT: 'phát triển nông thôn', 'NN&MT': 'Nông nghiệp và Môi trường',
	'LĐ-TB&XH': 'Lao động, Thương binh và Xã hội', 'LĐTB&XH': 'Lao động, Thương binh và Xã hội', LĐTBXH: 'Lao động, Thương binh và Xã hội', 'LĐ-TBXH': 'Lao động, Thương binh và Xã hội', 'VH-TT&DL': 'Văn hóa, Thể thao và Du lịch', 'VHTT&DL': 'Văn hóa, Thể thao và Du lịch', 'VH,TT&DL': 'Văn hóa, Thể thao và Du lịch', VHTTDL: 'Văn hóa, Thể thao và Du lịch',
	'VH-TT': 'Văn hóa, Thể thao', VHTT: 'Văn hóa, Thể thao', 'VH&TT': 'Văn hóa và Thể thao', 'TT&TT': 'Thông tin và Truyền thông', TTTT: 'Thông tin và Truyền thông', 'TT-TT': 'Thông tin và Truyền thông', 'KH&CN': 'Khoa học và Công nghệ', KHCN: 'khoa học công nghệ', 'KH-CN': 'khoa học công nghệ', 'KH&ĐT': 'Kế hoạch và Đầu tư', KHĐT: 'Kế hoạch và Đầu tư', GTVT: 'Giao thông vận tải', 'GT-VT': 'Giao thông vận tải',
	'PT-TH': 'Phát thanh và Truyền hình', PTTH: 'Phát thanh Truyền hình', 'PT&TH': 'Phát thanh và Truyền hình', 'TDTT': 'thể dục thể thao', BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch', TNHH: 'trách nhiệm hữu hạn', MTV: 'một thành viên', DNTN: 'doanh nghiệp tư nhân', DNNN: 'doanh nghiệp nhà nước', DNNVV: 'doanh nghiệp nhỏ và vừa', CTCP: 'công ty cổ phần', HTX: 'hợp tác xã', THT: 'tổ hợp tác', KCN: 'khu công nghiệp', KKT: 'khu kinh tế', CCN: 'cụm công nghiệp', KTX: 'ký túc xá', KDC: 'khu dân cư',
	// Work and policy
	'KT-XH': 'kinh tế xã hội', KTXH: 'kinh tế xã hội', 'KT - XH': 'kinh tế xã hội', 'QP-AN': 'quốc phòng an ninh', QPAN: 'quốc phòng an ninh', 'QP&AN': 'quốc phòng và an ninh', ANQP: 'an ninh quốc phòng', 'AN-QP': 'an ninh quốc phòng', ANTT: 'an ninh trật tự', 'TTATXH': 'trật tự an toàn xã hội', ATXH: 'an toàn xã hội', ATGT: 'an toàn giao thông', TTATGT: 'trật tự an toàn giao thông', TNGT: 'tai nạn giao thông', ANCT: 'an ninh chính trị', ANM: 'an ninh mạng', ATTT: 'an toàn thông tin',
	CNH: 'công nghiệp hóa', HĐH: 'hiện đại hóa', 'CNH-HĐH': 'công nghiệp hóa, hiện đại hóa', 'CNH,HĐH': 'công nghiệp hóa, hiện đại hóa', NTM: 'nông thôn mới', XDNTM: 'xây dựng nông thôn mới', MTQG: 'mục tiêu quốc gia', CTMTQG: 'chương trình mục tiêu quốc gia', DTTS: 'dân tộc thiểu số', 'DTTS&MN': 'dân tộc thiểu số và miền núi', ĐBDTTS: 'đồng bào dân tộc thiểu số', XĐGN: 'xóa đói giảm nghèo', GNBV: 'giảm nghèo bền vững', ĐBKK: 'đặc biệt khó khăn', ĐBSCL: 'đồng bằng sông Cửu Long', BĐKH: 'biến đổi khí hậu',
	BHXH: 'bảo hiểm xã hội', BHYT: 'bảo hiểm y tế', BHTN: 'bảo hiểm thất nghiệp', BHXHTN: 'bảo hiểm xã hội tự nguyện', ASXH: 'an sinh xã hội', NCC: 'người có công', NLĐ: 'người lao động', NSDLĐ: 'người sử dụng lao động', XKLĐ: 'xuất khẩu lao động', GQVL: 'giải quyết việc làm', LĐVL: 'lao động việc làm', GDNN: 'giáo dục nghề nghiệp', GDTX: 'giáo dục thường xuyên', 'GDNN-GDTX': 'giáo dục nghề nghiệp, giáo dục thường xuyên', TTGDTX: 'trung tâm giáo dục thường xuyên',
	CCHC: 'cải cách hành chính', TTHC: 'thủ tục hành chính', DVC: 'dịch vụ công', DVCTT: 'dịch vụ công trực tuyến', CĐS: 'chuyển đổi số', CNTT: 'công nghệ thông tin', 'CNTT-TT': 'công nghệ thông tin truyền thông', CSDL: 'cơ sở dữ liệu', CCCD: 'căn cước công dân', CMND: 'chứng minh nhân dân', VBQPPL: 'văn bản quy phạm pháp luật', QPPL: 'quy phạm pháp luật', PBGDPL: 'phổ biến, giáo dục pháp luật', GDPL: 'giáo dục pháp luật', TGPL: 'trợ giúp pháp lý', PCTN: 'phòng, chống tham nhũng', PCTNTC: 'phòng, chống tham nhũng, tiêu cực',
	PCTT: 'phòng, chống thiên tai', TKCN: 'tìm kiếm cứu nạn', 'PCTT&TKCN': 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'PCTT-TKCN': 'phòng, chống thiên tai, tìm kiếm cứu nạn', PCCC: 'phòng cháy, chữa cháy', CNCH: 'cứu nạn, cứu hộ', 'PCCC&CNCH': 'phòng cháy, chữa cháy và cứu nạn, cứu hộ', PCD: 'phòng, chống dịch', PCMT: 'phòng, chống ma túy', TNXH: 'tệ nạn xã hội', PCTP: 'phòng, chống tội phạm', VSATTP: 'vệ sinh an toàn thực phẩm', ATTP: 'an toàn thực phẩm', VSMT: 'vệ sinh môi trường', BVMT: 'bảo vệ môi trường', ATVSLĐ: 'an toàn, vệ sinh lao động',
	SXKD: 'sản xuất kinh doanh', 'SX-KD': 'sản xuất kinh doanh', NSNN: 'ngân sách nhà nước', NSTW: 'ngân sách Trung ương', NSĐP: 'ngân sách địa phương', XDCB: 'xây dựng cơ bản', GPMB: 'giải phóng mặt bằng', GCN: 'giấy chứng nhận', QSDĐ: 'quyền sử dụng đất', GCNQSDĐ: 'giấy chứng nhận quyền sử dụng đất', CSHT: 'cơ sở hạ tầng', ĐTXD: 'đầu tư xây dựng', CBCC: 'cán bộ, công chức', CBCCVC: 'cán bộ, công chức, viên chức', CCVC: 'công chức, viên chức', CNVC: 'công nhân viên chức', CNVCLĐ: 'công nhân, viên chức, lao động', 'CNVC-LĐ': 'công nhân viên chức, lao động', CNLĐ: 'công nhân lao động', CBĐV: 'cán bộ, đảng viên',
	TĐKT: 'thi đua, khen thưởng', 'TĐ-KT': 'thi đua, khen thưởng', TDĐKXDĐSVH: 'toàn dân đoàn kết xây dựng đời sống văn hóa', ĐSVH: 'đời sống văn hóa', GĐVH: 'gia đình văn hóa', KHKT: 'khoa học kỹ thuật', KHXH: 'khoa học xã hội', 'KHXH&NV': 'Khoa học xã hội và Nhân văn', DSVH: 'di sản văn hóa', DLXH: 'dư luận xã hội', TTĐN: 'thông tin đối ngoại', LSĐ: 'lịch sử Đảng', LLCT: 'lý luận chính trị', BDCT: 'bồi dưỡng chính trị', TTCT: 'trung tâm chính trị', 'VH-XH': 'văn hóa xã hội', VHXH: 'văn hóa xã hội', 'VHVN-TDTT': 'văn hóa văn nghệ, thể dục thể thao', KHHGĐ: 'kế hoạch hóa gia đình', 'DS-KHHGĐ': 'dân số, kế hoạch hóa gia đình', SKSS: 'sức khỏe sinh sản', CSSK: 'chăm sóc sức khỏe', TTYT: 'trung tâm y tế', BVĐK: 'bệnh viện đa khoa', CDC: 'xê đê xê',
	CHQS: 'Chỉ huy Quân sự', 'KH-KT': 'khoa học kỹ thuật', HLV: 'huấn luyện viên', VĐV: 'vận động viên', CSGT: 'cảnh sát giao thông', CSHS: 'cảnh sát hình sự', GPLX: 'giấy phép lái xe', KTS: 'Kiến trúc sư', DN: 'doanh nghiệp', BV: 'bệnh viện', PV: 'phóng viên', LHQ: 'Liên hợp quốc', EU: 'Liên minh châu Âu', SEA: 'xi', FIFA: 'phi pha', AFF: 'a ép ép', TTPVHCC: 'Trung tâm Phục vụ hành chính công', HCC: 'hành chính công', VPĐD: 'văn phòng đại diện', TTVH: 'Trung tâm Văn hóa', NVQS: 'nghĩa vụ quân sự', KCB: 'khám, chữa bệnh', HĐTV: 'hội đồng thành viên', HĐQT: 'hội đồng quản trị', TBXH: 'thương binh xã hội', TBLS: 'thương binh liệt sĩ', 'TB-LS': 'thương binh, liệt sĩ', USD: 'đô la Mỹ', VNĐ: 'đồng', VND: 'đồng', EUR: 'ơ rô', CBQL: 'cán bộ quản lý', SV: 'sinh viên', KPCĐ: 'kinh phí công đoàn', VHCS: 'văn hóa cơ sở', TTCS: 'thông tin cơ sở', NNCNC: 'nông nghiệp công nghệ cao', CNC: 'công nghệ cao', BCVT: 'bưu chính viễn thông', PTTT: 'phương tiện thông tin', TTĐC: 'thông tin đại chúng', PTTTĐC: 'phương tiện thông tin đại chúng', MXH: 'mạng xã hội', KGM: 'không gian mạng', NCT: 'người cao tuổi', NKT: 'người khuyết tật', TEKT: 'trẻ em khuyết tật', BTXH: 'bảo trợ xã hội', ĐMST: 'đổi mới sáng tạo', KNĐMST: 'khởi nghiệp đổi mới sáng tạo', KHCNĐMST: 'khoa học, công nghệ, đổi mới sáng tạo',
	CMCN: 'cách mạng công nghiệp', Cty: 'Công ty', SGGP: 'Sài Gòn Giải phóng', 'CN-XD': 'công nghiệp, xây dựng', SHTT: 'sở hữu trí tuệ', ĐKKD: 'đăng ký kinh doanh', Bs: 'Bác sĩ', 'BS.CKI': 'Bác sĩ chuyên khoa một', 'BS.CKII': 'Bác sĩ chuyên khoa hai',
	CLB: 'câu lạc bộ', NVH: 'nhà văn hóa', HSSV: 'học sinh, sinh viên', HS: 'học sinh', GV: 'giáo viên', 'HS-SV': 'học sinh, sinh viên', THCS: 'trung học cơ sở', THPT: 'trung học phổ thông', 'THCS-THPT': 'trung học cơ sở, trung học phổ thông', 'TH-THCS': 'tiểu học, trung học cơ sở', 'TH&THCS': 'tiểu học và trung học cơ sở', PTDTNT: 'phổ thông dân tộc nội trú', DTNT: 'dân tộc nội trú', ĐHQG: 'Đại học Quốc gia', ĐHSP: 'Đại học Sư phạm', CĐ: 'cao đẳng', SGK: 'sách giáo khoa', GDPT: 'giáo dục phổ thông', CTGDPT: 'chương trình giáo dục phổ thông', BCĐCS: 'ban chỉ đạo cơ sở', XHH: 'xã hội hóa', XHHGD: 'xã hội hóa giáo dục',
	NXB: 'Nhà xuất bản', Nxb: 'Nhà xuất bản', TTXVN: 'Thông tấn xã Việt Nam', VTV: 'vê tê vê', VOV: 'vê o vê', THVN: 'Truyền hình Việt Nam', NHCSXH: 'Ngân hàng Chính sách xã hội', CSXH: 'chính sách xã hội', NHNN: 'Ngân hàng Nhà nước', QTDND: 'quỹ tín dụng nhân dân', TNDN: 'thu nhập doanh nghiệp', TNCN: 'thu nhập cá nhân', GTGT: 'giá trị gia tăng', SXNN: 'sản xuất nông nghiệp', NTTS: 'nuôi trồng thủy sản', TTCN: 'tiểu thủ công nghiệp', 'CN-TTCN': 'công nghiệp, tiểu thủ công nghiệp', TMDV: 'thương mại dịch vụ', 'TM-DV': 'thương mại, dịch vụ', TMĐT: 'thương mại điện tử', VLXD: 'vật liệu xây dựng', BVTV: 'bảo vệ thực vật', GTNT: 'giao thông nông thôn', HTKT: 'hạ tầng kỹ thuật', QLNN: 'quản lý nhà nước', QLTT: 'quản lý thị trường', TTKT: 'thanh tra, kiểm tra', KTGS: 'kiểm tra, giám sát', 'KT-GS': 'kiểm tra, giám sát', ĐHĐB: 'đại hội đại biểu', ĐHĐCĐ: 'đại hội đồng cổ đông',
	VN: 'Việt Nam', TPHCM: 'Thành phố Hồ Chí Minh', 'TP.HCM': 'Thành phố Hồ Chí Minh', 'TP HCM': 'Thành phố Hồ Chí Minh', 'Tp.HCM': 'Thành phố Hồ Chí Minh', 'TP. HCM': 'Thành phố Hồ Chí Minh', HCM: 'Hồ Chí Minh', HN: 'Hà Nội', BRVT: 'Bà Rịa Vũng Tàu', 'BR-VT': 'Bà Rịa Vũng Tàu', TTH: 'Thừa Thiên Huế', VNPT: 'vê en nờ pê tê', EVN: 'ê vê en nờ', BOT: 'bê o tê',
	// People
	NSND: 'Nghệ sĩ nhân dân', NSƯT: 'Nghệ sĩ ưu tú', NGND: 'Nhà giáo nhân dân', NGƯT: 'Nhà giáo ưu tú', TTƯT: 'Thầy thuốc ưu tú', NNƯT: 'Nghệ nhân ưu tú', NNND: 'Nghệ nhân nhân dân', BSCKI: 'Bác sĩ chuyên khoa một', BSCKII: 'Bác sĩ chuyên khoa hai', CKI: 'chuyên khoa một', CKII: 'chuyên khoa hai', TSKH: 'Tiến sĩ khoa học', PGS: 'Phó Giáo sư', 'Th.S': 'Thạc sĩ', ThS: 'Thạc sĩ', Ths: 'Thạc sĩ', 'Đ/c': 'Đồng chí', 'đ/c': 'đồng chí', 'Đ/C': 'Đồng chí', ĐC: 'đồng chí',
	'T/M': 'Thay mặt', 'T.M': 'Thay mặt', 'K/T': 'Ký thay', 'T/L': 'Thừa lệnh', TUQ: 'Thừa ủy quyền', 'v.v': 'vân vân', 'v/v': 'về việc', 'V/v': 'Về việc', 'c/m': 'chứng minh',
	// International names, with the reading that Vietnamese radio uses
	'COVID-19': 'Cô vít mười chín', 'Covid-19': 'Cô vít mười chín', COVID: 'Cô vít', Covid: 'Cô vít', 'SARS-CoV-2': 'xa cô vi hai', OCOP: 'ô cốp', ASEAN: 'A xê an', UNESCO: 'u nét xcô', UNICEF: 'u ni xép', WHO: 'vê kép hát o', WTO: 'vê kép tê o', APEC: 'a péc', NATO: 'na tô', FAO: 'ép a o', WB: 'vê kép bê', IMF: 'i em mờ ép', FTA: 'ép tê a',
	GDP: 'giê đê pê', GRDP: 'giê e rờ đê pê', FDI: 'ép đê i', ODA: 'o đê a', PCI: 'pê xê i', PAPI: 'pa pi', SIPAS: 'xi pát', 'PAR INDEX': 'pa in đéc', DDCI: 'đê đê xê i', CPI: 'xê pê i', IIP: 'i i pê', HIV: 'hát i vê', AIDS: 'ết', 'HIV/AIDS': 'hát i vê ết', ADN: 'a đê en nờ', PCR: 'pê xê e rờ',
	VNeID: 'vê en nờ e i đê', 'VietGAP': 'Việt Gáp', VietGap: 'Việt Gáp', GlobalGAP: 'Gờ lô bồ Gáp', GAP: 'gáp', QR: 'quy e rờ', OTP: 'o tê pê', USB: 'u ét bê', SMS: 'ét em mờ ét', GPS: 'giê pê ét', IoT: 'ai o tê', CEO: 'xê i o', MC: 'em xê', PR: 'pê e rờ', VIP: 'víp', LED: 'lét', ISO: 'i xô', IUU: 'i u u', ID: 'ai đi', PDF: 'pê đê ép', Wifi: 'oai phai', WiFi: 'oai phai', wifi: 'oai phai', 'Wi-Fi': 'oai phai', HACCP: 'hát xếp',
	// Latin species, brands and sea vessels keep their own spelling; see names in the reader
};

/**
 * Abbreviations that are also something else; each reading holds only in its context.
 * `before` and `after` are tested against the neighbouring text; the first entry that fits wins, and without one the
 * word is left as written.
 */
export interface ContextualAbbreviation {
	written: string;
	spoken: string;
	/** Must match the end of the text before. */
	before?: RegExp;
	/** Must match the beginning of the text after, a dot of the abbreviation removed. */
	after?: RegExp;
}

const NAME = /^\s?\p{Lu}/u;
/** Where the unit of an address begins; not after a person's shortened name ("Nguyễn Văn H."). */
const DIVISION_BEFORE = /(?:[,;(\-–]|^|(?:^|\s)(?:ở|tại|thuộc|từ|về|và))\s?$/u;
const PLACE = /^\s?[\p{Lu}\d]/u;

export const contextualAbbreviations: readonly ContextualAbbreviation[] = [
	{ written: 'TTND', spoken: 'thanh tra nhân dân', before: /[Bb]an\s$/u, after: /^/u },
	{ written: 'TTND', spoken: 'Thầy thuốc nhân dân', after: /^/u },
	{ written: 'CQĐT', spoken: 'chính quyền điện tử', before: /(?:dựng|hình|triển|về|của)\s$/u, after: /^/u },
	{ written: 'CQĐT', spoken: 'cơ quan điều tra', after: /^/u },
	// A person's name after it is an editor's; the standing board otherwise.
	{ written: 'BTV', spoken: 'biên tập viên', after: /^\s(?!Tỉnh|Thành|Huyện|Đảng|Hội|Đoàn|Công|Trung|Liên|Quận|Thị|Chi|Mặt|Ban)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u },
	{ written: 'BTV', spoken: 'Ban Thường vụ', after: /^/u },
	{ written: 'KP', spoken: 'khu phố', after: /^\.?\s?[\p{Lu}\d]/u },
	{ written: 'TDP', spoken: 'tổ dân phố', after: /^/u },
	{ written: 'KV', spoken: 'khu vực', after: /^\.?\s?\d/u },
	{ written: 'Đ', spoken: 'đường', before: /(?:[,;(]|\d[A-Z]?)\s$/u, after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'ĐL', spoken: 'đại lộ', after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'tr', spoken: 'trang', before: /[(;,]\s?$/u, after: /^\.?\s?\d/u },
	{ written: 'P', spoken: 'phòng', before: /(?:^|[\s(])$/u, after: /^\.?\s(?:Văn hóa|Văn hoá|Kinh tế|Tài chính|Nội vụ|Tư pháp|Giáo dục|Lao động|Y tế|Nông nghiệp|Tổ chức|Hành chính|Thanh tra|Tài nguyên|Quản lý|Kế hoạch|Công thương|Công Thương|Tổng hợp|Lý luận|Tuyên truyền|Khoa giáo|Dân vận|Thông tin|Nghiệp vụ|Chính trị|Cảnh sát|Kế toán|Kiểm tra)/u },
	{ written: 'TP', spoken: 'Thành phố', after: /^(?:\s?\p{Lu}|\s*[,;.)]|\s\p{Ll}|$)/u },
	{ written: 'Tp', spoken: 'Thành phố', after: PLACE },
	{ written: 'tp', spoken: 'thành phố', after: PLACE },
	{ written: 'TX', spoken: 'thị xã', after: PLACE },
	{ written: 'Tx', spoken: 'thị xã', after: PLACE },
	{ written: 'TT', spoken: 'Thông tư', before: /(?:theo|số)\s$/iu, after: /^\s?\d/u },
	{ written: 'TT', spoken: 'thị trấn', after: NAME },
	{ written: 'TT', spoken: 'Trung tâm', after: /^\s\p{Ll}/u },
	{ written: 'H', spoken: 'huyện', before: DIVISION_BEFORE, after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'X', spoken: 'xã', before: DIVISION_BEFORE, after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'P', spoken: 'phường', before: DIVISION_BEFORE, after: /^\.?\s?[\p{Lu}\d]/u },
	{ written: 'Q', spoken: 'quận', before: DIVISION_BEFORE, after: /^\.?\s?[\p{Lu}\d]/u },
	{ written: 'TS', spoken: 'Tiến sĩ', after: NAME },
	{ written: 'GS', spoken: 'Giáo sư', after: NAME },
	{ written: 'GS', spoken: 'Giáo sư', after: /^\.?\s?TS/u },
	{ written: 'BS', spoken: 'Bác sĩ', after: NAME },
	{ written: 'DS', spoken: 'Dược sĩ', after: NAME },
	{ written: 'KS', spoken: 'Kỹ sư', after: NAME },
	{ written: 'LS', spoken: 'Luật sư', after: NAME },
	{ written: 'LS', spoken: 'liệt sĩ', after: /^/u },
	{ written: 'CN', spoken: 'chủ nhật', before: /(?:thứ \S{1,3}(?: và|,| hoặc| hay| đến|\s?[-–])|T[2-7](?:,| và|\s?[-–])|sáng|chiều|tối)\s?$/u, after: /^/u },
	{ written: 'CN', spoken: 'Cử nhân', after: NAME },
	{ written: 'CN', spoken: 'công nghiệp', after: /^/u },
	{ written: 'NQ', spoken: 'Nghị quyết', after: /^\s?(?:số|\d|Đại|Trung|của|TW|HĐND|này|trên|về)/u },
	{ written: 'QĐ', spoken: 'Quyết định', after: /^/u },
	{ written: 'NĐ', spoken: 'Nghị định', after: /^/u },
	{ written: 'KH', spoken: 'Kế hoạch', after: /^\s?(?:số|\d|của|này)/u },
	{ written: 'KL', spoken: 'Kết luận', after: /^\s?(?:số|\d|của|này|TW)/u },
	{ written: 'HD', spoken: 'Hướng dẫn', after: /^\s?(?:số|\d|của|này)/u },
	{ written: 'CV', spoken: 'Công văn', after: /^\s?(?:số|\d|của|này)/u },
	{ written: 'TTr', spoken: 'Tờ trình', after: /^/u },
	{ written: 'CTr', spoken: 'Chương trình', after: /^/u },
	{ written: 'CT', spoken: 'Công ty', after: /^\s(?:TNHH|CP|cổ phần|trách nhiệm|MTV|cp)/u },
	{ written: 'CT', spoken: 'Chủ tịch', before: /(?:Phó|PCT|nguyên|ông|bà|đồng chí)\s$/u, after: /^/u },
	{ written: 'CT', spoken: 'Chủ tịch', after: /^\s(?:UBND|HĐND|UBMTTQ|Hội|nước|Quốc|xã|huyện|tỉnh)/u },
	{ written: 'CP', spoken: 'Chính phủ', before: /(?:của|do|trình)\s$/u, after: /^/u },
	{ written: 'CP', spoken: 'cổ phần', after: /^/u },
	{ written: 'ĐH', spoken: 'Đại hội', after: /^\s(?:Đảng|lần|đại biểu|[XVI]+(?!\p{L})|chi bộ)/u },
	{ written: 'ĐH', spoken: 'Đại học', after: /^\s?\p{Lu}/u },
	{ written: 'TH', spoken: 'Tiểu học', before: /(?:[Tt]rường|cấp|bậc)\s$/u, after: /^/u },
	{ written: 'TH', spoken: 'Tiểu học', before: /(?:^|[,;]\s)$/u, after: /^\s\p{Lu}\p{Ll}+\s\p{Lu}/u },
	{ written: 'MN', spoken: 'Mầm non', before: /(?:[Tt]rường|^|[,;])\s?$/u, after: /^\s\p{Lu}\p{Ll}/u },
	{ written: 'tt', spoken: 'thị trấn', before: DIVISION_BEFORE, after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'x', spoken: 'xã', before: DIVISION_BEFORE, after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'h', spoken: 'huyện', before: DIVISION_BEFORE, after: /^\.?\s?\p{Lu}\p{Ll}/u },
	{ written: 'p', spoken: 'phường', before: DIVISION_BEFORE, after: /^\.?\s?[\p{Lu}\d]/u },
	{ written: 'HT', spoken: 'hội trường', before: /(?:tại|ở)\s$/u, after: /^/u },
	{ written: 'AI', spoken: 'ây ai', after: /^/u },
	{ written: 'IT', spoken: 'ai ti', after: /^/u },
	{ written: 'TV', spoken: 'ti vi', after: /^/u },
	{ written: 'KM', spoken: 'ki lô mét', after: /^\s?\d/u },
	{ written: 'Km', spoken: 'ki lô mét', after: /^\s?\d/u },
	{ written: 'km', spoken: 'ki lô mét', after: /^/u },
	{ written: 'ha', spoken: 'héc ta', before: /(?:mỗi|một|trên|nhiều|nghìn|ngàn|triệu|vạn|trăm|từng)\s$/u, after: /^/u },
	{ written: 'kg', spoken: 'ki lô gam', after: /^/u },
	{ written: 'QL', spoken: 'Quốc lộ', after: /^[.\s]?\d/u },
	{ written: 'TL', spoken: 'Tỉnh lộ', after: /^[.\s]?\d/u },
	{ written: 'ĐT', spoken: 'Đường tỉnh', after: /^[.\s]?\d/u },
	{ written: 'ĐH', spoken: 'Đường huyện', after: /^[.\s]?\d/u },
	{ written: 'HL', spoken: 'Hương lộ', after: /^[.\s]?\d/u },
	{ written: 'ĐT', spoken: 'điện thoại', after: /^\s?:/u },
	{ written: 'SĐT', spoken: 'số điện thoại', after: /^/u },
	{ written: 'ĐT', spoken: 'đào tạo', before: /bồi dưỡng,?\s$/u, after: /^/u },
	{ written: 'SN', spoken: 'sinh năm', after: /^\s?\d{4}/u },
	{ written: 'CA', spoken: 'Công an', after: /^\s(?:tỉnh|huyện|xã|phường|thị|TP|thành)/u },
	{ written: 'TU', spoken: 'Tỉnh ủy', after: /^/u },
	{ written: 'HU', spoken: 'Huyện ủy', after: /^/u },
	{ written: 'STT', spoken: 'số thứ tự', after: /^/u },
	{ written: 'PCT', spoken: 'Phó Chủ tịch', after: /^/u },
	{ written: 'PGĐ', spoken: 'Phó Giám đốc', after: /^/u },
	{ written: 'GĐ', spoken: 'Giám đốc', before: /(?:^|[\p{L},.;]\s)$/u, after: /^\s(?:Sở|Công|Trung|Đài|\p{Lu})/u },
	{ written: 'BT', spoken: 'Bí thư', after: /^\s(?:Tỉnh|Huyện|Đảng|chi|Chi|Thành|Đoàn)/u },
	{ written: 'PBT', spoken: 'Phó Bí thư', after: /^/u },
	{ written: 'TT', spoken: 'Thường trực', before: /(?:Phó Bí thư|Phó Chủ tịch|Phó Trưởng ban)\s$/u, after: /^/u },
	{ written: 'KT', spoken: 'Ký thay', before: /(?:^|\n)\s*$/u, after: /^/u },
	{ written: 'TM', spoken: 'Thay mặt', before: /(?:^|\n)\s*$/u, after: /^/u },
];

/** Abbreviations that take their dot with them ("TP. Trà Vinh"), so that it neither ends a sentence nor makes a pause. */
export const dottedAbbreviations: ReadonlySet<string> = new Set([
	'TP', 'Tp', 'tp', 'TX', 'Tx', 'tx', 'TT', 'H', 'X', 'P', 'Q', 'KP', 'KV', 'Đ', 'ĐL', 'tr', 'tt', 'x', 'h', 'p', 'TS', 'ThS', 'Ths', 'Th.S', 'PGS', 'GS', 'BS', 'DS', 'KS', 'LS', 'CN', 'TSKH', 'NSND', 'NSƯT',
	'NGND', 'NGƯT', 'TTND', 'TTƯT', 'QL', 'TL', 'ĐT', 'ĐH', 'HL', 'Nxb', 'NXB', 'KT', 'TM', 'TL', 'TUQ', 'BSCKI', 'BSCKII', 'Mr', 'Mrs', 'Dr', 'St', 'Prof', 'Ms', 'ThsBS', 'TSBS', 'ĐC', 'Đ/c', 'đ/c', 'T/M', 'K/T',
]);
