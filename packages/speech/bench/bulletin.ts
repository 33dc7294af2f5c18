/** A bulletin of about 2,500 syllables from text to MP3, cold: prints one JSON line. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { encodeMp3, master, synthesise, type Utterance } from '@nhipcau/speech';

const communes = ['Hòa Bình', 'Tân Phú', 'Long Sơn', 'Mỹ Thạnh', 'An Khê', 'Bình Minh', 'Phước Hải', 'Đông Giang', 'Vĩnh Lộc', 'Thạnh Xuân'];
const sentences = [
	'Sáng nay, Đảng ủy xã # tổ chức hội nghị sơ kết công tác quý ba, triển khai nhiệm vụ trọng tâm quý bốn.',
	'Dự hội nghị tại điểm cầu # có đại diện lãnh đạo các ban, ngành, đoàn thể và hơn hai trăm đại biểu.',
	'Ba tháng qua, xã # đã tham mưu ban hành ba mươi văn bản, tổ chức mười hai buổi tuyên truyền tại cơ sở.',
	'Công tác nắm bắt dư luận xã hội ở # được triển khai thường xuyên, kịp thời phản ánh tâm tư của nhân dân.',
	'Bên cạnh kết quả đạt được, hội nghị chỉ rõ: việc cập nhật thông tin ở # còn chậm; trang thiết bị xuống cấp.',
	'Trong quý bốn, xã # tập trung quán triệt nghị quyết, chuẩn bị tổng kết năm và phát động thi đua.',
	'Kết luận hội nghị, đồng chí Bí thư đề nghị các đơn vị thuộc # phân công rõ người, rõ việc, rõ thời gian.',
	'Nhân dịp này, xã # khen thưởng năm tập thể và chín cá nhân có thành tích xuất sắc trong phong trào thi đua.',
	'Tin từ #: lớp bồi dưỡng nghiệp vụ cho báo cáo viên, tuyên truyền viên cơ sở khai giảng vào đầu tháng sau.',
	'Cũng tại #, hội thi tìm hiểu lịch sử địa phương thu hút trên một nghìn bài dự thi của thanh niên, học sinh.',
];
const utterances: Utterance[] = communes.flatMap((commune, place) =>
	sentences.map((sentence, index) => ({ id: `${place}.${index}`, spoken: sentence.replace('#', commune), pauseAfter: 0.45 })),
);

const threads = Number(process.argv[2] ?? 2);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

async function measureSeconds<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
	const begin = performance.now();
	const result = await work();
	return [result, (performance.now() - begin) / 1000];
}

const round = (value: number) => Math.round(value * 100) / 100;
const [speech, speakSeconds] = await measureSeconds(() => synthesise(utterances, { threads }));
const [mastered, masterSeconds] = await measureSeconds(() => master(speech.samples, speech.sampleRate));
const [mp3, mp3Seconds] = await measureSeconds(() =>
	encodeMp3(mastered.samples, speech.sampleRate, { title: 'Bản tin', artist: 'Nhịp Cầu', chapters: [] }),
);
const seconds = speech.samples.length / speech.sampleRate;
const total = speakSeconds + masterSeconds + mp3Seconds;
console.log(
	JSON.stringify({
		bench: 'speech',
		threads,
		words: utterances.reduce((sum, { spoken }) => sum + spoken.split(/\s+/).length, 0),
		audio_s: round(seconds),
		speak_s: round(speakSeconds),
		master_s: round(masterSeconds),
		mp3_s: round(mp3Seconds),
		times_real_time: round(seconds / total),
		speak_times_real_time: round(seconds / speakSeconds),
		lufs: round(mastered.loudness.integrated),
		dbtp: round(mastered.loudness.truePeak),
		mp3_mb: round(mp3.length / 1e6),
		peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
		event_loop_longest_ms: Math.round(delay.max / 1e6),
	}),
);
