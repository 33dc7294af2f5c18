import type { SheetField } from '@nhipcau/spreadsheet';
import type { ProgrammeColumn } from '../model.ts';

/** Heads of programmes as offices write them, the first one as we export it. */
export const programmeFields: readonly SheetField<ProgrammeColumn>[] = [
	{ key: 'content', names: ['Nội dung nhiệm vụ', 'Nội dung công việc', 'Nội dung', 'Tên nhiệm vụ', 'Nhiệm vụ', 'Công việc', 'Task'], required: true },
	{ key: 'lead', names: ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì', 'Đơn vị thực hiện', 'Đơn vị', 'Lead'], required: true },
	{ key: 'coordinating', names: ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp', 'Coordinating'] },
	{ key: 'directing', names: ['Người chỉ đạo', 'Lãnh đạo phụ trách', 'Chỉ đạo', 'Directing'] },
	{ key: 'deliverable', names: ['Sản phẩm', 'Kết quả, sản phẩm', 'Deliverable'] },
	{ key: 'due', names: ['Thời gian hoàn thành', 'Thời hạn', 'Thời hạn hoàn thành', 'Thời gian thực hiện', 'Thời gian trình', 'Thời gian', 'Due'] },
	{ key: 'submittedTo', names: ['Cấp trình', 'Nơi trình', 'Trình', 'Submitted to'] },
	{ key: 'field', names: ['Lĩnh vực', 'Field'] },
	{ key: 'origin', names: ['Nguồn', 'Nguồn gốc', 'Loại nhiệm vụ', 'Origin'] },
	{ key: 'state', names: ['Tình trạng', 'Trạng thái', 'Kết quả thực hiện', 'State'] },
	{ key: 'note', names: ['Ghi chú', 'Note'] },
];

/** What separates several units in one cell. */
export const unitSeparator = /\s*[;\n|]\s*/;

/** Notes that tell where a task comes from, without marks. */
export const originWords: readonly [RegExp, 'ad_hoc' | 'programme'][] = [[/\b(?:dot xuat|bo sung|ngoai ke hoach|phat sinh)\b/, 'ad_hoc']];

/** Words before a lead and before coordinating units in a clause. */
export const leadWords = /(?:giao|đề nghị|yêu cầu|phân công)\s+(.{3,160}?)\s+(?:chủ trì|chủ động|phối hợp|khẩn trương|tham mưu|rà soát|xây dựng|hướng dẫn|tổ chức|chỉ đạo|báo cáo|hoàn thành|triển khai|tiếp tục|tăng cường|kiểm tra|đôn đốc|theo dõi|tổng hợp|trình|chuẩn bị|thẩm định|nghiên cứu|thực hiện|lập|có)(?=[\s,.;:]|$)/iu;
export const coordinatingWords = /phối hợp(?:\s+với)?\s+(.{3,200}?)(?=\s+(?:tham mưu|rà soát|xây dựng|hướng dẫn|tổ chức|chỉ đạo|báo cáo|hoàn thành|triển khai|kiểm tra|tổng hợp|trình|chuẩn bị|thực hiện|lập|để|trong|trước)(?=[\s,.;:]|$)|[.;:]|$)/iu;
/** Words before the deadline of a clause. */
export const dueWords = /(?:trước|chậm nhất(?:\s+là)?|hoàn thành(?:\s+trong|\s+trước)?|trong|xong(?:\s+trước|\s+trong)?|hạn)\s+(?:ngày\s+)?/iu;
/** Words that name what is to be delivered. */
export const deliverableWords = /(?:tham mưu|xây dựng|dự thảo|ban hành|trình|báo cáo|lập)\s+((?:kế hoạch|đề án|tờ trình|báo cáo|hướng dẫn|dự thảo|chương trình|công văn|quy chế|quyết định|nghị quyết|danh mục|dự toán)[^.;,]{0,80})/iu;
/** How clauses are numbered. */
export const clauseLabel = /^\s*(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là\s*[,:]|(\d{1,2}(?:\.\d{1,2})*)\s*[.)]|([a-zđ])\s*\)|[-–•+])\s+(?=\S)/iu;
/** Lines that end a notice: who signs, who gets it. */
export const noticeEnd = /^\s*(?:Nơi nhận|T\/M|TM\.|TL\.|T\/L|K\/T|KT\.|Trên đây là)/u;
/** How quarters, months and ends of them are written in a deadline. */
export const quarterDue = /quý\s+([1-4]|IV|I{1,3})(?:\s*[/-]\s*|\s+năm\s+|\s+)?(\d{4})?/iu;
export const monthDue = /tháng\s+(\d{1,2})(?:\s*[/-]\s*|\s+năm\s+|\s+)?(\d{4})?/iu;
export const shortMonthDue = /^(\d{1,2})\s*[/-]\s*(\d{4})$/u;
export const shortDayDue = /(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*\/?\s*\d)/u;

/** Tasks that order persons to act on social networks: a deed, a place and an order or number together (see the guide). */
export const postingDeeds = /(?:chia sẻ|bình luận|tương tác|thả tim|comment|share|like|đăng(?:\s+(?:bài|tin|tải|ký theo dõi))?|theo dõi trang)/iu;
export const postingPlaces = /(?:mạng xã hội|facebook|zalo|tiktok|youtube|fanpage|tài khoản cá nhân|trang cá nhân|hội nhóm)/iu;
export const postingOrders = /(?:mỗi|từng|bình quân|chỉ tiêu|tối thiểu|ít nhất|bắt buộc|100\s*%|toàn thể)\s*(?:.{0,30})(?:cán bộ|đảng viên|đoàn viên|hội viên|công chức|viên chức|giáo viên|học sinh|người dân|tài khoản|người)|\d+\s*(?:lượt|bài|bình luận|tin|tài khoản)/iu;
/** What an office publishes on its own page is its own work. */
export const officePages = /(?:cổng thông tin|trang thông tin điện tử|trang (?:facebook|zalo|fanpage)?\s*(?:chính thức|của (?:ban|cơ quan|tỉnh|xã|phường|đơn vị|ủy ban)))/iu;

export const sheetTitle = 'CHƯƠNG TRÌNH CÔNG TÁC NĂM';
export const sheetName = 'Chương trình';
/** How states, origins and deadlines are written in a table. */
export const stateWords = { not_due: 'Chưa đến hạn', due_soon: 'Sắp đến hạn', overdue: 'Quá hạn', done_on_time: 'Hoàn thành đúng hạn', done_late: 'Hoàn thành chậm', cancelled: 'Đã hủy' } as const;
export const originNames = { programme: 'Chương trình năm', ad_hoc: 'Đột xuất', conclusion_notice: 'Thông báo kết luận', carried_over: 'Chuyển tiếp', document: 'Văn bản' } as const;
export const writtenDue = { month: 'Tháng {month}/{year}', quarter: 'Quý {quarter}/{year}' } as const;
