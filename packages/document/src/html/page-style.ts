/**
 * Style of `page.html`. Sizes in rem and text measures in ch, so that text of 200 % and a window of 320 px
 * keep everything in sight (WCAG 2.2, 1.4.4 and 1.4.10). Colours and their contrasts: the house's tokens.
 */
export const pageStyle = `:root {
	color-scheme: light dark;
	--paper: #fbfaf6; --card: #ffffff; --ink: #1d2427; --quiet: #4c585d; --river: #0b5c63; --line: #dcd8cc; --control: #7d857f;
	--sans: 'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Khmer', Arial, sans-serif;
	--serif: 'Noto Serif', Georgia, 'Times New Roman', 'Noto Serif Khmer', 'Noto Sans Khmer', serif;
}
@media (prefers-color-scheme: dark) {
	:root { --paper: #14191b; --card: #1c2326; --ink: #ece9e1; --quiet: #a9b4b8; --river: #6cc5cc; --line: #313a3e; --control: #7f8a8e; }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 var(--serif); overflow-wrap: break-word; }
:lang(km) { line-height: 1.8; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.75rem 1rem; background: var(--card); color: var(--river); font-family: var(--sans); font-size: 1rem; }
.skip:focus { top: 1rem; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--river); outline-offset: 2px; }
a { color: var(--river); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
header { margin-bottom: 2rem; border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; }
.kicker { margin: 0 0 1.5rem; border-top: 4px solid var(--river); padding-top: 0.75rem; color: var(--river); font: 600 0.875rem/1.5 var(--sans); }
h1, h2, h3, h4, h5, h6 { margin: 2.25rem 0 0.75rem; font-family: var(--serif); font-weight: 700; line-height: 1.35; text-wrap: pretty; }
h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.375rem); line-height: 1.32; text-wrap: balance; }
h2 { font-size: 1.5rem; } h3 { font-size: 1.25rem; } h4, h5, h6 { font-size: 1.125rem; }
.lead { margin: 0 0 1rem; color: var(--ink); font-size: 1.3125rem; line-height: 1.5; }
.byline, .label, .editions, figcaption, footer, .footnotes, table, .no-picture { font-family: var(--sans); }
.byline { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; color: var(--quiet); font-size: 0.9375rem; }
.label { margin: 1rem 0 0; border: 1px solid var(--control); border-radius: 4px; padding: 0.5rem 0.75rem; font-size: 0.9375rem; line-height: 1.5; }
.editions ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0.75rem 0 0; padding: 0; list-style: none; font-size: 1rem; }
.editions a { display: inline-block; min-height: 44px; padding: 0.6rem 0; }
p, ul, ol, blockquote, figure, .table { margin: 0 0 1.1rem; }
ul, ol { padding-left: 1.6rem; } li { margin-bottom: 0.35rem; } li > ul, li > ol { margin: 0.35rem 0 0; }
blockquote { border-left: 3px solid var(--river); padding-left: 1.25rem; font-style: italic; } blockquote > :last-child { margin-bottom: 0; }
hr { width: 6rem; margin: 2rem 0; border: 0; border-top: 1px solid var(--control); }
figure { margin: 2rem 0; }
img { display: block; max-width: 100%; height: auto; border-radius: 4px; }
figcaption { margin-top: 0.5rem; color: var(--quiet); font-size: 0.9375rem; line-height: 1.5; }
.no-picture { border: 1px solid var(--line); border-radius: 4px; padding: 1rem; color: var(--quiet); font-size: 0.9375rem; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.5rem; text-align: left; font-weight: 600; }
th, td { border-bottom: 1px solid var(--line); padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; overflow-wrap: normal; min-width: 4.5rem; }
th.figure, td.figure { text-align: right; white-space: nowrap; } th.figure { white-space: normal; }
th:first-child, td:first-child { padding-left: 0; } th:last-child, td:last-child { padding-right: 0; }
table { border-top: 2px solid var(--ink); } thead th { border-bottom: 1px solid var(--ink); vertical-align: bottom; } td > p:last-child { margin-bottom: 0; }
.noteref { font: 0.75em/0 var(--sans); } .noteref a { padding: 0 0.1em; text-decoration: none; }
.footnotes { margin-top: 3rem; border-top: 1px solid var(--line); font-size: 0.9375rem; line-height: 1.55; }
.footnotes h2 { margin: 1rem 0 0.5rem; font-family: var(--sans); font-size: 1rem; } .footnote p { margin: 0 0 0.5rem; }
.back { display: inline-block; min-width: 1.75rem; text-align: center; text-decoration: none; }
:target { background: color-mix(in srgb, var(--river) 16%, transparent); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--quiet); font-size: 0.9375rem; } footer p { margin: 0 0 0.5rem; }
@media print {
	:root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #333; --river: #0b5c63; --line: #999; --control: #666; }
	@page { size: A4; margin: 20mm 25mm; }
	html { font-size: 10pt; } img { max-height: 11cm; width: auto; } main { max-width: none; padding: 0; } .skip, .editions, .back { display: none; }
	h1, h2, h3, h4 { break-after: avoid; } figure, blockquote, tr { break-inside: avoid; } thead { display: table-header-group; } .table { overflow: visible; }
	p, li { orphans: 2; widows: 2; }
	article > p a[href^='http']::after, article > ul a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }`;
