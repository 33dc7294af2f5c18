import { expect, test } from 'vitest';
import { generatePassword } from './password.ts';
import { requireGoodPassword } from './weak-passwords.ts';

const person = { name: 'Lê Thị Hạnh', email: 'hanh.le@song-tien.example' };
const codeOf = (password: string) => {
	try {
		requireGoodPassword(password, person);
		return 'good';
	} catch (error) {
		return (error as { code: string }).code;
	}
};

test.each([
	['ngắn quá', 'accounts.password_short'],
	['x'.repeat(201), 'accounts.password_long'],
	['Matkhau@123456', 'accounts.password_common'],
	['Mật khẩu của tôi', 'accounts.password_common'],
	['2024vietnam2025', 'accounts.password_common'],
	['123456789012', 'accounts.password_common'],
	['qwertyuiop[]', 'accounts.password_common'],
	['qwertyuiopasdf', 'accounts.password_common'],
	['aaaaaaaaaaaa', 'accounts.password_common'],
	['xuan77xuan77', 'accounts.password_common'],
	['lethihanh2026', 'accounts.password_personal'],
	['Song-Tien-2026', 'accounts.password_personal'],
])('refuses %s', (password, code) => {
	expect(codeOf(password)).toBe(code);
});

test.each(['ghe tre ban do mua he', 'cầu khỉ đèn dầu trâu vàng', 'Hạnh thích nấu canh chua'])('takes %s', (password) => {
	expect(codeOf(password)).toBe('good');
});

test('takes every password that the house makes itself', () => {
	for (let made = 0; made < 200; made++) expect(codeOf(generatePassword())).toBe('good');
});
