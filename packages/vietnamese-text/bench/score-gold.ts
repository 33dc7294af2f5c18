/**
 * Prints predictions for a gold set as JSON Lines, for the scorer beside it:
 *   node bench/score-gold.ts normalise gold/normalise-dev.jsonl | node gold/score.mjs normalise gold/normalise-dev.jsonl
 * Tasks: normalise, facts, search.
 */
import { readFileSync } from 'node:fs';
import * as vietnamese from '../src/index.ts';

interface GoldLine {
	id: string;
	written: string;
	text: string;
	query: string;
}

const predictors: Readonly<Record<string, (line: GoldLine) => object>> = {
	normalise: ({ id, written }) => ({ id, spoken: vietnamese.normalise(written).spoken }),
	facts: ({ id, text }) => ({ id, facts: vietnamese.findFacts(text).map(({ unitOrNoun, ...fact }) => ({ ...fact, unit_or_noun: unitOrNoun })) }),
	search: ({ id, query, text }) => ({ id, match: vietnamese.matches(query, text) }),
};

const [task = '', file = ''] = process.argv.slice(2);
const predict = predictors[task];
if (predict === undefined || file === '') {
	console.error('usage: score-gold.ts normalise|facts|search GOLD.jsonl');
	process.exit(2);
}
for (const line of readFileSync(file, 'utf8').split('\n')) {
	if (line.trim() !== '') console.log(JSON.stringify(predict(JSON.parse(line) as GoldLine)));
}
