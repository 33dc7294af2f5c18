// npm run bench kill-render [KILLS] [SEED]: kills a house at random moments of rendering every form, starts it anew and
// compares the files with those of an undisturbed run.
import { join } from 'node:path';
import { forms } from '@nhipcau/editions';
import { createRandom, killWhileRendering } from '../tests/kill-render/kill-while-rendering.ts';
import { calibrate } from './calibration.ts';

const [kills = 20, seed = 2026] = process.argv.slice(2).map(Number);
const result = await killWhileRendering({
	textFile: join(import.meta.dirname, '../samples/truyen-thong-bao-hiem.md'),
	forms,
	kills,
	random: createRandom(seed),
	onStep: (line) => console.error(line),
});
console.log(JSON.stringify({ bench: 'kill-render', ...result, seed, calibration_s: calibrate() }));
process.exitCode = result.equal && result.whole && result.resumed === result.kills ? 0 : 1;
