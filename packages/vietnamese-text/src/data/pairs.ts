// Made by bench/count-pairs.ts; do not edit. Sections, parted by #, hold what stands in the texts e^0, e^1 … e^9 times.

/** Syllables outside known words. */
export const singleCounts = `
#
ang
áo
áp
ân
âng
bạ
bạc
bày
bắn
bất
bé
bền
bí
bích
biệt
bíp
bít
bo
bò
bó
bọ
bôi
bông
buýt
bưởi
cản
cán
cạn
cảng
cảnh
cầm
cẩm
cận
chai
chăm
chắn
chằng
chấp
chất
chén
chênh
chết
chình
chịu
chơi
chứng
cọ
com
củ
cụ
cưa
cười
cứu
da
dát
dáu
dạy
dâng
dậy
dem
di
dì
dí
dĩa
diễm
diện
diệt
dính
doanh
dọn
dóng
dôi
dột
dụ
dưỡng
đá
đái
đạn
đáp
đắp
đấu
đậu
đẩy
điểu
đô
đỗ
đốc
đồi
đôn
đồn
đổng
đỡ
đu
đương
ê
gác
gi
giản
giáo
giấu
giêng
giết
giọt
giông
giường
gòn
gốm
hang
hạnh
hào
hạt
hân
heo
hẹp
hiển
hin
hoà
hoãn
hơi
huệ
huy
huyền
huyết
kè
kẻng
kêu
khả
khánh
kháo
khắc
khẩu
khen
khí
khỏe
khuẩn
khúc
ki
kí
kiêm
kiếm
kiệt
kín
kinh
lách
lai
láng
lãnh
lạnh
lão
lấp
le
lênh
li
liên
lim
lìm
linh
loi
lõi
lòng
lót
lốc
lộc
lờ
lợn
lũ
lụa
luồn
lựu
ma
mạ
mài
máu
mẻ
mía
miếng
min
móng
mổ
mồi
mối
múa
múi
mùng
mút
mực
nát
nắng
nệm
nếp
ngại
ngan
ngán
ngao
ngầm
nghỉ
nghị
nghiệm
ngo
ngoái
ngô
ngờ
ngũ
ngửa
ngưỡng
nhãy
nhi
nhì
nhĩ
nhích
nhiễm
nhiểu
nhiễu
nhín
nho
nhô
nhuận
nhum
nhung
nhũng
niệm
nông
oải
pênh
pha
phác
phách
phản
phẳng
phẩm
phỏng
phối
phục
phun
po
quà
quản
quạt
qui
quyển
rải
ranh
răng
rầy
rẻ
rem
rét
rom
rộ
rơi
rớt
ruộng
rươi
sản
sảng
sập
sậy
si
sọc
sỏi
song
sót
sút
sử
sương
tà
tả
tạ
tan
tắc
tần
tẩy
than
thang
tháo
tháp
thắp
thê
thiện
thiệp
thoi
thổ
thốn
thới
thua
thuần
thuê
thùy
thúy
thửa
ti
tiễn
tím
toả
tộc
tốn
trách
trạng
trâm
trôi
trở
trú
trụ
trúc
trũng
truy
trữ
trưa
trứng
tuấn
tùng
tước
tươi
ty
ùng
uống
ứng
vải
vãn
ván
vao
vận
vé
ven
vỉa
vô
vui
vy
xam
xăng
xoài
xô
xúc
xử
xứ
xưởng
yên
#
an
ánh
ao
ấm
bác
bãi
bang
bàng
bao
bảo
bão
băm
băng
bắt
bận
bệnh
biên
binh
bọt
bồ
bố
bội
bờ
bù
bun
buôn
cá
càng
cát
cập
cất
cấu
chạm
chào
cháu
cháy
chắc
chặn
chẻ
chìm
chó
chống
chở
chục
chuyên
chuyền
chuyện
chứ
chừa
chừng
co
cô
cổ
cố
cống
cờ
cơm
cua
cử
cực
cứng
dã
dan
dang
dăm
dia
diễn
dim
dong
du
dù
duyên
dựa
đà
đài
đại
đằng
đặng
đâu
đê
đề
đệ
địa
địch
điển
điệu
đời
đục
đức
đừng
đựng
ga
gạo
gây
ghe
ghé
ghép
gia
giai
giảng
gió
gióng
giọng
gòi
góp
gột
gương
hà
hải
hãng
hẳn
hằng
hè
héc
hẻm
hẹn
hiên
hiến
hoạch
hoài
hoàng
hoạt
hùng
huỳnh
hưng
hương
hy
ích
kẻ
kém
kha
khai
khang
khắp
khâu
khiêm
khiển
khiến
khó
khoán
khuyên
khử
kia
kiên
kịp
lá
lạc
lam
lan
làng
lạp
lăm
lăn
lẫn
lấn
lầu
lệ
liền
liều
lít
loa
loạt
lô
lỗ
luỹ
lức
lửng
lược
mai
mãi
mái
mảnh
mặc
mắm
mắt
mây
mấy
mẹ
mi
miễn
mong
môn
mùa
mũi
mưa
na
nạ
nắm
ne
né
nến
ngàn
ngăn
nghèo
nghệ
nghi
nghĩ
ngõ
ngoại
ngọt
ngồi
nha
nhàn
nhánh
nhằm
nhầm
nhẹ
nhị
nhọn
ninh
no
nợ
om
on
ổ
ống
pháp
phe
phi
phí
phim
phố
phơi
phù
phủ
phúc
phum
phước
pi
quả
quang
quát
quen
quê
quên
quyết
rã
rác
rạng
rảnh
ri
ròng
rô
rừng
rưỡi
sàn
sạp
sân
sâu
sĩ
so
soan
sóc
sô
sơ
sợi
súc
sum
sun
suốt
suy
sưu
tái
tận
tất
thảm
thằng
thân
thiết
thiểu
thoa
thoả
thô
thôn
thơ
thợ
thời
thúc
thùng
thuỵ
thực
tỉa
tịch
tiếc
tiêm
tiết
tiêu
tinh
tĩnh
tốc
tờ
tre
treo
trễ
tri
trì
trích
trọng
trông
trợ
tứ
tựa
tương
tượng
út
ủy
vắc
vắng
vật
ví
viện
vinh
vỏ
vọng
vươn
vườn
vương
vướng
xá
xạ
xây
xen
xén
xi
xoan
xuân
xuồng
#
ả
ảo
ăn
bai
bán
bào
bát
bắc
bến
biển
bin
bóng
bổng
bớt
buộc
bút
ca
cài
cáo
cắt
cấm
cây
cha
chẵn
chế
chi
chí
chiếc
chín
chồng
chốt
chợ
chùa
chụp
chuyến
chức
coi
cồn
cơ
cú
cụm
cung
cuốn
cư
cứ
dàn
dáng
dành
day
dày
dẫn
dễ
dệt
dịp
dốc
dung
dũng
dừa
dựng
đan
đào
đảo
đáy
đem
đen
đẹp
đêm
đệm
đinh
đình
đỉnh
đỏ
đoán
đổ
đối
đội
đợi
đuôi
đúp
em
en
gắn
gấp
giả
giãn
giành
giỏi
giồng
hạ
hàn
hạn
hệ
hiệp
hiểu
hoá
họa
hoàn
hỏng
hồ
hồi
hôm
hợp
huấn
hưởng
hữu
kê
kề
kể
kênh
khá
khay
khéo
khích
khít
khoản
khổ
khởi
khu
kích
kiến
kiện
kim
la
lạ
lác
lành
lát
lâm
lật
lâu
lê
lệch
lồi
lồng
lợi
lùi
lương
mang
mạnh
mặt
mật
mép
mét
mịn
mỏng
mờ
mũ
mươi
nạn
nay
nặng
nâng
nét
ngang
nghiêng
nghiệp
ngọc
ngót
nguyễn
ngừng
nhả
nhạc
nhạt
nhắc
nhấp
nhìn
nhịp
nhờ
nhớ
nhựa
niên
nóng
nô
nổi
nội
nuôi
nửa
nữa
o
pa
phạm
phạt
phẩy
phía
phó
phong
phương
quan
quanh
quay
quốc
quy
quỹ
rạch
ràng
rập
rây
rinh
run
rút
sa
sà
sạch
sát
sáu
sắc
sin
soát
sóng
sống
sớm
tài
tám
tạm
tang
tàu
tặng
tấm
tầng
tây
tế
thạch
thái
thạnh
thảo
thăm
thẳng
thắng
thậm
thế
thi
thích
thiếp
thỏa
thuế
thước
thương
thưởng
tỉ
tiến
tiểu
tố
tối
tôm
tra
trà
trải
tràn
tránh
trăm
trận
trẻ
trồng
trời
trưởng
tuyển
tư
uốn
vàm
vàng
vay
vi
vĩnh
võ
vốn
xa
xác
xám
xanh
xấp
xe
xẻ
xét
xỉ
xiên
xóm
ý
#
á
ai
anh
âm
âu
ấy
bàn
bánh
báo
bảy
bậc
bầu
bề
biết
biểu
bình
buổi
buông
căn
cặp
cầu
chậm
châu
chéo
chị
chia
chiếm
cong
công
cổng
cộng
cỡ
cuộc
dải
danh
dân
dần
dịch
dời
dục
dụng
dữ
dự
dương
đa
đánh
đặc
đậm
đất
đầy
đè
đếm
đi
đĩa
điện
đính
đo
đoàn
đón
đồ
đông
đống
động
đợt
đủ
đưa
đứng
e
gì
giác
gian
giấy
giống
giới
giúp
gói
gộp
gỡ
hạng
hành
hậu
hết
hiệu
họ
hoa
hòa
hóa
học
hỏi
họp
hội
hồng
hủy
ít
kèm
kép
kế
khách
khám
kho
khoá
khóm
khớp
kiểm
ký
lặp
lập
lấy
lẻ
lễ
lịch
liệu
long
lớn
lúa
luật
lục
luôn
luồng
lũy
lực
lưới
lượng
lý
mạng
mặn
mất
mềm
miền
minh
mình
móc
mua
mười
mỹ
nam
nén
neo
nêu
ngành
ngắn
nghề
nghĩa
nghìn
ngoài
ngược
nhà
nhanh
nháp
nhảy
nháy
nhắp
nhân
nhật
nhiệm
nhiên
nhúng
nói
nộp
nốt
nữ
nước
ông
phát
phép
phiên
phiếu
phòng
phóng
phú
phức
rất
rõ
rộng
rời
sách
sao
sẵn
sắp
sen
sinh
soạn
sơn
suất
ta
tác
tách
tải
tay
tâm
tân
tấn
tết
thả
thấp
thật
thể
thiếu
thoát
thôi
thông
thống
thuốc
thụt
thừa
thức
tích
tiếp
to
tôi
tốt
tơ
trạm
trao
trắng
trần
trí
trộn
trung
trùng
trừ
trực
tuy
tùy
tuyến
tức
u
ước
vậy
véc
vết
vị
việt
vòng
vụ
vuông
vượt
xếp
xin
#
a
ẩn
ấn
ấp
bà
bấm
bỏ
bốn
bởi
bước
cả
cái
canh
cạnh
cao
câu
chấm
chân
chép
chiều
chỉnh
chính
chờ
chủ
chú
chuẩn
chung
chúng
chuyển
chương
cũ
cuộn
cước
dài
dán
dãy
dọc
dừng
đảng
đăng
đều
đích
điền
điều
định
đóng
độ
đôi
đổi
đơn
đun
gạch
gán
gặp
gần
giá
giải
giảm
giao
giây
góc
gọi
gốc
gồm
ha
hiện
hộ
huyện
hướng
i
kết
khóa
khỏi
khối
kỳ
lãi
lề
loại
lọc
lời
lớp
lượt
mô
mức
nạp
nằm
năng
nền
ngay
nghe
ngoặc
nguyên
nhãn
nhau
nhận
nhất
nhỏ
nhưng
nối
nơi
phân
phông
phụ
phường
quá
quét
quí
quý
quyền
rằng
rỗng
sai
sáng
siêu
sổ
sông
sở
sự
thay
thập
thấy
thị
thu
thuộc
thư
thường
tiên
tiền
tiếng
toàn
toán
tô
tổ
tổng
trái
trị
trình
tròn
trống
trục
truyền
tuần
tuổi
tử
từng
tỷ
vài
vẫn
vì
vĩ
viền
viết
vừa
xóa
xoay
xong
xuống
y
#
ba
ban
bản
bật
bên
bị
biến
bộ
cách
cấp
chạy
chỗ
chuột
chữ
chưa
con
còn
cùng
cuối
do
duyệt
đang
đạt
đầu
đây
điểm
đoạn
đọc
đúng
đường
ghi
giờ
giữ
giữa
gõ
gửi
hàng
hình
hơn
in
kéo
khoảng
khung
làm
lần
lên
lỗi
lúc
lưu
mã
mảng
màu
máy
mẫu
mọi
năm
nên
ngắt
nguồn
nhiều
nhóm
như
nó
nút
phím
phút
qua
ra
riêng
rồi
sang
sau
tại
tăng
tắt
tệp
tháng
thanh
thành
thẻ
thử
thứ
tìm
tỉnh
tới
triệu
trỏ
trước
tự
văn
vẽ
việc
viên
vùng
xã
xoá
xuất
#
ảnh
bài
bảng
bằng
cần
chèn
chỉ
chiếu
chuỗi
chứa
cột
cũng
dạng
dấu
dòng
dùng
dưới
đặt
đến
đó
đồng
hai
hàm
hay
hãy
hoặc
hộp
khác
khi
kiểu
lại
lệnh
mà
mỗi
mở
mới
mục
muốn
nào
nếu
ngày
người
nhấn
nhập
những
ô
ở
phải
phần
sẽ
sửa
tạo
tập
tên
tham
theo
thêm
thì
thoại
tin
tính
trả
trên
trường
từ
với
xem
#
bạn
cho
chọn
có
đã
để
được
không
là
một
này
số
trang
trong
và
vào
về
#
các
của`;

/** Neighbours: a first syllable and all that follow it. */
export const pairCounts = `ăn cắp
bách khoa
bán cầu
bản chất kết thông
bao cao
báo hiệu
bắt chước
bất biến
bí danh
bị động
biến mất ngẫu
biển số
biệt hiệu
biểu trưng
bỏ quên
bóng râm
bóp méo
bộ chỉ chính tập từ
bù lại
bút chì
bước lên nhảy qua
bưu thiếp
cá biệt
cách gọi
cảm giác nhận
can thiệp
cản trở
cao lớn
cắt mảng
cân nặng
cần tiêu
cấp bằng bậc phép thiết
cha mẹ
chạy hậu máy
chẳng bao
chấp thuận
chỉ lệnh thực
chia cắt đôi tách
chiều ngược
chính bản ngay
chỉnh hình trang
chịu ảnh
cho dù nên rằng tôi
chọn lấy
chồng chéo
chu vi
chuẩn tắc
chuyển chỗ
chữ kí
chữa lỗi
chứng thư
có đôi kỳ phép sao sức thế tiền tình vấn
con nhỏ
công sai tính
cộng trừ
cột trống
cỡ lớn nhỏ vừa
cuối kỳ
cứ điểm
cư ngụ
cực đại kỳ
dã ngoại
dạng người thức
dẫn xuất
dấu hỏi nhấn tròn
diễn dịch
dòng chữ
dời đi
dung hợp
dưới đó
đa dạng số
đại lượng
đàn bà
đáng ngờ tiếc
đạo hàm
đặc điểm thù
đặt nền ra
đậm màu
đầu bảng lọc số
đèn chiếu
đẹp mắt
để mặc
đến điều nơi phiên
đi đến hầu ở ra thẳng xuống
địa lý
điểm chỉ đồng giao số
điện báo năng
điền trang
điệp báo
điều luật
định giờ lượng
đo độ
đó mà
đoạn kết
đòi hỏi
đóng bộ vai
độ dày đường mở nén
đổi hàng
động sinh vị
đống tiền
đúng tên
đứng sau
được của lợi
đường ranh
gần như
ghi bảng công
gia thuộc
giả thuyết
giải mật
giảm cân
giống loài
giữa đường
góc quay
gốc tích
gửi đi
hai mặt
hàm ý
hạn định ngạch
hàng bán không
hành cung xử
hao tài
hạt nhân
hết nợ thời
hiện hữu
hiệp hội
hiệu chỉnh suất
hiểu lầm
hình hình mẫu nền tượng
hoạ kiểu
họa kiểu
hoán đổi
hoạt tính
hồi hộp
hôm qua
hỗn tạp
hợp công điểm
hướng đi nội tới
in dấu như
kéo lại
kề bên sát
kết cấu quan từ
khá hơn
khác gì
khai triển
khấu trừ
khéo tay
khoảng hở
không can gì giờ khác
khung sườn thành
khuôn khổ
khuynh hướng
kỳ nào quan
lại bộ nữa
làm mẫu sạch tiền văn vậy
lặt vặt
lập nên trường
lâu hơn
lấy ra ví
lên cao đường trước
lệnh chỉ giới ngừng
liền mạch
liệu lượng
linh hoạt tinh
loại mục
long lanh
lộn xộn
lồng ghép
lời giới phê
lớp trước
luận lí
lượng giá
lường trước
lưu không văn
lý lịch sự tưởng
mà cả thôi
mang lại
mạng nhện
may mắn
mặt kính sau trên trong
mất giá
mẹ đẻ
miền trong
miêu tả
mọi cách
mối quan
một bề loạt
mờ đục
mở trường
mới đây
mua bán
mục trường
muốn thì
này khác
nảy sinh
năm mới
nặng tai
ngang qua
ngày giờ sau
nghe như rõ
nghỉ hè phép
nghị luận
nghiêm trọng
ngoại công
ngoài lề
nguồn sáng
nguyên tắc tố trạng
ngữ hệ
người đàn
nhà buôn
nhảy vào
nhầm lẫn
nhận định lời
nhân hình tố
nhập định mô
nhất vị
nhiều bên
nhìn trước
nhỏ xíu
nhờ vậy
như in không nhau trước
nói trên
nối mạng máy
nới rộng
nửa đêm
nước bạn
ổ cắm
ở ngoài
phá vỡ
phải cái khi lúc rồi
phản đối
pháp bảo lý
phân đoạn quyết
phần hơn lãi sau thừa trên
phê bình
phí tổn
phiên âm dịch
phiền toái
phong cảnh phú
phóng đại thích
phông màn
phụ chính chú tố
phục sinh
phương án
qua loa mặt
quả trứng
quảng bá cáo
quên mất
qui tắc
quốc vương
quý bà ông
quy luật
rời rạc
rủi ro
sai khớp
sản sinh
sau cùng sau
sổ sách
sơ yếu
sụp đổ
tách rời
tạm dịch
tàn phế
tay trái
tăng số
tắt máy
tần suất
tập ảnh
tẩy xóa
tháng giêng
thành bằng bộ nội tố
thẳng hàng
thấy rõ
thị chính thành
thính giả
thoả hiệp
thỏa thuận
thô sơ
thôi việc
thông dịch
thuận tiện
thuần tuý
thứ bảy nhì sáu
thực chất
thước kẻ
thượng hạ
thương số
tỉ giá
tiềm ẩn
tiên đoán
tiến hóa
tiện ích lợi
tiếng nói
tính chất danh ngữ thuế tới
toán cộng
toàn tập
trả giá
trang thiết
tráo đổi
trôi chảy
trợ lí
trục chính trặc
truy tìm
trường đoạn đồ
tuần tự
từ bỏ đường giờ loại
tự cung duy nhận
tường lửa
tượng nhạc
vào hội
văn bằng chương quan
vận dụng
vật lý thế
vậy mà thì
vòng quanh
vô cùng hạn hiệu ích
vừa mới
vượt trội
xác lập
xoắn ốc
xuất chúng hàng
xúc cảm
xuống giá
ý định
#
ả rập
a và
ai chịu có duyệt đếm đọc ngờ quản rớt tự vào
an các huyện xã
án cao chuyển đã điện được gồm huyện phát rộng sắp thoát thuộc trên trình với
ảnh bạn bằng do đó hay hoạt hoặc hội hướng làm lõi lớn một nằm ở phải thì từ
ánh chưa hiện khi kịp người xin
anh hùng nói
ao dao nuôi
áo mặc
ảo sử
áp đã thấp và
ăn bán bị cho cơm ở sáng theo
âm chùa kéo lượng ngay nhạc thì và xuống
ấm cúng tình
ẩn bằng chi công cột đoạn đường hay những ô trong
ấn hành
ân nhận tại
ấp cách có cùng dưới đạt đăng để được khó là thông trước từ và văn vận
ấy chưa được như phải sẽ
ba ấp bài bằng bên buổi chiếc chủ được hàng hội ký lần lớp lượt lý môn mươi phường số tài tháng thể trăm triệu vai việc với
bà chỉ cười diễn đã hỏi kể là luôn mổ và
bạc ngừng tại
bài bằng chỉ chờ chuyển cùng để đến đều giảng gửi hay hiện khi là lại lúc nên ở phải phát qua quá theo thì thu thuộc trí từ và với
bàn ăn ba có cơ ghế ít về xã
bạn ấn biết cập chép co duyệt gọi hàng kết kích liên nạp nhảy như quản quyết sắp tắt thả tham thích thường tính tới trẻ truy tùy viết vừa
bản bảo báo chạy chiều chính chụp công cơ cùng cũng dài dán dành do dưới đa đặt đầu địa đọc đồng giáo gõ hoạt họp khi kiểu lập liên lĩnh mềm mỗi nên nếu ngày như ổn phác phải phân phía phối quy rồi sai sau tạo thay thiết tối trực với xuất
ban cắt chấp chủ đăng đêm giám gửi hướng lần lúc mở ngày nhạc phòng theo thường tổng trước và xác
bán chiếc kết lại mỗi qua thấp trái xuồng
bảng bên cần danh điện đó đơn hoặc kê kế lớn lương như riêng tên thành trước tương về với xếp
bàng và
bánh còn dân ống trả tráng và
báo bảo bão bắt điện động giới kết khám khi này năng ngày ngừng người nhóm những quy rõ thì thông thời thuế tìm tình trước trưởng việc
bao bì lâu thuốc
bào đón vùng
bão đổ sẽ số
bảo tàng trợ
bày bán hơn tham tọa từ
bảy ban đồng giờ vì
bay mở
bắn tại
bằng bản bất bốn của điểm gạch gần hộp kết khen không khung lịch lòng lời máy nghề phiên tệp tham thước tổ tùy từ vài việc vùng
băng cờ rộng
bắt dư được tâm
bậc một trung
bấm cái được lần
bận nên ra
bật chế của dùng dưới để khả lại những trong và
bất đẳng lợi
bầu ban hai
bé là
bể chứa
bên bếp của đường giữ hiên khung
bền bỉ nhất
bệnh ấy đạo lưu mùa nhân nhi tại từ viện
bếp lửa
bị bảo chấm chìm di đại đường ép hủy không là làm loại lọc lỗi ngập nhập phát số sụt tác thả trừ văn
bì thân và
biển ảnh có dài đảo gặp giai hơn phía tăng
biến áp bạn bằng các chấm cho của dạng danh do dừa để đến động ngày ở phức rõ tác thanh tích toàn trang trường và
biên của phòng
biết ai bài các để địa họ làm loại một rằng rõ tác tên tiếng toàn trước tự và xã
biệt cho của giữa khó thể
biểu bế chính dương đề giảm hiện kết là lần nữ so thị toàn
bình có điều đo hành nhân nhiều phần xét
binh phường xã
bỏ câu công định đối hộp khoảng lọc mật mỗi ngang nghề tất thuộc trường và vào việc
bò đã đạt
bọ đầu
bó với
bón được
bong bóng
bóng chữ của tới
bọt khí
bộ ấp bài biểu cài cấp chỉnh chọn chưa chứa cột cơ dạng dữ đạt đăng đếm địa đưa hàng hình hoàn khởi khu kích làm lớn luật mã máy mô nên nhận nhiệm phải phạm ra rõ tháng thống trang trên trưởng văn vi xét xử
bố đúng hằng không khung lịch lũy ngày nhị phương số thể trong xác
bổ xong
bộc lộ
bôi đen
bồn chứa
bốn cột khung kiểu nhóm nội ô phường tháng trăm
bổng cho của kể
bông súng
bờ dừa kè trước vùng
bởi câu lệnh nhà phiên thiết trình vì
bơm có công dọc
bớt báo chi chữ điều được giá những
bụi mịn
bung ra
buổi đọc học làm mỗi nói sinh tại thời tiếp tọa truyền tư vào
buôn bán trong
buông nút
buýt giá
bức ảnh
bước để được ngoặt sau tiến trong trước vào
cả bản bốn cuộc dấu hàng mỗi ngày nhà ở quí sáng thể thứ tỉnh xóm
cá bị các kho thể
ca đang mổ mỗi nặng nhiễm tuần từ
cà phê
các bài bạn bậc biên bình bố cách cài cái chỗ cuộc danh dân doanh đặc điển em gia giao hạn huyện khoá luồng mã mảng miền ngành ngắt người phòng phụ quan quí sắc tàu thao thể thế thí thôn thứ tiến tỉnh trại trạm trục tuyến tựa ví vụ vườn ý yêu
cách bắt bờ chạy chèn chỉ chia chỉnh cho cột cuộn dễ đánh đặt đến đều đi đôi đưa được gỡ hay khỏi khung ký lựa mã muốn nằm ngày nghe nhanh nhắp nhuộm nơi ở phát sắp thể thích thu thức tiếp tô trả trạm trung tương vào vọng xoay
cái bút đầu hoặc khác tên
cài gói từ
cán đích
cản người
can ra về
càng khan nhiều
canh bên chua đều giữa hàng mép tác
cảnh cho đặc để giác hiện hội khó này
cạnh cửa dài dưới đó hộp huyền kề
cánh lúc
cáo bà cấp cho chuyên đánh kịp lại này nêu nếu ngày người tại tình từ xuống
cao bạn bằng cấp cho cố độ gấp hay hiệu quý thêm tinh tốc từ
cát san
căn bản cấp nguyên
cắt biên bỏ cúp điện giảm lớp nằm từ
cầm chân ước
cấm có xe
cẩm của
cân bằng chỉnh xứng
cần bình canh con cộng cơ cuộn đặt đi đọc đợi đưa ghi giải giấy hỏi kết khởi kiểm nắm nhóm nhúng những quyết sắp soát tài tải tăng theo trích
cận cảnh thông
cẩn thận
cấp ba cao chương công dịch dữ điện độ đổi được giấy hai hiện học kiểm là lúa nhiệm nhiều những ở phần phụ tối vài về
cập cảng cổng lệnh ngẫu tới và vào
cầu bắc bị các cách chủ chuẩn chung công cụ dài dự đảng giảm hiện kết khác kiểm mất nông ở tỉnh trang trước từ vào vượt xác
câu cần chính dễ để giải gốc lên lúc mà mới nói ở sau theo thêm thông trả trên trở và ví
cấu giải nữ thành vốn
cây dọc dừa đèn giống màu trồng
cha của
chai dung
chạm vào xảy
chào bán đón mặc quý
cháu bé học
chạy các chương dãy hiệu lệnh lũ lúc nên ngay ở thử trong truy
cháy đã giảm rừng sau xảy
chắc chính muốn tôi
chăm đón lo
chẵn gần và
chăn nuôi
chặn tại
chắn trên
chặng đường
chậm đến hơn từ
chấm hay lại lần ở than xã
chân báo các dung nhau trắng
chấn chỉnh
chẩn đoán
chấp thiết
chất phục vấn
châu phát
chẻ lác
che phủ
chẽ với
chèn bản để giới kết khoảng mã nhiều nó phong sẽ trong trục
chéo hai thì từ vào xuống
chép bảng các danh đầy điều mọi ngược nó tập từ văn
chế biến bởi cùng hoàn ít là làm phát số
chênh nhau
chỉ ảnh báo bắt bên chắc chấp công cuối do dòng dưới đã đạt điểm độ đồng ghi giao hay hỗ hợp huy khác khi kiểu ký lắng liệt lo màn màu này nên nêu ngoài nói nội phông rộng sao tên thêm thứ tìm trụ tuyệt văn viết xoá xuống
chí có của được là mở nhận quốc số thống tỉnh trong và vi vươn xã
chi đoàn tiêu
chia bảng ngắn thành
chiếc ghe ví
chiếm gần toàn vỉa
chiến công của sĩ tranh
chiết khấu
chiếu bằng bông chuỗi chứa cột dạng dùng đa hàng hoạt khác khỏi miễn mỗi này ngày ngắn nhựa riêng sau tạm thư tiến tóm từng vòng
chiều đã để được kim từ
chín công thành
chính bố cần cấp đáng giai giữa mới tại tính treo trong trục từng về
chỉnh để đốn lên một quan sáng theo vị
chình sửa
chịu hạn mặn tác thuế
cho bất bộ cấp cháu chi chiều chứng cộng dãy dấu dễ dưới định được giai giờ hệ hơn khán là lệnh lớp luồng mảng nền nghề nguồn nhãn nhiều phân phù phương quỹ siêu thì thiếu thời tích tiến tiếng tiêu tính tổ trong truy trước và vụ
chói lọi
chọn bạn bảo bất biến biểu bổ canh câu chung chuỗi chuyên chức cũng dài danh dấu dòng dùng đó giá hệ hiệu hình hoạt họp hướng khay khi khung lại loại ngắn nhóm nội ra riêng rồi tệp thẩm thiết thông thuộc trang trước từng ứng việc với
chỗ bạn cả cơ đang được hai hiện kết khám luôn nghi ở theo trong trống viết xác
chối kết ở trước
chồng bà lấp
chống tham thiên
chốt chặn danh đến kiểm lúc
chờ ảnh hoặc khám không
chợ bày bố chưa nằm nông rộng và
chở đến được gia
chơi cho
chú bạn bằng bên của nào ở quá thì trước
chủ chỉ cơ đã hoạt khởi nào nhân nhiệm ở qua
chua bông
chùa trước
chuẩn có đã được hoá là mực nếu nghịch thường trong
chục bánh lượt người
chúc tết
chúng biểu chỉ sẽ trả
chung chung cuộc để hồi là lớn nhau nhỏ trước
chủng đầy
chuỗi cơ dạng dùng giá mới ngày phải tham
chuồng nặng
chuột đằng đi hay kế lần qua thay tới và
chụp ảnh cắt chung hoặc
chuyển ảnh bên chế chính cho chuột cột cơ đi điều đúng được hàng hay hướng khi khoản mọi mục nội ô theo thể trang trong từ về vùng xuống
chuyện bảo bên đóng kéo ốm về vượt xin
chuyến bay phà
chuyên môn nghiệp
chuyền nữ thắng
chữ cho cũ duy đậm hay hoặc in mà máy mặc mất nhỏ từng và
chứa ba bảng bất cả còn cùng đến đích đối hàm hộp hơn mã này phạm tại tên tham thêm thời tổng từ vĩ xả
chưa bản bấm bị cài đạt đặt đầy đọc đồng gán hài kịp liên lựa mô nhận thật thể thử toàn
chữa đường văn
chức bộ buổi chiếm chính chương còn cũng do dự đề đồng được họp kỳ ngay ngoại phi phiên rút tại thắp thêm tiếp trả trang từ xã
chứng chỉ thực
chương bạc của theo trong và vàng
có bao bảy bố bội cập cấu cháy chắc chân chuyên chưa cột cơ cơm đám đặc đoạn đồ đơn đủ được đường giấy gió hàm hạng hiện học hộ khi khó khoá khung mưa năng ngày nguồn nhà niên nước phát phím phông rất rồi sản sẽ tang tệp thông thời thu thử tiến tiếng tin tới trả trạm trạng trao uy viền vốn xã xác
co lại thể
cọc với
coi đầu như
còn ấm bốn chất chung chuyện con dưới đứng hạn hiển hợp kể khó khoảng khỏe không nặng người nợ phù sai tiếp trao trùng vướng xã xấp
con bận cũng dùng đều được gái giảm giữ khi miệt nước quen thứ tôm trai trên tuân xã
cong bắt được hồi kết sẽ trên trước
cổ đông động được vũ
cố gắng kéo
cồn chiếm đo trên
công bảo cấp chúng cộng của cử dừa đạt đoàn đoạn được giai hạng kéo lập liên một mở mới nhà nhiệm phòng tâm tiếp tốt trường tu và vào vụ xây
cộng bên cả không thêm tối
cổng dữ đăng qua từ
cống ngăn thoát
cột bị chỉ cố cuối điểm hoặc ở phía trái trên tự tương văn
cốt là
cỡ biểu cho được hiện khác khối mặc nào riêng thật tờ văn
cờ bổ
cởi mở
cơm ăn với
cụ bảng chính của khả mặc sẵn soạn thiết trên trong
cũ của dựa đã đến hết sẽ trên
củ nghệ
của bác bất bóng cả cách cha chiếu của cùng cử du đạo đích đoàn độ đông đồng đúng ghi gia giải giáo giờ hiệu khu kí kiểm kỳ loại luật lũy mã nét ngân nghị nhà pháp phiếu phím phòng phụ quân quí quy tám thao thẻ thí thuộc tích trí trung tựa ứng việc viền
cục bàn hoặc
cụm từ
cùng bản bề cho chuyên cột diễn đơn được giám không làm lĩnh mà màu máy nhau nhiều nội phần rời tập thời trang trên vị
cũng bảo cho cởi cung dùng đã đồng ghi hiệu hoạt hỗ hợp lập mở muốn qua tặng thay thấy trả trong
cung dựa ứng
cuộc bầu cách diễu đối gọi kháng khảo làm thanh tiếp
cuối bài buổi các chương có đoạn đông khóa không ngày quý thập thế thì tuần
cuộn khi nằm và
cuốn khổ kỷ lịch phát
cư ấp thuộc trú
cứ bảng báo biên chuỗi của đối ký ngày ô phần phím thay tính tổ vĩ
cử hành kỹ phải số
cửa khẩu làm lúc ngõ ở sông thêm từ
cửi lách vẫn
cứng của
cước cho hoặc tặng
cưới cũng
cường có độ thêm truyền tuần
cứu điểm tại thông trong trợ y
da cam trời
dã truyền
dài ba dòng dưới đã gấp khác khoảng ngày nhất trên trong
dán ảnh dữ kết lần tại
dạng bản chưa chứa công dữ dừng dưới đầu địa đoạn đồ đúng đường giờ khấu kích lạ lược mà mẫu nằm nhãn nhập phân sau thẻ thêm véc với xác
dáng cái đó khung trong và
danh dự điện tính
dành hai riêng thời
dãy đống
dạy múa nghề thêm
dăm cho
dân bày bị chủ dụng đoàn đón giao hài khi không làm mong mua năm nhiệm ở phấn phường quân quét sẽ sinh thấy thông thực vào
dẫn các chụp chương công đứng đường gửi hội hợp khai không này phòng sẽ theo thì tổ trong trống tương vào
dần dần lên mà
dâng y
dập tắt
dấu bưu chỉ điểm kế kết lược mật ở phần sắc sóng thanh thụt tích trước trường tùy xác
dầu thô
dây hạ
dậy lòng từ
dễ bỏ đọc hơn nhầm nhận
dệt lâu một nằm thử từ xong
di kể sản
dì nằm
dịch bắt bệnh đóng mang phòng sát thủy toàn việc
diễm khuyến
diện bản bằng bởi chỉ của duy những tiền tỉnh xét
diễn biến đàn giải khác này rô theo thuyết từ vừa xuất
dịp nghỉ
do áp biên công cơ của để được ghi giông gỡ khối lãnh mình ngân quản tác tốc vậy vướng
doanh cá trong
dọc con của tuyến từ
dõi buổi dư đến giá sát
dọn xong
dòng bắt chiều chú cũng dài đó mã một nào nếu nhật rỗng sẽ sông thứ tiêu tối trắng trống trợ từ
dốc của
dôi ra
dột nát
dở dang
dời con đối khỏi kiểu mục ô sang
dụ khác tỉnh trả
du khách
dục có đến lịch nghề phân rỗng
dung ảnh bài bảng bên bị các cao chi chính chuyên cuốn dài dịch dưới đối ghi giống gửi không lên nhập nhiều phải quan sai sơ tài thuộc tích trang trên tuyên vẫn
dụng bàn biến chỉ chúng cơ cụ danh đối đường giao hệ hội khác khoản ký làm lao màu mẫu mô nếu ngay nút nước phím sẽ sổ tác tăng tên thuế thuộc tiếp tính toán tốt tới từ vĩ với vùng
dũng bắt đưa
dùng bấm biến bố cả cái chọn chương cơ cờ dữ đã đối hai hiện kết khác ký màu nếu nó nước phân phần sau sẽ số sự tài tham thì toán tổ tổng trên trường tự vào vùng
duyệt biết các chương có cũng đúng được là lại nội sẽ trên từ
dự bị các có của đại đón giờ liệu nhiều phòng sinh tối tùy
dư địa khi
dừa bị nước
dựa theo
dừng bước hẳn nên nó nữa ở rồi vì
dựng các chương dự đời hệ kế ngân quê tăng thành ứng và vào
dưới bài chân có danh đồ hoặc màn mỗi một nút ô phần tầng thẻ trong và vào văn vùng
dưỡng cho dưới kéo nghiệp người sinh và
dương của lên tại thì
dứt điểm ngay
đã bám bàn bao báo bế biên cập cấu chạy chỉnh dập di duyệt đạt đi đủ gắn giảm góp hiến hiểu hiệu học hỗ hơn kéo khép khó khôi lát lấn lấp liệt nén nêu ngụ phủ phục phun quan quyên rà soạn số thăm thấy thôi thống thử tiến tiếp tốt trở tự vãn vươn xảy xin xoay xuống yêu
đa cấp mục phần trang
đà phục tăng
đài bảo miễn phát
đại dịch học số sứ thế
đãi hiện là lên
đái tháo
đảm chất dưới ít nữ thời
đám cưới
đạn các
đàn để gia
đang áp bắt bận bước chèn chịu cư dàn dừng đóng đứng gọi hoàn hoạt lập nạp nén nối nuôi sửa thi tính trong trở vẽ
đảng còn do được giai học tập trở vụ
đáng được
đánh a bạc bắt bóng chữ lệnh máy một
đảo bạn đoàn hành quê
đạo các diễn đã đức hiếu khắc kiểm luật ôn thành tỉnh việc
đào đắp móng
đáo hạn
đáp chính vướng
đạt bộ chín danh doanh đến điểm đỉnh khoảng năng những quá sao số tốc tổng ý
đau đã
đáy của hình
đặc chế được quyền
đắc với
đặn mỗi
đăng bài cùng được hơn lần mà ngày tải tại tin trước và vẫn
đằng chủ
đẳng là nghề thức
đặt bề bộ cả cách chế cọc dữ để điểm hai hiện hoặc hộp lịch mặc mọi ngôn những nó ở phân quyền thì thiết thời tốc trạm trước tỷ vì viền
đậm hơn phông và
đất biển có còn của dọc giai làm liền mở rộng trong và
đấu bao cuối đạt kết lúc tăng trở
đầu chiều chịu dài danh do đen đề đếm gồm kéo mục ngày người nhiệm nhóm phong rồi sửa tài tạo thế thư tìm trình tuần ước vận xuân
đâu đến thì
đầy ảnh của dải khu
đây các chỉ hoặc nay phum
đẩy trách
đè không
đem theo
đen trắng
đẹp hơn
để ai bà bao báo bằng bật biến biết các cài cải cất chăn chấm chương co cụ dệt dịch đại đảm đón đưa giấu hiện hình hoàn hỏi kèm lạ lặp lập loại nạp ngan ngắt nhật nó nối phóng quản quay ra so tải thôi thống truyền trữ tuyên tư vận xén xử yên
đề bạn bảng cột cùng dài dẫn đầu đổi hàng khác nào này phức riêng tại tiếng trên trọng tự
đê cao
đếm bao lần ngày số thời trong
đệm luồng thêm trường
đêm thi và văn
đến bài biểu bộ cán chức cổ danh dòng đầu đoạn độ ga hai hộ hội hộp kết khung làm lên liên mức ngã những phần phum quý tận tất thanh thông thứ trang từ vào
đền thờ
đênh trên
đều đều ghi học là lấy lớn nằm sẽ
đi ấp bỏ cấp chợ cột đôi kèm khắp lặp tái tên thực
đĩa chỉ của cứng mềm trống
địa chí chính cho được hóa
đích chính cho được kinh là nông sang sau sớm thì thứ
địch trẻ
điểm ba bằng chốt chuyển cộng du dừng đến đó giữa hiện khác khám khỏi lưới mịn mỗi mũi nhấn nội qua trụ ưu vì vượt xét yếu
điển cần chưa dịch lớn mới về
điện dân được mặt nơi sẽ sinh thành thương tim từ
điền dữ tên theo trong
điệp bạn
điệu cử
điều dưỡng đảng động hoà hòa lệ người thấy
định bảng biến bố bộ bồi canh cần cấp chỉ cũ dữ đầu đối hình kết khác khung kích mục nào ngôn người ở phần phương quyền ra riêng tại thay thể thêm thông thức tổng trước trường việc
đình cổ đã được làng ông ở tiêu văn
đính đã điểm kèm lề theo
đỉnh lúc
đó bằng bật biểu cả chỉnh cho chuyển cũng dùng dữ đọc đồng em hàm hiển hội khoảng khỏi nên người nhân ở phạm sang sau sửa tài tập thả thành thêm thoát thuộc tiếp trả trường vai
đỏ cho đón huyện
đo huyết lường mặn trong vẽ
đoạn bầu chỉ chiếu dưới đầu được giống ngắn qua rồi sắp thẳng trước từ vừa
đoàn cán giám kết khảo nghệ sẽ tổng xe y
đoán cho
đọc báo biết bình chép dùng duyệt đều gọi hai hoặc không kịp lập một mới ngoại quá sách sai tập thì thông trên ủng xong
đón của dòng hoặc lễ lượng nghe nhận
đóng bằng dưới đi giảm khi lúc ô riêng sách thấp theo tối trang trợ ứng và xuồng
độ ẩm bảo báo bình bụi che dân đậm đồ giải gió mật mẫu một phóng phổ sang tập thai theo thử truy từng xây xem
đồ chơi của địa giúp phụ tròn trong
đổ mạnh
độc đắc
đốc trao
đôi ảnh bên bờ chiếu của đối khi tay thì thời trái trong với
đổi bị biến biểu cấu chủ chưa có cuối dạng do dưới đến đoạn gì giấy khung mật mọi mục nào nguồn nhỏ nó ô phông qua quyền sau sẽ sự tập thay thông tiền tình tổ tối trang trường viền vùng
đội cầm chủ hình hòa khách nhân thông trống văn
đối ở tác
động áp ẩn báo bền các cụ cuộn đạt đất đầu đúng gán gần giai giữ hai hạng hoàn hoặc hỏi ít kiểu lần liên lưu mạnh mọi mới nằm ngắt phải quyên sắp sớm tải tăng tháng thay thể thiết thuận thực tỉnh tổ trồng trung tuân viết xem
đồng bao bình do đều đóng đội không kỷ là lao lên loạt mới nhất phải phục tăng thẩm thì thuận thuộc tình trở vào
đông bắc có cứng dân đã đạt đặt mang nam thông tiến tổ vào xuân
đổng cấp
đống đứng
đột phá trong
đỡ được tốn
đợi cho trước
đơn chỉ con đăng điệu giá không lẻ mới nguyên phân sắc theo thuốc thư
đợt cao chống khám phát rà sinh tập
đủ cặp cho chỗ đại điều kỳ mua theo thông tiền
đua các chấm gồm sôi yêu
đun đã được hiện trong
đùn đẩy
đúng ai cấp câu cấu chiều cho chỗ chữ định hộ là lịch lúc mã mẫu nơi phía số sự thể trọng từ vào
đuôi tệp
đúp chuột
đưa bản chỉ đi đón lên nội tin
đức cách
đứng đơn kép ngoài trước
đựng giấy
được ai ảnh bạn báo bắn bằng bấm bê biểu bởi canh chào chạy chiếu chốt còn cử dạng duy đào đẩy đệm đi đo độc giả giá giới hoạt hưởng kéo khánh kho khống kiện mật mấy mùa nạo nén nếu ngay ngăn ngân nghỉ nghiệm nhóm nhưng niêm nó nói nội nữa pha phong phổ quá quán rà sớm tệp thảm theo thể thương tới triệu trình tuyên uống ứng vào xóa xoay
đường bạn bắt chấm chéo chính cho đi điều đó đối gạch giá hạ huyện khung lật nhựa quê thằng tránh trục tương vào xuyên
đứt ruột
e có
em là nói so và
eo hẹp
gác ngày
gạch chấm dài đầu là lượn
gán định hay kiểu những siêu tên thuộc
gạo năm
gay gắt
gắn bó kết
gặp anh chuỗi đầu được giá lại mặt trong
gần dân đây hơn
gấp bằng ghi
gây hại ngập
ghe chở thương xuôi
ghé thăm
ghép hoặc trong
ghế quay
ghi âm bằng bị chỗ có của dạng đến điều đúng gì hình kết khác một nào ngày người nhớ ở sẵn tệp theo thông thư và xuống yêu
gì cần chưa để trước vừa
giá cả cao cát chất chợ công dầu đóng học ít kết không lại lớn nhỏ nhóm ở qua ròng sở thuốc toàn tối vàng vé xấp
gia cầm của dự đặt đầy đóng giành hạn hay khảo lần qua súc tổ trong từ vào vùng
giả của dài dưới giữ hoàn liên phải sẽ trong
giác hay màu vuông
giải báo chạy dịp do dự độc được gồm mỗi này nhưng ở phải tối việt vô vở
giảm bề dữ đã hay hội lượng mạnh phần rác số theo thụt xuống
giám hộ
giãn ảnh ra văn
gian bạn biểu giải giữa hoàn hoạt khắc làm như sẽ theo thi thuyết trao trong
giản hóa thể
giảng dạy được năm ngày
giáng sinh
giành chiến chính được
giao chỉ có cơ lại mã mọi một mở này năm nhau nộp quyền theo thêm trước ước với
giáo cho của dân hội tiêu
giáp ranh
giấy bạn khen phần theo và
giây kể một
gieo sạ
gìn an nghề vệ
gió công đông mạnh ngoài trung
giọng máy nói trong
giọt hồng
giỗ tổ
giống cây cung đúng e gieo lâm nếp phải tập
giông lốc
giờ bà bắt cao chạy khai là này phục phút qua sửa theo truy
giới bên tính về
giúp cấp chiều được tương
giữ các chân chuột dưới đà địa đoạn được hai khung mọi một nền nghề nhau nhiều phiên quyền thông tổ tỷ văn
giữa bảng chúng chữ của lại một ngày nháy số tập trên văn
giường trong
gõ nhãn phần phím tựa
góc bên bếp đã hay hình lớn nhìn trái và với
gói cho còn của cước tài thầu
gọi chức cô đường miễn một nơi phương trong
gòi sau
gom rác
gòn bị
gọn trước
góp chưa công của hai hơn là phần ủng vốn
gốc cho đã để
gồm đề hai hội mười năm ngân nội số tên
gốm khi
gộp các hoặc
gỡ được khỏi ngày và vướng
gửi bản bán bằng bưu các danh dự ít kèm lấy nhật nhiều số tác tài tin xe
gương điển phụ
hạ cánh cấp giá tầng thế trần
hà của
ha được mất sau so
hai bị biến bờ buổi bước cây chuỗi dương giai giám giây giờ hai hàng hành khung kiểu lấy lệnh loại một ngành phòng phút thí thời thư thứ trăm triệu từ xã
hải lý thông
hàm bằng bên bổ cần của dưới đã đầu kiểu là làm lúc mảng mặt mũ như phụ riêng sau sẽ sin so thống thuộc tự vào
hạn cấp có giai hán khung ở tệp
hạng ba mục phần thứ toàn
hàng bảng bằng bị chủ chuyển còn cuối cứu dọc dưới đó ghế là lặp nặng nước quý rong rỗng tăng theo thích thiết tối từ
hành chiếm có dùng ghi hội kể kế kỳ kỷ lang lâm lần lúc miễn mô mới qua tài tập thông trống và
hao hàng tuyến
hát đón ru
hạt giống
hay ba biến bộ chữ co con công di dọc dữ dưới điểm độ đổi gạch giá giới gõ hai hệ hình kéo khối khung kiểu là làm lỗi lựa màu mặc mẫu miền nằm ngày ngừng nhãn nhấn những ở sao sắp sự tạo tăng tập thêm thu tiếng toàn trong trừ vị
hãy chép chia dừng đặt đọc lưu mô nạp nghe nhắp nhờ phục tách tạo tắt tính xử
hân đạt
hậu có được phương theo vào
hè thu
hẻm chợ
hẹn gặp lại thời
heo đất
hệ bà cao đất đo ở phòng qua quản thầy trung
hết bao chỗ lớp phần phiên quí
hiểm là
hiếm vì
hiện biểu bước ca cháy chính còn cột dân đạo điểm đứng ghi giá giai lần lập lên lịch mọi mới nếu thao thắng thực tốt vi vĩ vụ
hiên nhà
hiệp có
hiệu bản các cao cũ đính đó đúng gia gián hơn là này nhận phân sẽ thiết toán trên từ tương và vào xuất
hiểu biết dân thêm thì
hiếu của học
hình bảo bị chiếu cho chóp dáng do đang đặc đăng để điểm giao giáo giữ học hộp không ký mà mờ ngang nón rỗng sẽ tăng tiên tình trên trụ tư vào vẽ
họ nghe
hòa bàn có khoảng lên tan trộn
họa bạn bị có do hay khác phù sẽ và
hóa chứa của đọc khu lần nghị như ở tăng thanh toàn trung
hoà của
hoa dài hai nhỏ ở phải phụ thì trao
hoạ tiết
hoá trong
hoạch an cán chi đầu đến gần giai kiểm lúa phân quý rộ sẽ thời thực tổ truyền
hoan đờn kéo lần
hoàn nguyên
hoạt bậc cho chuyên dưới định đúng hay không lúc một này
hoặc ảnh ẩn bài bảng bên bị bớt cách chèn chờ chủ chuỗi chưa của dịch dưới đang đầu điện điều đoạn đóng đối đơn đường giảm hội hơn kéo khám khóa khuôn lập lệnh loại lời lựa lưu máy mật mẫu nằm ngày nhờ nơi phía phím phường rất sau tách tài tập theo thông tiếng tô trả trở truy tự từng ủy vào văn viết vùng xác xoay
học bổ các cao diễn dự đã đại được hai hết khác kinh liệu nghệ nghị phổ thứ tiếng trung trước từ xóa xong
hỏi chị cho đáp gửi lạc nếu những thêm từ về
hỏng hoặc
họp bất chuyên dự ít kết mặt ngay ngày nghe sau tăng tầng theo thống tổ xong
hộ bà chưa đã đạt đó đóng hẹn hiến khẩu khó kinh là mất nuôi sử tái thiếu tịch tiết tiểu treo trong
hồ đến đi điều trữ
hồi bản còn đất hoàn ít lại sáng sinh tài tích trước
hội báo chi cơ đã đảng đánh đạt đình đợt được gắn giám huyện khỏe làm phát phường tỉnh tổ tối trưởng tụ tự vào văn ý
hôm của trước
hồng dày đất về
hộp giới nhập
hơn bề bên biến các chiều dự là lịch mười ngày nhưng nói ở sáu sẽ tập tiến tình trong và vì
hợp chặt chữ con đã được giai giải hiển hưởng kèm kết khác khẩn khi kiểm là lại lấn long pháp phát quy sẽ tập thật thứ thực trình trực và vài ý
huấn cho có đã kéo kỹ luyện phần
hùng liệt
huống của
hút đầu đông hàng trên xấp
huỷ bỏ
huy hiệu là
huyện ban chuyển được hoàn hỗ khởi là lần nhiệm phát rút tập tiếp tuyên tư và
huyết còn làm
huynh đăng
hư hỏng
hướng bên cho dành dư giảm mặc ngắn nghiệp ngược qua sang thoát trang tuyến và xoay
hưởng dạng sai thêm việc
hương đã
hữu hiệu và xe
i của đã đúng khép nghiêng nhận tăng
ích khi nếu
im lìm
in bảng cao chỉ cuối địa hoa khít mặt mọi những sách sẵn số tất thì thư vào
ít ai gắn
kè bị
kẻ đi một ngang
kẽ trên
kèm bản ít không kịch lý phụ tệp thời vị yêu
kém xã
kẻng an
kéo bất cạnh chốt dấu lên rê tệp từ về viền xuống
kẹt xe
kê bên cho có của được giai hiển khai những ở sơ tên thành thông
kế biểu cho mẫu một mới sau và
kể cho tiếp
kề với
kênh của mương nội với
kết bao bổ chương công cơ của để đó đôi giữa hằng kết mới này tập thì vẫn với xây
khá cao giả
khả chuyển dĩ dụng thi
khác bạn chữ cùng đặt đi giữ gồm hoặc không là tập thì vào vẫn vừa
khách chạy dịp du đến ghé không kỷ mời quan rời sạn sẽ tham
khai ai danh đã ít khi khoáng kịp nhiệm riêng tài thác thí thời từ
khái quát
khám có khu nội phải sàng thêm
khan hiếm
kháng chiến
khang trả
khảo chọn để được gồm hội không thứ trong và
kháo phải
khay đựng giấy
khăn báo cho lúc
khẳng định
khắp các miền
khẩn cấp
khẩu cũ cùng dạng khỏi loại mà nằm ngẫu quý rồi sẽ súng tài tại tăng thủy
khâu lập quan
khéo có
khi ấy bắt bật biến biết cần chạm chia chờ chức đào đạt đích định đồ độ đổi đối đưa gia giá giải gọi hai hệ hoạt hộp lấy loại lỗi lớp lựa mọi mua nghe ngừng nhận nộp ra sửa tác tắt tham thẻ theo thỏa thoát tiếp truyền trường tùy tự vào xã xây xem
khí thế thở tượng
khích được
khiêm đề nhấn
khiển danh dòng đó hoặc hộp kết mà máy nào ngày nhận nút ô sẽ sự thì trên từ tương vào
kho ảnh bạc chứa dữ lạnh vận
khó chuyện hơn trị
khóa bồi học nếu tài và
khoá chỉ sắp
khoán có đã đó không lãi
khoản đang định được mẫu ở riêng theo thi thường tiền và với
khoảng bù chính cho giá hai không mười nhỏ tin
khoáng ở
khỏe điện
khỏi bài bộ chương cổng đó đối giá hộp những phạm tất thay trình
khóm chậm có trên vận
khô và với
khối câu đặc đất nhà quản
không áp bảo băng bắt cập chạy chấp chèn chép chiếm co công dừng đặc đều đồng đùn gạch gặp giao gửi hay hiểu khả là lặp mật mơ né nén nêu nhằm phần sắp sử tắt tên thành thấp thích thỏa trọn trong xác xảy xẻ xem yêu
khống chế
khơi có dậy
khởi tố trong vì
khớp mẫu
khu chợ di đất đô đông được phố vui
khuẩn chứa
khúc đường giữa
khung cho chứa đầu hoặc màu nguồn tối trang vào
khuôn mặt
khử khuẩn răng
kì một
kí số
kịch nói
kiểm bên của dịch điểm lâm màu sát
kiếm các đã không ở
kiệm chi chừng hơn ngót trung
kiêm chức
kiến bế chỉ cho chuyển công cuối đón đồng gửi in kết khánh mong nêu nhân thảo theo thống thức trong trúc trực trước về vượt
kiện dự dựa đó hội không nào theo toàn vào xảy
kiên trì
kiểu bộ cấu chấm có công cột cơ dãy giá hay hệ hiệu hình khung mũi nút phụ tham thì thiết thông thứ tiền tính trễ trong tự vẽ xác
kim đồng
kính chào góc phục
kịp lưu
ký cam đã để đóng đối gạo giao hay hơn khi không kiểm kiểu ngay ngày tài thi trong trực túc và với
kỳ cần của đấu điểm giảm lẻ mỗi phiếu sinh tại thanh thi tính vẫn
kỷ lục yếu
là bài bảo bộ bội bớt cách chăm chi chiều chọn chỗ cột do đích điện điều đoàn đoạn độ đồng giới giữ gương hàng hậu hoa hoặc học hôm hư khác khâu kích kỳ làm lãnh lần lũy mã mất mô mốc mỗi mức nếu nhấn nhỏ nhóm như nữ phòng phông quy rỗng sai sáng song thanh tiền tiêu trong trống trung tùy tuyệt tương vài vào về việc
lá bàng mạ nhập
lạ không
lác hai nguyên nhuộm phối
lạc quan tại thứ với
lách cách
lại bước chặng chỉ chiếc chỗ chuyển chuyện chữ chương có công cuộc danh dấu do dòng đầu đọc đội gần hai hành hay hiện hoạt học kèm không là làm liên lối mã máy mẫu mỗi nếu nhiều như những nó nội ô qua quý rẻ rõ sạp tại tập thẻ thứ thực trả trị vẫn về việc vùng
lai của
lãi danh đã kế khi khoảng lũy trên
lái đến mua xe
làm bài bánh bằng bộ căn chung cơ cũ dãy để điểm đông đường hành hay hỏng hợp khoá lệch ngay nghề nguồn người nổi phép ra tài thế thông thước thường tốc tốt trống tương
láng khám
lang kinh
làng mở
lãnh đã
lành hát nghề nhớ
lạnh luôn
lao áp được
lát lại theo
lăm lớp ủy
lăn từ
lặp đi không
lâm địa thời
lần bệnh cách cần chỉ có cùng duyệt đã để đó hiến khoản là liên mức nào nên ngay thì vào
lân cận
lấn chiếm
lập bạn bộ các công đã đặc được kế lời màu phông sau sự tài thêm tổ trên tự về với
lấp tăng
lâu bên nhất
lấy bản dữ làm mã sự tên tin về
lẻ của đầu điện gần hàng mà thì trong
lệ ảnh cài cử dùng dự đã đúng được đường giải góp hài hay hoá khi kích lãi lấp màu nảy người tham thất tốt trẻ và vào
lễ bế dâng diễu giỗ giới hàng khai kỷ lớn nghi truy vía viếng
lề dòng đối giữa theo
lệch của đối là trên
lên cùng đĩa đỉnh gần góc họp ít khá khung những phía riêng số theo tối tự vào ý
lệnh bị cấm chuyển chưa có danh hay hiện hoàn nằm ở sau sẵn sẽ thêm thực thường trường vào vừa
lênh đênh
lịch cắt đã đón học kiểm trên trình trực
liên đoàn hợp ngành
liền trước
liệu bình các chậm chuyên còn công cột cơ cũng dài dân do dựa đại đầu hiển hỏi hộ hội hợp in khách khỏi lấy liên mang mặc nêu nếu phải qua sinh thành thay thông tiêu tìm tốc tồn trễ trình trống xác
lìm trong
linh cho
lĩnh vững
lít xăng
lo cho thiết
loa thì
loại biểu chỉ cho đã hay hoàn không kiểu nông ở phiếu tốt ý
loạt luân sút tại
lọc bỏ cấp dựa để khác khỏi mà phạm xuất
lọi của
long cập
lòng hoặc liên mình tăng tự về
lót bàn
lộ ba ven
lô sạp
lốc ước
lỗi âm chuẩn chuyển dự dương để được gõ kiểu mà một mới này nhập sẽ từ
lối đi
lở bờ
lời cho chú gọi góp hoặc kết khai khuyên kiến người nhận rõ tự và vận xem ý
lợi hơn ích mùa nhiệm
lớn câu cùng ở phải quá sau
lợn xuất
lớp chuyên cuối dạy đạt đối kéo mười nghề nghiệp so tiếng và vào về với
lợp lá
lũ đạt
lúa chạy cho dao đã đạt đông giống sang thu thương trúng với
lụa cho
luận bốn buổi chậm chiếm không ở tại về
luân chuyển
luật gia họp nhiều quan quy sư
lúc bài chỉ còn dưới đảm đầu giật lên với
lục kèm soát
lùi để lại
lúng túng
luôn có còn duy tạo theo trả
luồn sợi
lũy tiêu
luyện chiến đội tập
lực các cho đến giai khi quản thi thông
lức tạm
lửng chéo
lưng về
lược mục phát
lưới hiện lên vào vuông
lượn sóng
lương áp thực tối
lượng chuyên chức công dân dự điện giống học khách khai người nước phân sinh thảo thủy từ vũ y
lượt bạn bỏ dự đảng đoàn hồ khán phụ phương thi thí trả trận vì xem ý
lưu bài cách của cuối danh dữ dưới hoặc lượng nguồn nội sau tất trước tương vĩ
lựu được
lý cho chốt chợ dạng dữ hàm hồ hộp kỷ như ô tạo tập trong
mà bài ban bán bị cấp cũng dùng hiểu lời máy nằm ô phân số thoả xảy
mã bưu chỉ chuyên cố cũ đó được hiệu hoa ký ngôn phách quản tiến trạng truy và
ma túy
mạc sáng sau
mái ấm
mại điện
mãi là
mai trình
mảng bản bị các cho chuỗi chứa đã đại hoặc khác ô ở
mang cà dấu
mạng công của rồi
mạnh chuyển dần hội so thời tuyên ứng vào
màu bạn cần đến đường mà một mới tự vàng viền
máu với xong
máy ảnh chế chụp chưa dựng để đổi gạch không lập lẻ mình nhắc rác sẽ siêu trên và viết xuất
may công
mắc có của lớn xin
mặc và
mắm rươi
mặn cho có đo gay lấn lên ở rộng tối tốt và
mặt bằng biểu đã đăng đê đôi đường hàng hiện hồ kỷ mô
mắt mờ vào
mầm non
mất an chỗ dữ đi khoảng liên mạng tiêu tín trắng từ vài
mật bị của đích hoặc nhà vĩ
mẫu bạn bảng chỉ dát dưới đơn khi là lưới mà mã một nào ngay phải rút sẵn thư túi từ tự văn vừa
mấy chục người
mẻ bánh
mẹ hoặc
mép của phải trái
mét khối một
mềm kế không nào qua quản thay trong
mệnh đề
mi được
mía đường
miễn sinh vé
miếng sáng
miệt vườn
mịn đo
minh báo đọc được phường thì
mình còn cung được nhẹ quản trả
mọi ấp bài cấp câu chi chuỗi chuyên con dãy dòng điểm đóng đường hàng hệ khoảng lần lệnh mô mục mức năm người tài thắc thông thư thứ trạng từ vai văn vĩ
móng nhà
mong nhất trạm
mồ côi
mô kinh thị
mổ sỏi
mốc son
mỗi ấp bước ca cặp chai chi công cuộc điều héc khi khóa khung kiểu loại lúc một nhãn nội phạm phiên sáng tham thẻ thôn thư tờ trạm vé vụ
mồi máy
mối nhận
một báo bể bức cán cặp cấu chiếc chục chuyến dải dữ đảng đặc đĩa đồng được giai giải hai héc hồ hộ lúc lược lưới lượt lưu mặt neo ổ quan quản quí ràng sáng sắc thể thủ thuộc thứ tiếng truy tuần ví xu
mở biểu bốn cả cơ đồ đối ít lớp mô mục năm nhạc nhóm ô tại to xem
mờ hoặc
mơ hồ
mới bên căn chịu dạng dùng đã đạt đăng đúng hay không mà mở nằm nhập ở phương ra sinh tăng thay thì thường tối về
mời danh
mù chữ
mũ của được trong tự
mua bổ hai mới tem thẻ thuốc
mùa dịch diễn lúa nước và
mục bảng bị chưa cơ dài duy dưới đảm đệ đối đồng hỏi kế khi lên mã minh nghị nguồn nhưng riêng rỗng thành tin viết xuất
muốn biết các cài chạy chép cho dán di điền điều gạch ghi kèm kết làm người sắp siêu tăng thử thực tìm trả ứng vậy viết xuất
mút tràn
mưa bão lũ phổ tập toàn vài
mức bán biến bình chênh chung phạt rất sống tạm thu tối trung
mực đạo
mươi bảy lăm nhà phút tám
mười cây chuyên hai ngày phút
mưu ban cho hoặc kế tổng trên
mỹ thuật
nại và về
nam cấp có đang không tỉnh và
nạn cách có gọi khiến nhân trên xảy
nào bằng chờ còn nằm nghi sang sắp sẽ tên theo trả trước từ và vào
nạp dữ được kiểu tập thiết và vào
nay bản đàn không lên luôn máy mới sao thêm tròn xe
này bắt cần đảm đặc đối ghi giảm gỡ hiện hoặc kiểm liệt lỗi mất phát phụ quá rất tăng theo thông tính tóm tự tương về vì xây
nảy mầm
năm cây chứa công duy đã để điểm được giảm hai kinh lãi liên liền lớp mà mục năm nhuận phải qua sinh thành tuổi với
nắm chắc và
nằm im phía qua viện
nặng bình nhọc về
năng co của cuộn di dùng đánh đặc đặt đầy được giảm kết khác không lan lực mờ phối quản thu thực tịch tính xoá
nắng nhẹ
nâng chất đối
ne là
né mặn rầy tránh
nén âm bung rồi sẽ
neo cước được và văn
nét ngoài
nệm mút
nên bao chạy chọn chứa công cơ đã giao khai kiểm mất nằm sử sửa tạo thêm thử tính xuất
nền đồ
nến tri
nếp hằng mới theo
nếu bảng bật chấp chế còn cột đề điều được hỗ lệch lời máy mọi mỗi nhà nhóm những phông tất tiến trang trong từ việc vùng xác
nêu câu con nhiều quan ra sáu tại
ngã ba tư
ngại ngồi
ngan cản
ngàn đồng
ngang bằng cho khi từ
ngành bằng đẩy giáo góp gồm hoàn khai ký mới mỹ tập thông thuế thủy tỉnh trong vào xử
ngày ba bầu càng chậm chính đổi được giữa gỡ gửi hết hoàn khi lênh mười nay nhập nhín sinh tại thông thường tranh trên truyền từ văn với xuống
ngay giải khi tại tức
ngắn các gọn lại về
ngăn chặn mặn
ngắt bạn đó lời nào ra trong trước
ngân cho đạt quý từ
nghe ba bà bài bản báo cùng giọng hai ít là loa mỗi nhiều nói tin trước từ vừa
nghèo dịp đa để hiếu mới tiếp từ xây
nghệ bắt sĩ số
nghề biển có dệt đều điện không làm nặng sống truyền
nghị bãi bàn bắt bổ cấp chính có của đến đối đội đơn được gồm khác khai mỗi nào nghiên phản phòng sẽ sửa tại theo thu toàn trở truyền trưởng với xem
nghi của
nghỉ của hưu
nghĩ mình
nghĩa chiến khi tình vụ
nghiêm ngặt
nghiệm ở trực
nghiêng về
nghiệp bị cho diễn đối đúng được giảm giáo khóa ký liên ngành nộp sạch tài tăng thành tỉnh trồng ủng
ngo nữ
ngõ trung
ngoài bên chợ đang để gọi hoặc khác khơi phần theo tỉnh trường và yêu
ngoái dì
ngoại em khóa trừ tuyến
ngoặc chưa có giới kép nhóm trống
ngoặt đến
ngồi ba lâu
ngôn và
ngờ cách
ngũ âm cán giảng gồm làm trí
ngủ đông ngon
nguồn dài dạng gốc hỗ không kiểu lác nhân nước sổ sự tin xuất
nguyên bản cho chuỗi dương đại đề đơn giữa gốc lớn lý ngẫu nhỏ như ô thủy văn
nguyện đạt gồm là thuộc tỉnh tổ vọng
ngữ bạn để đó được hiện mà mới pháp trong truy văn
ngừa vi
ngừng kích nhận vận
ngược các chiều với
người bán bạn bày biết chết chuyển còn dẫn dệt diễn đái để đến đóng đúng già giám giữ góp hài hoặc học hướng là lạ lao lớn mua ngủ nói nối ở phản phát quyết soạn tăng thi thì thông trả trúng
nhà bốn cách cho chờ cổ dân dốc dột đầu được giáo hát lợp mình mới nào nghĩa nói sản sập số tài thắng thi thua tôi trưng và vận
nhả phím
nhạc lớn ngũ sĩ
nhãn dễ hiện kiểu phụ thì trường tương
nhàn được tổ
nhanh các giải một tiến tới trong và
nháp không
nhau bằng bởi chọn có đối được hai mà một nghe về với
nhạy cảm
nhảy nhanh qua trực
nhắc thay trước
nhằm mục phát
nhắn hoặc
nhắp đôi nút
nhận ấp bạn cấp của đã đáng đến đơn giá hàng hậu hiển hơn khác lại lưu mã mức nhầm những phản phiếu số thấy thẻ thì thông tin văn vì xã xét
nhấn bên của đúp tiếp và
nhân chiếc chùa lên lực ngày người nữ rộng sự tăng thiếu vệ xa xử
nhập bằng cột dòng điều đó góc hàng hệ hiển là lậu mà mặc mặn mới mục này nó phạm phân quá riêng sẽ tăng tập tệp thứ trường tựa tương vài viện
nhấp vào
nhật bản bảng bằng chưa có đã đến được hay hằng kiểu mọi mỗi phạm rỗng sang thì trong trường tùy vết vì
nhất cụm cuộc dành đã đề đến định hiện hoàn mỗi mới năm phải phân phần tại tám thang thành thiết thuộc thứ toàn trị vào về xóm
nhẹ nhõm trải
nhi lên
nhiễm bệnh bọ mới
nhiệm của đề đọc phê quản với xây
nhiên được
nhiệt bệnh
nhiều bài biến các câu chuyên diện dữ đạo đơn đường giải giấy hàm hình hộ hội khó kiến kiểu lớp mà nghệ nghị nhưng nơi phạm quốc sản tác tài thành thí thứ tổ vai vướng
nhiêu câu giấy ngày
nhịn ăn
nhìn đến những thiết từ xa
nhín lại
nhỏ để làm nuôi thì
nhóm bằng có dễ đi giao hoạt khác kiến lao lương rỗng số tác tùy văn
nhô ra
nhờ có một
nhớ còn lại rất tạm
nhở người
nhum thường
nhung có
nhúng sang
nhuộm đỏ
như đã đồ đối hình kích màu ngày phần tên tham thể thống tuổi văn viết với
nhựa dài qua
những ai bảng biến cách chuỗi chức cuộc dãy đóng đôi ghi hạn hướng khoảng kiến mã mái nơi sợi tài thư tiêu tin trình vấn ví vị
nhưng bạn biết các chậm chưa dùng đến được mà mỗi nó phải vẫn
nhường chỗ
niệm lần ngày tám
niên của đại lần nằm thành trong vụ
ninh và
nó bằng chỉ cho còn dạng dọc đến hiển khiến nên ở ra rồi sang thường vi
nói con để đi đúng giờ hoặc một sau thêm
non không
nòng cốt
nóng của trực
nô có tấm
nối các cho cục dữ đôi giữa hai không là nguồn ổn sẵn tiếp xóm
nội cung địa suất tại tổng trú vụ
nổi đã thực
nộp bài bản đủ ngân qua số trực trước
nợ đóng đọng
nơi cần còn cung dưới đã đây đến gửi học lấy nhiều nương tiêu trong viết yên
nuôi bò dưỡng heo phải thủy tôm
nút ảnh bấm chưa có đó lệnh mã nào trên
nữ chăm chiếm giành huyện không tạm thắng thứ tiêu tỉnh trao trong từ và xã
nửa đầu học phút rộng
nước biển chỉ chở dài hỗ lần lũ mặn mỗi ngọt ngừng nhanh phục sông sử tại theo trong uống với
nương tựa
ô chỉ chờ hình kế khỏi kiểu nằm nếu như ra rộng sang tham thứ tiếp tô vừa xuất
ổ mạng
ốm đau
ồn tại
ống cuối dẫn kính tre
ông được sinh từng
ở ấp bản cách của cuộc dòng đáy đường gần hai khắp khóm khung lề nhà nhóm nơi phường quanh tâm tầng thành tiêu tờ trung tứ vòng xa
pênh giao
phà cuối
phá về
pha với
phải áp bán chèn chờ chuột cùng dấu dậy đến đi đọc đủ đường gõ hiệu hoặc học hỗ in kép không khởi lắng luôn nắm ngừng nhỏ ô rỗng soạn số sử tài thêm thì thiết thu trùng tương vùng xác
phạm các giảm hành quy
phản chiếu
pháo hoa
pháp cho chứng của cùng giảng khác tại tháo trong
phát bản cho hoặc ít lại lúc ngôn phim thuốc tờ trực vào
phạt gần hành khi từ vi vì
phẩm chất có do đăng đầu đến được gấp gồm gửi làm phải phổ tập thể trên trong và vào viết xuất
phần ảo bạn bị chuỗi chưa chứa con dạng dẫn dùng dưới đang để đọc gia giây hàm hay khai lý mà mô mới ngân nhỏ nhúng nội ở phụ soạn sửa tạo tháng thảo thập thuyết trả tùy tương vào với vượt
phân bổ cần khu tán theo vùng
phận đọc
phẩy hoặc năm
phép bà biến chỉ cộng gán hiệu kinh lái lặp ngắt người thì trừ tuyển
phí bậc cấp còn do điều được đường eo giải in khác là năm như số thu thực tổ ước
phi chính của
phía đông nam người phải trong
phiên bế chất chiều cuối họp thường tòa
phiếu dự đánh đạt đăng hỏi hợp khám kín tán trùng
phím được hay khác nào
phim tài
phó hạn mưa với
phòng bệnh chống chức đi gửi học họp hộ khám không ngân ngừa số trước việc
phong danh đang phối tổ tục
phóng hiện sự và
phỏng người
phố diễn được lắp tổ trở trung
phối theo với
phồn thể
phông có đậm kiểu lớn sẽ tự
phơi dọc sương
phụ âm cần dựa không mà mới thứ trên trục từ và
phủ ban ra rừng tài từ
phú có
phúc cho
phục là phần
phun khử
phút dành do đã hằng mỗi một rưỡi thi trao
phức được
phường bàn công đạt đi được gửi như tham thắng triển và vận với xây
phương bảo các cần chi hướng là mà ngôn phải thức vận vững
qua bài bảng bất bình chín dự đạt đò đó giao hai huyện kênh ký lại lề lúc mọi mỗi mục nghị người phần phiếu tài thay thì tiến tin trái văn vận với
quả bằng cập chênh cho chung gửi hiện hội khác khi không mà nhiệm như nổi qua quí rà riêng rỗng thiên thử thưởng tính trung trước từ tương
quá chiều lâu nhỏ tốc
quà là
quán ăn
quan bảo báo cử dùng điểm đứng gỡ khí lúc luôn mình mới nào phản phối sẽ soạn tham thống tiếp tới và về xuất
quản hoạt
quanh các đối khu trục vùng
quạt bên của
quát của
quay lưng vòng
quân bài cả chung của dân đào đầu đội được gần giai khá khu là tăng thu trên truyền từ y
quật ngã
quen gọi trước vừa
quét kiểu lại mã mờ này
quê thiết
quí chỉ có đã sau
quốc khánh khóa lần phòng tế tỉnh và
quy các cách chiếu được mọi số trình
quỹ chi học khuyến
quý đầu một này tổ tới trước
quyền cấp đã đọc hiểu lợi lực quản tạo thêm thì tính truy ưu xã
quyển sách
quyết chuyên còn của dứt đề giai hằng hoặc kịp nhiệm phải tán trong
ra ảnh ấm ba bất cho chưa chương dạng dữ đều đối đồng đời đường giá hạn kích ký lúc máy mắt nào phần quá sáu sôi sự tập tất theo thư trang tùy vị với vùng
rác ở xử
rải rác
rãi trên
ranh hai mặn
rau sạch
rằng biến máy mục những tiến trường xóm
răng cưa hàm
rất rõ sinh toàn
rây được nhớ tấm
rèn luyện
ri nhận
riêng ấp chưa có dự đã đọc làm loại mỗi quý sẽ tại tệp tháng theo tiền tôm từ
rinh truyền
rõ bà bài biên bố bốn bởi chỗ chuẩn con của cũng dưới đường kết khi không màu mức ngày ngôn nhãn phạm quy rệt thì trách tùy tỷ
rong được
rô băm
rộ vụ
rồi chép chiếu đánh điền giải in mở nghỉ nhắp tạo thả
rôn và
rộng ảnh dùng được khoảng không mặt nào này ra rãi sẽ trang vùng
rỗng có của hay không theo thì trên vào
rơi bằng
rời ga hộp khỏi trang
rớt lại
ru bên
ruộng chỉ đặt
ruột nhưng
rút gọn kinh ngắn ra số từ
rừng đạt phòng trồng
rươi của
rưỡi thì
sạ xuống
sách áp bên bố bộ cận chứa cổ cộng cũ của dành dày dân đã định đọc gạch ghi hiển hỗ ký mục năm nằm nhà nội phân quý tái thì thiếu trung tương
sạch giành tăng trên
sai của không mẫu ở sự
sản của đạt được lần này qua tăng
san lấp
sạn ở
sáng bằng cho chung cú cuối đường hôm nếu ngày những tác tối trong trời và
sang bộ cây danh giá khung kiểu ký ngôn nuôi phông quí siêu tiếng trang
sàng chỉ để lọc một thì
sánh chữ hai tài trường
sao ban căn được nhiều tài thêm trong và
sạp bánh trước
sát ban giao giới hay khuẩn kiến nhập nhiệm quí tại thực tình từng và
sau ảnh bão bốn chín cho có con hội khởi ký liệt mười sẵn sẽ tên thì trang trận vụ
sáu nhiệm nhóm trăm
sắc mặc nhiệm riêng theo
sẵn một mức từ
sắp có hết
sân thể
sập và
sâu đổi vào
sầu riêng
sậy vào
sẽ ảnh ẩn bao biến cần cập chấp di đại đạt đến điền đổ gắn gây ghi giúp giữ gọi gửi hoàn hướng in kết khác kiểm luôn ngụ nhập ở phải phủ phụ quy rà tăng theo thông tổ trông xem
sẻ về
sen cũng tổ
sĩ huyện khám mới số trực và
siêu âm dữ người thị
sinh bán còn dân đăng đầu điểm động đợt được giỏi khóm lợi môi một ngày nghèo nghề nhận nộp nợ phải quá ra sử theo thuộc tra trả trải trẻ trường
soạn cả chưa của hoặc lại lúc một nhận nhưng tiếp và
soát cơ của ghi ngay phát quy quyền tốt xong
sóc có đã nghe sức
sỏi mật
son chói
sóng dưới đều hằng mạng trên vào
song ngữ với
sót kiến thời
số ảo ấp ba bảng bằng bậc bị bình buổi bước chi chính chỗ chuyển chức còn cố cổng cuối do doanh dùng đa đảng đạt đầu điều độ đơn đủ giai giải giữa hạng hoàn hỗ hồi hợp hữu kết khối kia lạ lao lớn lượt mã máy mẫu một năm nghèo nhà nhãn như nút phạm phân phép phía phút quốc sai sản sau sử tập tất thành thay thích thiết thông thuộc tiếng tiết tin toán tới trung truy trước trường tuần tự ví xã xuống
sổ bảng bị hiện lệnh mới thiết thuộc tiếp trình
sống bằng được hợp liền trung với
sông đo lên uốn
sốt cao xuất
sở ban bảo báo du dự đang đứng ít không nêu phát qua sử tại trình và vật xếp
sơ bộ chậm đăng được gửi khởi mẫu người qua rút sức tán theo trong
sợi lác
sơn sẽ và
suất ăn cao dưới định lao liên loại lúa thành thưởng tích tương vụ vượt
sung bài kinh miễn trước tư vào
súng tự
sút luân
sụt lún
suy dinh
sự bảo chào đệ đồng hiểu khó lệch phát phủ tăng thay trúng từ
sử rằng
sửa bằng bị bố bộ chỉ cho chuỗi công danh đã đang đồ kênh liên miền mỗi nhóm phải phần sau tài tay thì thiết tiếp
tả bản cấu chi của những nội ở thì về
ta bằng là nhập sẽ trồng
tác chi cho chuẩn của dân dư đảng đề đến giữ huấn khắc khen khoa không nắm nghiên ở phí phòng quí quyền sẽ số tặng tham thu trong trở tuyển và xây
tách ô thành trường
tại ao bàn bộ bốn bờ chùa cơ cuộc dòng đó giải hẻm hiện không là làm làng lầu lễ mà một mục năm ngã nghĩa nút ở phòng ròng sân sẽ thành tháp thư trên tuyến vàm vào với
tải được hư tại trọng từng xong xuống
tái hiện khám nghèo
tài ở sôi về
tạm cấm được ứng xếp
tám giây hoặc mươi phẩy
tan trong
tàng mở
tạo bài chỗ cơ của diễn dư đã đề đều điện điều đột kết khí không khung lời luôn ma mỗi mới nguồn nhóm quan số tham thanh trước trường văn
tạp hay thì
tàu tuần
tay có dệt khi run trẻ trên
tắc bằng
tặng bằng quà thêm
tăng cao chiều giá huyết khoảng thảo theo thêm thụt tốc
tắt bỏ bộ công của dễ dùng đám để này tính trình trợ và
tâm áp bố cho đào đề điều đóng giống huyết nhưng phối phục quí quý sẽ tặng tập tỉnh tổ tư văn về
tấm được lót lớn pa vé
tấn gạo mỗi tôm trái vào
tận ruộng vườn
tân xuống
tầng giao hầm
tập âm các dự được kết sách tại xong
tật nhận và
tây tiếp
tem thư
tế ấp có đến gọi khám khu nhắc ở tăng toàn trực với
tệ sẽ và
tên ảnh chưa chương có duy đăng đến địa định đó đôi đường hàm hay hoặc hướng kế là liên một mục ngắn nhiệm như phần phông phương rồi sẽ tài thật theo thì thư trình trỏ từ vào
tệp bị dở dừng dưới đầu được hình kèm khác lên lệnh mềm mới nếu thả theo tin trống
tết ông
thả bóng các nút với
thác bằng
thái cho hiện này trong và về
thai sản
thải trái
thảm đỏ
tham nhũng
tháng cao cho dãy giữa học kinh mặc một nào nằm phục qua sẽ thi thứ tôi tới tương vào vận với vừa
thành buổi câu chương dạng đại đô đối đường hồ kết kho khối mặc những ô tệp tiếng tối tốt tuyến vở xuất
thanh dòng dữ để điểm đối huyện không lúc minh nằm phân trình trong tựa
thạnh đạt tiếp
thảo bàn bổ căn của đề kèm khoa lấy lịch nghị thành trả vào xin
tháo đường
thạo hiệu
thao và
thay đường mặt mới thư từng
thăm các công rừng và
thẳng bị kết mà thắn từ
thằng có
thắng lợi ngày thuyết ván với
thắp nến sáng
thẩm định
thần của
thân nhân nhiệt thiện văn
thập các đỏ niên ý
thấp cách đối
thật ấn không
thất bại nghiệp
thầu cam cung huy thực
thấy chỗ chữ công đơn đúng khi lòng mọi mới nằm những phần quyền tất thì thông tin từ yêu
thầy cô
thẻ bài căn chắc chân cho cùng đã đặc lớp mới sắp tại tên thì trong xen
theo bội cách căn cơ dòng đánh đệ đúng đuôi ghe học hộ hợp kết khai khảo khối lịch lĩnh loại màu mô mùa mức năm ngày ngôn ngữ phân quyết thang thông thống tinh tình tờ trường xuôi
thể ẩn bài bao cấp cất cấu chấp chia còn dễ dừng đại để điển đổi giữ gỡ hóa khai lặp lấy liên méo mục này ngăn nhà nhảy nhìn nộp rời sai tham thành thì thuộc tổ trộn trở ước và vừa vượt xử
thế bạn biểu bởi chấp chỗ chứa để đoạn đối kỉ ký mọi nội quy sẽ tất thi và
thêm ảnh bản bớt chấm chi chỉ cước dãy điều gần hoa kết kiểu lại mấy phạm phong quốc quyền sau thợ trên tự viền vùng
thì bản bắt biểu chưa chứa chương con cung điều gặp giả hẹn hiệu hộp ít kéo lấy lệnh luôn lưu mục nằm ngán nhiều nhờ nộp phóng sáng tài tên thấy trường xuất
thị bề biểu chiều chứng con công cơ cửa đẹp đến địa đoạn đối giảm giữa hai hiện hình hoặc khung ký là lực này nhãn phạm phân sau thì thời thước tổ trang trạng trình viền với
thi cao chỉ chung dành do dưới đã đạt ghe gửi khu là năm ngay nhằm nhận nơi ở quy tốt trắc vào
thí điểm
thích ảnh bị cho dễ khi không nghi thú về
thiện ký lần với
thiếp bạn của
thiết cho đặt ít một trong yếu
thiểu các để vùng
thiệu chương những việc
thiếu được hoặc ít mục nhi nước số thốn thuốc toán
thọ có
thoa ghé
thỏa một
thoại cho chọn của định hay hiển hỗ ít liên mà mới ở phải riêng rồi thường trên trực tư xuất
thoát bên cận chuỗi
thoăn thoắt
thoắt luồn
thổ cẩm
thô giảm
thôi để sửa
thôn cử đã là ngày vận
thông bảo chỉ chọn còn dành ghé giảm gồm kể là thạo xã xe xử
thống bảo chính cho có cơ đã đánh để gặp lần nêu ngành sang sẽ sinh thông tiếp toạ từ
thơ đặt
thợ lành
thời bằng cho chuyển đẩy hay kết khi này nắm nhiệm ở sự tháo tới vài ý
thới đạt
thu bảo đông hẹp hơn khoảng lãi sắp tháng từ
thụ bình ổn
thú khi
thù lao
thủ lịch
thuận lợi
thuật công đờn đường giúp lần qua viên
thúc các học một ngay nhiệm tại thời
thuê đất lô
thuế quản suất theo
thùng hàng
thuộc ấp có diện đơn hoàn hộ khu thẩm tuyến
thuốc đang khoảng lá tại theo và
thụt mục
thủy lợi nông văn
thuyết minh phục
thư ban cá chi đảng được góp kiểu mới này sẽ sưu thay và
thử bộ có hiệu là mở thời tối tra trên và
thứ hạng tiếng
thửa chưa đất ruộng
thừa của
thức âm bạn bảng bên cần chuẩn dài dưới đó đơn ma một phải ràng sau tham thì thời từ
thực chào đơn hành tăng tối về
thước bằng phông
thường bà của lúng như thành trong
thưởng cao chịu mỗi nhận như phạt theo trên trị văn
thương chợ của hồ làm
thượng tọa
tỉa cạnh
tích đã đột hồ mặt nguyên nuôi rừng sàn tình xuất
tịch đã theo thu trong ủy
tiếc đứt
tiên bị cao cho hạ kỹ một người nhìn rõ tham trên trường từ vào vừa
tiền cần cọc đồng được gốc lớn phải phạt quyên sẽ thẻ thuê thuốc trợ vốn
tiến có đến lên triển
tiễn cơ
tiện đánh ra
tiếng của do đồng kẻng ồn
tiếp bằng cận câu gặp giữa kết là liên mà mịn một nối phải quản tại thì thực trên tự và xã
tiết cho được giảng liên phát từ tỷ
tiểu ban dụng học
tiêu cả chỉ của cực đợt được gần giai kết lúa phát quốc số trước với vượt
tìm bài cách chủ chuỗi đoạn hay hiểu là lại lần nơi ra số tài tới trên
tin báo bên bị bố cậy chỉ chính chương cụ di dùng gốc hữu khớp là lại liên mặc người nhắn nhỏ phiên phim quan riêng rộng sinh song tạm tấm tập tháng thành thiết thư trình trợ truy từ tưởng
tín dụng và
tính bạn cần chân chi chiều dạng hàng hay hiển khả khi lặp nào ngày người nhanh nội ở phức sau sin thành thêm thì thời trường tỷ
tỉnh báo bắt bộc cao chỉ còn cũng dẫn do duy dự đăng đề đến đi đoàn đọc đứng được giám giành hiện hoặc họp kết khép khởi là lãnh phát quí sẽ ta tạo thảo thăm theo thông trải trao truy ước và với xảy xây
tinh diễn trọng
tình đồng huống thương với
to bằng để hay trang vùng
tỏ hài ý
tọa đàm độ lạc
tỏa đến tối
tòa kéo
toàn ảnh bài bề các đã đoàn lao thể trang tuyến tử vẹn vùng
toán của độ được lên số thường tính trong từ và
tổ bầu chia có dân đến hiểu kỹ một thủy tiếp tổ trưởng tuần tự vận
tố bị và
tô không
tốc còn
tộc nội
tôi có đỡ phải thấy tiếc tin về xem
tối và
tôm được nguyên
tồn các kích ngôi tỷ
tốn ngót quá
tôn trọng vinh
tổng bình chi sản thể trị tỷ vào
tông đạt hóa mới
tốt dịch đẹp đội nhiệm ở
tờ chiếu cho riêng rơi tùy
tới bảng dữ đúng giá hàm hàng lề lỗi mỗi nguồn nguyên nhiều ở số thẻ thư trước và vùng
trả bà bao cho lãi tệp thông thưởng
tra công đầu địa gồm hoặc học hợp không kiến liên mạng máy nếu phát quý rời số sở tên thiết tình tính trước từ
trà khánh tham
trách bảo bình nhiều thông
trái cho cùng hoặc ký lại màn ngược ô phép phía xuống
trải nhựa qua trên
trại sáng
trai út
trạm biến cấp đã đo được kiểm là mở ven
tràn về
trang ảnh bản bằng chính dựa dưới đến đọc giúp khi không màn mất nền nội rỗng sau tài tạm thành tiếp về xen
trạng canh này sốt
tráng để
tránh biến hình khỏi thành trường ùn
tranh giành phòng thế
trào được xóa
trao giấy lúc nhà
trăm ấn cây chuyến công độ hồ hộ kế sinh tấm tổ trên và vận
trắng đã đạt được giữa ở trong
trận ấp bán chung chứa động mưa và
trấn có
trẻ dưới mồ ngại nhất suy thoăn từ
tre y
treo ao cờ
trên bàn bản bất biểu có cột diện dùng đã điểm đoạn được giấy hình khi khổ khu mẫu nền nhau nơi quốc rồi tần tập theo thiết tờ trình trong trực văn
trí ảnh bác các cán cuối dữ đặt hiện in khối kinh là lại mới nằm phần phông thức tối
tri ân có đồng gửi là tham trong
trị bạn bằng bắt bù chẵn chỉ cố dành định đó gần giải hạn huyện huyết kết khấu liên luận mong mới nếu phần phút quốc tại tăng thay tiến tổng xã xuất
trì báo buổi đà đường hướng lễ nhiệt ở phải sĩ theo thống thực tỷ
trích ra
triển cho kèm lãm nguồn người nông
triệt đến tác
triều cường
triệu rưỡi yên
trình bao báo bằng biên bộ cần cập chậm chỉnh cho cũ cụ đang đó độ giải giao gốc hiển hoàn hồ hồi khai khánh khấu khởi khung khuyến là lặp nghệ nhắc nội phối tập thiết thời thứ tính trao trong trường từ tự vài vào
trỏ công di không sẽ thay trái trên trở
trò của đang đó ở thì
tròn các đến được rỗng số
trọn vẹn
trong ao ban bố bốn cấu chiến dãy đầu đêm đơn đợt đường gia giao hoạt học hộ hội huyện hướng khay kịch lề lễ lệnh loại mảng màu môi nhãn nhiều nó nội nút nước quá quan quản sách sản sắc sự tệp tham thanh thí toàn tử xã
trọng có sau thể tổ
trộn ô với
trống cả cho của hộp mã nếu và
trồng lác mới người thêm
trợ bởi cấp chức đang định một nền tặng thêm tỉnh trên
trở nên
trời có rét
trú có là
trụ xoay
trục còn phụ theo
trúc thư và
trung ba chuẩn của ở phát phổ rà thực truyền tuyên và về
trùng còn khớp mã nhau thì trong
trúng cử mùa thầu thưởng
truy điệu nhập tố xuất
truyền bám băng cho dạy đại lại nhiệm những phải tập tổng
trừ chi giá lại mọi phi và
trữ đã ngọt nước
trưa nay
trực ban bộ ca cấp của gác giao mới suốt từ
trước bài bằng bên con giờ hội kiểu mắt mùa mục phần phía tết thì tối trang văn
trưởng ấp bình đánh nông trong từ và
trường bị cần chạy chỉ cố công cuối dân đa đào đều định đóng đưa ghi giờ hàng hoàn hơn kế khuyết kỷ làm làng lầu liên lớn lựa mầm mở như nhưng riêng sang sẵn sông suốt tập thời tiền trên trống trước tức tương vùng
tủ chợ ngoài sách thuốc
tụ nhiều
tu sửa
tuần bỏ đăng đầu đủ hoàn ít này thi triển tư và
tuân theo
tục bồi đến khác khởi kiểm lan mà này qua tìm trở trực
túc xá
túi xách
tùng trực
tuổi ấp chiếm còn đang hoặc không lao nhất phải
tùy điều máy thân thuộc
tuy vậy
tuyến chỉ chưa cống du kết mở nhận phố quán thu tìm tránh trong về xã
tuyên dương ngôn
tuyển ít phải thêm tỉnh với
tự an bảng bắt bấm bất biên cấm chế chuyển cơ đánh khởi kiểu mình mỗi phiên quản quanh tăng tập thành thay trống trùng tuần tự tương xuống ý
từ bài chẻ chỉ chính chuỗi chưa chương còn cửa dễ dữ dự đài điều được giá giao hộ khâu khỏi lạ lác lần mỗi mục này nguyên nhà ở phải phân phần quảng quí quý tâm thì thiết thư tối trụ trường tuần tương vàm việc viền vỏ
tư bằng khoảng là liệu pháp toàn tưởng vượt
tử cho công đạt điều đồ giao lời mới riêng tải tiếp tương
tứ kết
tức hàng khắc khoảng
từng ảnh ấp chi chiếc địa giữ hộ khâu mục ngày nhóm tài tệp thư từ việc
tướng ban ký
tượng bôi cần cấp chồng chuẩn chữ cùng đại đầu đích gốc mà một nào nằm neo ngoài nhúng nổi qua ra sau sẽ tài thanh thấp thêm thủy thứ trùng trưng trước từ với
tưởng hơn
ty chốt còn của điện lần thuê
ùn tắc
uốn khúc
uống và
út của ở phụ
ủy báo biên biểu cần chưa đạt gặp giao hoặc hướng ít khóa khối nhấn phối ra sẽ tập theo thực tiếp trong trực vừa yêu
uy tín
ưa thích
ứng ba bằng cho cũng giảm này sáng sẽ tối
ước thi thu
ương về
ưu cho hoá
và âm bài bao báo bấm bỏ cài cắt cất câu chấm chậm chị chỗ chúc chuyên chưa con cỡ củ cũng dạng danh dành doanh dòng dư đã đạt đêm đếm đến đơn gắn gần giải giãn giấy giọng góc hài hiệu hoàn hướng khi khu khung lề lịch lựa lý mã mép mở mục nền nêu nghe nghĩa ngoài ngoại ngược nói phép phím phục quà quản quật quí sang sáng sắp tác tất theo thoát thu thuộc thủy thử thực thương tỉ tinh toán tổ tối trắc trẻ triển trừ tự tựa ủy vai viền vòng xây xét xóa y yêu
va chạm
vài bản bảng cách chục đoạn hàng những ô trang từ
vải thổ
vãn người
ván quyết
vàng miếng
vào ban báo biến bờ cấp chính chương có của dân dưới đã đất đêm đến giờ hàm hệ hôm khi khoảng là liên màn màu mùng nghị nhau ống phân quí quỹ rạng sắc sẽ tận tất tham thanh thu thứ toàn tối trên tương viền vòng với
văn bài cấp cho chứa đầu để đó hay không mà sau sẽ thì tương
vắng mặt
vấn bảo bằng bắt cơ dinh đã được hướng khác miễn này tại
vẫn chạy dùng đăng đều gửi không muốn nhận ở
vận giai năm ở quý
vân vân
vật chất gốm
vậy được là lớn
vẽ chứa có của đầu để đó được quy theo thì trên
vé là mệnh tham xe
véc tơ
ven tuyến
vét dài xong
vệ bí các chỉ dân nghiêm sản tài trẻ
về biên chăm chất cho chuyển của dãy dấu dự đánh đất đấu đẩy địa đó đoạn đọc đội giai giải hàng hạng hành hay hiệu hình kê khám khoa kiểm kinh kỹ là làm lịch máy mẫu năm nằm nếu nhất nhóm nhu nông phát phương quy sắp siêu tất tên tham thí thiên thu thuộc tích tiền tiến trật trong trực từng tỷ vùng vừa xóm xuất
vết tiền tiến
vì bài bạn biển có còn dân dùng đã đây hàm kết kí lệnh lúa mọi mở ngày nhiều tên xả
vi bảo bằng chỉ có đa đánh đăng đặt đính giá khác không mảng nào phân phụ thì
vị báo các căn chỉ cho chú con dài do dữ đăng đó được khác máu mệnh phấn tham thành thi thực tổ trao trị vi viết vinh xếp
ví có
vỉa hè
việc bố cần cấp chậm chèn chủ chưa có còn công cụ dạy di dùng để điều đó đổi đột gặp gì hằng hiển học in không kiểm lớn mà mất một nhập nhỏ phân phổ sao sẽ số sơ sử thay thật thứ tổng tốt trả trộn tuyên từ tự vẫn xác xuất
viên ấp ba cài cao chức có cung do dùng dự đạn đang đầu đến đoàn giữ hoặc hướng không kiêm làm nêu ngồi nói quí tập thấy theo thu tổ tốt tranh trên trong vắng vẽ với vượt
viện bạn bố đó hộp huyện kiểu lúc mặc mới này ở tỉnh trong trợ
viền chung do dưới đối được hay hình màu
viễn thông
viếng bắt
viết biết có dạng được hoặc i là mới như phức thư toàn và văn về vừa
việt dã do hoặc
vinh các dự đạt vào
vỏ cây
vòng chung được trong
vọng ra
vô danh địch
vốn được giữa hơn là ưu vay xấp
vở diễn kịch
với ba bà bảo cả cá cái cán cấp chế chủ cử dạng dự địa đó đoàn đủ gần hàng hội kế ký làm lệnh lưu mã mẫu mọi môi mức ngày nghề nghệ ngôn nguồn nhiệm nhiều nước phân phiên phông phương quí quý sản sạt tác tấm thanh thành thể thời thu thư thực trạng truyền trước tựa vải vị vụ vùng ý
vụ cho dự đột gửi hè hơn ít không kỳ lớn lúa mía miễn năm nhận ở phụ quý tham truyền trước tuyên va văn vi việc xuống
vũ trang
vui chơi vì
vùng bên cao chân chứa con còn cù dân dòng đặc đặt đất giai giữa hay khác khó màu ngắt nguồn nhập ở rồi sạt số tham thiết trang trên trũng xem
vuông cạnh đặc nhỏ rỗng
vừa bề bị bổ dùng hiến hoàn khít kích lạ màn mở phạm phát quen ra sửa thoát và văn viết
vực công dịch giáp quy tiếp tổ vào về xã
vững chắc vàng
vườn rau trái
vướng mặt
vượt kế nút qua thẩm tiến
xã ban bán bế chậm chỉ chiếu chọn cũng dẫn đang đảo đề đoàn giai giải giảm hiện hoặc học huy kết khó khóa khuyến làm lần lập mỏng mở mới nộp phát phối rộng sẽ sống tăng thuộc tiếp tổ triển vùng xuất
xa cần dưới để quê
xá có
xả nước thải
xác đã đôi trong xuất
xách dệt
xanh da dọc đậm đô lục nước phơi
xâm nhập
xây nhà thêm trên
xẻ bảng một
xe buýt chở chuột dưới huy khách kỹ lăn loa máy phục tăng vui xuất
xem bạn bố bộ cả chân chi chú cổng dữ dưới ghi gì hiện máy mẫu nhật như nó phác thiết trình
xét cấp chuyển duyệt khen kỷ ở tuyển và
xếp chéo của giảm kết tăng thứ tổ trên vùng
xi đã
xiên đối
xin dành hẹn phép
xóa bảng bỏ chú hoặc mù nhà những tập trong
xoá bỏ bớt chỉ chỗ đối đường ghi mô ô tập tham trường
xoay cho hay ngang và vòng
xóm chỉ hiến
xong hoặc lúc mẻ nên trước
xô sơn
xuân lần
xuất bình chuẩn chuồng danh dữ hiệu huyết lọc nguồn phần thành thư trực và vào xưởng
xúc ở với
xung quanh
xuôi dòng
xuồng bị là máy tuần
xuống cấp đĩa góc
xuyên cho hoạt kẹt luyện
xử lí
xứ ủy
xứng với
y bác chính hiển là phụ thứ và
ý chí đặc đường hoặc hướng khi là một mua nếu niệm tên thay vị xin
yên cho nghỉ tâm
yết công tại từ
yếu ghi kém
yêu mến nước
#
ai đã đó làm
án có là nâng số
an sinh tỉnh
ảnh chân cho chưa của dưới đang để đĩa động đơn được in khỏi không mảng màu minh này nền sẽ theo trang trên trong
ánh về xạ
ảo của
ăn xa
âm để được lịch tiết
ẩn ảnh cửa đi một văn
ấn định phẩm và
ba cách cấp câu chấm chữ cột năm ngày nhóm ở thời tình và xã
bà ngoại nói
bãi bỏ
bài chưa dự đầu học mới rồi sẽ tạo thi toán trên trong trước vẫn về xuất
bám sát
bản ẩn bằng bị các cài cạnh chỉ chuẩn còn dạng đầy định đó đồ hoàn lưu một nghị nguồn nháp quá quanh quyền sửa tài thành thân thứ tiếng tìm tới trước tự tương về vừa
bạn bắt bấm bật buông chỉnh chuyển chưa di đánh để đóng được gán hãy hiển in khởi làm lựa lưu ở qua sao sử thiết thực tìm tự vẽ xem xoá xuất
ban đã kiểm phối quản tham tiến xây
bán hàng lẻ ra trú
bàn huyện tay ước
bảng bằng biểu các chọn chữ của không kiểu liệt mà mã nào nguồn ở sau sẽ số thay thì tổng trên từ
bánh bầu tròn xe
báo biến cho công đủ một ở trên tuyển và về
bao bọc quanh tiêu
bào dân
bảo rằng
bảy đi
bày tỏ
bắc qua
bằng bảng các câu chuỗi chức chương cùng dòng đầu định đường giá hai khoảng kiểu ký màu mũi ngôn nhau những nút phím tên vào
băng rôn
bắt nguồn
bậc tự
bấm chuột đúp lại
bật các chức hay là theo thì
bất chấp kì thường
bế giảng
bên dòng lề
bến lúc xe
bệnh cho
bị ảnh can chặn chia dừng giảm gián hạn khấu khoá khóa lặp nạn ngắt nhiễm sửa thiếu thu thương tốc xóa xử
bí mật
bì theo
biên chế dịch
biến chưa có đã đó đối được hay khác không mặc nào này thế thuộc trong
biển động
biệt kiểu về
biết những
biểu hình nghe quyết tại tán tham
bình chọn được là luận
bỏ ảnh bản bảo bớt cách dấu hoặc liên mục phần phiếu số sự tệp tiến trống
bò sinh
bóng chuyền đổ
bộ bàn bảng các cho của đã đệm đường hoá hồ huyện nhịp nối phát phân phụ quản sắp sinh sửa tài tái thăm theo tiếp tiêu và vào với
bố chi cục kết tích
bốn chữ là mươi sao
bờ biển
bởi các dấu hàm một người
buổi chiều đối họp lễ sáng
bút chọn
bức thư
bước cần đơn này ở thủ
bưu chính điện
cả ba hình năm những nước vùng
ca tài
các ban cạnh chấm chỉ chủ chuyên chứng chương cửa cước đại đầu ghi giới góc hành hệ hiệu hộ khoảng khối kí kịch lề loại lỗi lời lớp lựa màu mật móc năm nguồn nhà nhóm nội phép phiên phông phương quy siêu sở tệp tháng thời thủ thuật tính toán tổ tổng ứng vĩ vị
cách áp bằng bấm bên bởi canh chính chuyển di đảo đây để định ghi gõ gửi hàng hành kết mạng nào này nhau nhập ra thay thập thêm thủ tới tự và viết với xác xử
cải cách tiến
cam kết
cản thay
cảnh an rồi sát
cạnh bảng câu đối mục nếu
canh các cho đoạn nội theo
cáo cũng định được kết phải quý số tiến trùng trước vào về
cao đẳng điểm tối và
căn chỉnh cước lề trị
cặp biểu dấu từ
cắt ngắn
cần áp bao bắt bổ chọn chuẩn cùng gửi hỗ kèm khoảng lấy lưu máy một mở nhấn nhập sao tạo thêm thực xem xoá
cân đối
cấp bởi các chỉ cho chức chứng của cứu dưới đầu huyện nhân nước phát số thông tiêu trong từ và
cập được tập trong
cất trong
cầu cấp của đối thông
câu chuyện có đã hoặc khác nào này sẽ
cấu tạo
cây xanh
cha hoặc
chạy bộ câu chiếu cho được khi quá tiến trên trợ ứng và văn vĩ xong
chắc chắn được
chăm sóc
chẵn lẻ
chặt chẽ
chấm dứt độc lửng trên và
chân mọi thực
chèn bằng chỗ công cước dữ điểm điều hàng hay khi khung liên mục ngày nội ô phép quan tập tên tham thêm toàn toán trực tự
chéo ngược
chép công đối kết khi lại một những nội sang tới ví
chế đường trong
chênh lệch
chỉ áp bài bạn bằng các chọn chứa dẫn dùng đặt để đến đó đối gồm in không là mà mới muốn nếu người nhận ô quản rõ sau sửa tạo thay thấy theo trên từ tương và vào vùng xuất
chi hội
chí nếu nông vào
chia các đều làm nhỏ ra trục
chiếc chiếu xe xuồng
chiến binh lược thắng
chiếu bản bạn bị các cần chỉ có cuối đang đầu đó hoa không lác lặp lần một mới sáng sẽ theo thì thứ trên trước tuyệt từ tương và xong
chiều cho qua và xuống
chín mươi
chính bài có công của đặt được là nó thức và
chỉnh các chiều chức cỡ độ lại tự việc
cho báo biên biến cả câu chúng chữ chức con cột cước dải danh dòng đảng đầu địa điểm đồng đường giao hai hàng hiệu hộ hộp khoảng không khung kỳ liên mẫu mô năm ngày ngôn nhau nhị nhóm nó phạm sự tác tên tham thanh thành thấy tỉ toàn tới trục tùy từ ứng vay việc
chọn ảnh bản bên bị bố bộ cách cấp chỉ chỉnh chuyển chứa chứng có công cột cơ cuối dạng dưới đã điểm điều đoạn đồ độ đồng đơn đường hai hàm hàng hay hiển hoặc ít khối kích ký là làm lọc lời lược mà máy mặc mô mức nào nếu ở phân phông sau sắc sẵn sắp tài tất tham thành thêm thích tìm toàn tùy tự tương vai vĩ vị xuất xuống
chỗ các chỉ có đã khác kiểu làm tiếp trước tương uốn
chống ghi hạn
chốt điền trục
chợ cũ
chờ người
chơi dân
chủ của để không một nhà rồi sở yếu
chú được này vào về
chuẩn cho dựa để đoán nâng nông sắp tích tiêu tìm vào
chung cho kết trong về
chúng có được không trong vào
chủng đặt
chuỗi cần chứa có đánh để đó khác này sang số theo trong từ
chuột bên di hoặc khi lại lên ở phải ra sẽ trên
chụp từ
chuyển biến biểu các dữ đến điểm đoạn đối động hoán hoặc lên màu một những nó qua thành tiêu trường và vào vị
chuyện của
chuyên gia
chữ ấy có của do đầu đứng được khác thập thì thứ trên trong
chứ không
chữa bệnh
chứa chỉ chữ danh dấu đồ hai ít kết khoảng ký liên mục ngày nhãn nó nội phần tập tất thông trong trường vài
chưa cho chọn dùng đăng đến định đối đủ ghi khai làm lưu sẵn tải tạo trình xác xong
chừa lại
chức các công cơ đảng đối hội khám không nhận theo tối trao trong tuần vụ
chứng minh từ
chương vào
có ảnh bảng bề biểu bộ cách câu chỉ chỗ chú chức chương danh diện dùng dữ đài đầu địa điểm đối đúng đuôi gạch gần ghi gì góc hình hoàn hướng khoảng ký lãi lẽ liên lỗi lý mã mạng màu máy mô mục mũi mức nhãn nơi phải phụ quy sử sự tại tham thành thay thực tiêu tính trách trí trước trường tùy tỷ vai văn vị xảy
coi là
con bò của đường hay hoặc người thì trượt
còn các cần chậm chỗ dạng được giá hoạt mục nếu nhiều trong tùy
cong có nằm
cô giáo
công điện ngày rõ trong trung
cộng đồng lại tác vào với
cột bạn cần cho chứa có để đó đơn hay không mà mới nào này phải sẽ theo tối vào
cỡ ảnh chữ cố cơ dấu giấy gốc tập theo tương và
cơ cấu hội
cú bấm
cụ chứa để trí và vẽ
cũ hơn
cù lao
của ấp ba báo cá cán cạnh câu chỉ chiều chính chỗ chuyển chữ cước dải dân dấu dự đại đầu địa đó đội giao góc hội huyện kết khay khoảng khối kỹ lần liên lời màu mặt miền mô ngôn nguồn nhóm nội nút phong phường sách sở sự tên tham thanh thị thiết thông thời tiền tiến tiêu tín toàn tổ tổng trợ truy tuần tùy từng vĩ
cụm pa thi
cùng bài bên biến cấp đến hàng những sẽ tham thì
cũng bị cần chỉ chuyển chứa gỡ hiển không là nằm nên phải sẵn thêm xuất
cung của
cuộc sống thứ trò
cuối là tài trang
cuộn qua
cứ biến cặp giá lúc nơi số vị
cử đại
cựu chiến
dài để đến không nét tối văn
dán các đặc từ vào
dàn cách trang
dạng ảnh bằng cần chuỗi con còn cột dài đang đánh để đều đối được giá giấy hiện hình hoặc in kết kiểu lại lời mảng mặc mục nào ngắn nội ở phông sẵn sẽ siêu tham thích tiêu tờ trang trên trong trực từ và
dáng bạn cho có của dòng đã điều được kế ký mới này phông riêng từ viền
danh hiệu từ
dành ít
dao động
dãy các
dày hơn
dân ấp biết các cần chuyển có đã đạt đóng được gian gọi góp hiến huyện là lãi phải phát phố tham theo thu từ và
dẫn bên cách cài chuyển chứng đã đầu được hạng qua sử tới về
dấu các cũng đầu để hai hiệu hộp khoảng mũ ngã nhắc nhân nhớ những nối phân phụ sao tất thập thì trích tự vào vết
dễ dàng hiểu nghe
dệt chiếu
di động tích
dịch các chuyển đã không sang tiếng
diện các cho đối giá mạo số tình
diễn hay hiện trong
diễu hành
dinh dưỡng
dịp lễ này
do bạn trong
dò tìm
dọc cho theo
dõi thay
dòng bằng chỉ cho chung có của cuối đã đôi đơn được hiện hoặc kế kết không mà này nhập ở theo trên trước tương vào vốn với
dồn lại
dời xuống
dụ là sau tạo
dung bạn chú cố dán do dữ đã được hiện hoặc khớp lượng trong trường tương
dùng bàn bảng bình bộ bởi cách chỉ chuột chữ con công của cùng dạng danh dấu đến đó độ đơn đường giá không nhấn nhập nhiều như những nút phương tên thanh thấy thuộc thử trí trình tùy và với
dụng bảng biểu câu con công cùng dấu đất được giá hai hiệu hình hộp khi là lại lệnh này nhiều như nó phép phương tham theo thiết trên trong trường tùy và vào
duyệt đã để nên nguồn thấy tới
dự đoán họp hội tuyển
dừa có
dừng các dạng đột tiến
dựng lại nhà nông từ
dưới ảnh bảng các cho con cùng cửa để đoạn đường hàng hộp là lên những tên
dương để
dưỡng với
dứt khoát
đã áp ban bảo bật bầu biết chấp chi chỉ chứa công dùng đánh đến điền đổi đối đưa giao giúp gửi hiển hoạt hợp in khai ký làm lập lọc mã nâng nhận nhóm nối nộp phân qua quét ra sắp sơ sử tải tăng thả thành thông thu tiêm tìm tính tới trả trao trộn vận vượt xóa xuất xử
đa các chiều cho cột của dòng là thức
đám cháy
đảm đúng nhận
đàn bò
đang chọn có điều ghi giữ kiểm lưu mở ở sinh sử tải xác
đáng chú
đảng khóa trong và với
đánh tên
đảo ngược
đáp thắc ứng
đạt được giải hơn loại trên từ yêu
đặc nhỏ theo tính trưng
đăng cho giữ lúc trên với xuất
đặt bản bằng biến cạnh chiều cho chưa địa định độ được đường hàng hay hướng không kích là màu mật mua mục ngày ngữ nội phạm phần số tham theo thêm thuộc thứ tiêu và vào
đất đai
đầu cho đánh đến được đường hàng hình hoặc không ký làm mỗi mối một nhập ở trên trong vẽ
đấu đến tranh
đây bạn cho của đã để được không một mười rồi sẽ thì tương và
đầy bằng vùng
đẩy mạnh nhanh
đem lên xuống
để bạn bảo bỏ cập cấu chạy chép chia chứa cơ cuộn dồn dời duyệt đánh đăng điền đối giảm giữ gõ gọi gợi gửi hạn hủy khởi kích kiểm lấy liên lọc lựa mà một nâng nghe ngụ nhảy nhân nhận nhóm phản phân phụ quyết sao tăng tham thao thích thu thử thực tỉa tiến tiếp tô tổ tới tra tránh trao trình trộn từ tương ứng vào vừa xóa xoay
đề cần cập chỉ cho chương có cương đã được hay không mà phụ tài theo thứ trong trục vào về xuất
đệ quy
đếm các trang từ và
đến ảnh ấp câu của cùng dữ điểm đó đối được giá kỳ mục nguồn người nội ô phạm số tài thăm thư toàn trường
đều có phải ra
đi bằng biển cơ qua theo tới từng
địa hoá
đĩa trong
đích của đến không sẽ tham trong
điểm cao cần chấm cho chuẩn cơ đã đầu để đối mới này neo ở phụ quay so tại thả tham thì thời tiêm tiếp tròn trong trở trung trường
điển cách gần hình riêng thuật
điền đầy độ khoảng nội vào
điện gió lực số
điều đó khoản quan tiết trị
định cách cán chi chỗ cư danh để điểm điều định độ được đường giãn hai hay hướng khi không màu mới ngày nguồn như tên thành theo thì thời thứ trên từ và vào viền
đình chính có đóng
đinh dạng
đính hay
đó áp chèn dừng đã đánh đặt để được ghi hệ kết làm mở ngày ngân tính trên và vào vẫn
đo bằng của nằm
đỏ tươi
đoàn công đã gồm kiểm thanh thể
đoạn hiện mới trống
đọc các cho do dữ đã đúng gửi kèm lại màn nói ở riêng tài tệp thành thế trong từng vẫn
đóng của cửa điện khung
đồ ảnh cột để được hoa hoạ
đổ bóng bộ
độ chèn chỉ chia cho chọn cong cồn của đề điền hiện lớn lựa mặc này nhị sáng sâu sử sửa tăng thiết trong tuổi tự tương văn xác xoay
đổi ảnh bạn bảng bằng bất bề bố cách chỉ cho chỗ chuỗi chữ công cỡ của đã để điểm độ đơn đường hay hướng khi khoảng không mẫu mô này nền những nội phải phạm phần so tài thiết thuộc tiêu tới trực tùy từ tự tỷ và vào về vị
đội bóng
đối cho diện hay lập so suy và
đôi để
đồng bằng dạng được hồ tiền từ
động cần chèn chỉ cho có đã để đến định gạch hay hiển không khởi kiểm lại lọc máy một nếu người nhận như nông ổn sau sẽ số tạo tham thành theo thêm thì tính trên tự ứng và vào với
đống của
đông đảo
đột ngột xuất
đỡ bạn
đời sống
đờn ca
đơn đặt hàng hay và
đợt này
đủ các của để
đục hoàn
đun hoặc phụ và
đúng bên dạng đã hạn một nếu những nội quy thì trước với
đưa câu chính chúng chuột thông tới
đứng cạnh
được bài ban bản bất bỏ các cắt cấp cấu chấm chia chứa coi cộng cơ dán dịch dời duyệt dự dừng dựng đại đầu để đếm điền đóng đổi đối đồng gắn ghép gõ gỡ hàm hệ hỏi hướng khai không ký lặp lọc lựa mã máy miễn mô mục nâng nêu ngụ nhắc nhân nhúng những phụ phục quan quản quy quyết sinh soạn tải tại thả tham thì thiết thỏa thu thụt thư tiếp tổng trải trao trên triển trong trộn truy vay vẽ vì việc viết xem yêu
đường bê bên chia có dạng đã đôi được giữa hay hoa hồi huyết kẻ kết khác kiểu kính nằm ống phân sẽ số tỉnh trong và
em dưới nhỏ
ép buộc
ga lúc
gạch chân chéo đè lát ngược
gán các giá phím trường vĩ
gắn nhãn vào với
gặp một nạn
gần điểm nghĩa
gấp đôi
ghé lại
ghép nối
ghi bạn bất chép cơ cuối danh dữ đã đầu hiện lưu lý mới ngay nhãn sẽ thì thứ trong trước từ tương văn ý
gì đã sẽ
giả ảnh chịu có định gửi hoặc thiết và
giá của đất đầu hơn khi là lúa mỗi mua nước tiêu tôm trên từ
gia góp mới nhập tăng
già làng
giác ngược
giải bên cao cho đáp hiển khác là mã nén phương tập trị trình và
giai thừa
giám đốc
giảm giá kích từ tỷ
gian cần cho chờ có của dãy đã để được hàng hiện học nào này nhận sửa thử tới truy và
giãn vào
giảng lớp viên
giành giải
giao của lưu tiếp
giáo viên
giật cấp
giây của
giấy đã mời riêng tờ
gió cấp
giỏi cấp
giống với
giờ bạn có của đến được hiện làm sáng tạo thì trên trong tư
giới thứ
giúp cho dân này việc
giữ chức giá gìn kích nội nút thành thư trên trong với
giữa dấu điểm giá lề mép nằm người ô theo viền
gõ ba bằng các công dấu đường không ký mật phạm sai trực từ và xong
góc đầu được phải vuông xoay
gọi hàm hộp là ngay như số tổng
gói này
góp được
gốc của được không và
gồm cả các chữ một tất trong
gỡ khó lỗi
gửi báo biểu dạng đến lên một qua thư trên trực và
hạ là thấp xuống
hại ban
hai bảng bằng bên cấp chấm chuyên có công cột cùng dấu dòng đầu đội được đường giá giới hàm hay hộp kết lớp mảng mục mươi năm nhóm sắc tập tham thẻ trang trường tùy
hàm có cơ do để đó khác không lượng quản số theo thử toán trong và
hạn cụ của dùng mà mặn trả vào
hàng bên các cần cho chứa dữ để đơn được hiện hóa mới này ngàn ngang ngày ở sẽ tháng thì tiêu trăm xóm
hạng của
hành kèm khách ngày nghị trong từ vi
hao của trong
hảo tâm
hay ảnh bản bảng bất bên biểu bỏ các chấm chân chèn chỉ chiều chỉnh cho chuỗi cuối dấu định đoạn đồ gặp giảm hàng hiển hộp kết khoảng ký mảng mục nhập nội ô phải phần phím sau sửa tắt tên tham thư tổ trình trường tương vào văn vùng xóa
hãy báo bấm cho chờ đánh đăng đối gõ kéo khởi làm mở sửa tham thu xác
hằng tuần
hầu hết
hậu quả
héc ta
hệ đồng giữa mới vỏ
hết hiệu là quý
hiểm đến
hiện bằng các chi công dưới đề được khi là nào nay này như phép ra sau số thị thông tối trường từ vật với
hiệu ảnh cho cổng dụng đang đánh được khác mới phép tập tích tiền với
hiểu rõ
hình bàn bình cầu chính có cơ dạng được khối kinh mới như quát riêng tam thành tỉnh trái trong viên vòng
họ tên
hoa chữ được trang và văn
hóa có xã
họa được riêng trên trong từ văn véc
hoạch và
hoàn cảnh chỉnh lại tất thiện
hoán đệm vị
hoạt ảnh chế chức hình hoạ khi mùa tài
hoặc bản bấm biểu bỏ bổ chép chỉ cho chuyển chữ cuối dấu do đặt để đến định gõ gửi hai hàm hàng hộp kết không là mở mục người nhiều nút ở phạm phần sai sao sửa tải tạo tắt tên tệp tham thành thay thêm thời trên trình trong trực trường từ xoá xóa xuống
học của kỳ và
hỏi lại trắc
hỏng nặng
họp báo đã giao phiên trực và
hộ bốn được ông sinh tham vay với vừa xin
hồ chứa
hội có của đại hiến hóa họp thông và
hồi giải qui
hôm sau
hỗn hợp
hộp bên công này nhóm rỗng
hơn bình bốn cùng được giá hai lệnh mức nhiều
hợp bằng cho chứa có của để đến đó không riêng thành theo trong từ vi
huân chương
hút hơn
hủy bảo
huy chương động
huyện có còn đã giảm họp vừa
huyết áp
hướng biểu để đến khác trong
hữu dụng ích
i và
in cho có đã đầu để hay một nghiêng tập theo trang trong văn
ít phút từ
kéo các cắt chuột điểm đường móc sang trên vào
kép vào
kế bảng đã để thừa toán truy
kể chuyện lại
kê hay mọi trong
kết bằng các chỉ cho còn cứng diễn đã được khi không khung nhiệm sẽ trong trường và
khác bằng biệt có của cũng dạng dùng đã nào sử trên trước
khai giảng
khám tại
khảo chấm tài
khay máy
khắc phục
khẩu bằng chỉ cho của đã đạt để được hiện hiệu không kiểu một mới sang tập theo thì từ và vào văn
khen cho
khép lại
khi ảnh áp ấn bảng bấm biểu các cài chế chiếu chưa chương còn dán di duyệt dữ đã đánh đến điều đó đọc đóng được ghi gửi hết hiển hiệu họp hồ khởi làm nạp nó ô phát sắp so soạn tài tải tập thay thêm thị thiếu thông tiến tìm tính tới truy vẽ xác xoá xuất
khí vui
khiển ảnh bị cách cây có của để khác không kiểu thanh thêm và
khiếu nại
kho lưu nén
khoá chính mà thứ
khoa giáo
khoán trả
khoản vay
khoảng đợi một ngày từ
khỏe và
khỏi bảng các chế một nhóm ô tài tiến vùng
khối các dữ lượng thi tin văn
khôi phục
không ai an ảnh bỏ chọn chuyển đánh đạt đặt đi định đọc đóng đủ gian giống giữ hiện hội ít kể kết khí khớp kiểm lấy liên liệt nằm ngắt nhắc nhận nhập ở phát quay rỗng sửa thấy theo thêm thống thuộc thực tự tương vào vượt xóa
khởi đầu điểm tạo
khu công dân tái trung
khung cửi dệt đã để đích đó được giải hay hiện hình kế nhìn trong và văn
khuyên bạn
khuyến cáo công học
khuyết tật
kiếm bằng trong và văn
kiểm này soát
kiện bạn cấp cho có của đã để được kích là lọc tìm trong và
kiến có của góp kéo người tổ và
kiểu ảnh bánh biểu chữ của dấu do dòng đã đánh điều định đường in khác kí ký là mặc này ngày nguồn phép số tài thuộc trình tuyệt và
kính gửi thứ trong
kỳ cho cuối đã hạn khấu là tháng thứ tới trong và vào
ký cho dự ghi hợp kết mới số tham thuật từ
kỹ sư
là ảnh bản bạn bảng bao bất biểu cái căn chỉ chủ chữ có con cơ danh dấu dòng dữ dương địa định đô đối đúng được đường góc hai hệ hoạt hộp in kết khách khi không ký lao liên lời mặc mặt mục năm nội nơi ô phạm phân phần sự tài tăng tập thích thiết thời toàn trùng trường tuần văn ví vị vô vùng xác
lá cây thư
la mã
lạc được
lại bài bảng câu con đây đến giá hiệu hộp kết khi khó lệnh mọi phần số tất tệp thì thường tiến tiếp toàn trên vào văn với
lãi cuối đầu để hàng kép thứ trong
làm ảnh cùng dấu giá hai kết kiểu lại mặc mới mục nền như sao sau tham thay tiêu trong trưởng xiên xong
lan tỏa
làng nghề
lặp của
lắp đặt
lâm nghiệp
lần bạn cuối đăng gặp khởi lặp lượt lưu năm sau so sửa thành thử trả trước
lấn sâu
lập bố cơ danh để lọc một mới ngày ngôn thành trong
lấp đầy
lấy các được lại
lẽ bạn
lệ bao cho có khấu không là phí thì trong trùng với
lề cho của đoạn ở phải
lễ khởi mít ra trao
lệch cho
lên các cấp được hoặc không lại mức ở phiên thanh trong và
lệnh bạn cần cho của điều được khác không kiểu mà nào như theo tự
lịch thời trong
liên hiệp hoan
liền kề nhau
liệt sĩ
liệu báo bị biểu cá cấu chính dùng dưới điện định đồ gốc gửi hoạt kế kết khi là một nằm nên ngày ngoài như nơi quan ra riêng rồi sai sẵn số tập thư thứ trước tương về với
liều vắc
lĩnh vực
lít nước
loại bỏ có đối khá khác một này phụ tệp và văn
lọc các cho chuẩn dữ đã mặc trong tự và
lòng của
lỗi cho cú đã ghi không lúc ngoài nội thì tiêu xảy
lồi phía
lối tắt
lời bằng bình đúng ghi gợi ngay sẽ tại trong xác
lợi cho
lớn các là trong tuổi
lớp cho học không quí trẻ
lúa bị
luận của hội lên lý trước
luân lưu
lúc bây đó khởi này sau trên
lục của là phân và
luôn đọc
luỹ thừa
lũy tích
lực chức hỗ nếu ngay ở tùy và
lưới chính đan để phụ văn
lượng cho của không lao phiên phục tối trên
lương khởi
lượt khách truy xe
lưu bảng bằng chỉ có cùng đồ động được giá lúc mã mẫu mới này nó ở tập thay theo thông trong tự với
lý các dự lỗi nội phần sẽ tài theo thuyết trộn văn về
mã băm chương của kết lỗi mới số thường
mà bắt chạy cho chưa đại hiển kết khai là ngụ người nội sẽ trả tương xác
mạc ngày tại
mái nhà
mãn điều
mảng có của dữ là thứ trong vuông
mang theo thông
màu đã để được khác lục này nguồn phông riêng tô và
máu tình
máy chạy có của đánh điện khác nhận quét
mặc dù
mặn tại
mặt của đối là tại trời
mất chữ mật
mật mã
mẫu báo bị cha chính cho chứa có còn cơ của dân dựa để đó khác không mới này ngẫu sẽ tài thì trong và vào
méo mó
mềm nguồn
miền tên
minh hoạ
mít tinh
mó nó
móc của góc kéo
mọi ảnh bảng chỗ chữ công cột dấu điều định đoạn đơn giá kiểu ký liên nhóm ô phiên số tập thành thay
mong đợi muốn
mô phỏng
mỗi bài bản bảng bên buổi cán căn cấp câu chuyên chuyến con cột cơ dãy dấu dòng điểm đoạn đợt giá hình kết kỳ ký lỗi lượt mục nhóm nửa phần phòng quý suất thành thí thời tổ trường từ việc
một bài bên bố chiều chiếu dạng đến độ đôi ghi giây hằng hiệu hoặc hội ít kết khách khối kí kích kịch lãi lát lệnh lỗi lời lớp móc mũi ngắt ngôn nguồn nhãn nội nửa phiên phông phụ phút phương siêu tác thành thiết tiền tiêu tín toán tổ tờ trăm trục tỷ ứng việc
mở bài bảng chuyên để địa đường hai hay hội khi lại nó riêng trên
mới duyệt dựa để đến hoặc khi khởi là làm nâng rồi sẽ tạo trong và với
mời số
mũ và
mùa khô mưa
mua với
mục bạn bằng bắt các cần cấp chỉ cho chọn chứa có con còn cuối đang đầu để đó gốc hay hoặc là mà nằm sẽ sử thích thư trên trống trùng từ tương văn
mũi trên
muốn ẩn bắt chọn chuyển chừa có đánh định đọc gán giữ gỡ liên mở nhập sao sửa trong xác xem xóa
mưa đo tối
mức bảo đầu lương này thưởng ưu xám
mực nước
mừng dùng
mười lăm năm
mươi năm
nạ chỉnh nghĩa
nào bên bị cho đã đang khác không khớp kiểu là thì trên
nạo vét
nạp đảng đồ một phong tài
này áp bạn báo bị chưa của cung dưới đến giúp hoạt kết khi làm một mở nằm nên phải rồi sẵn tạo thay trên vẽ xác xuất
nay có là
nắm bắt
nằm cạnh dưới trước
năm có của ngoái nhiệm phần sau theo thứ tới trong trở trước
năng chèn chỉnh cho chuyển đã để điền định đọc gạch hiển in kéo khởi kiểm lưu nhập sắp sử sửa thay thêm tìm vẽ xác xử
neo của đối vào
nên chèn chuyển chưa dùng là làm lưu thay
nền hay nếp tảng trang
nếu bỏ cả chọn chúng chuỗi chưa công dữ đặt đưa gặp hai hàm hộp kiểu lãi muốn ngày người như phải phạm số tập tham thiếu thỏa trường văn vẫn
nêu tên từng
ngàn lượt
ngang hay và vào
ngành y
ngay bây bên dưới số trên
ngày cấp cuối dãy đầu hiện hội kể là lễ mai nào này nghỉ nhận so số thành trước
ngắn hơn
ngăn tủ
ngắt đoạn hàng quá
ngầm định
ngân vốn
ngập mặn sâu
nghe dài hoặc
nghèo còn của được
nghề miễn nghiệp
nghệ nhân quần thông
nghị diễn kết khen là lần sơ thứ trực
nghỉ lễ
nghi sai
nghĩa cho chữ của hàng trang
nghiệm có thu trở
nghiên cứu
nghiệp đạt trung và vụ
ngoài của cùng dự ra vào
ngoại phạm
ngoặc đơn được không mở nhọn toán tròn và
ngọc lam
ngôi đình nhà
nguồn bị cho của đáng được giấy mở từ và xã
nguyên chẵn của dài gần lẻ liệu mà nào nằm nội phím từ vị
nguyện khám và
ngữ âm có của đã khác không mặc này viết
ngư dân
ngừng cấp gõ
người bị con của đã đạt đầu đó khuyết làm mỗi này nghe nghèo nước phụ quản quen so sở sửa ta tại thật tốt trong với xem xếp
nhả chuột
nhà cung hảo nước tạm thầu xuất
nhãn bên cho cột của hàng trên
nhanh chóng
nháp mới
nhau các cho của trên và
nháy đơn
nhảy từ về
nhắc bạn nhở
nhắp đúp
nhận bài biết các chứng công đối hồ kết là một này nhiều sản thư tiêu và ý
nhấn biểu để lại mũi tới
nhân chủ có của khẩu số với
nhập câu chính cho chữ có con dấu dưới để đường hay họ hoặc nào ngày những nội phụ theo thô thông tiêu trên trực
nhật chỉ của để góc khi lại liên nội phần tất trên trực
nhất cho có để được khi nằm ngày sau sẽ trên từ và
nhị thức
nhiệm cho và về
nhiên nằm từ và
nhiều bản bảng bộ chỉ chỗ cơ dòng định đối hàng ký mây mục năm người nhiệm phần tập thao trang tùy vùng
nhiêu tiền
nhỏ hộp ở rồi tệp và
nhóm các của đã để đó đối giải lồng lớp phát phụ việc
nhờ đó quản
nhu cầu
nhuận của hàng
nhúng trong
nhuộm màu
như bạn cũ được giá hiển kiểu lời mô mục số trên ý
những ảnh bản bước cái chữ con công dạng dấu điểm định đường hành kết lệnh mẫu ngày ngôn người nội phím quy số tập tên thay thẻ thuộc toán
nhưng bị chỉ
niêm yết
ninh trật
nó bị chứa có cũng đã để lại thành trả trên trở từ và
nói chung chuyện điều rõ số tiếng
nóng đã
nối bằng có cơ dòng đã được đường hiện kết kiểu mà rồi sẽ thêm thứ vào với
nội đồng
nông sản
nộp hồ tại
nơi khác này
nút chọn dấu duyệt để được giao hoặc trong tùy
nữa để
nửa năm
nước hiện sạch sinh và
ô bạn bị cần cho còn cuối cửa dưới đang để đích hiển hoạt hoặc kề kiểm là một mới nào ngoài nguồn nhập ở riêng sẽ thành theo thì tiền từ vào với vuông
ở bậc cả các cạnh cấp chân điểm định đơn khu lần máy mọi mục ngoại nước ô phần sau số tổ trang trước
pa nô
phải báo bật bên bị cài chỉ cho chọn chứa đạt đăng đặt đóng ghi gửi hay khai kiểm ký làm lớn một nhập ở sang sẵn sẽ tạo tập tất tham theo tồn trang trên từ tự và với
phạm nồng vị
phản cao hồi
pháp luật này thứ
phát âm ra sinh trên từ
phẩm bằng của đã không từ
phần ba bên chọn chữ có còn công cuối cứng dư đó được gồm in khác nào riêng sẽ số thay thi thứ trong từ và văn việc xem
phân bón của được đường là nhỏ tách vị
phấn khởi
phép có của hoán là một nhân so sửa tổng
phí giai tại
phía ngoài trái
phiên chạy
phiếu bộ lãi
phím của dài để này số trong
phòng đọc tiếp
phổ thông
phối cảnh
phông cho cơ của đã để được khác không mặc nào thay trên trong và
phủ bảo định sóng về
phụ cho của để được huynh trong
phục hậu
phum sóc
phút của cùng để hoặc
phương đã hai sẽ thứ tiện và
phường đã
qua ba bưu đào điều đường hộp kết khi lần mạng một nhiều những phải số thị thư toàn trang trình từ
quà cho
quả có dạng đó này nằm nếu phép quan sẽ tìm tới trong vào về xuất
quá hạn lớn trình
quan cấp chủ chức đã đặt đến được không mẫu nhỏ tâm trực
quảng trường
quanh một
quay lại về
quần chúng
quân đạt mỗi
quét chưa được
quê hương
quên mật
qui số
quy tụ tuyến ước
quý vị
quyền chạy cho địa được ghi hạn sở sửa tác thay thực và với xem
quyên góp
quyết ban được một
ra bằng bộ chuẩn chữ cơ định được hai hoặc kết là lỗi nếu ngày ngoài những ở số tài tham thông trên trường tự và
rã nhóm
rác thải
rạng sáng
rằng bạn các mọi một
rất có hài
riêng biệt để được hoặc ở thì từng và
rõ bạn bộ cách chiều cho công địa độ hơn hướng ký nét người như nơi ràng theo thông thời tổng trên trường vị việc
rồi bỏ duyệt đến gõ lưu một tải thoát
rộng bảng cho có cố đã để đường tập tối trong vào
rỗng bên được hoặc
rời bến trường
rút lại
rừng ngập
sách có do đánh để đó được hàm hiện khác không kiểu liên lựa mỏng một mới nhập những tham theo tỉnh trên trong trống từ
sai chính dựa được quá sót số
sản trong ước
sang ảnh bảng các chế cột điểm định độ đối hình hộp ô số tài trồng trường vị
sáng các chuỗi của đã lên một sớm từ văn
sàng đối
sánh theo với
sao cho
sát dư thì việc
sạt lở
sau bảng câu chỗ đại đối hai hơn ít lần loạt mở này ngày phần số trong
sáu tháng
sắc cho xanh
sẵn bản có những trong
sắp thứ tới
sân khách vận
sẽ áp bắt bỏ chạy chèn chỉ cho chọn chuyển chứa còn diễn dùng đặt đọc khởi làm nhảy nhắc nhận nói tạo thêm thu tìm tính trở vẫn xác xảy xóa
siêu tập thẻ
sin của
sinh của đạt là năm ngẫu sản sống trong và viên xã
soạn tài
soát lại lỗi
sóng cao
song song
số ảnh bạn bát bắt bên biểu bộ cách cấp chẵn chỉ chung chuỗi chứa chương công cước dạng dự đại để đếm điểm định đó đoạn đối đưa đường e giây hài hàm hóa hoặc hộ in khi khởi kiến kỳ lại làm lẻ lên lệnh liên liền lớp lương mục nằm ngẫu nhận nhị nội ô ở phải phiếu phụ riêng sẽ tài tăng tham tháng thì thời thư thực tổng triệu với vụ
sổ chương tài thả
sôi nổi
sống văn
sở của đã đảng đạt đặt là mới số trong
sơ đồ gồm lưu nộp trễ trực từ
suất bình của được hàng hiệu là lỗi lợi sinh trái
súc sắc
suốt của hoàn ngày trong
suy giảm
sử bạn đảng
sự chọn chuyển cố điều gán hỗ kết khác muốn nghiệp phân quan sửa tham thật thực tô tương
sư là
sửa ảnh bảng cách chú chưa của dữ để định đối hay hoặc hộp kiểu lại lần lời nội phạm thành theo thông thuộc trong trường từ xong
sức chứa
tả ảnh cho cột đối một tập và
ta tin
tác dụng đã được này quý tài trên văn viên với vụ
tách hàng thập văn
tải ảnh lên từ
tại ba buổi các chỗ cổng của cửa đây địa điểm được khu kỳ quảng tầng theo thì trang trụ vị vùng
tái chính định
tai nạn
tài tử
tam giác
tám giải
tạm và
tang của
tạo ảnh bảng báo bằng chỉ dạng danh để đồ gì hình hỗ hộp kịch kiểu ký liên mẫu nghề người nhiều những ở sau tài thành thêm thư trang truy vẫn việc xong
tàu cá khách
tay đảng hay
tắc tính từ
tăng gấp giảm hay kích lên mạnh thời tỷ
tắt các chung đại được hay hoặc theo thì trong tùy
tấm ảnh thẻ
tâm hành năm
tầm nhìn
tận tay
tập cha con dưới ở số và
tế biển cho cơ đã đạt hộ và xã
tệ được giá mặc mệnh trong
tên bài bạn biến chỉ chuyên cột cũ dài dưới đầu đầy đối được hãng hiện khối không kiểu máy nào nó ô ở phải tìm trái trang trên véc với xuống
tệp ảnh có gốc hoặc không nén từ vừa
thả chuột hoặc vào
thái hiển thoát
thải nhựa
tham luận quan
thảm nhựa
tháng có cố hay hiện hoặc hợp khác là này năm nội theo tuổi
thang điểm
thành biểu các cầu chiều điểm giá hình kích kiểu ký ngày nhiều tập tích trình trong trước văn việc
thanh cơ điều định đứng hoạt lỗi lý thiếu tiến tra viên
thảo cần lần thứ văn
tháo gỡ
thay vào
thắc mắc
thăm dò
thẳng bắt có đứng
thẩm quyền tra
thấp nhất
thật sự
thấy đồ được đường giữa hộp kết mục nhiều ở số tài tập tên tệp trên và việc
thẻ của khác
theo bảng báo bất cạnh chỉ chương con công cùng danh dấu đề điểm độ đơn giá giây hai hàng hệ kỳ ký liên mã miền nhiều những phụ tiêu tính trang trục và ý yêu
thể bắt bấm bật bị bỏ cài cập chép chỉ co dán di đã đánh đăng địa đóng gây giải giúp gửi hủy ít kèm không khởi kích lồng nằm nhận quyết sắp sẽ so tải tắt theo thiết tiếp tô trả trong viết xảy xóa xoay xuất
thế chuỗi giới hệ màu một nó phông trong từ văn
thêm bảng biểu cách câu cột dấu dữ để được hoặc ký mục người nhiều những nữa phụ sẽ tập thư trang trong trường tùy từ và vai
thì áp bấm bật bỏ chấm chèn cho chỗ chuyển đặt để đọc giá in kết kiểu là làm máy mọi mỗi một mở ngụ người nhấn nhập nội phải sau sẽ tạo tập tham thay thêm tìm tính tổ trước tùy tự tương việc xác xoá
thị ba bánh bằng bên chế chỉ chú chuỗi có cột của cùng dựa dưới đã để đồ được đường ghi giờ hộp khoảng không lại lần loại mã màu mọi mỗi mục nêu ngày như nó ở phần sẽ tài tại tham thanh thay thêm toàn tổng trợ trục từ tự vào về
thi báo có đấu lần sáng tối trực viết
thích của được như và với
thiên tai
thiệt hại
thiết thực
thiếu biến niên
thiểu cho của là số
thiệu trong
thọ trung
thỏa điều
thoả mãn
thoại bạn bằng chỉ chứa có di đã được hiện hình mở sẽ tập thành thuộc và với
thoát là nước với
thôi vai
thông chính có
thống của ghi nhận nói truyền tự
thời chứa dạng giữ không một nhiều sang sẽ theo thì tiết và vào về vụ
thủ công
thu được gom ngân về
thuật số toán trước
thúc đánh sớm tập vào vẽ với
thuế giá
thuốc cho
thuộc kế và
thụt vào
thuyết trình
thử ảnh các chỗ của để đường ít một nếu nghiệm phục sẽ thiết trang
thư chung có của doanh đến mẫu riêng theo trộn từ về
thứ năm
thừa các
thức bằng cho chứa có đã đại để đúng hay khác không là mới sao sẽ theo thứ tính trực văn
thực của sự tế thi
thước của nằm
thường có được khi không kỳ thì
thương lái mại phẩm
tích có của cực lúa luỹ tự vào
tiêm chủng
tiền ăn cố đi định khấu lệ ở thưởng trả
tiến bộ tới
tiên cần được hãy là sau tiến tổ với vùng
tiếng khung
tiếp ảnh bạn các chỉ cho có của dân để hay khoảng ở sau sẽ thu tới từ xúc
tiết có không mục xin
tiêu cụ dùng đến nghị thụ
tiểu thương
tìm bằng các một mục tập tất theo thông trong từ tương
tin âm bài bạn bảng cá cấu chi chung chứa còn cũng dạng do dự đặc đăng đầu để đến đồ đúng hay hệ hiện hình hoặc kết lưu mà mở mới nào nằm nhị ở phản rằng sai sau sẵn sẽ tài thông trên tức từng tương vào với xuất
tín phiếu
tỉnh ban bổ đã đạt đón giúp thu tổ yêu
tính bảng bằng biểu căn chẵn chỉ chia chính chứa có công dùng điều định đó độ đối đường hệ hiện kết khấu không kiểu là lợi mà mỗi một mới mức phải phương riêng sẽ tài tập tiền trang trên tương vào văn với xác
tinh thần
to cuối
toạ độ
tòa soạn
toàn bảng dân diện giao màn ngành quốc trường từ văn
toán cho hàng hạng là năm tiền với
tóm lược
tổ công ghi giúp quốc
tố là
tô màu
tốc mái
tộc thiểu
tối mật
tôm thẻ
tổng công của dân đàn điểm được kiểm kinh thu
tốt công nhất
tờ gấp
tới bản bên cơ đó đối góc kết khi mục ngày tập trường vị
tra các dữ điều đường lại lời và
trả định hàng ở
trái cây để phiếu qua sẽ theo trang trong vị vùng xoan
trải ra thảm
trạm bơm khám trưởng
trang bài bạn cần chẵn chỉ chủ chứa công cũng cuối đó ghi in là lẻ liệt mà một nào nằm ở phê rồi sẽ sử thanh theo thì trắng trên trí trọng trống trợ tự tựa vào với
trạng chỉnh
tranh tài
trao cho giải tặng tận
trào thi
trăm của so
trắng vào
trận đấu với
trễ hẹn
trên bánh báo biển cho cổng danh dữ đài đĩa điều hàng hay không lưới những ô ổ phần sân số tài trái tuyến vùng
trị bát biến cao chiều cuộn dạng danh dữ đại đầu để đích độ gia giờ hay hiển hoặc kiểu lẻ mà màu nào ô ở phải riêng sản sẽ thanh thấp thập theo thì thiếu về với xấp y
trí cho dự đã đầu nào này tập trang trên tương vào xem
trì và
trích yếu
triển kinh văn
triệu điểm lượt
trình bài bị cài chuyển công dùng đã đánh đạt đọc đúng được giữ hay kết không kiểm lại mới mục này sẽ soạn sửa tạo thì thực trình và với
trỏ bên chỉ sang trực văn về
trò chơi chuyện có quản
tròn đặc lên ở thành theo và xuống
trong ấp báo biến buổi cả cấp chiếu chúng của dạng dịp dòng dữ độ giai hàm hàng hệ hình kết kho không khu kiểu lịch lời lúc máy mô mùa mục ngăn ngoặc ngữ phân sáu tất tên thẻ thứ tiếng tiêu tỉnh tôi tổng trợ từng ứng và vài ví xóm
trọng của nhất
trộn các
trống có hoặc muốn thì trong vào
trồng dừa
trợ bố các cho của được khả không kỹ ngôn những tiền tối vay
trở đi
trời nhiều
trú tại
trúc của
trục góc này
trung đã gian hạn vị
trùng với
truyền bầu dữ đạt được kết trước viên
trừ các khi
trực quan
trưng bày cho
trước bảng các của dấu đến đối hết hoặc ký một những số trong trường và vẫn
trường bạn bảng bằng bên chính cho chứa dưới đầu để địa đó đứng giữ hay hiện học khác không là liệt mẫu phụ ranh sẽ số tham thì thông thuộc thứ trộn trung tuyển từ tự
trưởng của đoàn
tuần của lễ thứ trong
tuân thủ
tục đánh được khi không lại thực từ và
tuổi được thọ
tùy chỉnh thích ý
tuỳ thuộc
tuyến đường kênh tại tháng
tuyển nữ
tuyệt mật
tự ảnh bản bạn bên các cài cần cập chèn chỉ chữ cột cũng cuối dấu đại để điền điều đó đơn được ghi giữ gõ hàng hào hoặc in kết khai mở nào này nên ngược nhập như ở phụ riêng sau sửa tạo tay theo thoát thôi tiếng tìm tối trên từ và vào văn
tư bản có của dựa
từ bạn bằng bộ cạnh cần cho chứa có cột của cuối dòng đâu điểm giữa góc gói hàng hay hơn khi khóa không kiểu máy nào nay nằm người nhiều những nửa ô phạm riêng sáng sau số thanh thay thực trái trang trên trình trung trước và vào vùng xa
tử bảng cần đã đọc được hoặc kế không nào này so số tập trong và
tức của giảm thời
từng bước câu chữ dạng dòng đoạn đối kỳ người phần thành trang
tượng bên bị cho của dàn dự dưới đó hai hình kế kiểu là nhỏ rồi sang theo thì tương vào xoay
tương quan
tỷ suất
ủng hộ
uốn gần và
ủy các đã phát phường tổ và
ứng chuyển của đã hiện khi phó phông so
ước khoảng lượng số
ương khóa
và ảnh áp ẩn ấp ba bảo biết biểu bóng bộ cạnh chân chèn chi chiều chịu cho chú chuẩn chuỗi chuyển chữ chức cơ của cung cuộc cuối di dùng dữ dừng dưới đại đảng đánh đăng đặt đầu địa điểm điều đoạn đọc đóng đưa gạch gán giảm giây giữ gõ gọi gửi hàng hộ hơn ít khoảng ký là lãi làm liên lọc màu máy mật mô nạp nằm nếu nhắp nhân nhập nhiều nhỏ nhóm niêm phạm phản phân phụ quyền sao so sự tài tập tệp tháng thêm thiết thư thứ tiền tiến tiếng tiếp tiểu tính tô tổng trách trang trao trên trình trục truy trường tùy từ từng tương uốn ứng về việc vùng xoá xuống
vài giá giây nơi phút
vào ba bản bằng bộ cạnh chế chỉ chiều chỗ chung chúng chuỗi cột cùng cuộc dấu dịp đằng để đĩa định đồ giá hàng hay hoặc hồi không kích ký lớp mã máy mẫu mỗi mùa năm nền ngữ nhiều nhóm phải phạm phía rồi siêu sinh số sự thiết thước trình trục trước tùy và
vay ưu vốn
vắc xin
văn ẩn bạn bị chỉ chiếu có đánh học kế khác kiện mới này riêng theo thư tiêu và vào
vẫn có giữ lỗi thấy tiếp
vấn đề hay sức từ
vận khéo và
vật chứa
vậy không ở với
vẽ bánh bằng các đã đoạn đồ lại và
về an ảnh bài bảng bảo bộ cải căn chế chỉ chiều chính chuỗi chương cơ cùng danh dưới đích điểm điều định độ đối đơn được đường giờ giới khấu khoảng kích ký lãi lỗi lợi mảng mục nghịch nguồn người nội ô phân phiên quê quốc quyền sử sự tác tang tập theo thông tính trình trung trước trường tuyên từ và văn vị xác
vệ bằng cho chống dữ khỏi môi ô sinh trang
vết được phụ
vị cần cấp chủ đứng hành không ở tập thời
vì chỉ lý một người tham
vi chữ chứa của đó được kết là này tham trang trong từ
việc bị chọn chuyển của đã được ghi kể ở tại tạo thực tìm trên
viên ảo cơ đặt điện được giỏi hay hiến khác phải phân phụ sửa tham tháng về xếp y
viền cho đã ô tự và
viện có hiện và
viết bằng đã đúng ghi hai nào trên với
việt và
vòng sơ tròn
vô giá hình nghĩa
vốn đăng
với ảnh bảng bất biến biểu bộ bốn cách cạnh câu chỉ chiều chuỗi công cơ cỡ cuối dãy dân dấu dữ điểm định đoạn độ đối đường góc hàm hệ hộp hợp kết khoảng không kích kinh kỳ lề mật mục người ô phần sự tập tất tham thẻ thuộc tiêu tin toán trang trục tùy tỷ văn
vụ án cháy được hành mới này so tai tăng thu trọng và
vui lòng tươi
vùng biển các cần có cơ của dữ đích đó ghi hiển hoạt hộp là phím rỗng sâu trong và văn ven
vuông kép
vừa ban chọn có duyệt gõ khung nhập qua với
vực nông
vươn lên
vượt giới khó
xã bảo biên bố còn cù đã được hoàn họp phải phấn tổng và vận ven
xác của minh như thực
xanh lá
xe tải
xem ảnh bản bảng chủ chuẩn chứng của đồ mô nguồn phần tài trên
xét bên
xếp cho đơn hạng lại lát và
xin cho gọi gửi
xoá ảnh bản bảng cột dữ điểm hàng hay khỏi lược mục những nội tất toàn trong văn
xóa các cột để hàng khi kiểu một nội
xoay của
xong một thì
xuất bằng cho công của dạng không một phát tập tệp theo trình
xung đột
xuôi chiều
xuống dòng để số theo trong
xuyên tâm
xử của khi
ý bằng của để kiểu ngày nghĩa trong về với
y của đã không
yếu là tự
#
an ninh toàn
ảnh chụp có đã lên riêng và
ánh sáng
ẩn các
ba điểm là
bác sĩ
bài có của được không nào
bạn áp dùng đang đặt ghi mở nên phải sửa thay thêm vẫn xác
bản bên cần cho chứa có cũ dịch duyệt đang để điều hay hiện hoặc khác không là mà nào này nằm nghe ở phát phức riêng sang sẽ thảo theo thì tóm trên từ và vào xem
ban đầu tổ
bàn giao làm
bán kính
bảng chứa có dữ đã để giá hay khác mới này theo và vào văn
báo chí kiểu lỗi số
bao giờ phủ
bảo tồn
bát phân
bằng bàn biểu chữ con hình lệnh mật ô số tiếng văn với
bắt buộc
bậc hai
bấm tổ
bầu cử
bây giờ
bế mạc
bê tông
bị cuối ghi gỡ hỏng mất tắt thay từ
biên bản giới
biến chuỗi đổi kiểu môi số thể
biệt chữ
biểu có diễn
bình của phương thường
bỏ các chọn đi khỏi mọi một sót
bộ có giữ nhớ phận quét tỉnh trực xã
bổ trợ
bội số
bốn người
cả khi
các ấp biểu bộ bước câu chi chiều chuỗi chữ chức con cơ dãy dữ đảng địa định đoàn đồ hộp kết khung lần liên mẫu mô mũi ngày ngôn nhãn nút phạm phân thanh thành thẻ thiết thông thư tiêu trình tuỳ văn viền vùng
cách bạn bố các cần dòng dùng hiển kéo khác làm sử theo tính
cảnh bảo
cạnh biểu của
cao chất hàng tuổi
căn bậc nhà
cần chèn chuyển có để được in làm lặp sửa thay thử tìm trả xác
cận nghèo
cấp đã một phác thuốc xã
cập đến
cầu chính xã
câu được
cây cầu số
chào mừng riêng
chạy lại một trình từ
chấm câu chấm động phẩy
chậm nhất
chèn ảnh bảng chỉ cột dạng dấu đồ đối hàm kí phần số trường và văn
chép và vào
chỉ cần cho còn đọc được hiển hiện hoạt những thư tới trả trong
chi phí trả
chia cho sẻ
chiến dịch
chiếu bên chéo cho của đã được hay hiện kế là ô tới trong vào với
chiều của
chính phủ quy
cho ảnh bản bảng biểu cán chỉ chuỗi cơ dữ đến điều đoạn đồ đơn gần giá hàm học kết kiểu ký máy mục những ô phần quản số tập tất thư trang trẻ trình từng văn vùng
chọn bảng bằng cho chưa của để hộp khác khỏi không lên màu ngôn nguồn nhiều nó ô phần sang sẽ số tập tên thẻ theo thì thư trên trường từ và vào văn vùng
chỗ ấy cần cho nào nên
chồng lên
chủ đang động này nhật quản tịch và
chú hay rằng trong và ý
chu kỳ
chuẩn bị của lọc
chúng bạn tôi
chung của khảo quanh
chuỗi bạn các dữ đã được hay ký là mà nào phụ rỗng
chuột trong
chuyển dạng tới
chữ ký nào
chưa chắc đúng
chứa chuỗi con công giá nhiều số văn
chức lễ ngày
có ba bài chiều chữ chứa công dạng điều định độ hai hơn ích ít kết lệnh lúc người nhiều những ô phần số tài thêm thì tổng trang trên từ vài việc ý
còn mở rỗng thiếu trống
con này và
công an chức dân nghệ nghiệp nhân nhận suất
cổng thông
cột bảng bằng bên cơ của dữ đã đầu được hiện thứ trong
cỡ đã
cơ số
cú nhấn pháp
của bà biến bộ cấp chúng chuỗi chứng chương con cửa danh dãy dòng dữ điểm định đồ giá hàm hàng hệ hình khung kiểu ký mảng máy mẫu mình mọi mục năm ngành ngày nhãn phép phông số tác tất tệp tháng thư tôi trình trục từ xã
cục bộ
cùng của kiểu lúc ngày sửa tài tên trong
cũng sẽ tìm vậy
cuối dòng tháng
cuốn sách
cuộn văn
cử tri
dài hơn quá từ
dán văn
dạng bạn bảng các chữ có đó khác không ký liên này ngày ô phần riêng sang tài thập theo tiền trường tự vùng
dáng định đường mũi ô
danh mục thiếp
dãy được hoạt
dẫn bạn cho của đến số và
dân cư trong
dấu bằng cộng kiểm ngắt nháy trong trừ
dây nóng
dịch vụ
diện mảng một người
do các đó trí
doanh thu
dòng đầu lệnh trong và văn
du lịch
dụ như theo về
dục và
dụng bộ chức để hàm những quy trí
dung cần danh mới ô và
dùng câu chung chức có định hàm hộp khi kiểu lại lệnh máy một phím thiết xác
duy nhất trì
duyệt biểu đăng và
dự báo định toán
dữ kiện
dư luận
dựa trên
dừng lại
dưới bên của đây
dưỡng lý
đã bỏ cài cấp chuyển dừng đặt đóng gán giải gõ gỡ hết hoàn kết kiểm mở tạo tham thay thêm tô trình xong
đài truyền
đảm bảo
đang dùng đăng đọc làm soạn tạo xem
đáng tin
đảo của
đào tạo
đạt chuẩn
đặc tả
đằng sau
đặt dấu giá khoảng kiểu một thành trên trong vị
đầu cấp cột dòng hay là lại lúc mũi sách tháng và việc với
đây có
đè lên
để ẩn bắt chỉ cho có dùng điều đọc đóng được gán ghi giúp hiệu kết không lưu ngăn người phát rời sắp thấy thoát trả trống trở truy tự xoá xuất
đề của ra và
đệ trình
đến ba bảng chỗ cơ kích năm tập từng
đều đặn được hư
đi chéo lại làm trước vào
địa danh điểm
điểm ảnh bắt của cuối điều đính góc nóng nối phần trên uốn và
điển của tự
điền nốt số
điệp lỗi
điều hành này
định bằng bởi chiều có của dưới giá giới khoảng kiểu nếu những phạm rõ sẽ thiết về
đó buông các có gõ không là một nhập sẽ thì
đo được
đoạn đường mở này
đoàn thầy
đọc chưa của được khác là như sẽ theo toàn từ và
đóng góp hộp một tài
độ cao chỉnh chính mặn phân rộng
đồ màu
đô thị
độc lập
đổi chiều dữ định đối được giá giữa hình kiểu màu mới thành theo thứ trong văn
đối của xứng
đội tuyển
đồng bộ cho để và ý
động cập chuyển của đánh đặt điền điều được khi ở sửa trong từ viên
đơn giản này
đúng như
đúp vào
đưa vào
đứng thứ
được bao bật cất chấp chép chỉ chỉnh cho cung di diễn điều đưa giải giao gọi hiệu kết khi khởi kích kiểm là lập lấy liệt một mua nạp người nhận nối phát phân phép phê sao sử thông thực tìm tô truyền với xây xếp xuất xử
đường bán chiều cơ đính lưới màu xu
đương với
gạch ngang trên
gần nhất
gây ra
ghi được kế lại nhận ra tên trên vào
giá bán
gia bảo
giả sử
giải ba khuyến nhất nhì pháp quyết thưởng
giảm còn dần khoảng
giám khảo sát
gián đoạn
giãn được
giao ban dịch thông thức vai
giáo dục
giọng đọc
giống nhau
giờ hành ngày
giới bằng thiệu
giúp bạn của đỡ
giữ lại
giữa cạnh
gõ chuỗi giá hay khoảng một số văn
góc của dưới theo trên tròn
gồm có
gộp lại
gỡ bài
gửi cho tối trước
ha lúa
hai bản biểu cách chiều chữ của điểm đối ký là lần người phần số
hàm được mật phân trả
hạn dưới là thanh trên
hàng của đã đầu hay hoặc nghìn trên trong
hay ẩn bằng chọn cột dán danh đối đường gỡ hàm một phạm số thay thuộc trang truy từ xoá xuống
hãy bật bỏ ghi kiểm lựa nhấn sử tải xem
hằng năm ngày số tháng
hậu tố
hệ điều
hết hạn năm ngày tháng
hiểm xã
hiện chương có của đã hành ngay ở trên việc
hiến đất máu
hiệu của quả số trang trong văn
hình ảnh của cung đã quạt và về vuông
họ và
hóa ấp
họa đã thông vào
hoạch năm
hoàn tác
hoạt chi
hoặc bạn các chỉnh có cột dùng dừng đã khi nếu nhập nhóm số thư trang
học bổng cơ phí
họp thứ
hộ cận có dân gia
hội chợ khóa lần thảo thoại viên
hồi quy
hôm nay
hộp danh kiểm thư
hơn hay hoặc nữa số
hợp dữ lý này nhất tác
hủy bỏ bước
huyện ủy
hư cấu
hướng của văn
hưởng đến
in ấn các đậm được tài trên và
ít hơn
kèm thêm
kéo con để đến hình một thả và
kể cả
kề nhau
kế trang
kết lưu nạp toán tới vào
khác cho để được sẽ và
khách hàng
khai mạc
khán giả
khánh thành
khảo sát
khẩu chủ
khen thưởng
khi bài bản chạy chèn chọn chuyển con dùng đang đăng đặt gặp gõ in kết kiểm lưu máy một mở nào người nhập thực trình
khiển bảng biểu đã được hiện này trong
khoa học
khoán được
khoảng thụt trống
khỏi danh
khối địa
không bao bằng bật bị chỉ cho chứa dấu dưới để đổi đúng đưa hiển hoàn hoạt hỗ in làm lưu mất mở muốn nên nhìn phân phụ rõ sẵn tính trả xuất
khớp với
khung nổi
khuyến khích
kí hiệu
kiếm qua
kiến được
kiện này
kiểu biến chỉ chuỗi con dữ đoạn đồ đối được ghi mẫu nội phông trang trường văn
kim ngạch
kinh doanh nghiệm
kịp thời
kỳ đầu năm trả
kỷ luật niệm
kỹ năng thuật
là các chuỗi công gì hợp kiểu lãi mảng ngày người những tên tham thư tổng
lại bản bằng cho của được một ở rồi sau tài thành theo trang trong trước
lãi được xuất
làm ăn các công được gì một theo
lãnh đạo
lắng nghe
lần đầu kế mỗi này nữa số trong
lập cho của hiện kết lại máy mặc miền này theo trình tức
lấy từ ý
lệ của hộ
lễ hội
lề trái trang và
lệch chuẩn
lên hay một nhau tới trên
lệnh đã trình trong từ và
lịch sử
liên lạc tiếp tục
liệu bạn bảng bằng bên cần chỉ dạng đều địa đích đó hay hoặc kiểu mà mẫu mở nào nguồn người nhập nhúng ở sang sẽ theo thì trên và
loại giỏi trừ
lọc nhập
lỗi khi trong
lồng nhau
lợi nhuận tức
lớp bồi tập
luận chính số xã
luật số
lúc chạy
luôn chấp được
luồng văn
lũy thừa
lực lượng từ
lược đồ
lương cơ
lượng giác mưa thông
lượt học
lưu bản các dạng một ngay tài thiết trữ và vào ý
lý để luận này
mã bản định hoá hóa nguồn
mà các có được ghi nó
ma trận
mạc lúc
mảng hay
mạng xã
màu cho của đen đỏ nền trắng trong xám xanh
máy đọc này tạo
mặt nạ trận
mật độ
mẫu con đã điện hiện nghị phụ số ví
mệnh giá
miễn là
minh họa
mọi bản dạng đối trang trường
mỗi ảnh cuối đối giải hàng hộ lớp năm ngày người ô số tác tài tập thể trang tuần xã
một bộ bước cái cấp chỉ chỗ chữ chương con cơ cửa dãy đầu địa đồ đơn góc hệ khoảng khung là liên mã màu máy mật mô năm người nhóm nút phân phép sự tệp tháng thanh thẻ thông thời tiến trình tùy từ vài văn vĩ vị
mở bằng cửa được ở ra tài tập thẻ trang trong và
mờ đi
mới bằng cho có của hơn nhất từ vào
mua vào
mục của danh đích được hiện khác không mới nào người theo tự vào
muốn chỉnh đặt để in lưu sử tạo thay thêm tiếp tính xoá
mức đóng độ hỗ
nào bạn cần có của cũng để được mà trong
nạp lại
này bằng chèn cho cũng diễn đã đang hiển nếu sang trả và vào với xảy
nay đã
nằm bên sau
năm học là nay thực
năng bảo hỗ số suất tạo truy tự
nâng cấp lên
nét dẫn
nền cho của
nên có được hiển in không xem
nếu biểu các cần chỉ con đối giá là nó nội ô tài tùy
nêu rõ
ngạch xuất
ngày bắt công của đã đêm đến ghi kết không thanh thứ trả trong và
ngay cả lập sau trong từ
ngăn cách cản
ngắt cột
ngân hàng
nghe thử và
nghị báo các
nghìn đồng
ngoại lệ
ngoặc móc vuông
ngũ báo
nguồn ánh
nguyên nhân
ngữ cho
ngược của lại
người cao chịu chủ chưa cùng đăng đi đọc đứng được gửi khác không nhận phê sử từ và viết
nhà máy trường
nhãn dữ hay
nhau để trong
nháy kép
nhảy tới
nhắc lại
nhắp chuột vào
nhận dạng diện được giải tác thêm trong trước
nhân đôi vật viên
nhấn mạnh nút phím
nhập bình chiều chuỗi công của danh dữ đã địa được ký lại liệu mật sai tham thư trong và văn
nhấp chuột
nhật các ký tự
nhất hai là trong với
nhiệm nội
nhiên của
nhiệt độ
nhiều cách cột hơn nhất ô
nhìn thấy
nhỏ nhất
như các một sau theo thế trong
những biểu câu chỗ cột dòng điều đoạn đối gì hàm hàng kiểu ký phần trang trường tùy từ việc
nó không là sẽ trong
nổi bật
nối cong đến lại thẳng tới
nồng độ
nông nghiệp
nốt từ
nơi bạn mà nào
nút mũi này xoay
nước ngoài
ô bằng bên có công của đầu đó hay khác không mà này rỗng trên tròn tương và
ổ đĩa
ổn định
ở bên chế chỗ cơ cửa dạng dưới đâu giữa góc mỗi một mức phía trong vùng xã
phải để nằm qua trả trong
phản ánh
phát biểu động sóng tay
phẩm đạt
phần bổ chân đã không lớn quà
phân cấp chia công giải phối thành tích và
phận một
phép chia thử toán
phí cho
phía bên dưới sau trên
phiên đăng giao
phím chức
phong trào
phổ biến
phụ cấp lục thêm trách
phút đến và
phường có tổ
phương của sai trình
qua bên địa tất
quả công được
quá dài
quan sát
quán triệt
quốc gia hội lộ
quy chế hoạch mô
quyền cao
quyết về
ra bởi dòng đầu khi khỏi nhiều nút quân tại tên tiêu trong trước từ vào
rà soát
ràng buộc
ranh giới
rất nhiều
riêng cho trong
rõ định giá khoảng kiểu một nếu những rằng số tên thiết trong
rồi bấm kéo mới thử
rộng cột và
rời con
sách bảo địa điện giá này và xã
sản lượng xuất
sang bên chữ đường phải trái văn
sàng cho khi nếu trong
sáng nay tạo thứ
sánh các
sao của lưu
sau ba dấu đây mỗi một
sắc thái
sắp hàng
sẽ có cũng hiện là thay trả tự
sinh lớp
soạn bài thảo
số âm bản cần chữ có cộng cột dưới dương đã giá hàng hay học khác kiểu ký mà ngày người phần sang theo thu tối tùy từ tương vào
sổ địa xem
sở được
sơ khảo
sớm hơn
suất cho cố danh học
sự trả
sửa bài câu điểm được đường một mục ở và văn
sức khỏe
tả các trong
tác tuyên xã
tài chính nguyên trợ
tại hội nhà số trạm trong và xã
tải lại tệp
tạm dừng thời
tán thành
tạo bản biểu bởi công đối hay hoặc tạo tập trong từ và
tăng cường dần trưởng từ
tắt chế cho chức
tâm của
tần số
tên bảng cơ đã để đơn khác lên mới này người phạm riêng tác trong viết
tệp đã này
thả xuống
thái của
tham dự khảo
tháng của cuối đã được trong trước và
thành bản chỉ chữ lập một số
thanh niên trạng và
thảo luận
thay bằng tên
thậm chí
thấp hơn
thập lục
thấy ảnh bản các một trang trong
thầy thuốc
thẻ bảo khéo này trang
theo bài bên các cột dạng đường hình hướng kích kiểu lề mặc mẫu nội phần sau số tên thiết tỷ vị vùng
thể áp chạy chỉnh cho chuyển có điều định đọc gán gọi hiển in kéo kết làm lệ lựa lưu mở nạp sao thao thấy thức thực tìm tính truy tự xem xoá
thế bằng các kỷ nào
thêm chữ hàng hay khoảng phần số thông văn về
thị ảnh cho danh dữ giá hay kết khi nếu những nội ô phía tất tên theo thông trấn trường và văn xã
thì bị các chỉ chọn có cũng ghi hàm hiển nó phụ
thi công hành
thiết để
thoại để giữa trong
thoát khỏi
thôi giao
thôn mới
thống tập
thông thường
thời của điểm được là lượng trong
thu hoạch phóng thập
thủ tướng
thúc bằng dòng
thuốc miễn tình
thủy sản
thư ký
thứ tư
thức chính của được kiểu mảng nào này số trong và vào
thực tiễn
thường dùng là xuyên
tỉ đồng lệ
tích lũy phân
tiên bạn trong về
tiến hành
tiền mặt tố
tiếp công đến được vào
tiết kiệm về
tiêu biểu
tìm chi được thêm thuộc và vết
tin cần cho có của đáng đích điện đó được khác không kiểu này nguồn phát phù theo thêm trong và văn
tín hiệu
tính các cho đã để đến được giá hàm hiệu hợp khác lãi lại này như số theo tổng trong từ và
tỉnh khóa lần mở
tình nguyện
toàn cảnh cục huyện tài xã
toán học
tổ truyền
tổng các cộng đài giá kết mức phụ quát vốn
tốt nghiệp
tờ giấy trình
tới ảnh các cuối đầu ô trang
tra cứu xem
trả hết mỗi
trái hay sang
trạm y
trang bên cho có đã đầu để được hay hoặc kế khác mới nhất quét riêng soạn thông thứ trong trước
tranh minh
trắc nghiệm
trật tự
trẻ em
trên bài bên các của cùng dòng đầu địa đó đồ hệ mạng mọi mỗi thẻ thước toàn trục và xuống
trị âm cần có cuối dương hiện hợp khác không lỗi lớn này nằm ngày nhỏ số thời thuộc tiền tối trả trung tuyệt từ tương và vào xác
trí bắt con cột khác ở trong và văn
triển khai
triệu tập
trình bày có điều hành khác phục số tải tìm xuất
trỏ hiện nằm ở tới trong
tròn một
trong ảnh ba bản câu chỉ chuỗi công dấu điều định đoạn đồ đối giờ góc khoảng khung mã mẫu mọi mỗi ngày nhóm những phép phiên quí số thời tiến tình trang tuần từ vòng
trọng tâm
trộn thư
trở lại về
trụ sở
trung cấp học vào
trùng lặp
truyền hình thanh thống trực
trực thuộc
trước đây đó hay
trưởng ban
trường biểu có của điều được kiểu nào ngày người nhập trong tùy và vào văn
tuần tra
tuổi trở
tùy biến
tuỳ chọn
tuyển sinh
tuyến tính
từ bản bảng bên bị cơ danh đã khoá mẫu năm nguồn nội tài tập trong vị viết
tự cho chọn chương có dòng đã đặc đầu định hay khác không làm mà ngắt nguyện phân sắp trong với xếp
tư công số
tử của
từng nhà
tượng ba bạn có để đồ kết không nghe ở riêng trong và văn
tương lai phản tác thích
tỷ số
ủy chủ nhiệm viên xã
ứng được hoạt trong xử
ước đạt tính
ưu đãi
và bản bạn bảng bên cách cấp chỉ chỉnh công dán dân dấu duyệt để định đồ độ đối được đường ghi giá giờ gỡ hai hàm hiển hình hộp in kéo kết kích kiểu lưu mọi ngày những nội ô phải phát phần sau sửa tạo thả tham thay thông thời trả trong văn vị xác xem xuất
vào ảnh bài bất bên cái công cơ cuối dòng dữ điểm điều đoạn được đường hai hình khung lúc mũi những nó nội nơi phần quý tập tên thư tiêu trang từ văn vùng
văn được hiện nghệ trong
vẫn được
vận hành
vật và
vậy bạn
vẽ đường hay
ven biển
về bản cách công đầu hàm hệ học hộp hướng kết kiểu nâng ngày những phần phía sau sin tài tổng trang việc xây
vị bên có của đã đo gửi này và
vi cho cơ đã đích in nguồn nhãn
vì không nó sao thế vậy
việc đang nào trong với
viền bên
viên của đã mới trực và
viện đã
viết bởi hoa từ
vòng lặp
vốn đầu
với bản cùng đầu điều đồ giá hai kiểu máy mỗi năm nhau những nội số tài tên tháng tổng trường
vụ của ủy
vùng bạn đã đồng được in làm này ô
vuông góc
vừa được
vướng mắc
vượt quá
xã có
xấp xỉ
xem các thêm trang và xét
xen kẽ
xếp ảnh các đống loại theo
xin liên
xoá một
xoay đối
xóm chiếu
xu hướng
xuất các ra sắc
xuống còn giống một
xử phạt
ý rằng
#
ảnh hưởng
âm thanh
ấn giữ
ba chiều
bà con
bài đã đang này
bản bạn cập của được in mẫu mới quét sao trong vẽ
bạn cần chèn chỉ đọc gõ kéo không nhấn nhập sẽ tạo thấy thì
bàn phím
bảng cơ được hiện nháp trong
bảo đảm mật trì
bao gồm nhiêu
bằng dấu một tay
bấm nút vào
bất kỳ
bầu dục
bề cao rộng
bên cạnh ngoài trên
bị ẩn bỏ xoá
bí thư
biên soạn tập
biểu đồ
bố chuẩn
bộ duyệt ký sưu
bổ sung
bồi dưỡng
buông ra
cá nhân
các ảnh bản bảng biến cấp công cột dấu dòng điểm điều đoạn đơn đường hàm hàng hình kiểu lệnh phần phím số sự tài tên tham thay từ xã
cách chọn giữa nhấn trực
cái nút
cảnh báo của
cạnh bên nhau
canh lề
cao của hơn nhất
cáo viên
căn cứ
cần dùng hiển phải thiết tính
cấp tỉnh trên ủy
cất giữ
câu chữ hỏi
cấu hình trúc
chấm điểm
chấp hành
chất lượng
chèn các ký
chỉ của đạo định một ra sẵn tiêu
chiều cao dài dọc ngang rộng
chiếu đến
chỉnh canh
chính quyền sách tả trị xác
chịu trách
cho bạn biết công đối mọi mỗi người tài trường
chọn các định đối được hiện kiểu những phạm về
chỗ ngắt
chờ duyệt
chủ đề trì
chú giải
chuỗi tìm
chuột để vào
chuyển con sang tiếp
chuyên đề mục
chữ cái nghệ nhật thường viết
chứa dữ một những
chưa được
chứng nhận
có bản các cùng dấu giá hiệu kích kiểu mặt muốn nên nghĩa nội quyền sẵn tác tên thẻ trong
co giãn
con chuột
còn có
công bố khai trình ty văn việc
cột và
cỡ phông
cụ thể
của ảnh bài bản biểu công cột cơ điều đoạn đơn đường hai hộp mỗi những nó phạm phân phần tập tỉnh trường văn vùng
cũng được như
cùng kỳ với
cuộc họp thi
cuối của năm
cứ biểu
dài của
dải màu
dạng cho của đã số tập thể văn
dáng đoạn
dành cho
danh nghĩa
dẫn đầy
dân số tỉnh tộc xã
dấu chấm gạch phẩy tách
diễn ra tả
diện tích
do máy người
doanh nghiệp
dòng mới
dụ này
dùng biểu các cho được làm trong
dụng các định kiểu một
dự án kiến thảo thi
dưới mục
đã bị chèn cho đăng định ghi liên lưu muốn nhập sửa tồn xác
đa giác
đang biên chạy chờ được
đảng bộ ủy
đánh giá
đằng trước
đặt con đúng tại tên
đầu bằng năm ra từ
đây là
đề án mục nghị
để áp chỉnh chọn chuyển con di đặt định gỡ in lại làm nhập sử sửa thêm tìm tính vẽ xác xem
đến các cuối hạn hết khi một nay ngày
địa bàn
điểm dữ kết ngắt
điện thư
định các cho kỳ là một nghĩa sẵn trong vị
đó bấm kéo trong
đoàn viên
độ dài lệch
đổi các kích một sang số tên
đối chiếu thoại
đội ngũ
đôi vào
đồng bào chí mỗi một nhân thời
động này
đơn phụ
đủ về
đúng ở
đưa ra
đứng đầu
được áp bảo cài cập chèn chuyển công đánh đăng đặt định đọc gán ghi giữ gửi hỗ in làm liên lưu mở sắp sửa thay thêm tính tổ trả tự xác
đường dây nối thẳng truyền viền
gạch dưới nối
gán cho một
gặp lỗi
ghi đè
gia đình
giải ngân thích
giãn cách
giao diện
giáo và
giấy phép
giống như
giữ chỗ nguyên phím
giữa các hai
gõ lệnh tên vào
góp ý
gợi ý
gửi về
hài lòng
hai ngày ô
hàm này
hạn chế
hàng năm và
hành chính
hãy dùng thử
hay nhiều
hiểm y
hiện một rõ trong
hình bầu chữ đa thức tròn
hoạch số
hoàn toàn
hoặc bằng chọn một nhấn
học sinh tập
hộ nghèo
hội đồng thi trường
hộp chọn tổ văn
hơn một
hợp các đồng phím với
kèm theo
kéo dài nó trong
kê các
kể từ
kết chú đến hợp luận mềm xuất
khác trong với
khám bệnh
khấu hao
khi có kéo không nhấn tạo
khó khăn
khoản này
khoảng thời trắng
không cần còn dùng ghi tạo thay thì tồn
khởi chạy công động
khu vực
khung thoại
kí tự
kịch bản
kích hoạt thước
kiến nghị
kiểu tập
kinh phí tế
kỳ họp
là giá số
lại các để giữa mật và
lãi suất
làm cho tròn
lao động
lề bên
lệnh để này
liên hệ quan
liệu cho chủ chứa có đang để hướng khác không mới này phụ trong từ vào
lời chào
lớn hơn nhất
lúc nào
luôn luôn
lượt người
lưu lại
lý do
mà chứa không
màu sắc
máy in phục tính
mẫu được thí
miền địa
miễn phí
mô tả
mỗi lần tháng
môi trường
một ảnh bản biến biểu câu chứng công cột của danh dấu dòng điều định đoạn hàm hàng hay hình hộp khi kiểu ký lần mảng mẫu mục ngày phạm phần sổ tên tham thư trang trong vùng
mở đầu một thanh trình
mới được
mục dữ đã lục này tiêu trình trong và
muốn áp chèn dùng hiển thấy
này chỉ chứa có được là sẽ thì trong
nằm dọc giữa ngang ở trên
năng này
nâng cao
nếu chương có không một
ngày làm
ngắt dòng trang
ngân sách
ngẫu nhiên
nghệ thuật
nghị định sự
nghĩa là
nghịch đảo
ngụ ý
người có duyệt dự tham thứ
nhà văn
nhấn đôi
nhận ra
nhập các chỉ giá khẩu khoảng một số tên
nhất của một
nhị phân
nhiệm kỳ vụ
nhiều lần
nhỏ hơn
nhóm lại
như là vậy
những giá mục ô
nhưng không
nó được vào
nội bộ
nối trên từ
nông dân thôn
nút chuột
ô bảng chứa đã được hiện trong
ở cuối đầu đây địa đó kết trên vị
phác thảo
phải có của là vào
phát hành hiện thanh triển
phân biệt cách số
phần của mềm này
phấn đấu
phép bạn tính
phê duyệt
phía trước
phím mũi
phong bì
phóng to
phối hợp
phông chữ
phù hợp
phụ nữ
phục hồi
phức tạp
qua các
quả của là
quá nhiều
quan hệ trọng
quy tắc
quyết số
ra các một
riêng của lẻ
rõ các có
rồi chọn nhấn
rộng của
sản phẩm
sang một
sắp đặt
sẽ bị hiển không mở thấy xuất
siêu liên
sinh hoạt
so sánh
số các cho của dòng điện được hiệu không là lần lượng mũ nào này phức thập tiền trang trên trong và
sổ tay
sở hữu
sơ kết
sự kiện
sửa các chữa lỗi
sưu tập
tác động
tài sản
tải về
tạo các được lại
tập huấn thể trung viên
tên bên cho trường và
thả neo
tham mưu
tháng đầu
thành công phần phố viên
thanh cuộn toán
thay cho vì
theo dõi đó một quy thứ
thể chèn chứa dùng đặt ghi là loại nhấn nhập sửa tạo thay thêm xác
thêm các
thì bạn câu dùng được không trả
thị dạng kiểu một số trên
thi đua
thí sinh
thiết bị
thoại này
thông điệp tư
thống kê nhất
thời hạn
thu hồi hút nhập nhỏ
thủ tục
thuật ngữ
thúc của
thuộc về
thụt lề
thứ ba
thư điện tịch
thử lại
thức chuỗi thuộc
thước đo
thường trực vụ
tiên của
tiến độ
tiền lãi
tiếp nhận theo trong
tiêu chí điểm
tin cơ đã về
tỉnh có
tính của năng phân toán về
tình hình trạng
toàn bộ tỉnh
tóm tắt
tô đầy sáng
tốc độ ký
tối ưu
tổng hợp
tới một
tra chính có
trả lại tiền
trách nhiệm
trái của và
trang của hiện này thẻ và
trao đổi
trên ảnh bảng điện đối đường màn máy một
trí bạn của
trị cho đã được giá là mặc tham trong viên
trì dưới
trích dẫn
trình chiếu con duyệt
trỏ chuột vào
trong bài biểu bộ các chế chương cột cơ cùng hai năm phạm phần quý suốt tập tháng thư trình văn
trở thành
trung bình ương
truyền thông
trước tiên
trường cơ đã này
tuy nhiên
tùy theo
tuyên truyền
tuyệt đối
từ các chối đầu đó một tháng
tự của do nhiên trang xác
tư vấn
tựa đề
tức là
tương đối đương tự
tượng được khác này trên vẽ
ưu tiên
và chọn có cột không một người nhấn số tên
vào bảng các cửa danh đầu đây đó đối giữa kiểu mục ngày thẻ trường vị
văn đã lệnh phòng số
vẫn còn
vẽ hình
về các chức số
vi các dữ ô phạm
vị tiền
việc làm này
viền của
viết bài tắt
với bài
xã đạt
xác nhận suất
xây dựng
xem lại trước
xoá các
xuất bản
xuống dưới
#
bài viết
bạn chọn đã
bản đã tin
ban hành nhân
bảng tính
bảo hiểm vệ
bấm phím
bất cứ
bật tùy
bên dưới phải trái trong
bình quân
bỏ qua
bộ điều lọc
bố trí
cả các hai
các dạng đối giá ký mục tập thuộc trang trường tùy
cách đọc
cài đặt
cán bộ
câu lệnh
chẳng hạn
chân trang
chấp nhận
chèn một vào
chi bộ tiết
chỉ có số thị
chiếu ảnh
cho các đó một phép
chọn mục này trong
chú thích
chuỗi văn
chữ hoa số
chứa các
chưa có
chứng khoán
có khả một
còn lại
con số
cố định
công tác
cơ bản
cỡ của
của bạn bảng các đối người ô tài trang
cung cấp
cùng một
cuối cùng
cước chú
dạng một
dáng trang
dãy dữ
dân vận
dấu cách ngoặc
dụng cho
dung của
dùng để
dựa vào
dưới dạng
đã có
đại biểu diện hội
đảng viên
đánh dấu số
đặc biệt
đăng ký nhập
đặt các lại
đầu của tiên trang tư vào
đầy đủ
để chèn hiển mở tạo thay
địa phương
điểm cầu
điện thoại tử
điều chỉnh hướng
định số
đó bạn cần chọn nhấn
đối số với
đơn ngữ
được chọn dùng hiển nhập tạo
đường cong dẫn
ghi chú
giai đoạn
giới hạn
gỡ bỏ
hành động
hãy chọn nhập
hay không
hệ số thống
hiệu lực ứng
hoàn thành
hoạt động họa
học viên
hồ sơ
hội nghị
hộp liệt
hợp lệ
hướng dẫn
in ra
ít nhất
kế hoạch tiếp
kết thúc
khác nhau
khai báo
khoảng cách
không được hợp phải quá tìm
ký hiệu
là một
làm việc
lặp lại
lần thứ
liệu của đã được hiện văn
lời đọc
lựa chọn
mà bạn
màn hình
máy chủ
mật khẩu
mô hình
một bảng cách chuỗi điểm đối đường giá ô tài tập trường
mở hộp rộng
nào đó
này để không
nằm trong
nghị quyết
ngôn ngữ
nguồn dữ
ngữ cảnh
người dân
nhấn chuột
nhân dân tạo
nhập vào
ô trống xem
phải được
phân bố loại
phần đầu mở trăm tử
phiên bản
phím tắt
phụ đề thuộc
phục vụ
phương pháp
quản lý trị
quy định
quyết định
sách các
sao chép
sau khi
sẵn sàng
sắp xếp
so với
số liệu nguyên thứ
sửa đổi
tác giả phẩm
tài khoản
tạo một ra
tập hợp
tên của tập
tham gia số
thanh công
thao tác
thập phân
theo chiều đây định
thể chọn được gõ hiện sử
thêm một vào
thị các trong
thí dụ
thích hợp
thiết kế
thông báo qua
thời kỳ
thuộc số vào
thứ hai nhất
thư viện
tiền tệ
tiến trình
tiếp tục
tiêu chuẩn đề
tìm kiếm thấy
tỉnh ủy
toán tử
tổ hợp
tối đa thiểu
tồn tại
tổng số
trả lời
trạng thái
trang tính
trên thanh trang
trị của
trí tuệ
trình diễn
trong bảng cửa danh khi một ô trường vùng
trợ giúp
trở lên
trung tâm
truy cập vấn
trực tiếp tuyến
trước khi ngày
trường dữ hợp
tuệ nhân
tuyên giáo
từ điển ngày
tượng đã
tỷ đồng lệ
ủy ban
ứng dụng với
và các
vai trò
vào biểu hộp nút ô tài trong
văn hóa
vận động
vẽ một
về giá một
ví dụ
vĩ lệnh
với các một
vùng chọn
xã hội
xảy ra
xem thử
xuất hiện khẩu
xử lý
ý kiến
y tế
yêu cầu
#
ảnh chiếu
áp dụng
bạn cũng
bản ghi
báo cáo
bằng cách
bắt đầu
biểu mẫu thức tượng
các ô
cập nhật
chế độ
chỉ mục
chỉnh sửa
chọn lệnh một
chuyển đổi
chức năng
chương trình
con trỏ
công cụ thức
cơ quan
của một
cũng có
cửa sổ
di chuyển
đã được
địa chỉ
điều khiển kiện
đoạn văn
đồ họa thị
đơn vị
ghi rõ
hiện tại thời
hỗ trợ
kết nối quả
khả năng
khi bạn
không có thể
kích cỡ
kiểm tra
kiểu dáng
liên kết
liệt kê
mặc định
một số
mục nhập
mũi tên
nếu bạn
ngày tháng
người dùng
phạm vi
sẽ được
sở dữ
sử dụng
tất cả
tham chiếu
thay thế
thiết lập
thông tin
thời gian
thuộc tính
thư mục
thứ tự
thực hiện
tổ chức
triệu đồng
trình đơn
trong đó hộp tài
trợ lý
tự động
tương ứng
vào một
vị trí
#
bạn có muốn
cơ sở
danh sách
đã chọn
định dạng
đối tượng
giá trị
hiển thị
hộp thoại
ký tự
nhấn vào
nội dung
sau đó
tài liệu
tập tin
thay đổi
trả về
tùy chọn
xác định
#
có thể
dữ liệu
văn bản
#
`;

/** All syllables outside known words. */
export const countedSyllables = 214566;
