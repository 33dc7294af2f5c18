import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['bin/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'src/**/*.test.ts', 'tests/**/*.test.ts'],
		testTimeout: 30_000,
	},
});
