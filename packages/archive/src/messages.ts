/** Sentences for the codes of `ArchiveError` and of a report's problems. */
export const messages: Record<string, { vi: string; en: string }> = {
	'archive.no_zip': { vi: 'Tệp này không phải gói ZIP đọc được.', en: 'This file is no ZIP that can be read.' },
	'archive.too_large': { vi: 'Gói bung ra quá {limitMegabytes} MB nên không được đọc.', en: 'The package unpacks to more than {limitMegabytes} MB and is not read.' },
	'archive.unsafe_path': { vi: 'Đường dẫn “{path}” trong gói hoặc bảng kê không hợp lệ.', en: 'The path “{path}” in the package or a manifest is not allowed.' },
	'archive.no_bag': { vi: 'Gói không theo BagIt 1.0: cần một thư mục có bagit.txt và manifest-sha256.txt.', en: 'This is no BagIt 1.0 package: it needs one folder with bagit.txt and manifest-sha256.txt.' },
	'archive.missing': { vi: 'Thiếu tệp {path}.', en: 'The file {path} is missing.' },
	'archive.changed': { vi: 'Tệp {path} khác với mã băm trong bảng kê.', en: 'The file {path} differs from its hash in the manifest.' },
	'archive.unlisted': { vi: 'Tệp {path} không có trong bảng kê.', en: 'The file {path} is in no manifest.' },
	'archive.manifest_wrong': { vi: 'Bảng kê {path} có dòng không đọc được.', en: 'The manifest {path} has a line that cannot be read.' },
	'archive.count_wrong': { vi: 'Số tệp và dung lượng trong {path} không khớp với gói.', en: 'The number and size of files in {path} do not fit the package.' },
};
