// npm test: types, rules, unit, database and browser tests, with whatever they need installed first.
import { ensureBuilt, ensureInstalled, say } from './bootstrap.mjs';
import { findChromium } from './chromium.mjs';
import { conclude, countStep, rules, runJourneys, runVitest } from './steps.mjs';

ensureInstalled();
const chromium = findChromium();
say(`browser: ${chromium}`);
const checks = rules.map(countStep);
const tests = runVitest([]);
ensureBuilt();
const journeys = runJourneys(undefined, chromium);
conclude([...checks, tests, journeys]);
