import { parseSymbol } from '@nhipcau/vietnamese-text';

/** Whether a symbol is written as documents of Party and State are (17-NQ/TU, 42/2025/NĐ-CP). One that is not is kept, with a warning. */
export function isFamiliarSymbol(symbol: string): boolean {
	return symbol === '' || parseSymbol(symbol) !== null;
}
