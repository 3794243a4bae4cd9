// A brief as one HTML file: no scripts, nothing from elsewhere, everything escaped. Printed, it carries its marking and
// the number of the page at the edge of every page.
import type { Brief, BriefTable, Runs } from './brief-shape.ts'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, sign => signs[sign] ?? sign)

const inline = (runs: Runs): string =>
  runs
    .map((run, place) => {
      if ('text' in run) return escapeHtml(run.text)
      // Two marks beside each other would be read as one number.
      const comma = 'note' in (runs[place - 1] ?? {}) ? '<sup>, </sup>' : ''
      return `${comma}<sup><a href="#n${run.note}">${run.note}</a></sup>`
    })
    .join('')

const table = ({ head, rows }: BriefTable): string =>
  `<table>
<thead><tr>${head.map(cell => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row => `<tr>${row.map((cell, place) => (place === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`)).join('')}</tr>`).join('\n')}
</tbody>
</table>`

/** Only a marking goes into the style, and only its letters: a style has its own way to escape. */
const pageStyle = (marking: string | null) => {
  const mark = `"${(marking ?? '').replace(/[^A-Z:+]/g, '')}"`
  const edge = 'font: 600 9pt system-ui, sans-serif'
  return `@page { size: A4; margin: 20mm 18mm;
  @top-center { content: ${mark}; ${edge} }
  @bottom-center { content: ${mark}; ${edge} }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif } }`
}

const style = `body { font: 11pt/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b1d1f; background: #fff }
h1 { font-size: 1.6em; line-height: 1.2 } h2 { font-size: 1.2em; margin-top: 2em; break-after: avoid }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .9em }
th, td { border: 1px solid #c9c5bf; padding: .3em .5em; text-align: left; vertical-align: top }
td { overflow-wrap: anywhere }
thead { display: table-header-group } tr { break-inside: avoid } sup { line-height: 0 } a { color: #1f5fa8 }
.marking { font-weight: 700; text-align: center; letter-spacing: .04em } .notice { color: #4d5257; font-size: .9em }
.notes { font-size: .85em; padding-left: 2em }
@media print { body { margin: 0; max-width: none; padding: 0 } a { color: inherit; text-decoration: none } .marking { display: none } }`

/** The text of the file. */
export function briefHtml(brief: Brief): string {
  const mark = brief.marking === null ? '' : `<p class="marking">${escapeHtml(brief.marking)}</p>\n`
  const sections = brief.sections.map(
    ({ heading, paragraphs, tables }) =>
      `<section>
<h2>${escapeHtml(heading)}</h2>
${[...paragraphs.map(runs => `<p>${inline(runs)}</p>`), ...tables.map(table)].join('\n')}
</section>`,
  )
  const notes = brief.footnotes.map((note, place) => `<li id="n${place + 1}">${escapeHtml(note)}</li>`)
  return `<!doctype html>
<html lang="${escapeHtml(brief.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(brief.marking === null ? brief.title : `${brief.marking} ${brief.title}`)}</title>
<style>
${style}
${pageStyle(brief.marking)}
</style>
</head>
<body>
${mark}<h1>${escapeHtml(brief.title)}</h1>
${brief.notices.map(notice => `<p class="notice">${escapeHtml(notice)}</p>`).join('\n')}
${sections.join('\n')}
<section>
<h2>${escapeHtml(brief.footnotesHeading)}</h2>
<ol class="notes">
${notes.join('\n')}
</ol>
</section>
${mark}</body>
</html>
`
}
