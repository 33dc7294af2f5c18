/** What a command ends with; the guide for administrators lists them. */
export const exitCodes = {
	done: 0,
	/** Some forms are there, others failed or are unavailable; the manifest says which and why. Of doctor: something should be seen to. */
	incomplete: 1,
	/** The audit log, or an archive package, is not as it was sealed; what was said names the places. */
	tampered: 1,
	/** The call itself is wrong. */
	usage: 2,
	/** The input or the data folder was refused; nothing was made. */
	refused: 3,
	/** Stopped by a signal; nothing half-written is left. */
	stopped: 130,
} as const;

/** A sentence in both languages; a single string serves where it holds no words of either. */
export type Sentence = string | { vi: string; en: string };

/** The call is wrong: the message says how, in both languages. */
export class UsageError extends Error {
	readonly code = 'command.usage';
	readonly details: { problem: Sentence; help: Sentence };

	constructor(problem: Sentence, help: Sentence) {
		super(typeof problem === 'string' ? problem : problem.en);
		this.details = { problem, help };
	}
}

/** What to read for the right call. */
export function seeHelp(command: string): Sentence {
	return { vi: `Xem nhipcau ${command} --help.`, en: `See nhipcau ${command} --help.` };
}
