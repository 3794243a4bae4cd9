// The same texts as saved web pages, with all that stands around an article on one.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { article, type Corpus } from './corpus.ts'
import { cities, stems } from './phrases.ts'
import { type Random, seededRandom } from './random.ts'

const seed = 20_250_302
const menuLinks = 60
const relatedLinks = 20

/** Writes so many pages. */
export function makePages(folder: string, count: number): Corpus {
  mkdirSync(folder, { recursive: true })
  const random = seededRandom(seed)
  const files: string[] = []
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const text = page(article(random), random)
    const path = join(folder, `${String(index).padStart(6, '0')}.html`)
    writeFileSync(path, text)
    files.push(path)
    bytes += Buffer.byteLength(text)
  }
  return { folder, files, duplicates: 0, bytes }
}

function page(text: string, random: Random): string {
  const [title = '', ...paragraphs] = text.trim().split(/\n\n/)
  const link = () =>
    `<li class="menu-item"><a href="/${random.pick(stems)}/${random.whole(1, 99_999)}.html" data-id="${random.whole(1, 1e6)}">${random.pick(stems)} ${random.pick(cities)}</a></li>`
  const links = (number: number) => Array.from({ length: number }, link).join('\n')
  const script = Array.from(
    { length: 120 },
    () => `window.q.push(["${random.pick(stems)}",${random.whole(1, 1e6)}]);`,
  ).join('\n')
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${title} | The ${random.pick(stems)} Courier</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2024-0${random.whole(1, 9)}-1${random.whole(0, 9)}T08:00:00Z">
<link rel="canonical" href="https://news.example/${random.whole(1, 1e6)}"><style>${'.a{color:#123;margin:0 auto}'.repeat(60)}</style>
<script>${script}</script></head>
<body class="single post"><header><a href="/">The Courier</a><nav><ul>${links(menuLinks)}</ul></nav></header>
<div id="content" class="site-content"><main><article class="post"><h1 class="entry-title">${title}</h1>
<div class="entry-content">${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n<div class="ad-slot"></div>\n')}</div>
</article><section class="comments"><h3>Comments</h3><p>Nobody has said anything yet.</p></section></main>
<aside class="sidebar"><h3>More</h3><ul>${links(relatedLinks)}</ul></aside></div>
<footer><ul>${links(relatedLinks)}</ul><p>© The Courier. All rights reserved.</p></footer><script>${script}</script></body></html>
`
}
