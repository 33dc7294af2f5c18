/** The announcement as a sheet of official paper: laid out at 200 dpi by Decree 30/2020/NĐ-CP, annex I. */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Run, SampleText } from './sample-text.ts';

const DPI = 200;
export const PAGE = { width: 1654, height: 2339 } as const; // A4
const LEFT = toPixels(30);
const RIGHT = PAGE.width - toPixels(17);
const BODY_POINTS = 13;
const LINE = 1.11;

function toPixels(millimetres: number): number {
	return Math.round((millimetres / 25.4) * DPI);
}

function font(points: number, style = ''): string {
	return `${style} ${((points / 72) * DPI).toFixed(2)}px Tinos`.trim();
}

/** Draws the clean sheet; body and wording come from the sample, the official frame from here. */
export function drawNotice(sample: SampleText): Canvas {
	const canvas = createCanvas(PAGE.width, PAGE.height);
	const context = canvas.getContext('2d');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, PAGE.width, PAGE.height);
	context.fillStyle = '#1a1a1c';
	drawHead(context);
	let y = 405;
	drawCentred(context, 'THÔNG BÁO', PAGE.width / 2 + 40, y, font(14, 'bold'));
	y += 44;
	for (const line of ['Về việc khám bệnh, tư vấn sức khỏe', 'và cấp thuốc miễn phí tại xã Sen Hồng']) {
		drawCentred(context, line, PAGE.width / 2 + 40, y, font(13.5, 'bold'));
		y += 42;
	}
	drawRule(context, PAGE.width / 2 + 40, y - 22, 190);
	y += 34;
	for (const block of sample.blocks) {
		if (block.kind === 'heading') y = drawParagraph(context, plain(block.runs), y + 4, 'bold') + 2;
		else if (block.kind === 'paragraph') y = drawParagraph(context, plain(block.runs), y) + 6;
		else if (block.kind === 'list') for (const item of block.items) y = drawParagraph(context, `- ${plain(item)}`, y) + 4;
	}
	drawFoot(context, y + 26);
	return canvas;
}

function plain(runs: Run[]): string {
	return runs.map((run) => run.text).join('');
}

function drawHead(context: SKRSContext2D): void {
	const issuer = LEFT + 215;
	const state = RIGHT - 385;
	drawCentred(context, 'ỦY BAN NHÂN DÂN', issuer, 165, font(12.5, 'bold'));
	drawCentred(context, 'XÃ SEN HỒNG', issuer, 207, font(12.5, 'bold'));
	drawRule(context, issuer, 225, 130);
	drawCentred(context, 'Số: 47/TB-UBND', issuer, 272, font(13));
	drawCentred(context, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', state, 165, font(12.5, 'bold'));
	drawCentred(context, 'Độc lập - Tự do - Hạnh phúc', state, 209, font(13.5, 'bold'));
	drawRule(context, state, 227, 372);
	drawCentred(context, 'Sen Hồng, ngày 08 tháng 4 năm 2026', state, 272, font(13.5, 'italic'));
}

function drawFoot(context: SKRSContext2D, top: number): void {
	const signer = RIGHT - 300;
	for (const [index, line] of ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'].entries()) drawCentred(context, line, signer, top + index * 40, font(13, 'bold'));
	drawCentred(context, 'Phan Hữu Lộc', signer, top + 276, font(13.5, 'bold'));
	context.textAlign = 'left';
	context.font = font(12, 'italic bold');
	context.fillText('Nơi nhận:', LEFT, top);
	context.font = font(11);
	for (const [index, line] of ['- Thường trực Đảng ủy xã;', '- Chủ tịch, các Phó Chủ tịch UBND xã;', '- Trạm Y tế xã; Đài truyền thanh xã;', '- Ban nhân dân các ấp;', '- Lưu: VT.'].entries()) context.fillText(line, LEFT, top + 38 + index * 34);
	drawSignature(context, signer - 90, top + 178);
	drawStamp(context, signer - 158, top + 172);
}

function drawCentred(context: SKRSContext2D, text: string, x: number, y: number, face: string): void {
	context.font = face;
	context.textAlign = 'center';
	context.fillText(text, x, y);
	context.textAlign = 'left';
}

function drawRule(context: SKRSContext2D, x: number, y: number, width: number): void {
	context.fillRect(x - width / 2, y, width, 2);
}

/** Justified paragraph with a first line of 1 cm; returns the baseline of the next line. */
function drawParagraph(context: SKRSContext2D, text: string, top: number, style = ''): number {
	context.font = font(BODY_POINTS, style);
	const advance = (BODY_POINTS / 72) * DPI * LINE;
	const indent = toPixels(10);
	const lines = breakLines(context, text.split(' '), RIGHT - LEFT, indent);
	for (const [index, words] of lines.entries()) {
		const start = LEFT + (index === 0 ? indent : 0);
		const width = words.reduce((sum, word) => sum + context.measureText(word).width, 0);
		const natural = context.measureText(' ').width;
		const gap = index === lines.length - 1 ? natural : (RIGHT - start - width) / Math.max(1, words.length - 1);
		let x = start;
		for (const word of words) {
			context.fillText(word, x, top + index * advance);
			x += context.measureText(word).width + gap;
		}
	}
	return top + lines.length * advance;
}

function breakLines(context: SKRSContext2D, words: string[], width: number, indent: number): string[][] {
	const lines: string[][] = [[]];
	for (const word of words) {
		const line = lines.at(-1)!;
		const room = width - (lines.length === 1 ? indent : 0);
		if (line.length > 0 && context.measureText([...line, word].join(' ')).width > room) lines.push([word]);
		else line.push(word);
	}
	return lines;
}

function drawSignature(context: SKRSContext2D, x: number, y: number): void {
	context.save();
	context.strokeStyle = '#1f3f9a';
	context.lineWidth = 4;
	context.lineCap = 'round';
	context.beginPath();
	context.moveTo(x, y + 30);
	context.bezierCurveTo(x + 10, y - 90, x + 70, y - 80, x + 44, y + 6);
	context.bezierCurveTo(x + 30, y + 50, x + 10, y + 20, x + 60, y - 10);
	context.bezierCurveTo(x + 96, y - 34, x + 84, y + 34, x + 116, y - 4);
	context.bezierCurveTo(x + 134, y - 30, x + 140, y + 26, x + 164, y - 6);
	context.bezierCurveTo(x + 200, y - 50, x + 210, y + 30, x + 300, y - 34);
	context.moveTo(x + 20, y + 46);
	context.quadraticCurveTo(x + 150, y + 20, x + 268, y + 30);
	context.stroke();
	context.restore();
}

/** A plain red ring with the invented office's name: deliberately without any emblem, and marked as a sample. */
function drawStamp(context: SKRSContext2D, x: number, y: number): void {
	const radius = 138;
	context.save();
	context.globalAlpha = 0.78;
	context.translate(x, y);
	context.rotate(-0.1);
	context.strokeStyle = '#c8202b';
	context.fillStyle = '#c8202b';
	for (const [size, width] of [[radius, 6], [radius - 48, 2.5]] as const) {
		context.lineWidth = width;
		context.beginPath();
		context.arc(0, 0, size, 0, 2 * Math.PI);
		context.stroke();
	}
	drawArcText(context, 'ỦY BAN NHÂN DÂN XÃ SEN HỒNG', radius - 35, Math.PI * 1.42);
	drawCentred(context, 'BẢN MẪU', 0, -2, font(11.5, 'bold'));
	drawCentred(context, 'HƯ CẤU', 0, 36, font(11.5, 'bold'));
	context.restore();
}

function drawArcText(context: SKRSContext2D, text: string, radius: number, sweep: number): void {
	context.font = font(8.6, 'bold');
	const widths = [...text].map((letter) => context.measureText(letter).width);
	const total = widths.reduce((sum, width) => sum + width, 0);
	let passed = 0;
	for (const [index, letter] of [...text].entries()) {
		const width = widths[index]!;
		const angle = -sweep / 2 + ((passed + width / 2) / total) * sweep;
		passed += width;
		context.save();
		context.rotate(angle);
		drawCentred(context, letter, 0, -radius, context.font);
		context.restore();
	}
}
