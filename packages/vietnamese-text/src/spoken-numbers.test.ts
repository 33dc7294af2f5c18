import { describe, expect, it } from 'vitest';
import { readCardinal, readDecimal } from './cardinals.ts';
import { isDay } from './dates.ts';
import { normalise } from './normalise.ts';
import { findSpokenNumbers } from './spoken-numbers.ts';

const values = (spoken: string) => findSpokenNumbers(spoken).map((number) => number.value);

describe('findSpokenNumbers', () => {
	it.each([
		['một nghìn hai trăm ba mươi tư', [1234]],
		['ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi ba', [21, 4, 2023]],
		['ngày năm tháng năm năm một nghìn chín trăm bảy mươi lăm', [5, 5, 1975]],
		['đạt chín mươi ba phẩy không năm phần trăm', [93.05]],
		['ba phẩy hai tỷ đồng', [3_200_000_000]],
		['một tỷ năm mươi triệu đồng', [1_050_000_000]],
		['hai mươi hai hai nghìn không trăm hai mươi mốt', [22, 2021]],
		['năm lớp trong năm nay, mười năm qua không có', [5, 10]],
		['không hai chín bốn ba tám năm', [0, 2, 9, 4, 3, 8, 5].slice(0, -1)],
		['hàng nghìn người, nhiều triệu đồng', []],
	])('finds in "%s"', (spoken, expected) => expect(values(spoken)).toEqual(expected));

	it('gives spans of the words read', () => {
		const spoken = 'có một trăm linh năm hộ, ba lớp';
		expect(findSpokenNumbers(spoken).map(({ start, end }) => spoken.slice(start, end))).toEqual(['một trăm linh năm', 'ba']);
	});

	it('reads back 50,000 seeded integers up to 10^15 and every boundary, in both regions', () => {
		let state = 20231121;
		const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
		const integers = [1, 9, 10, 11, 14, 15, 19, 20, 21, 24, 25, 99, 100, 101, 104, 105, 110, 111, 999];
		for (let power = 1e3; power <= 1e14; power *= 10) integers.push(power - 1, power, power + 1, power + 5, power + 10, power + 15);
		while (integers.length < 50_000) integers.push(1 + Math.floor(random() ** 4 * 999_999_999_999_999));
		const wrong = integers.filter((integer) => {
			const digits = String(integer);
			const north = values(readCardinal(digits));
			const south = values(readCardinal(digits, { thousand: 'ngàn', zeroTen: 'lẻ' }));
			return north.length !== 1 || north[0] !== integer || south.length !== 1 || south[0] !== integer;
		});
		expect(wrong).toEqual([]);
	});

	it('reads back decimals', () => {
		for (let hundredths = 1; hundredths < 20_000; hundredths += 7) {
			const [whole = '', fraction = ''] = (hundredths / 100).toFixed(2).split('.');
			expect(values(readDecimal(whole, fraction))).toEqual([hundredths / 100]);
		}
	});

	it('reads back every day of a century as it is spoken', () => {
		const wrong: string[] = [];
		for (let year = 1930; year < 2030; year++) {
			for (let month = 1; month <= 12; month++) {
				for (let day = 1; isDay(day, month); day++) {
					const written = `ngày ${day}/${month}/${year}`;
					if (String(values(normalise(written).spoken)) !== String([day, month, year])) wrong.push(written);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});
