import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as z from 'zod';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import { enqueue } from '#platform/jobs.server';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { buildEditionsJob, toJobKey } from '../job-kind.ts';
import { editionContentInput, formsInput, mayBecome, type EditionBuild } from '../model.ts';
import { mayBuild } from '../policy.ts';
import {
	endForm, findBuildRowOf, getBuildRowForUpdate, insertBuild, insertForms, listForms, listOpenBuildsBeside, resetForms,
	setBuildState, type BuildRow, type FormRow,
} from '../queries.ts';
import { getBuild, hashContent } from './read-build.ts';

const requestInput = z.object({
	subject: z.string().regex(/^[a-z_]+:.{1,100}$/),
	unitId: z.string(),
	content: editionContentInput,
	forms: formsInput,
});

const superseded = { code: 'editions.superseded', details: {} };

/**
 * Asks for the editions of a content in the caller's transaction. Forms that are there or under way stay so; a newer
 * content takes the place of whatever is still at work for the same subject. Throws `editions.not_yours` or the code
 * of the first wrong field.
 */
export async function requestBuild(db: Kysely<any>, actor: Actor, input: unknown): Promise<EditionBuild> {
	const { subject, unitId, content, forms } = parseInput(requestInput, input);
	if (!mayBuild(actor, unitId)) throw new AppError('forbidden', 'editions.not_yours');
	return inTransaction(db, async (tx) => {
		const contentHash = hashContent(content);
		await insertBuild(tx, { id: randomUUID(), subject, unitId, contentHash, content });
		const found = await findBuildRowOf(tx, subject, contentHash);
		const build = await getBuildRowForUpdate(tx, found!.id);
		await insertForms(tx, build.id, forms);
		const wanted = (await listForms(tx, build.id)).filter((form) => forms.includes(form.form));
		await resetForms(tx, build.id, wanted.filter(wasSuperseded).map((form) => form.form));
		await supersedeOthers(tx, build);
		const open = wanted.filter((form) => form.state === 'waiting' || wasSuperseded(form));
		if (open.length > 0 && build.state === 'settled') {
			await beginBuild(tx, build);
			const details = { build: build.id, content: contentHash, forms: open.map((form) => form.form).join(' ') };
			await recordAudit(tx, actor, { action: 'editions.request_build', subject, unitId, details });
		}
		return getBuild(tx, build.id);
	});
}

/** Puts a build to work. Its row must be locked by the caller. */
export async function beginBuild(tx: Kysely<any>, build: BuildRow): Promise<void> {
	await setBuildState(tx, build.id, 'open');
	await enqueue(tx, buildEditionsJob, { buildId: build.id }, { key: toJobKey(build.subject) });
}

/** Ends what is still at work for other contents of the subject: nobody waits for it any more. */
export async function supersedeOthers(tx: Kysely<any>, build: BuildRow): Promise<void> {
	for (const other of await listOpenBuildsBeside(tx, build)) {
		for (const { form, state } of await listForms(tx, other)) {
			if (!mayBecome(state, 'supersede')) continue;
			await endForm(tx, other, form, { state: 'cancelled', problem: superseded, aiUse: null, duration: null, fromCache: false });
		}
		await setBuildState(tx, other, 'settled');
	}
}

function wasSuperseded({ state, problem }: FormRow): boolean {
	return state === 'cancelled' && problem?.code === superseded.code;
}
