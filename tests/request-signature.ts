import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';

interface Signable {
	service: string;
	region: string;
	method: string;
	path: string;
	headers: Record<string, string>;
	extraHeadersToInclude: Record<string, true>;
}
const aws4 = createRequire(import.meta.url)('aws4') as { sign(request: Signable, key: { accessKeyId: string; secretAccessKey: string }): { headers: Record<string, string> } };

const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
/** Without these a request could be sent again with other content, to another host or at another time. */
const MUST_BE_SIGNED = ['host', 'x-amz-content-sha256', 'x-amz-date'];

export type SignedRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Whether a request bears the signature (AWS Signature Version 4, by aws4) that the secret of its key gives for what is
 * asked and for every header that it says is signed; the headers that must be signed are among them.
 */
export function isRightlySigned({ method = 'GET', url = '/', headers }: SignedRequest, secrets: Readonly<Record<string, string>>): boolean {
	const [, accessKeyId = '', region = '', service = '', names = '', signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
	const signed = names.split(';');
	const secretAccessKey = secrets[accessKeyId];
	if (secretAccessKey === undefined || !MUST_BE_SIGNED.every((name) => signed.includes(name))) return false;
	const given = Object.fromEntries(signed.map((name) => [name, String(headers[name] ?? '')]));
	const included = Object.fromEntries(signed.map((name) => [name, true as const]));
	const again = aws4.sign({ service, region, method, path: url, headers: given, extraHeadersToInclude: included }, { accessKeyId, secretAccessKey });
	const [, , , , , expected] = AUTHORIZATION.exec(again.headers.Authorization ?? '') ?? [];
	return expected !== undefined && expected === signature;
}
