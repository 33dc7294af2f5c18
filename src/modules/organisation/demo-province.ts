import type { ChangeInput } from './model.ts';

/**
 * The invented province of the demo office, in the shape of 1 July 2025: three provinces become one, 26 districts end,
 * 300 communes become 124. Always the same, and no province, district or commune of it exists.
 */
export function makeDemoProvince(): ChangeInput[] {
	const old = provinces.map(foundProvince);
	return [...old.flatMap(({ changes }) => changes), ...joinOffices(), ...reformCommunes(old), ...endDistricts(old), joinProvinces(), nameWard()];
}

/** The office of the demo, at the top of the tree of today. */
export const demoOfficeId = 'tinh';

const founded = '2016-01-01';
const joined = '2025-02-03';
const reformed = '2025-07-01';

const decisions = {
	none: { symbol: '', title: '' },
	offices: { symbol: '05-QĐ/TU', title: 'Quyết định hợp nhất Ban Tuyên giáo và Ban Dân vận' },
	provinces: { symbol: '17-NQ/TU', title: 'Nghị quyết về hợp nhất ba tỉnh Sông Tiên, Bến Dừa, Trà Sen' },
	communes: { symbol: '18-NQ/TU', title: 'Nghị quyết về sắp xếp đơn vị hành chính cấp xã' },
	districts: { symbol: '19-QĐ/TU', title: 'Quyết định kết thúc hoạt động của cấp huyện' },
	ward: { symbol: '42-NQ/TU', title: 'Nghị quyết về thành lập phường' },
};

/** `sizes`: how many of the communes of today are made of one, two and three of the communes of then. */
const provinces = [
	{ code: 'st', name: 'Sông Tiên', districts: ['Vàm Sao', 'Cồn Phụng Nam', 'Giồng Sen', 'Tân Lụa', 'Hưng Điền', 'Bàu Súng', 'Khánh Lâm', 'Rạch Nhạn', 'Phước Lúa'], sizes: [4, 17, 22] },
	{ code: 'bd', name: 'Bến Dừa', districts: ['Dừa Xanh', 'Lộc Giang', 'Cù Lao Bần', 'Thuận Điền', 'Bãi Diệc', 'An Mây', 'Gò Trâm', 'Hưng Thới', 'Cái Nhum Đông'], sizes: [4, 15, 22] },
	{ code: 'ts', name: 'Trà Sen', districts: ['Trà Lác', 'Giồng Gáo', 'Phước Lâm', 'Láng Cò', 'Cồn Đước', 'Khánh Thới', 'Xẻo Tràm', 'Bình Lúa'], sizes: [4, 16, 20] },
] as const;

/** Names of today that articles, guides and tests of the demo office speak of: number of the commune of today, type and name. */
const known = new Map([[0, 'Phường Bến Sao'], [1, 'Xã Sen Hồng'], [2, 'Xã Bình Hòa Đông']]);

const heads = ['Cồn', 'Rạch', 'Giồng', 'Bàu', 'Láng', 'Vàm', 'Gò', 'Bãi', 'Xẻo', 'Đìa', 'Kinh', 'Bưng', 'Doi', 'Lung', 'Đầm'];
const tails = ['Sậy', 'Đước', 'Bần', 'Tràm', 'Súng', 'Nhạn', 'Diệc', 'Trích', 'Gáo', 'Lác', 'Năn', 'Mù U', 'Ô Môi', 'Chiền Chiện', 'Điên Điển', 'Lụa', 'Mây', 'Thơm'];
const first = ['An', 'Hưng', 'Khánh', 'Lộc', 'Phước', 'Thuận', 'Tân'];
const second = ['Lâm', 'Điền', 'Giang', 'Thới'];
const third = ['Đông', 'Tây', 'Nam', 'Bắc', 'Thượng', 'Hạ'];
const communeNames = spread([...heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)), ...first.flatMap((a) => second.flatMap((b) => third.map((c) => `${a} ${b} ${c}`)))]);

interface OldProvince {
	code: string;
	sizes: readonly [number, number, number];
	districts: string[];
	/** Of then, in the order of the map: neighbours stand side by side. */
	communes: { id: string; name: string }[];
	changes: ChangeInput[];
}

let named = 0;

function foundProvince({ code, name, districts, sizes }: (typeof provinces)[number], index: number): OldProvince {
	if (index === 0) named = 0;
	const found = (unitId: string, unitName: string, tier: 'province' | 'district' | 'commune' | 'agency', parentId: string | null): ChangeInput => ({ kind: 'establish', day: founded, ...decisions.none, unitId, name: unitName, tier, parentId });
	const count = sizes[0] + 2 * sizes[1] + 3 * sizes[2];
	const districtIds = districts.map((_, number) => `huyen-${code}-${number + 1}`);
	const communes = Array.from({ length: count }, (_, number) => {
		const type = number % districts.length === 0 && number % 4 === 0 ? 'Thị trấn' : number % 13 === 0 ? 'Phường' : 'Xã';
		return { id: `xa-${code}-${number + 1}`, name: `${type} ${communeNames[named++]}` };
	});
	const changes = [
		found(`tinh-${code}`, `Ban Tuyên giáo Tỉnh ủy ${name}`, 'province', null),
		found(`danvan-${code}`, `Ban Dân vận Tỉnh ủy ${name}`, 'agency', null),
		...districts.map((district, number) => found(districtIds[number]!, `Ban Tuyên giáo Huyện ủy ${district}`, 'district', `tinh-${code}`)),
		...communes.map((commune, number) => found(commune.id, `Ban Tuyên giáo Đảng ủy ${commune.name}`, 'commune', districtIds[Math.floor((number * districts.length) / count)]!)),
	];
	return { code, sizes, districts: districtIds, communes, changes };
}

/** February 2025: two boards of each province become one, which goes on under a new name. */
function joinOffices(): ChangeInput[] {
	return provinces.flatMap(({ code, name }): ChangeInput[] => [
		{ kind: 'merge', day: joined, ...decisions.offices, unitIds: [`danvan-${code}`], successorIds: [`tinh-${code}`] },
		{ kind: 'rename', day: joined, ...decisions.offices, unitId: `tinh-${code}`, name: `Ban Tuyên giáo và Dân vận Tỉnh ủy ${name}` },
	]);
}

/** Communes of then, three, two or one at a time, become those of today. Of every tenth three, the last goes to two neighbours. */
function reformCommunes(old: readonly OldProvince[]): ChangeInput[] {
	const province: ChangeInput = { kind: 'establish', day: reformed, ...decisions.provinces, unitId: demoOfficeId, name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên', tier: 'province', parentId: null };
	const groups = old.flatMap(({ communes, sizes }) => {
		let at = 0;
		const order = spread([...Array<number>(sizes[2]).fill(3), ...Array<number>(sizes[1]).fill(2), ...Array<number>(sizes[0]).fill(1)]);
		// The three that the demo speaks of were merged like most.
		return order.toSorted((a, b) => Number(b === 3) - Number(a === 3) || 0).map((size) => communes.slice(at, (at += size)));
	});
	const newId = (index: number) => `xa-${String(index + 1).padStart(3, '0')}`;
	const nameNow = (index: number) => known.get(index) ?? groups[index]![0]!.name.replace('Thị trấn', 'Xã');
	const mergers = groups.flatMap((group, index): ChangeInput[] => {
		const day = { day: reformed, ...decisions.communes };
		const name = `Ban Xây dựng Đảng ${nameNow(index)}`;
		const [one, ...more] = group.map(({ id }) => id) as [string, ...string[]];
		if (more.length === 0) return [{ kind: 'move', ...day, unitId: one, parentId: demoOfficeId }, { kind: 'rename', ...day, unitId: one, name }];
		const isSplit = more.length === 2 && index % 10 === 5;
		const merged = isSplit ? [one, more[0]!] : [one, ...more];
		return [{ kind: 'establish', ...day, unitId: newId(index), name, tier: 'commune', parentId: demoOfficeId }, { kind: 'merge', ...day, unitIds: merged, successorIds: [newId(index)] }];
	});
	const splits = groups.flatMap((group, index): ChangeInput[] =>
		group.length === 3 && index % 10 === 5 ? [{ kind: 'split', day: reformed, ...decisions.communes, unitIds: [group[2]!.id], successorIds: [newId(index), newId(index - 1)] }] : [],
	);
	return [province, ...mergers, ...splits];
}

function endDistricts(old: readonly OldProvince[]): ChangeInput[] {
	return old.flatMap(({ districts }) => districts).map((unitId) => ({ kind: 'abolish', day: reformed, ...decisions.districts, unitIds: [unitId], successorIds: [demoOfficeId], along: false }));
}

function joinProvinces(): ChangeInput {
	return { kind: 'merge', day: reformed, ...decisions.provinces, unitIds: provinces.map(({ code }) => `tinh-${code}`), successorIds: [demoOfficeId] };
}

function nameWard(): ChangeInput {
	return { kind: 'rename', day: '2026-01-15', ...decisions.ward, unitId: 'xa-004', name: `Ban Xây dựng Đảng Phường ${communeNames[9]}` };
}

/** The same things in an order that looks like chance and is always the same. */
function spread<T>(things: readonly T[]): T[] {
	return things.map((thing, index) => ({ thing, place: ((index + 1) * 7919) % 10007 })).toSorted((a, b) => a.place - b.place).map(({ thing }) => thing);
}
