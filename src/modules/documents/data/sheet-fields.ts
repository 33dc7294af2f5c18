import type { SheetField } from '@nhipcau/spreadsheet';
import type { RegisterColumn } from '../model.ts';

/** Heads of registers as offices write them, the first one as we export it. */
export const registerFields: readonly SheetField<RegisterColumn>[] = [
	{ key: 'symbol', names: ['Số, ký hiệu', 'Số ký hiệu', 'Số hiệu', 'Ký hiệu', 'Số và ký hiệu', 'Number, symbol', 'Symbol'] },
	{ key: 'issuedOn', names: ['Ngày ban hành', 'Ngày văn bản', 'Ngày, tháng, năm', 'Ngày tháng', 'Issued on', 'Ngày'], required: true },
	{ key: 'issuer', names: ['Cơ quan ban hành', 'Tên cơ quan ban hành', 'Nơi ban hành', 'Tác giả', 'Issuer'] },
	{ key: 'subject', names: ['Trích yếu', 'Tên loại và trích yếu nội dung', 'Trích yếu nội dung', 'Nội dung', 'Subject'], required: true },
	{ key: 'kind', names: ['Loại văn bản', 'Tên loại', 'Loại', 'Kind'] },
	{ key: 'effectiveOn', names: ['Ngày hiệu lực', 'Hiệu lực từ', 'Ngày có hiệu lực', 'Effective on'] },
	{ key: 'expiresOn', names: ['Hết hiệu lực', 'Ngày hết hiệu lực', 'Hiệu lực đến', 'Expires on'] },
	{ key: 'field', names: ['Lĩnh vực', 'Field'] },
	{ key: 'classification', names: ['Độ mật', 'Mức độ mật', 'Phạm vi', 'Classification'] },
	{ key: 'direction', names: ['Đến/đi', 'Văn bản đến đi', 'Direction'] },
	{ key: 'replaces', names: ['Thay thế văn bản', 'Thay thế', 'Replaces'] },
];

/** What offices write in the column of classification, without marks; anything else but an empty cell is a secret and is refused. */
export const classificationWords: Readonly<Record<string, 'public' | 'internal'>> = {
	'': 'internal', 'noi bo': 'internal', internal: 'internal', 'cong khai': 'public', public: 'public', thuong: 'internal', khong: 'internal', 'khong mat': 'internal',
};

export const directionWords: Readonly<Record<string, 'incoming' | 'outgoing'>> = { '': 'incoming', den: 'incoming', 'van ban den': 'incoming', incoming: 'incoming', di: 'outgoing', 'van ban di': 'outgoing', outgoing: 'outgoing' };

/** How we write them. */
export const writtenWords = { public: 'Công khai', internal: 'Nội bộ', incoming: 'Đến', outgoing: 'Đi' } as const;
