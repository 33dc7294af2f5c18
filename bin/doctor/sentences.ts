/** What the doctor says, in both languages; {words} are filled in. */
export const sentences = {
	node_ok: { vi: 'Node {version}', en: 'Node {version}' },
	node_old: { vi: 'Node {version} quá cũ. Chạy npm ci trong thư mục phần mềm để có Node 24 kèm theo.', en: 'Node {version} is too old. Run npm ci in the program’s folder; it brings Node 24 along.' },
	parts_ok: { vi: 'Đủ các phần làm hình, làm phim, làm PDF và phông chữ', en: 'The parts for pictures, video, PDF and type are all there' },
	parts_missing: { vi: 'Thiếu {names} nên một số dạng tin không làm được. Chạy lại npm ci; phim chỉ làm được trên Linux x64.', en: 'Missing: {names}; some editions cannot be made. Run npm ci again; video is made on Linux x64 only.' },
	folder_ok: { vi: 'Thư mục dữ liệu {folder}', en: 'Data folder {folder}' },
	folder_none: { vi: 'Không có thư mục dữ liệu {folder}. Kiểm tra --data, hoặc lập cơ quan bằng nhipcau init.', en: 'There is no data folder {folder}. Check --data, or set up an office with nhipcau init.' },
	folder_not_writable: { vi: 'Không ghi được vào {folder}. Sửa quyền: chown và chmod 700 cho người chạy phần mềm.', en: 'The folder {folder} cannot be written. Mend its rights: chown, and chmod 700, for whoever runs the program.' },
	folder_other_owner: { vi: 'Thư mục {folder} thuộc người dùng khác. Chạy phần mềm bằng đúng người dùng đó, hoặc chown lại.', en: 'The folder {folder} belongs to another user. Run the program as that user, or chown it.' },
	folder_open: { vi: 'Người dùng khác trên máy đọc được {folder}. Chạy: chmod 700 {folder}', en: 'Other users of this machine may read {folder}. Run: chmod 700 {folder}' },
	space_ok: { vi: 'Còn trống {free} GB', en: '{free} GB free' },
	space_low: { vi: 'Chỉ còn trống {free} GB. Giải phóng chỗ trước khi đầy.', en: 'Only {free} GB free. Make room before the disk is full.' },
	space_full: { vi: 'Đĩa gần đầy, còn {free} GB. Giải phóng chỗ ngay, nếu không sẽ không lưu được gì nữa.', en: 'The disk is nearly full, {free} GB left. Make room now, or nothing can be saved any more.' },
	server_running: { vi: 'Máy chủ đang chạy (mã tiến trình {pid})', en: 'The server is running (process {pid})' },
	server_stopped: { vi: 'Máy chủ không chạy; thư mục dữ liệu đang rảnh', en: 'The server is not running; the data folder is free' },
	server_elsewhere: { vi: 'Dùng PostgreSQL: thư mục dữ liệu không bị khóa', en: 'On PostgreSQL: the data folder is not locked' },
	database_ok: { vi: 'Cơ sở dữ liệu {kind}, PostgreSQL {version}, ghi chắc xuống đĩa', en: 'Database {kind}, PostgreSQL {version}, synced to disk' },
	database_old: { vi: 'PostgreSQL {version} quá cũ. Cần bản 15 trở lên.', en: 'PostgreSQL {version} is too old. 15 or newer is needed.' },
	database_unsynced: { vi: 'Cơ sở dữ liệu tắt fsync: mất điện là mất dữ liệu. Đặt fsync = on trong postgresql.conf.', en: 'The database has fsync off: a power cut loses data. Set fsync = on in postgresql.conf.' },
	migrations_ok: { vi: 'Cấu trúc dữ liệu đúng với phiên bản này', en: 'The schema is this release’s' },
	migrations_missing: { vi: 'Còn {count} bước nâng cấp; sẽ chạy ở lần khởi động tới. Sao lưu trước: nhipcau backup.', en: '{count} steps of upgrading are to come at the next start. Back up before: nhipcau backup.' },
	migrations_unknown: { vi: 'Dữ liệu do phiên bản mới hơn tạo ra ({names}). Cài lại phiên bản đó.', en: 'The data was made by a newer release ({names}). Install that one again.' },
	jobs_ok: { vi: 'Việc nền: {waiting} chờ, {running} đang chạy', en: 'Jobs: {waiting} waiting, {running} running' },
	jobs_failed: { vi: '{failed} việc nền không thành. Xem ở bàn làm việc rồi chạy lại từng việc.', en: '{failed} jobs did not succeed. Look at them at the desk and run them again.' },
	jobs_stuck: { vi: 'Có việc nền chờ đã {hours} giờ. Khởi động lại máy chủ; nếu vẫn chờ, xem nhật ký.', en: 'A job has waited for {hours} hours. Restart the server; if it still waits, look at the log.' },
	clock_ok: { vi: 'Đồng hồ và múi giờ Việt Nam', en: 'Clock, and the time zone of Việt Nam' },
	clock_wrong: { vi: 'Đồng hồ máy chỉ {now}, chắc là sai. Bật đồng bộ giờ (timedatectl set-ntp true).', en: 'The clock says {now}, which must be wrong. Turn on time synchronisation (timedatectl set-ntp true).' },
	clock_apart: { vi: 'Đồng hồ của máy này và của cơ sở dữ liệu lệch nhau {seconds} giây. Bật đồng bộ giờ ở cả hai.', en: 'The clocks of this machine and of the database are {seconds} seconds apart. Synchronise both.' },
	zone_missing: { vi: 'Node này không biết múi giờ Asia/Ho_Chi_Minh. Dùng Node đi kèm: npm ci.', en: 'This Node does not know the time zone Asia/Ho_Chi_Minh. Use the one that comes along: npm ci.' },
	origin_ok: { vi: 'Địa chỉ {origin}', en: 'Origin {origin}' },
	origin_none: { vi: 'Chưa đặt ORIGIN: chỉ dùng được trên chính máy này. Khi mở cho người khác, đặt ORIGIN=https://… và một proxy HTTPS phía trước.', en: 'ORIGIN is not set: good for this machine only. For others set ORIGIN=https://… and put a proxy with HTTPS in front.' },
	origin_http: { vi: 'ORIGIN={origin} không phải HTTPS: mật khẩu đi qua mạng không được che. Đặt một proxy HTTPS phía trước (Caddy, nginx).', en: 'ORIGIN={origin} is not HTTPS: passwords cross the network in the open. Put a proxy with HTTPS in front (Caddy, nginx).' },
	origin_wrong: { vi: 'ORIGIN={origin} không phải một địa chỉ. Viết dạng https://ten-mien, không có đường dẫn.', en: 'ORIGIN={origin} is no origin. Write https://name, without a path.' },
	files_ok: { vi: 'Kho tệp {where}', en: 'File store {where}' },
	backups_ok: { vi: 'Bản sao lưu mới nhất: {hours} giờ trước, nguyên vẹn', en: 'Newest backup: {hours} hours ago, whole' },
	backups_none: { vi: 'Chưa có bản sao lưu nào trong {folder}. Bật lịch sao lưu ở bàn làm việc, hoặc chạy nhipcau backup.', en: 'There is no backup in {folder}. Turn on the plan at the desk, or run nhipcau backup.' },
	backups_old: { vi: 'Bản sao lưu mới nhất đã {hours} giờ. Xem lịch và lỗi ở mục Sao lưu của bàn làm việc.', en: 'The newest backup is {hours} hours old. Look at the plan and its failures on the desk’s page of backups.' },
	backups_unchecked: { vi: 'Bản sao lưu mới nhất ({hours} giờ trước) chưa được kiểm tra. Chạy nhipcau backup verify nơi có khóa.', en: 'The newest backup ({hours} hours ago) was not tried. Run nhipcau backup verify where its key is.' },
	backups_damaged: { vi: 'Bản sao lưu mới nhất không dùng được. Sao lưu lại ngay và kiểm tra đĩa của {folder}.', en: 'The newest backup cannot be used. Make another one now, and check the disk of {folder}.' },
	backups_beside: { vi: 'Bản sao lưu nằm cùng thư mục dữ liệu. Đặt BACKUP_DIR ở một đĩa khác.', en: 'The backups lie in the data folder. Set BACKUP_DIR to another disk.' },
} as const;

export type SentenceKey = keyof typeof sentences;

/** A sentence in both languages, its words filled in. */
export function say(key: SentenceKey, details: Record<string, string | number>): { vi: string; en: string } {
	const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
	return { vi: fill(sentences[key].vi), en: fill(sentences[key].en) };
}
