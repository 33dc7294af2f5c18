import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/**
 * Floor 1 stays outside the server's bundle: its workers find their files beside them, as they do for the command line,
 * and native parts cannot be bundled. (`ssr.external` does not do for packages that export TypeScript.)
 */
const packages = /^@nhipcau\//;

/** The one style attribute in the desk's pages: Kit's announcer of page changes, which a screen reader hears and nobody sees. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

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
					'style-src-attr': ['unsafe-hashes', announcerStyle],
					'img-src': ['self', 'data:', 'blob:'],
					'media-src': ['self', 'blob:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					// The desk shows a finished page in a sandboxed frame.
					'frame-src': ['self'],
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
