// npm run generate: writes anew what is generated from the code (db/schema.sql, docs/permissions.md, docs/licences.md); the tests
// compare it.
import { ensureInstalled } from './bootstrap.mjs';
import { conclude, runVitest } from './steps.mjs';

ensureInstalled();
process.env.GENERATE = '1';
conclude([runVitest(['tests/schema.db.test.ts', 'tests/permissions.test.ts', 'tests/licences.test.ts'])]);
