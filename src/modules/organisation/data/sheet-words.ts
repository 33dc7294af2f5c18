import type { ChangeKind, Tier } from '../model.ts';

/** Columns of a sheet of units, in the order in which they are written. */
export const sheetColumns = ['day', 'change', 'code', 'name', 'tier', 'parent', 'predecessors', 'successors', 'along', 'symbol', 'title'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** Heads of columns, Vietnamese as written out first; read without regard to case and marks. */
export const columnWords: Record<SheetColumn, readonly [string, ...string[]]> = {
	day: ['Ngày', 'Ngày hiệu lực', 'Từ ngày', 'day', 'date', 'from', 'valid from'],
	change: ['Thay đổi', 'Loại thay đổi', 'change', 'kind'],
	code: ['Mã đơn vị', 'Mã', 'Đơn vị', 'code', 'unit', 'unit code', 'id'],
	name: ['Tên đơn vị', 'Tên', 'Tên mới', 'name', 'unit name', 'new name'],
	tier: ['Cấp', 'Cấp đơn vị', 'tier', 'level'],
	parent: ['Đơn vị cấp trên', 'Cấp trên', 'Trực thuộc', 'parent', 'parent unit'],
	predecessors: ['Đơn vị kết thúc', 'Đơn vị cũ', 'Sáp nhập từ', 'predecessors', 'units that end'],
	successors: ['Đơn vị kế thừa', 'Đơn vị tiếp nhận', 'Đơn vị mới', 'successors', 'successor'],
	along: ['Đơn vị trực thuộc', 'units below', 'along'],
	symbol: ['Số, ký hiệu văn bản', 'Số, ký hiệu', 'Số ký hiệu', 'Ký hiệu', 'symbol', 'document symbol'],
	title: ['Trích yếu', 'Tên văn bản', 'Văn bản', 'title', 'document title', 'document'],
};

export const kindWords: Record<ChangeKind, readonly [string, ...string[]]> = {
	establish: ['Thành lập', 'Lập mới', 'Có sẵn', 'establish', 'create'],
	rename: ['Đổi tên', 'rename'],
	move: ['Chuyển', 'Chuyển cấp trên', 'move'],
	merge: ['Sáp nhập', 'Hợp nhất', 'Nhập', 'merge'],
	split: ['Chia tách', 'Chia', 'Tách', 'split'],
	abolish: ['Giải thể', 'Kết thúc hoạt động', 'abolish'],
};

export const tierWords: Record<Tier, readonly [string, ...string[]]> = {
	province: ['Tỉnh', 'Cấp tỉnh', 'Thành phố', 'province'],
	district: ['Huyện', 'Cấp huyện', 'district'],
	commune: ['Xã', 'Cấp xã', 'Phường', 'Đặc khu', 'commune'],
	agency: ['Cơ quan', 'Đơn vị trực thuộc', 'agency'],
};

/** In the column of units below an abolished one: they end with it. */
export const alongWords: readonly [string, ...string[]] = ['Kết thúc theo', 'x', 'có', 'yes', 'along', 'true'];
