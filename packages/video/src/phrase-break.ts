/** Words that open a phrase: a break before them reads well. */
const OPENERS = new Set(
	'và hoặc nhưng mà để vì do bởi nếu khi của với về tại trong trên từ đến cho theo là được bị đã sẽ đang gồm nhằm cùng như thì nên các những một có không qua'.split(' '),
);

/**
 * How badly a line breaks between two words: 0 after a clause, 5 before a word that opens a
 * phrase, 12 elsewhere, for there it may part the syllables of one Vietnamese word.
 */
export function rateBreak(before: string, after: string): number {
	if (/[,;:.!?…–—)”"]$/u.test(before)) return 0;
	return OPENERS.has(after.toLowerCase()) ? 5 : 12;
}
