import { importDocument } from './index.ts';
import { encodeLegacy } from '@nhipcau/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { flattenArticle } from '../flatten.ts';
import { decodeText } from './decode-text.ts';
import { decodeLegacy, detectLegacyEncoding, findFontEncoding } from './legacy-encoding.ts';
import { read } from './sample-files.ts';
import { isVietnameseSyllable } from './syllable.ts';
import type { Imported } from './types.ts';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const TEXT = 'Thông báo lịch tiếp công dân tháng 5. Ủy ban nhân dân xã thông báo: buổi sáng từ 7 giờ, người dân mang theo giấy tờ; đã giải quyết 35 đơn, đạt 92,1%.';
const blocks = (imported: Imported): string[] => {
	const flat = flattenArticle({ title: '', document: imported.document });
	return flat.blocks.map((block) => `${block.kind}${block.level ?? ''} ${block.label ? `${block.label} ` : ''}${flat.text.slice(block.start, block.end)}`);
};
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('legacy encodings', () => {
	it('decodes every Vietnamese letter of TCVN3 and VNI, small and capital', () => {
		for (const letter of [...LETTERS, ...LETTERS.toUpperCase()]) {
			for (const encoding of ['tcvn3', 'vni'] as const) expect(decodeLegacy(encodeLegacy(letter, encoding), encoding)).toBe(letter);
		}
		expect(decodeLegacy('Th«ng b¸o, MËt, §¶ng', 'tcvn3')).toBe('Thông báo, Mật, Đảng');
		expect(decodeLegacy('Myõ Thuaän, thuûy saûn, Aùnh, kyû luaät', 'vni')).toBe('Mỹ Thuận, thủy sản, Ánh, kỷ luật');
	});

	it('is told by the font', () => {
		expect(findFontEncoding('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
		expect(findFontEncoding('ABCDEF+.VnArial Bold')).toEqual({ encoding: 'tcvn3', capitals: false });
		expect(findFontEncoding('VNI-Helve')).toEqual({ encoding: 'vni', capitals: false });
		expect(findFontEncoding('Times New Roman')).toBeNull();
	});

	it('is told by statistics, and other languages are left alone', () => {
		expect(detectLegacyEncoding(encodeLegacy(TEXT, 'tcvn3'))).toBe('tcvn3');
		expect(detectLegacyEncoding(encodeLegacy(TEXT, 'vni'))).toBe('vni');
		for (const text of [TEXT, 'The library opened on 62 days and lent 4,812 books.', 'Le café était fermé à Genève; les élèves préfèrent l’été.', 'Für Äpfel und Öl über die Straße', '']) {
			expect(detectLegacyEncoding(text)).toBeNull();
		}
	});

	it('knows the spelling of a syllable', () => {
		for (const word of ['nghiêng', 'khuỷu', 'quốc', 'gìn', 'đường', 'Ủy', 'thuở', 'xoong', 'giếng']) expect(isVietnameseSyllable(word)).toBe(true);
		for (const word of ['straße', 'über', 'téléphone', 'wifi', 'çà', 'brông', 'ãä']) expect(isVietnameseSyllable(word)).toBe(false);
	});
});

describe('decodeText', () => {
	it.each([
		['UTF-8 with mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)), 'UTF-8'],
		['UTF-16 with mark', Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Buffer.from(TEXT, 'utf16le'))), 'UTF-16'],
		['UTF-16 without mark', new Uint8Array(Buffer.from(TEXT, 'utf16le')), 'UTF-16'],
		['TCVN3 bytes', bytesOf(encodeLegacy(TEXT, 'tcvn3')), 'TCVN3 (ABC)'],
		['VNI bytes', bytesOf(encodeLegacy(TEXT, 'vni')), 'VNI'],
		['NFD', new TextEncoder().encode(TEXT.normalize('NFD')), 'UTF-8'],
	])('%s', (_name, bytes, encoding) => {
		expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
	});

	it('Windows-1258, whose tones are marks of their own', () => {
		const codes = new Map<string, number>();
		for (let code = 0; code < 256; code++) codes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(code)), code);
		const parts = (letter: string): string[] => (codes.has(letter) ? [letter] : [letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'), ...(letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [])]);
		const bytes = Uint8Array.from([...TEXT].flatMap(parts), (letter) => codes.get(letter) ?? 63);
		expect(decodeText(bytes)).toEqual({ text: TEXT, encoding: 'windows-1258' });
	});
});

describe('plain text', () => {
	it('finds title, headings and lists, and joins lines broken by hand', async () => {
		const wrapped = 'Sáng nay, tại hội trường ủy ban nhân dân xã, hội nghị sơ kết công tác\nquý I đã diễn ra với sự tham dự của hai trăm đại biểu đến từ mười hai ấp\ntrong xã và các đoàn thể.';
		const imported = await read(`Xã An Bình sơ kết quý I\n\n${wrapped}\n\nI. KẾT QUẢ\n- Làm 3 cây cầu\n- Xây 2 trường\n\n1. Một\n2. Hai\n`, 'a.txt');
		expect(imported).toMatchObject({ kind: 'text', title: 'Xã An Bình sơ kết quý I', language: 'vi', warnings: [] });
		expect(blocks(imported)).toEqual([`paragraph ${wrapped.replace(/\n/g, ' ')}`, 'heading1 I. KẾT QUẢ', 'list_item1 • Làm 3 cây cầu', 'list_item1 • Xây 2 trường', 'list_item1 1. Một', 'list_item1 2. Hai']);
		expect(imported.lossReport.missingWords).toBe(0);
	});
});

describe('Markdown', () => {
	it('keeps front matter, headings, tables, footnotes, nested lists, quotes and safe links', async () => {
		const imported = await read('---\ntitle: Bản tin\nauthor: Minh Anh\ndate: 2026-03-05\n---\n\n## Mục\n\nCâu[^a] **đậm** [tốt](https://a.vn) [xấu](javascript:alert(1)).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- x\n  - y\n\n> Lời dẫn\n\n[^a]: Chú *thích*.\n', 'a.md');
		expect(imported).toMatchObject({ kind: 'markdown', title: 'Bản tin', author: 'Minh Anh', date: '2026-03-05', warnings: [] });
		expect(blocks(imported)).toEqual(['heading1 Mục', 'paragraph Câu đậm tốt xấu.', 'table_row A | B', 'table_row 1 | 2', 'list_item1 • x', 'list_item2 • y', 'quote Lời dẫn', 'footnote [1] Chú thích.']);
		expect(JSON.stringify(imported.document)).not.toContain('javascript');
		expect(imported.lossReport.missingWords).toBe(0);
	});

	it('says in its front matter whose it is, and takes pictures that are handed in beside it, and no others', async () => {
		const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
		const text = '---\ntitle: "Tin"\nbyline: Minh Hà\noffice: Văn phòng\nsource: Báo cáo\nsection: Tin tức\nai_use: assisted\n---\nĐoạn văn.\n\n![sông](anh/song.png)\n\n![chợ](anh/cho.png)\n';
		const imported = await importDocument({ bytes: Buffer.from(text), fileName: 'a.md', beside: new Map([['anh/song.png', pixel]]) });
		expect(imported).toMatchObject({ author: 'Minh Hà', office: 'Văn phòng', source: 'Báo cáo', section: 'Tin tức', aiUse: 'assisted' });
		expect([...imported.pictures.keys()]).toEqual(['picture-1.png']);
		expect(imported.warnings).toEqual([{ code: 'document.picture_not_fetched', details: { address: 'anh/cho.png' } }]);
	});

	it('takes no day that is not in the calendar, and says so', async () => {
		for (const day of ['2026-13-45', '2026-02-30']) {
			const imported = await read(`---\ntitle: Tin\ndate: ${day}\n---\nĐoạn văn.`, 'a.md');
			expect(imported.date).toBeUndefined();
			expect(imported.warnings).toEqual([{ code: 'document.date_wrong', details: { date: day } }]);
		}
	});

	it('takes caption and credit from the title of a picture, and counts their words where the picture is not there', async () => {
		const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
		const text = '# Tin\n\nĐoạn văn.\n\n![sông](a.png "Bến sông lúc sáng. Nguồn: Nhịp Cầu")\n\n![chợ](a.png "Chợ nổi (Ảnh: Minh Hà)")\n\n![lúa](a.png "Mùa gặt")\n\n![cầu](mất.png "Cây cầu cũ")\n\n![hoa](a.png "hoa")\n';
		const imported = await importDocument({ bytes: Buffer.from(text), fileName: 'a.md', beside: new Map([['a.png', pixel]]) });
		const figures = imported.document.content?.filter((node) => node.type === 'figure').map(({ attrs }) => [attrs?.alt, attrs?.caption, attrs?.credit]);
		expect(figures).toEqual([['sông', 'Bến sông lúc sáng.', 'Nhịp Cầu'], ['chợ', 'Chợ nổi', 'Minh Hà'], ['lúa', 'Mùa gặt', ''], ['hoa', '', '']]);
		expect(imported.lossReport).toMatchObject({ missingWords: 3, missing: ['cây', 'cầu', 'cũ'] });
		expect(imported.warnings.map(({ code }) => code)).toEqual(['document.picture_not_fetched', 'document.words_lost']);
	});

	it('is told from plain text where no name says it', async () => {
		expect((await read('# Tiêu đề\n\nĐoạn văn.')).kind).toBe('markdown');
		expect(await read('---\ntitle: Tin\n---\nĐoạn văn.')).toMatchObject({ kind: 'markdown', title: 'Tin' });
		expect((await read('Tiêu đề\n\nĐoạn văn 2 * 3 = 6.')).kind).toBe('text');
	});
});

describe('HTML', () => {
	it('takes the article without menus, scripts and outside pictures', async () => {
		const body = 'Nội dung thứ nhất của hội nghị là đánh giá kết quả thực hiện nhiệm vụ, với nhiều con số đáng chú ý. '.repeat(4);
		const imported = await read(`<!doctype html><html><head><title>Tin - Cổng</title><meta property="og:title" content="Hội nghị sơ kết"><meta property="article:published_time" content="2026-04-08T07:00:00+07:00"></head><body><nav><a href="/">Trang chủ</a></nav><article><h1>Hội nghị sơ kết</h1><p>${body}</p><script>alert('x')</script><figure><img src="https://a.vn/x.jpg" alt="a"><figcaption>Quang cảnh</figcaption></figure><h2>Kết quả</h2><ul><li>Một</li><li>Hai<ol start="3"><li>Ba</li></ol></li></ul><p onclick="x()">Cuối <a href="javascript:x()">bài</a>.</p></article><footer>Bản quyền</footer></body></html>`, 'a.html');
		expect(imported).toMatchObject({ kind: 'html', title: 'Hội nghị sơ kết', date: '2026-04-08' });
		expect(blocks(imported)).toEqual([`paragraph ${body.trim()}`, 'paragraph Quang cảnh', 'heading1 Kết quả', 'list_item1 • Một', 'list_item1 • Hai', 'list_item2 3. Ba', 'paragraph Cuối bài.']);
		expect(imported.warnings).toEqual([{ code: 'document.picture_not_fetched', details: { address: 'https://a.vn/x.jpg' } }]);
		expect(imported.lossReport).toMatchObject({ missingWords: 0, leftOut: [{ part: 'navigation', text: 'Trang chủ\nBản quyền' }] });
	});

	it('prefers the caption that a page shows to the title of its picture', async () => {
		const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
		const imported = await read(`<!doctype html><html><body><p>Đoạn một.</p><figure><img src="${pixel}" alt="a" title="Bấm để phóng to"><figcaption>Quang cảnh. Ảnh: Minh Anh</figcaption></figure><figure><img src="${pixel}" alt="b" title="Bấm vào ảnh"></figure><p class="caption">Chợ nổi buổi sáng. Ảnh: Hà</p><img src="${pixel}" alt="c" title="IMG_0012.jpg"></body></html>`);
		const figures = imported.document.content?.filter((node) => node.type === 'figure').map(({ attrs }) => [attrs?.alt, attrs?.caption, attrs?.credit]);
		expect(figures).toEqual([['a', 'Quang cảnh.', 'Minh Anh'], ['b', 'Chợ nổi buổi sáng.', 'Hà'], ['c', '', '']]);
		expect(imported.lossReport.missingWords).toBe(0);
	});

	it('reads a page without body tag, and pictures that it carries itself', async () => {
		const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
		const imported = await read(`<!doctype html><html lang="vi"><title>Thông báo</title><p>Đoạn một.<p>Đoạn hai.<img src="${pixel}" alt="chấm">`);
		expect(imported).toMatchObject({ kind: 'html', title: 'Thông báo' });
		expect(blocks(imported)).toEqual(['paragraph Đoạn một.', 'paragraph Đoạn hai.']);
		expect([...imported.pictures.keys()]).toEqual(['picture-1.png']);
	});
});
