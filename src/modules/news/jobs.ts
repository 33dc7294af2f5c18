import { getActor } from '#modules/accounts';
import { watchBuild } from '#modules/editions';
import type { JobHandler, RunningJob } from '#platform/manifest';
import { createSystemActor } from '#platform/permissions';
import { publishDemoEditionsJob } from './demo.ts';
import { getPreview } from './service/editions.ts';
import { publishArticle } from './service/move-article.ts';

type Payload = { articleId: string; approverId: string };

/** Waits until a demo article's editions are made and publishes it with them, unless a person has dealt with it. */
async function publishDemoEditions({ house, payload, signal }: RunningJob<Payload>): Promise<void> {
	const person = await getActor(house, payload.approverId);
	const approver = person.kind === 'anonymous' ? createSystemActor('seed') : person;
	const { build } = await getPreview(house.db, approver, payload.articleId);
	if (build) for await (const _ of watchBuild(house, build.id, signal));
	signal.throwIfAborted();
	const { article, previewHash, pending } = await getPreview(house.db, approver, payload.articleId);
	if (article.state === 'submitted' && !pending) await publishArticle(house.db, approver, payload.articleId, { previewHash });
}

export const jobs: JobHandler[] = [{ kind: publishDemoEditionsJob, run: publishDemoEditions }];
