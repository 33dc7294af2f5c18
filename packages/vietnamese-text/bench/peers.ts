/**
 * Scores this package beside its peers from npm on a gold file of `normalise`, one JSON line:
 *   node bench/peers.ts [GOLD.jsonl …]      (default: the development half and our own gold)
 * The peers are installed, at the versions named here, into a folder of the system's temporary directory. Readers of
 * numbers get each numeral of a sentence, as a number of their own notation, and the rest of the sentence stays.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { normalise } from '../src/index.ts';

const versions = { 'read-vietnamese-number': '2.3.1', n2words: '4.0.0', 'number-to-text-vietnamese': '1.1.7', 'to-words': '5.7.0', vinorm: '1.0.6' };

/** What a bundle of the peers exports. */
interface Peers {
	readVietnameseNumber(number: string): string;
	n2words(number: string): string;
	numberToText(number: string): string;
	toWords(number: string): string;
	vinorm(text: string): string;
}

const entry = `
import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';
import { toCardinal } from 'n2words/vi-VN';
import { getText } from 'number-to-text-vietnamese';
import { ToWords } from 'to-words';
import normaliser from 'vinorm';
const config = new ReadingConfig();
config.unit = [];
config.pointText = 'phẩy';
const words = new ToWords({ localeCode: 'vi-VN' });
export const readVietnameseNumber = (number) => doReadNumber(number, config);
export const n2words = (number) => toCardinal(number);
export const numberToText = (number) => number.split('.').map((part) => getText(Number(part))).join(' phẩy ');
export const toWords = (number) => words.convert(Number(number));
export const vinorm = (text) => normaliser.normalize(text, { lower: true, punc: false, unknown: false });
`;

async function loadPeers(): Promise<Peers> {
	const folder = join(tmpdir(), 'nhipcau-peers');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: versions }));
	writeFileSync(join(folder, 'peers.js'), entry);
	const bundle = join(folder, 'bundle', 'peers.js');
	if (!existsSync(bundle)) {
		execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
		await build({ configFile: false, logLevel: 'error', root: folder, build: { lib: { entry: 'peers.js', formats: ['es'], fileName: 'peers' }, outDir: 'bundle', minify: false, target: 'node20' } });
	}
	return (await import(pathToFileURL(bundle).href)) as Peers;
}

const NUMERAL = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;

/** A sentence with each numeral read by a reader of numbers; one that it refuses stays. */
function readNumerals(written: string, read: (number: string) => string): string {
	return written.replace(NUMERAL, (numeral) => {
		try {
			return read(numeral.replaceAll('.', '').replace(',', '.').replace(/^0+(?=\d)/, ''));
		} catch {
			return numeral;
		}
	});
}

const scorer = fileURLToPath(new URL('../gold/score.mjs', import.meta.url));

function score(gold: string, read: (written: string) => string): number {
	const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; written: string });
	const input = lines.map(({ id, written }) => JSON.stringify({ id, spoken: read(written) })).join('\n');
	const { stdout } = spawnSync(process.execPath, [scorer, 'normalise', gold, '--json'], { input, encoding: 'utf8', maxBuffer: 64 << 20 });
	return (JSON.parse(stdout) as { accuracy: number }).accuracy;
}

const peers = await loadPeers();
const readers: Readonly<Record<string, (written: string) => string>> = {
	'@nhipcau/vietnamese-text': (written) => normalise(written).spoken,
	vinorm: (written) => peers.vinorm(written),
	'read-vietnamese-number': (written) => readNumerals(written, peers.readVietnameseNumber),
	n2words: (written) => readNumerals(written, peers.n2words),
	'number-to-text-vietnamese': (written) => readNumerals(written, peers.numberToText),
	'to-words': (written) => readNumerals(written, peers.toWords),
	'text unchanged': (written) => written,
};
const named = process.argv.slice(2);
const golds = named.length > 0 ? named : ['normalise-dev', 'normalise-own'].map((name) => fileURLToPath(new URL(`../gold/${name}.jsonl`, import.meta.url)));
const scores = Object.fromEntries(
	golds.map((gold) => [gold.replace(/^.*[\\/]/, ''), Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, Number((100 * score(gold, read)).toFixed(1))]))]),
);
console.log(JSON.stringify({ bench: 'vietnamese-text peers', versions, percent: scores }));
