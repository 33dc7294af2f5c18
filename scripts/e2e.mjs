// npm run e2e -- ROOM: the browser journeys of one room, or of all.
import { ensureBuilt, ensureInstalled } from './bootstrap.mjs';
import { findChromium } from './chromium.mjs';
import { conclude, runJourneys } from './steps.mjs';

ensureInstalled();
ensureBuilt();
conclude([runJourneys(process.argv[2], findChromium())]);
