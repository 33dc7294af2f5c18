/** Style of the book. It leaves type, size, colours of text and paper to the reader's own settings. */
export const bookStyle = `body { margin: 0 5%; line-height: 1.6; overflow-wrap: break-word; }
:lang(km) { line-height: 1.8; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.8em 0 0.6em; break-after: avoid; page-break-after: avoid; hyphens: none; }
h1 { font-size: 1.6em; margin-top: 0.6em; } h2 { font-size: 1.3em; } h3 { font-size: 1.12em; } h4, h5, h6 { font-size: 1em; }
p { margin: 0 0 0.8em; }
.kicker { margin: 1em 0; border-top: 0.2em solid #0b5c63; padding-top: 0.6em; font-family: sans-serif; font-size: 0.85em; font-weight: bold; }
.lead { font-size: 1.12em; line-height: 1.5; }
.byline, .label, figcaption, footer, .footnotes, table { font-family: sans-serif; font-size: 0.88em; }
.label { border: 1px solid #7d857f; border-radius: 4px; padding: 0.4em 0.7em; }
header { margin-bottom: 2em; border-bottom: 1px solid #7d857f; padding-bottom: 0.6em; }
blockquote { margin: 1.2em 0; border-left: 3px solid #0b5c63; padding-left: 1em; font-style: italic; }
ul, ol { margin: 0 0 0.8em; padding-left: 1.6em; } li { margin-bottom: 0.3em; }
hr { width: 5em; margin: 1.8em 0; border: 0; border-top: 1px solid #7d857f; }
figure { margin: 1.5em 0; break-inside: avoid; page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
figcaption { margin-top: 0.4em; line-height: 1.45; }
table { width: 100%; border-collapse: collapse; border-top: 2px solid; line-height: 1.45; margin: 1.2em 0; }
caption { padding-bottom: 0.4em; text-align: left; font-weight: bold; }
th, td { border-bottom: 1px solid #7d857f; padding: 0.35em 0.5em; text-align: left; vertical-align: top; }
th.figure, td.figure { text-align: right; }
.noteref { font-size: 0.75em; line-height: 0; }
.footnotes { margin-top: 2.5em; border-top: 1px solid #7d857f; padding-top: 0.6em; } .footnotes h2 { font-size: 1em; margin: 0 0 0.5em; } .footnote p { margin: 0 0 0.4em; }
footer { margin-top: 2.5em; border-top: 1px solid #7d857f; padding-top: 0.6em; }
.cover { margin: 0; text-align: center; } .cover img { max-height: 98vh; max-width: 100%; }
nav ol { list-style: none; padding-left: 1.2em; }
.-epub-media-overlay-active { background-color: #cfe8e6; color: #1d2427; }
@media (prefers-color-scheme: dark) { .-epub-media-overlay-active { background-color: #10484d; color: #ece9e1; } }
`;
