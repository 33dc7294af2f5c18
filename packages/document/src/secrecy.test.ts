import { describe, expect, it } from 'vitest';
import { findClassification, type TextLine } from './secrecy.ts';

const head = (...texts: string[]): TextLine[] => texts.map((text) => ({ text, place: 'head' }));

describe('findClassification refuses', () => {
	it.each([
		['MẬT', 'Mật'],
		['TỐI MẬT', 'Tối mật'],
		['TUYỆT MẬT', 'Tuyệt mật'],
		['Tuyệt mật', 'Tuyệt mật'],
		['Mật', 'Mật'],
		['MẬT'.normalize('NFD'), 'Mật'],
		['M Ậ T', 'Mật'],
		['T U Y Ệ T   M Ậ T', 'Tuyệt mật'],
		['T Ố I M Ậ T', 'Tối mật'],
		['| MẬT |', 'Mật'],
		['[TỐI MẬT].', 'Tối mật'],
		['Độ mật: Mật', 'Mật'],
		['ĐỘ MẬT: TUYỆT MẬT', 'Tuyệt mật'],
		['Độ mật | Tối mật', 'Tối mật'],
		['Mức độ mật: Tối mật.', 'Tối mật'],
		['Mật số: 12', 'Mật'],
		['MẬT - HỎA TỐC', 'Mật'],
		['HOẢ TỐC - TỐI MẬT', 'Tối mật'],
		['TÀI LIỆU MẬT', 'Mật'],
	])('%s', (text, mark) => {
		expect(findClassification(head('TỈNH ỦY A', text, 'Số 12-BC/TU'))?.mark).toBe(mark);
	});

	it('a mark broken over two lines', () => {
		expect(findClassification(head('TUYỆT', 'MẬT'))).toEqual({ mark: 'Tuyệt mật', line: 'MẬT' });
	});

	it('a label and its mark in two cells, also in the body', () => {
		expect(findClassification([{ text: 'Độ mật:', place: 'body' }, { text: 'tối mật', place: 'body' }])?.mark).toBe('Tối mật');
	});

	it('capitals and labelled lines in the body, and small letters in a stamp', () => {
		expect(findClassification([{ text: 'TỐI MẬT', place: 'body' }])?.mark).toBe('Tối mật');
		expect(findClassification([{ text: 'Độ mật: Mật', place: 'body' }])?.mark).toBe('Mật');
		expect(findClassification([{ text: 'Mật', place: 'stamp' }])?.mark).toBe('Mật');
	});

	it('a stamp whose tone marks OCR misread', () => {
		for (const text of ['MAT', 'MẶT', 'MÂT.', '[ MAT ]']) expect(findClassification([{ text, place: 'head', uncertain: true }])?.mark).toBe('Mật');
		expect(findClassification([{ text: 'TUYET MÂT', place: 'head', uncertain: true }])?.mark).toBe('Tuyệt mật');
	});
});

describe('findClassification lets through', () => {
	it.each([
		'bảo mật', 'bí mật', 'Mật độ dân số', 'mật ong rừng U Minh', 'MẬT ONG', 'BẢO MẬT THÔNG TIN', 'Mật khẩu', 'Độ mật', 'ĐỘ MẬT',
		'Công tác bảo vệ bí mật nhà nước', 'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC', 'Không gửi tài liệu đóng dấu Mật qua thư điện tử.',
		'Độ mật: Không', 'Độ mật: Mật, Tối mật, Tuyệt mật', 'Độ mật: Thường', 'Danh mục Tuyệt mật, Tối mật và Mật', 'mật',
		'Hòa thượng Mật Thể', 'MẬT ĐỘ', 'Trường mật', 'Đường mật',
	])('%s', (text) => {
		expect(findClassification(head('SỞ Y TẾ', text, 'Kính gửi'))).toBeNull();
	});

	it('a title broken before its last word', () => {
		expect(findClassification(head('VỀ TĂNG CƯỜNG CÔNG TÁC BẢO', 'MẬT'))).toBeNull();
		expect(findClassification(head('quy định về bảo vệ bí', 'mật nhà nước'))).toBeNull();
	});

	it('a small-letter cell in the body', () => {
		expect(findClassification([{ text: 'Mật', place: 'body' }])).toBeNull();
		expect(findClassification([{ text: 'MẶT', place: 'head' }])).toBeNull();
	});
});
