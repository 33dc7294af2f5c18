/** Syllables that double to one word (xanh xanh, ngày ngày, chôm chôm): no slip of the hand. */
export const reduplications: ReadonlySet<string> = new Set(
	`xanh đỏ tím vàng trắng đen hồng nâu xám từ ngày đêm tháng năm tuần giờ phút sáng trưa chiều tối luôn dần thường đời kiếp người nhà nơi ngành lớp hàng tầng tốp đoàn mãi hoài đều hơi xa gần cao to nhỏ be bé nhanh chậm mau lâu sớm muộn hay đẹp xinh vui buồn lo sợ ngại mong nhớ nghi ngờ
	đôi cặp một hai ba bốn tư sáu bảy tám chín mười không lăm trăm nghìn ngàn triệu đi lại ra vào lên xuống qua về nói cười khóc hát chạy nhảy vẫy gật lắc cúi nhìn ngó nghe
	song trùng điệp ào ầm oang rưng chang thao lù vù ù đùng bùng thình rào ríu lăm đăm khư đau nhức mỏi êm ấm mát lạnh nóng ngọt chua cay mặn nhạt thơm hôi nặng nhẹ mềm cứng dày mỏng sâu nông đầy vơi thưa dầy tròn vuông thẳng nghiêng cong ngang
	chôm chuồn cào châu bươm ve se sồn hừng phăng phừng bừng tưng phơi phây nườm lũ rợn ngùn cuồn sùng hùng xập bồng bềnh lâng lồng lộng miên man mang mênh thênh xăm vun vút hun hút tăm tắp chằm khăng răm trơ trân lom lừ từng cuống xồng sồng sành kìn rần rầm đùng phành phạch bì lách tí tách bập bùng hây heo hiu phất phơ lất lây lắt leo lơ lửng thoai lăng nghênh chông chênh vênh choang choáng loáng nhoáng thoáng
	mẹ ba chị em anh cha ông bà cô bác nhé ừ dạ vâng à ạ ơi này kìa đó đây đúng phải rồi thôi riêng chung đông vắng im lặng thầm khe khẽ nhè sè rè kè tè rề lề chầm ngồn tùng cồng beng leng keng cốp lộp bộp tong tỏng róc rích rầu rười đăm chiêu đìu hiu oằn quằn lảo thướt tha tha thon nuột mượt óng ánh lấp lánh long nhong lon ton cưng nâng nựng mum măm tằng tang tình tính
	chốn thôn xóm làng bản cây hoa lá quả ngõ phố chuyện việc điều thứ ai sinh hóa thế đại`
		.split(/\s+/)
		.filter((word) => word !== ''),
);
