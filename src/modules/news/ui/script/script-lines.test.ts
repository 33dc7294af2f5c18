import { expect, test } from 'vitest';
import { findDeparture, findLabels, readScript, writeScript } from './script-lines.ts';

const file = `# Kịch bản

=== BẢN TIN ===

[s1 title 0-8]
viết: Quý III.
đọc: Quý ba.

[s2 sentence 10-25]
viết: Mở 03 lớp: ba xã.
đọc: Mở ba lớp: ba xã.

=== CLIP ===

[c1 own -]
viết: Xin chào.
đọc: Xin chào.
`;

test('a script file taken apart and put together is the same', () => {
	expect(writeScript(readScript(file), findLabels(file)!)).toBe(file);
});

test('the mark of a departing line and a moved entry are read', () => {
	const script = readScript(file.replace('10-25]', '10-25 *]'));
	expect(script.bulletin[1]).toEqual({ id: 's2', kind: 'sentence', source: { start: 10, end: 25 }, written: 'Mở 03 lớp: ba xã.', spoken: 'Mở ba lớp: ba xã.' });
});

test('a line departs by its words, by its reading, or by standing nowhere in the text', () => {
	const text = 'Quý III.\n\nMở 03 lớp: ba xã.';
	const [first, second] = readScript(file).bulletin;
	const line = { ...second!, source: { start: 10, end: text.length } };
	expect(findDeparture(first!, first, text)).toBe(null);
	expect(findDeparture(line, line, text)).toBe(null);
	expect(findDeparture({ ...line, written: 'Mở 04 lớp.' }, line, text)).toBe('worded');
	expect(findDeparture({ ...line, spoken: 'Mở ba lớp ở ba xã.' }, line, text)).toBe('spoken');
	expect(findDeparture(readScript(file).clip[0]!, undefined, text)).toBe('own');
});
