/** What a command ends with; the guide for administrators lists them. */
export const exitCodes = {
	done: 0,
	/** Some forms are there, others failed or are unavailable; the manifest says which and why. */
	incomplete: 1,
	/** The call itself is wrong. */
	usage: 2,
	/** The input or the data folder was refused; nothing was made. */
	refused: 3,
	/** Stopped by a signal; nothing half-written is left. */
	stopped: 130,
} as const;

/** The call is wrong: the message says how, in both languages. */
export class UsageError extends Error {
	readonly code = 'command.usage';
	readonly details: { problem: string; help: string };

	constructor(problem: string, help: string) {
		super(problem);
		this.details = { problem, help };
	}
}
