/** Reads where every line of text stands in an SVG of `renderSvg`, so that tests can see overflow and overlap. */
import { FACES, FACE_NAMES, measureWidth } from './font-faces.ts';

export interface TextBox {
	text: string;
	left: number;
	right: number;
	/** From the top of a capital with a stacked mark to the foot of a dot below. */
	top: number;
	bottom: number;
	size: number;
}

function unescapeXml(text: string): string {
	return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

/** Boxes of all lines, in drawing units. */
export function readTextBoxes(svg: string): TextBox[] {
	const boxes: TextBox[] = [];
	const shifts: { x: number; y: number }[] = [{ x: 0, y: 0 }];
	let face = FACE_NAMES[0]!;
	let size = 0;
	const tags = /<g([^>]*)>|<\/g>|<text ([^>]*)>|<tspan x="([\d.-]+)" y="([\d.-]+)">([^<]*)<\/tspan>/g;
	for (const match of svg.matchAll(tags)) {
		const shift = shifts.at(-1)!;
		if (match[0] === '</g>') shifts.pop();
		else if (match[1] !== undefined) {
			const move = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(match[1]);
			shifts.push({ x: shift.x + Number(move?.[1] ?? 0), y: shift.y + Number(move?.[2] ?? 0) });
		} else if (match[2] !== undefined) {
			const attributes = match[2];
			face = FACE_NAMES.find((name) => attributes.includes(`'${FACES[name].family}'`) && attributes.includes(`font-weight="${FACES[name].weight}"`))!;
			size = Number(/font-size="([\d.]+)"/.exec(attributes)![1]);
		} else {
			const text = unescapeXml(match[5]!).trimEnd();
			const left = shift.x + Number(match[3]);
			const baseline = shift.y + Number(match[4]);
			const tall = /\p{L}/u.test(text) ? 0.92 : 0.72;
			boxes.push({ text, left, right: left + measureWidth(text, face, size), top: baseline - size * tall, bottom: baseline + size * 0.2, size });
		}
	}
	return boxes;
}

/** Pairs of lines that cover one another. */
export function findOverlaps(boxes: TextBox[]): [string, string][] {
	return boxes.flatMap((a, index) =>
		boxes.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b): [string, string] => [a.text, b.text]),
	);
}
