/**
 * Two-syllable words of office and press Vietnamese, a line for each first syllable. Written for this package from general
 * knowledge of the language; no dictionary or corpus was copied.
 */
export const compounds = `an bài cư dân giấc lành lạc ninh nhàn phận sinh tâm toàn toạ tọa táng ủi vui dưỡng khang lòng nghỉ tịnh vị
anh chị dũng em hùng hào ruột tài minh ách hai ba tư năm út nuôi vợ chồng
ánh sáng mắt nắng đèn
ảnh hưởng viện đơn nghệ chụp
áo dài quần giáp khoác phao ấm bà ba cưới lụa len mưa trắng gió lính
ác liệt nghiệt độc mộng ý
ách tắc
ái ngại quốc
am hiểu tường
ám ảnh sát chỉ hiệu muội tả thị
ảm đạm
ảo tưởng
áp bức dụng đặt lực suất thấp giải phích
âm mưu lịch nhạc thanh lượng binh ỉ vang hưởng tính ấm âm cung dương điệu học hồn ty tiết tín vị
ấm áp cúng no lòng
ấn chỉ định loát phẩm tượng hành
ẩn dụ giấu nấp náu chứa danh
ẩm thấp thực ướt mốc ương
ân cần nghĩa nhân huệ tình hận xá oán ái sủng
ăn chơi mặc nói uống khớp năn ở sâu xin mòn bám bớt cắp cơm cưới diện dỗ gian giỗ gỏi hỏi hại khách kiêng lời mày mừng ngon nhậu nhập nhịp quỵt rơ sáng tạp tết tiệc tiền thề thua trộm trưa vạ vặt vụng ý
âu lo yếm
ba mẹ lô gai hoa
bài bác bản báo hát học giảng làm tập thi thơ trừ tiết viết vở trí toán
bãi bỏ biển bồi nhiệm chức công miễn cạn cát chầu chợ đất đá giữ khóa lầy nại rác thải sông tắm thị triều trường xe
bàn bạc ghế giao hoàn luận tán tay thắng thờ cãi cân chân cờ cuốc đạp đẩy định giấy là mổ nạo phím ra soạn thảo tính tiệc tròn ủi ăn học
bán buôn chạy hàng kính lẻ trú tín nguyệt đảo án bình cầu chác dạo đất đứng đấu kết khống mình nguyên rong sỉ sống thân tháo vé chịu niên giá lúa non
bản án báo chất đồ gốc ghi hùng làng lĩnh mệnh năng ngã quyền sao sắc tin thảo thân thể tính vẽ vị xứ tự bè chép cam kết dạng dịch doanh đúc địa hát hiệu in kê khai lề mẫu mường nhạc nháp tên thiết thông thỏa tóm tình ca trường kẽm hội nhớ
bạn bè đọc đời đồng hữu học nghề hàng chài chiến đạo đường gái lòng ngồi rượu thân thơ trai trẻ tù vàng bầu cũ
ban bố chấp đầu đêm điều giám hành khen lãnh liên ngành nhạc công quản tặng thi tổ tối trưa cán đỏ mai ngày phát sơ thưởng sáng thờ
bàng hoàng quan bạc hệ quang quyển
bảng biểu giá lương hiệu thống vàng đen chữ cáo con cửu chương điểm điện gỗ khen màu tin kê tên vinh danh số
băn khoăn
băng bó giá hoại hình rôn nhóm tuyết bộ ca chuyền cứu ghế giảng hà keo khuyết lăng phiến qua rừng tải tan ngàn vệ đạn đảng đĩa thông
bằng cấp chứng hữu khen lòng phẳng sáng chân an bặn cớ cách không lái lặng sắc thừa trắc vai xương tuổi nhau
bắn phá súng tỉa
bắt buộc bớ chước đầu giữ gặp kịp mạch mắt nạt nguồn nhịp quả tay bẻ bí bóng chẹt chuyện cóc cầu cá cua cung đền giam gà gọn lỗi nối rễ rắn sóng thóp tội vạ vợ sâu ốc
bắc bộ cầu nam phương bán cực giang kỳ phạt thuộc phần
bẩm sinh
bận bịu rộn tâm bụng lòng việc bận
bậc cha học thang thầy thềm
bất an biến bình cập chấp chợt công cứ diệt động đắc đồng hạnh hòa hoà hợp hủ khả kham kể kính kỳ lợi lực mãn minh ngờ nhân ổn phương tài tận thường tiện tín tri tử túc tuân xứng bạo cẩn cần chính dung đẳng định đồ hảo hiếu hủy khuất lương nghĩa nhã nhất nhược quá tất thành thần thình tỉnh trắc trị tương ý
bao bì bọc biện cấp che dung gồm giờ hàm la lâu nhiêu phủ quanh quát tiêu trùm vây bố chùm gạo lơ lô năm ngày phấn sân tải tay thầu thuốc tử xa xái vòng ngạn cao su tời
bào chế chữa mòn thai ngư
báo ảnh cáo chí cô công động đáp điện giới hiếu hiệu hỏng in mạng nhân oán ơn tin tử thức trình viết hình an ân bài bão đài đền điểm địch đời đức giá giấy hại hỉ lỗi mật mộng nói thù tuần tường vụ ứng yên
bảo an ban bối bọc chứng dưỡng đảm đồng hành hiểm hộ kê lãnh lưu mật mẫu mẹ mệnh quản quốc tàng thủ tồn toàn trì tro trợ vật vệ hòa kiếm lĩnh nhiệm ngọc tháp ước kho
bão giá hòa lũ lụt táp tố bùng cát dông lòng lửa nổi số tuyết
bạo dạn động hành loạn lực tàn chúa bệnh dâm gan hổ liệt ngược phổi quyền
bắp cải ngô bẹ cày chân chuối đùi rang tay thịt vế non nướng
bế mạc tắc giảng quan bồng đóng con tỏa khí em kinh
bén duyên rễ nhạy bở gót hơi lửa mảng mùi ngọt tiếng
bê bối tông trễ bết con tha trệ
bền bỉ chặt chắc vững bệt chí dai đẹp gan lâu lòng màu sức vải
bên bờ cạnh lề nguyên bị trong ngoài hông kia nách nhau này nội ngoại phải trái mép
bến bãi bờ cảng đò phà tàu xe đỗ đậu sông thuyền tre nước đợi xuồng
bệnh án binh dịch hoạn lý nhân tật viện tình xá nền căn chứng cúm dại hiểm lao lậu lây nghề não phẩm sử trạng tâm thần đao phong phổi tim gan
bí ẩn danh mật quyết thư truyền đỏ đao ban bách bét hiểm kíp ngô rợ tích tỉ xanh
bì thư bạch bõm lợn sì thì tị
bị can cáo động hại thương án bệnh gậy sị thịt trị vong xử cói
bia đá mộ miệng bọt chai đỡ hơi rượu tươi ôm lon ghi công
bịa đặt chuyện tạc
biên bản chế chép cảnh cương đạo đình độ giới lai mục niên phòng soạn tập thùy dịch chuyến kịch bộ chú cảm cự đạt đội giảng khu mậu nhận ngoại tế tu thư thú trấn ủy viên đồn ải
biến chất chứng chuyển cố dạng đổi động hóa hình loạn tấu thể thiên tướng chủng áp ảo âm báo cách chế dị điệu mất ngẫu nhiệt sắc số tần thái thế tính trá tan tốc
biển báo cả đảo hiệu khơi số đông chỉ dẫn động hồ lận lửa lặng người quảng thủ tên xanh xe
biện chứng hộ lý luận minh pháp bạch giải bác lễ thuyết
biếu tặng
biểu bì cảm diễn dương đạt đồ hiện lộ mẫu ngữ quyết tình tượng thị trưng ghi đồng giá thức phí thuế
bình an bầu chọn dân dị diện đẳng định giá hành luận lặng minh nguyên ổn phẩm phục quân quyền quyết tâm thản thường tĩnh tuyển yên nước chứa bản bồng chân chú cầu dầu điện đo độ địa giảng hoa hòa hương khí khang loạn lưu mực nghị nhật ngưng phàm phán phong phương phước rượu sinh sai thân thành thông thơ thủy tích tình trà trị vôi xét xịt
binh chủng lính lửa lực lược nghiệp sĩ biến công cơ đao đoàn đội dịch gia hùng khí khố mã ngũ nhì nhung nhất pháp phục phí quyền quyết thư tình trạm trưởng vận vụ xưởng lương
bịp bợm
bít tất bùng kín tết
bò sát sữa vàng bía bê cạp con kho lê khô lúc mộng ngang nhúng tót tơ tùng thui viên xạ lai
bó buộc hẹp tay hoa bột cẳng chặt đũa đuốc gối rau chân củi lúa mạ
bỏ bê công cuộc dở hoang học lỡ mặc ngang ngỏ phí phiếu qua quên rơi sót trốn trống tù bẵng bễ bom bùa chạy dành đi đói không lửng lơ mạng mứa ngoài ngũ nghề nhỏ quá rọ rẻ thầu thi thăm thõng túi việc vốn xó xứ vợ thuốc
bóc lột trần mẽ lịch mòn tách thư ngắn
bom đạn mìn bi khinh khí tấn nguyên tử tạ xăng thư
bón lót phân thúc đón
bong bóng tróc gân
bóng bàn bẩy chuyền dáng đá đèn ma mát rổ tối đen bay bầu bì bóng bảy cây chày chữ chữa da điện đêm gió gương hình hồng loáng lộn nắng ném ngả nhẫy nước nói quỷ râm rợp tà trăng tròn vía xế bồ người
bồi bổ đắp dưỡng hoàn hồi lắng thẩm thường bàn bếp bút đáp lấp tụ trúc trả
bối cảnh rối tử
bổ dưỡng ích khuyết nhiệm sung trợ túc báo bán chửng di dụng dọc đôi đề đồng máu ngang ngữ nhào nhậm sấp sức tai thể thận trí tử vây xít
bộ binh chính chỉ đội đồ hành lạc luật máy mặt môn não ngành phận phim trưởng tộc tịch hồ ảnh ba chế cánh huy đôi đàm điệu duyệt gõ giáp gậy hạ dẫn lễ lòng lọc mã nhớ nhịp óc pháp phát sách số sưu tập tướng tham mưu thiết thu từ tứ vi xương y yên
bốc cháy dỡ hơi thăm vác xếp bãi bải đồng hốt hỏa khói lửa mả mùi phét rời thuốc trời hàng
bôn ba tẩu
bồn chồn hoa binh cầu chứa nước rửa tắm
bổn phận
bông đùa hoa lúa vải băng gạo hồng lơn lông phèng tai trang vụ súng sen
bổng lộc ngoại
bột giặt mì phát giấy gạo lọc màu nở nổi nếp sắn ngọt nghệ đá xương
bơ vơ phờ bải thờ vất sữa
bờ bãi biển cõi đê kè ao kênh bến bụi giậu hè mi môi ngăn rào ruộng rạch sông suối thửa tre tường vai vực xôi kinh đầm đồng vùng
bớt xén giá miệng tay chi mồm đi nóng
bơi lội thuyền bướm bè chải ếch lặn ngửa sải trạm
bới móc bèo tìm tung xách
bù đắp trừ lỗ đầu lại loa lu nhìn rối trì xù giờ giá khuyết
bùa chú bả hộ mệnh mê ngải yêu
bục giảng gỗ nói vỡ
búa rìu liềm tạ máy
bùi ngùi nhùi tai béo
bụi bặm rậm bẩn bờ cây chuối đời đất gai mịn phấn phủi trần tre than
bung bét lụa thùa xung nở ra
bùng binh nổ phát cháy nhùng
buồn bã chán phiền rầu tủi vui bực đau đời khổ lòng lo ngủ nản nôn rười rượi tênh teo thảm thương thiu tẻ xo cười nhớ
buộc tội lòng chặt dây tóc thuốc
buổi sáng chiều lễ tối trưa họp chợ đầu giao tiệc hôm học làm gặp
buôn bán làng lậu buôn chuyến chuyện dân gian người sóc tẻ
buông bỏ lỏng thả tha câu chèo chõng lơi lời màn rèm tay thõng trôi xuôi xõng súng
bút danh ký tích pháp bi chì chiến dạ đàm điện hiệu kí lông lực mực máy nghiên phê phớt sa toán vẽ xóa lục đỏ
bừa bãi bộn bứa chữ mứa phứa ruộng
bức bách xúc thiết tranh thư ảnh tường hại xạ bối bình cung hiếp hoạ họa phong rèm rút sắc tượng tử vách
bữa ăn cơm tiệc đực hổm kia nay nọ trưa tối sáng qua chính phụ cỗ
bước chân đầu đi ngoặt tiến chạy dài đà đệm đều đường khởi lên lùi lui nhảy qua sóng sang sải vào vững tới xuống hụt
bưu chính cục điện kiện phẩm tá ảnh phí thiếp trạm
bứt phá rứt rễ lá tóc
ca cao dao dương khúc kịch múa nhạc ngợi sĩ thán trực ba bô cải chùa cẩm dua đêm gác hai huế hát kíp lâm làm lĩnh lẻ mổ mắc ngày nữ nhiễm nước nương phẫu rô ra tài tụng thiệp từ trù trưởng vát vũ vọng cổ xướng bệnh
cá biệt độ nhân tính thể tra cược bống bông biển chai chuồn chép chày chình chim chuối chốt cơm cảnh da đối đuối đồng đao heo gỗ giống hồi hộp hú hố kèo kiểng khô kho khoai kiếm lóc lăng linh lia lòng mập mè mú mắm mực nóc ngựa ngừ nhám nhiệt ông phèn quả rô rán sấu sặc sọc sông sủ sốt song tai thu tháng thờ tươi trắm trê trích trèn trạch vàng vồ voi vược viên
cà phê chua mau rốt cuống cưỡng dái khịa kê kheo khẳng lăm lê lơ mèng muối na nhắc nhom pháo rem ri riềng rỡn tím tong tàng tửng vạt vẹt xóc ràng rà
cả nước nhà năm nể thảy tin cười đời gan ghen giận hai lo loạt lũ ngày nghĩ nghe người quyết sông thẹn trăm vợ xã xóm làng gói họ
các bạn vị
cách biệt chức điệu ly làm mạng ngăn nhìn nhiệt quãng thức tân trở âm bức điện diễn dùng đây giải giản khoảng li mệnh ngôn ngày nhau nghĩ nói quản sông thủy thuỷ trí tính xa xử sống viết chia gọi đọc
cải biên cách chính cúng danh dạng hối huấn lương tạo táng thiện tiến tổ xoong biến bắp bẹ cúc hoán hóa hoa hướng lão nghiệp ngọt nhậm tà thảo thìa thiên tử trang trắng xanh làn
cãi cọ nhau vã bướng bừa chày cùn cự lộn lẫy lý nhảo
cai nghiện quản trị tù bia đầu lậu rượu sữa tổng thầu thuốc ngục
cam chịu đoan go kết phận quýt thảo tâm lòng bào chanh chướng đường khổ lai lộ lồ lược ngôn nhông sành sâm tẩu tích tuyền vắt xã thường thũng
cám dỗ ơn cảnh gạo hấp
cảm động giác giận hóa hứng kích mến nghĩ nhận ơn phục quan tạ tác thán thông thụ thương tình tính tưởng tử xúc hoá hoài khái mạo nắng ngộ nhiễm quang quyết sốt tạng tháng thức thấy thân từ ứng xạ
can đảm dự gián ngăn thiệp trường án chi chít cứ cớ hệ hỏa khương khô liên lộ phạm qua tâm tội tràng thán xăng
càn quét khôn quấy lướt rỡ
cán bộ cân sự cứng án binh bột chổi cuốc dao mai mốc ngố búa
cản phá trở đường điện gió mũi quang
cảng biển hàng vụ cá không sông
cạn kiệt cợt chén đáy hết kho khô lời lòng tàu lụi túi nghĩ nguồn
cánh cửa đồng hoa tay quân buồm ảnh bèo bướm cam chuồn chim cung diều đào gà hẩu hữu kéo mày mũi máy mạng quạt quýt rừng sen tả thư tủ trái võng
cành cây lá cạch cao giâm hoa nhánh tăm khô
canh cánh chừng gác giữ nông phòng tác tân thức tranh bạc cải chua cà cá cửa đê điền gà giới giấy khuya khoản khắc lửa ngọ nồng rau riêu tàn tập thu tuần trứng
cạnh khóe tranh đáy góc bên huyền khía nanh sườn
cảnh báo binh cáo đẹp giác giới huống khổ ngộ quan sát sắc tỉnh trí vật vệ bị đời khuyển lão phục phòng quay tượng trực vụ nghèo nhà nước quê sống
cao áp bằng cả cấp cường danh đẳng điểm độ đạo hứng kiến nguyên ốc quý siêu sang su tần tay tầng thế thủ thượng tổ tốc trào tuổi vút xa niên học ấp bay bồi bổng cách chót chạy dao đàm đài đạt đẹp điệu đỉnh đồ đơn đường giọng hạn hổ hơn khiết kiều kì kỳ la lanh lầu lớn lộc lêu nghều lương minh mưu ngạo ngất nghệu ngồng nhã nhân phẩm phong quyền răng ráo ra sâu sản số tăng tấu thâm thấp trí trọng trình tít vọng vời vợi vống xạ
cáo buộc già phó trạng từ bệnh bạch biệt chung giác giới lão lỗi mật thị trị thành
cào bằng cào cấu xé cỏ
cạo gió gọt giấy mủ râu sạch tóc trọc
cáp quang treo
cát bụi sỏi tường cứ bồi cánh hung lún lầm mịn pha phún sĩ sạn sét tặc trắng vàng xây dựng
cau có mày trầu tươi kiểng
cay đắng nghiệt cú cực độc mắt nồng xè sè
cày bừa cấy xới cạo cuốc kéo máy ruộng sâu
căm ghét hờn phẫn thù giận hận tức xe
cằn cỗi nhằn khô
cắn răng rứt câu chỉ càn dứt đắng đuôi nhau rốn xé đôi hạt
căn bản cước cơ cứ dặn hộ nguyên nhà vặn tính bệnh bằng cớ cốt duyên do hầm kiếp lều phòng phố tố vẹo
căng thẳng tin bức tràn
cắm cờ mốc trại chốt cổ cúi cọc đầu đất hoa phập rễ sào tiêu thùng tuyến
cắt bỏ cử cúp đứt giảm lúa may nghĩa ngang rời xén tóc băng bánh bớt canh cỏ cầu cơn cụt dán dây điện đuôi đặt đường ghép giấy gọt góc gọn hạng khúc lát lớp lượt lớn mạch mặt mảng ngắn nước phiên tỉa tiết thủ tiền thuốc xẻ rốn khâu
cặn bã kẽ
cặp kè vợ đôi
câm lặng nín điếc họng miệng như
cầm cố chừng cự đồ hơi lái quyền tay tù bằng bút ca canh cái cập chân chắc chịu chèo cờ cương cân cầm cọ đầu đàn đuốc đèn giữ kỳ lòng máu phấn quân súng thú trịch tiền nhầm tinh vé
cấm chỉ đoán kỵ vận địa chợ cung cửa cố đường khẩu lệnh ngặt thành túc vệ tiệt thi vào đi
cẩm nang
cẩn mật thận trọng tắc ngôn
cận kề nghèo thị vệ lâm cảnh chiến dưới đại huống kì kỳ lân nguyên ngày nhiệt sát tết tệ thần thân thể thịt trên trạng
cân bằng đối đo nặng nhắc tải xứng sức bàng chỉnh đai đong kẹo lượng ký não ngô phân quắc quân tạ thiếp tiểu tây tươi điện
cần cù câu kiệm lao mẫn phải thiết trục vụ xé cẩu cần cấp dùng đốt kéo kíp nước tây thận tiêu tăng yếu vọt
cấp bách báo bậc cao cứu dưỡng độ giấy hàm học kinh kỷ nước phát phép số thiết tập tiến tốc trên dưới trưởng ủy uỷ vốn ba bằng bộ chứng cơ cực cường đông đất điện hai khi khí khẩn kỳ lãnh lệnh máu lửa một nhiệt năm phối phí phó phụ quản sắc sai tiếp tính tín tấu thoát thời thấp trung ương vụ ứng
cập bến nhật nhựt bờ rập kê kênh quá cạng
cất cánh công đi giấu giữ nóc nhà bước cao dọn dấu giọng gánh hàng lên lời mộ rượu rớ tiếng tay vó
cật lực vấn một ruột sức
câu cá cảm chuyện chữ hát hỏi kéo lạc lệnh nệ nói thơ từ văn hò đối cắn cấu chấp cơm cú dầm dẫn đố giờ kết khách kệ lưu đầm đáp lơ mực mồi mắm ngạn rút sấu thúc trả lời tuyển vồng
cầu cảng cống cạnh cứu diễn đường hôn hồn khẩn kỳ lông may mong nguyện nối thang thị thủ tiến toàn treo truyền an bập bến ao cạn cân chì chui chúc dao dân duyên dầu đá đảo gai hòa hàng hiền hiếu khỉ kính khấn khiến kì lợi lộ lâu lăn lễ mây mưa mắt môn nhảy nổi ngang phao phúc quay siêu sắt tài tạm thân thực tướng trời trượt trường tre trục vai viện vồng vượt xin ván
cẩu thả tặc trệ hàng lên
cấu hình kết tạo thành trúc xé kiện véo tứ
cậu bé ấm mợ út cả trai ông
cây ăn bông bút cảnh cầu cối giống lúa số trái trồng xanh xăng dừa quả bàng bóng bụi cao công cọ chuối chè cỏ cầy cột cơm dù đa đàn đèn đước đời đu gai gỗ gạo gậy hoa kiểng kem lương lau leo mai me mía mít mắm màu nến nhà nêu nấm nhãn nước ngô phượng quất quạt rừng rơm si sả sậy thuốc thông thế tre vụ viết
cấy ghép lúa hái cày mạ dặm phôi vụ
chạy chữa đua nhảy thử trốn đà ăn bàn bằng bộ bữa bài chọt chợ chức dài đạn đàn điện đường gạo gằn giặc giấy hậu làng lạc lồng loạn lụt mất máy ngược nợ nước ngang nhong rong rà rào sô suất tàu thi thoát tiền tội thuốc trước tới vạy việc xe xuôi
chà đạp xát bông là đồ
cha anh con mẹ ông đẻ cả chú cố đạo già ghẻ nội nuôi truyền sở xứ
chài lưới bến mồi xóm
chạm khắc trán cốc cữ lộng mặt ngõ nọc nổi ngưỡng tay trổ tự
chán chường ghét nản chê đời ngán ngắt phè vạn nhàm
chan chứa hòa canh chát nước
chàng trai hảng hiu màng nghịch rể
chánh án thanh văn chủ khảo tổng phòng trương
chào đón hàng mời mừng hỏi cờ bán biệt đời giá mào thầu thua xuân
chảo lửa
chăm bón chỉ chút học lo sóc ngoan nom làm bẵm chú chăm nuôi chuốt
chằm chằm
chăn dắt màn nuôi nệm thả gối ấm bông chiếu đệm giữ trâu vịt tằm lợn bò dạ
chắn ngang bùn bụi gió sóng sáng song
chẵn lẻ
chăng dây
chẳng hạn lẽ may qua bao bằng bù hề lành mấy nề ngờ những nhẽ quản thà trách ra
chặng đường đua cuối đầu
chặt chém chẽ phá chịa đầu cây
chắc chắn hẳn nịch ăn cú chân chẳng chịu dạ lép mẩm nụi rằng tay vụ
chắp vá cánh ghép nhặt nối tay
chắt chiu lọc bóp mót
châm biếm chích chước cứu ngôn chọc dầu đốt lửa ngòi thuốc
chấm bài công điểm dứt phá thi bi câu giải lửng mút phẩy than thầu hết nước
chậm chạp lại rãi trễ tiến bước chân chễ lụt rì tay nhất
chân chất chính dung lý thành thật thực tay trời núi chỉ cẳng đăng đế đê đất giả giò giá gối không kính khoan lí mày mây móng mộc nến phương phước răng rết ruộng ruồi sào tài thiện tình tóc tơ tướng trắng trần truyền vạc vịt váy yếu ướt
chẩn đoán trị bệnh bần mạch tế
chấn chỉnh động hưng thương an áp hưởng song tâm thủy tử
chất chứa chồng cấm dẻo độc lượng liệu vấn xám phác thải đạm đống béo khí bán bột bổ cháy chơi chưởng dinh dịch đất đầy đốt đường gây gỗ giọng hóa keo khoáng khử kích kết lên liên lỏng lưu men nghịch nổ ngất nền phụ phóng rắn sám sống thán thơ tẩy thịt trấn tạo vị vôi xanh xúc xơ
chật chội hẹp vật chưỡng cứng kín ních
chấp hành chính chấp chưởng nhận nhặt thuận pháp bút chới hữu kinh kích nhất nê niệm sự thủ vặt
chập chững chờn chà choạng chùng cheng mạch
châu báu lục thổ chấu dương dự ngọc thành âu á phi mỹ
chầu chực trời văn
chế áp biến định độ giễu ngự tài tác tạo xuất phẩm bản bác biếm cắt dục giếp giống hóa hoá liệu kiềm lời nhạo phục ước
chếch mác
chênh lệch vênh chếch chao
chi bộ cục chít dùng đoàn họ hội li ly nhánh nhiêu phí phối tiết tiêu trả ủy viện trì bằng cấp chính cho điếm điện đội dưới khu khiển lăng lưu lĩnh nhận nghiệp phiếu phái phường thu trên trước tử uỷ đảng hành
chí cốt công hiếu hướng ít khí lý nguyện sĩ tình thú chóe chết cực khoan mạng phải thân thiết tôn tử tuyến tâm
chì chiết
chỉ bảo dẫn điểm đạo định giới huy lệnh nam rõ số thị tiêu trích trỏ tay dụ báo cần có khâu khoản lạc mục nghĩa ra quan rối sự tên thêu thiên thực trừ tệ vàng vụ vì
chị dâu em gái ả cả chồng họ hai hằng nuôi ta út vợ
chia buồn cắt lìa ly sẻ tay tách rẽ bùi cách cổ cho chác đàn đôi đều động lô lửa loan năm ngọt nhỏ nhóm phôi phần phối thưởng tài tiền thìa xa sới đội bảng
chìa khóa khoá tay vôi vặn ra
chích ngừa bông choác chòe đậu điện máu mổ thuốc xì ke
chiếc áo xe thuyền ghe lá bánh bóng chú mo giường
chiêm bái ngưỡng nghiệm bao trũng tinh chiếp lạc
chiếm dụng đoạt đóng giữ hữu lĩnh cứ công cảm đất giải lấy lòng số thế ưu trọn
chiến bại binh công cuộc dịch đấu hào hữu khu lược lợi lũy sĩ sự tích thắng thuật tranh trận trường tuyến bào cụ chinh chướng chủ đạo địa đoàn đội giữ hạm hiệp hòa khí khuê kỹ mã mưu ngoại phí phạm phẩm quả quận sử sách tình thuyền thương trinh tướng xa ý
chiều chuộng cao dài hướng rộng sâu tối chiều dày đông gió hôm khách lòng lý muộn mưa nay ngang ngược nắng qua sang tà tàn tím xuân xuôi ý quê
chiếu bóng cố lệ sáng chỉ tướng cói lác bạt chăn dụ dời điện điệu hoa hậu khán lậu lệch manh mệnh phim rọi rượu tia thư thủ trên trúc
chiêu bài đãi hiền mộ sinh thị thức trò binh dụ dân gọi hàng hồi ngộ nạp phủ tập thương tuyển
chìm đắm ngập nổi xuồng đò đuối khuất lắng lỉm nghỉm sâu tàu ghe
chín chắn muồi rộ bói cây chậm chục đỏ đầu mọng mùi người nhừ nục rục suối tháng vàng mé
chinh chiến phạt phục nhân phu yên
chính danh diện đáng đạo giới gốc khách khóa khoá kiến luận nghĩa phạm phủ phụ quy qui quyền sách sảnh thể thống thức trị trực trường tả tông ủy xác yếu biến bản chuyên chất chiến chủ cống cung cương cực dịch đại đảng đề điện đình giáo hiệu hãng hệ họ khí kỳ kịch lược lộ mẫu mình nghị ngạch ngọ ngay nhân nhờ nguyên pháp phẩm phái phương quả quan quán quốc ra sử sự tâm tế tích tính thất thị tội trung trào truyện tuệ uỷ vì vụ văn
chỉnh đốn hình huấn lý sửa thể trang tu biên chu hợp lệch lưu sang tề đàn hướng
chịu đựng khó lực ơn thua tội trách án bó chơi chết chứng cực dựng đòn đạn đói đau đời được hàng không lãi lạnh lép lỗ lửa lời lụy lệ mặn nạn nhiệm nóng nổi nợ oan phép phạt phí phèn rét sức tải tang thuế thôi thiệt thương tiếng tốn trận tuất ảnh hạn úng
cho biết chọn nên phép rằng thuê chác dù đi đến đành đáng đỡ dầu điểm giống hay không kỳ lên là mướn mượn nghỉ nhau nổ qua quyền rồi thấy tôi vay xong máu thôi bú
chỗ dựa ngồi ở đứng trống làm ăn chơi hổng hiểm kín khuyết ngủ nương thừa trọ đậu nằm đất
choáng ngợp váng lộn
chói chang lọi lóa mắt sáng tai
chòi canh
chọn lọc lựa giống mặt bạn lấy mua nghề trường ra
chóng mặt vánh qua
chồng chất chéo chềnh con cưới hờ kế lấp đống sách vợ
chống cự chế chọi đỡ đối hạn lũ phá trả tham bão dịch buôn án bè cằm càn cháy chèo chỏi đế độc giặc gậy lưng lầy lụt lại mê nạn nắng ngoại nẹ nóng nước phong rét ráng sốc sét tay thấm tiêu trộm tên úng
chổng chơ
chốt chặn hạ
chốc lát chốc lở nữa
chối bỏ cãi từ bay tai đây tội
chờ đợi mong chực đón thời xem việc
chở hàng che khách đầy đò nặng
chợ búa nổi phiên quê chiều chuyến chùa đầu mối đen đêm giời tạm trời sáng trưa tết hoa xổm cá
chơi bời đẹp trò ác bài chữ chua cờ dao diều đàn đùa đểu gái hoa khăm ngông nhởi nghịch phố trèo trội thuyền vơi xỏ xuân trống xuồng bóng
chớm nở thu đông
chớp mắt nhoáng bóng giật lòa loáng thời
chu cấp đáo kỳ toàn trình vi tất chuyển du diên đình đến kì niên tuần tri viên
chú giải rể tâm thích trọng ý bác cháu dì dẫn gián mục mẫu ngữ nghĩa nguyền nhím tể thím thuật tiểu
chủ bút chốt biên công đạo đề định động đầu đích hộ khảo kiến lực lưu mưu nghĩa nhà nhật nhân nhiệm nợ ngữ quan quản quyền sở tài tàu tâm tế thể tịch tọa tiệm trì trại trương từ tướng xe xướng yếu bài bến chiến chứa cán đội gia giáo giảng hàng hiệu hòa hội hôn huyện kho lò lao lễ mô nghề nô phạm quán ruộng sự soái súy tiệc thầu thuyết tiêu toạ trị trưởng vật vườn xị xưởng ý
chùa chiền am hang miếu tháp
chúa tể công đất nhật trời
chua chát xót cay chéo lè loét ngoa ngọt phèn
chuẩn bị đích hóa hoá mực mị xác y đầu tướng chi cứ độ đô gốc hội khuẩn nghèo nhận rồi tấu tắc uý
chúc mừng thọ từ tết phúc thư tụng nhau
chục triệu trặc
chui lủi rúc bờ luồn nhủi vào
chùm ảnh thơ chìa chụp gửi hoa khế nho sao thư khóa
chung cư chạ chung cục cuộc kết khảo khúc lòng quanh quy sống sức tay thân thẩm thủy thuỷ chiêng cùng đúc đụng độ đường góp hơi khẩu lưng sở tình thất tiền vai vách vốn vui việc xe
chúng ta tôi mình nó sinh bạn bay cháu em con đẳng khẩu mày nhân tao ông
chùng xuống chình
chủng loại tộc ngừa đậu viện
chuộc lỗi lợi mạng tội
chuỗi cung liên giá
chuông báo chùa điện đồng gió reo cửa
chuồng trại bò gà lợn heo nuôi thú trâu xí vịt
chụp ảnh hình giật đèn lấy mũ nụ quyền tóm
chút đỉnh ít chít nào nữa phận xíu tình thôi
chuyên án biệt canh cần chế chính chở chú cơ dụng đề đầu gia khoa khảo môn mục nghiệp ngành nhiệm sâu san tâm trách trang tu viên quyền dùng doanh giảng hóa hoá luận nhất quản tải trị vận viết ban
chuyền bóng tay cành hai bi nhau
chuyến bay đi thăm tàu xe công du hành hàng phà đò tác
chuyển biến cấp công dạ dịch đạt đổi động giao giới hóa hoá hướng hộ khoản lời mạnh mục ngữ ngành nhượng tải tiếp trường tuyến vế xuống bánh bại bệnh bụng bước cảnh chỗ chở chế cư cách di đơn đất đến gửi giọng giá giống hoán hàng hẳn khẩu lưu lay loại mình màu mùa nhà nghề phát phôi quân quyền rung sang suất tay thể tiền tới trạng tù vần vùng ý viện
chuyện kể trò đời tình cổ cũ chồng đùa gẫu gì lạ nhà phiếm tích tiếu vãn vặt vui xưa riêng làm
chữ cái ký kí nghĩa nôm số tín viết thập cả hiếu hoa in đậm khải nhật nhẫn nho nổi quốc ngữ thọ to thảo thường trinh triện xấu hán
chứa chan chấp đựng đầy chất chứa hàm nước
chưa bao chắc hề kể từng chừng chán hẳn thể nói xong đủ
chữa bệnh cháy lành thẹn trị bài chạy khỏi lỗi lửa mẹo ngượng thuốc
chức danh năng nghiệp phận quyền sắc tước trách vị vụ việc dịch trọng nữ phẩm sự
chực chờ sẵn
chứng chỉ cứ khoán kiến minh nhận nhân thực từ tích tỏ bệnh cảm cớ dẫn đạo giám giải giấy lý lí nghiệm nào nhiệm phần quả sốt sinh tá tật thư thương tri trạng viêm
chừng mực nào đỗi độ như
chửi bới
chương trình mục hồi nhạc sách
chướng ngại mắt khí nghiệp ngược tai tật
chưởng khế ấn lý quản môn
co cụm giãn kéo thắt bóp cơ cẳng cứng duỗi dúm dãn giật gỉn lại mình quắp ro rút rúm tròn vòi
cò mồi bay cử con dò hương kè lả súng trắng vạc
có công hại ích lẽ lý mặt nghĩa thể tiếng ăn chăng chồng chí chửa của cỡ cớ duyên dư đâu điều đôi giá giáo gan hạn hậu hạng hiếu hiệu hình hồn hơi khi khiếu khả kỳ lãi lần lí lòng lỗi lợi lúc mang mùi mắt ngần nhân nhẽ nơi nghề nhiều nết nước ơn phần phép phúc phước quyền sao sẵn số sức tài tang tật thai thiện thế tình tiền tội tuổi trách tích văn vẻ vấn vợ việc vốn vậy ý
cỏ cây dại cú khô lá lau lác lông mật may mần mọc non nước rả rác tranh úa voi xanh
cọ rửa xát quẹt sơn vẽ
coi chừng khinh nhẹ như thường trọng bộ bói giò hát kho mặt ngó sóc ra rẻ tướng trời trộm xe xét
con cái cháu dấu đẻ đường em gái giống giáp hát người nhà nuôi nít số tàu tin trai trẻ thuyền thú cưng gà cá bò bạc bé bài bệnh buôn bung cả chim chó chữ chủ cờ chiên chuột cò cóc cón công cua cúi cúng dân dại dao dâu dế diều dòng đen đê đĩ điếm đội đò đỏ đập ghẻ giun giời gấu hoang heo hẻm hiếu hư kỳ khỉ kênh kiến lai lợn lăn lộn lắc lươn lũ lính lừa mọn mẹ mọt mồi mực mương mắm mắt nghê ngươi ngựa ngoan nghiện ngõ ngoài nhện nhỏ nhộng nợ nước nối ong ông phe phố quan quay quạ quỷ rạch rắn rể rết rồng rối rùa sâu sen so sóng sông suối sáo sứa tạo tem tép thỏ thơ thoi thứ tính tôm trâu trăn trưởng trời trượt tắc út vật vịt ve voi vạc xúc xe
còn lại nữa gì hơn mới nguyên non rơi sót sống tươi thiếu nhớ
cóc nhái cách ca kiện ngồi
cong vênh
cóng tay
cô bác dâu đọng đơn độc giáo giúp lập nhi quạnh tiên cầu chú đào đúc đặc động đồng đỡ đậu gái hồn họ lậu liêu lái mụ miên ngoại nhân nhắc phụ quả quân thôn tịch tấm thân thế vợ út
cố chấp định đô gắng hữu nhiên sức tật tình thủ vấn ý nông chủ cư công cung đạo gượng hết hương hoàng kết kiết kỵ kinh lão lỗi lực lên nài nghệ ngựu nhân nhớ nội quốc sát tạo tâm thây thế thể thổ tri tướng vị vương xác
cổ đại điển động đông hủ kính phần phiếu phong súy suý tích thụ truyền tục vũ vật áo bản bồng bại chai chân chi chày chẩy cồn cánh cách cử cò cong độ đứng hạc họng hi hũ hoàng kim kiệt khuỷu lai lệ lục ngữ nhạc phục phu quán quái sơ sử sinh sự tay tài tức thi thơ thể thuyết tử truyện trướng trắng trang võ xúy xưa xe bông
cồn bãi cát cào cỏ ruột nổi đất
cổng làng trường thông trại chào ngõ ra rào sắt thành trời tam vào vòng
công an bằng bố bộ bình cán cáo chính chúng chức chứng chung chuyện công cộng cụ cuộc dân dụng điểm diễn đoàn đoạn đồng đức ơn giáo hàm hán hiến hiệu hữu ích khai kích lao lập lý luận lực lương minh năng nghệ nghiệp nhân nhận nhật nông phá phẩm phu phí quả quỹ sở suất sứ tác tâm tố tội tơ tích thương thức thổ thư thự trái trạng trình trường trại trợ tử tư ty ước văn việc viên vụ xã xưởng đồn án ăn báo bộc chiếu chiếc chánh chúa chuẩn chủ cử cốc cua dã danh dung dưỡng đào đàn đạo đất đầu đình điện điền điều đường đội đố độ gia hãm hai hội hoa khanh khóa khố khó khí kiến kiên kênh kỹ lênh lệnh lợi môn mẫu nghĩa ngọc ngày nhiên nợ nguyên ốc pháp phẫn phiên phiếu phòng phố phạt quản quốc quyền ra sai sản sinh sự sức tắc tăng tước tôn tính thần thành thế thuật thủ thợ tín toàn toi tống truy trực trận vận vệ viện ván vũ xá xa xuất xôm ứng
cống hiến hộp nạp phẩm ngầm đập hồ luận lễ rãnh sĩ vật sứ nước
cộng đồng hòa hoà hưởng sản sinh tác cộng tồn trừ cảm điểm dồn hữu lực nghiệp lại số sự thê thêm thông tính gộp
cốt cán lõi nhục tử yếu cách chính chuyện liệu lết mạc sao sắt tủy thép thân truyện toái ý
cột điện mốc sống cờ buồm cái chống cây dọc đèn đình đá gỗ kèo mỡ nhà số sóng tay thu thép trụ xương trống
cơ bản bắp cấu chế cực động duyên đồ giới hàm hội khí khổ may mật năng ngơi nghiệp quan số sở thể tim vận trưởng yếu đốc chỉ chừng chất chuyển cùng cầu dầu đê đồng địa hàn hồ hoành hữu học khó khóa liễu lỡ lược màu mưu man mỹ mà nguy ngũ nhỡ nguyên ngưng phận sự sinh tính tầng thịt thần thiết tưởng tuyền vân việc vi xưởng xảo ý
cớ sao gì sự vì
cơm áo cháo gạo nguội nước bụi bữa bình canh cà cá chay cháy chiên cơm dẻo dừa đĩa đắng gà hến hộp khê lam lành mẻ nắm ngon nhà niêu nóng nếp rang rượu sáng sôi sống tám tấm tập tháng trắng trưa tối vắt tay thừa
cởi mở trói bỏ áo nút trần truồng lòng
cờ bạc đỏ hoa lê vây bay biển chân đảng đầu đêm gian giải giỗ hiệu hội khí lau lệnh ngoài phướn phất quạt rủ quốc sao tướng thế tổ thi tàn thua vua xí
cỡ chữ chừng lớn nào nhỏ vừa
cơn bão đau mưa sốt gió lốc dông bệnh co điên giận ghen giông ho khát lũ mê nắng ngủ nguy rét say sóng sốc thèm cuồng
cú đánh sốc pháp
cù lao
cũ kỹ
cụ thể già
cục bộ diện trưởng súc
cúi chào đầu
cung cách cầu cấp điện đình đường kính phụng hiến cẩm khai ứng văn
củng cố
cúng bái dường giỗ tế lễ
cùng cực khổ nhau với kiệt kỳ tận chung
cuộc chiến chơi đời gọi hẹn họp sống thi vận
cuối cùng năm tuần tháng đời kỳ
cuồng nhiệt phong tín
cuốn chiếu hút sách tròn trôi
cuống quýt họng
cụm công từ loa dân
cụt tay
cư dân ngụ trú xá xử
cứ điểm liệu
cử chỉ động hành nhân nghị tri tạ tuyển
cự ly tuyệt
cửa ải biển hàng hiệu khẩu ngõ nhà quyền sổ sông tiệm
cựa quậy
cực đại điểm đoan độ hình khổ kỳ lực nhọc quyền trị
cưng chiều
cứng cáp cỏi đầu nhắc rắn
cười cợt khổ nói đùa vui
cưới hỏi xin chồng vợ
cường điệu độ hào lực quốc thịnh tráng toan
cướp bóc biển giật phá
cưỡng bức chế đoạt ép
cương lĩnh nghị quyết trực vị ngựa
cứu cánh chữa chuộc chúa đói giúp hộ hỏa hoả mạng nạn nguy quốc tế thương trợ tinh vãn xét hạn
cựu binh chiến học sinh thế
da diết dẻ giày trơn bò cam đỏ liễu mặt thịt trâu trắng vàng mồi
dã chiến man ngoại tâm ca sử thú tràng quỳ
dai dẳng nhách sức như
dài dòng hạn hơi lâu dằng dặc lê lưng ngày ngoẵng rộng thượt
dải đất lụa
dại dột khờ gái
dám chắc làm nghĩ nói chịu
dàn bài dựng hòa hoà nhạc quân trải xếp bè bầu cảnh dụa đều giáo hàng khoan lãnh trận
dang dở tay
dáng vẻ đứng dấp
dạng thức người
danh bạ ca dự giá hài hiệu hoạ lam lợi mục nghĩa nhân phẩm sách thắng tiếng tính từ vọng xưng y ngôn bất bút chính cầm họa ngạch phận sĩ tác thần thơm thủ tướng vị
dành dụm cho riêng giật phần chỗ tặng
dao động kéo găm bầu cạo mổ phay rựa thớt trổ
dạo chơi đầu bộ đàn gót khúc mát nọ phố quanh này trước
dày công đặc dặn vò cộm dạn dặc đặn xéo dép
dạy bảo dỗ học nghề bơi con chữ đời hát kèm khôn nhạc thêm võ
dăm ba bữa
dằn vặt lòng
dặn dò lại
dâm dục ô bụt đãng
dấn thân bước sâu
dẫn chứng chương chuyện dắt đầu dụ đường giải hướng liệu độ nước thủy truyền tới xuất dầu đạo động lối lưu nhập thân trình xác
dần dà dần
dân ca chài chủ chúng công cư cử dã doanh dụng gian lập làng lành luật nghèo nguyện ngữ phòng phố quân quyền sinh số sự tình tộc trí tuý túy vận ý bản biểu bầu binh chơi chính cày đen đinh giã giàu hành lao liệu lực mạng nghị nhạc oan phu phong quê tâm thường tố vệ vạn văn xã
dâng cao hiến hương hoa nạp nước tặng trào lên sao
dập dịch dềnh tắt dìu dờn lửa khuôn xương vùi
dấu ấn chân hiệu hỏi mốc tích vết tay chấm chỉ chứng câu diếm lặng má mộc nhấn ngã phẩy son sắc tròn vân yêu
dầu ăn hỏa khí nhờn mỏ thô bóng cá dãi dừa gấc gió gội hào hôi lửa máy mè nành nhớt thải thơm vừng
dậy sóng thì đất lên men muộn sớm
dè bỉu chừng dặt sẻn xẻn
dẻo dai miệng mồm quẹo tay thơm quánh
dép lê lào nhựa râu
dê cỏ cụ con cừu núi
dễ chịu dàng dãi hiểu gần thấy thương bảo chừng coi dùng gì ghét làm lây mến nghe ngươi nhớ nhìn sợ sống tính thường tin vỡ ăn cháy gãy
di ảnh chúc chuyển cư căn dân dời động hài hại huấn sản tích truyền tản vật hoạ cảo ấn chí chỉ chiếu chứng dịch họa lụy nghiệp sơn tặng tinh tồn thể thực thường táng trú vong biến
dì ghẻ
dị bản dạng đoan đồng hợp nghị tật thường ứng vật bào biến chứng giáo hình hợm hướng kỳ nhân tộc tính tượng
địa phương bàn cầu chất chỉ chính chủ danh đầu đạo điểm giới hình hạt lý ngục nhiệt ốc tầng tô thế vị vực đồ bạ bộ chấn chi cung cốt cực dư động đới hoàng học hóa khai khối lan lao lí lôi lợi long lũy mạch mạo phận phủ quyền tâm thổ thức tĩnh tin tiên trấn táng tuyến từ vật
dịch bệnh chuyển giả giọng hại hạch não tả tễ thuật vụ tài bản cúm họa hình lý lệ lỏng nhầm phụ sang sát tiết thể tủy truyền trạm vị vật
diêm dân sinh vương
diễm phúc lệ tình
diễn biến ca dịch đàn đạt giả giải kịch ra tả tập thuyết tiến viên văn xuất xướng binh cảm giảng nôm nghĩa ngôn tấu tuồng trò trường võ kỳ xiếc
diện mạo kiến tích tiền đồ tiếp tử
diệt chủng trừ vong cỏ gọn giặc khuẩn tộc vi chuột muỗi mầm ruồi lăng
diều hâu giấy sáo
diệu kỳ kế vợi dụng vời pháp
dinh dưỡng thự cơ điền lũy thất trại độc
dính dáng líu dấp liền chặt lẹo mép
dịp tết may lễ này đầu
dìu dắt dặt
do đó dự thám vậy đâu thế
dò dẫm hỏi xét tìm đường la mìn
dõi theo bước mắt nhìn
dọa dẫm nạt
doanh nghiệp nhân lợi số thu trại thương
dọn dẹp vệ sạch bàn bãi cỗ cơm đường giường hàng nhà mâm vườn
dòng chảy họ kênh sông tộc dõi điện giống kẻ lịch máu nước người nhạc ngoài suối thời tiền tu thác chữ kinh tin đời
dốc lòng sức bầu cạn chí đứng hết ngược núi thoải túi
dỗ dành
dồi dào trường lợn
dồn dập nén ép sức đống hết lại tâm đến cục
dông bão dài tố gió
dở dang chứng bữa chừng hơi khóc mếu ẹc òm người
dỡ bỏ nhà hàng củi
dơ bẩn
du canh cư dương học kích khách ký kí lãm lịch ngoạn nhập thuyền xuân côn hành hí khảo mục ngoại nhân nhi thủ tử thuyết đãng
dù sao cho rằng lượn che ai vậy thế gì
dụ dỗ hàng khị ngôn
dung dị dịch hòa hoà lượng mạo môi nạp nhan tục thứ túng dăng dưỡng hợp nham sai thân tha
dùng dằng bữa cơm người thử trà thuốc binh
dũng cảm khí mãnh sĩ lược tướng
dụng cụ công ý tâm binh võ
duy danh ích nhất tân trì tu vật ý mỹ tâm tình lý ngã
duyên dáng hải nợ phận số cớ dẻ do dương giang kiếp kỳ khởi nghiệp thầm tình tiền
duyệt binh y chi lại xét ảnh bài
dư âm địa luận lượng nợ thừa vị ảnh ba chấn cung dả dật đảng đồ hưởng lực sức thảo tiền
dữ dằn dội kiện liệu tợn đòn
dự án báo bị cảm định đoán đám giờ hội khán khuyết kiến kiện liệu luật lễ phòng thảo thi thính thầu toán trù trữ tuyển tính ước tiệc chi khóa lượng mưu phóng phần thẩm thu tòng tham
dưa hấu leo cải chua chuột cà gang góp hành hồng kiệu lưới món muối xiêm mắm
dựa dẫm trên vào lưng theo thế
dứt điểm khoát áo bỏ lời ruột tình
dừa nước xiêm cạn khô sáp dứa bị
dừng chân lại bước tay xe
dựng nước phim nhà xây vợ chuyện đứng lều nên vở tóc bia cảnh cờ rạp
dưỡng bệnh chất liệu lão sức khí dục đường mẫu nhi sinh tâm thai thần tử thương
dược liệu phẩm sĩ tính chất điển học khoa lý lí thảo tá vật
dưới đây nước đất đó hầm trướng mức nhà quê trần
đa cảm canh chiều dạng diện dụng khoa mang năng nguyên nghi nghĩa phần phương sắc số tài tầng thê thiểu mưu tình đoan quốc tạp âm đa bội chức chủng cực dâm giác ngành ngữ sầu thức tiết thần túc tử
đà phát điểu đao đận giáo tăng lạt
đá bóng gà quý ong vôi lửa banh bọt bồ cầu dăm đít hoa hộc kè lát lở lông mài mạt màu mi móng nam ngầm núi phấn phạt rắn sỏi tảng trầm tai thử vàng xanh xéo xẻ
đả kích đảo động phá thông đớt thương
đại bác bại biểu cương chiến chúng công cục diện dịch dương đa đao đạo đồng đế đoàn đội gia hạ hàn hình học hội khái lễ loạn lộ lục lược lý phong mạch nạn nghị nghĩa phú phẩm quan quát quân sảnh số sứ sự tá tài thắng thể thi thụ thương tiện tiểu trà trường từ tướng úy uý văn vũ xá bàng bản biến bộ bịp ca cà chủng chương cao cát cử danh đăng đồ độ đức gian giới hãn hạn hải họa hồng hoàng hùng huynh khánh khoa khổ kỵ kị lãn lí loại lượng lợi não nguyên ngàn nhân nho nội nhạc phẫu phàm pháp phúc phó quy sư súc táng thánh thần thành thọ tây tang tẩu tiệc tộc tổng tràng trí trượng tu tuần tư vương ý kết
đài hoa loa phát tưởng thọ truyền vật bá báo các cầu gương hóa khí liệt lửa nước quan quân phun sen sơn tế thơ thiên trang từ vinh vòng
đảm bảo đang đương nhiệm trách lược nhận phụ
đám cưới cháy đông tang mây tiệc bạn bụi bạc cỏ giỗ hỏi đánh khói lửa ma rước trẻ người đình
đàm đạo luận phán thoại tiếu phiếu
đạm bạc nhạt động
đàn áp anh bầu bò hồi nguyệt ông chị em hát tranh bà bưởi chim con dê ca cò gà gia gảy gió hạch hồ hương kìm lợn nhị ong sáo tế tỳ trâu tràng tính tơ vịt việt voi xếp
đạn dược bom bọc chì đại hạt khói lạc nổ pháo xuyên cối
đan lát xen áo cài chéo cử kết len lưới quế rổ sàng thanh tâm
đán tết
đang khi tâm lúc tay thì giờ độ
đáng chú giá kể khích lẽ lo mến mừng ngờ nhớ sợ tiếc tin trân yêu quý bậc buồn chê ghét gờm giận khen kiếp kính mặt ngại nể phục quan sống thương tội trách tự ý bàn ra
đảng bộ cử đoàn phái phí tính tịch ủy uỷ viên vụ cương giới kỳ khóa lệ ngũ phong sâm sách sử trị trưởng
đanh thép đá đảnh
đành lòng phận rằng chịu hanh rành thôi
đánh bại bắt bóng cá cược chặn chiếm dấu đập đổ đổi đồng động giá giặc lừa mạnh mất máy rơi rắm tan thắng thuế thức trả trống vần tráo tráng úp vật bạc bạn bài bẫy bò bật bom chén chìm cờ cuộc cướp dạt đàn đáo đắm đầu đĩ địch điện đòn đố đôi đơn đu đùng đụng đuổi được gậy gianh giáp gió giày ghen giết gục gươm hạ hơi hàng hôi hội kẻng kiếm khẽ lạc lộn lạ lận lui lưới luống liều má móng mùi mìn mặn nhau ngã nợ phá phấn phủ quả quyền răng rối số sập sườn sóng sáp tay thó tiếng tỉnh thọc trâu trận trứng trúng ván vẩy võ vỡ vợ xáp xa xe thuê
đào bới hoa kép luyện mỏ ngũ tạo tẩu thải thoát binh vong đất hầm hào kênh kinh lộn nguyên núi phai sâu tiên trường tơ tị xới ao giếng rễ
đảo chính điên lộn ngược quân quốc vũ xa chánh hóa khẩu lời loạn mắt mạch ngói ngữ nghịch nhiệm quanh trưởng phách tiền đất bộ
đạo cụ diễn đức đồ giáo hiếu lí lý luật lực mạo nghĩa pháp quân sĩ tặc tin văn cô cao chích dụ đồng hàm hạnh hàng hồi học khuê lạc lộ nhạc ôn phật sắc sư tâm thầy thờ thống trời trưởng tình
đáp án bài đền lại lễ số trả từ ứng biện công đất lời máy nghĩa tạ tàu thuyền xe xuống
đạp xe đổ đất lên mái mạnh phanh thanh phải
đạt chuẩn được giải mức tiêu trình yêu lý nhân thành tới đến vượt
đau buồn đáu đớn khổ lòng nhức ốm thương xót yếu bụng bão chân đẻ đầu điếng đời khớp lưng mắt mình nhói nhừ răng ruột rát thắt tiếc tim xé dạ
đạc điền
đay nghiến
đày ải đọa tớ
đắc cử dụng địa đạo lực lợi nhân thắng tội ý chí cách sách thế thời thọ tính trưởng
đặc biệt công cách chủng cử điểm hữu khu nhiệm phái phẩm quyền ruột sắc san sản tả thù tính trách trị trưng xá ân cánh sứ chất cứng cán cầu dị dụng hiệu kịt kĩ khuyến nghiệm nhận phí quánh sệt tài thuộc vụ vùng
đăm đắm
đắm chìm đuối say mình tàu thuyền
đắn đo
đăng bạ bộ báo cai đàn kiểm ký kí khoa nhập quang tải tin trình xuất bài cơ đài đắng điểm lính quảng ten trường tường tên
đằng đẵng sau trước ấy chuôi ga hắng kia la nào này vân xa thằng
đẳng cấp thức áp cấu hạng hướng lập nhiệt phương sâm thế trương vị
đắt đỏ giá hàng
đặt chân cọc cược hàng hạ nặng nền ra tên vấn mua bày bút bẫy bom bàn câu chuyện cơm cục điều đồ đâu giá hẳn lại lên lưng lời may mìn móng nhẹ phòng tiệc tay vé vần vòng vốn xuống chỗ
đắp đập đổi
đâm chém chồi bổ bông chọc đầu đơn lao lê lo liều mầm nhánh phá ra rễ sầm thủng thọc thuê toạc va vào xe xuyên
đầm ấm đìa lầy dạ lội sen phá
đậm đà đặc nét màu sâu
đấm đá bóp đạp mõm lưng ngực
đần độn
đất đai đỏ canh hiếm liền lành mẹ mũi nền nước ở phèn trống rừng sét bãi bồi bỏ công cát cày chết dai đắp đèn đá đồi đứng giồng hạn hoang hứa khách khô lề lở màu mới mùn mặn nông nung nặn nghĩa phù quặng ruộng rẫy sứ sạt thánh thịt thổ tổ thó trồng trời tư tơi vụn vườn vàng xám xốp ưa lâm
đập phá tan bể chắn chết cửa cánh đầu đá lúa thủy tràn tay trống vỡ vào
đâu có đó bằng chừng dám đấy đâu đây ngờ nào phải ra sá vào xa riêng
đấu giá dịu đá khẩu kiếm lý loại pháp thầu thủ tố tranh trí trường vật đầu giao giáo giải hót láo lưng nối súng tay võ vòng xảo
đậu nành phộng phụ xanh bắp bạc cô đen đũa hà hũ hủ khấu khoa lào lại ngự phọng que rồng tương ván vàng phép xe ghe
đầu bảng bài bếp cơ cuối cầu dòng đàn đạn đề đuôi độc gối hàng hồi kéo lòng máy mối mùa năm nguồn nậu người óc ra sách sỏ tàu tắt tay tháng thú tiên tư tuần têu tóc trò trang tuyến vào việc xuôi bạc bò bù cánh cổ cua cùng danh dây đảng đất đen đẹp đinh đĩa đọc đơn đời đường em gấu giờ gió hiên hè hôm hẻm khấc lâu lĩnh lọc lưỡi mấu mút mục não ngõ nhọn nước nổ phiếu quân rau rìu sóng sổ số súng sai thai thư thừa thế trần vòi vụ xuân xanh xe xóm xứ ý làng bờ
đẩy đủ lùi mạnh nhanh cây gậy lui ngã tạ xe xa ngang
đầy ắp đặn đủ rẫy tháng tớ vơi ăm ải bụng đọa đường lùi hơi nhóc năm nắp nhà tay tràn trịa vung xe ý nghĩa
đậy nắp
đe dọa doạ nẹt loi
đèn đỏ điện đuốc đường lồng hoa kéo bão biển cầy cao cồn chiếu chụp chùm cù cổ dầu dọi đất đóm hậu hiệu khí lưới măng ngủ nhang pha pin sách sao sân sợi trời trần tín tường ống xanh xếp vàng
đem lại đến theo bán đi lòng về
đen đủi tối bạc trắng nhánh đặc đét đỏ đúa giòn huyền kịt láy lánh nhẻm ngòm sạm sì thui tuyền xì như
đeo bám đuổi đai đẳng gông kính khăn khẩu nơ mang nhẫn
đèo bòng dốc bồng hàng núi
đẹp đẽ đôi lòng mắt trai trời tươi duyên giai gái lão mặt nết người rạng ý
đề án bạt biện cao cập cử cương chí dẫn đạt đóm huề kháng mục nghị phòng tài tặng tựa từ thi xuất xướng ra bài chủ cơ giá hài hình khởi lao lại ngữ pha tên thơ thuyết tham văn vật binh
đế chế quốc vương đô giày hiệu quyền tâm
để dành lại lộ mắt ý tang tâm bụng của cho đời không khỏi lòng lọt mà mặc nhỡ phần trống trần tóc yên
đệ nhất trình tử đơn nhị tam
đê biển điều hèn kè mạt nhục tiện bao bối đập mê quai sông vỡ
đệm nhạc bóng chăn đàn lót ghế
đêm đêm ngày giao khuya nay văn đen đông hè hôm hội lạnh mai qua sâu tàn thâu thơ tối trăng trắng trước trường xuân nhạc
đếm xỉa chác số sỉa tiền phiếu
đền bù chùa đài ơn đáp thờ bồi miếu nợ mạng tội tháp vua xây
đến nơi lúc từ cùng chết độ điều giờ hạn khi kỳ lượt mức nay ngày nỗi phiên sớm tai tận thăm thế tuổi tay trễ trước
đều đặn đều khắp nhau tay tắp trời
đi đầu đến đôi đứng học làm lại lên liền qua rừng săn sâu tắt theo thi vắng vào về tới xuống xa ngược bộ biển bụi buôn bái bước cầu chợ chơi chùa củi câu cày chệch chân chậm cùng cửa dạo dây dự đất đái đày đêm đò đồng đời đoi đứt đường ghe guốc hầu hoang họp hỏi ỉa kèm khách khám kiện lang lạc lính lùi lướt lị mây mãi mất nắng ngang ngoài ngủ nghỉ nước nhậu nhờ ở ốp phép phố phượt quanh quân ra rong ruộng rẫy sau sát song sông sớm sứ tả tắm tây tiên tiền tiêu tong tu tù tua tướt thăm thẳng thực thuê tơ trái tránh trốn trước tuần vay viện viếng vòng vệ xem xe xin
đìu hiu
điểm báo bầu cầu danh đen đến chỉ dân du giao hẹn huyệt khám lại mạnh mấu mặt mới nhấn nóng nghẽn qua sáng số tích tô tựa tuyển trường xuyết yếu trưng ảnh ba bán binh bưu bài cao chí chuẩn chuyên cộng cực dừng đầu đo đọc đồng hòa hỏa hội khác không kém kết liệt lợi lượt máu môi mốc mù mút mua ngắm nghỉ nhãn nhìn nối nổi nhận phối quân rơi sách tâm tin tối tụ tốt trang tiếp thấp thi thưởng thu tháp thống tín thị trổ tuyệt trung vàng xuất
điếm canh
điềm báo đạm tĩnh gở lành nhiên xấu lạ
điện ảnh áp báo chính dân đài đàm đóm khí hạt lạnh lực lưới mặt máy năng mừng nghiệp sinh tim thắp thoại thờ tín toán tử trở ba biên cao cơ chức công cực dung đại đường giật giải hóa học kế kháng li lượng mật môi nguyên ngữ nhẹ phân phí quang tâm tĩnh tích thế trường từ trời vào văn về xoay xẹt gió
điên cuồng đảo loạn dại điển đầu khùng rồ tiết
điền kinh thổ viên địa dã bạ chủ bộ đất đơn khuyết tên trang trạch vào
điển cố cứ hình tích chế lễ trai trường
điệp khúc trùng viên vụ báo âm ngữ từ
điêu khắc luyện tàn đứng linh ngoa toa trá
điều ác áp binh chế chỉnh chuyển dưỡng độ động đình giải hành hòa hoà hoạt khoản kiện lệ lệnh lý luật mục ngoa phối khiển tiếng tiết tra trần trị ước vận tốt hướng ẩm biến cấm dối đà hay hương hợp kinh lành lụy lợi nghiên nhiệt nặng quân ra tần tốc xe xấu viên ngoại nghị quyện nghiêu
điệu bộ hò múa đà đàng hát nghệ nhạc ví luyện trưng lý
đình chiến chỉ công chùa đám đốn miếu làng trệ bản cứu trung tiền thần
đỉnh cao điểm núi chung đầu đồi lũ tháp triều trời dốc
đính chính hôn kèm ước theo
định canh cư danh chế dạng giá đề đô hình hướng khung kiến kỳ kì lệ lượng luật mệnh mức nghĩa ngạch tính tội suất thức vị ảnh bụng chất cục cữ đoạt giờ hạn khoản khẩu lí lý liệu ngữ phận phần quân quán ra số sẵn tâm thần tỉnh ước vế xạ
đinh ninh ba hương lăng ốc tai thúc tán ghim vít
đĩnh đạc
đo đạc đếm lường vẽ đất đỏ độ lòng máu mực ván vải thân nhiệt
đò giang đưa ngang dọc đầy đông lèn chiều
đỏ au bừng đen lửa mặt thắm ao bầm chót chói con choét chon da đắn đèn đọc đuôi gay hoe hồng hỏn hây khé lòm loét lựng lừ mắt mọng nọc ngầu ói ối quạch rực rần sẫm tía tươi ửng
đoái hoài
đoán án biết định mò chắc chừng già mệnh trước việc
đoan chính trang hùng kết ngọ ngôn
đoàn kết kịch phí thể tụ viên xá luật ngũ trưởng bộ cán chủ ca đại điều hát kiểm luyện lao lạc múa quân phường phó rước sứ thanh thăm tàu tùy thuyền tra tuyến xe xiếc văn công
đoản mạch thọ đao ca khúc hậu mệnh kiếm thiên văn
đoạn đường đầu trường tuyệt cuối đời hậu kết nhiệt phim tang trước nhạc thơ
đoạt giải cúp chức cờ của hồn lấy ngôi mạng quyền thủ vé
đóng băng bảo bộ cửa cọc dấu đinh đô gói góp khung kịch nộp phim quân tàu thuế thùng vai bè bỉm cảnh cục chai chốt đai đò đồ đồn gông gạch giày hàng họ hộp khố khép kín khuôn máy nút phí quan sách thành trại trò tủ thuyền tiền vẩy vảy vở xe yên
đọc báo diễn sách thuộc vị viết giả bài chệch chính đề điếu hiểu lại lệnh lướt nhầm sai thầm to thơ thông trộm truyện vẹt xong
đói khát khổ kém nghèo ăn lả lòng meo rách rét rã thiếu
đòi hỏi nợ ăn hầu quyền tiền
đọng lại vốn nước
đón bắt chào đầu đưa đọc khách nhận rước tết tiếp xuân chờ dâu dâng đánh đường đợi giao lõng mời năm nghe xem xe ý
đòn bẩy roi càn dông đau ghen gánh gió hiểm tâm tay thù thế vọt xóc độc
đồ án ăn bản chơi dùng đạc đá đệ gỗ gốm họa hoạ hộp sộ thị uống vật nghề cổ da đảng điện đểu đen đồng đông gia giải hành hàng hiệu hình hồi khốn khô lễ lót lòng long lâu mặc mã mưu mồi mỹ nghệ nhắm nho nhậu nội nướng phụ sắt sính sứ tể tạo tang tạp tế tết thán thờ thư tùng vàng xôi xưa sấy trang
đổ bộ bê dồn đốn lỗi máu nát sập thừa vỡ xô xuống bể ải bác bệnh bỏ bóng chuông dốc đèo đất điêu đồng đầu đầy đường giàn gục hồi khuôn lửa lộn ngã mồ móng mưa nước nhào nợ nền oan quân ra rạp rác thóc tiếng tội trực vạ vấy xăng xe
đỗ đạt xe đầu đen đậu đọt lại quyên trạng xanh tương
độ ẩm cao chừng dài dày dốc lượng mặn nhạy phì rộng tin trì tuổi thu vị bền chính chênh cong cứng đường đậm họ khẩu khô kinh lệch lớn mật mở nghiêng nén nét nhiệt nhật nhớt nọ pha phân phóng rày sâu sinh tan tập trẻ trễ trung thế trong vĩ
độc ác canh chất đáo đoán giả giới hại hành lập lạ mộc nhất quyền tài tấu thân thoại tôn hài đắc diễn đạo bản bá bình ca chiếm chiếc cô dược dạng dữ địa giác học hiểm hưởng kế khí lực mã miệng mồm não nhãn quái sách tố thần tính tiền trị trùng tràng tửu tú vận vật xà xướng
đôi bên co chút khi lứa lúc mắt nét ta bạn ba bờ chân chối chục dép đũa đường hồi kia lần lời má mai mươi môi nách ngả nơi phần tai tám tay vai vợ
đối chất chiếu chọi diện đáp đãi đầu đẳng kháng khẩu lập ngoại nhân nội nghịch phó phương sách sánh số tác thoại tượng thủ trọng ứng xử xứng ẩm chứng đất đỉnh địch đen đạo giao lại lưu luận mặt mục ngẫu tụng tuyến viết với phẩm âm
đồi bại mồi núi dốc trọc thông trụy phong chè cát
đội bóng cứu giá hình kèn lốt mũ ngũ nhóm quân sổ trưởng tuyển vốn viên ơn công bạn ban binh chèo cơ đất đá đua hát hầu khách lân mồ múa nắng ngựa nhà nón nhạc phó sản sạn thiếu tàu thăm thuyền vệ văn nghệ
đổi chác công dạng đời hướng lấy mới thay tên ý ca bạc chỗ chủ chiều dời đất đi gác giọng giá giờ họ hàng khác lốt lẫn màu máu nết nghề nơi nhà phiên quân sắc tiền tính trắng trao vai vùng xe
đốt cháy nương phá rừng rác
đột biến kích ngột nhập nhiên phá phát quỵ tử xuất khởi
đồn điền đại biên công bảo bảng bốt cò cảnh đãi đoán đột luỹ lũy ầm thổi thú thất trú trưởng thủy
đốn hạ củi cây đời gục mạt ngã
đôn đốc hậu đáo hóa ghế quân
đông bắc đảo đúc lạnh nam người tây y chí con cung cứng du đặc đất đá đều đủ đàn đan đương hàng kinh khô khách lân máu miên nghịt nghẹt nhân ngũ phương phong quân tiết tay sàn sương trùng tuyết vui xuân lào hồ hải
đồng áng bào bằng bạn bệnh bộ bóng bạc bọn cảm chí cỏ đều đội đẳng dao dạng diễn điệu hóa hoá hành hao hồ hương khởi khối lao loại loạt lòng lõa lúa lương minh môn nghiệp nghĩa nguyên nhất nội phạm phục quà quê ruộng sàng sông tác tâm thau thanh thời thuận tiền tình tính tổ tộc trang tử vị ý xu lộ ấu âm ảnh bãi bang bạch ca cam cao cấp chiêm chua chất chủ chủng cốt cô đại đạo đảng đen điền đệ điện đỏ đoàn đất giá gửi hoang hới hội hữu huyện hạng kênh khô không khí kẽm la lần loã liêu lứa lợi loạn lượng mưu mả muối mẫu nam nát nghệ nhân nhi niên nữ nước ngũ nguyện phao phân phẳng phèn quy rừng rẫy sáng sâu sự sinh sức sở tế thiếp thuế thoại tịch tông trũng trinh triều tuổi trắng tháp vai vắng vọng vốn văn xanh xuân xã lầy
động cơ đất đậy kinh lòng lực mạch não phách sản thái thổ thủ thực tác tĩnh tình tử từ vật viên kho chạm băng binh cấn chân cỡ cát cỡn cửa dung dục đạo đĩ đến đào hình hớn học hơi khẩu khô lay lệ lượng môi năng ngữ phòng rừng rồ sinh tâm thai trời trước thân thạch vị vốn xuân
đống rác tiền đồ gạch cát củi rơm rưởi tro lửa
đốc chiến công thúc tờ binh đô hối học lý phủ tướng
đờ đẫn đờ
đỡ đần đầu lời tốn đạn đòn đẻ khổ hơn lo
đơn bào ca chiếc cử côi cư điệu độc đặt giá giản hàng khởi kiện lẻ nguyên sắc sơ phương thân thư thuần thuốc từ vị xin bạc bản bị bội bôi chất chương cơ cực chính hành khiếu kép kháng kê lập mua nghèo nhất nghĩa nam nữ sai số tố tử thương thoại trình tuyến vé
đớn đau hèn
đờn ca cò kìm bầu
đợi chờ chầu lệnh mong tàu thời
đớp mồi
đủ điều đầy sức ăn đôi dùng kiểu khả lông loại lượng món no sống tuổi thứ vành vốn xài trò chuẩn
đua chen đòi ghe ngựa thuyền tranh xe tài ganh nhau nở sức
đùa cợt nghịch vui bỡn dai giỡn
đúc kết đồng tượng khuôn nặn rút sẵn
đùm bọc đậu
đun nấu bếp nóng nước sôi
đúng đắn hạn hẹn lúc luật mức mực sai giờ quy cách chuẩn điệu đường đêm độ hướng kiểu lẽ lịch mốt người ngọ nghĩa nơi phép phóc ra sự tầm tên tội tuổi thời trọng trưa vai vậy việc với ý
đứng đầu đắn tên tuổi vững yên lớp bóng bán cạnh chủ chắn chôn chân chựng dậy đường gác giá gió hình im lên lại mũi ngồi ngoài núi nhìn nắng ngắm nghiêm riêng ra sau sững số thẳng tim tròng tấn trước vị xem khựng
đuổi bắt kịp việc cổ học khéo theo
đuối nước lý hơi sức tai
đường ăn bay bệ biên bộ cái cao cong dây đi đời đột đua dẫn hoàng hầm kính lối mòn mía nét ngắn nhựa ống phèn phố ray sá sắt sữa thẳng thủy thuỷ truyền viền vòng lộ hướng hoa băng biển bờ bóng cáp cày cấm chân chéo chạy chuyền cùng cụt cơ công chim dài dân dành dốc dầu đạn đất đèo đê điện đôi đường đồng gân gãy gấp giao gốm goòng hàng hẻm hẹp họ huyết huyện hô kẻ khâu kim kinh khớp kiếm lưới lầy làng lớn lui máu mật mạch may mốc mép mương ngang nước ngắm ngoằn nhỏ nối nội ngôi ong phân phổi phấn quang quê quành quan ranh rãnh rầy ruột rừng sắn sông sườn sống sức tắt thẻ tiệm tàu tơ tiêu thu thở thốt tim trơn tròn tránh trục trải tuyến vành vào về xa xe xưa xương
đút lót túi ăn cơm
đưa cay đẩy đón đường tang tiễn tin ra ảnh ánh dâu đám đà đò duyên em hàng hơi lên lối mắt ma nghĩa ngoại nôi rước tay tiền tình tới thoi thư trình vào về võng xuống
đứa bé trẻ con cháu nào ở nhỏ
đức độ hạnh tin tính cha cao chúa dục mẹ mỏng nghi ông phật tín thánh trị vua
đực rựa cái mặt
được mất mùa việc thua voi bạc chuyện cái cử của đà giá giải gọi hời kiện không lòng lợi lý lúa mắt mệnh nết nước phép quyền ra rồi tha thể tiền thời tiếng trớn vía vạ xem chăng
đượm buồn tình
đương chức cục đại đầu kim nhiệm nhiên sự thời diện cử khi không lượng quyền quy thì tuổi
e dè lệ ngại thẹn rằng ấp
ẻo lả
ép buộc cọc giá duyên cung dầu uổng xác dẻo
êm ả ái đềm đẹp thấm ấm dịu ru tai xuôi
gà trống mái vịt rừng chọi ác cồ con đẻ giò gật giống mờ nòi ta tây thả tre luộc
gác lại xép chuông bếp bút chân chắn cổng đêm đò lửng máy thi trọ
gạch chân men ngang ngói nối nung bông chéo cua đá đít lát non ống thẻ vồ xóa đỏ
gai góc mắt dầu ngạnh ốc
gái trẻ quê
gam màu trầm
gan dạ góc lì ruột lợn
gán ghép nợ ép
gánh chịu hát nặng vác gạo gồng hàng nước vai xiếc hủ tiếu
ganh đua ghét tỵ tị
gạo cội nếp tẻ nước lứt sống trắng
gạt bỏ gẫm lệ lường nước nợ phăng tay tàn
gặt hái lúa
gắn bó chặt kết liền nhãn
gắng gượng công sức
găng tay
gắt gao gỏng
gặp gỡ mặt may nạn
gầm gừ thét cầu ghè rú
gấm vóc
gân cốt guốc
gần gũi đây như xa cận kề gặn nhau xịt
gấp bội đôi gáp khúc rút gấp khuỷu rưỡi ba
gập ghềnh
gật đầu gù gà
gầu dây
gầy dựng gò yếu còm guộc mòn nhom
gây cấn dựng giống hấn mê nên ra rối tê tội trồng áp bệnh chiến chuyện cản gổ gấy hại lộn mất nghiện nhiễm ồn sốc sốt sự thù tổn thương tranh xích ấn
ghe chài ngo thuyền xuồng biển bầu buôn chở hàng lúa đò dưa cát lưới
ghé thăm vai mắt
ghép nối cành tim thận đôi
ghê gớm tởm rợn sợ răng
ghế đá ngồi
ghi âm bàn chép công danh đông hình lòng lại nhận nhớ ơn rõ sổ tạc tên chú bảng điểm đậm đĩa vào vội bia dấu
gia bảo cảnh cầm chủ công cố cường dụng đình giảm giáo hạn nhập nhân nhiệt phả phong quyến sản súc sư tài tăng thất thế tốc trọng trưởng truyền tộc tư vị ân bộ chánh cư đạo huấn lễ lộc môn nghiệp nô pháp quy tiên trang vụ thuộc
giá bán cả cao dịch lạnh trị thành thị treo thú thể rét vé vàng đỡ áp bìa buốt chợ chót cố lúa mua như sàn sách súng thầu thử trần vẽ vốn xăng đỗ
già cả cỗi dặn làng nua yếu trẻ giang hóa họng lão lứa mồm néo
giả danh dạng dối định hiệu mạo như sử tạo thiết thuyết trang vờ bộ cầy nai ngơ tảng tưởng
giác độ ngộ quan mạc
giai cấp đoạn điệu nhân thoại phẩm tầng thần tế
giải ảo bày bóng binh cứu cử đáp độc giao khuây khát lao mã nén nghĩa nghệ ngân nhiệt oan pháp phẫu phẩm phóng quyết tán tỏa toả thể thích thoát thưởng tội trí trình trừ tích vây vô ngũ nhất quán ách cảm cấp chấp đoán giáp hạn hòa lầy mật mê nhiệm quân sầu thuật tỏ xuân khuyến phụ nhì ba tư đấu
giám đốc định hiệu khảo mục ngục sát hộ thị sinh thủ
giàn giáo khoan hoa mướp
gian ác dâm dối hàng hiểm khó khổ lao lận nan trá truân xảo trưng thương bếp giảo hùng manh nguy nịnh phi phòng tà tân tế thần lậu giữa
gián đoạn điệp tiếp
giản dị đơn lược tiện yếu
giãn cách nở nợ cơ
giảng bài dạy đường giải hòa hoà viên nghĩa đạo khoa sư thuật
giang hồ sơn sông cảng
giáng chức cấp sinh
giành giật chiến được lại lấy
giao ban ca cấu chiến diện dịch duyên điểm hảo hàng hội hữu hưởng khoán kèo kết lưu mùa nộp nhận nhiệm phối thoa thoại thông thời thừa thương tiếp tranh trả ước việc cho bóng cảm canh cầu chỉ du đấu đất điện động hẹn hòa lộ liên ngân phó quân tài tế thiệp thu trọng tuyến vật
giáo án cụ dân dưỡng dục điều đồ đường giới hoàng hóa hoá hội học huấn khoa lý phái phẩm sĩ sinh sư trình trưởng viên vụ xứ chủ cử khu phường sử tài thụ
giảo hoạt
giáp ranh mặt giới hạt binh chiến công đầu lá sĩ trận trụ trường vụ tết
giàu có mạnh nghèo sang lòng nứt sụ tình
giày dép vò xéo cao da thể vải
giặc cỏ ngoại cướp dốt giã giặc nội lái
giặt giũ đồ là quần tẩy xả
giằng co xé
giăng lưới câu bẫy dây đèn hàng mắc màn
giẫm đạp chân lên
giận dữ dỗi hờn dai
giật cấp dây gân giải mình lùi thót tít điện gấu giọng lửa nảy nợ phăng
giấc mơ mộng ngủ nồng trưa
giấm ăn
giấu diếm giếm kín biến mặt mình nghề tên
giầu sang
giấy báo bạc bút chứng đỏ khai khen mời phép tờ thấm vụn xác tạm bìa biên bóng dó dầu đăng ép gói khám khổ lộn loại mã màu má nháp nhám nhắn nợ ráp sinh than thông trắng triệu tùy vệ ủy viết
gieo hạt mạ neo rắc sạ trồng vần cấy giống họa mầm quẻ vạ
giếng khoan nước trời khơi làng đào
giết chóc hại mổ thịt gà giặc người
gió bão lạnh lộng mùa chướng mạnh xoáy bấc bụi độc đông giật heo lào lốc lùa mát máy mưa nồm nam núi sương thoảng trăng biển
giỏ hàng quà
giỏi giang lắm
giọng ca điệu đọc hát nói văn cổ hò hót kể khàn lưỡi mũi ngâm trầm vang
giòn giã rụm tan
giò chả hoa lụa
giồng cát
giống cây loài nhau như nòi hệt lúa con cái đực má vật gà
giới chức hạn luật nghiêm thiệu tính trẻ tuyến từ nghệ sĩ thuyết chủ doanh
giỗ tổ chạp đầu
giơ tay
giờ cao đây giấc học làm phút giải lâu hành chót dây đầu giới họp hồn nghỉ ra trưa vàng cơm phát
giúp đỡ ích sức việc nhau cho dân vốn
giũ bỏ sạch bụi
giục giã
giữ chân chức chữ gìn kín lại lấy lời mồm nguyên sạch trẻ vai vững ghế giá hộ hàng khư làng lửa mình nếp nghề nhà nước phép riết rịt sức thể thân thăng tiết trọn ý
giữa chừng đường lòng trưa năm
giương cao
giường bệnh chiếu cột cưới nằm ngủ tầng tủ
gò bó đống ép bồng cao đất gẫm lưng má mộc
góa bụa phụ
góc cạnh độ khuất nhìn bếp chết học mở nhọn phố quay sân tối tù vườn vuông biển trời
gói bánh gọn ghém thầu bọc kín nhỏ quà trọn tròn thuốc hỗ
gọi điện đón hàng là mời vốn tên nhập cửa cúng dạ đò hồn món nhau thầu
gom góp nhặt hàng vốn
gọn gàng nhẹ ghẽ lỏn
góp phần mặt nhặt sức tiền vốn vui ý nhóm công của chuyện gió giỗ gom gửi lời tiếng tay
gót chân giày sen son
gỗ lim căm dầu đá mít mun quý sưa tạp thông tròn ván xẻ xoan
gồ ghề
gốc gác rễ cây tích tre đa
gối đầu gác
gội đầu rửa sương
gồm có
gông cùm
gỡ bỏ rối khó gạc hòa mìn tội vốn
gợi cảm mở nhớ ý lại tả chuyện
gởi gắm
gợn sóng
gù lưng
gục ngã
gửi gắm thư trao đi
gươm giáo đao
gương điển mặt mẫu soi sáng tày vỡ lái cầu
gượng ép dậy cười gạo nhẹ
hà khắc hiếp mã tằn tiện tất bá bao chính cớ khô lạm má thành thủ hơi
há hốc miệng mồm
hạ bệ cánh cấp cờ du đẳng đường gục giá giới huyện lưu màn nhiệt sách tầng thấp thủy tiện viện bậc bộ bút chí cố độc hồi khô lệnh lộ lưng mình mức ngục nghị ngươi sốt sinh tải thế thổ thọ trại tuần từ triều trần uy vũ xuống cây tay
hai bên mặt chiều tay lúa lòng mang mươi vai
hài cốt hòa hoà hước kịch lòng nhi tội
hải cảng cẩu chiến dương đảo đăng đội đồ hành ly lưu lý ngoại phận quan quân quốc sản sâm tặc trình triều vận đạo hà lục ngữ phòng sư tượng vị vương yến âu
hại người dân mùa của nhân thân hạt
hãi hùng
hàm hồ lượng ý ơn răng nghĩa ân ếch lâm oan ngôn số súc thiếu thụ tiếu
hám lợi
ham chơi học mê muốn hố thích lạ làm sống vui hiểu
hãm hại phanh tài thành trà lại
hạn chế chót định điền hán hạn hẹp hữu mặn mức ngạch cuối độ đỏ kỳ lượng vận vàng
hàn gắn huyên lâm xì đới chì khẩu ôn sĩ the vi thử nối nhiệt điện
hán học tự
hãn hữu
hàng bán chục chợ dọc đầu đêm giả hải hiên hiệu hóa hoá khách không loạt lối lậu lụa ngàn năm ngày ngang ngũ nghìn quán rào rong tháng tiêu trăm triệu tuần vạn xóm xuất phố mẫu ăn bao binh bông bún bưởi cá cau cây chiến chữ cột đàn đoàn đống đội gạo gánh ghế giờ hậu họ khối lạt may mã ngoại nội nước ông phòng phục quà quý rau sách sáo thịt thừa thực thú tồn tôm trắng trốn trà tre tươi tư tử viện vải vịt xách xén xe
hang động hốc ổ đá hổ cùng sâu hùm
hãng phim tàu xe buôn sản
hạng mục nhất nặng bét nhì người sang thường ba
hành chính cung động hạ hung hương khách hình khất lang lý lễ nghề nghiệp pháp quân quyết tinh trang tung tội trình vi văn xử binh chánh cước danh đạo giả hà hành hoả khiển khúc lạc phạt sự tá tây tiến tỏi xác trạng lá phi tím
hạnh phúc kiểm ngộ thông vận
hảo hạng hán tâm vọng ý hữu
hào hển hiệp hoa hùng hứng khí kiệt lũy nhoáng phóng phú quang sảng lý môn
hao hao hụt mòn phí tổn tài tốn xăng
háo hức danh nước sắc thắng
hạt gạo giống nhân sen tiêu dẻ bụi cải cát cơm cườm điều é giẻ lúa kê mưa mầm muối mít ngọc nổ nước sạn sương tấm thóc thông trai vàng vừng
hát bội ca chèo hò ru xướng bài bè bộ đối đệm hay hỏng nói quan rong sắc sẩm tuồng then ví văn xoan lời theo
hăm dọa doạ hở he
hăng hái say máu tiết
hằng năm ngày số tháng tuần
hắt hủi hiu hơi nắng xì
hâm mộ nóng hẩm
hầm bí chông hố lò mỏ hào hập hè hơi ga chui ngục mộ trú xay sông rượu
hấp dẫn hối lực tấp thu thụ hơi háy
hân hạnh hoan
hận thù đời
hầu hạ hết như cận bàn bao chuyện tước tòa quyền
hậu bối bị cần chiến cứ duyệt hoạ họa kỳ môn mãi phương quả sự thế thuẫn trường vệ cảnh cứu duệ đãi đậu đài đội đường hĩnh hoạn kì kiếp nghiệm phẫu quân sản tạ thân thổ tra trạm tuyển vận
hé lộ mở nở môi nụ răng mắt
hẻo lánh
hèn hạ kém mạt nhát chi mọn yếu
hẹn hò ước gặp giờ hứa hẹn ngày
héo hon úa hắt khô mòn rũ
hẹp hòi lượng trí
heo hút nái rừng hắt may mọi thịt tơ
hề hấn
hệ đào điều lụy luỵ quả sinh số thống trọng tư hình luận miễn phái thần thức tim tiêu tộc
hết hạn hiệu hơi hồn lòng lời mình mực sức thảy lượt cách chỗ dạ đời đường hàng hồi khóa lẽ năm ngày nhẵn nhiệm nợ nước phép ráo sạch sảy sẩy thời tiền tiệt trơn trọi tuổi vé veo vía xăng ý
hiếm có hoi khi muộn thấy
hiểm ác hóc hoạ họa nghèo nguy trở độc yếu địa
hiền dịu hậu hòa hoà lành tài từ thục triết đức khô lương mẫu nhân sĩ
hiến chương dâng kế máu pháp tặng đất thân định mình tạng tế xác
hiện diện đại giá hành hình hữu nay tại thân thời thực tình trạng tượng trường vật thị giờ kim lên nguyên ra rõ sinh thế về
hiển hiện hách linh nhiên thị
hiệp định đồng hội hòa hoà lực nghị sĩ thương ước vần khách lữ tác thông trợ
hiếp đáp dâm
hiệu chỉnh đính lệnh lực năng nghiệm quả suất trưởng triệu ứng phó báo bộ buôn chính chủ đoàn ích kỳ kim số sách sửa thuốc dụng cầm
hiếu chiến đạo học hạnh khách kỳ nghĩa thảo thắng khí động danh đễ hỉ hòa kính nhi sự sắc tâm thuận tử trung
hiểu biết lầm nhầm rõ thấu cho dụ ngầm nhau nghĩa ra ý
hình ảnh chữ dáng dạng dung hài hình luật mẫu phạt quạt sự tượng thái thành thể thù thức trạng vẽ bao bình bóng cầu chóp chiếu đa hộp học khối mạo nộm nhân nhi nón nổi nền phẳng sắc thang thoi tích tròn trụ tướng vị vóc vuông xăm hành con xạ rồng
hít thở đất hà vào
ho hen khan gà hắng he lao ra sặc sù
hò hét reo hẹn khoan vè dô hát la lơ
họ hàng tên tộc
hoa cúc cương hồng hậu hòe kiều khôi lá lệ lợi mai màu mắt mỹ quả sen tai tay tiêu văn viên trái đăng anh báo bưởi bướm cau cà cái cải cười cưới chuối chanh đào đại đán đèn đất đỏ giấy hoét hiên huệ hoa kiểng lan lay loa lài lúa lê ly mẫu mười mận ngữ ngô nhài nở niên nguyệt phượng quỳnh rơi ri râm súng sữa sứ tiên thơm thắm tím tươi tre trà tuyết vàng vông xoan xuân xôn
hòa bình đồng giải hảo hoãn hợp hội khí mạng nhã nhạc nhập tan tấu thuận ước vang quyện mình âm cả chung dịu đàm giọng hiếu hoà lẫn mục nhịp thượng trộn tước vốn
hoà bình giải hợp nhập đồng
hóa chất đơn giải giá học phép thạch thân trang trị nghiệm công hình liệu lỏng phẩm ra rồng sinh tệ thành trường vàng vô đá
hoá chất đơn học
hỏa hoạn lực tiễn táng tốc xa mai châu công diệm đầu điểm khí lò mù ngục pháo sơn tai thực tiêu tinh tuyến
họa sĩ tiết mi báo chăng hoằn kiểu may phẩm sư vô tai
hoài bão nghi niệm phí cổ vọng cảm công của nhớ sơn thai
hoan hỉ hỷ hô lạc nghênh ca tống
hoãn binh lại thi xung
hoán cải đổi vị
hoàn cảnh chỉnh công hảo lại lương mỹ nguyên tất thành thiện toàn thuế trả tục vốn cầu bị cốt dương hồn tán thổ lưu
hoạn nạn
hoang dã dại đàng đường hoải lạnh mạc mang phế phí sơ tàn tưởng vắng vu báo đảo địa liêu lương man thai tàng toàng tin
hoàng cung đế gia hậu hôn kim tộc tử anh bào đạo giáp hoa hạc lan long liên mai ngọc oanh phái phi quyên thân thành thượng tôn triều yến hà đàn
hoảng hốt loạn sợ hồn
hoạnh họe tài
hoạch định
hoạt bát động hình họa hoạ kê náo cảnh chất ảnh khẩu ngôn tính
học bạ bài bổng đường đòi giả giới hàm hành hiệu hỏi hói kỳ kì lực lỏm mót nghề nghiệp nhóm phần phái phí sĩ sinh tập thuật thuyết thức trình trò vấn vẹt vị viện viên xá tủ bàn chay chế chính chữ cụ đạo đàn điểm gạo hát hội khóa khối lóm lõm liệu lái lớp ngành nhờ nhồi phong phiệt quán rộng sử tài thầy thi thêm thuộc tiếng thói tịch trường trưởng trực tước vần vẽ vụ vượt yếu
hỏi cung dò đáp han thăm ý bài chuyện cưới giá hàng kháy khó lại mượn nhau nhỏ tội vay vợ vặn xoáy xin đường
hòm phiếu thư bộ hom khóa sắc xiểng đạn
hỏng hóc bét kiểu mắt máy thi việc
hóng mát
họng súng
họp báo bàn hành mặt hội chợ giao kín lớp nhóm tổ mạt xóm chi
hô hào hấp ứng biến hoán khẩu
hố sâu ga bom cát đen rác xí
hồ chứa đồ hởi nghi quang sơ nước tiêu bơi cá dễ đào điệp khẩu lô ly lì ngơ phách sen tắm tinh thủy tịnh thỉ xi
hổ thẹn báo danh lửa lốn mang ngươi phách phù trướng tương
hỗ trợ tương
hộ chiếu dân gia khẩu kinh lý nghèo nông sinh tịch tống trì vệ đê độc đậu giá lâm lại lập mệnh niêm pháp phố sản sĩ tang thân tướng tục ngư
hối cải đoái hả hận lộ lỗi phiếu thúc tiếc hôi quá tụ
hồi âm đáp giáo hộp hương hồi kết ký phục sinh sức tỉnh tưởng ức xuân môn gia ấy báo chuông cư còi cố đầu đó đen hưu hấp hải hoàn khứ kí kịch lại loan lâu mã nào này năm ngôi nhỏ quang quy tâm tỵ tố tụ thúc trước trống trang tràng vị vốn xưa
hội chợ chẩn chứng diễn đàm đoàn đồng gia họa hoạ họp hè kín kiến làng lễ lớn nghị ngộ nhóm nhập quán sở tề thảo thao thánh thi thoại tham tụ trường trại trưởng viên ý ái báo buôn chùa chữ diện đèn đình giảng hát hoa hữu khoa khỏe lim luận lượng mùa nông nữ phí thẩm tiền tịch tuyển văn xuân
hôi hám thối của nách tanh rình
hôm nay nào qua sau trước nọ kia xưa đó đầu ấy
hồn hậu nhiên thơ cốt vía bay ma nhớ nước phách quê xiêu
hỗn độn hào hợp láo loạn tạp chiến mang xược quân ẩu
hôn lễ mê nhân phối ước hít ám quân thú thư trầm sự
hồng cầu hào hộc ngoại nhạt thập bạch ban bào binh chuyên diện đào đơn đỏ đậu điều hoang hạc hoàng hồng hà hạnh huyết học lam lâu lạc ma mao mỡ my ngâm ngọc nhan nhung phấn phúc phượng quân quế rực sắc tâm tía trần thủy tươi tước xiêm xuân y
hốt hoảng bạc rác thuốc
hộp cơm đen quẹt thư bút đạn kín mực nhạc phấn quà sắt số sữa sọ thịt xốp
hơi hướng men nước thở ấm bia cay đâu đồng độc đất gà hám lạnh hướm nóng ngạt rượu sương thuốc sức xăng lạ mệt cũ nhiều
hời hợt
hỡi ơi
hờn dỗi giận duyên ghen căm mát tủi
hơn hẳn kém nữa cả hết hớn nhau thua thiệt thế bao
hớn hở
hợp âm cách chất chuẩn đồng lệ lí lý lòng lực lưu nhất pháp phần phong quần tác tấu tan thành thể thời thức xướng ý ca cẩn công danh doanh điểm gu hiến kim khẩu khí lẽ mạng mốt mưu nghĩa phách quy sức táng thương tuổi tuyển tung thửa vệ với vần
hụt hẫng hơi chân
hủ bại lậu tiếu tục hóa nho
hủy bỏ diệt hoại hại án bài hôn hợp phá thể
huân chương tước công
huấn luyện thị từ dụ đạo điều lệnh
hung ác bạo dữ hãn hăng hiểm thủ tợn đồ hung khí nô phạm tàn thần tinh tin
hùng biện ca cường dũng hậu hổ hồn mạnh tráng vĩ hục khí tài
hút máu thuốc bụi ẩm chích gió hàng hầm hồn khách khói nước cạn sông mùn
huy chương động hiệu hoàng hoắc
huyền ảo bí diệu thoại tích hoặc vi đề cơ
huyện đoàn đảo lệnh lỵ ủy uỷ trưởng đội nhà tế thị đường
huyết áp học mạch quản thanh thống tương cầu dịch dụ hư khối lệ sắc tộc thư trắng trào đạo
huynh đệ trưởng
hư ảo cấu danh đốn hại hao hỏng không vô đời hèn hoại mất nát nhược số thân thực tổn từ vinh ảnh
hứa hẹn hão hôn
hưng phấn thịnh vượng vong
hứng chịu khởi thú chí đòn gió nước tình
hừng hực đông sáng
hững hờ
hương án hoa hồn khói khóm liệu lửa sắc thơm ước vị trầm bài bồ bộ đăng đồng hỏa hào khúc lân lộ lý nhu nồng phụ quê quán sen thầm thôn trà tình trưởng tục xạ chức
hướng dẫn dương đạo đến nghiệp tâm thiện về ngoại nội đi đông nam bắc gió nhà nhìn tây thượng tới thú tuyến
hưởng dụng lạc lợi thọ thụ ứng lộc phúc
hữu cơ dụng duyên hạn hảo hiệu ích khuynh nghị quan tình thần ý ái cầu danh đảng hình lý ngạn sản sinh sắc sự thức tuyến trách xạ
hy hữu sinh vọng
hí hửng hoáy trường
ích kỷ kỉ lợi nước mẫu quốc dụng
im ắng ỉm lặng lìm ả bặt hơi phăng phắc re thin thít tiếng
in ấn đậm hình sâu nghiêng ảnh bóng dấu hoa hệt lại lụa lưới màu như nổi ra sách tem thạch thử vết
ít hơn khi lâu nhất nhiều ỏi chữ hôm lắm lời nữa oi ra tuổi người
kẻ ác cả cắp địch gian thù trộm xấu ấy bán bảng biển chỉ chợ cướp cô dưới đi giàu giết giật hèn hở hầu khác khó kẹt lừa mua mày nào nghịch phản quê sĩ thất thua tiểu tội trên viết
kê khai biên cấp cao đơn gạch khống kích giường thuốc
kè chắn bờ đá kè sông
kế cận hoạch nghiệp nhiệm sách sinh thừa tiếp toán tục vị chân đến hiền hậu hoãn mẫu nhân phát sau thế tập tử thất
kể cả chuyện lại từ trên chi cho công chừng khổ lể ra như rõ tên tội vè
kết án bạn cấu cục dính đoàn duyên giao hôn hợp luận nạp nghĩa nối quả tinh thân thúc tội thành tủa từ tụ bè băng cánh cỏ cuộc cườm dệt đảng đôi hạt hội hoa hậu khối kén lại liên liền lưới liễu mạc mạng oán quan sổ sui tầng tập toán tình tóc tràng trái tục vần ước
kênh mương rạch thoại đào kiệu truyền giá thủy
kèm cặp theo cựa nhèm thêm chặt
kém cỏi hiệu phần cạnh hèn may mắt mặn vui nhất phát sắc sút tắm thông thế thua tươi tài trí yếu
kéo dài co lê lưới theo bè bễ cắt cày chuông cờ cưa dây đến đò đổ gỗ lại lên màn mây lùi neo pháo quân sợi rê tay vó xe xệch
keo kiệt sơn bẩn cú dán kết lận vật
kẹt xe
kép hát phụ đúp
két sắt bạc nước
khả ái dĩ năng nghi quan thi biến dụng kính ố thể tín thủ
khá giả khen hơn lên nhiều tốt
khách hàng mời quan sạn thể vãng thăm chơi du hứa khứa khí khứ lạ mua nợ nước phương quen quý quỷ sáo sộp thập trọ tình trú vàng viếng xá xem xe đường
khai báo cuộc diễn giảng hoả hoang hội hoa khẩn khoáng lộ mạc man máy mở mỏ ngộ phá phóng quật sinh sáng sơn tâm tạo thác thông trình triển trí trương trừ tử xuân ấn bút căn chiến cơ đao hạ hỏa hóa hoàn huyệt khai khống khóa mù mào nhận nhãn pháo phong quang quốc ra sanh sổ thai tội tên trường vị
khái niệm quát luận lược tính
khảo cổ chứng cứu dị luận nghiệm sát thí thử của đề đính giá hạch hướng khóa nhục quan tra tội
kham khổ nổi
khám bệnh chữa lớn nghiệm phá sức xét đường nghĩa thai tử xe
khan hiếm
khán đài giả phòng thính
khản cổ đặc tiếng
khang trang an kiện
kháng án cáo chiến cự khuẩn nghị sinh thể viêm độc địch lệnh nguyên nhật pháp thuốc
khánh kiệt thành tiết chúc hạ thọ
khảng khái
khao khát quân
khát khao vọng nước
khắc ghi họa hoạ khổ nghiệt nhập phục sâu tạc chế chữ cốt dấu đậm hẳn hắc khe khoải kỷ lục ký tinh thực tên xương
khăn gói quàng rằn áo trải đóng giấy lạnh len lụa mặt mùi ngang ấn tang tay trùm voan xếp đỏ
khăng khít khăng
khẳng định khái
khắp nơi chốn cả mặt nẻo người xóm vùng
khắt khe
khấm khá
khẩn cấp cầu hoang thiết trương khoản khoan nài yếu
khập khiễng
khất lần nợ thực sĩ
khẩu chiến cung đội độ hiệu khí lệnh phần phục trang vị nghiệp bia chiếm dụ đại hình kính ngữ phật súng thiệt truyền thuật
khấu hao trừ đầu đuôi
khâm liệm phục
khe hở khắt cửa khẽ khe nứt nước suối
khẽ khàng khẽ
khép kín lại mở nép tội
khéo léo tay lời nói
khê đọng nồng
khế ước chua
khen ngợi tặng thưởng chê
khi đó nào quân trước không dễ khu khinh mạn nãy xưa này
khí cầu chất công cụ giới hậu hiếu huyết khái lực phách quyển sắc thải thế tài tiết tượng thở đốt áp cốt đẩy độc đạo động giời hiếm hóa hư lý lạnh phận phế phục quản quan số tán tĩnh than tươi trời vị vật vận xả
khích bác lệ
khiêm nhường tốn cung nhượng
khiếm khuyết thị thính nhã diện
khiến cho
khiển trách
khiên cưỡng
khiếp đảm sợ nhược hãi hồn vía
khiếu kiện nại oan tố thẩm
khinh bỉ khi miệt rẻ thường bạc binh dễ địch ghét khí khích khỉnh mạn nhờn suất tài thị
khít khao
khó chịu coi dễ hiểu khăn khổ lòng nhọc nói xử tránh bảo chơi chữa dạy dỗ đẻ đọc đi đỡ gặp gần kiếm làm lường mà nghe nghèo nhằn nhai nuốt nuôi ngủ ở phân quên sống tả tin tiêu tính thương trôi thấy thở thể vào vượt
kho bạc báu lúa tàng vũ quỹ bãi chứa dự đạn hàng khan lạnh lẫm liệu sách tàu tiền tư thóc thuốc tộ vàng xăng
khoa bảng cử giáo học mục trưởng đại khảo ngoại nội nhi sản thi trương tay
khóa học luận sinh trái trình tập an chặt cửa đuôi đào họp khẩu kéo lễ máy miệng nòng nước sổ số tay van
khoá học luận sinh
khoác lác áo tay vai
khoái cảm khẩu lạc chí chá hoạt trá
khoai lang tây mì môn chuối mỡ mài khô nướng sọ tím từ
khoan dung hòa hồng khoái nhượng thứ thai giếng đã đãi hậu nhường tay
khoán trắng đặc gọn hộ quản sản việc
khoản chi mục nợ thu tiền vay
khoáng sản chất vật đạt đãng hóa
khoảng cách chừng đất hở không trống thời lặng sân trời xanh
khoanh vùng tay tròn
khoảnh khắc đất ruộng sân
khoe khoang của mã mẽ sắc tài thân
khỏe khoắn mạnh re thân
khoẻ khoắn mạnh
khóc lóc than cười gió mếu nức nấc nhè òa rấm ròng thầm thét thút lòa rống thương vùi
khói bụi lửa bếp độc đạn hương lam mù súng sương thuốc trắng nhang xe
khóm trúc dân
khô cằn hạn hanh héo khan khốc ráo cạn cong cứng cá dầu khát khô kháo lạnh mắm mực nẻ ran róc rang
khổ cực đau hạnh hải luyện nhục nạn sai sở tâm độ ải chủ công chiến độc đời hình lực lòng lụy não nhọc nỗi qua sâm tận thân thơ
khôi hài nguyên ngô phục giáp vĩ khoa
khối lượng óc phố tình u trưởng phó tài ngành đoàn
khôn cùng ngoan khéo lường lớn ba hồn khuây lanh lẻ lỏi nguôi xiết tả vặt
khốn cùng đốn khó khổ nạn cực kiếp nỗi quẫn thay
không bao chế chiến chỉ chừng dám dưng đâu gian khí kích lực lưu ngừng ngớt nên những phận quân sao tặc tưởng trung vận thể lẽ tên còn ai can chắc chút có chóng công đành đáng đội đời được gì giờ hạm hẳn hề ít kể khác khéo kham lo lúc mấy một màng may nghỉ ngờ ngại ngơi ngủ nào nổi nỡ ổn phải phép quyền quên ra rảnh rõ sợ tin thôi thiết thấy thích trách tốt vui xiết xong yên
khổng lồ giáo tước
khống chế chỉ
khởi chiếu công đầu điểm động hành hấn kiện loạn nghĩa nghiệp nguyên nguồn phát sắc sự thảo thủy tố xướng tranh ánh binh chạy đi dựng hứng phục sinh
khơi dậy gợi mào nguồn thông mạch dòng mở xa
khờ dại khạo
khớp nối xương cắn gối lệnh
khu biệt chợ công dân đô phố rừng trại trừ trú vực vườn di tự kinh đất chế chiến du đoàn giải hệ kháng nghỉ nội sinh tập trung vui xử ủy xóm
khú đế
khúc chiết khuỷu mắc xạ nhạc dạo côn cây củi gỗ khải khích khúc quanh quành sông ruột xương
khuấy động đảo nước
khuất lấp phục tất bóng dạng mắt mặt nẻo núi
khung cảnh hình giá cửa pháp thời ảnh cửi giờ gầm sườn thành trời vải xe xương
khủng bố hoảng khiếp long
khuôn khổ mặt mẫu phép viên bánh dấu đúc mực sáo thước trăng vàng xanh
khuyên bảo can nhủ răn giải tai tròn mời
khuyến cáo công dụ học khích lâm mại mãi nghị ngư nông tài thiện điện giáo
khuyết danh điểm tật thiếu tịch trống
khuynh đảo gia hướng tả hữu
khuếch đại tán trương
khước từ
khứ hồi
khử độc khuẩn mặn trùng mùi phèn trừ
kí hiệu kết sự tên ức giả ninh sinh tự
kì họp lạ thi vọng diệu tích cọ cục công quặc thị thú hạn
kỳ công cựu cục cuối diệu dị đà hạn hẹn họp lạ lân nghỉ ngộ phiếu phùng quan quặc tài thị thi thú thực tích vọng vĩ an ảo bí cọ dư đài hoa khôi khu kẹo kèo lão mục mạch mưu nào nhông quái quốc sơn tập thai thật thủ tình trung trước tuyển viên yên
kỷ cương luật lục niệm nguyên vật yếu
kỉ niệm luật lục cương nguyên
kỹ càng lưỡng năng nghệ sư thuật tính xảo nữ
kĩ thuật năng sư càng
ký âm chú giả giao hiệu họa hợp kết lục nhận quỹ sinh sự tắt tên thác túc ức gửi cả cóp cam danh duyệt ninh nháy pháp tự ước
kiếm chác cơm cớ sống thuật tìm ăn cách chuyện chồng cung củi hiệp lời khách tiền thêm vợ việc đâu
kiểm chứng dịch điểm định duyệt đếm kê lâm nghiệm ngư phiếu soát sát thảo thử toán tra ngân phẩm nhiệm hạch hoạch kiểm nhận thu thính
kiêm nhiệm toàn ái
kiềm chế hóa tỏa
kiên cố cường định gan nghị nhẫn quyết trì trung tâm trinh tín
kiến giải lập nghị quốc tạo tập thiết thị thức trúc văn nghiệm càng cánh chứng lửa hiệu nghĩa ngộ tha tính vàng
kiện cáo hàng toàn tụng tướng
kiệt quệ sức tác xuất lực
kiêng cữ dè khem kỵ nể
kiêu căng hãnh hùng ngạo sa bạc binh dũng kì kỳ
kiều bào diễm dân hối nữ lộ mạch
kiểu cách dáng mẫu loại mốt nhà
kim chỉ cương loại ngạch thạch tiền tự ngân anh bài băng bản cài châm chi cổ cúc đan đồng giây hoàn khâu khí ngọc nhũ ô phút quý sa tiêm thời thêu tuyến tháp văn
kìm hãm kẹp nén chế lòng cương
kín đáo mít kẽ bưng cổng mặt miệng như tiếng
kinh điển doanh dị độ hãi hoàng hoảng hồn kỳ lạc luận ngạc nghiệm nguyệt phí qua sợ sách tế tuyến thành thiên tởm tụng đô tịch bang bị bệnh cầu cung điện động đào kệ khủng lạch luân lý lược lịch môn niên phật phong quốc rạch sử tài thánh thương truyện trập tủy vĩ viện xáng
kính cẩn cáo chào hiển lão lúp mến mời mừng nể phục râm thưa thuốc trọng tin tặng viếng yêu gửi thờ áp bạch biếu bẩm cái cận chiếu chúc dâng đeo ái hậu hiếu lặn lạy mắt mát mong nhớ ngữ trên trình tường thầy vỡ vạn
kịch bản chiến câm liệt sĩ tính trường biến cọt cổ độc mục nói phát trần thơ tác vui
kíp nổ
kịp thời lúc
kị binh
kỵ binh sĩ mã giỗ rơ
la bàn cà hét làng lên lối ngà đà hán liếm liệt lớn mắng rầy ó ầm toáng tinh
lá cây cờ chắn dừa phiếu phổi thư rụng lành bài bùa cải chanh chuối cọ dong dứa đài gan giầu khô lách lay lảu lốt mạ mặt mía mơ non nõn rừng sen sách sắn số thắm tía trà trầu tre úa vàng xanh lợp thờ
lạ kỳ lẫm lùng đời mặt thường gì hoắc miệng mắt nhà nước tai tay
lã chã
lạc đề điệu hậu hướng loài lõng quan quẻ quyên thú viên lối bước bầu cảnh đà đường giọng khoản lầm mất nghiệp rang thành tiên thổ vận
lai giống lịch tạp vãng láng căng hàng máu rai tạo dắt kinh
lài nhài
lái buôn đò tàu xe gỗ lợn máy súng suông thử trâu vườn
lãi ròng suất vay cổ mẹ lời gộp con
lại gần sức quả bộ còn gạo giống hồn mặt nữa tổ thay thêm thăm nói đây
làm ăn ẩu bạn bằng bộ căng chủ chứng cỏ cho chui dáng dâu dịu đẹp đất đầy đồng duyên đơn gì giả giàu giặc giảm gương hại hòa hỏng khó khoán lành lại lễ lơ lụng lợi mai mất mẫu mới mối mưa nên nghề nhục nũng nổi nông phiền phép quà quan quen rẫy reo rể rõ rối ruộng sạch sao sáng tăng theo thơ thuê thinh tin tròn trái tổn ơn ồn vườn vua vui việc xong ác ấm ẩm bài bàn bạc báng bà bẽ bé bếp bia bậy biếng biếu bố bùa cao càn cản cảnh chay cha chết chiêm chính chồng chung chuyện cò công cơm cớ cỗ cỗi cổ chậm dấu dữ dày đêm đỏm đĩ đường đúng đau điệu giá giỗ gỗ gãy hàng hao hộ hùng hư kế khách khỏi kiểng khổ kiêu lạ lẽ loạn lòng ló lộ ma mát màu máy mẹ mếch mẻ mình mồi mọi mướn mưu mướt mùa năm ngơ ngọt ngôi người nhau nhà như nhiễu nhiệm nhanh nhỏ nóng nòng nối nổ nương oai ô phách phản phước phúc phim ra ràng rạng rau rầy rẽ rợ rùm sai sĩ sôi sinh suy sui tàng tài tình toáng tôi tốt tổ tới tường tan thẻ thế thêm thân thịt thử thuốc tiền tiếng tội trai trò trọn trống tướng tuần từ vầy vậy vệ vợ văn vốn vụng xa xấu xanh xao xiếc yên ý vừa
lam lũ chướng khói nham sơn màu
lạm dụng phát quyền thu bàn
làn điệu sóng da đường gió khói mây môi nước thu
lan man rộng tỏa toả tràn truyền can nhanh ra rừng xa
lãn công
lang thang bạt ben lang lảng lổ sói trung vườn y quân
láng giềng bóng cháng diềng mượt trại nhựa
làng mạc nghề quê xã xóm bản chài chơi cổ cười du đại hàng hoa lúa ngoại nho nước nhạc thơ trên văn võ trẻ
lãng mạn phí quên du tử đãng tai nhách
lảng tránh vảng đi
lạng lách
lành lặn mạnh nghề tính dạ lẽ lạnh như tươi việc
lánh nạn xa đi mặt
lãnh chúa đạm đạo địa hải lương nhận sự thổ tụ vực binh cảm án cung dải đủ đạn giải hội khí lẽo tiền hậu
lạnh giá lẽo lùng nhạt buốt cóng gáy ghê gan lòng mát ngắt như ngơ người run toát tanh xương xám
lao công động đao đầu khổ lý lực phổi tâm tù xao cải đánh đốn khó kêu lung nhọc nhanh tác thẳng tới xuống vào vút dịch
lão hóa hoá khoa làng luyện nông thành bà bộc đồng già hạc nhược ông suy tướng thị thực thọ tiền tử
láo xược toét lếu nháo
lát cắt đường nền gạch hoa nữa sàn đát vữa
lặp lại
lặn lội ngụp biển hụp ngòi mặt
lắng đọng nghe chìm lo dịu xuống
lăng mạ kính nhục tẩm quăng xăng trụ trì
lằng nhằng
lặng im lẽ thầm yên câm đi gió lội người ngắm thinh
lắp đặt ghép ráp bắp máy bóng xắp lại
lắt léo nhắt
lấm lem tấm chấm láp lét la bùn
lầm lạc lẫn lỗi tưởng bầm lì lỡ lũi lội than rầm
lâm bồn nạn nghiệp nguy sản sàng tặc thời trường vào bệnh chung hạ học sự thế tẩm trận trọng tuyền
lân cận la bang quang tinh
lấn áp át biển chiếm cấn dần đất lướt sân tới lấn bức
lẩn khuất quẩn tránh trốn lút mẩn quất thẩn
lẫn lộn nhau nhớ lẫn
lần đầu lượt lữa mò theo chần chót hồi khân khần sau tìm trước xuống này nữa
lâu bền dài đài đời nay năm ngày la lâu lắc nhâu rồi hơn
lậu thuế
lầu son các cao hoa trên xanh ngà hồng
lấy cắp đà đi lòng lại lệ mẫu tiếng ví ý chồng công cớ cung đâu đức được độc giống hàng họng khách làm lãi lời lợi mạng máu mất nê nước nhau ngắn oán phiếu quyền ra rồi sức số theo thuốc tiền thế thân thúng trộm trớn về vợ vốn xong
lập chí công cứ dị đông gia hạ hiến khắc kế luận loè lờ mưu nghiệp ngôn nhóm pháp phương quốc tức thân thành tịch trình trường tự xuân bập bia bìa biên cập di đàn đô đội đền đổng gấp giới hội hạn khống kỷ lòe làng lộ lăng lại nên phiếu quy ra sự tâm thể thu trận tư tứ úy vi ý
lấp đầy lánh liếm ló lửng biển bể hố kín loáng xấp lỗ trống
lật đật đổ ngược tẩy ghe giở lọng mặt nhào ngửa tàu tung thuyền trang xe úp
lễ bái chùa cưới đài giáo hội khai kỷ mễ mạo nghi nghĩa nhạc phép phẩm phục tang tân tết tế vật tục hỏi phát mừng bế ca chạp chế đón đường giáng giỗ khánh kết nhượng phật sinh tạ tiết tiểu thành thượng trao trọng truy viếng vía xuất động khởi
lề đường lối mề thói luật đất
lê thê dân bước chân la lết lợi dương lưng nin
lệ làng phí thuộc thường bộ ca luật nhòa rơi
lệch lạc chuẩn pha tâm hàng
lên án cao cân cấp cơn đồ đường giá giọng gân hình kế khung lão lịch lớp men mặt nước ngôi sóng tàu tiếng tinh tuyến voi xe xuống đèn ảnh bờ bổng chân chức chùa cầu cót cung dây đạn đèo đài đây đời đỉnh đồng gác giây giường hàng hương hạng khuôn lầu lương mạng màu mây mốc nét ngàn ngọn ngựa núi rẫy ruột sàn sân sởi số tay thác thăm thớt trang trời trên tuổi thuyền trước trán ý
lệnh cấm giới bài chi chỉ đình khám khẩn khởi lạc ngừng truy
li ti khai bì kì la ngộ tâm
lí do lịch lẽ luận tưởng trí thuyết lắc nhí
lý do giải lịch lẽ luận số sự tài thú thuyết tính trí trưởng tưởng lắc hóa hội học hương khai liệu ngư nhí sư tình
lia lịa
lìa bỏ xa đời khỏi
lịch bịch công duyệt đại lãm sử sự thiệp trình làm bay biểu cử học kịch ngày nghỉ thi tàu treo tiếp
liêm chính khiết sỉ
liếm láp môi gót
liên bang bộ can chi danh doanh đoàn đội đới giao hệ hiệp hoan hoàn hội hợp khu kết khúc lạc lụy luỵ minh miên ngành nhóm quan quân quốc thông thủ thuộc thuyền thương tiếp tỉnh tịch tục tưởng từ vùng xã chính cơ đại đài gia hồi ngân nhánh phòng phương tài thị thôn tuyến trường trì ứng xô trạch
liền kề mạch sẹo cạnh chị khít khúc một sau sát tay tù thân
liều lĩnh lượng mạng chết mình thân thuốc
liệt giường kê sĩ sỹ truyện dương não nữ tổ thánh vị
liệu pháp hồn trình lượng
lim dim
linh cảm cữu diệu động đình hoạt hồn kiện mục nghiệm sàng tính thiêng tinh trưởng đan đơn dược đinh giác hiển khí lợi miếu thú thạch tiêu tượng tê tướng ứng vị vật xa
lính đánh gác thủy canh cứu chiến dù dõng đảo khố lái mới ngự ngụy tập thú thợ tráng tẩy biển
lĩnh canh hội lương vực xướng cung đạo ngộ tiền ý
lịm dần
líu lo díu lưỡi ríu
lo âu buồn lắng liệu lót ngại nghĩ phiền sợ toan xa cho chạy lường ngay nổi ra tính trước việc xong
lò gốm sưởi xo bánh đào đốt đúc gạch hơi lửa luyện lợn mò mổ nung nướng rèn sát than tôn thiêu vi vôi sấy
lọ hoa
loa đài kèn phóng phường xịn lóa thùng
lòa xòa nhòa
loài người vật hoa chim cá cây thú
loại bỏ hình khỏi thải trừ thể biệt hạng mục tội văn trực
loạn lạc luân thị xạ ly ngôn nhịp óc thần trí đả
loan báo tin truyền phòng phượng
loay hoay
loang lổ loáng rộng
loãng xương
lòi đuôi
lõi đời ngô cây
lỏng lẻo chỏng léo tay khỏng
lóng ngóng lánh xương
lòng dạ dân đường hồ người lành mẹ nhân son tham thành thương tin tốt trung vàng yêu bàn chảo đất đào đỏ đen gan hẹp heo khòng lang lợn máng nhiệt nam ruột sông suối sắt thòng trắng trai tự từ vả vòng xót
lộ diện đề liễu mặt tẩy thiên thông trình tuyến bí bộ giới hầu khẩu liệu phí xỉ xuất
lỗ hổng lãi mãng vốn chỗ đen mũi mộng nẻ rò tai thủng kim khóa châu
lỗi hẹn lạc lầm nhịp thời đạo mốt tại
lối đi mòn nghĩ sống thoát cũ mở mới nhỏ ra rẽ tắt vào về xóm
lôi cuốn kéo thôi đình la
lội bộ bùn ngược nước ruộng suối sình
lộn ngược xộn lạo mề nhào nhầm sòng ruột tiết tùng
lồng ghép đèn lộng ngực bàn bè ấp cá chim đất hổ hộp hình kính lộn lên tiếng
lộng gió hành lẫy ngôn quyền óc
lốc xoáy cốc lịch nhốc
lộc non bình trời xuân vừng
lợi dụng danh hại ích khẩu kỳ lộc nhuận quyền thế tức điểm hành hóa khí lạc lòng lộ nhụy răng suất tiểu
lời ăn bạt bình ca chúc dạy giới hát hứa hay hỏi khuyên khai kêu lãi lẽ nói nguyền nhắn thề thơ tựa văn mời bàn chào dặn đáp đồn đường hẹn khấn khen kết kể lỗ ngỏ nhạc nhủ phê phán ru sấm than thoại thú tuyên vàng xin thăm yêu
lơ đãng là lửng thơ chơ đễnh láo mơ ngơ phơ xe
lờ mờ đờ lững ngờ phờ tịt vờ
lỡ hẹn làng lầm lời thời bước chuyến cỡ dịp duyên lứa mồm miệng nhịp tàu tay việc vận xe
lở đất loét lói mồm núi tấm
lớp dạy học lang nghề trẻ người bài bậc bùn chọn cha dưới đất đệm đặt hang huấn lớp mầm màng nhà nhựa nền phó phủ phổ sóng sau sơn tập than trước trên trưởng vỏ vữa xúp
lớn lao mạnh mật nhất nhỏ tuổi tiếng bé con gan giọng hơn khôn lên lối phổng thuyền vổng xác
lợn nái giống cợn cà ỉ lòi nước quay sề sữa thịt
lợp ngói nhà mái lá tôn
lu mờ bù loa lu nước
lũ lụt lượt quét trẻ ống con chuồn cướp giặc khốn lĩ nhóc nhau
lúa chín chiêm gạo mạ mì mùa nếp nước non
lùa bò
lụa là
luân canh chuyển hồi lạc lưu lý phiên thường xa lí vũ
luẩn quẩn
luận án bàn chứng cương cứ điểm điệu đề giải tội văn anh chiến đàm đoán giảng kết khảo lý ngữ thuyết thuật
luật định gia hình khoa lệ pháp sư thơ sĩ áo báo chơi dân đạo đời giao học lệnh hành lưu nhân rừng sự tục
lục bát đục địa diện lạc lọi phủ soát quân vấn bình bục cá cục cung đạo đề giác huấn khí lạo lâm lăng lẫm lìa lộ lực nghệ nhai niên phẩm súc soạn sự thư tìm trưởng trần tung tuần tục xanh
lui binh tới về bước cui gót lủi hui quân ra
lùi bước lại xa dần lũi lịch sâu xùi xe
lũng đoạn
lúng túng búng liếng
luôn luôn miệng mồm tay thể tiện
luồn lách cúi lỏi lút qua
luồng gió dư lạch cá điện hàng khí khói nước sáng tư
lũy tiến kế tre
luyến tiếc ái lưu láy
luyện kim tập thi thép tay binh công đan gang giọng thanh thuốc viết võ
lừa bịp dối đảo gạt lọc mị phỉnh thầy tình
lửa cháy đạn trại bếp binh chiến củi đóm gần hận hương hồng khói lò lựu rơm thiêng tình
lứa đôi tuổi lợn lúa
lựa chọn chiều lời mua thế ý
lực bất điền hấp lưỡng lượng sĩ cản cầu dân đẩy hút học kế kéo ly tác tàu tế trọng ứng
lưng chừng vốn áo bụng cơm còng eo đồi gù khòm lửng núi ong túng trời tròng vực ghế
lừng danh lẫy khừng chừng vang
lửng lơ dạ
lược bỏ đồ khảo sử thảo thuật dịch giản lại sừng trích
lười biếng nhác học
lưới điện đánh lửa cá đạn giăng nhện rách rê sắt thép trời vét vây tình
lưu ban bút chiếu chuyển cữu danh dân dấu đày động giữ hành học kho luyến lạc lượng lại manh nhiệm niệm tâm thông thủy trú truyền trữ tồn vong vực ý bảng cảo cầu chiến chú chiểu diễn dung dụng đãi hoàng hóa huyết hương không ký khí loát ly nghệ pháp phẩm phương phóng sản sinh tán tốc tình tục tuyến vận vết văn xuất
lượm lặt rác
lương bổng duyên dân giáo khoan khô hưu thảo thiện thưởng tâm thực tri y tối dược gạo hướng khoán lậu năng sơn tháng tướng
lường gạt trước đoán thưng
lượng giá mưa sức thứ hình tử giác từ
lưỡng cư lự nan viện bại cực đảng hình hợp hà nghi nguyên phân quyền tiện tính toàn
lượt người thi bộ bượt là này khách đi
ly biệt dị gián hôn hương khai kì kỳ tán thân bì cà gốc giáo khách nước rượu rời tâm tao thủy thoát
ma chay lực mãnh quái sát thuật túy tuý trận cà cỏ chê giáo lanh mị quỷ sơ xát
mã hóa hoá hiệu lực số tấu vạch não thượng nguồn lệnh định
má hồng
mà thôi cả lại
mạ kền non cấy kẽm vàng
mách bảo nước lẻo qué
mạch lạc máu nguồn nước máy văn đập điện ngầm nha cảm xúc
mai phục một sau mối táng hậu kia vàng vợ danh
mài giũa mòn
mãi dâm lộ mãi
mái chèo ấm che đình đầu hiên nhà trường tôn ngói tóc tranh tây
mại dâm bản
mải mê miết chơi
màn ảnh chắn hình trời bạc đêm gió kịch mỏng sương tuyn đen
man mác rợ
mãn hạn khóa nguyện tang tính kiếp kinh nhiệm ý
mạn đàm thuyền
mang ơn lại máng nặng tai thai tiếng tính trên vác về mang bầu tên theo vạ tội án
màng lưới nhện lọc nhầy tang não trinh
mảng xanh tường màu kiến bè
mãng cầu
mạng lưới nhện sống người sườn xã
mảnh dẻ đất mai vườn khảnh vụn bom sành vỡ giấy tình
mãnh liệt hổ lực thú
mạnh bạo dạn khoẻ khỏe mẽ miệng thường bước giỏi tay yếu ai
mao dẫn mạch
mạo danh hiểm muội phạm
máu chảy mủ thịt lạnh mê chiến huyết lửa mặt me tươi xương tham
màu da mè mỡ nâu nhiệm sắc vẽ xanh áo cờ trắng đỏ vàng hồng tím
may đo mắn mặc rủi sắm vá áo ô sẵn sao công
máy ảnh bay bơm cày cấy chủ điện đo gặt giặt hút in kéo khâu lạnh miết móc nổ quay tính trợ xới xúc bào biến bừa cắt cưa chém chiếu chữ công đào đánh điều đẻ đếm dệt ép ghi hát khoan lọc luyện may nước nén ngắm nghe phát quạt rửa sấy say soi thu thở tiện tập trộn ủi vi xay xén dò chạy
mày mò râu đay
mắc bệnh cạn cỡ kẹt lỗi míu mưu nghẽn nợ phải áo bẫy cở câu cửi công dịch lừa màn mớ nghẹn mỏ võng
mặc áo cả cảm dù khải khác kệ nhiên niệm sức dầu định lòng váy xác
mặn mà nồng mòi chát
măng non tre cụt sét tây tơ
mắng chửi mỏ nhiếc vốn
mắt cá lưới nhìn thường xích kính cáo kém mũi nhắm nai thần tinh toét trần sáng bão
mặt bằng bàn cắt đất hàng khác mạnh mũi nạ nước phẳng phố tiền trái trăng trận trời mối dày đường hồ hạn kiểng kính lợi mày mẽ mo mộc ngoài người nhựa nhật nhăn phải ruộng sau sàn sông tích tốt trong trước trên xấu
mâm cỗ cơm quả ngũ cao xôi
mầm bệnh mống non sống xanh họa cây
mân mê
mẫn cán cảm tiệp
mập mạp mờ
mật độ báo danh khẩu mã ngọt nghị ong thám thiết thư vụ ước đường gấu hiệu lệnh mía ngữ tuần
mất cắp công dạy dần đất đi điện giá gốc hồn lòng mát mùa mạng mặt ngủ nết nhân nước sức tích trật trộm trắng việc vệ an cân đoàn đứt giống giấc hút khách máu mật ngôi nhau sạch tăm tiếng tự trí tiền trinh vía xác dạng ăn khôn
mẫu mã giáo đơn hình mực nghị quốc số tử vật hệ hàng mô mới ngữ người nghi tây tự thân thức tính vẽ
mâu thuẫn
mậu binh dịch
mây mù mưa bay chiều đen giông hồng khói lành mờ ngàn núi trắng tre trời vàng xám
mấy chục khi năm ai bữa chốc đời hôm lần mươi nay nỗi thuở
me chua
mè nheo xửng
mẹ đẻ hiền kế nuôi con cha chồng cu đĩ ghẻ già góa mìn vợ tròn quê
mẻ lưới cá thép
men rượu theo say gan bia răng sứ tiêu
mèo mả con hoang mun mướp vờn
méo mó mặt xệch
mê hoặc hồn lộ man mẩn muội say tín tít đắm cung lầm li ly mải mệt ngủ sảng tơi gái
mề đay gà
mềm dẻo lòng mại mỏng yếu môi nhũn nắn mượt
mến khách mộ phục thương yêu
mệnh đề danh giá lệnh chung hệ một trời yểu phụ
mệt lả mỏi nhọc đứt lử nhoài óc phờ rã nhừ
mếu máo
mí mắt
mì ăn chính sợi gói tôm xào quảng
mỉa mai
miền biển đất đông bắc nam núi tây trung xuôi ngược đồng quê xa trong cao
miễn cưỡng dịch giảm là nhiệm phí sao thứ trừ thuế nghị phạt tố thi vé dân học
miến điện gà
miêu tả duệ
miếng ăn mồi trầu bánh cơm đất lót vá võ ngon da
miệng lưỡi ăn cười giếng hố hùm hang thế vết nhận
miệt mài thị vườn dưới thứ
mìn tự bẫy chông
mỉm cười
minh bạch chứng châu chủ họa hoạ mẫn oan sư tinh ước văn dương đạo định hội hương mị mông nguyệt quân quyết sơn tâm thư triết tuệ
mình mẩy trần ta mày
mít tinh
mịt mù mờ mùng
mò mẫm cua đáy gái kim ốc trai vào tôm
mó máy tay
mỏ khoáng than dầu ác cày chim đá hàn lết neo nhọn quặng sắt vàng vịt
mọi khi mặt người nơi rợ bề cách cỡ chốn chuyện điều lẽ lần lúc nẻo ngả nhà sự thứ thời việc
mỏi mệt mòn gối mắt mong tay
mòn mỏi vẹt đường gót
móng tay nền nước chân cái giò ngựa rùa vuốt
mỏng manh dính tang mẻo môi tanh tai
mong chờ đợi manh mỏi muốn ngóng ước nhớ được rằng sao
mồ côi hôi mả hóng hồ hòn yên
mộ bia chí đạo phần dân địa giới quân tổ táng
mô hình hồ phạm phỏng tả tơ típ đất tê bản
mổ xẻ tim bụng bò cò heo lợn mắt nội sẻ
mộc mạc bản lan nhĩ nhân tồn
mồi chài lửa câu nhử thuốc
mỗi khi lúc ngày người bận bên một lần mình năm nhà nơi tội thứ cái tháng
môi giới hở sinh trường miếng son trầu thâm khô
mối lái hàng manh quan tình nguy đe lo bận dây duyên giao hận họa mọt nối quen thù tơ thân ngờ lợi hàn
mồm mép loa miệng mồm
môn học đệ phái sinh thể bài công đăng đồ hạ khách phiệt vệ chủng
mồng tơi gà
mộng du mơ tưởng mị tinh ước
mốt thời
một chiều chút cách ít khi lần lòng mai mực số thể thoáng vài cửa bề bên bận chạp chốc dạo đôi đời hai hơi khối lèo loạt lúc lứa mặt mình mạch ngày nhịp nửa phen phần phía phép tay thời thôi thuở tí trong trời ý vẻ
mơ hồ màng mộng tưởng ước mòng
mờ ám ảo mịt nhạt đục tối xa ố nhân
mở ba đầu đường hàng lòng lối lớp mang mắt mặt màn mở rộng ra thầu thoáng tiệc tòa cờ cửa hội hướng lời máy miệng phiên toang trường vòi mào
mỡ màng nước gà bò heo màu lợn
mới đây lạ mẻ nhất toanh cưới đầu đẻ hay lớn nổi rồi ra sinh tinh vào về xong nguyên
mời chào gọi mọc họp khách rượu tiệc thầu dự
mớm cung cơm lời
mớn nước
mù lòa mịt mờ quáng tịt chữ u khơi sương tạt màu
mũ bảo nón miện cối lưỡi nan nồi phớt tai rơm áo trùm
mua bán chịu chuộc chuốc hàng lẻ sắm tặng vui
mùa đông hạ hè khô mưa màng nước thi thu vụ xuân lũ cạn cạ cưới chay gặt gió giáp khai lụt lúa mặn ngâu nắng phượng rét sen trăng vàng hoa quả
múa hát may rối lân kiếm mép rìa rồng sạp máy võ gậy quạt
mục đích đồng kích lục nát ruỗng rữa sư tiêu từ hạ kỉnh rỗng trường vụ
mùi hôi mẫn thơm vị hương khét mẽ soa tanh tây thối xoa tàu bùn
mũi nhọn giày tên né biển cà chỉ dao dùi đất khâu kim khoan lao mác súng tàu tẹt thuyền tiêm tấn
mủ cao su
mùn cưa bã
muôn dân đời hình màu năm nơi ngàn nghìn thuở vàn vẻ kiếp loài mặt phần phương thú trùng vật
muốn biết thì
muộn màng phiền mằn
muỗi vằn mòng đốt
muối ăn biển mặt bỏ dưa khoáng mỏ ớt tiêu mè cà
mưu cầu đồ hại kế lợi lược mẹo mô sát sinh sự trí toan hèn phản sĩ tính
mưa bão dầm đá gió lũ nắng phùn rào rươi đầm bay bom bụi chiều dai dông giông lâm lớn móc ngâu nguồn ròng rơi rừng sa sụt tầm trái to xuân xối
mừng công rỡ thọ tuổi vui hụt lo quýnh quà rơn thầm cuống
mức độ án giá lương sống thu phạt đóng hưởng
mực nước thước in khô lá mài nang ống tàu tím viết
mượn cớ tiền gió đường hơi lời rượu tay tạm tiếng sách
mướn đất người nhà
mương máng rẫy phai nước rạch
mượt mà
mỹ cảm học lệ mãn miều nghệ nhân phẩm quan quốc thuật tục viện ý dung đức hạnh hóa kim nữ phục từ vị
mĩ thuật
na ná
nã pháo
nạc mỡ
nài nỉ ép nẵm xin
nại hà
nải chuối
nam bộ châm giới mô nữ sinh tính trang tước bán châu cực cao diễn giao nhi phong phương tiến trầm thanh tử trung vô bằng
nan giải hoa quạt y đề tre
nản chí lòng
nạn dịch đói nhân mù dân hữu nước lụt tin
nang tuyến
nàng dâu tiên hầu công
nạp điện tiền đạn tài thuế
nào ngờ
nao núng lòng nức nao
náo động loạn nhiệt nức
não bộ lòng nề nùng
nát bét bàn gan lòng nhừ óc rượu tan tươm vụn
nạo vét thai dừa
này nọ khác kia đây
nảy lửa lộc mầm nở sinh lòng mực ra
nay mai đã
năm cũ học mới ngoái nay sau tháng tới trước xưa cửa ba bảy canh châu cùng hết một mươi năm qua tài thứ
nắm bắt chắc giữ lấy tay vững rõ bóng đấm quyền xôi cơm tình đất muối
nằm mơ viện vùng ngủ bẹp bếp chờ co dài đất đường gai im khểnh lòng lì mê mộng ngang ngửa nghỉ nơi nôi phục sấp ổ thẳng trên trong vạ xuống yên
năn nỉ
nắn nót chỉnh dòng nọt bóp túi
năng động khiếu lực lượng nổ suất nhặt
nắng cháy ấm gắt hạn mưa nóng ráo chang chói chiều hanh hạ hè hửng mai mới nôi nực sớm trưa vàng xế xuân
nặng lãi lời mùi nề nhọc nợ trĩu nhẹ tay đầu gánh ký kí lòng nghĩa nặng tai tình trịch vai nhời
nâng bậc cao cấp cốc đỡ giá giấc hạng niu tầm bi chén cánh khăn ly lên trứng dậy
nấm mồ rơm linh men mèo mốc mộ đất hương
nấn ná
nấu ăn nướng bếp cơm rượu cỗ chín chảy canh nước nung chè
nâu sồng đen non sẫm đất
né tránh mình
nem chua nép nướng rán công
nén hương lòng bạc chịu giận khí
neo đậu đơn người bám giữ
nẻo đường
nép mình sát vào
nếp nghĩ nhà sống nhăn gấp áo cái cẩm cũ than tẻ rừng sinh
nề nếp hà
nể nang phục trọng vì mặt lòng
nền móng nếp tảng nã kinh đất nhà nghệ trời văn
nêu cao gương rõ bật tên lên ra
nếu như không
ngã ba bệnh bảy lòng ngũ rẽ tư bổ chổng đau giá gục khuỵu lăn lẽ lưng ngồi ngửa nhào nước quỵ sấp mũ
ngạc nhiên
ngạch bậc trật lương cửa
ngai vàng rồng
ngái ngủ
ngại khó ngần ngùng khổ gì
ngán ngẩm ngại
ngàn đời năm xưa cân dặm lau ngày thu trùng vàng thước
ngang bằng bướng dọc hàng ngạnh nhiên nhau ngửa qua tàng tầm trái bụng dạ giá lưng mặt nối ngược phè sức tai tay ngực
ngành hàng học kinh nghề dọc y đào mỏ ngọn nghệ ngang thủy
ngao du ngán
ngào ngạt đường
ngát hương
ngày càng công đêm giờ giỗ hè hội kia lễ mai mùa nay nghỉ rằm sau sinh tháng tết trước thường xưa tận ấy cưới đầu hôm kìa lành mới ngày nắng nào này nọ rày qua trời về vía xuân tốt
ngay lập ngắn thẳng thật tức từ cả đơ lưng lành ngáy sau tắp cạnh
ngáy ngủ
ngắm cảnh nhìn nghía sao súng trăng vuốt
ngăn cách cản cấm chặn kéo nắp ngừa tủ trở bàn đá rào sông đôi
ngắn gọn hạn ngủi hơi ngày ngủn ngọn đòn dài
ngẫm nghĩ
ngân hà hàng khố quỹ sách sinh vang nga phiếu lượng ngấn nhũ sáo
ngấn lệ
ngập lụt mặn ngừng tràn úng đầu đất lội mắt ngụa sâu nước bùn
ngẫu hứng nhiên
ngậm ngùi bồ cười miệng nước tăm vành sữa máu
ngấm ngầm ngoảy đòn nguýt thuốc
nghe đài lời ngóng nhìn nói theo thấy chừng câu đâu đồn được đến giảng hát hơi kể khám lén lỏm lóng ngắm nhạc nhầm như ra rõ tin tiếng trộm tuồng vẻ
nghé ngọ
nghẽn mạch mạng đường
nghèn nghẹn
nghẹn ngào lời đắng thở ứ
nghèo đói khó khổ hèn nàn túng kiết ngặt nhất rớt xơ
nghề cá nghiệp ngỗng nông thủ báo y biển cày chài cổ đan dệt dạy gốm giáo hàn khác may mộc muối phụ rèn rừng tay thêu thuốc tự văn viết võ cũ nón
nghệ danh nhân sĩ sỹ thuật tinh nhung phẩm vàng
nghênh đón ngang tiếp chiến ngáo xuân
nghĩ bụng lại ngợi suy thầm cách đến lui mông ngay nát quẩn ra rằng sâu tới thương về
nghỉ chân dưỡng hè học hưu lễ mát ngơi phép tay thai tết trưa việc ốm giải giữa hẳn làm lại lưng mệt ngày phòng sức ngắn đêm
nghi án binh hoặc kỵ lễ ngại ngờ ngút thức vấn can phạm phương môn trang vệ thủ
nghị án định gật luận lực quyết sĩ sự trình viện trường hội viên
nghĩa binh cử dũng địa khí hẹp lý quân trang tình tử vụ bộ cả hiệp mẹ phụ phương quyên sĩ sinh trủng đen
nghịch cảnh lý lưu mắt tặc chiều dại dị đảo lí ngợm ngầm phách tai thường tử
nghiêm cấm chỉnh khắc minh nghị ngặt nhặt trang trị túc trọng cách lệnh mật ngắn phạt phụ quân từ
nghiệm thu ra số đúng lại pháp sinh thấy chứng
nghiền nát ngẫm
nghiên bút cứu mực
nghiến răng ngấu
nghiện ma hút rượu ngập thuốc
nghiêng mình ngả ngửa ngó nước thành về
nghiệp chủ chướng đoàn dư vụ báo đời văn duyên
nghiệt ngã ngõng
nghìn năm thu
ngõ hẻm cụt ngách tắt xóm
ngoài ra giờ khơi luồng mặt nước trời đồng ngành biển cõi cuộc da đề đời đường hiên lề miệng ngõ sân tai thể vòng ý
ngoái lại
ngoại bang cảnh cỡ đạo giao giáo hạng hối hình khoa khóa khoá kiều lai lệ lực ngữ ô quốc thành thất tệ thương tình tiết tỉnh trừ tuyến viện vi văn xâm biên cảm công diện đình đô giả giới hàng hóa ngạch nhập phạm quan sử suất tại thích tộc trú vụ ứng
ngoan cố cường đạo ngoãn hiền nết
ngoảnh lại mặt
ngoạn mục cảnh
ngoằn ngoèo
ngọc ngà trai bích thạch bội châu hành hoàng lan lục miện nữ quý thực tỷ
ngòi bút nổ lửa thuốc nước
ngói lợp đỏ âm mới móc
ngon giấc lành miệng ăn cơm lửa mắt ngọt ơ thơm trớn
ngón tay chân nghề chơi đòn út cái áp
ngọn cờ đuốc gió lửa ngành nguồn núi cây cỏ đèn đồi giáo hải nến sóng tháp rau
ngóng chờ trông đợi
ngọt bùi ngào lịm nước giọng lừ mật nhạt sắc xớt ngay
ngô nghê khoai đồng nếp rang bắp
ngỗ nghịch
ngộ độc nghĩnh nhận nhỡ đạo sát
ngồi thiền tù bệt chễm chờ chồm đợi đồng ghế học không lê lì lên mát nghỉ rỗi rũ thu trên vắt xổm yên xuống
ngôi báu làng nhà sao thứ trường vị mộ đền chùa đình hàng vua đầu
ngổn ngang
ngôn luận ngữ từ tình hành
ngông cuồng nghênh
ngột ngạt
ngơ ngác ngẩn
ngờ vực nghệch ngợ
ngỡ ngàng là như
ngợi ca khen
ngu dân dốt đần muội xuẩn si dại độn ngốc ngơ
ngũ cốc giác hành quả sắc âm cúng giới gia hổ hương kim luân ngôn phúc phụng quan tạng tuần vị
ngủ đêm gật nghỉ say trưa yên chợp đậu đông gà khì mê mơ ngáy ngon ngồi nghê nướng quên sớm thiếp vùi
ngụ cư ngôn ý tình
nguội lạnh ngắt
nguồn cội cơn cung gốc lợi lực nước sống thu tin vốn vui cấp cảm chủ cứ gien điện hàng khách mạch năng ngọn ra sáng thải thơ
nguy cấp cơ hại hiểm kịch kế khốn nan ngập cập nga biến
ngụy biện quân tạo trang binh quyền
nguyên âm bản cáo chất cớ dạng đán đơn khai lai liệu lý lành mẫu nhân nhiên niên quán sinh sơ soái tác tắc thủ thủy tố trạng tử tuyền văn vẹn vị chi chủ do đại dương giá gốc hình khí khôi khối lượng nghĩa ngày phó quân si tấc thể tiêu trinh trị ủy uỷ vật xi
nguyền rủa
nguyện cầu ước vọng đường
nguyệt quế thực san bạch cầm liễm
ngư dân lôi nghiệp phủ trường cụ ông hộ lưới
ngữ âm cảnh điệu hệ nghĩa pháp văn cú khí liệu vựng đoàn
ngự trị
ngưng đọng trệ tụ bặt kết nghỉ cấp hoạt
ngừng bắn nghỉ trệ bặt thở tiếng
ngửa tay
ngứa ngáy mắt miệng tai tay
ngựa chiến gỗ bạch đua nghẽo ô vằn trời thồ xe
ngược chiều dòng đãi đời lại xuôi gió lối mắt ngạo nước nhau đường
người anh bạn bệnh chồng cha con cao dân dưng đẹp đọc già giúp hùng khác lái làm lao lớn mẫu mẹ nghe nghèo nhà phàm ở quê sử ta thân thầy thợ thương tốt trẻ trần vợ yêu xưa xem có dùng ăn bán bảo chơi chết chủ công cũ đàn đời đứng đúng ghét giàu hầu khách khỏe lạ lính máy mới mua ngợm ngoài nhện nhái nổi nộm nhân phụ quen ruột rừng sành sao sống tài tây tình thiện thường tù tuổi trong viết xa xứ
ngượng ngùng mặt nghịu ngập mồm
ngưỡng cửa mộ vọng
nha chu khoa sĩ
nhà ăn ái ba báo bạt bè bếp cái cao cầu chồng chùa chung chuyên chức chứa cửa dân dòng đài đất đầu đá đèn ga gác gái giàu giáo ghi hát hàng hiền hiệu hộ hoạt khách kho khoa kính kinh lá làm lao lầu lều máy mồ mạng nghề nghèo nghiên ngói nghỉ ngoại nông nước ở quê quản rông riêng sách sàn sản sử tang thầu thầy thơ thờ thương thuốc thuê tôi tắm tầng trai trẻ trọ trường tranh tù tư từ văn vẻ vệ vợ vua vườn xã xe xưởng xuất hảo bác bên binh buôn cầm chài chính cổ công dưới đám điều đình đồ đò đương giam gạch gianh giữ gỗ hầm hòa hộp hội họ in khó không lắp lý mái mình mẫu ngang ngục ngoài ngủ nho nhỏ ống ông phố phân quan quàn ràng rẫy sau sư tập tài tây tình tiên tiền tiêu tổ thi thổ thuyền trệt trò trống tu tường trời vàng vách võ vòm xí xây vật xác lưới lồng
nhã nhạc nhặn ý
nhá nhem
nhạc cụ công điệu khí kịch sĩ trưởng viện gia khúc lễ lý mẫu nền nhẹ phẩm phụ sống sư tài tang tế tính trẻ vàng vũ
nhai lại nuốt trầu kẹo
nhại lại
nhắc lại nhở nhủ chừng đến khéo nhỏm tới vở tuồng
nhạy bén cảm
nhàm chán tai
nhàn hạ nhã rỗi cư đàm nhạt tản
nhan đề nhản sắc
nhãn cầu hiệu khoa lực mác quan thức vở hàng hạt lồng tiền trận
nhanh chóng gọn nhẹ nhạy nhảu trí nhẹn chân đoảng lẹ mắt như tay tiến
nhánh sông cây rẽ lúa hoa
nháo nhác nhào
nhào lộn nặn trộn
nhảy cầu cẫng dây dù múa vọt xa bổ cao cóc đầm dựng điện đọt lầu lò mũi nhót qua sào tót vào xuống xổ
nhạt nhẽo nhòa màu thếch phèo toẹt
nhắm mắt tới chừng mục nghiền rượu tịt
nhằm mục vào khi lúc nhò
nhăn nheo nhó mặt mày nhúm nhíu
nhắn gửi nhủ tin nhe
nhẵn nhụi mặt bóng thín túi
nhẫn cưới nại nhịn nhục tâm cỏ đính
nhặt nhạnh khoan lượm sạn
nhấm nháp nhẳng
nhầm lẫn tưởng nhọt nhỡ lớp
nhân ái bản bánh cách chứng chủng công dân danh dịp dục đạo đức gian giống hậu hòa hình khẩu khí kiệt loại lực lõi mạng nghĩa ngãi nhượng nguyên phẩm quả quần quyền rộng sâm sinh sĩ sự tạo tài tâm tai thân thể thọ thực thừa tình tính tố tôn tộc trần tri tuyến từ vật văn viên vị vì ảnh chất cơ dáng dạng đà đề duyên điều đôi huệ khi lúc lên mã mãn ngôn phép số thế thứ trí trung tử tuyển vô ý
nhấn chìm mạnh ga nhá nút phím
nhận ảnh biết chân dạng diện định đồng làm lãnh lệnh lầm lời mặt nhiệm nuôi ra thấy thầu thức xét tin vơ bưu cảm con giải hàng hậu họ khách lại lỗi lương lớp nhau nhìn rõ thư thưởng tiền tội trách tay vé việc vốn quà
nhất định loạt mực nguyên nhất quán quyết tâm tề thời thiết thống trí viện bản cử đẳng hạng hào là nhì phẩm sinh thần thể thì tự trên vị
nhật báo ký kí thực trình dụng ấn lệnh khóa nguyệt tâm
nhậm chức
nhập cảnh cuộc cư đề gia hàng học kho khẩu liệu ngoại ngũ nhèm siêu tâm thế tịch trường vai viện cảng đạo định hội hộ hồn khoa lậu lý môn mô nhằng nội nha quan quốc quỹ sách thất tràng trạch vào vườn xưởng
nhầu nát
nhậu nhẹt say
nhẹ dạ nhàng nhõm lòng tay bẫng bước gánh hều lời nhẹ nhẹm tênh tình nợ
nhen nhóm lửa nhúm
nhếch nhác mép
nhi đồng khoa nữ nhí tử
nhí nhảnh nhố
nhị phân nguyên đực hỉ hoa phẩm thập
nhiễm bẩn bệnh độc khuẩn mặn phèn trùng xạ lạnh sắc thể từ vi
nhiệm chức kỳ kì màu mầu sở vụ nhặt ý
nhiên liệu hậu
nhiếp ảnh chính
nhiệt độ đới điện huyết kế lượng liệt năng tâm thành tình thán dung đỉnh hạch hoá học lực luyện miệt tố thương khí
nhiêu khê tử đó
nhiều bên hơn lời mặt năm nhất nhặn ít chuyện điều đời khi lần lúc nơi phần tầng tuổi thứ tiền
nhiễu động loạn nhương sự nhại sách
nhìn chung lại nhận ngắm nhó rộng thấu thấy xa chăm gần lén ngang nhõi nhau ngó nhòm ra rõ thẳng theo tổng trộm trúng trước vào về xuống
nhịn ăn nhục đói nhường thua cười
nhín chút
nhịp cầu điệu độ nhàng sống tim chân phách tay thở trống thơ
nhỏ bé gọn giọt hẹp lẻ nhắn nhặt nhẹ nhen nhất nhoi tuổi xíu yếu dại dần giọng mọn nhẻ nước thó to tí
nhòa lệ
nhọc nhằn công lòng
nhóm bếp họp lửa máu nhỏ trẻ họ lên lò mẫu nhạc phó trưởng tuổi viên chợ đối
nhô cao
nhổ cỏ neo bỏ nước răng sào trại bật mạ
nhộn nhịp nhạo
nhồi nhét máu sọ
nhơ nhớp nhuốc bẩn
nhớ nhung lại mãi ơn thương tiếc chừng da dai đời gia khắc lâu mong nhà nhầm nguồn quê ra rừng tên về
nhờ cậy nhỡ vả có người thế vậy
nhỡ tay
nhu cầu mì nhược yếu thuật nhú động
nhủ thầm lòng
nhục hình mạ nhã nhằn nhục thể đậu
nhuần nhuyễn
nhuận bút sắc tràng
nhúng tay chàm nước
nhung lụa nhớ gấm nhăng hươu
nhũng nhiễu lạm
nhuốm bệnh
nhuộm màu răng tóc vải đỏ
nhuyễn thể
như cũ hệt là nhau thế thường vầy vậy nhất ý ai in không nguyện sau thể trước trên xưa hình
nhừ tử đòn
nhử mồi
nhựa cây đường sống thông mủ ruồi dẻo
nhức nhối đầu mắt mỏi óc răng
những ai khi lúc gì là kẻ lẽ như tưởng
nhưng mà
nhược điểm bằng tiểu
nhường bước cơm chỗ lời nhịn bao lại ngôi
nhượng bộ địa quyền
nỉ non
nia mẹt
niềm hy mơ nở riêng tin tây vui tự thương yêu
niêm mạc phong yết luật giám
niệm phật tình thần
niên đại độ giám hạn học khóa khoá kỷ kim biểu vụ liễn thiếu giới lịch
niết bàn
nịnh bợ hót nọt đầm thần
no ấm đủ nê say bụng đòn đói lòng cơm
nòi giống tình
nói bóng càn cách chọc chung chuyện dối đùa gở hay khéo khoác lại láo lên lời nặng năng ngọng ra rằng riêng rõ thách thầm thẳng thật tục trước xấu xạo vọng bậy chêm chơi chen cùng cứng cho dai dài dóc đúng đến đi điêu đãi đớt gọn gạt giọng giỡn hộ hớt khó lái lắp leo lóng liều lảng lý mát mép mò mỉa mê ngoa ngay nên nhảm nhỏ nhịu phét phứa quanh qua sõi suông suồng thác thêm thơ to toạc tiếng toẹt trạng trắng trên trống tức vè về vuốt với xa xàm xiên xỏ xong xin ý tóm
non bộ cao choẹt nước sông trẻ tay yếu gan nớt nửa xanh
nón lá quai bài cối sắt tơi bảo
nóng bỏng bức chảy giận hổi lạnh lòng mắt nảy nực nung ruột vội lên ăn giãy gan hầm mặt máu nôi nước ran rát sốt tai tiết tính nẩy ấm
nô dịch đùa lệ nức tì bộc tỳ
nổ bùng máy mìn súng bom ra tung vang
nỗ lực
nội bộ các chiến chính công dung địa đô đồng đường khoa khóa khoá gián hàm hạt hóa lực nhật ngoại quy qui quan sinh tại tâm tạng tình thành thất thân tỉnh thương tiếp trị trú trợ tướng tuyến biên cảm cỏ gia giới lai lệ nhập phản san soi tiết tỷ ứng vụ
nối dài dõi đuôi gót kết liền lại lời mạng máy tiếp vòng dây đời khố nghiệp ngôi nhịp
nỗi buồn đau lòng lo niềm nhớ sợ đời khổ khiếp mình mừng nhà oan sầu thương vui ám
nổi bật bọt cộm danh dậy giận loạn lên tiếng trội lửa bão bệnh cáu chìm cơn đóa đình gió hứng hạt khùng máu mụn nóng nênh nổi rõ sóng trôi tam giữa
nồi cơm niêu đồng áp đất hơi hấp lẩu súp
nôn mửa nao nóng ói thốc ruột
nồng ấm cháy độ hậu nàn nặc nhiệt thắm đượm
nông cạn cụ dân dược gia giang hộ hội học lâm nghiệp nhàn nô nổi phẩm phu sản sâu thôn trại trang trường tang lịch vụ choẹt chính nghệ nỗi sờ
nốt nhạc ruồi lặng trầm
nộp bài phạt thuế tiền lưu đơn lưới mạng thầu
nở hoa mặt nang nụ rộ mày nồi ra ngực
nợ công đọng nần nước xấu đời đáp đầm cũ khó lương máu nhau tiền tình
nơi chốn đến nơi ở nương ấy ăn đâu đây đó khác kia làm nào này nọ sinh xa công
nới lỏng rộng giá tay
nòng cốt súng nọc pháo
nũng nịu
nụ cười hôn hoa vối
nuôi cấy con dạy dưỡng mộng nấng ong sống tôm thả trồng bộ báo cá lợn quân tằm trẻ vỗ vịt tóc
núi lửa non rừng sông băng cao đá đồi trọc
nung nấu đúc gạch
nuốt lời chửng hận nước trôi trọng chữ sống lấy
nút bấm thắt giao áo bần chai chặn cổ thòng
nữ anh công chủ cường giới hoàng nhi quyền sĩ sinh tính trang tướng tử binh cán ca danh diễn điền du đức giám hiệp khách lưu nhân sắc thần trầm tu vương y
nửa chừng đêm đường đời ngày vời bên buổi đùa giờ hồn kín lạ lời mùa mừng năm người tháng thế trưa vòng
nứa lá
nức danh lòng nở tiếng
nước bạn biển cờ cốt đá dâng da đôi đời hoa lã lạnh lớn lợ mắm mắt mặn ngầm ngập ngoài ngọt nhà non nôi nóng rút sạch sôi sơn ta thải tiểu trong uống ăn áo bản bọt bùn cam cất canh cả chanh chè chấm chảy cái cạn cống dãi dơ dừa đái đại độc đồng đổ đục đường đen ép giải giếng gạo giặt hàng hai hậu hồ khoáng khổ kiệu láng lũ lụt lên lèo lọc máy màu mặt men miếng mía mũi mưa nặng nổi nhảy nho nhờn ót phèn ròng rươi rửa sông suối tắm tương thánh thơm trái tràn trà triều tù xá xuôi xiết xương vối vàng vôi văn ao
nương nhờ náu rẫy tay tựa tử cậy
nướng chả bánh cá thịt
nứt nẻ rạn toác vỡ đố
o bế ép
oai hùng nghiêm phong vệ
oan gia khiên nghiệt trái uổng ức khốc khúc sai tình hồn
oán giận hận thù trách cừu ghét hờn than
oanh kích liệt tạc yến
oằn mình oại
óc sáng
oi ả bức nồng
ong bướm mật chúa đất thợ ruồi vò vẽ bầu
óng ả ánh mượt chuốt
ô dù hợp kê nhiễm nhục tạp uế tô vuông danh dề hô kính lại môi trống cửa mai
ồ ạt
ổ bệnh cắm chứa dịch khóa gà bánh chó chuột cướp đĩa điện lợn mắt rơm trục trứng voi cứng
ôm ấp chầm đồm bụng chặt con đầu hận hôn lấy mộng sát trọn
ốm đau yếu nghén nặng nhách o tong
ôn bài dịch đới hòa hoà lại luyện tập thi tồn cố con nghèo vật tuyền
ồn ào ã
ổn áp định thỏa
ông bà cha chủ cụ lão ngoại nội tổ trời ấy bác bố chồng cố già giáo lớn nhạc nọi táo tiên trăng trùm tướng bụt
ống dẫn kính nghe nhòm nước thép tre bơ bơm chân chích dòm đựng đồng giang hút khói khóa loa lăng máu máng mực ngắm nhổ nói phun quần quyển tay sáo sắt tiêm tuýp thở thoát
ở ẩn đợ trọ vậy cữ đâu đậu đây không lại lì lỗ mùa ngoài nhờ quê riêng rể truồng trong vú tù thuê xa
ơn huệ nghĩa đức phước trên trời đời
ớn lạnh
pha chế loãng lê trộn trò lẫn màu nghề tạp trà giống
phá án bĩnh bỏ cách dỡ đám giá giới hại hoại hoang hủy lệ nát ngang phách quấy quỷ rào rối rừng sản thai tan vây vỡ bung cỗ của giải kỷ luật lưới nước quân thối tung trinh xoáy núi
phác đồ họa hoạ thảo
phách lối
phai màu mờ nhạt
phái đoàn bộ đẹp mạnh sinh viên yếu cử nam nữ
phải chăng đạo gió không lòng lẽ trái biết bả bệnh cách chi cái điều đòn đường gai giá giờ khi lời lúc lỗi mặt nắng phép phận quấy rồi tội thế trận vạ
phàm lệ tục ăn là nhân phu trần
phạm lỗi luật nhân pháp quy thượng trù tội vi húy phòng sai
phản ánh ảnh bác biện bội cách chiến chứng công diện đối động đòn gián hồi kháng loạn lực nghịch phúc quang tặc tỉnh trắc ứng vệ xạ ác bạn cảm chủ cung đề đế hiện hạ kích khoa lại lưới nghĩa nước pháo phé quốc tác thùng thầy tiến tự tuyên
phán đoán quyết xét xử bảo quan truyền
phàn nàn
phạn ngữ
phảng phất
phanh phui xe gấp thây
phao cấp câu tin cứu phí tang vu bơi
pháo binh đài đội hạm hoa kích thuyền đập bông cối cỡ cao dây đại hiệu hạng lệnh lũy nổ sáng tép thủ
pháp chế danh đàn đình định điển lệ lệnh luật lý lí nhân quy quyền trị trường văn y thuật bảo hóa lục môn nạn sư chứng viện
phát âm bệnh biểu cáo chẩn chương cuồng dẫn dương động đạt điện giác giải hành hiện hoả hỏa hoang huy không kiến lệnh lộ minh mãi ngôn nguyên phì quà quang quyết rẫy sáng sinh sóng tác tài tán tang thanh thải thưởng tiển tiết tích triển tờ tướng vãng vấn xuất xét ban báo bóng chán cỏ dục đi điên giận gạo hoàng hoảng kích khóc khởi khiếp lương lên mại ngấy nguồn nguyện nổ nương phối ra sốt sợ súng tín tiền xạ lại
phạt cảnh đền góc tiền tù hành nặng vạ vi
phẳng lặng phiu lì
phẩm cách cấp chất giá hạnh hàm vật phục tước đề loại màu tiết trật bình
phân ban bày bắc biệt bì bón bổ bua cách cấp chia chất công cực chuồng định đoạn đội đạm giải hạng hóa hoá hủy huỷ hiệu khai khoa khoảng khu khúc kỳ lập loại li ly lô luồng lân minh mảnh nhánh nhiệm nửa phát phối rã số suất tách tài tán tâm tầng tích tranh tử tươi tuyến ủy vai vân viện vùng xanh xử xưởng bố cảnh chi cục cử dã đoàn đốt giới giác giã hạch hoà hữu hưởng kích lẻ lượng mức mục ngành phó quyền quyết rác thân thây thức trần từ ưu
phần cứng đất đông lớn lõi mềm mộ nào nhiều phật quà thưởng trăm tử việc chia dư đầu đuôi hơn hồn kết lãi lượng phát phía phụ sau tặng thắng thi thừa trên trước xác
phấn chấn đấu hoa khích khởi viết trắng hồng màu rôm sáp son trang nhũ
phẫn nộ uất chí hận
phẫu thuật
phật giáo đản lòng pháp tổ tử
phất cờ lên phơ tay trần
phẩy tay quạt
phe cánh đảng phái nhóm phẩy
phèn chua
phép cộng lạ tắc tính thuật thử vua chia đạo lịch màu mầu nhà nhân nước quan tiên trừ
phê bình chuẩn duyệt phán phẩm thuốc nhận
phế binh bỏ liệu phẩm thải tật truất vật quản bệnh cầu chủ đế nang nhân phủ tích
phi cơ công đạo hành hạt lao lí lý lộ nghĩa nông pháp tang thực thường trọng vụ lợi chính đao đoàn đội giáo mã ngựa pháo phàm quân sự tần tiêu thân thuyền tiền trường vật vô
phí phạm phí tổn hoài sức tiền công
phì nhiêu đại cười nộn phà phò
phỉ báng nguyền thúy chí sức
phía bắc đông nam sau tây trước cạnh dưới đuôi ngoài trái phải trên trong xa
phích nước
phiếm luận
phiên bản chợ dịch họp hiệu phiên tòa toà âm thứ bang canh gác quốc thuộc trấn trực
phiến đá diện loạn quân động gỗ thuốc lá
phiền hà lòng luỵ lụy muộn nhiễu phức toái não
phiêu bạt diêu lưu bồng du lãng sinh
phiếu bầu chi thu khảo khám lương quà đánh chuyển lấy bé ghi xuất lĩnh mua nợ
phim ảnh nhựa tài truyện trường bộ câm chưởng màn truyền
phó bản cửu giám mặc tổng thác phòng từ thương bảng ban bí cảng chủ giáo hội khoa lý mát nhòm quận sứ tế tiến tướng thường thủ trưởng văn vương thuyền
phòng ăn ban bệnh bị chống cháy dịch gian hỏa hoả họp học hộ khám không khách ngủ ngừa ngự sự thí thủ thương thờ tránh trị trừ trọ tuyến vệ bạc bếp chờ chiếu chức con đọc độc đợi giáo giam hòa hậu hồ khi kín kinh lạnh loan luật lũ máy mạch mổ nghỉ nhì nhân ốc phát riêng rộng sinh tân thân tập tắm tiệc thay thu tiếp trà tranh trực văn vé xa xét
phỏng đoán vấn theo chừng dịch sinh tính
phóng đại đãng khoáng sinh sự tác thanh tay thích túng viên xạ ảnh cảnh đạn điện hỏa hoả lãng lao pháo phú tên thải tín uế vút xe
phong ba bì bao bế cách cảnh cấp cầm chức danh độ hàn hóa hoá hội kiến lan lưu nhã phanh phú quang sương tặng tặc tình thái thủy thuỷ thanh thấp toả tỏa tục trào tước vị vân cấm dao hàm hoa kín làn nhị nguyệt quế sắc trần trạch thánh thổ thư thể vận vũ vương
phô bày diễn trương trang
phố cổ phường xá chính chợ huyện hàng nhỏ sá thị xưa xóm núi
phổ biến cập dụng điểm độ nhạc thông quát quang thơ
phổi bò
phối cảnh hợp kết ngẫu thuộc trí giống khí liệu phương sắc tinh thể
phôi pha thai bào thép
phồn hoa thịnh vinh thực hậu thể
phồng rộp
phơi bày lúa nắng phới khô lưới mình phóng thóc xác sương thây
phớt lờ hồng
phù dung du hiệu hoa hộ hợp phiếm phép sa tá trợ vân điêu thủy chú dâu kế sinh thũng trì
phu nhân phen phụ quân quét thê tử xe trạm
phú cường hào nông ông quý quí gia hộ quốc thương
phủ định nhận quyết sóng xanh chính dụ đầu đệ dày kín lấp phê phục tạng thừa trắng tổng
phụ âm bản bạc cấp chấp chú đạo đề động giảng giúp hoạ họa hồ huynh kiện khoa lão lòng lục mẫu nữ phẩm phí tá tải thân thẩm thu thuộc tình trách trợ tùng tử bếp biến cận chánh chính chương giáo gia hoàng khảo khí khoản liệu lực rảy san tố trội trương vương việc ước
phúc đáp đức hậu khảo kiểm lộc lợi tinh tra trình thẩm ấm hạnh lành mạch phận phần trạch
phục chế chức dịch hồi hưng kích lăn nguyên quốc sinh sức thiện thù thuốc trang tráng tòng tùng vụ viên binh cổ dược hóa hận hiện hoạt hôn linh mệnh sẵn trách thủy vị
phun mưa nước thuốc trào cát châu lửa ra sơn
phút chốc giây cuối chót đầu giao mặc
phung phí
phụng dưỡng sự thờ hoàng mệnh
phức cảm hợp tạp hệ
phương án cách châm danh diện đông hại hướng kế ngôn pháp sách thức tiện trình trời thuốc chi lược ngữ nam bắc phi sĩ tây thuật trưởng vị xa
phường buôn hội xã đội chèo tuồng vải xá thợ
phượng hoàng vĩ
qua cầu đời đò lại loa ngày quít quýt chuyện đường đêm hè khỏi lọt lòng mặt rằm sông tay tết thì thời trưa ải nay
quà bánh cáp cưới quê tặng vặt
quá bán cảnh cố đà độ đáng giang hạn khổ khích khứ lời mức nửa sức tải tay trình trớn ư vãng bước bộ chén chừng cỡ chi đỗi giấc giờ khắt kỹ lắm lố lứa mạng nhiều nhiệt quắt quan sá thể trưa ưu tội vé
quả báo bóng cảm đất đấm địa nhiên phụ quyết tang thật thực tình vậy bom bưởi cam cân cầu cấm chanh chín chắc chuông dừa đạn đồi ngọt núi lắc lê mận mìn mọng nhân nhãn na phạt phúc phật tạ tim táo trứng vả vải
quai bị đê hàm búa nón dép mũ
quái ác đản dị gở vật kiệt lạ nhân thai thú
quan ải chức chiêm chế công điểm đới hàm hệ hoài lại liêu lộ nha niệm quân sát san sự tài tâm thuế thiết toà tòa trắc trên trọng trường tước viên ngại họ âm cách cảm điền dâm đốc giới hà hoạn khách lớn ôn phòng phương quách quản sách sơn thầy tham thông thương tiền tiết tính tư tuần văn võ y
quán ăn cà quân tính triệt trọ xá xuyến bia cháo cóc cơm nước nhậu rượu rộng trà từ tưởng vắng
quản chế đốc gia giáo lý lí ngại thúc thủ trị trang bút chủ hạt huyền nhiệm tượng
quang cảnh đãng học hợp minh năng phổ phục vinh trung âm cầu chất chổ dầu dưỡng điện đăng gánh hiệu huy quác sơn tuyến tử
quảng bá cáo canh đại giao trường gánh hàn tính
quãng đời đường cách khoảng thời nghỉ
quanh co năm quẩn quất đây quéo quẽ vùng hồ
quạt điện máy cánh giấy gió hòm lúa mo nan trần lửa
quảy gánh
quay cóp cuồng đầu đi gót lại lưng phim quắt vòng lơ mặt ngoắt phắt ra súng số tay tít tơ về ngựa
quăng lưới quật bỏ
quằn quại
quặng sắt
quân báo bài bình binh ca chủ chủng cờ chính đoàn dân đội địch điểm dịch dụng giới hàm hạm huấn khí khu kỷ lệnh lính luật lực lương ngũ nhân nhu nhạc phiệt pháp phục sĩ số sự sư thù thường trang tâm trường y bộ bưu cảng cách cấm chế cơ công cụ doanh dù điều đồng gian hành hạng hiệu kỳ khuyển kích lược nhép phí quản quyền quốc tăng tặc tình thần trấn trưởng tư tử tướng tước vận vụ vương ủy
quần áo chúng cư cộng đảo hùng hợp lạc ngư ngựa tây thảo thần thoại thể tụ vợt ẩu bò cụt dài đông đùi hôn hội lót quật xà xã
quẩn quanh chân trí
quấn quít quýt chặt tã khăn
quật cường đổ khởi ngã mộ
quây quần
quấy nhiễu rầy rối đảo phá quả khóc
quầy hàng sách thuốc thu vé quậy
que tính
quen biết dần mặt thói thuộc thân chân dạ hơi lệ lối mùi mui nhau nết quen sơ tay việc nếp
quét dọn sạch vôi đường nhà sơn tước rác lá
quê cha hương kiểng mùa nhà nội ngoại quán kệch mẹ người tôi
quế chi
quên lãng mình ơn bẵng béng lối khuấy ngủ phắt lửng sạch mất tên
qui chế định hoạch luật mô trình ước chuẩn
quy chế chiếu chụp chuẩn cách củ định đổi hàng hoạch kết lát lệ luật lương mô nạp phạm tập tắc thuận tội tiên tụ trách trình ước y đầu hồi hợp nhất phục đồng
quý báu giá hiếm hóa khách mến nhân phái tộc trọng vị bà danh hồ kính ông quốc tính tử tướng vật vận phi
quí báu giá mến trọng vị
quỳ gối lạy mọp xuống
quỷ dữ quái quyệt ám kế sứ thần
quỹ đạo đất đen tích tiền tín vốn lương lớp bảo nhà
quyên góp sinh tiền
quyền anh bính biến cao cước hành hạn hạng lợi lực năng phép tác thế thuật uy bèn môn nghi quý sống thần trượng tước vị
quyển sách tập vở sổ lịch thượng
quyến luyến rũ thuộc
quyết chí chiến đấu định đoán liệt nghị nhiên sách tâm thắng toán tử thuật chắc lòng sinh sống ý
quỳnh tương
quýnh quáng
quốc âm ca cấm công cữu dân doanh dụng gia giáo hiệu hội học hồn hữu huy kế kỳ khánh khố lập lộ lực nạn ngoại ngữ nội pháp phòng phục sách sắc sản sĩ sử sự tang tế tịch thể táng thiều thư tổ thương tuý túy trưởng trạng văn vương vụ thái
quơ quào
ra chiều công dáng đề đi đòn đời hiệu khơi lệnh mắt mặt miệng ngoài ngõ oai quân rả riết sức tay tòa toà vào vẻ viện đồng hoa
rà phá soát
rã rời đám
rác rưởi thải
rách nát rưới
rải rác thảm đều
ráng chiều sức
ranh giới mãnh ma
rành mạch rẽ rọt
rảnh rang rỗi tay
rào cản chắn đón giậu
ráo riết hoảnh
rạp chiếu hát
rau cải má màu muống quả răm
ráy tai
rắc rối
răn đe dạy
rắn chắc rết rỏi
răng hàm miệng sữa
rặng dừa tre
rầm rộ rập
rậm rạp
rập khuôn
rất đỗi mực nhiều
râu ria
rầu rĩ
rầy rà nâu
rẫy nương
rè rè
rẻ mạt rúng tiền
rẽ ngang lối
rèn giũa luyện đúc
reo hò vui
rét buốt mướt đậm run
rễ cây rể
rề rà
rêu phong
riêng biệt lẻ rẽ tây tư
rình rập mò
rò rỉ
rõ ràng rành rệt nét
rọi sáng
roi vọt
ròng rã rọc
rỗi rãi rảnh
rối bời beng loạn nước ren rắm rít trí
rộn ràng rã
rộng khắp lớn lượng mở rãi rinh
rồng tiên
rơi rụng rớt vãi vào
rời bỏ khỏi rạc xa
rơm rạ
rợp bóng
rớt giá
ru con ngủ
rủ lòng rê
rủi ro
rùng mình rợn
rụng lá
run rẩy sợ
ruộng bậc đất đồng lúa muối nương vườn
ruột gan thịt thừa
ruồi muỗi
ruồng bỏ rẫy
rút cục gọn kinh khỏi lui ngắn ra tiền
rừng cấm đặc già ngập núi phòng rú rậm rực sâu thiêng tràm
rửa chén tay tiền tội
rực rỡ sáng cháy
rước đèn dâu kiệu
rượu bia chè cần đế mạnh vang
sa cơ đà lầy lưới mạc ngã sầm sút sả thải tế cạ
sà lan
sách báo cũ giáo giấy lược lễ nhiễu nói tham thánh trắng vở
sạch bóng đẹp sành sẽ trơn
sai áp biệt bét hẹn khiến khớp lạc lầm lệch phạm phái quấy sót số sự trái trĩu
sải cánh
sám hối
sàn diễn đấu giao gỗ nhà
san bằng hô lấp sát sẻ
sản khoa lượng nghiệp phẩm phụ sinh vật xuất hậu
sạn đạo
sang chấn đoạt giàu năm ngang nhượng sông tay tên trang trọng xuân
sáng bừng chế chói dạ danh kiến lán láng lập loáng mai nghiệp ngời nay rực rõ sớm sủa suốt tác tạo tối trí trưng trong
sàng lọc khôn
sảng khoái
sánh bằng bước vai duyên
sành điệu sỏi
sao băng cho chép đỏ lại lưu lục nhãng vàng
sào huyệt
sáo mòn rỗng trúc
sát cánh hạch hại nhập nút phạt sao sườn sinh thực trùng thủ
sạt lở nghiệp
sau cùng đây đó hết khi này rốt sau sân
say đắm mê nắng rượu sưa xe
sắc bén cạnh chỉ đẹp lệnh luật màu mặt nét phong phục sảo tố tộc thái thuế
sắm sửa sanh tết
săn bắn bắt chắc đón đuổi lùng sóc tìm
sẵn có lòng sàng
sắp chữ đặt tới xếp sửa
sắt đá son thép vụn
sặc mùi sỡ
sâm banh
sấm sét
sầm uất
sân bay bãi bóng chơi đình ga khấu sau si vận
sâu bệnh đậm lắng nặng rộng róm rầy sắc sát thẳm xa
sầu muộn riêng đâu
sấy khô
sẻ chia
sen hồng
sẽ có
sét đánh
siêng năng
siết chặt
siêu âm cường hạng nhân phàm thị thoát tốc tự
sinh bệnh con dưỡng đẻ động hạ hoá hóa học hoạt kế khí lực lộ linh lời mạng mệnh nhai nhật nở phần quán quyền sản sát sắc sôi sống tiền tố tồn thái thành thời thể trưởng trắc tử vật viên
sĩ diện hạ khí lâm phu quan số tử
sỉ nhục vả
sính ngoại
so bì đo đọ kè le sánh tài với
sò huyết lông
sóc trăng
sỏi đá thận
sói lở
soi chiếu đường mói rọi sáng
sọc vằn
sóng biển gió ngầm sánh thần thượng vỗ
song ca đường hành hỉ kiếm lập mã ngữ phương sinh song thân thất loan
sòng phẳng
son phấn trẻ sắt
sót lại
soạn bài giả thảo
soái ca
soát vé xét
sổ đỏ gạo lồng sách tay vàng hộ
số báo dư đông hiệu học hóa hoá ít kiếp liệu lượng má mệnh một mũ nhà phận thành thực tiền trung từ vốn chi thu
sốc điện
sôi động nổi sục
sồi sụt
sống chết còn động lại lâu mái mũi nhờ sót thật thử thực trọn
sông biển cái hồ ngòi núi nước suối tiền dài con
sốt cao dẻo rét ruột sắng vàng xuất
sơ bộ cấp cứu đẳng đồ hở kết khai khoáng khảo lược lậu mi mít sài sinh suất tán thảo thẩm tuyển tốc yếu
sở cầu cứ dĩ đắc đoản giao hữu làm nguyện tại thích thú thuộc trường vọng
sờ mó soạng
sợ hãi sệt
sợi bông dây chỉ
sớm hôm mai muộn tối
sơn dầu hà hào lâm mài nước son thủy tặc
sư đoàn phạm phụ sãi tử thầy trưởng
sử dụng gia học ký kí liệu quan sách thi
sứ bộ đoàn giả mạng mệnh quán sắc thần
sự cố kiện nghiệp thật thể thực tích tình tử việc vụ sống cần
sưng tấy
sửa chữa đổi mình sang sai soạn
sữa bò chua mẹ tươi đặc
sức bền bật chịu chứa dân ép hút khoẻ khỏe kéo lao lực mạnh mua nặng sống trẻ vóc xuân
sực nhớ
sứt mẻ
sừng sững sỏ
sửng sốt
sững sờ
sương giá khói mai mù muối
sướng vui
sườn đồi núi
suất ăn học quà
súc miệng sinh tích vật
sui gia
sùi sụt
sum họp suê vầy
sùng bái đạo kính
suối nguồn khoáng
suôn sẻ
suông sẻ
suốt đời ngày
súng đạn trường máy
suy bì cử cứ diễn dinh đoán đồi giảm luận nghĩ nhược rộng sụp sút tàn tính thoái tôn tư tưởng vi vong xét
suýt nữa soát
sụp đổ
sút giảm cân kém
sụt giảm lún lở sùi
ta đây thán
tá điền hỏa túc
tà áo ác dâm đạo thuyết
tả chân cảnh tơi thực hữu xung
tã lót
tạ ơn lỗi thế từ
tác chiến dụng động giả hại hợp nghiệp nhân phẩm phong quái thành quyền
tạc tượng
tách bạch biệt rời
tai ách ác biến hại hoạ họa nạn quái tiếng ương
tài ba bàn bồi chính công danh đức giảm giỏi hoa khoản khoá khóa khéo khí liệu lực lộc nguyên năng nghệ phiệt phú quyết sản sắc tình tử trí trợ tượng vụ xế
tái bản bút chế cấu chiếm cơ cử đầu diễn định giá hiện hòa hợp lập lại mặt mét ngộ nghèo nhợt phạm phát sinh sản tạo thẩm thiết xuất
tại chỗ chức gia ngoại sao ngũ vị
tải trọng lượng về lên xuống lại
tàm tạm
tam cấp đảo giác quan tòa thất sinh thế
tám hướng
tạm biệt bợ dừng dịch đình giam giữ hoãn nghỉ ngừng thời trú tuyển tính ước ứng vắng vay giao ngưng tha thu
tan biến hoang nát rã tành trường tác vỡ xương
tàn ác bạo binh dư hại khốc lụi nhẫn nhang phá phế phai quân sát tạ tật tích
tán dóc dương đồng gẫu phát thành thưởng tụng
tản cư mạn mát bộ
tang chế chứng gia lễ phục quyến sự thương tóc vật
tàng hình trữ
tảng đá sáng
tanh bành hôi
tánh nết
tạnh mưa ráo
tao đàn ngộ nhã khang
táo bạo bón quân tợn
tạo cảm dáng điều dựng hình lập lực mối nguồn ra thành thế vật đà
tảo hôn mộ thanh tần
tạp âm chất chí dịch giao hóa kĩ kỹ nham phẩm vụ ăn
tàu bay biển chiến chợ cá điện du hỏa hoả lửa thuyền thủy ngầm
tay áo ba buôn chân chơi cầm lái ngang nắm nghề phải sai súng trắng trái trong trên
tắc nghẽn kè ruột trách đường
tăm tối tiếng
tắm gội giặt mát nắng rửa
tằn tiện
tăng âm ca cân cường giá gia giảm lên năng ni sản sắc số tải thu tiến tốc trưởng trọng vọt
tặng phẩm quà thưởng
tắt máy thở dần
tất bật cả nhiên niên tay tả tưởng yếu
tâm bão can đắc điểm đầu địa đức giao hồn huyết khảm lý lí lực linh lòng ngoại nguyện não nhĩ niệm phúc phục sự sức thần thành thất thế thư tính tình tư trạng trí
tấm ảnh bé gương lòng tức thân vé cám áo
tầm cỡ gửi ngắm nhìn nã phào quan quất soát tay thường thước thời với vóc xa nguyên
tẩm bổ ngẫm quất
tân binh chế cổ gia hôn khoa kỳ lịch ngữ niên tạo tiến thời trang văn xuân
tấn công phong tới
tần ngần suất tảo số tiện
tận cùng dụng hưởng lòng lực mắt mặt nơi tâm tay thế thu thức tình tụy tuỵ diệt gốc
tầng bậc hầm lớp trệt thấp
tập ấm cấp công dượt đoàn đọc đại ảnh hậu hợp huấn hát kích kết luyện nhiễm nhạc quán quyền san sự tành thể thơ tễ tính trung tục truyện vở
tấp nập
tẩu tán thoát
tấu chương hài khúc
tây bắc âu dương học nam nguyên riêng y
tẩy chay não rửa trắng xóa
té ngửa ra
tê giác liệt tái tê thấp
tế bào bần lễ nhị nhuyễn tổ độ toái
tề chỉnh gia tựu
tệ bạc hại nạn xá
tem phiếu thư
tẻ nhạt
tên gọi đạn họ lửa riêng thật tuổi
tết nguyên
tếu táo
tha bổng hóa hoá hương hồ lỗi ma phương thiết thứ tội thướt
thà rằng
thả cửa diều lỏng neo nổi rông sức
thác ghềnh loạn
thách cưới đố thức
thạch anh bàn cao học nhũ sùng sanh lựu
thai nghén nhi phụ sản
thái ấp bình dương độ giám hậu hòa hoà miếu quá thú thượng thịnh tử
thải độc hồi loại
thảm cảnh cỏ án bại đạm hại hoạ họa khốc kịch sát thiết thương trạng thực
tham bác chiến chính dự gia gian khảo kiến lam luận lợi mưu nhũng nghị ô quan quyền tàn tài tán thiền tụng vấn vọng
thám hiểm không sát thính tử
than bùn đá hầm khóc phiền thở tổ vãn
thán phục từ
thản nhiên
thang cuốn máy thuốc điểm bậc
tháng giêng năm ngày chạp
thanh âm bạch bần bình cao danh đạm đồng điệu khiết khoản khoáng lâm lý lịch liêm la lọc manh minh mảnh mai nghị nhã nhạc nhàn niên nữ quản sắc sát sử sạch tân thản thế thiếu thoát thoả thỏa thiên toán tú tra trang trừ tuyền tịnh tao xuân vân vắng
thành án bại bằng bộ công danh đạt đồng đội đoàn hình hội hôn khẩn kiến kính lập lệ lũy nội ngoại niên ngữ nhân phần phẩm phố phục quả quách sự tâm thành thạo thật thị thử thói thục thực tích tín tố tựu uỷ ủy văn viên ý
thánh ca chiến đường giá hiền nhân thần thót thiện thư tướng địa
thảnh thơi
thao diễn giảng láo lược luyện tác thao thức trường túng
tháo chạy dỡ gỡ lui nước vát khoán
thảo dược hèn luận mộc nguyên nào phạt
tháp chuông nước
thau chua rửa
tháu cáy
thay áo ca đổi lời lòng mặt mới phiên thế vì
thắc mắc
thăm dò hỏi khám nom thẳm thú viếng
thắm thiết tươi
thẳm sâu
thắng bại cảnh cố cử lợi tích trận thế
thẳng đứng hàng tay thắn tiến thừng
thăng bằng cấp chức hạng hoa hoạ tiến trầm thiên
thặng dư
thắp hương lửa sáng
thắt chặt lưng nút
thâm canh cung căn độc hụt hiểm nghiêm nhập nhiễm niên sâu sơn thù thúy tín tình trầm ý
thấm đẫm nhuần thía tháp thoát
thầm kín lặng thì mong
thẩm định mỹ mĩ phán quyền thấu tra vấn cấp
thân ái cận chính chủ cô danh hình hành hữu hào lập mật mẫu mến mình nhân nhiệt phận phụ quen quyến sinh sĩ thế thể thiện thiết thích thuộc thương tín tình tộc tàn thành xác yêu
thần bí chú công dân dược diệu đồng giao hiệu học hồn kinh khí kỳ linh lực phục quyền sắc sầu tài tốc tiên thái thoại thông thánh tích tượng tình tử tính vật
thấp bé cổ hèn kém khớp thoáng
thận trọng
thập cẩm kỷ niên phương ác tử toàn
thất bại bát cách cử đảm đức học hứa lạc lợi lễ lộc nghiệp ngôn nhân niên phu phong sách sắc sủng tán thân thế thần thểu thiệt thoát thố thời thu thường thủ tình tiết tín trận truyền trách tung vận vọng ý
thật giả lòng ra sự tâm thà thật tình vậy
thâu đêm tóm
thấu cảm đáo hiểu suốt tình
thầu dầu khoán
thấy rõ
thầy bói cô dạy đồ giáo thuốc trò tớ
thẻ bài căn
thèm khát muốn
then chốt
theo dõi đó đòi đuôi đuổi gương học kịp lệ
thép gai
thét gào
thê lương thiếp tử thảm
thề nguyền thốt
thế chân chấp chiến chủ công đại đứng giới hệ kỷ kỉ lực lưỡng mạnh mạng nào ngoại nghiệp nhưng nước phẩm phong rồi sự tập thái thân thủ trận tục thượng tổ vận
thể ca chất chế dục diện dịch hiện hình lệ loại lực nghiệm nhập phách thao thống thức tích tình trạng tài xác
thêm bớt thắt vào
thềm lục nhà
thênh thang
thết đãi
thêu dệt thùa
thi ca cử công đàn đấu đỗ đua hành hài học hào hứng họa lễ nhân sĩ sỹ tài thể thố thơ trượt tuyển tứ vị văn viết pháp
thí điểm dụ mạng nghiệm sinh
thì giờ là phải thầm thào thế
thị chính dân giá giác hiếu hiện hành lang lực nữ phạm phần phi phường sai sát tộc thế thực thành trấn trường trưởng tứ tỳ uy uỷ ủy vệ xã
thích đáng dụng hợp nghi ngờ nghĩa ứng thú
thiêm thiếp
thiên bẩm chức cổ chúa cư di dịch đàng đình đạo địa hạ hà hình hương kỉ kiến kỷ lệch lôi lý lương mệnh nga nhân nhiên phú phận sứ sản tai tài tạo tháng thần thạch thể thời thu thượng tính triều tuế tử tư văn vị
thiền định môn sư tông
thiển cận nghĩ
thiện cảm chiến chí căn nguyện nghệ ý tâm tai xạ xảo
thiêng liêng
thiệp cưới mời
thiếp mời
thiệt hại hơn lòng mạng thòi thân chiến
thiết bị bài chế chặt diện đãi giáp kế lập lộ mộc nghĩ quân tha thân thạch thực tưởng tuần yếu
thiêu đốt hủy rụi thân
thiếu cân hụt khuyết may nhi niên nữ phụ sinh sót tá tướng thốn thời thận úy uý vắng
thiểu năng số
thinh không
thính giả giác lực phòng
thình lình
thịnh hành đạt nộ soạn thế thời trị vượng tình
thỉnh cầu giảng nguyện thị thoảng
thỏa đáng chí hiệp lòng mãn nguyện sức thuận thuê thích ước
thoả đáng hiệp mãn thuận
thoai thoải
thoải mái
thoái bộ chí hóa hoá lui nhiệm thác trào vị vốn
thoại kịch tại
thoang thoảng
thoáng đãng mát qua
thoát hiểm khỏi ly nạn nghèo nước thai thân tục tội chết
thoăn thoắt
thóc gạo giống lúa mách
thói hư quen đời tục
thon thả
thong dong thả
thòng lọng
thô bạo kệch lỗ sơ thiển tục
thố lộ
thổ cẩm công địa lộ ngữ nhưỡng phỉ sản tả
thôi miên thôi thúc việc nôi
thối nát rữa chí
thổi bùng còi phồng
thôn bản làng nữ quê tính xóm dã
thốn thức
thổn thức
thông báo bệnh cáo cảm dâm dịch dụng đạt điệp gió gia gian hành hiểu hơi kim lệ linh minh mạch nghĩa ngôn phán qua quan sử số sự suốt sáng tàu tắc tấn thái thạo thoáng thống thường thương tin tri tục tư tuệ tỏ tuyến xe
thống đốc kê khổ lĩnh nhất soái thiết thuộc trị sứ
thốt lên ra
thơ ấu ca dại mộng ngây văn
thờ cúng ơ phụng tự
thở dài dốc than
thợ cả hồ máy may mỏ mộc nề rèn xây thủ
thời báo bình buổi chiến cơ cuộc đại điểm đoạn gian giá giờ hạn hậu hiệu khắc khí khoá khóa khoảng kỳ kì loạn lượng niên sự tiết thế thượng thơ trang trị trước vận vụ
thơm lây mát ngát phức thảo
thu âm băng chi dọn dung giữ gom góp hái hẹp hình hoạch hồi hút hoá hóa khoán lôi lợi lượm mua mình nạp ngân ngắn nhập nhặt nhỏ nhận phí phục quân thập thanh thuế tiền vén xếp vào
thù ân địch đáp ghét hằn hận lao oán tạc
thú nhận nuôi rừng tội thật tính vật vị vui y
thủ công cấp cựu chỉ dâm đoạn đô hiểm kho khoa lĩnh mưu môn phạm pháp phủ quân quỹ thuật thành thế thỉ tiêu trưởng tục tướng túc vai vĩ vở xướng
thụ động án cảm giáo hưởng lý lộc nghiệp phấn tinh thai tạo
thua cuộc kém lỗ thiệt trận
thuần chủng dưỡng hậu hoá hóa khiết lý nhất nông phác phong thục túy tuý tính việt
thuận buồm chiều hòa hoà lòng lợi tiện tay thảo theo tình ý vợ
thuật lại ngữ số toán
thúc bách đẩy ép giục phọc
thục luyện mạng nữ
thuê bao mướn đất nhà
thuế khóa khoá má phí quan suất thu vụ
thui chột
thủi lủi
thủng lưới
thung lũng dung
thùng rác rỗng thư phiếu
thủy canh chung cung điện động lôi lợi lực mặc mạch ngân nông phận phủ quái quân sản sinh tặc tinh thủ thổ thần tiên tộc tạ triều văn vực
thuỷ điện lợi sản triều văn
thùy dương mị
thuyền bè buồm bộ nan nhân thúng trưởng viên
thuyên chuyển giảm tắc
thuyết giảng giáo minh phục trình khách
thuở xưa ban nào
thuộc bài diện địa hạ lòng quyền tính về
thuốc bắc bổ chữa độc giải lá lào men nam nổ ngủ phiện súng sâu tây tê thang trừ trị uống
thuồng luồng
thư điện giãn ký kí kiếm khố lại mục mời ngỏ nhàn phòng pháp quán sinh sướng tay tịch thái thả tín từ viện xin
thứ ba bậc bảy cấp dân hạng hai lỗi nhất nhì năm phẩm phi sáu sinh tha trưởng tư tự vị yếu
thử lửa máy nghiệm nghề nếm sức thách vai
thừa cơ cử hành hưởng hướng kế lúc mứa nhận phát phái sức thãi thắng thiên thiếu tự tướng tác
thửa ruộng đất
thưa gửi kiện thớt vắng thốt
thức ăn dậy giấc khuya thời tỉnh uống trắng
thực chất chứng dân dụng đơn địa hành hiện hư khách lòng lực lục nghĩa nghiệm nghiệp phẩm quyền quản ra sự ảo tại tập tâm tài tiễn tế thà thể thi thu trạng trang tình từ vật
thương binh cảm chiến cục cảng đau gia điếm đội giá giới hàn hại hiệu hội khó lái lượng mại mến nghiệp nhân nhớ nghị phẩm phiếu quyền số tâm tật thuyền tích tiếc tổn thảo thuế trường tình vong vụ xót yêu
thường dân dùng kỳ khi lệ ngày niên nhật phục quy thức tình tính thấy thường trú trực vụ xuân xuyên
thưởng lãm ngoạn phạt thức tết trà
thượng cấp cổ cờ du đẳng đỉnh đế đội hạng hạ khách khẩn lưu lộ lượng mã nguồn nghị phẩm quan quốc sách sĩ tá tầng tọa thọ thư tôn tướng úy uý viện võ vàng
thướt tha
thước đo kẻ tấc
ti vi tiện
tí hon
tì vết
tỉ lệ mỉ mẩn giá trọng phú số
tỷ giá lệ mỉ phú số suất trọng
tị nạn hiềm
tía tô
tỉa cành
tia chớp hy lửa nắng sáng
tích cực cóp góp hợp lũy luỹ tắc tụ trữ tuồng xưa nước
tịch biên thu mịch
tiếc nuối rẻ thương
tiệc cưới mừng rượu tùng
tiêm chích chủng kích nhiễm phòng
tiềm ẩn lực năng nhập tàng thức tiệm thủy
tiếm quyền
tiệm cận tiến
tiên bối cảm cáo cảnh đề đoán giới hiền khởi lệ liệt liệu lượng nghiệm nữ ông phong quyết sinh sư thề thiên tiến tổ tri yết
tiền án bạc bối cảnh chiến công cọc cứu duyên đề đạo đồn định đình giả giấy hậu lẻ lệ lương mặt mừng nong nhàn nhân oan phạt phong phương quân sảnh sự sử tài tệ tiêu thân thuế thưởng tố trạm triều tuyến túi vệ vốn xu xe trọ của học chợ
tiến bộ công cử chức dẫn độ đánh hành hóa hoá lên sĩ sỹ thân thoái thủ trình triển tới về vào
tiện dụng ích lợi nghi thể tay thiện
tiễn biệt chân đưa
tiếng anh ca dân đồn động gọi hát kêu lóng mẹ nói nổ nước ồn rao rằng súng tăm thơ than thở vang vọng việt xấu
tiếp bước cận chuyện cứu diễn đãi đất đón đoàn giáp khách kiến lời lĩnh máu nạp nối nhận nhiên nguồn phẩm quản quỹ sức tay tân tế thị thu thụ theo tuyến tục tới xúc ứng viện
tiết chế dạy diện dục điệm độ giảm hạnh hụt học kiệm lộ mục nghĩa niệu tấu tháo trời túc
tiệt trùng nọc chủng
tiêu âm bản biểu biến chảy chí chuẩn cực dao diệt đề độc điểm điều dùng giảm hao hoá hóa hoang hủy huỷ hôn khiển khí ký lệ pha phí sơ tán thụ thổ tốn tao trừ trưởng tùng vong xài
tiều phu tụy
tiểu ban bang bình biểu dẫn đề đệ đoàn đội đường cảnh họa hoạ học khí khu luận mục não nhân nông ngạch phẩm phố sản sử thuyết thương tiết tiện tướng tư tu vùng xảo thủ
tiếu lâm
tìm cách gặp hiểu kiếm ra thấy tòi về
tím tái
tin báo buồn cẩn cậy đồn dùng học lành mừng nhắn nhạn nhanh sốt tức tưởng tặc vui vắn vịt yêu
tín chấp chỉ chủ dụng điều đồ hiệu nghĩa ngưỡng nhiệm niệm phiếu phong thác thành tâm vật
tinh anh bột binh chất chỉnh chế cầu gọn giản hoa hoàn khiết khôi khôn lọc luyện lực ma mật minh nghĩa nghịch nguyên nhạy nhuệ quái quân sảng sâu tấn tế tú thần thạo thể thông túy tuý tường thuần tươi tướng vi vân xảo ý
tình anh ái báo bạn ca cảm cảnh chung cờ duyên dục đầu đời đồng địch hình hữu huống khúc lý ngay nghi nghĩa nguyện nhân quê quân sử sự tang thâm thân thế thể thương thực trạng tiết tứ trường ý yêu người
tĩnh dưỡng lặng mạch tại tâm vật
tính cách chất danh đến giá hạnh khí khả kế lệ mạng mệnh nết năng sổ ngữ tình thuế toán từ tới
tịnh tâm độ xá
tỉnh đoàn giấc giảm lị lỵ lộ ngộ ngủ thành táo thức trí trưởng ủy uỷ
tít báo
tịt ngòi
to béo cao gan lớn nhỏ tát tiếng
tò mò
tỏ bày lòng ra rõ thái vẻ
tỏa bóng hương khắp nắng sáng
toả hương sáng
tòa án báo lâu nhà sứ soạn thánh đàm
toà án nhà soạn
tọa đàm độ lạc thiền
toạ đàm độ lạc
toại nguyện
toan tính
toán cộng học tính
toàn bích bộ cảnh cầu cục dân diện dụng đảng hảo lực mạng mỹ năng ngành phần quốc quyền tâm tài tập thân thắng thể trí tỉnh vẹn văn vùng xã khối khóa khu
toát lên mồ
tóc bạc tai mai
tóm gọn lại lược tắt
tòng chinh phạm quân
tô điểm đậm hồng thắm vẽ
tố cáo chất giác hộ khổ tụng nga
tổ ấm chim chức dân hợp hòa hoà khúc nghề nghiệp ong phó phụ quốc sư tiên tiêu tôm trưởng tông truyền viên
tốc độ chiến hành ký lực
tộc danh người phả trưởng
tồi tàn tệ
tối cao đa đen giản hậu hôm kỵ mắt mật mịt ưu tăm tân thiểu thượng trời nghĩa
tội ác danh đồ lỗi nghiệp nhân phạm tình trạng vạ
tôi luyện tớ
tôn chỉ giáo kính miếu nghiêm nữ sùng sư tạo ti ty trọng trưởng thất thờ vinh xưng
tốn công kém phí tiền của
tồn đọng kho lưu tại vong
tổn hại hao phí thất thọ thương
tông chi đồ môn phái tích tộc
tống biệt cổ cựu đạt giam khứ tiền táng tiễn
tổng bí biên bộ binh cầu chi công cộng cục dân diễn dự duyệt đài đại đội đốc động đạo hành hòa hợp hội kết kho khởi lãnh liên luận lượng lực mức ngân nha phí phổ quan quát sản số sư tài tấn thầu thể thống thu thư tích trấn trị trưởng tuyển tư ủy vệ vốn chỉ sắp
tốt bụng đẹp đời lành nghiệp nết số tươi
tột bậc cùng độ đỉnh
tơ hồng lòng lụa tằm tưởng
tờ báo bìa bồi đơn gấp giấy khai mờ rơi tiền trình
tới đây hạn lui nơi tấp
tra cứu hỏi khảo tấn vấn xét
trà đá đạo lài sữa tấu
trá hàng hình
trả bài công đũa giá giũa lãi lại lời lương nợ ơn thù tiền treo
trạc tuổi
trách cứ mắng móc nhiệm phạt
trai gái làng tráng trẻ
trái cây cấm chiều chủ đất đắng gió khoáng lại lẽ mắt mùa ngược nghịch ngang phép phiếu quy tay tai tim tuyến ý vụ
trải bạt dài đời lòng nghiệm nghề qua rộng thảm
trại chăn giam hè hòm lính mồ phong tế viết sáng
trạm biến bơm dừng gác không phát thu trưởng xá y xăng
trám răng
tràm chim
trang bị báo bìa chủ điểm đài hoàng hoàn lứa nghiêm nhã phục phẩm phụ sức sử thiết trải trại trí trọng viên
tràng giang pháo vỗ
tráng kiện lệ men sĩ
trạng nguyên ngữ thái từ
tranh ảnh biếm cãi cát chấp cổ cử cướp đoạt đấu đua giành luận lụa minh mua nhau quyền phong thủ tài tối tường
tránh khỏi mặt né nắng thai xa
trao đổi giải gửi lời tay trả tặng truyền vốn quyền
trào lộng lưu phúng dâng
tráo đổi trở
trau chuốt dồi
trăn trở trối
trăm họ năm ngàn
trăng gió hoa mật non rằm
trắc ẩn địa nghiệm trở thủ viên
trằn trọc
trắng án đêm đen tay trẻo trợn
trầm buồn cảm hùng hương kha luân lắng mặc ngâm trọng trồ tích tĩnh uất
trân trọng châu
trấn áp an át giữ lột nước tĩnh thủ thành yểm
trần ai gian nhà thuật thế trụi tình truồng
trận bão chiến đánh đấu địa đồ mưa tuyến pháo
trẫm mình
trập trùng
trật khớp tự
trâu bò
trầu cau
trẩy hội
trầy da xước
tre già làng nứa trúc xanh
trẻ con em hóa hoá măng nhỏ sơ thơ trung tuổi
treo biển cổ cờ giải giò thưởng băng
trèo cao leo
trệch hướng
trên bờ cao dưới hết hẳn tay
trêu chọc đùa ghẹo
trễ giờ hẹn nải
tri ân âm giác giao huyện hô kỉ kỷ phủ thức túc
trí dũng lực mưu não nhớ óc thức trá tuệ tưởng
trì hoãn trệ trì níu
trị an bệnh giá liệu sự thủy tội vì
trích dẫn đoạn lục ngang sao lập yếu
trịch thượng
triền đê miên núi
triển khai lãm vọng
triều cường chính đại đình kiến thần
triệu chứng hồi phú tập
triệt để hạ phá sản tiêu
triết gia học lý
trinh bạch sát tiết thám
trình báo bày chiếu chánh duyệt diện diễn độ hội làng thưa tự tấu tòa ký đơn
trìu mến
tro bụi cốt tàn
trò chơi chuyện cười diễn đời đùa hề vè vui
trỏ tay
trói buộc gô
tròn trịa vẹn xoe trặn
trọn đời vẹn bộ gói
trong khi lành ngoài nước sáng sạch suốt trắng trẻo vắt veo vòng vùng ngành
tròng mắt
trọng án bệnh dụng đãi điểm đại hậu lực lượng nam nể nghĩa pháo tải tài tâm thần thể thị thưởng thương tội trách trường vọng yếu
trót lọt
trố mắt
trổ bông tài
trôi chảy dạt nổi
trối trăng
trội hơn
trộm cắp cướp nhìn vía
trốn chạy lánh nợ tránh thoát thuế tìm viện
trộn lẫn
trông cậy chờ coi đợi giữ mong nhờ nom ngóng thấy
trồng cây hoa lúa người rừng rau răng trọt tỉa xen
trống canh đồng hội lảng rỗng trải trơn trường vắng đánh
trở dậy đi gót lại lên lời lực mặt mình nên ngại ngược tay thành về xuống
trợ cấp cứu động giá giáo giúp giảng huấn lý lực thính thủ thời tử vốn
trơ trẽn trọi trụi
trơn bóng tru tuột
trời đất mưa nắng phật sinh thu xanh
trớ trêu
trù bị dập hoạch liệu phú tính úm
trú ẩn chân đóng mưa ngụ quân sở
trụ cột sở trì vững
truất phế hữu
trúc đào mai
trục bánh chính lợi trặc vớt xuất
trui rèn
trung bình cảnh cấp cần chính châu chuyển dung du đẳng đoạn đoàn đội đại độ gian hạn hậu hoà hòa hiếu học khu kiên liệt lập lưu lộ nghĩa ngôn nguyên nông niên ngành sĩ sơn tá tâm thành thần thu thực thế tín tính trực tướng tuyến trinh úy uý vệ ương
trúng cử đạn giải gió kế mánh mùa phong thầu thưởng thực tủ tuyển độc
trùng điệp dương hợp khơi khớp lắp lặp lấn lai nhau phùng phục roi tang tu tên
trưng bày cầu dụng diện dẫn mua tập thu
trừng phạt trị
trực ban ca chiến diện diễn giác giao khuẩn thăng thuộc tính thi tiếp tuyến tràng trùng quan ngôn
trước đây đó hết khi kia mắt nay ngày nhất sau tác tiên tuổi
trườn bò
trường bắn ca chinh chay cửu đại đảng đình đời đoản đoạn đồ đua học hợp hạn kỳ kì kịch kháng lớp lực nghề phái phim phổ quay quy sinh sở sơn tồn thi thành thiên thọ thuốc tư từ vốn
trưởng ban bản bộ đoàn khoa giả lão nam nhóm phòng thành thôn tộc tràng tử ấp
trượng nghĩa phu
trương mục
trướng bụng
trượt dài ngã giá
trừu tượng
trừ bị diệt khử ma phi tà tịch gian hao
trữ lượng tình kim nước
trứng cá gà nước
tu bổ chí chính dưỡng hành hú luyện mi nghiệp sĩ sửa sỹ tạo tâm thân thư tỉnh từ viện
tù binh chính đày đọng đồ hãm ngục nhân tội túng trưởng treo
tú tài
tụ cư điểm bạ họp hội tập
tủ kính lạnh sách thuốc
tua rua
tuân hành lệnh theo thủ
tuần báo hành hoàn lễ lộ phòng phiên san tiễn tra thú trăng tự
tuấn kiệt tú
tục huyền lệ ngữ tĩu truyền
túc trực tắc trí
tủi hổ nhục thân
tụi nó
túi mật tham tiền xách
túm tụm tóc
tung bay độ hoành hô tăng tin tích tóe
tùng quân xẻo tiệm
túng bấn quẫn thiếu
tụng kinh ca
tùy bút chọn cơ duyên hứng nghi tiện táng tòng thân theo thuộc thích tướng vào ý
tuỳ theo thuộc ý
tuyên án bố cáo chiến dương đọc giáo huấn ngôn thệ thị truyền xưng
tuyến đường giáp lộ trên vú đầu bài
tuyển chọn cử dụng lựa lao mộ quân sinh sĩ tập thủ trạch sắc
tuyệt bút chủng chiêu diệt đại đẹp đích đỉnh đối đường giao kĩ kỹ không luân mật mệnh mỹ mĩ nhiên phẩm sắc tác tình tự tử thực trần vọng vời
tuyết sương tan
tuổi cao già hạc hoa mụ nhỏ tác thơ thọ trẻ xuân đảng đời
tuôn chảy trào
tuồng chèo cổ
tuột dốc tay
tư bản bề biện cách cấp chất duy doanh đức gia hữu ích liệu lập lệnh lợi mã nhân pháp sản sinh tình sở thế thương thù thông tưởng trang túi văn vấn vị trợ thục
tứ bề chi cố chiếng diện giác khoái linh phương quý sắc thơ tán tuần tung trụ
từ bỏ biệt bi bữa chối chức chương đầu đây đường điển giã giờ hải hôn khóa khoá khi khước loại lâu lòng mẫu nan nay ngữ nguyên nhiệm ngày quan phú tạ tâm tính thiện thông trần trường trái tốn vị vựng
tử biệt cung hình nạn ngữ số sĩ sỹ tế thần thủ thương tiết tội trận tù vi vong tuất
tự ái biên bạch cao cấp chủ chế cung cường dưỡng do duy đại đắc động đoàn giác giam hành hào hại học hỏi khắc khoe kỷ kỉ kiêu lập lo lòng lực mãn mình nguyện ngữ nhiên nhủ nhận phát phê phong phụ phục quản quyết sự sát sản soạn tạo thân thú thuật thiêu ti tin tín tình tìm tiện tôn trang trị trào trọng truyện túc tử tư vấn vệ vẫn vị xưng ý
tưng bừng
từng bước khi lớp loại trải ngày
tức cười khắc giận là mình thì thời tốc tối tưởng vị
tước bỏ đoạt hiệu
tươi cười đẹp khoẻ khỏe mát ngon roi rói sáng sống tắn thắm tốt trẻ vui xanh
tưới nước tắm tiêu
tương ái ca đắc đối đồng đương giao hợp hỗ khắc lai ngộ phản phùng quan sinh tác tàn tế thân thích tranh trợ tri truyền tự tư ứng xứng
tường cận giải lửa minh tận thành thuật trình vi
tưởng chừng lệ nhớ niệm rằng thưởng tượng
tướng lĩnh mạo quân sĩ soái tá
tượng đá đài đồng hình nhạc phật trưng thanh
tửu lượng quán điếm
tựu trung trường nghĩa
tựa đề như nhau
u ám buồn mê ẩn sầu uất
ù lì tai
ủ ấm bệnh dột phân rũ
uất hận ức ất
ùn tắc
ung dung nhọt thư
ủng hộ
úng lụt ngập
uẩn khúc
uể oải
ủy ban mị nhiệm quyền thác viên
uỷ ban nhiệm quyền thác viên
uy danh hiếp lực nghi phong quyền thế tín linh hùng
uyên bác thâm ương
uyển chuyển
uốn cong éo khúc lượn nắn ván
uống nước rượu thuốc
uổng công phí
uế khí
ưa chuộng nhìn thích
ức chế đoán hiếp
ứng biến cử dụng đáp đối khẩu nghiệm phó suất tác thí tuyển trực viên xử
ước ao chừng định hẹn lệ lượng mong mơ mộng nguyện số tính thúc vọng
ướt át đẫm sũng
ươm mầm cây giống tơ
ương bướng ngạnh
ưng thuận ý
ưu ái điểm đãi khuyết phiền sầu tiên thế tú tư việt
va chạm đập li ly vấp
vá víu chín
vạ lây miệng
vạc dầu
vách đá ngăn núi
vạch định mặt ra rõ trần
vai diễn gáy trò vế
vài ba nét
vải vóc bạt
vại sành
vạm vỡ
vạn an dặm đại năng niên sự tuế thọ vật
vãn cảnh hồi
ván bài gỗ
van lơn nài xin
vang bóng danh dội lừng vọng
vàng anh bạc mã mười son ròng thau vọt
vãng lai sanh
vào bờ cuộc cửa cầu đề đời hè học hội hùa khoảng mùa sổ tròng vai việc viện
vay lãi mượn nợ nặng vốn trả
váy áo
vạy vò
văn án bản bằng bia cảnh chương chỉ chầu công đàn đoàn giáo giới hiến hào hoa hóa hoá học khoa kiện khố mẫu miếu minh nghệ ngữ nhân nôm ngôn phạm phái phong phòng phẩm quan sĩ sỹ sử tài tập tế thân thánh thể thơ thư tự tuyển trị võ vẻ vật xuôi
vằn vện
vắn tắt
vặn hỏi vẹo
vắng bóng lặng mặt vẻ chủ
vằng vặc
vắt kiệt óc sữa vẻo
vật chất chứng chủ cản dụng đổi giá hoá hóa lí lý lộn liệu lực mẫu nài nuôi phẩm quý quyền tư thể thế tính vã vờ
vân vân vê mộng tay
vấn an đáp đề nạn tội vương
vần công thơ xoay vũ
vẩn đục vơ
vẫn còn
vận chuyển dụng động đen hạn hành hội hà khí luật mạng mệnh mẫu may nước phí tải trù trình vào
vâng dạ lệnh lời
vấp ngã phải
vất vả vưởng
vầng trán trăng
vây bắt bủa cánh hãm ép quanh
vẫy gọi tay vùng
vấy bẩn
vậy mà nên thì
vé máy số tàu vào xe
vẻ đẹp mặt vang vẹn
vẽ bậy đường tranh vời
ven biển bờ đê đô đường sông
vẹn nguyên toàn tròn
véo von
vệ binh quốc sĩ sinh tinh đường
về đích già hưu hùa nước quê sau sum
vết chân mực nứt sẹo tích thương xe
vì rằng sao thế vậy
ví dụ như von
vi bằng hành khuẩn lượng mạch mô nhựa phạm phân phẫu phim rút sinh tính trùng
vĩ cầm đại độ mô nhân thanh tuyến
vị cứu chua giác lai lợi nể ngọt ngữ ngã tha thế thành trí từ
việc gì làm lớn nhà
viêm gan họng phổi nhiễm phế
viên chức mãn ngoại tịch tròn chủ
viền áo
viển vông
viễn cảnh chinh du dương đông khách thám thị thông tưởng vọng xứ
viện binh cớ dẫn phí sĩ trợ trưởng
viếng thăm mộ
viết bài báo hoa lách sẵn tắt thư văn
việt gian kiều minh nam ngữ vị
vinh danh dự hạnh hiển nhục quang quy
vĩnh biệt cửu hằng viễn
vịnh biển cảnh
vịt xiêm
vo gạo tròn viên ve
võ biền công đài đường khí lực nghệ phái sĩ sinh sư thuật trang tướng
vò võ
vỏ bọc chai
vóc dáng
vòi nước rồng
vọng cổ gác lâu nguyệt tưởng
vòng bán cổ đai đấu hoa kiềng loại luân ngoài quanh quay tay tránh tròn vo vèo xoáy xoay
vong ân bản linh quốc mạng
võng lọng mạc
vô biên bổ can chủ cảm cớ công cùng cực danh dụng duyên địch đạo định đoan đối độ giá hại hạn hiệu hình học hồn ích kế kể khuẩn khối kỷ kỉ lại lăng lễ lo lối lí lý lương luân minh nhân nghĩa ngần phép phương sản sinh số song sự tâm tận tang thần thời thừa thức thượng thường tỷ tích tình tri trùng trách tư tuyến tội vàn vị vọng ý vi
vỗ béo tay về
vốn dĩ liếng sống tín đầu vay
vội vã vàng
vôi vữa
vồn vã
vỡ hoang lẽ lòng mộng nợ
vợ chồng con
vơ đũa vét vẩn
vờ vĩnh
vở diễn kịch
với nhau tay
vơi đầy
vớt vát
vũ bão công đạo đài điệu đoàn hội khí khúc lực nữ phu thuật trang trụ
vú em sữa
vu cáo khống oan vơ
vụ án bê chiêm đông hè lợi mùa nổ phó trưởng thu trộm việc xuân tai
vua chúa quan
vui buồn chơi cười lòng mắt mừng nhộn sướng sống tai tết thú tính tươi vầy vẻ
vùi dập lấp
vùn vụt
vun bón đắp trồng vén xới
vụn vặt
vung tay vãi
vùng biển cao chiến đất đồng đệm kín mỏ núi sâu trời ven vẫy xa
vũng lầy
vụng dại trộm về
vừa đủ ý lòng mới qua phải rồi vặn
vựa lúa cá
vực sâu dậy
vững bền bước chãi chắc dạ lòng mạnh tâm tin vàng
vương miện quốc triều vấn vãi
vườn cây hoa nhà nhãn quả rau thú trẻ ươm tược tạp
vướng bận mắc víu
vượng khí
vượt bậc biên cạn khó khổ khung lên ngục qua quá quyền rào tội trội trên
vứt bỏ
xa cách gần hoa hoàng hội khơi lạ lánh lộ nhà rời tít vắng vời xăm xôi xỉ xưa
xà beng bông cừ phòng xẻo lan lim nu
xá tội
xả nước rác súng thải thân
xã đội giao hội luận viên tắc thuyết tâm
xác chết đáng định lập minh nhận suất thịt thực tín tàu
xách tay
xâm canh chiếm hại hấn lăng lấn lược nhập phạm thực
xanh biếc lam lơ lục mát mơn mượt ngắt rì rờn sạch tươi tốt um mướt lè lá thẳm
xao động lãng nhãng xuyến
xáo trộn
xảo quyệt trá
xào nấu xạc
xát muối
xay lúa xát
xảy ra đến
xăng dầu
xắn tay
xâu chuỗi xé
xấu hổ xa xí
xây cất dựng lắp đắp lấp nhà xẻ
xe bò buýt cộ con cứu cáp du đạp điện đò đua duyên gắn hơi khách lam lăn lửa máy mui ngựa ôm tải tang tay tăng tơ
xé lẻ nát rào
xem bói nhẹ như thường xét trọng
xén bớt
xen canh kẽ lẫn
xẻ gỗ dọc
xét duyệt hỏi lại nét nghiệm tặng thầu tuyển xử thăng
xế chiều bóng
xếp đặt hạng hàng loại chữ
xích đạo đu lại mích
xiêm y
xiên xẹo
xiếc thú
xiết bao chặt
xiêu lòng vẹo
xí nghiệp phần
xin lỗi phép việc xỏ học nghỉ
xinh đẹp tươi xắn
xịt thuốc
xoa bóp dịu tay
xóa bỏ đói mù nhòa sổ tan tội án
xoá bỏ đói mù
xoài cát
xoang mũi
xoay chuyển quanh sở vần vòng xở chiều
xoáy sâu nước
xoắn ốc
xóm làng giềng ấp
xót thương xa đau
xô bồ đẩy lệch xát ngã
xổ số
xôi gấc
xối xả
xốc nổi xếch
xôn xao
xông hơi pha xáo
xốp giòn
xơ cứng mướp xác
xới đất tung
xu hướng nịnh thế thời
xua đuổi tan tay
xúc cảm cát động phạm tác tiến xiểm
xúi bẩy giục
xui khiến xẻo
xung đột khắc kích phong quanh thiên trận
xuôi chiều dòng ngược tai tay
xuống cấp dốc đường giá giống nước lỗ sức tóc tay thang
xuồng ghe ba máy
xuân hạ phân sắc thì thu tiết
xuất bản bến binh chinh chi chúng cảnh chuồng dương đầu đạo gia giá hành hiện huyết hàng hóa khẩu kho kích lệnh lộ lực ngoại ngũ nhập nạp phát phẩm quân quỹ sắc siêu sản thân thần thế trình trận tinh tuyển viện xứ
xuề xòa
xuyên suốt qua tạc thủng tâm quốc
xuýt xoa
xúng xính
xứ sở đạo
xử án bắn lí lý phạt sự tử thế trảm trí tội
xưa cũ kia nay
xứng đáng hợp tầm với danh
xưng danh hô hùng tội tụng
xương cốt khớp máu rồng sống sườn
xưởng đẻ mộc phim
xướng ca danh hoạ ngôn âm
y án bác bạ cụ dược đức học hẹn khoa lệnh nguyên như phục phương sĩ sinh tá tế thuật
ý chí chỉ chừng đồ định kiến muốn nghĩa nghĩ nguyện nhị niệm thức tưởng tứ vị hướng
ỷ lại thế
yên ả ắng bình định giấc hàn lành lặng lòng ngủ nghỉ ổn phận tâm tĩnh trí vị vui
yêu cầu chiều chuộng dấu đời kiều kính mến nghề nước quái quý sách thích thương tinh
yếu chỉ đuối điểm hèn kém lược lĩnh mềm nhân ớt thế tố lực
yết giá hầu kiến thị
yểm trợ bùa
yến mạch sào tiệc
giãi bày
chỉn chu
vẻn vẹn
chễm chệ
kích thước cỡ hoạt cầu động dục thích
tệp tin đính
truy cập xuất vấn lùng nã cứu thu tố tìm
cài đặt cắm cửa lược nút số then trang bẫy khuy thế
ải quan
ao cá làng nhà tù ước nuôi đầm sen tôm
ấp ủ úng trứng đảo
ấu thơ trùng dâm chúa
ập đến tới vào xuống
bà cố con cụ già lão ngoại nội đỡ mụ chủ vợ xã dì thím bác nhà
bác bỏ cháu sĩ học ái
bạc ác bẽo đãi hà hạnh mệnh màu nhược phận phau trắng tóc tỷ tình đầu má tiền vụn
bách bộ chiến hóa hợp khoa nghệ phân tính thú thảo tuế
bạch cầu đàn đằng hầu huyết kim tạng tuộc đinh
bại hoại liệt lộ trận vong não
bám biển bờ càng dính đuôi gót nghề sát theo trụ đất rễ
bánh bao bèo bò chưng cam dày đa đúc ếch gai giò ít khọt khoái kem kẹo lái lá mì mứt ngọt nướng phồng quy rán tằm tét tráng trung thu ướt xèo xe bông cống canh tày cuốn pía
banh chành chạy lông ra xác
bành trướng
bát bộ bửu canh cơm cú chậu đại đĩa giác hương ngát nháo nhang phố quái sứ tiên tuần úp nước
bay biến bổng bướm cao hơi hướm lượn màu mùi nhảy qua ra
bày biện binh bố cỗ đặt hàng mưu tỏ trò trí vẽ bán bạn dạy
bặt tăm thiệp tin vô
bấm bụng bút chuông còi đốt giờ huyệt máy nút phím số tay
bần bật cùng cố nông hàn hóa thần tiện
bẩn thỉu
bầu bạn bán bĩnh bí cử đoàn đàn eo gánh không khí nậm ngòi rượu sữa sô tâm trời
bậu cửa xậu
bây bẩy giờ chừ
bẩy lên gốc
bẫy chim chuột rập
be bét bé be rượu sườn
bé bỏng con dại gái họng mọn nhỏ thơ tí trai xé hạt
bè bạn cánh đảng gỗ lũ mảng nuôi phái cá tre
bẽ bàng mặt
bèo bọt bở dạt hoa mây nhèo tây cám tấm
béo bổ bở bệu ngậy phì tốt tròn ục núc
bề bộn dưới dày ngang ngoài mặt rộng sâu thế tôi trên trong trái
bể bơi cạn chứa dâu khơi khổ nước phốt tắm lọc hút cá
bện chổi rơm thừng chặt
bênh vực che
bếp ăn chính dầu điện ga lò lửa núc nướng than trưởng trấu tập thể từ
bi ai ba bô đát hài hùng kịch lụy phẫn quan thảm thiết thương tráng tâm ve
bìa cứng giấy rừng sách sau trước đậu làng
biếc xanh rờn
biếng ăn nhác trễ lười
biết ơn bao chắc chừng cho chữ danh dường đâu điều ý lỗi mặt mấy nói nghe phận tiếng tỏng thân trước tay
biệt danh dược đãi động đội hiệu khu kích lập li ly lệ ngữ phái phủ tài tăm thự tích tin xứ
bim bím bìm bịp
bịn rịn
bọ cạp chét gậy hung ngựa nẹt rùa xít
bói cá bài toán kiều
bòn mót rút
bỏng gạo mắt ngô nước rát tay lửa
bóp bụng cổ chẹt còi méo miệng mồm nát nghẹt phanh trán vụn
bọt biển bèo bong mép nước xà phòng
bô bô lão xe
bố cái cáo con cục đời già kính lính láo mẹ nuôi phòng ráp ría thí trận trí vợ
bồ bịch cào câu công cốt đoàn hóng hòn kết liễu nhí ngót nông thóc tát
bộc bạch lộ phá phát trực tuệ
bôi bác bẩn đen mỡ nhọ trơn trát xóa thuốc
bội bạc chi chung hoàn ơn phản phần phu số tín thu thực tình ước nghĩa
bốn bể bề mùa phía phương bên bức
bộn bề
bồng bế bềnh bột con lai
bỗng chốc dưng đâu không nhiên
bốp chát
bở hơi tai
bợ đỡ
bời bời rối
bởi chưng thế vậy vì
bơm hơi nước mực tiêm tưới vá xăng dầu vốn
bú mớm mẹ sữa rượu tay
bụ bẫm sữa
búi rễ tóc tre cỏ
bụm miệng tay
bùn đất lầy non nhơ than
bún bò chả riêu nước ốc mắm thịt lèo đậu
bủn rủn xỉn
búng tay
bụng bự chân cồn dạ dưới đói đeo lép phệ nhụng rỗng thai
buồng bệnh cau chuối dừa gan giam hương khách kín lái máy ngủ tắm tối tim thang thay trứng trong phổi lạnh hạnh
buốt giá lạnh óc ruột nhói
buột miệng tay
bực bội dọc mình tức
bưng bê bít biền kín miệng mâm trống mặt
bừng bừng con dậy sáng tỉnh nở
bươn bả chải
bướm bay đêm giấy ong trắng
bướng bỉnh
cang thường
càng cua cào ngày hay
cảo luận bản táng thơm
cáu bẳn bẩn gắt giận ghét kỉnh tiết sườn
cắc cớ kè
cẳng chân tay
cắp nách sách tay
cậy cục cửa nhờ quyền tài thế trông
chả cá giò là lụa chìa quế rươi bì
chai cứng lì lọ sạn mặt tay dầu nước
chải chuốt đầu tóc lông răng
chanh chua đào dây muối
chạnh lòng
chao ôi đảo liệng nghiêng
cháo lòng hoa gà
chạp phô mả
chát chúa lè xít
cháu chắt con dâu đích nội ngoại gái rể trai ruột
chảy dãi máu mủ mồ hôi mỡ nước tràn ròng rã xiết xuôi
cháy âm bỏng bùng chợ đen khét khô lan nắng nổ nhà rụi rừng sạm sém túi vé xém cỏ
chặn bắt đầu đánh đứng đường hậu họng ngang tay lũ cửa
chần chờ chừ
chận đứng
chậu cảnh giặt hoa kiểng rửa thau nước
che chắn chở dấu đậy giấu khuất lấp mắt mờ mưa nắng phủ ô khuyết tội kín mặt
chè chén chát đậu khô lam tàu thái tươi xanh bưởi trôi búp
chẻ củi tre lạt hoe sợi
chém đẹp giết gió lẹm mía tre
chen chân chúc lấn lẫn nhau vai vào
chén bát chú đĩa rượu trà thuốc cơm tạc
chèn ép lấp lấn
cheo leo cưới
chèo bẻo chống cổ đò đua ghe kéo lái queo thuyền xuồng
chéo áo góc ngoe
chép bài bụng miệng phạt sử tay tranh phim vở
chê bai bôi cười trách
chểnh mảng
chết chóc cóng cười chìm cứng dở dại đói đuối đứng điếng đi đứ giấc giả gí hụt khát khiếp lịm lặng mê mệt ngạt ngất nghẹn non người oan rấp sững toi tiệt tươi trôi thảm yểu xác
chiên dán giòn nướng rán xù
chiêng trống cồng
chiết áp cành diễm ghép giảm khấu quang suất tính trung tự xuất
chim bồ câu chích cổ chóc cánh cút cò én gáy gõ hót kêu khách mồi muông non ngói ri rừng sâu sẻ sáo trả trời ưng xanh yến
chít khăn chát
chó cái cảnh con dại đẻ đá má mực nhà săn sói
chóa đèn
choai choai
choán chỗ hết
choàng khăn tay vai tỉnh dậy
chọc ghẹo giận phá quấy thủng tiết tức trời
chọi gà nhau trâu
chòm râu sao xóm lân
chõm chọe
chong chóng đèn
chóp bu chép nón núi
chót chét vót bảng
chồi non mầm
chôm chỉa
chồm hổm lên
chôn cất chân giấu sống vùi nhau rau
chồn đèn chân hương
chốn cũ quê
chông chênh gai mìn
chộp giật lấy
chơ vơ
chơm chớm
chợp mắt
chợt đến nghe nhận nhớ thấy tỉnh
chum chúm vại tương nước
chùn bước tay chân
chuốc lấy oán rượu vạ
chuối chiên cau già hột lá non sứ tiêu
chuồi theo
chuồn chuồn êm thẳng
chuột bạch chù cống đồng lang nhắt rút túi trũi
chuốt gọt lại
chư hầu tăng vị tướng
chửa hoang đẻ trứng
chưng bày cất diện hửng tết
chững chạc lại
chước quy
chường mặt
cọc cạch cằn còi tiêu tre bê tông
cõi âm bờ đời lòng tiên trần
còi báo cọc hụ hú tàu xe xương
cói chiếu
com lê pa
cỏm rỏm
còng cọc lưng số
cõng con nhau rắn
cọng rau rơm hành
cóp nhặt
cồ cộ
cỗ áo bàn bài cưới quan xe máy giỗ tết lòng
cộ xe
cốc chén đế rượu nước láo thủy tinh vại
cộc cằn lốc
côi cút
cối xay đá giã gạo chày
cội nguồn rễ
cốm dẹp xanh nếp
côn đồ trùng quyền bố
cộm cán
cồng chiêng kềnh
cơi trầu nới
cợt nhả đùa
dạ cỏ dày hội khúc quang tiệc thưa vâng con
dạn dĩ dày
dáy dơ
dặm đường trường khách phấn
dắt dẫn díu tay mũi trâu
dấm dứ dúi
dật dờ
dâu bể da rể tằm tây rừng
dây an bầu buộc cáp cót chão chằng chì chun chuyền cung cương cước dẫn dợ dưa điện đàn đai giày khoai khoá leo lưng mơ mối mực nhợ rốn thép thần thừng thun trầu treo trói tơ xích
dấy binh lên động
dẹp bỏ loạn giặc tan yên lòng
dế mèn trũi chũi
dệt kim lụa may vải chiếu cửi thổ
dĩ ân hạ nhiên vãng hòa
diễu hành binh võ cợt
díp mắt
dịu dàng êm hiền hòa lòng mát ngọt vợi
dọ dẫm hỏi
dóc lác tổ
dọc ngang đường mùng theo bờ
dong dỏng duổi riềng cờ thuyền
dối gian già lừa lòng trá trên
dội bom lại nước về vang
dốt đặc nát
dời bến chân chỗ đô đi đổi gót nhà
dục tình vọng
dụi mắt tắt đầu
dúm dó
dứ dừ
dửng dưng
dương bản cầm cực cầu danh gian liễu lịch oai ô tính thế thịnh trần vật xỉ
dường bao nào ấy như
dượng rể ghẻ út
đã đành đời khát ngứa rồi từng trót xong vậy
đai đẳng gông xanh
đãi bôi cát đằng khách lọc ngộ tiệc vàng sĩ
đam mê
đản bạch sinh
đàng hoàng điếm trai gái
đãng trí tử
đao binh kiếm kéo phủ thương to
đáo để hạn lui tụng
đáu đáu
đáy biển chai đại giếng lòng sông túi hồ nước vực
đắng cay chát ngắt nghét lòng miệng
đấng anh bậc mày
đây đó đẩy rồi
đấy thôi nhé à chứ
đè bẹp đầu ép nén nặng nhẹp lên
đẻ đái khó non nhau rơi thuê trứng
đểu cáng giả
đĩ điếm thõa
đìa cá
đĩa bay chén hát hình mềm nhạc sứ than thờ xôi
đích danh đáng đến ngắm thân thật thị thực tôn xác tử đạo
địch họa quân thủ tình thù vận bạn
điếc đặc lác lòi tai
điếng hồn người
điếu cày đóm phúc thuốc tang văn đổ
đít nồi cống
địu con
đó đây thôi mà
đoài phương
đong đếm đo đưa gạo lường
đòng đong đòng đưa lúa
đót chổi
đô đốc hộ la lại sát thành thị trưởng vật hội
đố ai biết kị kỵ vui tục
đỗi đãi
đôm đốm
đốm lửa sáng nâu
độn thổ tóc toán vai chuồng
đốp chát
đơ lưỡi
đời cha chót chung con cuối đầu chợ đời lính kiếp mới nay ngày ngoài người nhân nào ông riêng sau sống sắc số thừa thường thực thuở thứ tổ trai tư từ vua văn nghệ
đới cầu lạnh nóng tội
đơm cơm cúc đặt hoa quả nút
đợt bão đầu hàng học này phát sóng rét thi thị triều hai
đu bám đưa dây đủ quay theo tiên xà
đú đởn
đũa bếp cả tre
đục bỏ khoét lỗ mờ ngầu nước thủng thủy
đùi gà non bò heo
đùn đẩy khói
đụng chạm đầu đến độ nhau xe
đuốc tuệ hoa lửa sống
đuôi áo cá mắt sam ngựa gà tàu
đựng cơm nước đồ
đứt bữa dây đoạn đuôi gánh gãy hơi mạch phựt quãng ruột khúc
ém nhẹm quân
eo biển hẹp óc éo sèo
gài bẫy cửa mìn
gay cấn gắt go
găm hàng
gấu bông chó mèo áo quần
ghen ăn ghét tị tức tuông
ghì chặt
giã biệt từ gạo
giam cầm giữ hãm lỏng
giảm án áp biên cân đau đi giá gánh hụt nhẹ nghèo nhiệt ô phạt phát sinh sốc sút tải thiểu thuế thọ tốc trừ xóc
giầm nước
giập nát
giềng mối
giong buồm ruổi
giội rửa nước
gõ cửa bàn kẻng mõ nhịp phím trống
gồng gánh mình
gột rửa sạch
gở bỏ rối mìn chuông
gờn gợn
gu thẩm
guồng máy nước quay
ha hả ha
hả dạ hê giận hơi lòng miệng
hạch hỏi nhân sách toán tội xoài nách
hái cỏ hoa lộc lượm quả rau ra trái hái
hãnh diện tiến
hão huyền
hắc ám búa ín lào tố hải
hằn học sâu thù lên
hất cẳng hàm
hẻm cụt núi nhỏ sâu
hét giá lác toáng
hếch mũi
hì hục hụi
hiu hắt quạnh hiu
hoả châu công hoạn
hoại thư tử
hoành độ hành phi tráng thánh tài
hói đầu
hóm hỉnh
hong khô
hót líu
hốc hác hếch cây mắt đá
hộc bàn tốc tủ
hông cửa
hống hách
hột cơm gà mít vịt xoàn
hơ hớ hỏng lửa tay hợt
hở hang lưng lợi miệng môi nách vai
hờ hững
hớp hồn nước
hớt hải tóc váng ngọn
hú hí hồn họa vía
hu hu
hùa theo
húc đầu đổ
huệ trắng
hủi hắt
hun đúc hút khói nóng
húng lìu quế
huống chi gì hồ
hụp lặn
huyên náo thuyên
huýt còi gió sáo
hưu bổng chiến non nhàn quan trí
ì ạch ầm à èo oạp xèo
ỉ ôi
inh ỏi
kề bên cận cà dao miệng sát vai
kẹo bánh cao dẻo dừa đắng kéo kẹo lạc mút ngọt
kén cá chọn vợ rể tằm ăn
kèn bầu cựa hiệu sáo trống lá hồng môi
kẹp giữ tóc nách chặt
kệ sách nệ thây tủ
kềnh càng
kêu ca cầu cứu cửa gào gọi khóc khổ la oan réo rên than trời vang xin
kẽo kẹt
kha khá
khác biệt chi gì hẳn lạ loài nào nhau thường xa
khải hoàn
khắng khít
khâu áo dép đột giày nối vá vết lược vắt
khét lẹt tiếng mù
khênh kiệu
khệ nệ
khệnh khạng
khêu đèn gợi
khỉ gió đột ho mốc
khiêng vác nước võng
khiêu chiến gợi khích vũ
khò khè khò
khoả lấp thân
khỏa lấp thân
khoét sâu lỗ
khỏi bệnh hẳn lo nói phải ốm
khom lưng
khố rách tải
khơ khớ
khù khờ
khua chiêng gõ khoắng mái môi trống
khuân vác
khuê các phòng
khui bia
khum khum
khùng điên
khuy áo bấm cài
khuya khoắt sớm lắc
khư khư
khứa cá
khướt say
ki bo lô
kìa kìa
kiệm lời cần
kiềng ba chân
kiếp nạn người phận sau sống trước trần
kiệu hoa bát rước
kịt đen
là đà lạ lượt ủi rằng
lả lơi lướt tả
lác đác mắt lau
lải nhải
lảm nhảm
lanh chanh lảnh lẹ lợi
lảo đảo
lào xào
lạp sườn xưởng
lạt lẽo
lau chau chùi dọn khô láu lách nước nhà sạch sậy xe mắt
láu cá lỉnh táu tôm
lay chuyển động lắt ngủ ơn
lạy lục tạ trời
lắc đầu lư rắc vòng xắc
lăm le lăm
lắm chuyện điều khi kẻ lời mồm mối phen tiền thầy
lăn bánh lóc lộn lông quay tăn xả xuống
lằn ranh roi
lặt rau vặt
lẩm bẩm cẩm nhẩm
lận đận lưng
lâng lâng
lất phất
lây bệnh lan lất nhiễm nhây sang
lầy lội thụt
lẫy lừng
le lói lưỡi te
lè nhè lưỡi
lẻ loi mọn tẻ bầy
lẽ dĩ đâu đời nào phải ra sống thường thiệt
lem luốc nhem lẻm
lén lút nhìn
len dạ lỏi lén lét sợi
lẻn vào
leo cau cầu cây dốc heo lét lên núi lẻo lắt trèo thang teo
lẽo đẽo nhẽo
lẹp xẹp kẹp
lênh đênh khênh láng
lết bết
lều bạt chợ chõng vải trại
lêu lổng
lếu láo
lì lợm xì mặt
liếc mắt nhìn xéo
liễn đối
liệng bỏ cánh chao
liếp tre rau
liễu yếu rủ
lỉnh kỉnh
ló dạng mặt
loã lồ
lõa lồ thể
loáng thoáng loáng
lọc bỏ dầu khí lõi lừa máu nước cọc thận ảo
lòe bịp loẹt
loé sáng lên
lóe sáng lên
loe hoe ngoe
loi ngoi nhoi
long bào cung đong đình đỉnh đởm lanh lở lay mạch nhan nhong não sàng sòng tong trọng trời vân vương
lọt lòng lưới mắt qua sàng tai thỏm vào vòng
lót dạ đường ổ tay đáy
lô cốt đất đề hàng nhô xô
lố bịch lăng nhố
lổ chổ
lồ lộ ô
lồi lõm ra
lôm côm
lồm cồm
lổm ngổm
lốm đốm
lổn nhổn ngổn
lông bông cánh chim cừu hồng lá lốc mi mao mày măng nheo nhím ngỗng nhông tơ vũ vịt
lốp bốp đốp xe
lộp bộp độp
lột bỏ da mặt tả trần xác vỏ
lởi xởi
lơm nhơm
lởm chởm
lỡm lờ
lợm giọng
lơn tơn
lởn vởn
lớt phớt
lú lẫn lấp
lũi thũi
lúi húi
lủi thủi
lùm cây cùm lùm xùm
lủn củn mủn
lũn cũn
lún phún lỗ sâu sụt
lụn bại vụn
lung lạc lay linh tung lao
lùng bùng bắt kiếm nhùng sục tìm
lủng củng lẳng
luộc thịt rau trứng chín
luộm thuộm
luông tuồng
luống cày cuống hoa đất rau tuổi những
lúp xúp
lụt bão lội lút nghề
lụy tình phiền
lư đồng hương
lừ đừ mắt
lữ điếm đoàn hành khách quán thứ
lử đử
lưa thưa
lững lờ thững
lựng khựng
lưỡi cày cưa câu dao gà gươm hái kiếm khoan lê liềm búa
lươm bươm
lườm nguýt
lươn lẹo
lượn lờ quanh sóng vòng lượn
lướt gió khướt mướt nhanh nhìn qua sóng thướt ván
lựu đạn
máng cỏ nước xối
mát dạ lành lạnh mẻ rượi tay tính xa
mạt chược hạng sát vận kiếp cưa
mảy may
mắm cá muối nêm ruốc tôm
mép giường nước rừng bàn vải
mênh mang mông
miên man trường
miếu đường mạo thờ vũ
mím môi
mịn màng mặt
mo nang cau
móc câu hàm lò mồi máy ngoặc nối ngoéo sắt túi xích
mọc lên mầm răng rễ rêu sừng
mòi cơm
món ăn bở hàng hời lợi ngon nợ nhậu quà tiền võ
mố cầu
mốc meo giới son thời xì
mông lung má muội quạnh đít
mống mắt cụt
mơn mởn trớn man
mụ mẫm mị dạ
múc nước canh
mủi lòng
mum múp
mũm mĩm
mung lung
mùng màn một tơi mười
muống biển
mươi lăm
mười hai mươi phần
mướp đắng hương
mướt mát mồ rượt
nách áo lá
nai lưng nịt tơ vàng
nanh ác heo nọc vuốt sói
nảo nuột
náu mình nương
nắc nẻ nỏm
nặn óc tượng đất
nằn nì
nằng nặc nặng
nắp ấm chai đậy hầm túi vung ca
nấc cụt nghẹn thang
nấp bóng sau
nét bút chữ cong đẹp hoa khắc mặt mực ngài phác son vẽ văn
nệ cổ
nêm nếm chặt
nện búa
nết na ăn
nga mi ngố
ngà ngà voi
ngả lưng màu nghiêng nón mũ ngớn bóng mình
ngách đá
ngài tằm ngại
ngảnh mặt
ngạo đời mạn nghễ
ngạt hơi khí mũi thở
ngắc ngoải ngứ
ngặt nghèo nghẽo vì
ngâm ngợi nga giấm khúc nước rượu thơ tôm vịnh
ngầm hiểu định phá ý
ngần ngại ngừ này ấy
ngẩn ngơ người tò
ngất lịm ngưởng trời xỉu ngây
ngẩng cao đầu mặt lên
ngây dại ngất ngô ngấy ngẫn thơ
nghểnh cổ ngãng
ngo ngoe
ngó lơ nghiêng ngoáy ngàng sen thấy xuống trông
ngỏ cửa lời ý
ngọ nguậy ngoạy
ngoắt ngoéo
ngóc đầu ngách
ngoe nguẩy ngoảy
ngoi lên ngóp
ngố tàu
ngớ ngẩn
ngời ngời sáng
ngớt lời mưa
ngục tối thất tù tốt
ngùn ngụt
nguôi giận ngoai
nguýt dài
ngước mắt lên nhìn
nhả đạn khói ngọc chữ
nhái bén lại tiếng hàng
nham hiểm nhở thạch
nhảm nhí
nhao nhao
nhạo báng cười
nhau rốn thai
nháy mắt nhó
nhắng nhít
nhấc bổng chân lên máy
nhâm nhi
nhe răng nanh
nhè nhẹ
nhem nhuốc nhẻm
nhèo nhẹo
nhét đầy vào
nhện giăng nước
nhì nhằng nhèo
nhím biển
nhíu mày
nho giáo gia học khô nhã nhoe nhỏ sĩ sinh lâm
nhòe nhoẹt
nhoẻn cười
nhoi nhói
nhòm ngó
nhón chân gót lấy
nhọn hoắt
nhỏng nhẻo
nhôm nhoam kính nhựa
nhốn nháo
nhởn nhơ
nhớt nhát nhợt
nhợt nhạt
nhũ danh hương mẫu tương
nhuệ khí
nhút nhát
nhụy hoa
nín bặt khóc lặng thinh thở
ninh nhừ
nịt vú
nỏ mồm thần
nõ nường
nóc nhà tủ hầm
nọc độc rắn
nong nia nả
nộ khí nạt
nốc ao rượu
nôm na
nộm rơm hoa
nơm nớp
nuối tiếc
núp bóng lùm
nực cười nội
ố vàng
ơ hờ thờ
ớt bột cay chỉ hiểm xanh
phà khói ngang
phăng phắc
phận bạc đẹp hèn mỏng nghèo sự vị
phấp phới phỏng
phây phây
phệ bụng
phím đàn nhạc
phinh phính
phỉnh nịnh phờ
pho sách tượng
phò mã tá trợ vua
phông bạt chữ màn nền
phờ phạc
phui pha
phụt tắt
phúng điếu viếng
phừng phừng
phước lành đức lộc
phượt thủ
quạ đen đêm
quàng khăn quạc xiên
quắn quéo
quắc mắt thước
quẫn bách trí
quận công huyện chúa trưởng
quất cảnh ngựa roi
quậy phá
què chân cụt quặt
quì gối
quyện vào nhau
quýt làm
vỏn vẹn
truyện cổ ngắn dài tranh cười ký
tẩn mẩn
nghẹt thở mũi`;
