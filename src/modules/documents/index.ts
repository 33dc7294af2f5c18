/** The register of documents: what each one is, whether it is in force on a day, and what hangs on it. */
export { changeDocument, registerDocument, removeDocument, type RegisterOptions } from './service/register-document.ts';
export { relateDocuments, unrelateDocuments } from './service/relate-documents.ts';
export {
	findDocumentForArticle, findPublicBySymbols, findPublicDocument, getDocument, listDocuments, listPublicDocuments, listRegisterUnits, listUsedFields,
	type DeskDocument, type ListedDocument, type Related,
} from './service/read-documents.ts';
export { defineKind, listKinds } from './service/kinds.ts';
export { findProposal, readUpload, type Proposal } from './service/uploads.ts';
export { beginDigest } from './service/digest.ts';
export { importRegister, previewImport, readRegisterFile, type ImportChoice, type ImportLine, type ImportPreview } from './service/import-register.ts';
export { readRegisterSheet } from './service/read-register-sheet.ts';
export type * from './model.ts';

import type { Manifest } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { documentsIssued } from './indicators.ts';
import { jobs } from './jobs.ts';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';
import { listDigests } from './service/digest.ts';

const hand = { purpose: 'documents.purpose_of_hand', legalBasis: 'public_task', term: 'P1Y after account_closed' } as const;

export const manifest: Manifest = {
	name: 'documents',
	permissions,
	roles,
	jobs,
	navigation: [{ label: 'documents.navigation_register', href: '/desk/documents', permission: 'documents.read', order: 5, icon: 'file-text' }],
	events: ['documents.document_registered'],
	indicators: [documentsIssued],
	documentRecords: [{ heading: 'documents.digests', order: 10, list: listDigests }],
	personalData: [
		{ table: 'documents_document', column: 'created_by', ...hand },
		{ table: 'documents_document', column: 'updated_by', ...hand },
	],
	personalRecords,
	seedDemo,
};
