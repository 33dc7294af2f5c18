export interface SendAnswer {
	status: number;
	/** Null where no answer came. */
	text: string | null;
}

export interface Sending {
	answer: Promise<SendAnswer>;
	/** Ends it; the answer is then without text. */
	cancel(): void;
}

/** Posts a form to an action of Kit and tells how much has gone out, 0 to 1: `fetch` cannot say that. */
export function sendWithProgress(address: string, body: FormData, onProgress: (fraction: number) => void): Sending {
	const request = new XMLHttpRequest();
	const answer = new Promise<SendAnswer>((resolve) => {
		request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
		request.upload.addEventListener('load', () => onProgress(1));
		request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }));
		for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => resolve({ status: request.status, text: null }));
	});
	request.open('POST', address);
	request.setRequestHeader('accept', 'application/json');
	request.setRequestHeader('x-sveltekit-action', 'true');
	request.send(body);
	return { answer, cancel: () => request.abort() };
}
