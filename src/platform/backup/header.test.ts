import { expect, test } from 'vitest';
import { FORMAT_VERSION, type BackupHeader } from './archive-format.ts';
import { parseHeader, writeHeader } from './header.server.ts';

const known = ['20260101T0000_platform_ground', '20260201T0000_news_article'];
const header: BackupHeader = {
	format: 'nhipcau-backup', formatVersion: FORMAT_VERSION, program: '1.2.0', madeAt: '2026-11-27T01:02:03.000Z', database: 'embedded', migrations: [...known],
	tables: [{ name: 'news_article', columns: ['id', 'title'] }],
};
const codeOf = (written: string) => {
	try {
		parseHeader(written, known);
		return 'read';
	} catch (error) {
		return (error as { code: string }).code;
	}
};

test('a header is read as it was written, and one of the release before headers had a hash too', () => {
	expect(parseHeader(writeHeader(header), known)).toMatchObject(header);
	expect(codeOf(JSON.stringify(header))).toBe('read');
});

test('a header changed in any one letter is damaged, never of a newer release', () => {
	const written = writeHeader(header);
	const wrong = new Set<string>();
	for (let place = 0; place < written.length; place++) {
		for (const letter of ['0', 'x', '"', '9']) {
			if (written[place] === letter || /\s/.test(written[place]!)) continue;
			const code = codeOf(written.slice(0, place) + letter + written.slice(place + 1));
			// A hash under another name counts for none: then the header itself stands unharmed.
			if (code !== 'platform.backup_damaged' && !(code === 'read' && place >= written.indexOf('"digest"'))) wrong.add(`${place} ${letter}: ${code}`);
		}
	}
	expect([...wrong]).toEqual([]);
	for (const cut of ['', '{', 'null', '[]', written.slice(0, -40)]) expect(codeOf(cut)).toBe('platform.backup_damaged');
});

test('a whole header of a later release says so', () => {
	expect(codeOf(writeHeader({ ...header, formatVersion: FORMAT_VERSION + 1 }))).toBe('platform.backup_newer');
	expect(codeOf(writeHeader({ ...header, migrations: [...known, '20270101T0000_news_more'] }))).toBe('platform.backup_newer');
	expect(codeOf(writeHeader({ ...header, formatVersion: FORMAT_VERSION + 1, tables: 'elsewhere' as never }))).toBe('platform.backup_newer');
});
