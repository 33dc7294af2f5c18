// npm run bench lists [DOCUMENTS] [TASKS]: imports a register and a programme through the pages that a person uses, then times
// the pages that list them: the median and the 95th percentile of their answers, on the embedded database.
import { startOffice, takeCookie, type RunningOffice } from '../e2e/start-office.ts';
import { calibrate } from './calibration.ts';

const [documents = 20_000, tasks = 1_000] = process.argv.slice(2).map(Number);
const ASKS = 30;

/** Sends a table through an import's three steps and answers how long all of it took, in seconds. */
async function importTable({ origin }: RunningOffice, cookie: string, path: string, unit: string, text: string): Promise<number> {
	const started = performance.now();
	const form = new FormData();
	form.set('unit', unit);
	form.set('file', new File([text], 'bang.csv', { type: 'text/csv' }));
	const headers = { cookie, origin, accept: 'text/html' };
	const read = await fetch(`${origin}${path}?/read`, { method: 'POST', headers, body: form, redirect: 'manual' });
	const location = read.headers.get('location');
	if (!location) throw new Error(`${path} answered ${read.status}: ${(await read.text()).slice(0, 500)}`);
	const given = new URL(location, origin).searchParams;
	const body = new URLSearchParams({ unit, upload: given.get('upload')!, year: given.get('year') ?? '', choice: '' });
	const kept = await fetch(`${origin}${path}?/keep`, { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body });
	if (!kept.ok) throw new Error(`${path} kept nothing: ${kept.status}`);
	return Math.round(performance.now() - started) / 1000;
}

/** Median and 95th percentile of a page's answers, in milliseconds, after three that warm it up. */
async function time({ origin }: RunningOffice, cookie: string, path: string): Promise<{ p50: number; p95: number; bytes: number }> {
	const spans: number[] = [];
	let bytes = 0;
	for (let ask = -3; ask < ASKS; ask++) {
		const started = performance.now();
		const answer = await fetch(`${origin}${path}`, { headers: { cookie, accept: 'text/html' } });
		bytes = (await answer.arrayBuffer()).byteLength;
		if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
		if (ask >= 0) spans.push(performance.now() - started);
	}
	spans.sort((a, b) => a - b);
	return { p50: Math.round(spans[ASKS / 2]!), p95: Math.round(spans[Math.floor(ASKS * 0.95)]!), bytes };
}

const office = await startOffice();
try {
	const cookie = await takeCookie(office.origin, office.signIns.find(({ roles }) => roles.join() === 'officer')!);
	const year = new Date().getFullYear();
	const day = (index: number) => `${(index % 28) + 1}/${(index % 12) + 1}/${year - (index % 9)}`;
	const register = ['Số ký hiệu;Ngày ban hành;Trích yếu;Lĩnh vực', ...Array.from({ length: documents }, (_, index) => `${index + 1}-KH/X${index % 97};${day(index)};Kế hoạch số ${index} về công tác thông tin cơ sở xã ${index % 124};Lĩnh vực ${index % 12}`)].join('\n');
	const leads = ['Phòng Tuyên truyền, Báo chí', 'Phòng Khoa giáo, Văn hóa', 'Văn phòng Ban Tuyên giáo và Dân vận'];
	const programme = ['Nội dung;Chủ trì;Thời hạn;Lĩnh vực', ...Array.from({ length: tasks }, (_, index) => `Nhiệm vụ số ${index} của năm;${leads[index % 3]};tháng ${(index % 12) + 1};Lĩnh vực ${index % 9}`)].join('\n');
	const imported = {
		register_s: await importTable(office, cookie, '/desk/documents/import', 'tinh', register),
		programme_s: await importTable(office, cookie, '/desk/programme/import', 'tinh', programme),
	};
	const pages: Record<string, { p50: number; p95: number; bytes: number }> = {};
	for (const path of ['/desk/documents', '/desk/documents?search=thong+tin+xa+77', `/desk/documents?inForceOn=${year}-06-30&page=300`, '/van-ban', '/desk/programme', '/desk/programme?quarter=2', '/desk/programme?view=gantt', '/desk/programme?view=charts', '/desk/figures/tinh/' + year]) pages[path] = await time(office, cookie, path);
	console.log(JSON.stringify({ bench: 'lists', documents, tasks, imported, pages, calibration_s: calibrate() }));
} finally {
	await office.stop();
}
