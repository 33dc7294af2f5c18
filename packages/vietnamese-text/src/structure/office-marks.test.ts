import { expect, test } from 'vitest';
import { findOfficeMark } from './office-marks.ts';

test.each([
	['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
	['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
	['CONG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
	['ĐẢNG CỘNG SẢN VIỆT NAM', 'state'],
	['Độc lập - Tự do - Hạnh phúc', 'motto'],
	['Số: 47/TB-UBND', 'number'],
	['Số 12-KH/TU', 'number'],
	['Sen Hồng, ngày 08 tháng 4 năm 2026', 'dated'],
	['TM. ỦY BAN NHÂN DÂN', 'authority'],
	['T/M BAN THƯỜNG VỤ', 'authority'],
	['KT.CHỦ TỊCH', 'authority'],
	['Nơi nhận:', 'recipients'],
])('%s is %s', (line, mark) => {
	expect(findOfficeMark(line)).toBe(mark);
	expect(findOfficeMark(` ${line.normalize('NFD')} `)).toBe(mark);
});

test.each(['THÔNG BÁO', 'Số liệu quí I', 'Ngày 8 tháng 4 năm 2026, xã họp.', 'Theo Đảng Cộng sản Việt Nam', 'TM hàng hóa', 'Nơi nhận phiếu khám là trạm y tế.', ''])('“%s” bears none', (line) => {
	expect(findOfficeMark(line)).toBeNull();
});
