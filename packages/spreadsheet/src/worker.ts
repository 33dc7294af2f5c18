/** The process in which tables are read: started by `readSheets`, killed by it, holding nothing else. */
import { serveReader } from '@nhipcau/document/reading';
import { readSheetsHere } from './read-sheets.ts';
import type { Sheet } from './types.ts';

serveReader<{ bytes: Uint8Array }, Sheet[]>(({ bytes }) => readSheetsHere(new Uint8Array(bytes)));
