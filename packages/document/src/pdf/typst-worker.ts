import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What the worker is given. Paths of fonts are folders; files are mapped into an empty workspace. */
export interface TypstJob {
	source: string;
	files: Map<string, Uint8Array>;
	fontFolders: string[];
	workspace: string;
	/** Ways to try in order, until one can be written. */
	attempts: TypstAttempt[];
	/** Seconds since 1970. */
	timestamp: number;
}

/** Standards by Typst's names: accessible (ISO 14289-1), for archives (ISO 19005-2, levels A, U and B). */
export type PdfStandard = 'ua-1' | 'a-2a' | 'a-2u' | 'a-2b';

export interface TypstAttempt {
	/** Null is none. */
	standard: PdfStandard | null;
	/** Whether a character that no shipped font has may come from a font of this machine. */
	machineFonts: boolean;
}

export type TypstAnswer =
	| ({ ok: true; bytes: Uint8Array; pages: number; refused: string[] } & TypstAttempt)
	| { ok: false; reason: string };

parentPort?.postMessage(compile(workerData as TypstJob));

function compile(job: TypstJob): TypstAnswer {
	const compiler = NodeCompiler.create({ workspace: job.workspace, fontArgs: [{ fontPaths: job.fontFolders }] });
	for (const [name, bytes] of job.files) compiler.mapShadow(`${job.workspace}/${name}`, Buffer.from(bytes));
	const refused: string[] = [];
	for (const attempt of job.attempts) {
		const compiled = compiler.compile({ mainFileContent: job.source, inputs: { 'machine-fonts': attempt.machineFonts ? 'yes' : 'no' } });
		const document = compiled.result;
		if (!document) return { ok: false, reason: describe(compiled.takeError()?.shortDiagnostics) };
		try {
			const bytes = compiler.pdf(document, { pdfStandard: attempt.standard ?? undefined, creationTimestamp: job.timestamp });
			return { ok: true, bytes: new Uint8Array(bytes), pages: document.numOfPages, refused, ...attempt };
		} catch (error) {
			refused.push(describeRefusal(error));
		}
	}
	return { ok: false, reason: refused.join('; ') };
}

/** The messages of a refused export, which come as printed Rust. */
function describeRefusal(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => (match[1] ?? '').replace(/\\"/g, '"'));
	return messages.length > 0 ? [...new Set(messages)].slice(0, 5).join('; ') : text;
}

/** Messages of Typst without the paths of this machine. */
function describe(diagnostics: { message?: string }[] | undefined): string {
	return (diagnostics ?? []).map(({ message }) => message ?? '').join('; ') || 'no document';
}
