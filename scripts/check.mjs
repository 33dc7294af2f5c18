// npm run check: every rule of the house, without the tests.
import { ensureInstalled } from './bootstrap.mjs';
import { conclude, countStep, rules, runVitest } from './steps.mjs';

ensureInstalled();
/** The tests that hold rules of the house; those that kill and restart processes take minutes and belong to `npm test`. */
const ruleTests = ['architecture', 'schema', 'routes', 'removal', 'audit.test', 'licences', 'permissions'].map((name) => `tests/${name}`);
conclude([...rules.map(countStep), runVitest(ruleTests)]);
