/**
 * The encodings of Vietnamese before Unicode, as their bytes look in Windows-1252.
 * Sources: TCVN 5712:1993 (VN3, the table of the .Vn fonts), checked against iconv's TCVN5712-1; the VNI-Windows table of
 * the VNI fonts; VISCII 1.1, RFC 1456, checked against iconv.
 */

/** TCVN3: one byte a letter. Toned capitals have no byte of their own: a .Vn…H font shows small letters as capitals. */
export const tcvn3Codes = 'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

/** VNI: a base letter and a mark after it … */
export const vniMarks: Readonly<Record<string, string>> = {
	a: 'ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ', e: 'ùéøèûẻõẽïẹâêáếàềåểãễäệ', o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ', u: 'ùúøùûủõũïụ', y: 'ùýøỳûỷõỹ', ô: 'ùớøờûởõỡïợ', ö: 'ùứøừûửõữïự',
};
/** … or one byte. */
export const vniSingles = 'ñđííììæỉóĩòịôơöưîỵÑĐÍÍÌÌÆỈÓĨÒỊÔƠÖƯÎỴ';

/** VISCII: the letters of the bytes 0x80 to 0xFF in order, and of six control codes. */
export const visciiUpperHalf =
	'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
export const visciiControls = '\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001eỴ';

/** The characters that Windows-1252 puts at 0x80 to 0x9F; a dot where it has none and keeps the control code. */
export const windows1252Upper = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
