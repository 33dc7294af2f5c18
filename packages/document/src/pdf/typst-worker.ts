import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What the worker is given. Paths of fonts are folders; files are mapped into an empty workspace. */
export interface TypstJob {
	source: string;
	files: Map<string, Uint8Array>;
	fontFolders: string[];
	workspace: string;
	/** PDF standards to try in order; null is none. */
	standards: (string | null)[];
	/** Seconds since 1970. */
	timestamp: number;
}

export type TypstAnswer =
	| { ok: true; bytes: Uint8Array; pages: number; standard: string | null; refused: string[] }
	| { ok: false; reason: string };

parentPort?.postMessage(compile(workerData as TypstJob));

function compile(job: TypstJob): TypstAnswer {
	const compiler = NodeCompiler.create({ workspace: job.workspace, fontArgs: [{ fontPaths: job.fontFolders }] });
	for (const [name, bytes] of job.files) compiler.mapShadow(`${job.workspace}/${name}`, Buffer.from(bytes));
	const compiled = compiler.compile({ mainFileContent: job.source });
	const document = compiled.result;
	if (!document) return { ok: false, reason: describe(compiled.takeError()?.shortDiagnostics) };
	const refused: string[] = [];
	for (const standard of job.standards) {
		try {
			const bytes = compiler.pdf(document, { pdfStandard: standard ?? undefined, creationTimestamp: job.timestamp });
			return { ok: true, bytes: new Uint8Array(bytes), pages: document.numOfPages, standard, refused };
		} catch (error) {
			refused.push(`${standard}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return { ok: false, reason: refused.join('; ') };
}

/** Messages of Typst without the paths of this machine. */
function describe(diagnostics: { message?: string }[] | undefined): string {
	return (diagnostics ?? []).map(({ message }) => message ?? '').join('; ') || 'no document';
}
