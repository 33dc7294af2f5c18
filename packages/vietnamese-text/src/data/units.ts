/** Units of measure by their written sign; case matters (MW and mW differ). */
export const units: Readonly<Record<string, string>> = {
	mm: 'mi li mét', cm: 'xen ti mét', dm: 'đề xi mét', m: 'mét', km: 'ki lô mét', Km: 'ki lô mét', KM: 'ki lô mét',
	'mm²': 'mi li mét vuông', 'cm²': 'xen ti mét vuông', 'm²': 'mét vuông', 'km²': 'ki lô mét vuông',
	mm2: 'mi li mét vuông', cm2: 'xen ti mét vuông', m2: 'mét vuông', km2: 'ki lô mét vuông', Km2: 'ki lô mét vuông',
	'cm³': 'xen ti mét khối', 'm³': 'mét khối', cm3: 'xen ti mét khối', m3: 'mét khối', dm3: 'đề xi mét khối', 'dm³': 'đề xi mét khối',
	ha: 'héc ta', Ha: 'héc ta', µg: 'mi crô gam', μg: 'mi crô gam', mg: 'mi li gam', g: 'gam', gr: 'gam', kg: 'ki lô gam', Kg: 'ki lô gam', KG: 'ki lô gam',
	ml: 'mi li lít', mL: 'mi li lít', l: 'lít', L: 'lít', lít: 'lít', cc: 'xê xê',
	W: 'oát', kW: 'ki lô oát', KW: 'ki lô oát', MW: 'mê ga oát', GW: 'gi ga oát', kWh: 'ki lô oát giờ', KWh: 'ki lô oát giờ', kwh: 'ki lô oát giờ', MWh: 'mê ga oát giờ',
	MWp: 'mê ga oát pích', kWp: 'ki lô oát pích', V: 'vôn', kV: 'ki lô vôn', KV: 'ki lô vôn', kVA: 'ki lô vôn am pe', KVA: 'ki lô vôn am pe', MVA: 'mê ga vôn am pe',
	Hz: 'héc', kHz: 'ki lô héc', MHz: 'mê ga héc', GHz: 'gi ga héc', dB: 'đề xi ben',
	KB: 'ki lô bai', kB: 'ki lô bai', MB: 'mê ga bai', GB: 'gi ga bai', TB: 'tê ra bai',
	kbps: 'ki lô bít trên giây', Kbps: 'ki lô bít trên giây', Mbps: 'mê ga bít trên giây', Gbps: 'gi ga bít trên giây', MBps: 'mê ga bai trên giây',
	'°C': 'độ xê', '℃': 'độ xê', ºC: 'độ xê', oC: 'độ xê', '°F': 'độ ép', '°': 'độ', º: 'độ', '%': 'phần trăm', '‰': 'phần nghìn', ppm: 'phần triệu',
	đ: 'đồng', Đ: 'đồng', '₫': 'đồng', VNĐ: 'đồng', VND: 'đồng', vnđ: 'đồng', vnd: 'đồng', USD: 'đô la Mỹ', usd: 'đô la Mỹ', $: 'đô la', EUR: 'ơ rô', '€': 'ơ rô', Euro: 'ơ rô',
	JPY: 'yên Nhật', '¥': 'yên', GBP: 'bảng Anh', '£': 'bảng', CNY: 'nhân dân tệ', NDT: 'nhân dân tệ', KRW: 'uôn',
	tr: 'triệu', trđ: 'triệu đồng', 'tr.đ': 'triệu đồng', 'tr.đồng': 'triệu đồng', h: 'giờ', k: 'nghìn', K: 'nghìn', cv: 'mã lực', CV: 'mã lực', HP: 'mã lực', BTU: 'bê tê u', rpm: 'vòng trên phút', mmHg: 'mi li mét thủy ngân',
	'mmol': 'mi li mon', kcal: 'ki lô ca lo', Kcal: 'ki lô ca lo', cal: 'ca lo', pH: 'pê hát', inch: 'in', MPa: 'mê ga pát xcan', kPa: 'ki lô pát xcan', tỷ: 'tỷ', tỉ: 'tỉ',
};

/** Signs that mean a unit only after a slash: 60 km/h, 3 m/s. */
export const unitsAfterSlash: Readonly<Record<string, string>> = { h: 'giờ', s: 'giây', ph: 'phút', min: 'phút', Kwh: 'ki lô oát giờ' };

/** Nouns that a rate is given for: 3.640.000 đồng/tháng, 105 kg/con. */
export const perNouns: ReadonlySet<string> = new Set([
	'giây', 'phút', 'giờ', 'ngày', 'đêm', 'tuần', 'tháng', 'quý', 'năm', 'vụ', 'kỳ', 'lần', 'lượt', 'buổi', 'tiết', 'người', 'hộ', 'con', 'cái', 'chiếc',
	'suất', 'phần', 'lớp', 'xã', 'ấp', 'tấn', 'tạ', 'yến', 'lít', 'mét', 'thửa', 'công', 'sào', 'mẫu', 'cây', 'bao', 'thùng', 'hộp', 'gói', 'phòng', 'vé',
	'điểm', 'ấp', 'khóa', 'môn', 'hồ', 'vị', 'bé', 'cháu', 'hội', 'tổ', 'ca', 'đầu', 'nhân', 'trẻ', 'bệnh', 'kênh', 'lượng', 'chỉ', 'khóm', 'đội', 'cơ', 'cuộc', 'lao', 'hợp', 'chi', 'đảng', 'sản', 'trường', 'học', 'căn', 'nhà', 'bộ', 'bài', 'trang', 'kg', 'km', 'ha', 'm2', 'm²', 'm3', 'm³', 'dự', 'chuyến', 'xe', 'đoàn', 'đơn', 'cuốn', 'chai',
]);
