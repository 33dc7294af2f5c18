/** What stands before a number on a document and in registers: `Số: 05-BC/TU`. */
export const numberWord = /^\s*số\s*:?\s*/iu;

/** A line of a document that gives its number; the first group holds what follows the word. */
export const numberLine = /(?:^|\n)\s*Số\s*:?\s*(\S[^\n]{0,60})/u;

/** The letter of the Icelandic alphabet that keyboards put in place of the Vietnamese one. */
export const strayLetters: readonly [RegExp, string][] = [[/Ð/gu, 'Đ']];

/** Name of the sheet in a register that we write. */
export const registerSheet = 'Sổ văn bản';
