import { expect, test } from 'vitest';
import { readStorageUrl, S3FileStore } from '#platform/files-s3.server';
import { isRightlySigned, type SignedRequest } from './request-signature.ts';
import { startS3 } from './s3-server.ts';
import { listStoredHashes } from './stored-hashes.ts';

/** The examples of "Signature Calculations for the Authorization Header" in Amazon's reference of S3. */
const secrets = { AKIAIOSFODNN7EXAMPLE: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const published = (method: string, url: string, more: Record<string, string>, signedHeaders: string, signature: string): SignedRequest => ({
	method,
	url,
	headers: {
		host: 'examplebucket.s3.amazonaws.com',
		'x-amz-content-sha256': empty,
		'x-amz-date': '20130524T000000Z',
		...more,
		authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=${signedHeaders},Signature=${signature}`,
	},
});
const examples: SignedRequest[] = [
	published('GET', '/test.txt', { range: 'bytes=0-9' }, 'host;range;x-amz-content-sha256;x-amz-date', 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'),
	published('GET', '/?lifecycle', {}, 'host;x-amz-content-sha256;x-amz-date', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'),
	published('GET', '/?max-keys=2&prefix=J', {}, 'host;x-amz-content-sha256;x-amz-date', '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'),
];

test('the check of signatures knows the published examples, and nothing changed in them', () => {
	for (const example of examples) {
		expect(isRightlySigned(example, secrets), example.url).toBe(true);
		expect(isRightlySigned({ ...example, method: 'DELETE' }, secrets)).toBe(false);
		expect(isRightlySigned({ ...example, url: '/other.txt' }, secrets)).toBe(false);
		expect(isRightlySigned({ ...example, headers: { ...example.headers, host: 'elsewhere.example' } }, secrets)).toBe(false);
		expect(isRightlySigned(example, { AKIAIOSFODNN7EXAMPLE: 'another secret' })).toBe(false);
	}
	expect(isRightlySigned({ method: 'GET', url: '/', headers: {} }, secrets)).toBe(false);
});

test('everything that is asked of a bucket is rightly signed; with a wrong secret the store says so', async () => {
	const s3 = await startS3({ prefix: '/cơ-quan' });
	try {
		const store = new S3FileStore(readStorageUrl(s3.url));
		const small = await store.put(Buffer.from('một tệp'));
		const large = await store.put(new Uint8Array(20_000_000).fill(7));
		await store.find(small.hash);
		await store.readBytes(small.hash);
		for await (const _ of await store.read(large.hash, { start: 5, end: 9_000 }));
		expect(await listStoredHashes(store)).toEqual([small.hash, large.hash].toSorted());
		await store.delete(small.hash);
		expect(s3.asked.length).toBeGreaterThan(10);
		expect(s3.refused).toEqual([]);
		const stranger = new S3FileStore({ ...readStorageUrl(s3.url), secretAccessKey: 'wrong' });
		await expect(stranger.find(large.hash)).rejects.toMatchObject({ code: 'platform.storage_refused' });
		expect(s3.refused.length).toBeGreaterThan(0);
	} finally {
		await s3.close();
	}
}, 60_000);
