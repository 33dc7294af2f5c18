import ical from 'ical-generator';
import { listTasks, readProgrammeSheet } from '#modules/programme';
import { addDays, today } from '#platform/clock';
import type { RequestHandler } from './$types';

/** The programme as its filter narrows it: a workbook that imports back, or a calendar of deadlines. */
export const GET: RequestHandler = async ({ locals: { house, actor, say }, url }) => {
	const { format, ...filter } = Object.fromEntries(url.searchParams);
	const send = (body: BodyInit, type: string, ending: string) =>
		new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="chuong-trinh-${today()}.${ending}"`, 'cache-control': 'private, no-store' } });
	if (format !== 'ics') return send(new Uint8Array(await readProgrammeSheet(house.db, actor, filter)), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx');
	const calendar = ical({ name: say('programme.navigation_programme') });
	for (const { id, content, dueOn, leadName, deliverable, state } of (await listTasks(house.db, actor, filter)).tasks) {
		if (state === 'cancelled') continue;
		calendar.createEvent({ id: `${id}@nhipcau`, start: dueOn, end: addDays(dueOn, 1), allDay: true, summary: content, description: [leadName, deliverable, say(`programme.state_${state}`)].filter(Boolean).join('\n'), url: `${url.origin}/desk/programme/${id}` });
	}
	return send(calendar.toString(), 'text/calendar; charset=utf-8', 'ics');
};
