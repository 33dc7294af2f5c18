import { defineConfig } from '@playwright/test';

/** Journeys run one after the other: they share the machine's two cores with the renderers they start. */
export default defineConfig({
	testDir: 'e2e',
	timeout: 120_000,
	expect: { timeout: 15_000 },
	workers: 1,
	reporter: [['list'], ['json']],
	use: {
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
		},
		locale: 'vi-VN',
		screenshot: 'only-on-failure',
	},
});
