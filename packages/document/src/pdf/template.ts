/**
 * The layout, in Typst. It is constant: every word of the article comes as data from `article.json`, so
 * no text is ever read as markup. Strings that stand in content are set literally by Typst.
 */
export const template = String.raw`
#let data = json("article.json")
#let look = data.look
#let river = rgb("#0b5c63")
#let quiet = rgb("#4c585d")
#let rule-colour = rgb("#b9b4a6")
// What is shipped with this program and with Typst; fonts of the machine only where these lack a character.
#let shipped = ("Noto Sans Khmer", "Noto Emoji", "Libertinus Serif", "New Computer Modern Math")
#let serif = (look.font, ..shipped)
#let sans = (look.sans, ..shipped)
#let size = look.size * 1pt
#let small = size * 0.78

#set document(
	title: data.title,
	author: data.author,
	description: data.description,
	date: if data.date == none { none } else { datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)) },
)
#set text(lang: data.language, font: serif, fallback: sys.inputs.machine-fonts == "yes", size: size, hyphenate: false, number-type: "lining")
#set par(justify: look.justify, leading: 0.82em, spacing: look.spacing * 1em, first-line-indent: (amount: look.indent * 1mm, all: true))
#let upright(body) = { set par(first-line-indent: 0mm, justify: false); body }

#set page(
	paper: "a4",
	margin: (top: look.margin.at(0) * 1mm, right: look.margin.at(1) * 1mm, bottom: look.margin.at(2) * 1mm, left: look.margin.at(3) * 1mm),
	header: context {
		if counter(page).get().first() > 1 {
			set text(font: sans, size: small, fill: quiet)
			if look.number-on-top { align(center, text(size: size, fill: black, counter(page).display())) } else if data.running-head != "" { block(width: 100%, below: 0pt, stroke: (bottom: 0.4pt + rule-colour), inset: (bottom: 5pt), data.running-head) }
		}
	},
	footer: if look.number-on-top { none } else { context {
		set text(font: sans, size: small, fill: quiet)
		align(right, data.page-words.at(0) + str(counter(page).get().first()) + data.page-words.at(1) + str(counter(page).final().first()))
	} },
)

#show heading: it => {
	set text(font: serif, size: look.headings.at(calc.min(it.level, 4) - 1) * 1em, weight: "bold", style: if it.level > 3 { "italic" } else { "normal" })
	set par(leading: 0.68em, justify: false, first-line-indent: 0mm)
	block(above: if it.level == 1 { 1.7em } else { 1.5em }, below: 0.85em, sticky: true, it.body)
}
#show title: it => {
	set text(font: serif, size: look.headline * 1pt, weight: "bold", costs: (runt: 1000%))
	set par(leading: 0.6em, linebreaks: "optimized", justify: false, first-line-indent: 0mm)
	block(above: 0pt, below: 0.8em, it)
}
#show link: set text(fill: river)
#show quote.where(block: true): it => block(above: 1.3em, below: 1.3em, inset: (left: 12pt), stroke: (left: 1.6pt + river), {
	set text(style: "italic")
	upright(it.body)
})
#set list(indent: 4pt, body-indent: 7pt, spacing: 0.9em, marker: ([•], [–], [◦]))
#set enum(indent: 4pt, body-indent: 7pt, spacing: 0.9em)
#set footnote(numbering: "[1]")
#set footnote.entry(separator: line(length: 25mm, stroke: 0.4pt + quiet), gap: 0.6em, indent: 0pt)
#show footnote.entry: it => { set text(font: sans, size: small); set par(leading: 0.6em, first-line-indent: 0mm, justify: false); it }
#show figure.caption: it => { set text(font: sans, size: small, fill: quiet); set par(leading: 0.62em, justify: false, first-line-indent: 0mm); align(left, it.body) }
#set figure(numbering: none, gap: 7pt)
#show figure: set block(above: 1.6em, below: 1.6em)

#let mark-functions = (bold: strong, italic: emph, underline: underline, strike: strike, superscript: super, subscript: sub)
#let set-inline(pieces) = {
	for piece in pieces {
		if "break" in piece { linebreak() } else if "note" in piece { footnote(h(0.25em) + piece.note) } else {
			let body = [#piece.text]
			for mark in piece.marks { body = mark-functions.at(mark)(body) }
			if "href" in piece { link(piece.href, body) } else { body }
		}
	}
}

#let set-cell(cell, set-blocks) = {
	let body = set-blocks(cell.blocks)
	table.cell(
		x: cell.x, y: cell.y, colspan: cell.colspan, rowspan: cell.rowspan,
		align: if cell.figure { right } else { left } + (if cell.head { bottom } else { top }),
		if cell.head { strong(body) } else { body },
	)
}

#let set-table(node, set-blocks) = {
	set text(font: sans, size: size * node.scale)
	set par(leading: 0.62em, spacing: 0.7em, justify: false, first-line-indent: 0mm)
	let head = node.rows.slice(0, node.head).flatten().map(cell => set-cell(cell, set-blocks))
	let body = node.rows.slice(node.head).flatten().map(cell => set-cell(cell, set-blocks))
	let sheet = block(above: 1.5em, below: 1.5em, width: 100%, breakable: true, table(
		columns: node.columns.map(share => share * 1fr),
		inset: (x: node.inset * 1pt, y: 6pt),
		stroke: (x, y) => (
			top: if y == 0 { 1.2pt + black } else { none },
			bottom: if y + 1 == node.head { 0.7pt + black } else { 0.4pt + rule-colour },
		),
		..if head.len() > 0 { (table.header(..head),) },
		..body,
	))
	if node.wide { page(flipped: true, sheet) } else { sheet }
}

#let set-figure(node) = {
	let picture = if node.file == none {
		block(width: 100%, inset: 10pt, stroke: 0.5pt + rule-colour, align(left, text(font: sans, size: small, fill: quiet, node.missing)))
	} else {
		image(node.file, width: node.width * 1mm, alt: node.alt)
	}
	align(left, figure(picture, alt: if node.file == none { node.alt } else { none }, caption: if node.caption == "" { none } else { node.caption }))
}

#let set-list(make, items, set-blocks, arguments) = block(above: 1em, below: 1.25em, make(tight: false, ..arguments, ..items.map(item => upright(set-blocks(item)))))

#let set-block(node, set-blocks) = {
	if node.kind == "paragraph" { par(set-inline(node.pieces)) }
	else if node.kind == "heading" { heading(level: node.level, set-inline(node.pieces)) }
	else if node.kind == "bullets" { set-list(list, node.items, set-blocks, (:)) }
	else if node.kind == "numbers" { set-list(enum, node.items, set-blocks, (start: node.start)) }
	else if node.kind == "quote" { quote(block: true, set-blocks(node.blocks)) }
	else if node.kind == "table" { set-table(node, set-blocks) }
	else if node.kind == "figure" { set-figure(node) }
	else if node.kind == "rule" { block(above: 1.6em, below: 1.6em, line(length: 25mm, stroke: 0.6pt + quiet)) }
}
#let set-blocks(nodes) = for node in nodes { set-block(node, set-blocks) }

#if data.office != "" {
	block(width: 100%, stroke: (top: 2.6pt + river), inset: (top: 8pt), below: 20pt, text(font: sans, size: size * 0.85, weight: "semibold", fill: river, data.office))
}
#if data.headline != "" { title(data.headline) }
#if data.lead != "" { upright(block(below: 1.4em, text(size: size * 1.16, { set par(leading: 0.72em); par(data.lead) }))) }
#if data.byline != "" { upright(block(below: 1em, text(font: sans, size: size * 0.82, fill: quiet, data.byline))) }
#if data.headline + data.lead + data.byline != "" { block(above: 0.4em, below: 1.6em, line(length: 100%, stroke: 0.5pt + rule-colour)) }

#set-blocks(data.blocks)

#if data.ending.len() > 0 {
	block(above: 2.4em, width: 100%, breakable: false, stroke: (top: 0.5pt + rule-colour), inset: (top: 8pt), {
		set text(font: sans, size: small, fill: quiet)
		upright(for line in data.ending { par(line) })
	})
}
`;
