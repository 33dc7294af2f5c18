import { fold } from '../folding.ts';

/** What a line of the head or foot of an office document is by its form: Decree 30/2020/NĐ-CP, annex I. */
export type OfficeMark = 'state' | 'motto' | 'number' | 'dated' | 'authority' | 'recipients';

const STATE = /conghoaxahoichunghiavietnam|^dangcongsanvietnam$/;
const MOTTO = /^doclaptudohanhphuc$/;
const NUMBER = /^Số(?: ?:|\s+[\d.…/-])/iu;
const DATED = /^\p{Lu}[\p{L}\s.'-]{1,40}, ?ngày[\s\d.…_]{1,12}tháng[\s\d.…_]{1,12}năm[\s\d.…_]{1,12}$/u;
/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/L BÍ THƯ": on whose behalf somebody signs. */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?[.\s]\s*\p{Lu}{2}/u;
const RECIPIENTS = /^Nơi nhận\s*(?::|$)/iu;
const LONGEST = 120;

/**
 * The mark that a line bears, or null: quốc hiệu or the name of the Party, tiêu ngữ, number, place and date, on whose
 * behalf it is signed, the list of recipients. The national title is known without its diacritics too, as OCR may read it.
 */
export function findOfficeMark(line: string): OfficeMark | null {
	const written = line.normalize('NFC').trim();
	if (written === '' || written.length > LONGEST) return null;
	const bare = fold(written).replace(/[^a-z]/g, '');
	if (STATE.test(bare)) return 'state';
	if (MOTTO.test(bare)) return 'motto';
	if (NUMBER.test(written)) return 'number';
	if (DATED.test(written)) return 'dated';
	if (AUTHORITY.test(written)) return 'authority';
	return RECIPIENTS.test(written) ? 'recipients' : null;
}
