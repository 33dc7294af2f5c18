const table = Uint16Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
	return crc;
});

/** CRC-16 with the reflected polynomial 0xA001, from 0 or from that of the bytes before. */
export function computeCrc(bytes: Uint8Array, before = 0): number {
	let crc = before;
	for (const byte of bytes) crc = (crc >> 8) ^ table[(crc ^ byte) & 0xff]!;
	return crc;
}
