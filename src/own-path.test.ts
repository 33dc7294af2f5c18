import { expect, test } from 'vitest';
import { toOwnPath } from './own-path.ts';

test.each([
	['/desk', '/desk'],
	['/muc/tin-tuc?trang=2', '/muc/tin-tuc?trang=2'],
	['//evil.example', null],
	['/\\evil.example', null],
	['/\t/evil.example', null],
	['/.//evil.example', null],
	['https://evil.example/', null],
	['javascript:alert(1)', null],
	['', null],
	[null, null],
])('%j leads to %j', (given, path) => expect(toOwnPath(given)).toBe(path));
