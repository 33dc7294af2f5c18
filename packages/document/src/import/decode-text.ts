import { countPlausibleWords, decodeLegacy, detectLegacyEncoding, type LegacyEncoding } from './legacy-encoding.ts';

export interface DecodedText {
	text: string;
	/** Name shown to people; `UTF-8` is not worth a word. */
	encoding: string;
}

/**
 * Bytes of a text file as NFC text: byte order mark, UTF-16 by its zero bytes, UTF-8 where valid, else the
 * one-byte reading (Windows-1258, TCVN3, VNI, Windows-1252) that gives the most Vietnamese. Line ends become "\n".
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
	const { text, encoding } = decodeBytes(bytes, declared);
	const legacy = detectLegacyEncoding(text);
	const read = legacy ? decodeLegacy(text, legacy) : text;
	const clean = read.replace(/\r\n?|\u2028|\u2029/g, '\n').normalize('NFC');
	return { text: clean, encoding: legacy ? legacyNames[legacy] : encoding };
}

export const legacyNames: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', viscii: 'VISCII' };

function decodeBytes(bytes: Uint8Array, declared: string | undefined): DecodedText {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
	const zeros = countZeros(bytes.subarray(0, 4096));
	if (zeros.odd > zeros.even) return { text: decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
	if (zeros.even > 0) return { text: decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
	} catch {
		return decodeOneByte(bytes, declared);
	}
}

function decodeOneByte(bytes: Uint8Array, declared: string | undefined): DecodedText {
	const western = decode(bytes, 'windows-1252');
	if (detectLegacyEncoding(western)) return { text: western, encoding: 'Windows-1252' };
	const readings = [...new Set([declared ?? 'windows-1258', 'windows-1258', 'windows-1252'])].flatMap((encoding) => {
		try {
			return [{ text: decode(bytes, encoding).normalize('NFC'), encoding }];
		} catch {
			return []; // A page may declare an encoding that does not exist.
		}
	});
	readings.sort((a, b) => countPlausibleWords(b.text) - countPlausibleWords(a.text));
	return readings[0] ?? { text: western, encoding: 'windows-1252' };
}

function decode(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes);
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
	let even = 0;
	let odd = 0;
	bytes.forEach((byte, index) => {
		if (byte !== 0) return;
		if (index % 2 === 0) even++;
		else odd++;
	});
	return { even, odd };
}
