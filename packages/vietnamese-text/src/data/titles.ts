/** Words that stand with a capital before a name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
	`ông bà anh chị em cô chú bác cậu dì thầy cụ đồng chí bạn cháu hòa hoà thượng đại đức sư lục cả ni achar chùa đình đền miếu nhà
	tỉnh thành phố thị xã huyện quận phường ấp khóm thôn bản làng khu cầu kênh rạch sông chợ đường trường trạm bến cảng cồn vàm đảo núi hồ biển vùng miền
	bí thư chủ tịch phó trưởng giám đốc hiệu ban phòng sở bộ hội đoàn đảng ủy uỷ viên chi công ty bác sĩ kỹ giáo tiến thạc nghệ nhà văn báo theo tại ở và của từ đến với trong khi sau trước nay mới các những lễ ngày giải cuộc`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** Of these, the words for a person: with one name after them they make no name of their own. */
export const honorifics: ReadonlySet<string> = new Set('ông bà anh chị em cô chú bác cậu dì thầy cụ bạn cháu sư theo tại ở và của từ đến với trong khi sau trước nay các những ngày'.split(' '));
