import { pickReadings, type Reading } from '@nhipcau/editions/dictionary';
import { findFacts, matches, normalise, proofread, type NormaliseOptions } from '@nhipcau/vietnamese-text';
import { exitCodes, seeHelp, type Sentence, UsageError } from '../exit-codes.ts';
import { answerLines, LineProblem } from '../json-lines.ts';
import { readCall } from '../read-call.ts';
import { readDictionary } from '../read-input.ts';

const help = `nhipcau vietnamese TASK [options] < QUESTIONS.jsonl > ANSWERS.jsonl

Reads one JSON object a line from standard input and writes one a line, in the same order, as they come.

  TASK        reads                       writes
  normalise   {"id", "written"}           {"id", "spoken"}: the text as it is read aloud
  facts       {"id", "text"}              {"id", "facts": [{kind, start, end, surface, value, bound, unit_or_noun, …}]}
  matches     {"id", "query", "text"}     {"id", "match"}: whether the query is found in the text
  proofread   {"id", "text"}              {"id", "findings": [{start, end, kind, surface, reason, proposals}]}

Offsets are UTF-16 and count in the NFC form of the text. Blank lines are passed over.

  --thousand WORD    nghìn (default) or ngàn             (normalise)
  --zero-ten WORD    linh (default) or lẻ                (normalise)
  --letters WHICH    bê (default) or bờ: how letters are spelled out   (normalise)
  --dictionary FILE  the office's own readings, .csv (written, spoken, note) or .json   (normalise;
                     proofread accepts the written forms as right)
  --language WHICH   vi (default) or en: of the reasons   (proofread)

  echo '{"id": 1, "written": "Quí I/2023, mở 05 lớp, đạt 93,05%."}' | npx nhipcau vietnamese normalise

Ends with 0 when every line was answered, 1 when some were not (standard error says which and why; the others
are answered), 2 for a wrong call, 3 when the dictionary cannot be read.`;

const options = {
	thousand: { type: 'string' },
	'zero-ten': { type: 'string' },
	letters: { type: 'string' },
	dictionary: { type: 'string' },
	language: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** What a task needs of the call, read once. */
interface Manner {
	options: NormaliseOptions;
	readings: readonly Reading[];
	language: 'vi' | 'en';
}

type Answer = (question: Record<string, unknown>, manner: Manner) => object;

const tasks: Readonly<Record<string, Answer>> = {
	normalise: (question, { options: manner, readings }) => {
		const written = getText(question, 'written');
		const dictionary = readings.length > 0 ? { dictionary: pickReadings(readings, written) } : {};
		return { spoken: normalise(written, { ...manner, ...dictionary }).spoken };
	},
	facts: (question) => ({ facts: findFacts(getText(question, 'text')).map(({ unitOrNoun, ...fact }) => ({ ...fact, unit_or_noun: unitOrNoun })) }),
	matches: (question) => ({ match: matches(getText(question, 'query'), getText(question, 'text')) }),
	proofread: (question, { readings, language }) => {
		const findings = proofread(getText(question, 'text'), { language, acceptedWords: readings.map(({ written }) => written) });
		return { findings: findings.map(({ start, end, kind, surface, reason, proposals }) => ({ start, end, kind, surface, reason, proposals })) };
	},
};

/** Which options belong to which task; the others would be silently useless. */
const optionsOf: Readonly<Record<string, readonly string[]>> = { normalise: ['thousand', 'zero-ten', 'letters', 'dictionary'], facts: [], matches: [], proofread: ['dictionary', 'language'] };

/** `nhipcau vietnamese`: the Vietnamese text front end over JSON Lines. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = readCall('vietnamese', { args, options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const [task = ''] = positionals;
	const answer = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
	if (!answer || positionals.length !== 1) {
		const names = Object.keys(tasks).join(', ');
		throw wrongCall({ vi: `cần nêu đúng một việc: ${names}`, en: `name one task: ${names}` });
	}
	const stray = Object.keys(values).find((option) => !optionsOf[task]!.includes(option));
	if (stray !== undefined) throw wrongCall({ vi: `--${stray} không có tác dụng với ${task}`, en: `--${stray} does nothing for ${task}` });
	const manner = await readManner(values);
	const wrong = await answerLines(process.stdin, process.stdout, (question) => ({ id: getId(question), ...answer(question, manner) }), complain);
	return wrong === 0 ? exitCodes.done : exitCodes.incomplete;
}

function wrongCall(problem: Sentence): UsageError {
	return new UsageError(problem, seeHelp('vietnamese'));
}

async function readManner(values: { [Name in 'thousand' | 'zero-ten' | 'letters' | 'dictionary' | 'language']?: string | undefined }): Promise<Manner> {
	const choose = <Word extends string>(name: 'thousand' | 'zero-ten' | 'letters' | 'language', words: readonly Word[]): Word | undefined => {
		const word = values[name]?.normalize('NFC');
		if (word === undefined || (words as readonly string[]).includes(word)) return word as Word | undefined;
		throw wrongCall({ vi: `--${name} ${word}: chỉ nhận ${words.join(' hoặc ')}`, en: `--${name} ${word}: it is ${words.join(' or ')}` });
	};
	const chosen = { thousand: choose('thousand', ['nghìn', 'ngàn']), zeroTen: choose('zero-ten', ['linh', 'lẻ']), letters: choose('letters', ['bê', 'bờ']) };
	return {
		options: Object.fromEntries(Object.entries(chosen).filter(([, word]) => word !== undefined)),
		language: choose('language', ['vi', 'en']) ?? 'vi',
		readings: values.dictionary === undefined ? [] : await readDictionary(values.dictionary),
	};
}

function getId({ id }: Record<string, unknown>): string | number {
	if (typeof id === 'string' || typeof id === 'number') return id;
	throw new LineProblem('thiếu "id" / "id" is missing');
}

function getText(question: Record<string, unknown>, field: string): string {
	const text = question[field];
	if (typeof text === 'string') return text;
	throw new LineProblem(`thiếu "${field}" dạng chuỗi / "${field}" must be a string`);
}

function complain(line: number, { message }: LineProblem): void {
	console.error(`nhipcau: dòng/line ${line}: ${message}`);
}
