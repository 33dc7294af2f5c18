// npm run bench editions: one text of 2,450 words through every edition, from nothing, with nothing cached.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest, Timings } from '@nhipcau/editions';
import { calibrate } from './calibration.ts';
import { watchMemory } from './process-memory.ts';

const root = join(import.meta.dirname, '..');
const outDir = await mkdtemp(join(tmpdir(), 'nhipcau-bench-'));
const input = join(root, 'samples', process.argv[2] ?? 'ket-qua-quy.md');
const started = performance.now();
const child = spawn(process.execPath, [join(root, 'bin', 'main.ts'), 'editions', input, '--out', outDir], { stdio: ['ignore', 'ignore', 'ignore'] });
const memory = watchMemory(child.pid!);
const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
const coldSeconds = (performance.now() - started) / 1000;
const peakMb = memory.stop();
const manifest = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Manifest;
const timings = JSON.parse(await readFile(join(outDir, 'timings.json'), 'utf8')) as Timings;
await rm(outDir, { recursive: true });
const durationOf = (form: string) => manifest.forms.find((result) => result.form === form)?.duration ?? 0;
const secondsOf = (form: 'audio' | 'video') => timings.forms[form]?.seconds ?? Infinity;
const round = (value: number) => Math.round(value * 100) / 100;
console.log(
	JSON.stringify({
		bench: 'editions',
		words: manifest.words,
		forms_done: manifest.forms.filter((result) => result.state === 'done').length,
		exit_code: code,
		cold_s: round(coldSeconds),
		video_times_real_time: round(durationOf('video') / secondsOf('video')),
		audio_times_real_time: round(durationOf('audio') / secondsOf('audio')),
		peak_mb: Math.round(peakMb),
		calibration_s: calibrate(),
	}),
);
