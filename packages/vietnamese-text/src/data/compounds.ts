/**
 * Two-syllable words of office and press Vietnamese, a line for each first syllable. Written for this package from general
 * knowledge of the language; no dictionary or corpus was copied.
 */
export const compounds = `an bài cư dân giấc lành lạc ninh nhàn phận sinh tâm toàn toạ tọa táng ủi vui
anh chị dũng em hùng hào ruột tài minh
ánh sáng mắt nắng đèn
ảnh hưởng viện đơn nghệ chụp
áo dài quần giáp khoác phao
ác liệt nghiệt độc mộng ý
ách tắc
ái ngại quốc
am hiểu tường
ám ảnh sát chỉ
ảm đạm
ảo tưởng
áp bức dụng đặt lực suất thấp giải phích
âm mưu lịch nhạc thanh lượng binh ỉ vang hưởng tính
ấm áp cúng no lòng
ấn chỉ định loát phẩm tượng hành
ẩn dụ giấu nấp náu chứa danh
ẩm thấp thực ướt
ân cần nghĩa nhân huệ tình hận xá oán
ăn chơi mặc nói uống khớp năn ở sâu xin mòn
âu lo yếm
ba mẹ lô gai hoa
bài bác bản báo hát học giảng làm tập thi thơ trừ tiết viết vở trí toán
bãi bỏ biển bồi nhiệm chức công miễn
bàn bạc ghế giao hoàn luận tán tay thắng thờ
bán buôn chạy hàng kính lẻ trú tín nguyệt đảo
bản án báo chất đồ gốc ghi hùng làng lĩnh mệnh năng ngã quyền sao sắc tin thảo thân thể tính vẽ vị xứ tự
bạn bè đọc đời đồng hữu học nghề hàng
ban bố chấp đầu đêm điều giám hành khen lãnh liên ngành nhạc công quản tặng thi tổ tối trưa
bàng hoàng quan bạc
bảng biểu giá lương hiệu thống vàng đen
băn khoăn
băng bó giá hoại hình rôn nhóm tuyết
bằng cấp chứng hữu khen lòng phẳng sáng chân
bắn phá súng tỉa
bắt buộc bớ chước đầu giữ gặp kịp mạch mắt nạt nguồn nhịp quả tay bẻ
bắc bộ cầu nam phương
bẩm sinh
bận bịu rộn tâm
bậc cha học thang thầy thềm
bất an biến bình cập chấp chợt công cứ diệt động đắc đồng hạnh hòa hoà hợp hủ khả kham kể kính kỳ lợi lực mãn minh ngờ nhân ổn phương tài tận thường tiện tín tri tử túc tuân xứng
bao bì bọc biện cấp che dung gồm giờ hàm la lâu nhiêu phủ quanh quát tiêu trùm vây
bào chế chữa mòn thai ngư
báo ảnh cáo chí cô công động đáp điện giới hiếu hiệu hỏng in mạng nhân oán ơn tin tử thức trình viết hình
bảo an ban bối bọc chứng dưỡng đảm đồng hành hiểm hộ kê lãnh lưu mật mẫu mẹ mệnh quản quốc tàng thủ tồn toàn trì tro trợ vật vệ
bão giá hòa lũ lụt táp tố
bạo dạn động hành loạn lực tàn chúa
bắp cải ngô
bế mạc tắc giảng quan
bén duyên rễ nhạy
bê bối tông trễ
bền bỉ chặt chắc vững
bên bờ cạnh lề nguyên bị trong ngoài
bến bãi bờ cảng đò phà tàu xe đỗ
bệnh án binh dịch hoạn lý nhân tật viện tình xá nền
bí ẩn danh mật quyết thư truyền đỏ đao
bì thư
bị can cáo động hại thương
bia đá mộ miệng
bịa đặt
biên bản chế chép cảnh cương đạo đình độ giới lai mục niên phòng soạn tập thùy dịch chuyến kịch
biến chất chứng chuyển cố dạng đổi động hóa hình loạn tấu thể thiên tướng chủng áp
biển báo cả đảo hiệu khơi số đông
biện chứng hộ lý luận minh pháp bạch giải
biếu tặng
biểu bì cảm diễn dương đạt đồ hiện lộ mẫu ngữ quyết tình tượng thị trưng ghi
bình an bầu chọn dân dị diện đẳng định giá hành luận lặng minh nguyên ổn phẩm phục quân quyền quyết tâm thản thường tĩnh tuyển yên nước chứa
binh chủng lính lửa lực lược nghiệp sĩ
bịp bợm
bít tất
bò sát sữa vàng
bó buộc hẹp tay hoa
bỏ bê công cuộc dở hoang học lỡ mặc ngang ngỏ phí phiếu qua quên rơi sót trốn trống tù
bóc lột trần
bom đạn mìn
bón lót phân thúc
bong bóng tróc
bóng bàn bẩy chuyền dáng đá đèn ma mát rổ tối đen
bồi bổ đắp dưỡng hoàn hồi lắng thẩm thường
bối cảnh rối
bổ dưỡng ích khuyết nhiệm sung trợ túc
bộ binh chính chỉ đội đồ hành lạc luật máy mặt môn não ngành phận phim trưởng tộc tịch hồ
bốc cháy dỡ hơi thăm vác xếp
bôn ba tẩu
bồn chồn hoa
bổn phận
bông đùa hoa lúa vải
bổng lộc
bột giặt mì phát
bơ vơ phờ
bờ bãi biển cõi đê kè ao kênh
bớt xén
bơi lội thuyền
bới móc
bù đắp trừ lỗ
bùa chú
bục giảng
búa rìu
bùi ngùi
bụi bặm rậm
bung bét
bùng binh nổ phát
buồn bã chán phiền rầu tủi vui
buộc tội
buổi sáng chiều lễ tối trưa họp
buôn bán làng lậu
buông bỏ lỏng thả tha
bút danh ký tích pháp
bừa bãi bộn
bức bách xúc thiết tranh thư ảnh tường hại xạ
bữa ăn cơm tiệc
bước chân đầu đi ngoặt tiến
bưu chính cục điện kiện phẩm tá
bứt phá rứt
ca cao dao dương khúc kịch múa nhạc ngợi sĩ thán trực
cá biệt độ nhân tính thể tra cược
cà phê chua mau rốt
cả nước nhà năm nể thảy tin
các bạn vị
cách biệt chức điệu ly làm mạng ngăn nhìn nhiệt quãng thức tân trở
cải biên cách chính cúng danh dạng hối huấn lương tạo táng thiện tiến tổ xoong
cãi cọ nhau vã
cai nghiện quản trị tù
cam chịu đoan go kết phận quýt thảo tâm lòng
cám dỗ ơn cảnh
cảm động giác giận hóa hứng kích mến nghĩ nhận ơn phục quan tạ tác thán thông thụ thương tình tính tưởng tử xúc
can đảm dự gián ngăn thiệp trường
càn quét
cán bộ cân sự cứng
cản phá trở
cảng biển hàng vụ
cạn kiệt
cánh cửa đồng hoa tay quân buồm
cành cây lá
canh cánh chừng gác giữ nông phòng tác tân thức tranh
cạnh khóe tranh
cảnh báo binh cáo đẹp giác giới huống khổ ngộ quan sát sắc tỉnh trí vật vệ
cao áp bằng cả cấp cường danh đẳng điểm độ đạo hứng kiến nguyên ốc quý siêu sang su tần tay tầng thế thủ thượng tổ tốc trào tuổi vút xa niên học
cáo buộc già phó trạng từ
cào bằng
cạo gió
cáp quang treo
cát bụi sỏi tường cứ
cau có mày
cay đắng nghiệt
cày bừa cấy xới
căm ghét hờn phẫn thù
cằn cỗi nhằn
cắn răng rứt
căn bản cước cơ cứ dặn hộ nguyên nhà vặn tính bệnh
căng thẳng tin
cắm cờ mốc trại
cắt bỏ cử cúp đứt giảm lúa may nghĩa ngang rời xén tóc
cặn bã kẽ
cặp kè vợ đôi
câm lặng nín
cầm cố chừng cự đồ hơi lái quyền tay tù
cấm chỉ đoán kỵ vận địa
cẩm nang
cẩn mật thận trọng
cận kề nghèo thị vệ lâm
cân bằng đối đo nặng nhắc tải xứng sức
cần cù câu kiệm lao mẫn phải thiết trục vụ xé
cấp bách báo bậc cao cứu dưỡng độ giấy hàm học kinh kỷ nước phát phép số thiết tập tiến tốc trên dưới trưởng ủy uỷ vốn
cập bến nhật nhựt
cất cánh công đi giấu giữ nóc nhà
cật lực vấn
câu cá cảm chuyện chữ hát hỏi kéo lạc lệnh nệ nói thơ từ văn hò đối
cầu cảng cống cạnh cứu diễn đường hôn hồn khẩn kỳ lông may mong nguyện nối thang thị thủ tiến toàn treo truyền an
cẩu thả
cấu hình kết tạo thành trúc xé
cậu bé ấm
cây ăn bông bút cảnh cầu cối giống lúa số trái trồng xanh xăng dừa
cấy ghép lúa hái
chạy chữa đua nhảy thử trốn đà
chà đạp xát
cha anh con mẹ ông đẻ
chài lưới
chạm khắc trán
chán chường ghét nản
chan chứa hòa
chàng trai
chánh án thanh văn
chào đón hàng mời mừng hỏi
chảo lửa
chăm bón chỉ chút học lo sóc ngoan nom làm
chằm chằm
chăn dắt màn nuôi nệm thả gối
chắn ngang
chẵn lẻ
chăng dây
chẳng hạn lẽ may qua
chặng đường
chặt chém chẽ phá
chắc chắn hẳn nịch
chắp vá cánh
chắt chiu lọc
châm biếm chích chước cứu ngôn
chấm bài công điểm dứt phá thi
chậm chạp lại rãi trễ tiến
chân chất chính dung lý thành thật thực tay trời núi
chẩn đoán trị
chấn chỉnh động hưng thương
chất chứa chồng cấm dẻo độc lượng liệu vấn xám phác thải đạm đống béo khí
chật chội hẹp vật
chấp hành chính chấp chưởng nhận nhặt thuận pháp
chập chững chờn
châu báu lục thổ chấu
chầu chực
chế áp biến định độ giễu ngự tài tác tạo xuất phẩm
chếch mác
chênh lệch vênh chếch
chi bộ cục chít dùng đoàn họ hội li ly nhánh nhiêu phí phối tiết tiêu trả ủy viện trì
chí cốt công hiếu hướng ít khí lý nguyện sĩ tình thú
chì chiết
chỉ bảo dẫn điểm đạo định giới huy lệnh nam rõ số thị tiêu trích trỏ tay dụ
chị dâu em gái
chia buồn cắt lìa ly sẻ tay tách rẽ
chìa khóa khoá
chích ngừa
chiếc áo xe thuyền ghe lá
chiêm bái ngưỡng nghiệm bao trũng tinh
chiếm dụng đoạt đóng giữ hữu lĩnh
chiến bại binh công cuộc dịch đấu hào hữu khu lược lợi lũy sĩ sự tích thắng thuật tranh trận trường tuyến
chiều chuộng cao dài hướng rộng sâu tối
chiếu bóng cố lệ sáng chỉ tướng cói lác
chiêu bài đãi hiền mộ sinh thị thức trò
chìm đắm ngập nổi xuồng
chín chắn muồi rộ
chinh chiến phạt phục
chính danh diện đáng đạo giới gốc khách khóa khoá kiến luận nghĩa phạm phủ phụ quy qui quyền sách sảnh thể thống thức trị trực trường tả tông ủy xác yếu
chỉnh đốn hình huấn lý sửa thể trang tu biên
chịu đựng khó lực ơn thua tội trách
cho biết chọn nên phép rằng thuê
chỗ dựa ngồi ở đứng trống làm
choáng ngợp váng
chói chang lọi
chòi canh
chọn lọc lựa giống mặt
chóng mặt vánh
chồng chất chéo
chống cự chế chọi đỡ đối hạn lũ phá trả tham bão dịch buôn
chổng chơ
chốt chặn hạ
chốc lát
chối bỏ cãi từ
chờ đợi mong
chở hàng che khách
chợ búa nổi phiên quê
chơi bời đẹp trò
chớm nở
chớp mắt nhoáng
chu cấp đáo kỳ toàn trình vi tất
chú giải rể tâm thích trọng ý
chủ bút chốt biên công đạo đề định động đầu đích hộ khảo kiến lực lưu mưu nghĩa nhà nhật nhân nhiệm nợ ngữ quan quản quyền sở tài tàu tâm tế thể tịch tọa tiệm trì trại trương từ tướng xe xướng yếu
chùa chiền
chúa tể
chua chát xót
chuẩn bị đích hóa hoá mực mị xác y đầu tướng
chúc mừng thọ từ tết phúc
chục triệu
chui lủi rúc
chùm ảnh thơ
chung cư chạ chung cục cuộc kết khảo khúc lòng quanh quy sống sức tay thân thẩm thủy thuỷ
chúng ta tôi mình nó sinh
chùng xuống
chủng loại tộc ngừa
chuộc lỗi
chuỗi cung liên giá
chuông báo
chuồng trại bò
chụp ảnh hình giật
chút đỉnh ít
chuyên án biệt canh cần chế chính chở chú cơ dụng đề đầu gia khoa khảo môn mục nghiệp ngành nhiệm sâu san tâm trách trang tu viên quyền
chuyền bóng tay
chuyến bay đi thăm tàu xe công
chuyển biến cấp công dạ dịch đạt đổi động giao giới hóa hoá hướng hộ khoản lời mạnh mục ngữ ngành nhượng tải tiếp trường tuyến vế xuống
chuyện kể trò đời tình
chữ cái ký kí nghĩa nôm số tín viết thập
chứa chan chấp đựng đầy
chưa bao chắc hề kể từng
chữa bệnh cháy lành thẹn trị
chức danh năng nghiệp phận quyền sắc tước trách vị vụ việc
chực chờ
chứng chỉ cứ khoán kiến minh nhận nhân thực từ tích tỏ bệnh
chừng mực nào đỗi
chửi bới
chương trình mục
chướng ngại mắt
chưởng khế
co cụm giãn kéo thắt
cò mồi
có công hại ích lẽ lý mặt nghĩa thể tiếng
cỏ cây dại
cọ rửa xát
coi chừng khinh nhẹ như thường trọng
con cái cháu dấu đẻ đường em gái giống giáp hát người nhà nuôi nít số tàu tin trai trẻ thuyền thú cưng gà cá bò
còn lại nữa
cóc nhái
cong vênh
cóng tay
cô bác dâu đọng đơn độc giáo giúp lập nhi quạnh tiên
cố chấp định đô gắng hữu nhiên sức tật tình thủ vấn ý nông
cổ đại điển động đông hủ kính phần phiếu phong súy suý tích thụ truyền tục vũ vật
cồn bãi cát
cổng làng trường thông trại chào
công an bằng bố bộ bình cán cáo chính chúng chức chứng chung chuyện công cộng cụ cuộc dân dụng điểm diễn đoàn đoạn đồng đức ơn giáo hàm hán hiến hiệu hữu ích khai kích lao lập lý luận lực lương minh năng nghệ nghiệp nhân nhận nhật nông phá phẩm phu phí quả quỹ sở suất sứ tác tâm tố tội tơ tích thương thức thổ thư thự trái trạng trình trường trại trợ tử tư ty ước văn việc viên vụ xã xưởng đồn
cống hiến hộp nạp phẩm ngầm đập
cộng đồng hòa hoà hưởng sản sinh tác cộng tồn trừ
cốt cán lõi nhục tử yếu
cột điện mốc sống cờ
cơ bản bắp cấu chế cực động duyên đồ giới hàm hội khí khổ may mật năng ngơi nghiệp quan số sở thể tim vận trưởng yếu đốc
cớ sao
cơm áo cháo gạo nguội nước
cởi mở trói bỏ
cờ bạc đỏ hoa lê vây
cỡ chữ
cơn bão đau mưa sốt gió lốc
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
da diết dẻ giày trơn
dã chiến man ngoại tâm
dai dẳng
dài dòng hạn hơi lâu
dải đất lụa
dại dột khờ
dám chắc làm nghĩ
dàn bài dựng hòa hoà nhạc quân trải xếp
dang dở tay
dáng vẻ đứng dấp
dạng thức
danh bạ ca dự giá hài hiệu hoạ lam lợi mục nghĩa nhân phẩm sách thắng tiếng tính từ vọng xưng y ngôn
dành dụm cho riêng
dao động kéo găm
dạo chơi đầu
dày công đặc dặn vò
dạy bảo dỗ học nghề
dăm ba bữa
dằn vặt lòng
dặn dò
dâm dục
dấn thân
dẫn chứng chương chuyện dắt đầu dụ đường giải hướng liệu độ nước thủy truyền tới xuất
dần dà dần
dân ca chài chủ chúng công cư cử dã doanh dụng gian lập làng lành luật nghèo nguyện ngữ phòng phố quân quyền sinh số sự tình tộc trí tuý túy vận ý
dâng cao hiến hương
dập dịch dềnh tắt
dấu ấn chân hiệu hỏi mốc tích vết tay
dầu ăn hỏa khí nhờn mỏ thô
dậy sóng thì
dè bỉu chừng dặt sẻn
dẻo dai
dép lê
dê cỏ
dễ chịu dàng dãi hiểu gần thấy thương
di ảnh chúc chuyển cư căn dân dời động hài hại huấn sản tích truyền tản vật hoạ cảo
dì ghẻ
dị bản dạng đoan đồng hợp nghị tật thường ứng vật
địa phương bàn cầu chất chỉ chính chủ danh đầu đạo điểm giới hình hạt lý ngục nhiệt ốc tầng tô thế vị vực đồ
dịch bệnh chuyển giả giọng hại hạch não tả tễ thuật vụ tài
diêm dân sinh vương
diễm phúc
diễn biến ca dịch đàn đạt giả giải kịch ra tả tập thuyết tiến viên văn xuất xướng
diện mạo kiến tích tiền
diệt chủng trừ vong
diều hâu
diệu kỳ
dinh dưỡng thự cơ
dính dáng líu
dịp tết may
dìu dắt dặt
do đó dự thám vậy
dò dẫm hỏi xét tìm
dõi theo
dọa dẫm nạt
doanh nghiệp nhân lợi số thu trại thương
dọn dẹp vệ sạch
dòng chảy họ kênh sông tộc
dốc lòng sức
dỗ dành
dồi dào
dồn dập nén ép sức
dông bão
dở dang chứng
dỡ bỏ nhà
dơ bẩn
du canh cư dương học kích khách ký kí lãm lịch ngoạn nhập thuyền xuân
dù sao cho rằng
dụ dỗ
dung dị dịch hòa hoà lượng mạo môi nạp nhan tục thứ túng
dùng dằng
dũng cảm khí mãnh sĩ
dụng cụ công ý tâm
duy danh ích nhất tân trì tu vật ý
duyên dáng hải nợ phận số cớ
duyệt binh y
dư âm địa luận lượng nợ thừa vị
dữ dằn dội kiện liệu tợn
dự án báo bị cảm định đoán đám giờ hội khán khuyết kiến kiện liệu luật lễ phòng thảo thi thính thầu toán trù trữ tuyển tính ước tiệc
dưa hấu leo
dựa dẫm trên vào
dứt điểm khoát
dừa nước xiêm
dừng chân lại
dựng nước phim nhà xây vợ
dưỡng bệnh chất liệu lão sức khí
dược liệu phẩm sĩ tính
dưới đây nước
đa cảm canh chiều dạng diện dụng khoa mang năng nguyên nghi nghĩa phần phương sắc số tài tầng thê thiểu mưu tình đoan quốc tạp
đà phát
đá bóng gà quý ong vôi lửa
đả kích đảo động phá thông
đại bác bại biểu cương chiến chúng công cục diện dịch dương đa đao đạo đồng đế đoàn đội gia hạ hàn hình học hội khái lễ loạn lộ lục lược lý phong mạch nạn nghị nghĩa phú phẩm quan quát quân sảnh số sứ sự tá tài thắng thể thi thụ thương tiện tiểu trà trường từ tướng úy uý văn vũ xá
đài hoa loa phát tưởng thọ truyền vật
đảm bảo đang đương nhiệm trách
đám cưới cháy đông tang mây tiệc
đàm đạo luận phán thoại tiếu
đạm bạc
đàn áp anh bầu bò hồi nguyệt ông chị em hát tranh
đạn dược bom
đan lát xen
đán tết
đang khi tâm
đáng chú giá kể khích lẽ lo mến mừng ngờ nhớ sợ tiếc tin trân yêu quý
đảng bộ cử đoàn phái phí tính tịch ủy uỷ viên vụ
đanh thép
đành lòng phận rằng
đánh bại bắt bóng cá cược chặn chiếm dấu đập đổ đổi đồng động giá giặc lừa mạnh mất máy rơi rắm tan thắng thuế thức trả trống vần tráo tráng úp vật
đào bới hoa kép luyện mỏ ngũ tạo tẩu thải thoát binh vong đất
đảo chính điên lộn ngược quân quốc vũ xa
đạo cụ diễn đức đồ giáo hiếu lí lý luật lực mạo nghĩa pháp quân sĩ tặc tin văn
đáp án bài đền lại lễ số trả từ ứng
đạp xe đổ
đạt chuẩn được giải mức tiêu trình yêu
đau buồn đáu đớn khổ lòng nhức ốm thương xót yếu
đạc điền
đay nghiến
đày ải đọa
đắc cử dụng địa đạo lực lợi nhân thắng tội ý
đặc biệt công cách chủng cử điểm hữu khu nhiệm phái phẩm quyền ruột sắc san sản tả thù tính trách trị trưng xá ân cánh sứ
đăm đắm
đắm chìm đuối say
đắn đo
đăng bạ bộ báo cai đàn kiểm ký kí khoa nhập quang tải tin trình xuất
đằng đẵng sau trước
đẳng cấp thức
đắt đỏ giá hàng
đặt chân cọc cược hàng hạ nặng nền ra tên vấn mua
đắp đập đổi
đâm chém chồi
đầm ấm đìa lầy
đậm đà đặc nét
đấm đá
đần độn
đất đai đỏ canh hiếm liền lành mẹ mũi nền nước ở phèn trống rừng sét
đập phá tan
đâu có đó
đấu giá dịu đá khẩu kiếm lý loại pháp thầu thủ tố tranh trí trường vật
đậu nành phộng phụ xanh
đầu bảng bài bếp cơ cuối cầu dòng đàn đạn đề đuôi độc gối hàng hồi kéo lòng máy mối mùa năm nguồn nậu người óc ra sách sỏ tàu tắt tay tháng thú tiên tư tuần têu tóc trò trang tuyến vào việc xuôi
đẩy đủ lùi mạnh nhanh
đầy ắp đặn đủ rẫy tháng tớ vơi
đậy nắp
đe dọa doạ nẹt
đèn đỏ điện đuốc đường lồng hoa kéo
đem lại đến theo
đen đủi tối bạc trắng nhánh
đeo bám đuổi
đèo bòng dốc
đẹp đẽ đôi lòng mắt trai trời tươi
đề án bạt biện cao cập cử cương chí dẫn đạt đóm huề kháng mục nghị phòng tài tặng tựa từ thi xuất xướng ra
đế chế quốc vương
để dành lại lộ mắt ý tang tâm
đệ nhất trình tử
đê biển điều hèn kè mạt nhục tiện
đệm nhạc
đêm đêm ngày giao khuya nay văn
đếm xỉa
đền bù chùa đài ơn đáp thờ
đến nơi lúc từ
đều đặn đều khắp
đi đầu đến đôi đứng học làm lại lên liền qua rừng săn sâu tắt theo thi vắng vào về tới xuống xa ngược bộ
đìu hiu
điểm báo bầu cầu danh đen đến chỉ dân du giao hẹn huyệt khám lại mạnh mấu mặt mới nhấn nóng nghẽn qua sáng số tích tô tựa tuyển trường xuyết yếu trưng
điếm canh
điềm báo đạm tĩnh
điện ảnh áp báo chính dân đài đàm đóm khí hạt lạnh lực lưới mặt máy năng mừng nghiệp sinh tim thắp thoại thờ tín toán tử trở
điên cuồng đảo loạn
điền kinh thổ viên địa dã bạ chủ
điển cố cứ hình tích
điệp khúc trùng viên vụ
điêu khắc luyện tàn đứng
điều ác áp binh chế chỉnh chuyển dưỡng độ động đình giải hành hòa hoà hoạt khoản kiện lệ lệnh lý luật mục ngoa phối khiển tiếng tiết tra trần trị ước vận tốt hướng
điệu bộ hò múa
đình chiến chỉ công chùa đám đốn miếu làng trệ bản
đỉnh cao điểm núi
đính chính hôn kèm
định canh cư danh chế dạng giá đề đô hình hướng khung kiến kỳ kì lệ lượng luật mệnh mức nghĩa ngạch tính tội suất thức vị
đinh ninh
đĩnh đạc
đo đạc đếm lường vẽ
đò giang đưa ngang
đỏ au bừng đen lửa mặt thắm
đoái hoài
đoán án biết định mò
đoan chính trang
đoàn kết kịch phí thể tụ viên xá luật ngũ trưởng
đoản mạch thọ
đoạn đường đầu trường tuyệt
đoạt giải cúp
đóng băng bảo bộ cửa cọc dấu đinh đô gói góp khung kịch nộp phim quân tàu thuế thùng vai
đọc báo diễn sách thuộc vị viết giả
đói khát khổ kém nghèo ăn
đòi hỏi nợ
đọng lại vốn
đón bắt chào đầu đưa đọc khách nhận rước tết tiếp xuân
đòn bẩy roi
đồ án ăn bản chơi dùng đạc đá đệ gỗ gốm họa hoạ hộp sộ thị uống vật nghề
đổ bộ bê dồn đốn lỗi máu nát sập thừa vỡ xô xuống bể
đỗ đạt xe
độ ẩm cao chừng dài dày dốc lượng mặn nhạy phì rộng tin trì tuổi thu vị
độc ác canh chất đáo đoán giả giới hại hành lập lạ mộc nhất quyền tài tấu thân thoại tôn hài đắc diễn đạo
đôi bên co chút khi lứa lúc mắt nét ta
đối chất chiếu chọi diện đáp đãi đầu đẳng kháng khẩu lập ngoại nhân nội nghịch phó phương sách sánh số tác thoại tượng thủ trọng ứng xử xứng
đồi bại mồi núi
đội bóng cứu giá hình kèn lốt mũ ngũ nhóm quân sổ trưởng tuyển vốn viên ơn công
đổi chác công dạng đời hướng lấy mới thay tên ý
đốt cháy nương phá rừng rác
đột biến kích ngột nhập nhiên phá phát quỵ tử xuất
đồn điền đại biên công
đốn hạ
đôn đốc hậu
đông bắc đảo đúc lạnh nam người tây y
đồng áng bào bằng bạn bệnh bộ bóng bạc bọn cảm chí cỏ đều đội đẳng dao dạng diễn điệu hóa hoá hành hao hồ hương khởi khối lao loại loạt lòng lõa lúa lương minh môn nghiệp nghĩa nguyên nhất nội phạm phục quà quê ruộng sàng sông tác tâm thau thanh thời thuận tiền tình tính tổ tộc trang tử vị ý xu lộ
động cơ đất đậy kinh lòng lực mạch não phách sản thái thổ thủ thực tác tĩnh tình tử từ vật viên kho chạm
đống rác tiền
đốc chiến công thúc tờ
đờ đẫn
đỡ đần đầu lời tốn
đơn bào ca chiếc cử côi cư điệu độc đặt giá giản hàng khởi kiện lẻ nguyên sắc sơ phương thân thư thuần thuốc từ vị xin
đớn đau hèn
đờn ca
đợi chờ
đớp mồi
đủ điều đầy sức
đua chen đòi ghe ngựa thuyền tranh xe tài
đùa cợt nghịch vui
đúc kết đồng tượng
đùm bọc
đun nấu
đúng đắn hạn hẹn lúc luật mức mực sai giờ quy
đứng đầu đắn tên tuổi vững yên lớp
đuổi bắt kịp việc
đuối nước lý
đường ăn bay bệ biên bộ cái cao cong dây đi đời đột đua dẫn hoàng hầm kính lối mòn mía nét ngắn nhựa ống phèn phố ray sá sắt sữa thẳng thủy thuỷ truyền viền vòng lộ hướng hoa
đút lót
đưa cay đẩy đón đường tang tiễn tin ra
đứa bé trẻ con
đức độ hạnh tin tính
đực rựa
được mất mùa việc thua voi
đượm buồn
đương chức cục đại đầu kim nhiệm nhiên sự thời
e dè lệ ngại thẹn rằng
ẻo lả
ép buộc cọc giá
êm ả ái đềm đẹp thấm
gà trống mái vịt rừng chọi
gác lại xép chuông
gạch chân men ngang ngói nối nung
gai góc mắt
gái trẻ quê
gam màu
gan dạ góc lì ruột
gán ghép nợ
gánh chịu hát nặng vác
ganh đua ghét tỵ tị
gạo cội nếp tẻ nước
gạt bỏ gẫm lệ
gặt hái lúa
gắn bó chặt kết liền nhãn
gắng gượng công sức
găng tay
gắt gao gỏng
gặp gỡ mặt may nạn
gầm gừ thét cầu
gấm vóc
gân cốt guốc
gần gũi đây như xa cận kề
gấp bội đôi gáp khúc rút
gập ghềnh
gật đầu gù
gầu dây
gầy dựng gò yếu
gây cấn dựng giống hấn mê nên ra rối tê tội trồng áp
ghe chài ngo thuyền xuồng
ghé thăm vai mắt
ghép nối
ghê gớm tởm
ghế đá ngồi
ghi âm bàn chép công danh đông hình lòng lại nhận nhớ ơn rõ sổ tạc tên chú
gia bảo cảnh cầm chủ công cố cường dụng đình giảm giáo hạn nhập nhân nhiệt phả phong quyến sản súc sư tài tăng thất thế tốc trọng trưởng truyền tộc tư vị
giá bán cả cao dịch lạnh trị thành thị treo thú thể rét vé vàng đỡ
già cả cỗi dặn làng nua yếu trẻ
giả danh dạng dối định hiệu mạo như sử tạo thiết thuyết trang vờ
giác độ ngộ quan mạc
giai cấp đoạn điệu nhân thoại phẩm tầng
giải ảo bày bóng binh cứu cử đáp độc giao khuây khát lao mã nén nghĩa nghệ ngân nhiệt oan pháp phẫu phẩm phóng quyết tán tỏa toả thể thích thoát thưởng tội trí trình trừ tích vây vô ngũ nhất quán
giám đốc định hiệu khảo mục ngục sát hộ thị sinh
giàn giáo khoan hoa mướp
gian ác dâm dối hàng hiểm khó khổ lao lận nan trá truân xảo trưng thương
gián đoạn điệp tiếp
giản dị đơn lược tiện yếu
giãn cách nở nợ
giảng bài dạy đường giải hòa hoà viên nghĩa
giang hồ sơn sông
giáng chức cấp sinh
giành giật chiến được lại lấy
giao ban ca cấu chiến diện dịch duyên điểm hảo hàng hội hữu hưởng khoán kèo kết lưu mùa nộp nhận nhiệm phối thoa thoại thông thời thừa thương tiếp tranh trả ước việc cho
giáo án cụ dân dưỡng dục điều đồ đường giới hoàng hóa hoá hội học huấn khoa lý phái phẩm sĩ sinh sư trình trưởng viên vụ xứ
giảo hoạt
giáp ranh mặt giới hạt
giàu có mạnh nghèo sang lòng
giày dép vò xéo
giặc cỏ ngoại
giặt giũ
giằng co xé
giăng lưới
giẫm đạp
giận dữ dỗi hờn
giật cấp dây gân giải mình lùi thót tít
giấc mơ mộng ngủ
giấm ăn
giấu diếm giếm kín
giầu sang
giấy báo bạc bút chứng đỏ khai khen mời phép tờ thấm vụn xác tạm
gieo hạt mạ neo rắc sạ trồng vần
giếng khoan nước trời
giết chóc hại mổ thịt
gió bão lạnh lộng mùa chướng mạnh xoáy
giỏ hàng quà
giỏi giang
giọng ca điệu đọc hát nói văn
giòn giã
giò chả
giồng cát
giống cây loài nhau như nòi hệt lúa con
giới chức hạn luật nghiêm thiệu tính trẻ tuyến từ
giỗ tổ chạp
giơ tay
giờ cao đây giấc học làm phút giải lâu hành
giúp đỡ ích sức việc nhau
giũ bỏ
giục giã
giữ chân chức chữ gìn kín lại lấy lời mồm nguyên sạch trẻ vai vững
giữa chừng đường lòng trưa năm
giương cao
giường bệnh chiếu cột
gò bó đống ép
góa bụa phụ
góc cạnh độ khuất nhìn
gói bánh gọn ghém thầu
gọi điện đón hàng là mời vốn tên nhập
gom góp nhặt
gọn gàng nhẹ ghẽ lỏn
góp phần mặt nhặt sức tiền vốn vui ý nhóm công
gót chân
gỗ lim
gồ ghề
gốc gác rễ cây tích
gối đầu gác
gội đầu rửa
gồm có
gông cùm
gỡ bỏ rối khó
gợi cảm mở nhớ ý lại tả
gởi gắm
gợn sóng
gù lưng
gục ngã
gửi gắm thư trao đi
gươm giáo đao
gương điển mặt mẫu soi
gượng ép dậy
hà khắc hiếp mã tằn tiện tất
há hốc
hạ bệ cánh cấp cờ du đẳng đường gục giá giới huyện lưu màn nhiệt sách tầng thấp thủy tiện viện
hai bên mặt chiều tay
hài cốt hòa hoà hước kịch lòng nhi
hải cảng cẩu chiến dương đảo đăng đội đồ hành ly lưu lý ngoại phận quan quân quốc sản sâm tặc trình triều vận
hại người dân mùa
hãi hùng
hàm hồ lượng ý ơn răng nghĩa
hám lợi
ham chơi học mê muốn hố thích
hãm hại
hạn chế chót định điền hán hạn hẹp hữu mặn mức ngạch
hàn gắn huyên lâm xì
hán học tự
hãn hữu
hàng bán chục chợ dọc đầu đêm giả hải hiên hiệu hóa hoá khách không loạt lối lậu lụa ngàn năm ngày ngang ngũ nghìn quán rào rong tháng tiêu trăm triệu tuần vạn xóm xuất phố mẫu
hang động hốc ổ
hãng phim tàu xe
hạng mục nhất nặng
hành chính cung động hạ hung hương khách hình khất lang lý lễ nghề nghiệp pháp quân quyết tinh trang tung tội trình vi văn xử
hạnh phúc kiểm
hảo hạng hán tâm vọng ý
hào hển hiệp hoa hùng hứng khí kiệt lũy nhoáng phóng phú quang sảng
hao hao hụt mòn phí tổn
háo hức danh
hạt gạo giống nhân sen tiêu dẻ
hát bội ca chèo hò ru xướng
hăm dọa doạ hở
hăng hái say
hằng năm ngày số tháng tuần
hắt hủi hiu
hâm mộ nóng
hầm bí chông hố lò mỏ
hấp dẫn hối lực tấp thu thụ
hân hạnh hoan
hận thù
hầu hạ hết như cận
hậu bối bị cần chiến cứ duyệt hoạ họa kỳ môn mãi phương quả sự thế thuẫn trường vệ
hé lộ mở nở
hẻo lánh
hèn hạ kém mạt nhát
hẹn hò ước
héo hon úa
hẹp hòi
heo hút nái rừng
hề hấn
hệ đào điều lụy luỵ quả sinh số thống trọng tư
hết hạn hiệu hơi hồn lòng lời mình mực sức thảy lượt
hiếm có hoi khi muộn
hiểm ác hóc hoạ họa nghèo nguy trở
hiền dịu hậu hòa hoà lành tài từ thục triết
hiến chương dâng kế máu pháp tặng đất thân
hiện diện đại giá hành hình hữu nay tại thân thời thực tình trạng tượng trường vật thị
hiển hiện hách linh nhiên thị
hiệp định đồng hội hòa hoà lực nghị sĩ thương ước vần
hiếp đáp dâm
hiệu chỉnh đính lệnh lực năng nghiệm quả suất trưởng triệu ứng phó
hiếu chiến đạo học hạnh khách kỳ nghĩa thảo thắng khí động
hiểu biết lầm nhầm rõ thấu
hình ảnh chữ dáng dạng dung hài hình luật mẫu phạt quạt sự tượng thái thành thể thù thức trạng vẽ
hít thở
ho hen khan
hò hét reo hẹn khoan vè
họ hàng tên tộc
hoa cúc cương hồng hậu hòe kiều khôi lá lệ lợi mai màu mắt mỹ quả sen tai tay tiêu văn viên trái đăng
hòa bình đồng giải hảo hoãn hợp hội khí mạng nhã nhạc nhập tan tấu thuận ước vang quyện mình
hoà bình giải hợp nhập đồng
hóa chất đơn giải giá học phép thạch thân trang trị nghiệm
hoá chất đơn học
hỏa hoạn lực tiễn táng tốc xa mai
họa sĩ tiết mi báo
hoài bão nghi niệm phí cổ vọng
hoan hỉ hỷ hô lạc nghênh
hoãn binh lại
hoán cải đổi vị
hoàn cảnh chỉnh công hảo lại lương mỹ nguyên tất thành thiện toàn thuế trả tục vốn cầu
hoạn nạn
hoang dã dại đàng đường hoải lạnh mạc mang phế phí sơ tàn tưởng vắng vu
hoàng cung đế gia hậu hôn kim tộc tử
hoảng hốt loạn sợ
hoạnh họe
hoạch định
hoạt bát động hình họa hoạ kê náo cảnh chất
học bạ bài bổng đường đòi giả giới hàm hành hiệu hỏi hói kỳ kì lực lỏm mót nghề nghiệp nhóm phần phái phí sĩ sinh tập thuật thuyết thức trình trò vấn vẹt vị viện viên xá tủ
hỏi cung dò đáp han thăm ý
hòm phiếu thư
hỏng hóc
hóng mát
họng súng
họp báo bàn hành mặt hội chợ
hô hào hấp ứng biến
hố sâu ga
hồ chứa đồ hởi nghi quang sơ nước tiêu
hổ thẹn
hỗ trợ tương
hộ chiếu dân gia khẩu kinh lý nghèo nông sinh tịch tống trì vệ đê
hối cải đoái hả hận lộ lỗi phiếu thúc tiếc
hồi âm đáp giáo hộp hương hồi kết ký phục sinh sức tỉnh tưởng ức xuân môn gia
hội chợ chẩn chứng diễn đàm đoàn đồng gia họa hoạ họp hè kín kiến làng lễ lớn nghị ngộ nhóm nhập quán sở tề thảo thao thánh thi thoại tham tụ trường trại trưởng viên ý
hôi hám thối
hôm nay nào qua sau trước
hồn hậu nhiên thơ cốt vía
hỗn độn hào hợp láo loạn tạp chiến
hôn lễ mê nhân phối ước
hồng cầu hào hộc ngoại nhạt thập
hốt hoảng
hộp cơm đen quẹt thư
hơi hướng men nước thở
hời hợt
hỡi ơi
hờn dỗi giận
hơn hẳn kém nữa
hớn hở
hợp âm cách chất chuẩn đồng lệ lí lý lòng lực lưu nhất pháp phần phong quần tác tấu tan thành thể thời thức xướng ý
hụt hẫng hơi
hủ bại lậu tiếu tục
hủy bỏ diệt hoại hại án
huân chương tước
huấn luyện thị từ dụ
hung ác bạo dữ hãn hăng hiểm thủ tợn
hùng biện ca cường dũng hậu hổ hồn mạnh tráng vĩ
hút máu thuốc
huy chương động hiệu hoàng hoắc
huyền ảo bí diệu thoại tích
huyện đoàn đảo lệnh lỵ ủy uỷ trưởng
huyết áp học mạch quản thanh thống tương
huynh đệ
hư ảo cấu danh đốn hại hao hỏng không vô
hứa hẹn
hưng phấn thịnh vượng
hứng chịu khởi thú
hừng hực
hững hờ
hương án hoa hồn khói khóm liệu lửa sắc thơm ước vị trầm
hướng dẫn dương đạo đến nghiệp tâm thiện về ngoại nội
hưởng dụng lạc lợi thọ thụ ứng
hữu cơ dụng duyên hạn hảo hiệu ích khuynh nghị quan tình thần ý
hy hữu sinh vọng
hí hửng
ích kỷ kỉ lợi nước
im ắng ỉm lặng lìm
in ấn đậm hình sâu nghiêng
ít hơn khi lâu nhất nhiều ỏi
kẻ ác cả cắp địch gian thù trộm xấu
kê khai biên cấp
kè chắn bờ
kế cận hoạch nghiệp nhiệm sách sinh thừa tiếp toán tục vị
kể cả chuyện lại từ trên
kết án bạn cấu cục dính đoàn duyên giao hôn hợp luận nạp nghĩa nối quả tinh thân thúc tội thành tủa từ tụ
kênh mương rạch thoại
kèm cặp theo
kém cỏi hiệu phần
kéo dài co lê lưới theo
keo kiệt sơn
kẹt xe
kép hát
két sắt
khả ái dĩ năng nghi quan thi
khá giả khen
khách hàng mời quan sạn thể vãng thăm
khai báo cuộc diễn giảng hoả hoang hội hoa khẩn khoáng lộ mạc man máy mở mỏ ngộ phá phóng quật sinh sáng sơn tâm tạo thác thông trình triển trí trương trừ tử xuân
khái niệm quát luận lược
khảo cổ chứng cứu dị luận nghiệm sát thí thử
kham khổ
khám bệnh chữa lớn nghiệm phá sức xét
khan hiếm
khán đài giả phòng
khản cổ
khang trang
kháng án cáo chiến cự khuẩn nghị sinh thể viêm
khánh kiệt thành tiết chúc
khảng khái
khao khát quân
khát khao vọng nước
khắc ghi họa hoạ khổ nghiệt nhập phục sâu tạc chế
khăn gói quàng rằn áo trải
khăng khít
khẳng định khái
khắp nơi chốn
khắt khe
khấm khá
khẩn cấp cầu hoang thiết trương
khập khiễng
khất lần nợ
khẩu chiến cung đội độ hiệu khí lệnh phần phục trang vị nghiệp
khấu hao trừ đầu
khâm liệm phục
khe hở khắt
khẽ khàng
khép kín lại
khéo léo tay
khê đọng
khế ước
khen ngợi tặng thưởng
khi đó nào quân trước không
khí cầu chất công cụ giới hậu hiếu huyết khái lực phách quyển sắc thải thế tài tiết tượng thở đốt
khích bác lệ
khiêm nhường tốn
khiếm khuyết thị thính nhã
khiến cho
khiển trách
khiên cưỡng
khiếp đảm sợ nhược
khiếu kiện nại oan tố
khinh bỉ khi miệt rẻ thường
khít khao
khó chịu coi dễ hiểu khăn khổ lòng nhọc nói xử tránh
kho bạc báu lúa tàng vũ quỹ bãi
khoa bảng cử giáo học mục trưởng
khóa học luận sinh trái trình tập
khoá học luận sinh
khoác lác
khoái cảm khẩu lạc chí
khoai lang tây mì môn
khoan dung hòa hồng khoái nhượng thứ thai giếng
khoán trắng đặc
khoản chi mục nợ thu tiền vay
khoáng sản chất vật đạt đãng
khoảng cách chừng đất hở không trống thời
khoanh vùng tay
khoảnh khắc
khoe khoang
khỏe khoắn mạnh
khoẻ khoắn mạnh
khóc lóc than
khói bụi lửa
khóm trúc dân
khô cằn hạn hanh héo khan khốc ráo
khổ cực đau hạnh hải luyện nhục nạn sai sở tâm độ
khôi hài nguyên ngô phục
khối lượng óc phố tình
khôn cùng ngoan khéo lường lớn
khốn cùng đốn khó khổ nạn
không bao chế chiến chỉ chừng dám dưng đâu gian khí kích lực lưu ngừng ngớt nên những phận quân sao tặc tưởng trung vận thể lẽ tên còn
khổng lồ giáo
khống chế
khởi chiếu công đầu điểm động hành hấn kiện loạn nghĩa nghiệp nguyên nguồn phát sắc sự thảo thủy tố xướng tranh
khơi dậy gợi mào nguồn thông mạch
khờ dại khạo
khớp nối xương
khu biệt chợ công dân đô phố rừng trại trừ trú vực vườn di tự kinh đất
khú đế
khúc chiết khuỷu mắc xạ nhạc dạo
khuấy động
khuất lấp phục tất
khung cảnh hình giá cửa pháp thời
khủng bố hoảng khiếp
khuôn khổ mặt mẫu phép viên
khuyên bảo can nhủ răn
khuyến cáo công dụ học khích lâm mại mãi nghị ngư nông tài thiện
khuyết danh điểm tật thiếu
khuynh đảo gia hướng tả
khuếch đại tán trương
khước từ
khứ hồi
khử độc khuẩn mặn trùng
kí hiệu kết sự tên ức
kì họp lạ thi vọng diệu tích
kỳ công cựu cục cuối diệu dị đà hạn hẹn họp lạ lân nghỉ ngộ phiếu phùng quan quặc tài thị thi thú thực tích vọng vĩ
kỷ cương luật lục niệm nguyên vật yếu
kỉ niệm luật lục cương nguyên
kỹ càng lưỡng năng nghệ sư thuật tính xảo
kĩ thuật năng sư càng
ký âm chú giả giao hiệu họa hợp kết lục nhận quỹ sinh sự tắt tên thác túc ức gửi
kiếm chác cơm cớ sống thuật tìm
kiểm chứng dịch điểm định duyệt đếm kê lâm nghiệm ngư phiếu soát sát thảo thử toán tra ngân phẩm nhiệm
kiêm nhiệm
kiềm chế
kiên cố cường định gan nghị nhẫn quyết trì trung
kiến giải lập nghị quốc tạo tập thiết thị thức trúc văn nghiệm
kiện cáo hàng toàn tụng tướng
kiệt quệ sức tác xuất
kiêng cữ dè khem kỵ nể
kiêu căng hãnh hùng ngạo sa
kiều bào diễm dân hối nữ
kiểu cách dáng mẫu
kim chỉ cương loại ngạch thạch tiền tự ngân
kìm hãm kẹp nén
kín đáo mít kẽ
kinh điển doanh dị độ hãi hoàng hoảng hồn kỳ lạc luận ngạc nghiệm nguyệt phí qua sợ sách tế tuyến thành thiên tởm tụng đô tịch
kính cẩn cáo chào hiển lão lúp mến mời mừng nể phục râm thưa thuốc trọng tin tặng viếng yêu gửi thờ
kịch bản chiến câm liệt sĩ tính trường
kíp nổ
kịp thời lúc
kị binh
kỵ binh sĩ
la bàn cà hét làng lên lối ngà
lá cây cờ chắn dừa phiếu phổi thư rụng lành
lạ kỳ lẫm lùng đời mặt thường
lã chã
lạc đề điệu hậu hướng loài lõng quan quẻ quyên thú viên lối
lai giống lịch tạp vãng láng
lài nhài
lái buôn đò tàu xe
lãi ròng suất vay
lại gần sức quả
làm ăn ẩu bạn bằng bộ căng chủ chứng cỏ cho chui dáng dâu dịu đẹp đất đầy đồng duyên đơn gì giả giàu giặc giảm gương hại hòa hỏng khó khoán lành lại lễ lơ lụng lợi mai mất mẫu mới mối mưa nên nghề nhục nũng nổi nông phiền phép quà quan quen rẫy reo rể rõ rối ruộng sạch sao sáng tăng theo thơ thuê thinh tin tròn trái tổn ơn ồn vườn vua vui việc xong
lam lũ
lạm dụng phát quyền thu bàn
làn điệu sóng da đường
lan man rộng tỏa toả tràn truyền can
lãn công
lang thang bạt ben
láng giềng
làng mạc nghề quê xã xóm bản
lãng mạn phí quên du tử
lảng tránh
lạng lách
lành lặn mạnh nghề tính
lánh nạn xa
lãnh chúa đạm đạo địa hải lương nhận sự thổ tụ vực binh cảm
lạnh giá lẽo lùng nhạt
lao công động đao đầu khổ lý lực phổi tâm tù xao
lão hóa hoá khoa làng luyện nông thành
láo xược toét
lát cắt đường nền
lặp lại
lặn lội ngụp
lắng đọng nghe
lăng mạ kính nhục tẩm quăng xăng
lằng nhằng
lặng im lẽ thầm yên
lắp đặt ghép ráp
lắt léo
lấm lem tấm
lầm lạc lẫn lỗi tưởng
lâm bồn nạn nghiệp nguy sản sàng tặc thời trường vào
lân cận la
lấn áp át biển chiếm cấn
lẩn khuất quẩn tránh trốn
lẫn lộn nhau
lần đầu lượt lữa mò theo
lâu bền dài đài đời nay năm ngày
lậu thuế
lầu son
lấy cắp đà đi lòng lại lệ mẫu tiếng ví ý
lập chí công cứ dị đông gia hạ hiến khắc kế luận loè lờ mưu nghiệp ngôn nhóm pháp phương quốc tức thân thành tịch trình trường tự xuân
lấp đầy lánh liếm ló lửng biển
lật đật đổ ngược tẩy
lễ bái chùa cưới đài giáo hội khai kỷ mễ mạo nghi nghĩa nhạc phép phẩm phục tang tân tết tế vật tục hỏi phát mừng
lề đường lối mề thói luật
lê thê dân
lệ làng phí thuộc thường
lệch lạc chuẩn
lên án cao cân cấp cơn đồ đường giá giọng gân hình kế khung lão lịch lớp men mặt nước ngôi sóng tàu tiếng tinh tuyến voi xe xuống đèn
lệnh cấm giới
li ti khai
lí do lịch lẽ luận tưởng trí thuyết lắc nhí
lý do giải lịch lẽ luận số sự tài thú thuyết tính trí trưởng tưởng lắc
lia lịa
lìa bỏ xa
lịch bịch công duyệt đại lãm sử sự thiệp trình làm
liêm chính khiết sỉ
liếm láp
liên bang bộ can chi danh doanh đoàn đội đới giao hệ hiệp hoan hoàn hội hợp khu kết khúc lạc lụy luỵ minh miên ngành nhóm quan quân quốc thông thủ thuộc thuyền thương tiếp tỉnh tịch tục tưởng từ vùng xã
liền kề mạch sẹo
liều lĩnh lượng mạng
liệt giường kê sĩ sỹ truyện
liệu pháp hồn trình lượng
lim dim
linh cảm cữu diệu động đình hoạt hồn kiện mục nghiệm sàng tính thiêng tinh trưởng đan đơn
lính đánh gác thủy
lĩnh canh hội lương vực xướng
lịm dần
líu lo
lo âu buồn lắng liệu lót ngại nghĩ phiền sợ toan xa
lò gốm sưởi xo
lọ hoa
loa đài kèn phóng phường xịn
lòa xòa
loài người vật
loại bỏ hình khỏi thải trừ thể
loạn lạc luân thị xạ
loan báo tin truyền
loay hoay
loang lổ
loãng xương
lòi đuôi
lõi đời
lỏng lẻo
lóng ngóng
lòng dạ dân đường hồ người lành mẹ nhân son tham thành thương tin tốt trung vàng yêu
lộ diện đề liễu mặt tẩy thiên thông trình tuyến
lỗ hổng lãi mãng vốn
lỗi hẹn lạc lầm nhịp thời
lối đi mòn nghĩ sống thoát
lôi cuốn kéo thôi
lội bộ
lộn ngược xộn
lồng ghép đèn lộng ngực
lộng gió hành lẫy ngôn quyền
lốc xoáy
lộc non
lợi dụng danh hại ích khẩu kỳ lộc nhuận quyền thế tức
lời ăn bạt bình ca chúc dạy giới hát hứa hay hỏi khuyên khai kêu lãi lẽ nói nguyền nhắn thề thơ tựa văn mời
lơ đãng là lửng thơ
lờ mờ
lỡ hẹn làng lầm lời thời
lở đất loét
lớp dạy học lang nghề trẻ người
lớn lao mạnh mật nhất nhỏ tuổi tiếng
lợn nái giống
lợp ngói nhà
lu mờ
lũ lụt lượt quét trẻ ống
lúa chín chiêm gạo mạ mì mùa nếp nước non
lùa bò
lụa là
luân canh chuyển hồi lạc lưu lý phiên thường xa
luẩn quẩn
luận án bàn chứng cương cứ điểm điệu đề giải tội văn
luật định gia hình khoa lệ pháp sư thơ sĩ
lục bát đục địa diện lạc lọi phủ soát quân vấn
lui binh tới về
lùi bước lại xa
lũng đoạn
lúng túng
luôn luôn
luồn lách cúi
luồng gió dư lạch
lũy tiến kế tre
luyến tiếc
luyện kim tập thi thép tay
lừa bịp dối đảo gạt lọc
lửa cháy đạn trại
lứa đôi tuổi
lựa chọn
lực bất điền hấp lưỡng lượng sĩ
lưng chừng vốn
lừng danh lẫy
lửng lơ
lược bỏ đồ khảo sử thảo thuật
lười biếng nhác
lưới điện đánh lửa
lưu ban bút chiếu chuyển cữu danh dân dấu đày động giữ hành học kho luyến lạc lượng lại manh nhiệm niệm tâm thông thủy trú truyền trữ tồn vong vực ý
lượm lặt
lương bổng duyên dân giáo khoan khô hưu thảo thiện thưởng tâm thực tri y tối
lường gạt trước
lượng giá mưa sức thứ hình tử
lưỡng cư lự nan viện
lượt người thi bộ
ly biệt dị gián hôn hương khai kì kỳ tán thân
ma chay lực mãnh quái sát thuật túy tuý trận
mã hóa hoá hiệu lực số tấu vạch
má hồng
mà thôi cả
mạ kền non
mách bảo nước
mạch lạc máu nguồn nước máy văn
mai phục một sau mối táng
mài giũa mòn
mãi dâm lộ mãi
mái chèo ấm che đình đầu hiên nhà trường tôn
mại dâm bản
mải mê miết
màn ảnh chắn hình trời
man mác rợ
mãn hạn khóa nguyện tang tính
mạn đàm thuyền
mang ơn lại máng nặng tai thai tiếng tính trên vác về
màng lưới nhện
mảng xanh tường
mãng cầu
mạng lưới nhện sống
mảnh dẻ đất mai vườn khảnh vụn
mãnh liệt hổ lực thú
mạnh bạo dạn khoẻ khỏe mẽ miệng thường
mao dẫn mạch
mạo danh hiểm muội phạm
máu chảy mủ thịt lạnh mê
màu da mè mỡ nâu nhiệm sắc vẽ xanh
may đo mắn mặc rủi sắm vá áo
máy ảnh bay bơm cày cấy chủ điện đo gặt giặt hút in kéo khâu lạnh miết móc nổ quay tính trợ xới xúc
mày mò râu
mắc bệnh cạn cỡ kẹt lỗi míu mưu nghẽn nợ phải
mặc áo cả cảm dù khải khác kệ nhiên niệm sức
mặn mà nồng
măng non tre cụt
mắng chửi mỏ nhiếc
mắt cá lưới nhìn thường xích kính
mặt bằng bàn cắt đất hàng khác mạnh mũi nạ nước phẳng phố tiền trái trăng trận trời mối
mâm cỗ cơm quả ngũ
mầm bệnh mống non
mân mê
mẫn cán cảm tiệp
mập mạp mờ
mật độ báo danh khẩu mã ngọt nghị ong thám thiết thư vụ ước
mất cắp công dạy dần đất đi điện giá gốc hồn lòng mát mùa mạng mặt ngủ nết nhân nước sức tích trật trộm trắng việc vệ an cân đoàn
mẫu mã giáo đơn hình mực nghị quốc số tử vật hệ
mâu thuẫn
mậu binh dịch
mây mù mưa
mấy chục khi năm
me chua
mè nheo
mẹ đẻ hiền kế nuôi con cha
mẻ lưới
men rượu theo say
mèo mả
méo mó
mê hoặc hồn lộ man mẩn muội say tín tít đắm
mề đay
mềm dẻo lòng mại mỏng yếu
mến khách mộ phục thương yêu
mệnh đề danh giá lệnh chung hệ
mệt lả mỏi nhọc
mếu máo
mí mắt
mì ăn chính sợi
mỉa mai
miền biển đất đông bắc nam núi tây trung xuôi ngược
miễn cưỡng dịch giảm là nhiệm phí sao thứ trừ thuế
miến điện gà
miêu tả
miếng ăn mồi trầu
miệng lưỡi
miệt mài thị vườn
mìn tự
mỉm cười
minh bạch chứng châu chủ họa hoạ mẫn oan sư tinh ước văn
mình mẩy
mít tinh
mịt mù mờ
mò mẫm
mó máy
mỏ khoáng than dầu
mọi khi mặt người nơi rợ
mỏi mệt mòn
mòn mỏi
móng tay nền nước
mỏng manh dính tang
mong chờ đợi manh mỏi muốn ngóng ước nhớ
mồ côi hôi mả
mộ bia chí đạo phần
mô hình hồ phạm phỏng tả tơ típ
mổ xẻ tim
mộc mạc bản
mồi chài lửa
mỗi khi lúc ngày người
môi giới hở sinh trường
mối lái hàng manh quan tình nguy đe lo
mồm mép
môn học đệ phái sinh thể
mồng tơi
mộng du mơ tưởng
mốt thời
một chiều chút cách ít khi lần lòng mai mực số thể thoáng vài cửa
mơ hồ màng mộng tưởng ước
mờ ám ảo mịt nhạt
mở ba đầu đường hàng lòng lối lớp mang mắt mặt màn mở rộng ra thầu thoáng tiệc tòa
mỡ màng nước
mới đây lạ mẻ nhất toanh
mời chào gọi mọc họp
mớm cung
mớn nước
mù lòa mịt mờ quáng tịt chữ u
mũ bảo nón miện
mua bán chịu chuộc chuốc hàng lẻ sắm tặng vui
mùa đông hạ hè khô mưa màng nước thi thu vụ xuân lũ
múa hát may rối lân
mục đích đồng kích lục nát ruỗng rữa sư tiêu từ
mùi hôi mẫn thơm vị
mũi nhọn giày tên né
mủ cao
mùn cưa
muôn dân đời hình màu năm nơi ngàn nghìn thuở vàn vẻ
muốn biết thì
muộn màng phiền
muỗi vằn
muối ăn biển mặt
mưu cầu đồ hại kế lợi lược mẹo mô sát sinh sự trí toan
mưa bão dầm đá gió lũ nắng phùn rào rươi đầm
mừng công rỡ thọ tuổi vui
mức độ án giá lương sống thu phạt đóng hưởng
mực nước thước in khô
mượn cớ tiền
mướn đất
mương máng rẫy phai
mượt mà
mỹ cảm học lệ mãn miều nghệ nhân phẩm quan quốc thuật tục viện ý
mĩ thuật
na ná
nã pháo
nạc mỡ
nài nỉ
nại hà
nải chuối
nam bộ châm giới mô nữ sinh tính trang tước
nan giải hoa
nản chí lòng
nạn dịch đói nhân mù
nang tuyến
nàng dâu tiên
nạp điện tiền đạn tài
nào ngờ
nao núng lòng
náo động loạn nhiệt nức
não bộ lòng nề nùng
nát bét
nạo vét
này nọ
nảy lửa lộc mầm nở sinh
nay mai
năm cũ học mới ngoái nay sau tháng tới trước xưa cửa
nắm bắt chắc giữ lấy tay vững rõ
nằm mơ viện vùng ngủ
năn nỉ
nắn nót chỉnh dòng
năng động khiếu lực lượng nổ suất
nắng cháy ấm gắt hạn mưa nóng ráo
nặng lãi lời mùi nề nhọc nợ trĩu nhẹ tay
nâng bậc cao cấp cốc đỡ giá giấc hạng niu tầm
nấm mồ rơm
nấn ná
nấu ăn nướng bếp cơm rượu
nâu sồng
né tránh
nem chua
nén hương lòng
neo đậu đơn người
nẻo đường
nép mình
nếp nghĩ nhà sống nhăn gấp
nề nếp hà
nể nang phục trọng vì
nền móng nếp tảng nã kinh
nêu cao gương rõ
nếu như không
ngã ba bệnh bảy lòng ngũ rẽ tư
ngạc nhiên
ngạch bậc trật
ngai vàng
ngái ngủ
ngại khó ngần ngùng
ngán ngẩm
ngàn đời năm xưa
ngang bằng bướng dọc hàng ngạnh nhiên nhau ngửa qua tàng tầm trái
ngành hàng học kinh nghề dọc y
ngao du ngán
ngào ngạt
ngát hương
ngày càng công đêm giờ giỗ hè hội kia lễ mai mùa nay nghỉ rằm sau sinh tháng tết trước thường xưa tận
ngay lập ngắn thẳng thật tức từ
ngáy ngủ
ngắm cảnh nhìn nghía
ngăn cách cản cấm chặn kéo nắp ngừa tủ trở
ngắn gọn hạn ngủi
ngẫm nghĩ
ngân hà hàng khố quỹ sách sinh vang nga phiếu
ngấn lệ
ngập lụt mặn ngừng tràn úng
ngẫu hứng nhiên
ngậm ngùi
ngấm ngầm
nghe đài lời ngóng nhìn nói theo thấy
nghé ngọ
nghẽn mạch
nghèn nghẹn
nghẹn ngào
nghèo đói khó khổ hèn nàn túng
nghề cá nghiệp ngỗng nông thủ báo y
nghệ danh nhân sĩ sỹ thuật tinh
nghênh đón ngang tiếp
nghĩ bụng lại ngợi suy thầm
nghỉ chân dưỡng hè học hưu lễ mát ngơi phép tay thai tết trưa việc ốm
nghi án binh hoặc kỵ lễ ngại ngờ ngút thức vấn can phạm phương
nghị án định gật luận lực quyết sĩ sự trình viện trường
nghĩa binh cử dũng địa khí hẹp lý quân trang tình tử vụ
nghịch cảnh lý lưu mắt tặc
nghiêm cấm chỉnh khắc minh nghị ngặt nhặt trang trị túc trọng
nghiệm thu ra số
nghiền nát ngẫm
nghiên bút cứu
nghiến răng
nghiện ma hút rượu
nghiêng mình ngả ngửa
nghiệp chủ chướng đoàn dư vụ báo
nghiệt ngã
nghìn năm thu
ngõ hẻm cụt ngách
ngoài ra giờ khơi luồng mặt nước trời đồng ngành
ngoái lại
ngoại bang cảnh cỡ đạo giao giáo hạng hối hình khoa khóa khoá kiều lai lệ lực ngữ ô quốc thành thất tệ thương tình tiết tỉnh trừ tuyến viện vi văn xâm
ngoan cố cường đạo ngoãn hiền
ngoảnh lại mặt
ngoạn mục cảnh
ngoằn ngoèo
ngọc ngà trai bích thạch
ngòi bút nổ
ngói lợp đỏ
ngon giấc lành miệng
ngón tay chân nghề
ngọn cờ đuốc gió lửa ngành nguồn núi
ngóng chờ trông
ngọt bùi ngào lịm nước
ngô nghê khoai
ngỗ nghịch
ngộ độc nghĩnh nhận nhỡ
ngồi thiền tù
ngôi báu làng nhà sao thứ trường vị mộ đền chùa
ngổn ngang
ngôn luận ngữ từ tình
ngông cuồng
ngột ngạt
ngơ ngác ngẩn
ngờ vực nghệch
ngỡ ngàng
ngợi ca khen
ngu dân dốt đần muội xuẩn si
ngũ cốc giác hành quả sắc
ngủ đêm gật nghỉ say trưa yên
ngụ cư ngôn ý
nguội lạnh
nguồn cội cơn cung gốc lợi lực nước sống thu tin vốn vui
nguy cấp cơ hại hiểm kịch kế khốn nan ngập
ngụy biện quân tạo trang
nguyên âm bản cáo chất cớ dạng đán đơn khai lai liệu lý lành mẫu nhân nhiên niên quán sinh sơ soái tác tắc thủ thủy tố trạng tử tuyền văn vẹn vị
nguyền rủa
nguyện cầu ước vọng
nguyệt quế thực san
ngư dân lôi nghiệp phủ trường cụ
ngữ âm cảnh điệu hệ nghĩa pháp văn
ngự trị
ngưng đọng trệ tụ
ngừng bắn nghỉ trệ
ngửa tay
ngứa ngáy
ngựa chiến gỗ
ngược chiều dòng đãi đời lại xuôi
người anh bạn bệnh chồng cha con cao dân dưng đẹp đọc già giúp hùng khác lái làm lao lớn mẫu mẹ nghe nghèo nhà phàm ở quê sử ta thân thầy thợ thương tốt trẻ trần vợ yêu xưa xem có dùng
ngượng ngùng
ngưỡng cửa mộ vọng
nha chu khoa sĩ
nhà ăn ái ba báo bạt bè bếp cái cao cầu chồng chùa chung chuyên chức chứa cửa dân dòng đài đất đầu đá đèn ga gác gái giàu giáo ghi hát hàng hiền hiệu hộ hoạt khách kho khoa kính kinh lá làm lao lầu lều máy mồ mạng nghề nghèo nghiên ngói nghỉ ngoại nông nước ở quê quản rông riêng sách sàn sản sử tang thầu thầy thơ thờ thương thuốc thuê tôi tắm tầng trai trẻ trọ trường tranh tù tư từ văn vẻ vệ vợ vua vườn xã xe xưởng xuất hảo
nhã nhạc nhặn ý
nhá nhem
nhạc cụ công điệu khí kịch sĩ trưởng viện
nhai lại
nhại lại
nhắc lại nhở nhủ
nhạy bén cảm
nhàm chán
nhàn hạ nhã rỗi
nhan đề nhản sắc
nhãn cầu hiệu khoa lực mác quan thức vở
nhanh chóng gọn nhẹ nhạy nhảu trí nhẹn
nhánh sông
nháo nhác
nhào lộn nặn
nhảy cầu cẫng dây dù múa vọt xa
nhạt nhẽo nhòa
nhắm mắt tới
nhằm mục vào
nhăn nheo nhó
nhắn gửi nhủ tin
nhẵn nhụi mặt
nhẫn cưới nại nhịn nhục tâm
nhặt nhạnh
nhấm nháp
nhầm lẫn tưởng
nhân ái bản bánh cách chứng chủng công dân danh dịp dục đạo đức gian giống hậu hòa hình khẩu khí kiệt loại lực lõi mạng nghĩa ngãi nhượng nguyên phẩm quả quần quyền rộng sâm sinh sĩ sự tạo tài tâm tai thân thể thọ thực thừa tình tính tố tôn tộc trần tri tuyến từ vật văn viên vị vì
nhấn chìm mạnh
nhận ảnh biết chân dạng diện định đồng làm lãnh lệnh lầm lời mặt nhiệm nuôi ra thấy thầu thức xét tin vơ
nhất định loạt mực nguyên nhất quán quyết tâm tề thời thiết thống trí viện
nhật báo ký kí thực trình dụng
nhậm chức
nhập cảnh cuộc cư đề gia hàng học kho khẩu liệu ngoại ngũ nhèm siêu tâm thế tịch trường vai viện
nhầu nát
nhậu nhẹt say
nhẹ dạ nhàng nhõm lòng tay
nhen nhóm
nhếch nhác
nhi đồng khoa nữ
nhí nhảnh
nhị phân nguyên
nhiễm bẩn bệnh độc khuẩn mặn phèn trùng xạ
nhiệm chức kỳ kì màu mầu sở vụ
nhiên liệu hậu
nhiếp ảnh chính
nhiệt độ đới điện huyết kế lượng liệt năng tâm thành tình thán
nhiêu khê
nhiều bên hơn lời mặt năm nhất nhặn ít
nhiễu động loạn nhương sự
nhìn chung lại nhận ngắm nhó rộng thấu thấy xa
nhịn ăn nhục
nhín chút
nhịp cầu điệu độ nhàng sống tim
nhỏ bé gọn giọt hẹp lẻ nhắn nhặt nhẹ nhen nhất nhoi tuổi xíu yếu
nhòa lệ
nhọc nhằn
nhóm bếp họp lửa máu nhỏ trẻ
nhô cao
nhổ cỏ neo
nhộn nhịp
nhồi nhét
nhơ nhớp nhuốc
nhớ nhung lại mãi ơn thương tiếc
nhờ cậy nhỡ vả
nhỡ tay
nhu cầu mì nhược yếu thuật
nhủ thầm
nhục hình mạ nhã nhằn
nhuần nhuyễn
nhuận bút sắc tràng
nhúng tay
nhung lụa nhớ
nhũng nhiễu lạm
nhuốm bệnh
nhuộm màu
nhuyễn thể
như cũ hệt là nhau thế thường vầy vậy nhất ý
nhừ tử
nhử mồi
nhựa cây đường sống thông
nhức nhối đầu
những ai khi lúc
nhưng mà
nhược điểm bằng
nhường bước cơm chỗ lời nhịn
nhượng bộ địa quyền
nỉ non
nia mẹt
niềm hy mơ nở riêng tin tây vui tự
niêm mạc phong yết
niệm phật
niên đại độ giám hạn học khóa khoá kỷ kim biểu vụ liễn thiếu
niết bàn
nịnh bợ hót nọt
no ấm đủ nê say
nòi giống
nói bóng càn cách chọc chung chuyện dối đùa gở hay khéo khoác lại láo lên lời nặng năng ngọng ra rằng riêng rõ thách thầm thẳng thật tục trước xấu xạo vọng
non bộ cao choẹt nước sông trẻ tay yếu
nón lá
nóng bỏng bức chảy giận hổi lạnh lòng mắt nảy nực nung ruột vội lên
nô dịch đùa lệ nức tì
nổ bùng máy mìn súng
nỗ lực
nội bộ các chiến chính công dung địa đô đồng đường khoa khóa khoá gián hàm hạt hóa lực nhật ngoại quy qui quan sinh tại tâm tạng tình thành thất thân tỉnh thương tiếp trị trú trợ tướng tuyến
nối dài dõi đuôi gót kết liền lại lời mạng máy tiếp vòng
nỗi buồn đau lòng lo niềm nhớ sợ
nổi bật bọt cộm danh dậy giận loạn lên tiếng trội lửa
nồi cơm niêu
nôn mửa nao nóng ói
nồng ấm cháy độ hậu nàn nặc nhiệt thắm
nông cạn cụ dân dược gia giang hộ hội học lâm nghiệp nhàn nô nổi phẩm phu sản sâu thôn trại trang trường tang lịch vụ
nốt nhạc ruồi
nộp bài phạt thuế tiền lưu
nở hoa mặt nang nụ rộ
nợ công đọng nần nước xấu
nơi chốn đến nơi ở nương
nới lỏng rộng
nòng cốt súng
nũng nịu
nụ cười hôn
nuôi cấy con dạy dưỡng mộng nấng ong sống tôm thả trồng
núi lửa non rừng sông
nung nấu
nuốt lời chửng
nút bấm thắt giao
nữ anh công chủ cường giới hoàng nhi quyền sĩ sinh tính trang tướng tử
nửa chừng đêm đường đời ngày vời
nứa lá
nức danh lòng nở
nước bạn biển cờ cốt đá dâng da đôi đời hoa lã lạnh lớn lợ mắm mắt mặn ngầm ngập ngoài ngọt nhà non nôi nóng rút sạch sôi sơn ta thải tiểu trong uống
nương nhờ náu rẫy tay tựa tử
nướng chả
nứt nẻ rạn
o bế ép
oai hùng nghiêm phong vệ
oan gia khiên nghiệt trái uổng ức
oán giận hận thù trách
oanh kích liệt tạc
oằn mình
óc sáng
oi ả bức
ong bướm mật
óng ả ánh
ô dù hợp kê nhiễm nhục tạp uế tô vuông
ồ ạt
ổ bệnh cắm chứa dịch khóa gà
ôm ấp chầm đồm
ốm đau yếu nghén
ôn bài dịch đới hòa hoà lại luyện tập thi tồn
ồn ào ã
ổn áp định thỏa
ông bà cha chủ cụ lão ngoại nội tổ trời
ống dẫn kính nghe nhòm nước thép tre
ở ẩn đợ trọ vậy
ơn huệ nghĩa đức
ớn lạnh
pha chế loãng lê trộn trò
phá án bĩnh bỏ cách dỡ đám giá giới hại hoại hoang hủy lệ nát ngang phách quấy quỷ rào rối rừng sản thai tan vây vỡ
phác đồ họa hoạ thảo
phách lối
phai màu mờ nhạt
phái đoàn bộ đẹp mạnh sinh viên yếu
phải chăng đạo gió không lòng lẽ trái
phàm lệ tục
phạm lỗi luật nhân pháp quy thượng trù tội vi
phản ánh ảnh bác biện bội cách chiến chứng công diện đối động đòn gián hồi kháng loạn lực nghịch phúc quang tặc tỉnh trắc ứng vệ xạ
phán đoán quyết xét xử
phàn nàn
phạn ngữ
phảng phất
phanh phui xe
phao cấp câu tin
pháo binh đài đội hạm hoa kích thuyền đập
pháp chế danh đàn đình định điển lệ lệnh luật lý lí nhân quy quyền trị trường văn y thuật
phát âm bệnh biểu cáo chẩn chương cuồng dẫn dương động đạt điện giác giải hành hiện hoả hỏa hoang huy không kiến lệnh lộ minh mãi ngôn nguyên phì quà quang quyết rẫy sáng sinh sóng tác tài tán tang thanh thải thưởng tiển tiết tích triển tờ tướng vãng vấn xuất xét
phạt cảnh đền góc tiền tù
phẳng lặng phiu
phẩm cách cấp chất giá hạnh hàm vật phục tước
phân ban bày bắc biệt bì bón bổ bua cách cấp chia chất công cực chuồng định đoạn đội đạm giải hạng hóa hoá hủy huỷ hiệu khai khoa khoảng khu khúc kỳ lập loại li ly lô luồng lân minh mảnh nhánh nhiệm nửa phát phối rã số suất tách tài tán tâm tầng tích tranh tử tươi tuyến ủy vai vân viện vùng xanh xử xưởng
phần cứng đất đông lớn lõi mềm mộ nào nhiều phật quà thưởng trăm tử việc
phấn chấn đấu hoa khích khởi viết trắng
phẫn nộ uất
phẫu thuật
phật giáo đản lòng pháp tổ tử
phất cờ
phẩy tay
phe cánh đảng phái
phèn chua
phép cộng lạ tắc tính thuật thử vua
phê bình chuẩn duyệt phán
phế binh bỏ liệu phẩm thải tật truất vật quản
phi cơ công đạo hành hạt lao lí lý lộ nghĩa nông pháp tang thực thường trọng vụ lợi
phí phạm phí tổn
phì nhiêu đại
phỉ báng
phía bắc đông nam sau tây trước
phích nước
phiếm luận
phiên bản chợ dịch họp hiệu phiên tòa toà âm thứ
phiến đá diện loạn quân
phiền hà lòng luỵ lụy muộn nhiễu phức toái não
phiêu bạt diêu lưu
phiếu bầu chi thu khảo khám lương quà đánh chuyển lấy
phim ảnh nhựa tài truyện trường
phó bản cửu giám mặc tổng thác phòng từ thương
phòng ăn ban bệnh bị chống cháy dịch gian hỏa hoả họp học hộ khám không khách ngủ ngừa ngự sự thí thủ thương thờ tránh trị trừ trọ tuyến vệ
phỏng đoán vấn theo
phóng đại đãng khoáng sinh sự tác thanh tay thích túng viên xạ
phong ba bì bao bế cách cảnh cấp cầm chức danh độ hàn hóa hoá hội kiến lan lưu nhã phanh phú quang sương tặng tặc tình thái thủy thuỷ thanh thấp toả tỏa tục trào tước vị vân
phô bày diễn trương
phố cổ phường xá
phổ biến cập dụng điểm độ nhạc thông
phổi bò
phối cảnh hợp kết ngẫu thuộc trí
phôi pha thai
phồn hoa thịnh vinh thực
phồng rộp
phơi bày lúa nắng phới khô
phớt lờ
phù dung du hiệu hoa hộ hợp phiếm phép sa tá trợ vân điêu thủy
phu nhân phen
phú cường hào nông ông quý quí
phủ định nhận quyết sóng xanh
phụ âm bản bạc cấp chấp chú đạo đề động giảng giúp hoạ họa hồ huynh kiện khoa lão lòng lục mẫu nữ phẩm phí tá tải thân thẩm thu thuộc tình trách trợ tùng tử
phúc đáp đức hậu khảo kiểm lộc lợi tinh tra trình thẩm ấm
phục chế chức dịch hồi hưng kích lăn nguyên quốc sinh sức thiện thù thuốc trang tráng tòng tùng vụ viên
phun mưa nước thuốc trào
phút chốc giây
phung phí
phụng dưỡng sự thờ
phức cảm hợp tạp
phương án cách châm danh diện đông hại hướng kế ngôn pháp sách thức tiện trình trời thuốc
phường buôn hội xã đội
phượng hoàng vĩ
qua cầu đời đò lại loa ngày quít quýt
quà bánh cáp cưới quê tặng vặt
quá bán cảnh cố đà độ đáng giang hạn khổ khích khứ lời mức nửa sức tải tay trình trớn ư vãng
quả báo bóng cảm đất đấm địa nhiên phụ quyết tang thật thực tình vậy
quai bị đê hàm
quái ác đản dị gở vật
quan ải chức chiêm chế công điểm đới hàm hệ hoài lại liêu lộ nha niệm quân sát san sự tài tâm thuế thiết toà tòa trắc trên trọng trường tước viên ngại họ
quán ăn cà quân tính triệt trọ xá xuyến
quản chế đốc gia giáo lý lí ngại thúc thủ trị trang
quang cảnh đãng học hợp minh năng phổ phục vinh trung
quảng bá cáo canh đại giao trường
quãng đời đường
quanh co năm quẩn quất
quạt điện máy
quảy gánh
quay cóp cuồng đầu đi gót lại lưng phim quắt vòng
quăng lưới
quằn quại
quặng sắt
quân báo bài bình binh ca chủ chủng cờ chính đoàn dân đội địch điểm dịch dụng giới hàm hạm huấn khí khu kỷ lệnh lính luật lực lương ngũ nhân nhu nhạc phiệt pháp phục sĩ số sự sư thù thường trang tâm trường y
quần áo chúng cư cộng đảo hùng hợp lạc ngư ngựa tây thảo thần thoại thể tụ vợt
quẩn quanh
quấn quít quýt
quật cường đổ khởi ngã
quây quần
quấy nhiễu rầy rối
quầy hàng
que tính
quen biết dần mặt thói thuộc thân
quét dọn sạch vôi
quê cha hương kiểng mùa nhà nội ngoại quán
quế chi
quên lãng mình ơn
qui chế định hoạch luật mô trình ước chuẩn
quy chế chiếu chụp chuẩn cách củ định đổi hàng hoạch kết lát lệ luật lương mô nạp phạm tập tắc thuận tội tiên tụ trách trình ước y
quý báu giá hiếm hóa khách mến nhân phái tộc trọng vị
quí báu giá mến trọng vị
quỳ gối
quỷ dữ quái quyệt
quỹ đạo đất đen tích tiền tín vốn
quyên góp sinh tiền
quyền anh bính biến cao cước hành hạn hạng lợi lực năng phép tác thế thuật uy
quyển sách tập vở
quyến luyến rũ thuộc
quyết chí chiến đấu định đoán liệt nghị nhiên sách tâm thắng toán tử thuật
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
tạm biệt bợ dừng dịch đình giam giữ hoãn nghỉ ngừng thời trú tuyển tính ước ứng vắng vay
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
tiền án bạc bối cảnh chiến công cọc cứu duyên đề đạo đồn định đình giả giấy hậu lẻ lệ lương mặt mừng nong nhàn nhân oan phạt phong phương quân sảnh sự sử tài tệ tiêu thân thuế thưởng tố trạm triều tuyến túi vệ vốn xu xe
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
tốn công kém phí
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
trọn đời vẹn
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
xà beng bông cừ phòng xẻo
xá tội
xả nước rác súng thải thân
xã đội giao hội luận viên tắc thuyết tâm
xác chết đáng định lập minh nhận suất thịt thực tín tàu
xách tay
xâm canh chiếm hại hấn lăng lấn lược nhập phạm thực
xanh biếc lam lơ lục mát mơn mượt ngắt rì rờn sạch tươi tốt um
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
cài đặt`;
