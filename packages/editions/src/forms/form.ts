import type { Prepared } from '../prepare.ts';
import type { AiUse, Form, Source, TracedFigure } from '../types.ts';
import type { SharedParts } from './shared-parts.ts';

export interface FormWatch {
	signal: AbortSignal;
	/** Progress within a stage, 0 to 1. */
	report(stage: string, fraction: number): void;
	/** A folder of this form's own, for files that are written bit by bit. */
	workDir: string;
}

export interface MadeForm {
	files: { name: string; bytes: Uint8Array }[];
	duration?: number;
	figures: TracedFigure[];
}

/** How one form is made: its name, what it is made of and the making. */
export interface FormMaker {
	form: Form;
	/** File names it may leave in the output folder. */
	fileNames: readonly string[];
	/** npm packages that have a share in the bytes. */
	tools: readonly string[];
	aiUse(source: Source): AiUse;
	/** Everything that the bytes depend on besides the tools; hashed into the cache key. */
	inputs(prepared: Prepared): unknown;
	make(prepared: Prepared, parts: SharedParts, watch: FormWatch): Promise<MadeForm>;
}
