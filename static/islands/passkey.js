// Passkeys on pages of the house: signing in, and registering one. A button says by its data what it is for:
//   data-passkey="sign-in" | "register"   data-endpoint   data-next   data-refused   data-cancelled
// and for registering the ids of the fields that go along: data-fields="name passkeyName".
// One listener for the document, so that the desk may change its page under it.

const isKnown = typeof PublicKeyCredential === 'function' && !!navigator.credentials;

if (isKnown) {
	for (const offer of document.querySelectorAll('[data-passkey-offer], [data-others]')) offer.hidden = false;
	document.addEventListener('click', (event) => {
		const button = event.target instanceof Element && event.target.closest('button[data-passkey]');
		if (button) void act(button);
	});
}

async function act(button) {
	const { passkey, endpoint, next, refused, cancelled, fields = '' } = button.dataset;
	tell('');
	button.disabled = true;
	try {
		const typed = Object.fromEntries(fields.split(' ').filter(Boolean).map((id) => [id, document.getElementById(id)?.value ?? '']));
		const { options } = await ask(endpoint, { step: 'offer', ...typed });
		const response = passkey === 'register' ? await register(options) : await authenticate(options);
		await ask(endpoint, { step: 'answer', response, ...typed });
		if (next) location.assign(next);
		else location.reload();
	} catch (error) {
		// The browser says NotAllowedError both when a person turns back and when no passkey fits.
		tell(error.name === 'Refused' ? error.message || refused : cancelled);
		button.disabled = false;
		button.focus();
	}
}

async function ask(endpoint, body) {
	const answer = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) });
	const told = await answer.json().catch(() => ({}));
	if (!answer.ok) throw Object.assign(new Error(told.message ?? ''), { name: 'Refused' });
	return told;
}

async function authenticate(options) {
	const allowCredentials = (options.allowCredentials ?? []).map((known) => ({ ...known, id: toBytes(known.id) }));
	const { id, rawId, response, authenticatorAttachment } = await navigator.credentials.get({ publicKey: { ...options, challenge: toBytes(options.challenge), allowCredentials } });
	return {
		id,
		rawId: toText(rawId),
		type: 'public-key',
		authenticatorAttachment,
		clientExtensionResults: {},
		response: {
			clientDataJSON: toText(response.clientDataJSON),
			authenticatorData: toText(response.authenticatorData),
			signature: toText(response.signature),
			userHandle: response.userHandle ? toText(response.userHandle) : undefined,
		},
	};
}

async function register(options) {
	const user = { ...options.user, id: toBytes(options.user.id) };
	const excludeCredentials = (options.excludeCredentials ?? []).map((known) => ({ ...known, id: toBytes(known.id) }));
	const { id, rawId, response, authenticatorAttachment } = await navigator.credentials.create({ publicKey: { ...options, user, challenge: toBytes(options.challenge), excludeCredentials } });
	return {
		id,
		rawId: toText(rawId),
		type: 'public-key',
		authenticatorAttachment,
		clientExtensionResults: {},
		response: { clientDataJSON: toText(response.clientDataJSON), attestationObject: toText(response.attestationObject), transports: response.getTransports?.() ?? [] },
	};
}

function tell(words) {
	const place = document.querySelector('[data-passkey-problem]');
	if (place) place.textContent = words;
}

function toBytes(text) {
	return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function toText(buffer) {
	const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
