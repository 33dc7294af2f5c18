// npm run check: every rule of the house, without the tests.
import { ensureInstalled } from './bootstrap.mjs';
import { conclude, countStep, rules, runVitest } from './steps.mjs';

ensureInstalled();
conclude([...rules.map(countStep), runVitest(['tests'])]);
