import type { AppError } from '#platform/errors';

/** The sign-in page, telling what went wrong with the identity provider. */
export function toSignInWith({ code }: AppError): string {
	return `/sign-in?provider=${code.replace('accounts.provider_', '')}`;
}
