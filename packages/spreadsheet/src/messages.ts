/** Sentences for the codes of `SpreadsheetError`, and for what a cell does not hold. */
export const messages: Readonly<Record<string, { vi: string; en: string }>> = {
	'spreadsheet.encrypted': {
		vi: 'Tệp Excel được đặt mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại rồi tải lên.',
		en: 'The workbook is protected by a password and cannot be read. Open it, take the password away (File → Info → Protect Workbook), save it and upload it again.',
	},
	'spreadsheet.old_format': {
		vi: 'Tệp này theo định dạng Excel 97-2003 (.xls). Hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành, định dạng .xlsx, rồi tải lên.',
		en: 'This file is in the format of Excel 97-2003 (.xls). Open it in Excel or LibreOffice, save it as .xlsx and upload that.',
	},
	'spreadsheet.no_table': {
		vi: 'Tệp này không phải bảng tính. Dùng được tệp Excel (.xlsx), OpenDocument (.ods) hoặc CSV.',
		en: 'This file is no table. Excel (.xlsx), OpenDocument (.ods) and CSV can be used.',
	},
	'spreadsheet.empty': {
		vi: 'Bảng tính không có dòng nào dưới dòng tiêu đề.',
		en: 'The table has no row below its heads.',
	},
	'spreadsheet.too_many_rows': {
		vi: 'Bảng “{sheet}” có hơn {most, number} dòng. Hãy chia thành nhiều tệp, mỗi tệp không quá {most, number} dòng; các dòng đã nhập không bị nhập lại.',
		en: 'The table “{sheet}” has more than {most, number} rows. Split it into files of at most {most, number} rows each; rows that were imported are not imported twice.',
	},
	'spreadsheet.too_many_columns': {
		vi: 'Bảng “{sheet}” có hơn {most, number} cột. Hãy bỏ các cột không dùng rồi tải lên lại.',
		en: 'The table “{sheet}” has more than {most, number} columns. Take out those that are not used and upload it again.',
	},
};
