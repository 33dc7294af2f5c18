/** For packages that read untrusted files of other kinds in the same manner. */
export { decodeText } from '../import/decode-text.ts';
export { runReader, type ReadingOptions } from './reading-process.ts';
export { serveReader } from './serve-reader.ts';
export { unzipSafely } from '../import/unzip.ts';
