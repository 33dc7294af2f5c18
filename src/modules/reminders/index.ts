import type { Manifest } from '#platform/manifest';

export const manifest: Manifest = { name: 'reminders', permissions: [] };
