/** A request that is right in every field; a test changes only what it is about. */
export function aPublicRequest(changes: object = {}) {
	return { kind: 'erase', message: 'Đề nghị xóa tên tôi trong danh sách đăng ký nhận tin.', name: 'Phạm Văn Lợi', contact: '0299 000 0034', ...changes };
}
