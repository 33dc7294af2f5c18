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
export { changeReview, clearDeliverable, createReview, noteUnitReport, proveDeliverable, removeReview, reopenReview, submitReview } from './service/keep-review.ts';
export { getReview, getReviewFile, listReviewProposals, listReviews, proposeReview, type DeskReview, type ListedReview } from './service/read-reviews.ts';
export { changeDissemination, disseminate, listBriefingForms, removeDissemination } from './service/disseminate.ts';
export { reportBriefing, withdrawBriefing } from './service/report-briefing.ts';
export { getBoard, getBriefingFile, getUnitDuty, listAskableTree, listDisseminations, type Board, type ListedDissemination, type UnitDuty } from './service/read-dissemination.ts';
export { readBoardSheet, readReviewsSheet } from './service/read-follow-sheets.ts';
export { findQuarter } from './model-reviews.ts';
export { listChosenUnits } from './model-dissemination.ts';
export type * from './model.ts';
export type * from './model-dissemination.ts';
export type * from './model-reviews.ts';

import type { Manifest } from '#platform/manifest';
import { seedDemo } from './demo.ts';
import { documentsIssued } from './indicators.ts';
import { followIndicators } from './indicators-follow.ts';
import { jobs } from './jobs.ts';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';
import { listDigests } from './service/digest.ts';
import { countDutiesWaiting, listDisseminationsOfDocument, listWaitingDuties } from './service/read-dissemination.ts';
import { countReviewsWaiting, listReviewsOfDocument, listWaitingReviews } from './service/read-reviews.ts';

const hand = { purpose: 'documents.purpose_of_hand', legalBasis: 'public_task', term: 'P1Y after account_closed' } as const;

export const manifest: Manifest = {
	name: 'documents',
	permissions,
	roles,
	jobs,
	navigation: [
		{ label: 'documents.navigation_register', href: '/desk/documents', permission: 'documents.read', order: 5, icon: 'file-text' },
		{ label: 'documents.navigation_dissemination', href: '/desk/dissemination', permission: 'documents.read', order: 6, icon: 'users', countWaiting: countDutiesWaiting },
		{ label: 'documents.navigation_reviews', href: '/desk/reviews', permission: 'documents.read', order: 7, icon: 'history', countWaiting: countReviewsWaiting },
	],
	events: ['documents.document_registered', 'documents.document_disseminated'],
	indicators: [documentsIssued, ...followIndicators],
	waiting: [
		{ heading: 'documents.waiting_duties', order: 20, href: '/desk/dissemination', list: listWaitingDuties },
		{ heading: 'documents.waiting_reviews', order: 30, href: '/desk/reviews', list: listWaitingReviews },
	],
	documentRecords: [
		{ heading: 'documents.digests', order: 10, list: listDigests },
		{ heading: 'documents.dissemination', order: 20, list: listDisseminationsOfDocument, begin: { label: 'documents.begin_dissemination', permission: 'documents.write', href: (id) => `/desk/dissemination/new?document=${id}` } },
		{ heading: 'documents.reviews', order: 25, list: listReviewsOfDocument, begin: { label: 'documents.begin_review', permission: 'documents.write', href: (id) => `/desk/reviews/new?document=${id}` } },
	],
	personalData: [
		{ table: 'documents_document', column: 'created_by', ...hand },
		{ table: 'documents_document', column: 'updated_by', ...hand },
		{ table: 'documents_review', column: 'created_by', ...hand },
		{ table: 'documents_review', column: 'updated_by', ...hand },
		{ table: 'documents_dissemination', column: 'created_by', ...hand },
		{ table: 'documents_briefing', column: 'reported_by', ...hand },
		{ table: 'documents_briefing', column: 'withdrawn_by', ...hand },
	],
	personalRecords,
	seedDemo,
};
