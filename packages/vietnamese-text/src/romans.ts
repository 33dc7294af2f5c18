const CANONICAL = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a canonical Roman numeral up to 399 in capitals (IV, XXXII), or null. */
export function parseRoman(written: string): number | null {
	if (written === '' || written.length > 12 || !CANONICAL.test(written)) return null;
	let value = 0;
	for (let index = 0; index < written.length; index++) {
		const here = VALUES[written[index] ?? ''] ?? 0;
		const next = VALUES[written[index + 1] ?? ''] ?? 0;
		value += here < next ? -here : here;
	}
	return value;
}
