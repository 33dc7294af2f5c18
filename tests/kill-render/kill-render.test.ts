import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRandom, killWhileRendering } from './kill-while-rendering.ts';

// The whole trial, twenty kills with every form, is `npm run bench kill-render`.
test('a house killed while it renders takes the work up again and makes the same files', async () => {
	const textFile = join(import.meta.dirname, '../../samples/hoi-nghi-bao-cao-vien.md');
	const result = await killWhileRendering({ textFile, forms: ['infographic', 'ebook', 'pdf', 'docx'], kills: 2, random: createRandom(20) });
	expect(result).toMatchObject({ kills: 2, resumed: 2, equal: true, whole: true });
}, 240_000);
