/** The three illustrations of the samples, 1280x720, flat colours, drawn by code. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { createRandom, drawMat, mixColours, palette } from './brush.ts';

const WIDTH = 1280;
const HEIGHT = 720;
const SKIN = '#c98f66';

function drawPicture(draw: (context: SKRSContext2D) => void): Buffer {
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	context.fillStyle = palette.paper;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	draw(context);
	return canvas.toBuffer('image/png');
}

function fillPath(context: SKRSContext2D, colour: string, trace: () => void): void {
	context.fillStyle = colour;
	context.beginPath();
	trace();
	context.fill();
}

/** A river between nipa palms with three boats; a mat along the foot. */
export function drawRiver(): Buffer {
	return drawPicture((context) => {
		context.fillStyle = mixColours(palette.river, palette.paper, 0.86);
		context.fillRect(0, 0, WIDTH, 330);
		fillPath(context, mixColours(palette.sun, palette.paper, 0.45), () => context.arc(980, 170, 62, 0, 2 * Math.PI));
		fillPath(context, mixColours(palette.leaf, palette.paper, 0.62), () => {
			context.moveTo(0, 268);
			context.bezierCurveTo(260, 220, 420, 262, 640, 246);
			context.bezierCurveTo(860, 228, 1040, 262, WIDTH, 236);
			context.lineTo(WIDTH, 340);
			context.lineTo(0, 340);
		});
		drawPalmRow(context, 11, 300, mixColours(palette.leaf, palette.paper, 0.3), 54, 26);
		drawWater(context);
		drawBank(context, [[0, 420], [150, 436], [270, 500], [330, 600]], 0);
		drawBank(context, [[WIDTH, 400], [1130, 424], [1040, 492], [990, 600]], WIDTH);
		for (const [x, y, size] of [[60, 440, 92], [150, 480, 104], [235, 552, 110], [1225, 424, 92], [1130, 474, 104], [1062, 548, 110]] as const) drawPalm(context, x, y, size, palette.leaf);
		drawBoat(context, 740, 372, 0.55, palette.sun);
		drawBoat(context, 470, 424, 0.85, palette.lotus);
		drawBoat(context, 700, 520, 1.25, palette.river);
		drawMat(context, { x: 0, y: 600, width: WIDTH, height: 120 }, palette.river, palette.lotus);
	});
}

function drawWater(context: SKRSContext2D): void {
	const bands = 6;
	for (let band = 0; band < bands; band++) {
		context.fillStyle = mixColours(palette.river, palette.paper, 0.66 - 0.07 * band);
		const top = 318 + band * 46;
		fillPath(context, mixColours(palette.river, palette.paper, 0.66 - 0.07 * band), () => {
			context.moveTo(0, top);
			context.bezierCurveTo(320, top - 12, 480, top + 14, 720, top + 2);
			context.bezierCurveTo(920, top - 8, 1080, top + 12, WIDTH, top);
			context.lineTo(WIDTH, 620);
			context.lineTo(0, 620);
		});
	}
	const random = createRandom(7);
	context.strokeStyle = mixColours(palette.river, palette.paper, 0.78);
	context.lineWidth = 3;
	context.lineCap = 'round';
	for (let wave = 0; wave < 34; wave++) {
		const x = 300 + random() * 700;
		const y = 350 + random() * 240;
		const length = 18 + random() * 46;
		context.beginPath();
		context.moveTo(x, y);
		context.quadraticCurveTo(x + length / 2, y - 5, x + length, y);
		context.stroke();
	}
}

function drawBank(context: SKRSContext2D, edge: [number, number][], side: number): void {
	fillPath(context, mixColours(palette.leaf, palette.paper, 0.42), () => {
		context.moveTo(side, edge[0]![1]);
		for (const [index, [x, y]] of edge.entries()) {
			const before = edge[index - 1] ?? [x, y];
			context.quadraticCurveTo((before[0] + x) / 2, y - 6, x, y);
		}
		context.lineTo(side, 620);
	});
}

function drawPalmRow(context: SKRSContext2D, seed: number, y: number, colour: string, count: number, size: number): void {
	const random = createRandom(seed);
	for (let palm = 0; palm < count; palm++) drawPalm(context, (palm + random()) * (WIDTH / count), y + random() * 18, size + random() * 26, colour);
}

/** A nipa palm: fronds rising from the water in a fan. */
function drawPalm(context: SKRSContext2D, x: number, y: number, size: number, colour: string): void {
	for (const [lean, length] of [[-0.95, 0.8], [-0.55, 1], [-0.15, 1.12], [0.25, 1.08], [0.65, 0.95], [1.05, 0.75]] as const) {
		const tipX = x + Math.sin(lean) * size * length;
		const tipY = y - Math.cos(lean) * size * length;
		const bend = size * 0.16;
		fillPath(context, lean > 0 ? mixColours(colour, palette.paper, 0.14) : colour, () => {
			context.moveTo(x - 3, y);
			context.quadraticCurveTo((x + tipX) / 2 - bend, (y + tipY) / 2 - bend * 0.4, tipX, tipY);
			context.quadraticCurveTo((x + tipX) / 2 + bend, (y + tipY) / 2 + bend * 0.4, x + 3, y);
		});
	}
}

/** A delta boat with an arched roof, a painted eye and a rower in a conical hat. */
function drawBoat(context: SKRSContext2D, x: number, y: number, scale: number, colour: string): void {
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	fillPath(context, mixColours(palette.ink, palette.river, 0.4) + '33', () => context.ellipse(0, 30, 118, 9, 0, 0, 2 * Math.PI));
	fillPath(context, mixColours(palette.sun, palette.paper, 0.55), () => {
		context.moveTo(-52, 4);
		context.bezierCurveTo(-50, -44, 44, -44, 46, 4);
	});
	context.strokeStyle = mixColours(palette.sun, palette.ink, 0.25);
	context.lineWidth = 2;
	for (const rib of [-34, -14, 8, 28]) {
		context.beginPath();
		context.moveTo(rib, 4);
		context.quadraticCurveTo(rib - 4, -20, rib * 0.8, -33 + Math.abs(rib) * 0.16);
		context.stroke();
	}
	fillPath(context, colour, () => {
		context.moveTo(-122, -10);
		context.quadraticCurveTo(-70, 6, 0, 6);
		context.quadraticCurveTo(70, 6, 126, -16);
		context.quadraticCurveTo(104, 34, 58, 34);
		context.lineTo(-66, 34);
		context.quadraticCurveTo(-104, 32, -122, -10);
	});
	fillPath(context, palette.paper, () => context.ellipse(92, 8, 8, 5, -0.3, 0, 2 * Math.PI));
	fillPath(context, palette.ink, () => context.arc(93, 8, 2.8, 0, 2 * Math.PI));
	fillPath(context, palette.ink, () => context.roundRect(-88, -42, 20, 42, 8));
	fillPath(context, SKIN, () => context.arc(-78, -50, 9, 0, 2 * Math.PI));
	fillPath(context, mixColours(palette.sun, palette.paper, 0.35), () => {
		context.moveTo(-98, -52);
		context.lineTo(-78, -70);
		context.lineTo(-58, -52);
	});
	context.strokeStyle = palette.ink;
	context.lineWidth = 4;
	context.beginPath();
	context.moveTo(-66, -34);
	context.lineTo(-118, 44);
	context.stroke();
	context.restore();
}

/** A class: a woman beside a board with bars, three rows of people seen from behind. */
export function drawClass(): Buffer {
	return drawPicture((context) => {
		context.fillStyle = mixColours(palette.river, palette.paper, 0.9);
		context.fillRect(0, 0, WIDTH, 470);
		context.fillStyle = mixColours(palette.sun, palette.paper, 0.8);
		context.fillRect(0, 470, WIDTH, 170);
		drawWindow(context, 70, 90);
		drawWindow(context, 1050, 90);
		drawBoard(context);
		drawTeacher(context);
		const random = createRandom(26);
		for (const [y, scale, count] of [[452, 0.72, 7], [520, 0.92, 6], [596, 1.15, 5]] as const) {
			for (let seat = 0; seat < count; seat++) {
				const x = WIDTH / 2 + (seat - (count - 1) / 2) * 210 * scale;
				drawListener(context, x, y, scale, random);
			}
		}
		drawMat(context, { x: 0, y: 624, width: WIDTH, height: 96 }, palette.lotus, palette.river, 8);
	});
}

function drawWindow(context: SKRSContext2D, x: number, y: number): void {
	context.fillStyle = mixColours(palette.leaf, palette.paper, 0.75);
	context.fillRect(x, y, 160, 210);
	context.save();
	context.beginPath();
	context.rect(x, y, 160, 210);
	context.clip();
	for (const [palmX, size] of [[x + 44, 84], [x + 112, 108]] as const) drawPalm(context, palmX, y + 206, size, mixColours(palette.leaf, palette.paper, 0.4));
	context.restore();
	context.strokeStyle = palette.card;
	context.lineWidth = 10;
	context.strokeRect(x, y, 160, 210);
	context.lineWidth = 6;
	context.beginPath();
	context.moveTo(x + 80, y);
	context.lineTo(x + 80, y + 210);
	context.stroke();
}

function drawBoard(context: SKRSContext2D): void {
	fillPath(context, palette.line, () => context.roundRect(412, 62, 476, 296, 8));
	fillPath(context, palette.card, () => context.roundRect(424, 74, 452, 272, 4));
	fillPath(context, palette.river, () => context.roundRect(452, 98, 250, 14, 7));
	fillPath(context, palette.line, () => context.roundRect(452, 122, 170, 10, 5));
	const heights = [56, 92, 78, 124, 148];
	for (const [index, height] of heights.entries()) {
		context.fillStyle = index === heights.length - 1 ? palette.lotus : palette.river;
		context.fillRect(470 + index * 76, 318 - height, 46, height);
	}
	context.fillStyle = palette.inkSecond;
	context.fillRect(452, 318, 396, 3);
}

function drawTeacher(context: SKRSContext2D): void {
	fillPath(context, palette.lotus, () => {
		context.moveTo(304, 214);
		context.quadraticCurveTo(340, 196, 372, 214);
		context.quadraticCurveTo(388, 320, 398, 440);
		context.lineTo(286, 440);
		context.quadraticCurveTo(290, 320, 304, 214);
	});
	context.strokeStyle = palette.lotus;
	context.lineWidth = 20;
	context.lineCap = 'round';
	context.beginPath();
	context.moveTo(368, 226);
	context.quadraticCurveTo(404, 236, 430, 206);
	context.moveTo(308, 228);
	context.quadraticCurveTo(286, 276, 308, 318);
	context.stroke();
	fillPath(context, SKIN, () => context.arc(437, 199, 10, 0, 2 * Math.PI));
	fillPath(context, SKIN, () => context.arc(310, 324, 10, 0, 2 * Math.PI));
	fillPath(context, palette.ink, () => context.roundRect(298, 150, 30, 96, 15));
	fillPath(context, SKIN, () => context.roundRect(328, 190, 22, 26, 8));
	fillPath(context, palette.ink, () => context.ellipse(332, 158, 36, 36, 0, 0, 2 * Math.PI));
	fillPath(context, SKIN, () => context.ellipse(342, 168, 27, 33, 0, 0, 2 * Math.PI));
	fillPath(context, SKIN, () => context.ellipse(316, 172, 6, 9, 0, 0, 2 * Math.PI));
	fillPath(context, palette.ink, () => {
		context.moveTo(310, 164);
		context.quadraticCurveTo(306, 118, 348, 124);
		context.quadraticCurveTo(374, 130, 370, 160);
		context.quadraticCurveTo(352, 140, 334, 142);
		context.quadraticCurveTo(322, 146, 310, 164);
	});
	fillPath(context, mixColours(palette.lotus, palette.ink, 0.25), () => context.roundRect(325, 206, 28, 10, 4));
	for (const eye of [334, 354]) fillPath(context, palette.ink, () => context.arc(eye, 166, 3, 0, 2 * Math.PI));
	context.strokeStyle = palette.lotus;
	context.lineWidth = 3;
	context.beginPath();
	context.arc(344, 179, 8, 0.25, Math.PI - 0.25);
	context.stroke();
}

/** Someone seated, from behind: shoulders, head, hair of three kinds, sometimes a checked scarf. */
function drawListener(context: SKRSContext2D, x: number, y: number, scale: number, random: () => number): void {
	const cloth = [palette.river, palette.leaf, palette.inkSecond, palette.sun, mixColours(palette.river, palette.paper, 0.4)][Math.floor(random() * 5)]!;
	const hair = random() < 0.2 ? '#8c8f8f' : palette.ink;
	const kind = Math.floor(random() * 3);
	const scarf = random() < 0.3;
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	fillPath(context, mixColours(cloth, palette.ink, 0.12), () => context.roundRect(-56, -6, 112, 80, [44, 44, 0, 0]));
	fillPath(context, SKIN, () => context.roundRect(-10, -26, 20, 28, 6));
	fillPath(context, SKIN, () => context.ellipse(0, -46, 27, 30, 0, 0, 2 * Math.PI));
	if (scarf) drawScarf(context);
	fillPath(context, hair, () => context.ellipse(0, -50, 28, kind === 0 ? 26 : 31, 0, 0, 2 * Math.PI));
	if (kind === 1) fillPath(context, hair, () => context.roundRect(-26, -52, 52, 64, 20));
	if (kind === 2) fillPath(context, mixColours(hair, palette.paper, 0.12), () => context.ellipse(0, -36, 17, 14, 0, 0, 2 * Math.PI));
	context.restore();
}

function drawScarf(context: SKRSContext2D): void {
	for (let row = 0; row < 3; row++) {
		for (let column = 0; column < 10; column++) {
			context.fillStyle = (row + column) % 2 === 0 ? palette.card : palette.ink;
			context.fillRect(-35 + column * 7, -4 + row * 7, 7, 7);
		}
	}
}

/** The mat alone: it stands where a photograph is still awaited. */
export function drawPlaceholder(): Buffer {
	return drawPicture((context) => drawMat(context, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, palette.river, mixColours(palette.river, palette.paper, 0.6), 20));
}
