/** One secrecy mark in every place of every format; the same places with ordinary words pass. */
import { ImageRun, Paragraph } from 'docx';
import { encodeLegacy } from '@nhipcau/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { drawStamp, line, makeDocx, makePdf, makeScan, read, rewritePart } from './sample-files.ts';

const BODY = 'Các đơn vị báo cáo kết quả thực hiện nhiệm vụ quý I năm 2026 trước ngày 15 tháng 4 năm 2026.';
const wordBox = (text: string): string => `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
const inPart = async (part: string, text: string): Promise<Uint8Array> => rewritePart(await makeDocx([line(BODY)], { header: 'Trang' }), part, (xml) => xml.replace('</w:p>', `${wordBox(text)}</w:p>`));
const letters = (text: string): string => `TỈNH ỦY SÔNG TIÊN\n\n${text}\n\nSố 12-BC/TU\n\nBÁO CÁO\n\n${BODY}`;
const page = (inside: string): string => `<!doctype html><html><head><meta charset="utf-8"><title>Báo cáo</title></head><body>${inside}<p>${BODY}</p></body></html>`;
const stampPicture = (text: string): Uint8Array => makeScan((context) => drawStamp(context, text, 300, 300));
const pngUrl = (bytes: Uint8Array): string => `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;

function utf16(text: string): Uint8Array {
	return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
}

/** Every place with a mark in it, or with other words of the same shape. */
const places: Record<string, (text: string) => Promise<Uint8Array | string> | Uint8Array | string> = {
	'a.txt': (text) => letters(text),
	'decomposed.txt': (text) => letters(text).normalize('NFD'),
	'utf16.txt': (text) => utf16(letters(text)),
	'tcvn3.txt': (text) => encodeLegacy(letters(text), 'tcvn3'),
	'vni.txt': (text) => encodeLegacy(letters(text), 'vni'),
	'columns.txt': (text) => letters(`TỈNH ỦY SÔNG TIÊN\t\t${text}`),
	'heading.md': (text) => `# Báo cáo\n\n**${text}**\n\n${BODY}`,
	'table.md': (text) => `| TỈNH ỦY SÔNG TIÊN | ${text} |\n|---|---|\n| Số 12 | ngày 5 tháng 3 năm 2026 |\n\n${BODY}`,
	'block.html': (text) => page(`<div>TỈNH ỦY SÔNG TIÊN</div><div style="border:1px solid red"><b>${text}</b></div>`),
	'table.html': (text) => page(`<table><tr><td>TỈNH ỦY SÔNG TIÊN</td><td>${text}</td></tr></table>`),
	'header.html': (text) => page(`<header><span>${text}</span></header><nav><a href="/">Trang chủ</a></nav><article><h1>Báo cáo</h1><p>${BODY}</p><p>${BODY}</p></article>`),
	'body.docx': (text) => makeDocx([line('TỈNH ỦY SÔNG TIÊN'), line(text), line(BODY)]),
	'header.docx': (text) => makeDocx([line(BODY)], { header: text }),
	'header-box.docx': (text) => inPart('word/header1.xml', text),
	'body-box.docx': (text) => inPart('word/document.xml', text),
	'text.pdf': (text) => makePdf((pdf) => void pdf.text('TỈNH ỦY SÔNG TIÊN').font('bold').text(text).font('regular').moveDown().text(BODY)),
	'header.pdf': (text) => makePdf((pdf) => {
		for (let number = 0; number < 3; number++) {
			if (number > 0) pdf.addPage();
			pdf.fontSize(9).text(text, 450, 30, { lineBreak: false }).fontSize(12).text(`${BODY} Phần ${number + 1}.`, 72, 120);
		}
	}),
	'annotation.pdf': (text) => makePdf((pdf) => void pdf.text(BODY).annotate(300, 20, 120, 30, { Subtype: 'FreeText', Contents: new String(text) } as object)),
};

/** Places that only OCR can read; each takes some seconds. */
const drawn: Record<string, (text: string) => Promise<Uint8Array | string> | Uint8Array | string> = {
	'photograph.jpg': photograph,
	'scan.pdf': (text) => makePdf((pdf) => void pdf.image(Buffer.from(photograph(text)), 0, 0, { width: 595 })),
	'header-picture.docx': async (text) => {
		const docx = await makeDocx([new Paragraph({ children: [new ImageRun({ data: stampPicture(text), type: 'jpg', transformation: { width: 200, height: 145 } })] }), line(BODY)], { header: 'Trang' });
		// The picture goes over to the header: its drawing leaves the body, its relationship too.
		return rewritePart(rewritePart(docx, 'word/_rels/header1.xml.rels', () => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="' + findMedia(docx) + '"/></Relationships>'), 'word/document.xml', (xml) => xml.replace(/<w:drawing>.*?<\/w:drawing>/s, ''));
	},
	'picture.html': (text) => page(`<p><img alt="" src="${pngUrl(stampPicture(text))}"></p>`),
};

function photograph(text: string): Uint8Array {
	return makeScan((context) => {
		context.fillText('TỈNH ỦY SÔNG TIÊN', 120, 80);
		drawStamp(context, text, 200, 170);
		context.fillText('Các đơn vị báo cáo kết quả thực hiện nhiệm vụ', 120, 320);
		context.fillText('quý I năm 2026 trước ngày 15 tháng 4 năm 2026.', 120, 370);
	});
}

function findMedia(docx: Uint8Array): string {
	return /media\/[\w.-]+\.jpg/.exec(Buffer.from(docx).toString('latin1'))![0];
}

const give = async (name: string, text: string) => read(await { ...places, ...drawn }[name]!(text), name);
const refused = (mark: string) => ({ code: 'document.classified', details: { mark } });

describe('a mark is refused in', () => {
	it.each(Object.keys(places))('%s', async (name) => {
		await expect(give(name, 'MẬT')).rejects.toMatchObject(refused('Mật'));
		await expect(give(name, 'TUYỆT MẬT')).rejects.toMatchObject(refused('Tuyệt mật'));
		await expect(give(name, 'Độ mật: Tối mật')).rejects.toMatchObject(refused('Tối mật'));
	});

	it.each(Object.keys(drawn))('%s', async (name) => {
		await expect(give(name, 'MẬT')).rejects.toMatchObject(refused('Mật'));
		await expect(give(name, 'TỐI MẬT')).rejects.toMatchObject(refused('Tối mật'));
	}, 120_000);
});

describe('ordinary words pass in', () => {
	it.each(Object.keys(places))('%s', async (name) => {
		for (const words of ['Luật Bảo vệ bí mật nhà nước', 'MẬT ONG', 'Mật độ dân số']) await expect(give(name, words), words).resolves.toMatchObject({ document: { type: 'doc' } });
	});

	it.each(Object.keys(drawn))('%s', async (name) => {
		await expect(give(name, 'HỎA TỐC')).resolves.toMatchObject({ document: { type: 'doc' } });
	}, 120_000);
});

it('what is thrown holds the mark and nothing else of the paper', async () => {
	const error = await give('a.txt', 'MẬT').catch((thrown: unknown) => thrown as Error & { details: object });
	expect(JSON.stringify([(error as Error).message, (error as { details: object }).details])).toBe(JSON.stringify(['document.classified {"mark":"Mật"}', { mark: 'Mật' }]));
});
