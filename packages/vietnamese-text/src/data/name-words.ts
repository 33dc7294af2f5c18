/** Forms of address and ranks before a name, lower-case, without full stops; the longest is tried first. */
export const nameTitles: readonly string[] = [
	'giáo sư tiến sĩ', 'phó giáo sư tiến sĩ', 'phó giáo sư', 'giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ', 'thạc sỹ', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'dược sỹ', 'kỹ sư', 'luật sư', 'cử nhân', 'kiến trúc sư',
	'đồng chí', 'đ/c', 'đc', 'ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'thầy', 'cụ', 'nghệ nhân', 'nhà báo', 'nhà văn', 'nhà thơ', 'nhạc sĩ', 'ca sĩ', 'họa sĩ', 'bí thư', 'chủ tịch', 'liệt sĩ', 'thượng tọa', 'hòa thượng', 'đại đức', 'linh mục',
	'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'mẹ vnah', 'mẹ việt nam anh hùng',
	'gs', 'pgs', 'ts', 'tskh', 'ths', 'th s', 'bs', 'ds', 'ks', 'ls', 'cn', 'kts', 'bscki', 'bsckii', 'cki', 'ckii', 'ck1', 'ck2', 'nsưt', 'nsnd', 'ngưt', 'ngnd', 'ttưt', 'ttnd', 'nnưt', 'mr', 'mrs', 'ms', 'dr',
];

/** Forms of address that are given names as well ("Anh", "Chú"); they are taken off only where a whole name is left. */
export const titlesThatAreNames: ReadonlySet<string> = new Set(['anh', 'chú', 'em', 'thầy', 'cụ', 'cô', 'bác']);
