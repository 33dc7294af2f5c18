export * from './types.ts';
export { normalise } from './normalise.ts';
export { readCardinal, readDecimal, readDigits, northernNumberWords, type NumberWords } from './cardinals.ts';
export { parseSymbol } from './symbols.ts';
export { parseRoman } from './romans.ts';
export { spellLetters, isSyllable } from './letters.ts';
export { documentTypes } from './data/document-types.ts';
export { issuers } from './data/issuers.ts';
