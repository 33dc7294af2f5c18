import type { WrittenColumn } from '@nhipcau/spreadsheet';
import type { DutyState } from '../model-dissemination.ts';
import type { ReviewState } from '../model-reviews.ts';

/** Heads and words of the tables that offices take along; they stay Vietnamese, as the registers do. */
export const sheetName = 'Bảng';
export const reviewsTitle = 'Theo dõi sơ kết, tổng kết';

export const boardHeads: readonly WrittenColumn[] = [
	{ label: 'TT', kind: 'number', width: 6 }, { label: 'Đơn vị', width: 36 }, { label: 'Tình trạng', width: 22 }, { label: 'Ngày báo cáo', kind: 'day', width: 14 },
	{ label: 'Số buổi', kind: 'number', width: 10 }, { label: 'Lượt người', kind: 'number', width: 12 }, { label: 'Số đơn vị tham gia', kind: 'number', width: 14 },
];

export const dutyWords: Record<DutyState, string> = { silent: 'Quá hạn, chưa báo cáo', waiting: 'Chưa đến hạn', done_late: 'Báo cáo trễ hạn', done: 'Báo cáo đúng hạn' };

export const reviewHeads: readonly WrittenColumn[] = [
	{ label: 'TT', kind: 'number', width: 6 }, { label: 'Số, ký hiệu', width: 18 }, { label: 'Trích yếu', width: 48 }, { label: 'Đơn vị chủ trì', width: 30 }, { label: 'Nơi nhận', width: 26 },
	{ label: 'Hạn trình', kind: 'day', width: 14 }, { label: 'Ngày trình', kind: 'day', width: 14 }, { label: 'Tình trạng', width: 18 },
];

export const reviewWords: Record<ReviewState, string> = { overdue: 'Quá hạn', due_soon: 'Sắp đến hạn', not_due: 'Chưa đến hạn', done_on_time: 'Xong đúng hạn', done_late: 'Xong trễ hạn' };
