import type { Manifest } from '#platform/manifest';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = { name: 'reports', permissions, roles };
