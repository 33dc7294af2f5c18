import { submitPublicRequest } from '#modules/privacy';
import { answerForm } from '../../../answer-form.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const typed = { kind: read('kind'), message: read('message'), name: read('name'), contact: read('contact') };
		// A person cannot see this field; whatever fills it in is a machine and is let believe that it was heard.
		if (read('homepage') !== '') return { sent: { dueOn: '' } };
		return answerForm(locals, typed, async () => ({ sent: { dueOn: (await submitPublicRequest(locals.house.db, typed)).dueOn } }));
	},
};
