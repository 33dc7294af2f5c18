import type { Imported } from '@nhipcau/document/import';
import { escapeMarkup } from '@nhipcau/document/html';

type UncertainPage = NonNullable<Imported['uncertain']>['pages'][number];

/** Below this the engine itself doubts the word (0-100). */
const DOUBTFUL = 80;

/** `check.html`: every scanned page beside the words read from it, doubtful ones marked, for a person to compare. */
export function renderCheckSheet(pages: UncertainPage[]): string {
	const rows = pages.map((page) => `<section aria-labelledby="page-${page.number}"><h2 id="page-${page.number}">Trang ${page.number}</h2><div><img alt="Trang ${page.number} của bản chụp" src="${toDataUri(page)}"><p>${renderWords(page)}</p></div></section>`);
	return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đối chiếu bản chụp</title>
<style>
body{font:16px/1.6 "Be Vietnam Pro",system-ui,sans-serif;margin:24px auto;max-width:1200px;padding:0 16px;color:#1d2427;background:#fbfaf6}
section>div{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(min(100%,480px),1fr));align-items:start}
img{max-width:100%;border:1px solid #7d857f}
mark{background:#ffe3b3;color:#1d2427;border-bottom:2px solid #b45f06}
</style></head><body><main>
<h1>Đối chiếu bản chụp</h1>
<p>Chữ do máy nhận dạng, chưa chắc chắn. <mark>Từ được tô</mark> là từ máy còn ngờ; hãy so từng trang với ảnh bên cạnh.</p>
${rows.join('\n')}
</main></body></html>
`;
}

function toDataUri({ picture }: UncertainPage): string {
	return `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}

function renderWords({ words }: UncertainPage): string {
	return words.map((word, index) => `${breakBefore(word, words[index - 1])}${renderWord(word)}`).join('');
}

type Word = UncertainPage['words'][number];

function renderWord(word: Word): string {
	const text = escapeMarkup(word.text);
	return word.confidence < DOUBTFUL ? `<mark title="${Math.round(word.confidence)} %">${text}</mark>` : text;
}

/** A word that begins left of the one before stands on a new line. */
function breakBefore(word: Word, before: Word | undefined): string {
	if (!before) return '';
	return word.box.x0 < before.box.x0 ? '<br>' : ' ';
}
