import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/**
 * Floor 1 stays outside the server's bundle: its workers find their files beside them, as they do for the command line,
 * and native parts cannot be bundled. (`ssr.external` does not do for packages that export TypeScript.)
 */
const packages = /^@nhipcau\//;

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			// Nothing inline but what Kit itself adds to the desk, which carries a nonce; public pages have no script at all.
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:', 'blob:'],
					'media-src': ['self', 'blob:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'worker-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
				},
			},
		}),
	],
	environments: { ssr: { build: { rolldownOptions: { external: [packages] } } } },
	build: { chunkSizeWarningLimit: 900 },
});
