/** For packages that read untrusted files of other kinds in the same manner. */
export { decodeText } from './decode-text.ts';
export { runReader, type ReadingOptions } from './reading-process.ts';
export { serveReader } from './serve-reader.ts';
export { unzipSafely } from './unzip.ts';
