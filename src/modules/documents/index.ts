import type { Manifest } from '#platform/manifest';
import { permissions, roles } from './policy.ts';

const hand = { purpose: 'documents.purpose_of_hand', legalBasis: 'public_task', term: 'P1Y after account_closed' } as const;

export const manifest: Manifest = {
	name: 'documents',
	permissions,
	roles,
	personalData: [
		{ table: 'documents_document', column: 'created_by', ...hand },
		{ table: 'documents_document', column: 'updated_by', ...hand },
	],
};
