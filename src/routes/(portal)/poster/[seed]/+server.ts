import { drawWeaveQuarter } from '#ui/weave.ts';
import type { RequestHandler } from './$types';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The still picture of a clip before it plays: the article's weave. */
export const GET: RequestHandler = ({ params }) => {
	const { width, height, light, strong } = drawWeaveQuarter(params.seed.slice(0, 100), 33, 19);
	const quarter = (transform: string) => `<use href="#quarter" transform="matrix(${transform})"/>`;
	const mirrored = [`-1 0 0 1 ${width} 0`, `1 0 0 -1 0 ${height}`, `-1 0 0 -1 ${width} ${height}`].map(quarter).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="1280" height="720" preserveAspectRatio="xMidYMid slice">
<rect width="100%" height="100%" fill="#0d3f44"/><g id="quarter"><path d="${light}" fill="#145056"/><path d="${strong}" fill="#1f6a71"/></g>${mirrored}</svg>`;
	return new Response(svg, {
		headers: {
			'content-type': 'image/svg+xml',
			'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
			'content-security-policy': "default-src 'none'; sandbox",
		},
	});
};
