import type { WriteStream } from 'node:tty';
import type { BuildEvent } from '@nhipcau/editions';

/** Progress of a build: one line a form that fills up on a terminal, plain lines elsewhere. */
export interface ProgressView {
	stage(form: string, stage: string, fraction: number): void;
	event(event: BuildEvent): void;
	note(sentence: { vi: string; en: string }): void;
	close(): void;
}

export function showProgress(stream: WriteStream): ProgressView {
	return stream.isTTY ? showLive(stream) : showPlain(stream);
}

function showPlain(stream: WriteStream): ProgressView {
	const told = new Set<string>();
	const stage = (form: string, name: string) => {
		if (told.has(`${form} ${name}`)) return;
		told.add(`${form} ${name}`);
		stream.write(`${form}: ${name}\n`);
	};
	return {
		stage,
		event: (event) => {
			if (event.type === 'progress') stage(event.form, event.stage);
			if (event.type === 'finished') stream.write(`${describeEnd(event)}\n`);
		},
		note: ({ vi, en }) => void stream.write(`${vi}\n${en}\n`),
		close: () => {},
	};
}

const WIDTH = 24;

function showLive(stream: WriteStream): ProgressView {
	const lines = new Map<string, string>();
	let drawn = 0;
	const draw = () => {
		const text = [...lines.values()].map((line) => `\x1b[2K${line}\n`).join('');
		stream.write(`${drawn > 0 ? `\x1b[${drawn}A` : ''}${text}`);
		drawn = lines.size;
	};
	const stage = (form: string, name: string, fraction: number) => {
		const filled = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH);
		lines.set(form, `${form.padEnd(12)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${name}`);
		draw();
	};
	return {
		stage,
		event: (event) => {
			if (event.type === 'progress') return stage(event.form, event.stage, event.fraction);
			if (event.type === 'shared') return;
			lines.set(event.form, describeEnd(event));
			draw();
		},
		note: ({ vi, en }) => {
			stream.write(`${vi}\n${en}\n`);
			drawn = 0;
		},
		close: () => lines.clear(),
	};
}

function describeEnd({ form, result, seconds, fromCache }: Extract<BuildEvent, { type: 'finished' }>): string {
	const what = result.state === 'done' ? result.files.map((file) => file.name).join(' ') : result.state;
	return `${form.padEnd(12)} ${what} (${fromCache ? 'unchanged' : `${seconds.toFixed(1)} s`})`;
}
