/**
 * The process in which documents are read: started by `importDocument`, killed by it, holding nothing else.
 */
import { readFile } from './read-file.ts';
import { serveReader } from '../reading/serve-reader.ts';
import type { Imported, ImportProgress, ReadingTask } from './types.ts';

serveReader<ReadingTask, Imported, ImportProgress>((task, onProgress) => readFile(task, { ocr: task.ocr, onProgress }));
