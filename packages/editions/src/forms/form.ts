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
	/** Seconds in which the lines of its part of the script begin, in forms that are said. */
	lineStarts?: number[];
}

/** How one form is made: its name, what it is made of and the making. */
export interface FormMaker {
	form: Form;
	/** File names it may leave in the output folder. */
	fileNames: readonly string[];
	/** npm packages that have a share in the bytes. */
	tools: readonly string[];
	aiUse(source: Source): AiUse;
	/** Everything that the bytes depend on besides the tools, and no more; hashed into the cache key. */
	inputs(prepared: Prepared): unknown;
	/**
	 * Every figure that the form shows or says, with its place in the text as it stands: a form that was kept from an
	 * earlier text is traced anew. Throws `editions.untraceable_figure`.
	 */
	trace(prepared: Prepared, made: MadeForm): TracedFigure[];
	make(prepared: Prepared, parts: SharedParts, watch: FormWatch): Promise<MadeForm>;
}
