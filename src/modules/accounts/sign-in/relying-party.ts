import type { House } from '#platform/manifest';

/** The house as browsers reach it: passkeys are bound to it, and identity providers send people back to it. */
export function getOrigin({ config }: Pick<House, 'config'>): string {
	return config.origin ?? `http://localhost:${config.port}`;
}

/** The name that passkeys belong to (WebAuthn: relying party id). A house that moves to another name needs new ones. */
export function getRelyingPartyId(house: Pick<House, 'config'>): string {
	return new URL(getOrigin(house)).hostname;
}
