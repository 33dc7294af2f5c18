import { describe, expect, test } from 'vitest';
import { aRequest } from './demo.ts';
import { prepareBuild } from './prepare.ts';
import { traceLine, traceScript } from './provenance.ts';
import type { ScriptLine } from './script.ts';

const { flat, script, figures } = prepareBuild(aRequest());
const aLine = (changes: Partial<ScriptLine>): ScriptLine => ({
	id: 'x', kind: 'sentence', text: '', source: { start: 0, end: flat.text.length }, departs: true, ...changes,
});

describe('a figure that is said', () => {
	test('carries its place in the text, for every line of both scripts', () => {
		const traced = [...traceScript(script.bulletin, figures).values(), ...traceScript(script.clip, figures).values()].flat();
		expect(traced.length).toBeGreaterThan(8);
		for (const figure of traced) expect(flat.text.slice(figure.start, figure.end)).toBe(figure.surface);
	});

	test('may be worded again as long as value and bound stay', () => {
		expect(traceLine(aLine({ text: 'Có trên 1.200 lượt người đến dự.' }), 1, figures)).toMatchObject([{ surface: '1.200' }]);
	});

	test.each([
		['another number', 'Có trên 1.300 lượt người đến dự.', '1.300'],
		['another bound', 'Có gần 1.200 lượt người đến dự.', '1.200'],
		['another percentage', 'Tỷ lệ đạt 93,5%.', '93,5%'],
		['another symbol', 'Theo Chỉ thị số 21-CT/TW.', '21-CT/TW'],
		['another day', 'Mở lớp từ ngày 06/3/2026.', '06/3/2026'],
	])('stops the line when it is %s', (_, text, figure) => {
		expect(() => traceLine(aLine({ text }), 7, figures)).toThrow(expect.objectContaining({ code: 'editions.untraceable_figure', details: expect.objectContaining({ figure, line: 7, entry: 'x' }) }));
	});

	test('stops the line when only the spoken form was changed', () => {
		const line = aLine({ text: 'Trên 1.200 lượt người dự.', spoken: 'Trên một nghìn ba trăm lượt người dự.' });
		expect(() => traceLine(line, 1, figures)).toThrow(expect.objectContaining({ code: 'editions.untraceable_figure' }));
		expect(traceLine({ ...line, spoken: 'Hơn một nghìn hai trăm lượt người dự.' }, 1, figures)).toHaveLength(1);
	});
});
