// Made by bench/count-pairs.ts from the texts of this project; do not edit.

/** Neighbouring syllables that stand in them three times or more: a first syllable and all that follow it. */
export const oftenPairs = `an ninh
ảnh và
áp dụng
âm thanh
bà con
ba điểm là
bác sĩ
bài thi viết
ban đã hành nhân tham
bạn đọc
bản in nghe thảo tin tóm
báo cáo chí
bảo đảm hiểm vệ
bao nhiêu phủ
bằng tiếng văn
bắt đầu
bầu cử
bế giảng mạc
bê tông
bí thư
biểu có mẫu
bình quân
bộ có tỉnh trực
bố trí
bồi dưỡng
bốn người
cá nhân
các ấp cấp cơ đảng đoàn đơn xã
cách tính
cài đặt
cán bộ
cao chất hơn nhất tuổi
cáo kết quý viên
căn cứ
cận nghèo
cấp thuốc tỉnh ủy xã
cầu cấp chính xã
câu chuyện được hỏi
cây cầu
chăm sóc
chậm nhất
chấp hành
chất lượng
chi bộ phí tiết
chỉ còn đạo số thị tiêu
chí nông
chia sẻ
chính đặt phủ quyền sách trị
chịu trách
cho biết các cán đảng gần học người
chủ đề nhật tịch trì
chú thích
chuẩn bị
chung khảo
chúng tôi
chuyên đề mục
chuyển đổi sang
chưa có đến
chức đối lễ ngày
chương trình
có bản mặt thẻ thể thêm từ ý
còn lại
con số
công bố chức cụ dân khai nghệ nghiệp nhận suất tác trình văn việc
cơ quan sở
cụ thể trí
của bà các ngành người tỉnh xã
cung cấp
cùng kỳ ngày
cuộc họp thi
cuối cùng năm tháng
dành cho ít
danh sách
dân ấp các số tỉnh tộc vận xã
diễn ra
diện tích
doanh nghiệp
dự án kiến thảo thi toán
dữ liệu
dư luận
dựng nông
dưỡng lý
đã có công được
đại biểu diện hội
đài truyền
đảng bộ ủy viên
đang sinh
đánh giá
đạt chuẩn từ
đăng ký
đặt tại
đầu cấp mối năm tư từ việc
đề án không nghị ra
để được phát
đến cuối hết nay năm ngày từng
đều hư
đi lại làm vào
địa bàn chỉ danh phương
điểm cầu phần
điển hình
điện thoại tử
định của kỳ số
đoàn thầy thể viên
đóng góp
độ mặn
đổi mới số
đội ngũ
đối thoại tượng
đồng bào chí mỗi một nhân và ý
động tự
đột xuất
đời sống
đơn vị
đứng đầu
được công gửi hỗ người phát thông tổ trả trao
đường truyền
ghi tên
gia bảo đình
giả gửi
giá lúa trị
giải ba khuyến nhất nhì quyết thưởng trình
giai đoạn
giám khảo sát
giảm từ
giảng lớp
giáo dục và viên
giờ hành ngày
giới thiệu
giữ gìn
giữa người
góp ý
gửi tối trước về
hai là ngày
hài lòng
hạn chế
hành chính kế
hằng năm tháng
hệ số thống
hết ngày
hiểm xã y
hiến đất máu
hiệu lực
hình ảnh kinh thức về
hóa ấp
hoạch năm số
hoàn thành
hoạt chi động
học bổng sinh tập viên
họp thứ
hộ cận dân gia nghèo tham
hồ sơ
hỗ trợ
hội của đồng khóa nghị thi trường viên
hợp đồng tác với
hư cấu
hướng dẫn
ít hơn nhất
kèm theo
kéo dài
kế hoạch
kể từ
kết luận nạp nối quả thúc vào
khai mạc
khám bệnh
khánh thành
khảo sát
khen thưởng
khép lại
khi có
khó khăn
không có dưới đạt để được quá
khởi công
khu vực
khung dệt
khuyến khích
kiểm tra
kiến được
kinh nghiệm phí tế
kịp thời
kỳ họp tháng
kỷ luật
kỹ năng thuật
là người
làm ăn công mới việc
lan tỏa
lãnh đạo
lao động
lần năm thứ
lấy ý
lệ bao hộ
lịch sử
liên hệ
liệu đều mẫu
lĩnh vực
loại khá
lời bằng ngay
lớp bồi tập
luận chính số xã
luật số
lực lượng
lượng lao thông
lượt học người
lý do luận
mạc lúc
mạng xã
mặt trận
miễn phí
minh họa
mô hình
mỗi chuyên giải lớp người số tác tháng thể tuần xã
môi trường
một đầu là lần năm số
mục đích tiêu
mức đóng
này là
năm học thực
năng số suất
nâng cao
nếu có
ngày công hội làm thứ
ngay trong từ
ngân sách
nghe và
nghèo được
nghệ thuật
nghị báo các định quyết trực
nghiệp vụ
nghìn đồng
ngũ báo
nguyên nhân
người cao chủ chưa có của dân dự đăng đi đứng được tham thứ từ
nhà văn
nhân dân tạo vật
nhấn mạnh
nhận tác
nhập bình
nhất là một
nhiệm kỳ vụ
nhiệt độ
nhiều nhất
như sau
ninh trật
nổi bật
nội dung
nông dân thôn
nước ngoài
ổn định
ở cơ mức vùng xã
phải có được
phản ánh
phát biểu hành hiện thanh triển
phẩm đạt từ
phân công
phấn đấu
phần quà trăm
phí cho
phong trào
phối hợp
phụ nữ trách
phục vụ
phút đến
phường có tổ
phương hướng
quả công được
quán triệt
quan trọng
quần chúng
quân đạt
quốc hội
quy định hoạch
quyền với
quyết định số
ra quân từ vào
rà soát
sách bảo xã
sản lượng phẩm xuất
sát dư
sau khi
sinh hoạt lớp sống
so với
số của điện liệu người triệu
sổ tay
sôi nổi
sống văn
sơ kết khảo
sử dụng
sức khỏe
tác dân giả phẩm tuyên xã
tại hội nhà xã
tài liệu
tạo ra tạo
tăng trưởng
tấm thẻ
tập huấn thể trung
tế hộ xã
tham dự gia mưu
tháng cuối đầu
thành công lập phố tích trước viên
thanh niên
thảo luận
thấp hơn
thầy thuốc
thẻ bảo
theo dõi hướng
thể cho hiện lệ loại thao thức
thi đua hành trực viết
thí sinh
thị số
thiết thực
thoại giữa
thôn mới
thông báo qua tin tư
thống nhất
thời gian hạn lượng
thu hoạch hồi hút nhập
thuốc miễn tình
thuộc và
thủy sản
thuyết trình
thứ ba hai nhất
thư điện ký viện
thực hiện
thường trực vụ
tiến độ
tiên về
tiếp nhận thu tục
tiết kiệm
tiêu biểu chí
tin cơ điện
tỉnh có khóa ủy
tình hình nguyện
toàn tỉnh xã
tóm tắt
tổ chức truyền
tốc độ
tối đa thiểu
tổng cộng đài giá hợp kết vốn
trả lời
trách nhiệm
trang thông
tranh minh
trao đổi giải
trắc nghiệm
trật tự
trẻ em
trên đài mạng
trị giá
trí tuệ
triển khai văn
triệu đồng tập
trong chương đó giờ năm ngày quí quý tháng
trọng tâm
trở lên
trụ sở
trung bình tâm ương vào
trùng lặp
truyền thanh thông thống trực viên
trực thuộc tiếp tuyến
trước khi ngày
trưởng ban
trường hợp
tu của ngày
tuệ nhân
tuổi trở
tuyến đường
tuyên giáo truyền
tự do nguyện nhiên
từ đầu ngày người tháng
tư số vấn
từng nhà
tương đương
tượng kết
tỷ đồng lệ
ủy ban chủ viên xã
ưu tiên
và ấp dân đại người phát số
vào chung cuộc ngày quý
văn bản hóa nghệ phòng số
vận động
vật và
ven biển
về nâng xây
vị của
việc làm
viên đã giỏi mới phải trực và xếp
vinh phát
vòng sơ
vốn đầu
với các cùng cuối tháng
vụ trọng
vùng đồng sâu
xã có đạt hội ven
xác định
xấp xỉ
xây dựng
xếp loại
xóm chiếu
xuất khẩu sắc
xuống còn giống
xử lý
ý kiến
y tế
yêu cầu`;

/** Those that stand in them less often. */
export const oncePairs = `ai có đếm đó đọc làm ngờ rất rớt
án chuyển có điện rộng số thuộc trên
an huyện sinh toàn
ảnh chân chụp có do dưới đang đơn hội hưởng in minh
ánh chưa khi kịp người về xin
anh nói
áo mặc
ảo sử
áp đã
ăn cơm dinh ở sáng theo uống xa
âm lịch ngay
ấm tình
ấn và
ấp cùng đạt đăng để được khó thông trước từ và văn vận
ấy chưa như
ba ấp bằng buổi cấp chấm chiếc chủ được hàng hội lý ngày nhóm ở tháng thể thời triệu và việc xã
bà chỉ cười đã hỏi kể luôn mổ ngoại nói và
bác sỹ
bài dự đến đều giảng gửi không lại này phát thu toán trên trừ từ về
bám sát
bàn ăn có ít ước xã
bản bảo của dành dịch do đã đang đọc đồ đồng được ghi giáo hoàn hoặc khác liên lĩnh mới phối quyền sao sắc tiếng trong trước xem
ban cắt chủ đăng giám gửi hướng kiểm lúc mở ngày phối theo thường tiến tổ tổng trước xác xây
bán chiếc mỗi qua ra thấp xuồng
bạn hàng
bảng có điện lương tiếp tính tổng
bàng và
bánh còn ống trả tráng
bao bì tiêu
báo công địa điện giới kết khám số tình trên trước trưởng tuyển và
bào dân đón
bảo tồn
bảy ban đi giờ vì
bày tham tỏ tọa
bằng bảng con điểm hai kết khen lịch lòng một những
băng rôn rộng
bắt dư tâm
bấm lại
bận ra
bật của là
bất lợi
bên bờ cạnh dòng đường hiên khung
bến lúc
bền nhất
bệnh ấy tại
bị đường gián loại phát số thu
bì thân
biển ảnh dài
biên bản chế giới soạn
biến đối hoà ở tác tích
biết để địa họ làm rõ tác tiếng trước tự và xã
biệt thể
biểu bế chính diễn dương đồ giảm là lần nghe nữ quyết so tại tán tham
bình chọn được là phần xét
bỏ công ngang nghề phiếu quyết sót vào
bò đã sinh
bói toán
bộ ấp bàn biểu các cấp chưa cơ đạt đưa hình hoàn hồ huyện làm lớn máy nhiệm phải phát phân phận phụ ra rõ sinh tháng tiêu và với xã xét
bố hằng kết không ngày phương thể
bổ sung xong
bộc lộ
bốn khung là sao tháng
bổng cho
bông súng
bờ biển dừa vùng
bơm có công
bớt báo chi được
buổi chiều đọc học lễ nói sáng sinh tại thời truyền tư vào
bữa ăn
bước được ngoặt tiến vào
bưu chính điện
cá các kho
cả cuộc hai năm ngày nhà quí thể xóm
ca nhạc
các ban bước chi dân doanh đại điểm điển đối gia hộ loại lớp mô năm ngành ngày nhà quí sở thể thế thí tổ trại trang tuyến văn vụ vườn yêu
cách chính đây gửi hành làm mạng nghe nhuộm nơi thể tiếp trả vọng
cải cách
cam kết
càng khan
cạnh bảng dài đó
canh chua
cảnh hội khó
cáo bà cấp cho chuyên cũng định kịp lại này ngày phải số tại tình trùng trước từ
cao hiệu thêm
căn bản cước
cắt biên cúp giảm
cẩm của
cần chuẩn có để đưa giải hỏi hỗ làm lưu nắm những thêm xác
cận thông
cấp chức cứu đã được huyện kiểm nhiệm nước phát thông trên về
cập nhật
cất trong
cầu bị cách chuẩn chung của dài dự đảng đối kết khác kiểm mất nông thông tỉnh trước từ
câu cần thông trả
cấu giải nữ
cây dọc xanh
chào mừng
cháu học
chạy từ
chắc chính tôi
chăm lo
chặt chẽ
chậm đến từ
chấm điểm độc lại lần
chân thực
chấp nhận
chất phục vấn
chẻ lác
che phủ
chẽ với
chép đầy
chế độ ít phát số
chênh nhau
chỉ có dùng đạt định ghi không là lo nêu nhận ra rõ rộng sau thư
chí có được là mở số thống tỉnh trong vươn
chi đoàn hội tiêu trả
chia đều thành
chiếc chiếu ghe xuồng
chiến dịch lược
chiếu bên bông đang hoa lác lần ngắn nhựa trên với
chiều từ xuống
chín công thành
chính có công đáng tại thức tính treo từng về xác
chỉnh đốn quan sáng sửa
chịu thuế
cho báo cả câu cháu chi công cộng cơ đơn được hộ mọi một năm nghề nhau quỹ sự tác tập thanh tổ trẻ từng vụ
chọn cách không tham việc
chỗ các khám làm
chồng bà
chống hạn tham
chốt đến
chờ ảnh
chợ chưa nằm và
chơi cho dân
chủ động nhà nhiệm ở yếu
chú ý
chua bông
chùa trước
chuẩn nâng nông
chục bánh lượt người
chúng biểu ưu
chung chung của cuộc hồi kết là trước
chuồng nặng
chụp ảnh chung từ
chuyện bảo của đóng kéo ốm về xin
chuyển biến chính cơ đúng thể vào
chuyên đội gia
chữ ký
chữa bệnh
chưa đăng đầy đồng đủ được hài làm nhận thật toàn
chứa khoảng
chức bộ chiếm chính chương còn công cơ cũng do đảng đề đồng được họp hội khám không năng ngay ngoại nhận rút thêm tiếp tối trả trang trao trong từ vụ xã
chứng từ
có ba bảy biểu cháy chú chưa công cơm diện dùng đài đám điểm độ đơn gần ghi hiệu hoàn học ít kết khó liên lúc lý mã một mức năng nguồn người nhà nhiều niên nội nơi nước phần sản số tên thành thời thử tiến tiếng tính tổng trách trao trên trước trường uy văn việc vốn xã
cọc với
còn ấm bốn chậm chất chung chuyện con dưới đứng hạn kể khó khoảng khỏe nặng nhiều thiếu trao trùng vướng xã xấp
con bận bò cũng dùng đều đường gái giữ khi người nước quen thì trai tuân xã
cố đê
cổ động vũ
cô giáo
công an bảo cấp cử dự dừa đạt đoạn được một ngày nhà nhân rõ tâm tốt trung trường ty và vào xây
cộng cả đồng tác tối
cổng đăng
cơ bản cấu hội
cỡ chữ
cởi mở
cơm ăn với
củ nghệ
của ấp bác bài cá cán cấp cha chi chính công du đại địa đoàn đội đồng đúng gia giáo hai hội mình nghị pháp phường quí sở tác tám tập tháng thị thông trung
cụm pa thi
cùng bài diễn đến giám lĩnh lúc một tham thì thời với
cũng chỉ chuyển có cởi được lập phải qua tặng
cuộc bầu cách đối khảo sống thứ trò
cuối bài chương đông ngày tuần
cuốn khổ lịch phát sách
cư ấp trú
cứ báo
cử đại kỹ tri
cửa ngõ ở thêm
cửi lách vẫn
cước hoặc
cưới cũng
cường chủ truyền
cựu của
cứu tại y
dài dưới gấp khoảng không ngày tối trên từ
dàn ca
dán tại
dáng đi
danh điện hiệu lịch tính
dành hai thời
dao động
dày hơn
dạy nghề
dăm ấp
dân bày biết cần chủ có cư dụng đã đạt đoàn đón đóng được gian góp hài hiến khi lãi làm mong năm nhiệm phải phát phấn tham thấy thu trong từ và
dẫn các cách chứng đứng đường người số tổ
dâng cao
dấu bưu hiệu
dầu khí
dậy lòng từ
dây nóng
dễ bỏ hiểu nhận
dệt chiếu lâu một nằm thử từ xong
di động sản tích
dì nằm
dịch bắt bệnh đã không tiếng vụ
diễn biến đàn rô từ
diện các tỉnh
dinh dưỡng
dịp lễ này
do áp bạn các chính công cơ được khối ngân người tác thời tốc trí
dò dầu
doanh thu trong
dọc con tuyến
dõi dư đến sát
dọn xong
dòng sông
dội nước
du khách lịch
dục có lịch nghề
dũng bắt đưa
dung cao cần chuyên cuốn do đối giống lượng nhiều phải quan sơ thuộc tích tuyên
dùng chung công để được nhiều và
dụng công hình là nước tác tăng theo thiết tốt trên và
duy trì
duyệt chương là và
dự báo bị có đại định đoán giờ họp hội nhiều sinh tối tùy tuyển
dư địa
dừa nước
dựng chương đời hệ kế ngân nhà quê tăng và
dừng lại
dưới là mái
dưỡng chính cho kéo kĩ nghiệp người và với
đã bám ban báo bế cấp chi chuyển dùng đến đi đưa giao giúp gửi hết hiến hoàn học hơn khép khó kiểm lát mở nhận nộp phân qua quyên ra số sơ tăng thành thông tiếp trình trở vãn vận vươn vượt xác xin xuống xử
đa là
đà phục tăng
đài bảo
đại đoàn học thế
đãi lên
đảm chất dưới đúng nhận nữ trật
đám cưới
đàn bò để
đang áp bước cư dùng được hoàn trong trở
đáng chú được
đảng còn do giai học khóa trong trở uỷ và với vụ
đánh máy
đạo bộ các hiếu kiểm luật thành việc
đảo đoàn
đào tạo
đáp chính thắc
đạt danh doanh điểm đỉnh được giải hơn khoảng loại sao tốc trên yêu
đau đã
đặn mỗi
đăng cùng hơn trên
đặt cho cọc mua mục và
đất biển còn dọc đai làm và
đấu bao cuối đạt đến kết lúc tăng tranh
đầu bằng chịu đến không lúc người nhiệm sách tháng thế và vào xuân
đâu đến
đầy đủ
đây là mười phum
đẩy mạnh nhanh trách
để ai bà báo bằng cơ dệt đưa giữ gỡ hình hỏi không làm liên nâng nghe người tham thống trả trở tuyên tư vận yên
đê cao
đề có cương phức tài theo thứ trọng về
đếm ngày và
đêm văn
đến ấp bộ các cán cổ cơ của cùng hạn hộ lên ngã người phum tận thăm từ vào
đền thờ
đều đặn đều được học lớn ra
đi ấp bằng biển bỏ chợ cơ đôi khắp thực trước từng
địa cho điểm được
đích kinh sớm
điểm ảnh cao cần chốt cộng đến mỗi mới nhấn nóng nội so thì tiếp trên trong trở trung trường vượt yếu
điện dân gió lực nơi tim
điều chỉnh đảng hành khoản kiện lệ người trị
định bồi cấp chi cũ dạng danh hai hướng khen mới ra thời từ về
đình chính đã đóng khỏe ông ở văn
đỉnh lúc
đo bằng của được huyết
đó có đồng hội khoảng ngân nhấn tập trên
đoạn chiếu dưới sắp từ
đoàn công đã gồm kết khảo sẽ thanh
đọc báo bình chép cho duyệt lại ở sách tài trên ủng
đón hoặc lễ nghe
đóng của dưới đi giảm lúc một riêng thấp theo tối
độ ẩm báo bình cao che chỉ dân đề mẫu một phân sâu tăng tuổi
đồ cột được
độc lập
đốc trao
đôi bờ chiếu tay thời với
đội chủ số trống văn
đổi dưới thay trực
đối với
đôn đốc
động báo bền cụ của đã định được hạng hoàn ít không lần người ổn ở quyên số sớm tăng tham thành theo thể thiết thuận tỉnh trong trồng và với
đồng cho để đều được là loạt tăng thẩm thì thời trở từ
đông có đã đảo đặt mang thông xuân
đột phá
đỡ được tốn
đơn điệu hàng không theo thuốc
đợt khám này phát sinh
đủ đại để kỳ mua tiền
đua gồm sôi yêu
đùn đẩy
đúng đã định hạn hộ lúc nơi qui quy số thể trọng
đưa bản chỉ chính chúng đón nội thông tin vào
đứng cạnh ngoài thứ
được ai áp ban bao bảo báo bất bê cấp cập cất chấp chỉnh chuyển còn dán dự đánh đăng đẩy đi điều đổi đồng đưa gắn ghép ghi giá giải giao giới hỏi hưởng hướng in khánh kiểm kiện là làm lập lấy mã mấy miễn một mở mùa nạo nâng nêu ngân những nó phân phê quan rà soạn sử thay thực tiếp tính trải trên triển triệu xem xếp xóa
đường bê chính dây đi hoa huyện huyết kiểu lối nhựa quê tỉnh
đứt ruột
em dưới là nói
eo hẹp
gắn nhãn với
gặp được mặt
gần dân
gấp bằng đôi ghi
ghé lại thăm
ghe thương xuôi
ghép hoặc trong
ghế quay
ghi âm chép được hình nhận ở rõ sẵn thông
giá bán chợ công học hơn kết không lại qua thuốc từ xấp
giả chịu có dưới giữ hoàn hoặc liên phải sẽ
gia cố đầy đóng hạn lần mới nhập trong từ vào vùng
giải cao cho dịp do dự đáp được gồm khác là mỗi này ngân nhưng ở phải pháp tập thích tối trị và
giảm còn dần hội khoảng phần rác tai
giám đốc hộ
gian biểu cho để hoàn này nhận thuyết thử tới trao và
gián đoạn
giảng dạy được năm ngày viên
giáng sinh
giao ban chỉ cơ mã một mở thông tiếp
giáo cho của dân tiêu
giấy khen tờ
gìn an bản nghề vệ
gió cấp công
giỏi cấp
giọng nói
giọt hồng
giỗ tổ
giống nhau tập
giờ bà chạy đến khai phục sáng tư
giúp cấp được việc
giữ đà khung lại nền nghề nghiêm nguyên quyền
giữa hai
góc bếp
gói cho
gọi ngay nơi số tổng
gòi sau
gọn trước
góp chưa của được hơn là phần vốn
gốc và
gồm đề hội ngân nội
gỡ khó vướng
gửi bản bán báo bằng bưu danh dự đến ít kèm lấy qua số tác trên trực
gương điển phụ
ha được lúa so
hai bằng bên bờ cấp cây chuyên giám giới hành kết ký lần lấy loại lớp năm ngành người nhóm phần sắc thí thứ
hàm mặt
hạn cụ là mà trả
hàng ghế ngàn tăng thích trăm trên xóm
hạng thứ
hành chiếm động hội kèm kỷ lang mô ngày thông trong từ
hảo tâm
hát ru
hay dấu nhất
hằng ngày tuần
hấp dẫn
hậu có được theo vào
hầu hết
hè thu
héc ta
hẹn lại thời
hệ bà đất đồng qua thầy
hết bao chỗ hạn hiệu là lớp năm phần quí quý tháng
hi vọng
hiểm đến là
hiếm vì
hiện bằng dân đạo đúng giai là lịch mới nay thắng tối tốt vi với vụ
hiên nhà
hiệp có
hiểu biết dân rõ thêm thì
hiếu của học
hiệu đính đúng gia hơn nhận quả
hình chính có cơ của đang đăng được giáo học mới ngang thành thực tiên tỉnh trong tư
họ nghe và
hoà bình
hóa có của đọc lần ở trung xã
hoá cơ
hoa dài hai phải phụ văn
họa được phù sĩ
hòa nhã
hoạch cán đến gần giai kiểm rộ sẽ thời thực truyền và
hoàn cảnh thiện toàn
hoan lần
hoạt chuyên dưới định đúng khi không mùa này tài
hoặc chỉnh chủ chuyển có đến gửi hội khám khuôn lời người nhóm phần rất tài thêm tiếng trả
học bổ diễn đại được hết liệu mới nghệ nghị phí phổ tiếng từ và xong
hỏi chị cho đáp gửi thêm trắc từ
họp báo dự giao ngay tăng trực xong
hộ bà bốn chưa có đã đạt đó đóng hẹn hiến khó là ông sinh sử tái tiểu với vừa xin
hồ đi
hồi còn giải sáng sinh tài tích
hội cơ đã đại đảng đánh đạt đợt được gắn giám hiến hoá hóa họp lần số thảo tỉnh tổ tối truyền trưởng tự và văn ý
hôm nay
hồng dày đất về
hộp thư
hơn bình cùng được giá nhiều nhưng nói số tiến tình vì
hợp bằng các chặt đến giai kèm khẩn không kiểm lệ pháp phát thật theo thực trình trực vệ ý
huấn cho đã kỹ nghiệp phần
huân chương
hút đầu hàng hơn trên xấp
huỷ bỏ
huy động hiệu
huyện có được hỗ lần tập tuyên ủy và vừa
huyết áp làm
hướng dành dư giảm ngắn quý tuyên
hương sen
hưởng thêm việc
i của đã đúng khép
im lìm
in ấn đã hoa sách và
ít ai gắn
kẻ đi
kèm bản ít không kịch thời
kẻng an
kể chuyện lại tiếp
kê giai
kế mẫu từ
kênh của nội
kết chỉ chương còn diễn hằng hợp nhiệm thực vẫn xây
khá giả
khả năng thi
khác được gồm nhau sẽ trước
khách ghé hàng quan sạn
khai danh giảng ít kịp riêng thời từ
khám nội phải sàng tại thêm
khán giả
khan hiếm
khang trả
khảo chấm chọn để được gồm hội không thứ trong và
kháo phải
khát vọng
khăn báo lúc
khắp miền
khẩn cấp
khẩu đạt hiệu sang tăng
khâu lập quan
khen cho
khi áp ấy biết chuyển chưa đã độ gia gửi hết hồ loại lớp nào nghe người phát thẻ thông thực tự vào xã
khí thế vui
khích được
khiêm đề nhấn
khiếu nại
khó chuyện hơn
kho dữ lưu
khóa bồi nếu
khoa giáo học
khoản định thi tiền
khỏe mạnh và
khoẻ nhân
khỏi danh
khóm chậm có vận
khô và với
khối các lượng quản
không ai băng bỏ công dừng đủ đùn ghi giao hội ít khí né nêu ngắt nhằm phải rõ thấp tính trả vượt
khơi dậy
khởi trong vì
khu dân di vui
khúc giữa
khung cửi hình
khuôn mặt
khuyến cáo công
khuyết tật
kì họp
kỉ luật
kĩ năng
kịch bản
kích hoạt
kiệm chi chừng hơn ngót
kiêm chức
kiểm điểm soát
kiến bế chỉ chuyển công của góp gửi in khánh mong nêu nghị người nhân theo thống tổ trực trước về vượt
kiện dự hội toàn
kiên trì
kiểu mẫu
kim ngạch
kinh doanh
kính gửi
kỳ cựu đầu điểm giảm mỗi năm sinh tại thi tới vẫn
ký dự để đóng gạo hay hơn kết không kiểm kiểu mới ngay tham
kỷ niệm
lá bàng
là bảo biểu bớt chăm chi chọn chỗ chủ có công do đồng được giữ gương hàng hoa hoạt khâu khi làm lãnh lao lời mất mô một nhóm nội nữ quy sáng tăng về
lác hai nguyên nhuộm phối
lạc tại
lách cách
lại bản bằng cho chuyển có do đây đọc đội gần hi học khó lối máy nhiều ở rẻ sạp sau số tài thành thẻ theo trả trước và
lái đến
lãi khoảng trên
làm ảnh bánh cho chung để được đường gì nghề người ra sao sau theo thông thước thường tốt
lang kinh
làng nghề
lành hát nghề nhớ
lát lại
lắng nghe
lặp của không
lâm nghiệp
lần bệnh cuối đầu đó hiến kế khoản là liên lượt mỗi này sau so trong
lập danh kế mới theo tổ
lâu bên nhất
lấy sự
lễ bế giỗ hội khai khởi kỷ lớn mít nghi ra trao
lệ cài có cuộc cử dự đường góp hài không người thì trùng
lể hội
lệch trên
lên được họp ít khá khung tối tới và vào ý
lí luận
lì xì
lịch học thời trong trực
liên hiệp hoan kết quan tiếp tục
liền kề
liệu báo cá chậm chỉ có do dùng đã gửi hỏi hội mà mở nêu ngày sẽ sinh trễ trong từ
lìm trong
linh cho
lĩnh vững
lít xăng
lo cho thiết
loa thì
loại chỉ có giỏi khác không một ở phiếu và văn ý
loạt luân tại
lọc cho
lòng của hoặc mình tăng tự về
lót bàn
lộ ba
lối của đi
lở bờ
lời bình cho đúng hoặc người rõ tại trong tự và vận xem ý
lợi cho hơn nhiệm nội
lớn cùng hơn là nhất ở phải trong tuổi
lợn xuất
lớp cho cuối dạy đối học kéo không nghề nghiệp quí so tiếng trẻ và về với
lợp lá
lũ đạt
lúa dao đạt đông thương trúng
luận chậm chiếm hội không lên ở tại trước về
luân lưu
luật nhiều quan
lúc còn dưới đảm đầu với
lúng túng
luôn được
luồn sợi
luỹ kế
lũy tre
luyện đội tập
lực quản từ
lưng về
lược mục
lương áp cơ tối
lượng cho công của dự học không người nước phân phục sinh thảo thủy trên
lượt bạn bỏ dự đảng đoàn hồ khách thi thí trả truy vì xe xem ý
lưu trữ ý
lý kỷ thuyết
mà bán các cấp chưa hiểu là
mã mới phách số truy
mạc ngày sau tại
mái ấm nhà trường
mai trình
mạng công
mang lại theo
mạnh chuyển thời
màu đến tự
máu tình với xong
may áo công
máy rác tính trên
mắc có
mặc và
mặn cho có đo lên rộng và
mặt đăng đê là mô
mắt mờ vào
mất an chỗ tín
mật độ
mẫu báo còn mã một ngay phải rút số túi
mấy chục người
mẻ bánh
mẹ hoặc
miễn sinh
minh báo thì
mình còn cung được nhẹ trả
mít tinh
mọi ấp chi công số thay
mong nhất trạm
mô kinh phỏng
mổ sỏi
mỗi ảnh ấp bài buổi cán cấp chi con cơ cuộc cuối héc hộ khóa kỳ lần lượt năm ngày nhóm nội phần phòng quý sáng suất tài tập thí tổ vé việc
mối nhận
một bước cán câu chiếc chục con cửa đảng địa đoạn đôi đồng đơn giải hội khách lớp lượt ngày người nội phần quí sáng tác tháng tờ trong vài
mở chuyên cửa đầu ít lớp mô năm ra rộng tại trên
mới căn cho của đến là mở nâng phương ra sinh thường tối trong từ và về với
mùa dịch khô lúa mưa nước thu và
mua hai
mục hỏi mới tự
muốn người vậy
mút tràn
mưa bão
mức đầu hỗ lương này phạt sống thưởng trung
mừng lễ
mười năm
mưu ban cho hoặc trên
mỹ thuật
nại và về
nam đang không và
nạn giao
nào sắp
nạo vét
nạp đảng
nay bản đàn là thêm xe
này bằng chỉ có để kiểm phát tóm xây
nắm bắt chắc và
nằm bên im trên viện
năm công duy để giảm kinh là lãi liên lớp nay ngoái nhiệm sinh theo tới trở trước tuổi
nặng bình về
năng lan lực sử tuyên
nắng nhẹ
nâng chất lên
né mặn rầy tránh
nệm mút
nền nếp
nếp hằng theo
nêu câu con nhiều quan ra rõ sáu tại tên
nếu đề hai lệch nhà
ngã ba
ngạch xuất
ngại ngồi
ngàn lượt
ngang khi
ngành bằng giáo góp ký mỹ tỉnh trong vào xử
ngày ba bầu càng của cuối gửi hoàn kể khi không là lễ mai may nào nhín so thông thường tranh trong truyền trước văn
ngay sau số tại
ngăn tủ
ngắt lời
ngân hàng vốn
ngập mặn
nghe ba bà dài hai là loa mỗi nhiều nói tin trước từ vừa
nghèo còn dịp để hiếu mới tiếp từ
nghệ bắt nhân quần sĩ thông
nghề có dệt đều điện không làm miễn nghiệp sống truyền
nghị cấp chính có diễn đối đội đơn được gồm kết khai khen là lần mỗi nghiên phản sẽ sửa tại theo thu toàn trở truyền trưởng
nghi của
nghĩ mình
nghĩa chiến khi
nghiêm kỉ ngặt
nghiệm ở thu trở trực
nghiên cứu
nghiệp ký ngành sạch tài tăng thành tỉnh trồng trung ủng và
ngõ trung
ngoài chợ đang phần ra theo tỉnh yêu
ngoái dì
ngoại em khóa
ngoặt đến
ngồi ba lâu
ngôn và
ngờ cách
ngũ bác cán giảng làm trí
ngủ ngon
nguồn gốc hỗ lác nước xã
nguyện đạt khám là thuộc tỉnh tổ và vọng
nguyên liệu như
người biết chuyển con còn cùng dẫn dệt đã đạt đến đóng đúng giám giữ góp gửi hài hướng không khuyết là làm mỗi mua nghe nghèo ngủ nói nối nước ở phản phát quen quyết so ta tại thật thi thì thông tốt trả với xem xếp
nhà bốn cách cho chờ giáo hảo lợp máy mình nào nói nước sàn tài thắng thi tôi trưng trường
nhạc sĩ
nhãn dễ
nhàn tổ
nhanh chóng tiến
nhau nghe trên
nhạy cảm
nhắc trước
nhằm mục phát
nhận ấp bài biết cấp được giải hồ khác mã nhiều những phiếu sản số thẻ thêm văn xã ý
nhân chủ có của khẩu là số viên
nhấn của
nhập tăng trên
nhất đến hai hiện hoàn ngày phân sau sẽ tại thuộc trị trong vào về xóm
nhật đến hằng vì
nhẹ nhõm trải
nhiệm của đề đọc về với xây
nhiên của từ
nhiều cách chuyên cơ diện đạo đơn giải hội hơn khó lần lớp mà nghệ người nhiệm nhưng nơi phần sản tác thí tổ
nhiêu câu giấy
nhịn ăn
nhín lại
nhìn những từ
nhỏ nhất và
nhóm dễ đi đối giải lao lớp phụ tác văn việc
nhờ có
nhớ lại rất
nhu cầu
nhuộm đỏ màu
như cũ thế thống vậy ý
nhưng bị biết chậm chưa không mỗi phải
những cách câu con cuộc điều đóng đôi hạn kết kiến mái ngày người nội nơi sợi trường vấn việc
niệm lần
niêm yết
niên đại thành trong
ninh nông và
nó từ
nói chuyện để đi đúng giờ hoặc sau thêm tiếng
nóng trực
nô tấm
nối đến đôi kết lại nguồn ổn xóm
nội địa đồng tổng
nổi thực
nông nghiệp
nộp đủ ngân số tại trước
nợ đóng
nơi còn cung gửi học khác này nhiều nương tiêu trong
nuôi thủy tôm trồng
nữ chăm chiếm huyện không tiêu trao trong từ và xã
nửa đầu
nước chỉ hỗ lần lũ sạch sinh trong uống và
nương tựa
ô chờ
ốm đau
ống cuối tre
ông được
ở ấp các cấp của cuối cửa địa đó một nhóm nước phường số thành tổ tờ vòng
pa nô
phá về
phải bán báo cài chỉ dậy đạt đặt đi đóng đủ ghi gửi học kiểm là làm lắng nắm qua soạn thiết
phạm giảm vi
phản hồi
pháp cho cùng giảng luật tại trọng
phát bản cho động hoặc ít ngôn ra sinh sóng thuốc tờ trên trực
phạt từ
phẩm bằng chất có của do đã đến gồm gửi không làm phải phổ tập thể trên trong và vào viết xuất
phần ba còn dẫn đọc gia gồm khai lớn lý mềm ngân tạo thảo thi thuyết việc với
phân biệt bón bổ giải loại tích
phấn khởi
phận một
phép bà
phê duyệt
phí còn do điều được đường eo giai giải in khác năm như tại tổ ước
phi của
phía dưới người
phiên chất
phiếu dự đạt hỏi khám tán trùng
phong đang phối tổ tục
phòng đi đọc số
phỏng người
phóng sự
phổ biến thông
phố tổ trở
phối với
phơi dọc sương
phủ bảo rừng từ về
phụ cấp lục
phù hợp
phúc cho
phục hồi
phum sóc
phút cùng dành do đã để trao và
phức tạp
phương bảo cần đã hai pháp sẽ vận
phường công đã đi được gửi như triển và vận với xây
qua bài bình bưu chín dự đào điều đò huyện lần người nhiều những phiếu thư vận với
quả cập chênh chung đó gửi hội này nhiệm nổi quan quí rà trước vào về xuất
quà cho là
quá hạn trình
quan bảo báo chức cử điểm được hệ không mình phản phối tâm thống tiếp trực và
quản hoạt lý
quanh khu
quay lưng
quân chung đầu gần mỗi thu truyền từ
quen gọi trước vừa
quê hương thiết
quí chỉ có đã sau
qui định
quốc gia lộ phòng tỉnh và
quy chế mô tụ
quỹ chi học
quý đầu tổ
quyền địa hiểu lợi tác thì và xã
quyên góp
quyển sách
quyết ban chuyên còn của được hằng hoặc kịp tố
ra chưa đồng đời được hạn hoặc khỏi lúc mắt nhiều sôi trang trên
rác thải xử
rãi trên
răng hàm
rằng xóm
rất hài rõ sinh toàn
rây được nhớ tấm
rèn luyện
riêng ấp dự hoặc lẻ quý tại tháng tiền
rõ bà cách công hơn kết người những nơi ràng rệt thời trách ưu việc
rô băm
rộ vụ
rồi chiếu một
rôn và
rộng rãi
rơi bằng
rời bến
rớt lại
ru bên
ruộng chỉ đặt
ruột nhưng
rút gọn kinh số
rừng đạt ngập
rưỡi thì
sách bố cận cộng cũ dày địa điện hỗ không liên mới nhà nội quý tái theo tỉnh và
sạch trên
sản đạt tăng trong ước văn
sạn ở
sáng cuối đường nếu ngày sớm tác tạo thứ tối từ
sàng lọc
sang nuôi quí trồng
sao ban căn được nhiều
sạp bánh
sạt lở
sát nhiệm quí tại thực tình từng và việc
sau bốn đây hai hội hơn lần loạt một vụ
sáu nhiệm
sắc xanh
sẵn mức
sắp có hết tới xếp
sân thể vận
sâu đổi
sậy vào
sẽ bị còn diễn đại được hoàn khởi làm quy rà tổ
sẻ về
sen cũng toả tổ
sinh còn dân đạt điểm động đợt là năm nghèo nghề nhận quá sản sử thuộc trải trẻ và xã
soạn báo cả lại một tài
soát của lại ngay quy tốt
sóc có đã nghe sức
sỏi mật
sóng đều hằng
song ngữ
sót thời
số bản biểu buổi cấp chi cho chuyển chữ công dự đại đảng đạt đủ đưa giai giải hài hóa hỗ hộ in lớp lượng lượt phải phụ quốc sản tham tháng thư tiết trong và vụ
sổ tiếp
sống được hợp liền trung với
sông uốn
sở ban báo của dự đã đang đảng đạt đặt được ít là nêu phát qua số sử tại trình trong và vật
sơ chậm đăng lưu trễ trong trực từ
sợi lác
sớm hơn
sơn sẽ và
suất bình học lao lúa thưởng
sung tư
sử đảng
sự đồng hiểu khó nghiệp quan
sửa phải
sức chứa khoẻ
sỹ trẻ
ta tin trồng
tác chi chuẩn của dư đảng đến đôn giữ khoa lí này nắm nghiên ở phòng quí quý số tặng tham thu tôn trở tuyển văn viên với xây
tại ba buổi chỗ cổng cơ cuộc điểm kỳ lầu lễ mục số tầng trạm trụ vùng
tái hiện nghèo
tài khoản sản sôi trợ về
tai nạn
tải trọng về
tám giải hoặc
tán thành
tạo của diễn dư đã đều đột khí không số việc
tạp thì
tàu tuần
tay dệt đảng run trẻ
tặng bằng quà
tăng cường dần gấp lên mạnh thảo thời từ
tắt dễ
tấm ảnh lót lớn
tâm bố cho đào đề đóng huyết năm nhưng phối phục quí quý sẽ tặng tập tỉnh tư
tấn gạo tôm vào
tận ruộng vườn
tân xuống
tập âm dự dưới được ở sách tại và xong
tật nhận và
tế cho đạt đến gọi khám khu ở tăng toàn trực và với
tên để người tác
tệp mềm
thải nhựa
tham khảo luận nhũng
thang điểm
tháng hoặc học kinh một này năm phục thi tôi trong trước vận
thành bản buổi cầu chỉ điểm hồ kho ngày phần tối tốt trong tuyến việc
thanh cơ để hoạt lúc minh tra và viên
thạnh tiếp
thảo báo bổ đề lần lấy lịch vào văn
tháo gỡ
thạo hiệu
thao và
thay bằng cho đổi thế từng vào
thắc mắc
thăm các dò
thắng lợi với
thắp sáng
thẩm định quyền
thân thiện
thấp nhất
thập ý
thật không sự
thầy cô
thấy lòng việc
thẻ chắc cho của đã sắp thì trong
theo bảng báo căn chỉ chương con dấu đánh đó ghe hình hộ hợp kết khảo kỳ lĩnh mô mùa phụ quy số thang tính tờ tỷ
thể đăng điển gọi gửi ít kèm làm nhà nhận thành theo trong và
thế hệ kỷ nào quy thi
thêm bản bớt được gần hoa khoảng mấy nhiều phong quyền số thợ từ vào
thi báo cao chỉ chung có công dành do dưới đạt đấu gửi hay khu lần mỹ năm ngay nhằm nhận nơi ở tối tốt trắc tuyên
thì bị chấm hẹn ít làm ngán nhiều nộp sau tổ trả trước việc
thị được lần nêu trấn vào về xã
thích dễ không thú
thiện lần với
thiên tai
thiết bị kế
thiệu chương những trong
thiểu là số vùng
thiếu nhi thốn
thoa ghé
thoại di để định hỗ ít phải thành và
thoát cận
thoăn thoắt
thoắt luồn
thổ cẩm
thông bảo chỉ chính chọn có còn dành ghé gồm kể là thạo thường xã
thống chính kê ngành thông truyền
thơ đặt
thợ lành
thời chuyển điểm kết kỳ nắm tháo tiết vụ ý
thu bảo gom hơn lãi ngân sắp thập từ về
thú khi
thù lao
thủ lịch tướng
thụ ổn
thuận lợi
thuật công đường thiếu viên
thúc bằng
thuế theo
thuốc cho đang khoảng theo và
thuộc có hoàn hộ kế thẩm về
thủy lợi
thuỷ sản triều
thư chi đảng được góp về
thử đường một nghiệm
thứ năm tiếng tư
thửa ruộng
thực chào của hành tế tiễn tối về
thức cho đơn được theo trực văn
thước đo
thường bà lúng xuyên
thưởng chịu mỗi như theo trên trị
thương chợ hồ lái phẩm
tỉ đồng lệ
tích có cực đã đột hồ nhanh nuôi tình tự xuất
tịch ủy
tiếc đứt
tiền ăn đi lớn thẻ thuốc thưởng
tiến bộ hành
tiễn cơ
tiên kỹ người nhìn rõ tham tiến tổ trong vừa xét
tiếng của kẻng khung
tiếp cận câu cho công đến được kết nối ở phải
tiết giảng liên mục xin
tiêu cả chỉ cụ của cực đến đợt gần giai kết phát quốc thụ
tiểu học thương
tìm hiểu
tin cá cần chi cho có của do đăng đến đúng lại phản phát rằng rộng sinh song tấm tức từng tưởng về với
tín dụng hiệu và
tỉnh ban báo bộc cũng do dự đã đạt đăng đề đi đọc đón đứng được giúp kết khép là lãnh lần mở quí tạo theo thu tổ trao uỷ với
tính bằng các chân chính khả mỗi mức người theo toán vào xác
tinh diễn thần
tình thương
tỏ ý
tỏa đến tối
tọa lạc
toả nhà
toà soạn
toàn cảnh dân diện giao huyện lao ngành quốc
toán cho của năm
tóm lược
tố cáo
tổ chia có đến ghi giúp hiểu hợp kỹ một quốc tổ tự vận
tộc thiểu
tôi có đỡ phải thấy tiếc tin về xem
tối và
tồn di
tôn giáo trọng vinh
tốn ngót
tổng chi kinh mức quát sản số trị
tông đạt hóa mới
tốt công dịch đẹp đội nghiệp nhiệm ở
tờ cho gấp riêng rơi trình
tới ngày
trả bà hết lại thưởng
tra các cứu đầu điều đường kiến quý rời tình trước
trà khánh tham
trách bình nhiều thông
trái cây
trải nhựa qua trên
trại sáng
trai út
trạm bơm đã đo khám mở trưởng y
tràn về
tráng để
trang được tài trọng
tránh biến hình
tranh phòng tài
trao cho giấy lúc nhà tặng
trào thi
trăm hộ so và
trận ấp chung đấu và
tre làng y
trẻ ngại nhất thoăn
treo cờ
trễ hẹn
trên báo các diện đã địa đường hệ khổ những sân toàn trang tuyến và
trì báo đà hướng phải theo tỷ và
trí cán kinh thức
trị cho của dành gần giải hợp huyện huyết khoá là sản trong và về xã
tri trong
triển kinh lãm người
triệt tác
triều dâng
triệu lượt rưỡi
trình báo bày bộ chuyển có công cụ diễn đạt hành hoàn khai khánh không khởi khung mục nghệ nội phối số tập thủy thực trao từ và vào
trò chơi chuyện
trong ấp ba bài ban bảng báo bộ buổi các cấp độ đợt giai góc hai hoạt học hộ khi không mùa ngăn những nước phạm quá sản thời tình tỉnh tôi tuần và xóm
trọng có của sau tổ
trồng dừa lác người thêm thuỷ
trở đi lại thành về
trợ được kỹ tặng thêm tiền tỉnh tối vay
trú tại
trung ba hạn học ở phát thực tuyên và
trùng còn
trúng mùa
truy cập xuất
truyền bám băng bầu đại đạt được hình kết phải tổng trước
trừ bói chi
trữ đã
trực mới quan từ
trưng bày
trước đây giờ hết hội mắt một những tết thì tối
trưởng ấp của nông trong từ
trường lầu lớn nhưng vùng
tủ chợ ngoài sách
tu đánh phân trước và vào về yêu
tụ nhiều
tuần bỏ đăng đủ ít thứ tra triển
tuân thủ
tục bồi được lan trở
túi quà xách
tuổi chiếm còn đang hoặc không phải
tùy điều
tuy nhiên
tuỳ tình
tuyến du kênh kết mở nhận quán tại tháng thu tìm trong về
tuyển sinh thêm
tư bằng công của khoảng liệu toàn tưởng
tự bấm biên chọn cũng hào quản quanh tay xã
từ các chẻ cơ đài đâu đó hộ khâu lác năm những quí sáng số thực vàm việc vỏ
tử cho của đạt tải tiếp
tức giảm khoảng
từng ấp bước chiếc địa hộ khâu ngày nhóm
tượng dự khác là ưu
tưởng hơn
tương ứng
ty điện
tỷ số
ủng hộ
uốn khúc
uống hợp và
út của phụ
ủy báo biên biểu các cần chưa đã đạt gặp giao hướng ít khối nhấn phối ra sẽ tập thực tiếp tổ trong trực và yêu
uy tín
uỷ xã
ứng dụng giảm xử
ước đạt khoảng
ương khóa về
ưu đãi điểm tú
và bản bao bảo biết bộ các cách cắt cấp chi chuẩn có công củ cung cuộc dành doanh dư đảng đạt đếm đến đọc đối đưa được gắn gần giải giảm hai hài hộ hơn ít khoảng không khu kích làm lịch mọi mô một ngày ngoài nhân những niêm phản phần phục quà quí tên thêm thông thời thu thủy tiền tiến tiếng tiểu tinh tổ tối trả trách trắc trẻ tương ủy ứng về xây xem yêu
vài chục nơi
vải thổ
vãn người
vào ba báo các chiều công cuối dịp đầu đây một mùa năm nền nghị ống quí quỹ sinh số tận thu tối
vay ưu vốn
văn chỉ chiếu hoá học kiện thư và
vắng có
vấn bắt dinh đề sức tại từ
vẫn đều gửi nhận
vận giai hành khéo năm ở quý và
vật chất
vậy là lớn
vé là
vét dài
về an bản biên cách cải chăm chất chính chuyển công cùng đánh đất đấu đích đọc hình học kết khám khoa kinh kỹ lịch nguồn nhu những nội nông phát phía quê quốc quy số sự tác thí thiên thông tính tuyên từ từng văn việc xóm
vệ dữ môi nghiêm sinh trẻ
vi bảo là phạm tôn
vị căn cần chủ có được gửi máu phấn tham thành thi thực tổ trao và xếp
vì dân đã đây lúa một ngày người nhiều sao vậy
việc bố cần cấp chậm chưa có còn công cụ của đã để đổi đột hằng học kể lớn mà mất một nhỏ ở phổ sơ tại thật thực tổng tốt trả trong tuyên
viên ảo ba cài cao chức có cơ của dùng dự đang đến điện đoàn được giữ hiến hoặc hướng không kiêm làm nêu ngồi nói phụ quí tập tham tháng theo thu tổ trên trong vắng với vượt
viện có ở
viễn thông
viết bài từ về với
việt do hoặc và
vinh các đạt nằm vào
vỏ cây
vòng chung
vọng ra
vốn đăng là ưu vay xấp
với bà bảo bốn cá chỉ chủ cơ dân đầu đoàn đường gần giá hội hợp kế kết không kinh kỳ làm môi mức năm nhiệm những quí số tác thể thu tổng truyền trước tỷ vải văn vụ
vụ án của đột được hành hè ít kỳ lớn lúa miễn mới năm ở phụ quý so tăng thu truyền trước tuyên và văn vi việc xuống
vui chơi tươi vì
vùng biển đất là này ven
vừa ban hiến hoàn lạ quen ra thoát
vực công dịch nông tổ vào văn về xã
vững vàng
vươn lên
vườn trái
vướng mắc
vượt qua quá thẩm tiến
xã ban bán bảo bế biên chậm chỉ chiếu còn cũng đã đảo đề đoàn hiện hoàn học huy kết khuyến làm lập mỏng mở mới nộp phải phát phấn phối rộng tổ tổng và vận vùng xuất
xa cần
xác của minh thực
xách dệt
xanh dọc phơi
xe loa
xem chú mẫu như xét
xét chuyển khen tuyển và
xếp hạng theo tổ trên
xì đầu
xi về
xin dành gọi liên phép
xóa trong
xóm chỉ
xong lúc mẻ một trước
xuất chuồng công của nguồn
xuôi dòng
xuồng là máy
xuyên cho luyện
ý chí của để hoặc khi nghĩa
yên tâm
yết tại
yếu kém là
yêu mến nước`;
