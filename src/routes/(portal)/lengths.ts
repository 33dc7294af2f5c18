import type { Say } from '#ui/say.ts';

/** How long something takes, as people say it: seconds below a minute, no seconds from ten minutes on. */
export function sayLength(say: Say, seconds: number): string {
	const whole = Math.round(seconds);
	if (whole < 60) return say('web.seconds', { seconds: whole });
	if (whole >= 600 || whole % 60 === 0) return say('web.minutes', { minutes: Math.round(whole / 60) });
	return say('web.minutes_seconds', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
