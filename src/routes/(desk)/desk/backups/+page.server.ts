import { cancelBackupWork, readBackups, removeBackup, requestBackup, requestCheck, savePlan } from '#modules/backups';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, depends }) => {
	depends('desk:backups');
	return readBackups(house, actor);
};

export const actions: Actions = {
	make: ({ locals }) =>
		answerForm(locals, {}, async () => {
			await requestBackup(locals.house, locals.actor);
			return { done: 'backups.asked' };
		}),
	cancel: ({ locals }) =>
		answerForm(locals, {}, async () => {
			await cancelBackupWork(locals.house, locals.actor);
			return { done: 'backups.cancelled' };
		}),
	check: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => {
			await requestCheck(locals.house, locals.actor, String(form.get('name')));
			return { done: 'backups.check_asked' };
		});
	},
	remove: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => {
			if (form.get('sure') !== 'yes') throw new AppError('invalid', 'backups.not_sure');
			await removeBackup(locals.house, locals.actor, String(form.get('name')));
			return { done: 'backups.removed' };
		});
	},
	plan: async ({ locals, request }) => {
		const typed = Object.fromEntries([...(await request.formData())].map(([name, value]) => [name, String(value)]));
		return answerForm(locals, { plan: typed }, async () => {
			await savePlan(locals.house.db, locals.actor, typed);
			return { done: 'backups.plan_saved' };
		});
	},
};
