/** One sentence in each language; places in braces are filled from the `details` of the error or warning. */
export interface Message {
	vi: string;
	en: string;
}

/** What a person reads for each code that this package throws or warns with. */
export const messages: Readonly<Record<string, Message>> = {
	'document.cancelled': {
		vi: 'Đã dừng đọc tệp theo yêu cầu.',
		en: 'Reading the file was stopped as asked.',
	},
	'document.classified': {
		vi: 'Tài liệu mang dấu chỉ độ mật “{mark}” nên bị từ chối; hệ thống không giữ lại phần nào của tài liệu. Theo Luật Bảo vệ bí mật nhà nước (số 117/2025/QH15, Điều 5), không được soạn thảo, lưu giữ tài liệu mật trên máy tính đang nối mạng, trừ mạng LAN độc lập. Hãy ngắt mạng máy đang giữ tệp, không chuyển tệp cho ai và báo ngay cán bộ văn thư mật của cơ quan.',
		en: 'The document bears the secrecy mark “{mark}” and was refused; the system keeps no part of it. Under the Law on Protection of State Secrets (117/2025/QH15, article 5) a classified document may not be written or kept on a computer that is on a network, an independent LAN excepted. Take the computer that holds the file off the network, pass the file to nobody and tell the clerk for classified documents of your unit at once.',
	},
	'document.damaged': {
		vi: 'Tệp bị hỏng hoặc chưa tải xong nên không đọc được. Hãy mở tệp bằng chương trình gốc, lưu lại rồi tải lên.',
		en: 'The file is damaged or incomplete and cannot be read. Open it in its own program, save it again and upload it.',
	},
	'document.date_wrong': {
		vi: 'Ngày ghi trong tệp là {date}, không có trong lịch nên không được dùng. Hãy nhập lại ngày.',
		en: 'The day that the file names, {date}, is not in the calendar and was not used. Give the day again.',
	},
	'document.docx_failed': {
		vi: 'Chưa lập được tệp Word từ nội dung này.',
		en: 'The Word file could not be made from this text.',
	},
	'document.empty': {
		vi: 'Tệp không có chữ nào để đọc.',
		en: 'The file holds no words.',
	},
	'document.encoding_converted': {
		vi: 'Văn bản dùng bảng mã {encoding}, đã chuyển sang Unicode. Hãy xem lại dấu tiếng Việt.',
		en: 'The text was in {encoding} and has been converted to Unicode. Please check the Vietnamese marks.',
	},
	'document.external_entities': {
		vi: 'Tệp Word chứa khai báo thực thể XML ({part}) có thể gây hại nên bị từ chối. Hãy mở tệp bằng Word và lưu lại thành tệp mới.',
		en: 'The Word file declares XML entities ({part}), which can do harm, and is refused. Open it in Word and save it as a new file.',
	},
	'document.invalid_node': {
		vi: 'Nội dung có phần không đúng cấu trúc tại {place}: {reason}.',
		en: 'The content has a part that does not fit its structure at {place}: {reason}.',
	},
	'document.kind_differs': {
		vi: 'Đuôi tệp cho thấy {claimed} nhưng nội dung là {kind}; tệp đã được đọc theo nội dung.',
		en: 'The file name says {claimed} but the content is {kind}; it was read by its content.',
	},
	'document.no_text_found': {
		vi: 'Không nhận ra chữ nào trên ảnh hoặc bản quét. Hãy chụp, quét lại rõ hơn, đúng chiều.',
		en: 'No words could be read in the picture or scan. Please scan it again, sharper and upright.',
	},
	'document.no_text_layer': {
		vi: 'Tệp chỉ có ảnh, không có chữ. Hãy bật nhận dạng chữ (OCR) rồi thử lại.',
		en: 'The file holds pictures only and no text. Turn on text recognition (OCR) and try again.',
	},
	'document.pages_without_text': {
		vi: 'Có {count} trang không có chữ (trang trống hoặc chỉ có ảnh) nên không được đọc.',
		en: '{count} pages hold no text (blank or pictures only) and were not read.',
	},
	'document.password_protected': {
		vi: 'Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.',
		en: 'The file is protected by a password. Remove the password and upload it again.',
	},
	'document.pdf_failed': {
		vi: 'Chưa lập được tệp PDF từ nội dung này.',
		en: 'The PDF file could not be made from this text.',
	},
	'document.picture_left_out': {
		vi: 'Một ảnh có định dạng {kind} không đọc được nên bị bỏ lại. Hãy chèn lại ảnh dạng PNG hoặc JPEG.',
		en: 'A picture of format {kind} cannot be read and was left out. Insert it again as PNG or JPEG.',
	},
	'document.picture_left_out_size': {
		vi: 'Một ảnh {width} x {height} điểm vượt giới hạn {limitMegapixels} triệu điểm nên bị bỏ lại.',
		en: 'A picture of {width} x {height} pixels exceeds the limit of {limitMegapixels} million and was left out.',
	},
	'document.picture_not_fetched': {
		vi: 'Ảnh nằm ở địa chỉ ngoài nên không được lấy về: {address}. Hãy tải ảnh lên riêng.',
		en: 'A picture lies at an outside address and was not fetched: {address}. Upload it separately.',
	},
	'document.picture_too_large': {
		vi: 'Ảnh {width} x {height} điểm vượt giới hạn {limitMegapixels} triệu điểm. Hãy thu nhỏ ảnh rồi tải lên lại.',
		en: 'The picture of {width} x {height} pixels exceeds the limit of {limitMegapixels} million. Make it smaller and upload it again.',
	},
	'document.picture_unreadable': {
		vi: 'Ảnh bị hỏng hoặc có định dạng không đọc được.',
		en: 'The picture is damaged or of a format that cannot be read.',
	},
	'document.read_by_ocr': {
		vi: 'Đã nhận dạng chữ trên {pages} trang, độ tin cậy trung bình {confidence} %. Hãy so từng trang với ảnh bên cạnh trước khi dùng.',
		en: 'Text was recognised on {pages} pages with an average confidence of {confidence} %. Compare every page with its picture before use.',
	},
	'document.reader_failed': {
		vi: 'Bộ phận đọc tệp dừng đột ngột ({reason}). Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
		en: 'The part that reads files stopped unexpectedly ({reason}). Try again; if it fails again, tell the administrator.',
	},
	'document.seems_english': {
		vi: 'Văn bản có vẻ viết bằng tiếng Anh. Số được hiểu theo cách viết của tiếng Anh (4,812 là 4812; 7.5 là bảy phẩy năm) và các ấn phẩm ghi ngôn ngữ là tiếng Anh; nhưng chỉ có giọng đọc tiếng Việt, nên chữ tiếng Anh sẽ bị đọc theo âm tiếng Việt và nhãn, lời dẫn vẫn bằng tiếng Việt. Hãy nghe lại trước khi đăng.',
		en: 'The text seems to be English. Its numbers are taken the English way (4,812 is 4812; 7.5 is seven point five) and the forms are marked as English; but there is only a Vietnamese voice, so the English words will be said with Vietnamese sounds, and labels and spoken framing stay Vietnamese. Listen to it before it is published.',
	},
	'document.timeout': {
		vi: 'Đọc tệp quá lâu (hơn {seconds} giây) nên đã dừng. Hãy chia nhỏ tệp rồi thử lại.',
		en: 'Reading the file took too long (over {seconds} seconds) and was stopped. Split the file and try again.',
	},
	'document.too_demanding': {
		vi: 'Tệp đòi hỏi quá nhiều bộ nhớ nên đã dừng đọc. Hãy chia nhỏ tệp hoặc thu nhỏ ảnh trong tệp.',
		en: 'The file asks for too much memory, so reading was stopped. Split it or make its pictures smaller.',
	},
	'document.too_large': {
		vi: 'Tệp lớn hơn giới hạn {limitMegabytes} MB.',
		en: 'The file is larger than the limit of {limitMegabytes} MB.',
	},
	'document.too_large_inside': {
		vi: 'Tệp nén bung ra quá lớn (giới hạn {limitMegabytes} MB) nên bị từ chối.',
		en: 'The file unpacks to more than is allowed ({limitMegabytes} MB) and is refused.',
	},
	'document.too_many_entries': {
		vi: 'Tệp nén chứa hơn {limit} tệp con nên bị từ chối.',
		en: 'The file packs more than {limit} files and is refused.',
	},
	'document.too_many_pages': {
		vi: 'Tệp có {pages} trang, vượt giới hạn {limit} trang. Hãy chia nhỏ tệp.',
		en: 'The file has {pages} pages, more than the limit of {limit}. Split it.',
	},
	'document.too_many_scanned_pages': {
		vi: 'Bản quét có {pages} trang, vượt giới hạn {limit} trang cho một lần nhận dạng chữ. Hãy chia nhỏ tệp.',
		en: 'The scan has {pages} pages, more than the limit of {limit} for recognising text at one time. Split it.',
	},
	'document.unreadable': {
		vi: 'Không nhận ra đây là loại tệp gì. Hãy tải lên tệp Word (.docx), PDF, trang web, Markdown, văn bản hoặc ảnh.',
		en: 'This kind of file is not known. Upload Word (.docx), PDF, a web page, Markdown, plain text or a picture.',
	},
	'document.unsupported_kind': {
		vi: 'Tệp loại {kind} chưa đọc được. Hãy lưu thành Word (.docx) hoặc PDF rồi tải lên lại.',
		en: 'Files of kind {kind} cannot be read. Save it as Word (.docx) or PDF and upload it again.',
	},
	'document.words_lost': {
		vi: 'Có {count} từ trong tệp gốc không thấy trong nội dung đã đọc, trước hết là: {words}. Hãy so lại với bản gốc.',
		en: '{count} words of the original are missing in what was read, first of all: {words}. Compare it with the original.',
	},
};
