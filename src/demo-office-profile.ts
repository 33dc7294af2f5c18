import type { OfficeProfile } from './office-profile.ts';

/** The invented office of the demo; every field is declared, as an office's must be. */
export const demoOfficeProfile: OfficeProfile = {
	name: '',
	parentBody: 'Tỉnh ủy Sông Tiên',
	responsiblePerson: 'Trần Quốc Bảo, Phó Trưởng ban',
	licence: 'Trang minh họa, không phải trang thông tin của cơ quan có thật',
	address: 'Số 12 đường Bờ Kè, phường Bến Sao, tỉnh Sông Tiên',
	phone: '0299 000 0012',
	email: 'toa-soan@song-tien.example',
};
