import { describe, expect, it } from 'vitest'
import { html } from '../../../../src-main/pipeline/readers/html.ts'
import { textFile } from '../source-file.ts'

async function read(text: string) {
  return html.read({ file: textFile('page.html', text), charset: 'utf-8', text, notes: [] })
}

async function document(text: string) {
  const result = await read(text)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const kept = async (text: string) => {
  const { blocks } = await document(text)
  return blocks.filter(block => block.removed === undefined).map(block => block.text)
}

const reasons = async (text: string) => {
  const { blocks } = await document(text)
  return Object.fromEntries(
    blocks.flatMap(({ text, removed }) => (removed === undefined ? [] : [[text, removed]])),
  )
}

const title = 'Ferry company loses the bookings of 41,200 passengers'
const paragraphs = [
  'The Alder Ferry Company told 41,200 passengers that a stranger had read their bookings during the month of March.',
  'The files held names, addresses and passport numbers, the company said, and it has told the regulator about it.',
  'No payment card was exposed, a spokeswoman said, who would not say how the stranger came in.',
]
const body = paragraphs.map(text => `<p>${text}</p>`).join('\n')

describe('the html reader', () => {
  it('tells the article from the site around it', async () => {
    const page = `<!doctype html><html><body class="single has-sidebar comments-open">
      <div id="cookie-banner"><p>We use cookies and so do our partners.</p></div>
      <header class="site"><a href="/">The Quay</a><nav><ul><li><a href="/n">News</a></li></ul></nav></header>
      <main class="with-sidebar"><article><h1>${title}</h1>
      <p class="byline">By Ann Lee</p><div class="entry">${paragraphs.map(p => `<p>${p}</p>`).join('<div class="ad-slot">Buy a boat</div>')}</div>
      <div class="sharedaddy"><p>Share on everything</p></div>
      <div class="jp-relatedposts"><p>Another ferry company lost the bookings of two million passengers last year</p></div>
      <p><a href="/other">Read about the other ferry company that lost its bookings</a></p></article>
      <section id="comments"><p>They told me it was five million people and that it is all for sale.</p></section></main>
      <div class="newsletter-box">Get this in your inbox</div><footer>All rights reserved</footer></body></html>`
    expect(await kept(page)).toEqual([title, 'By Ann Lee', ...paragraphs])
    expect(await reasons(page)).toEqual({
      'We use cookies and so do our partners.': 'cookie-notice',
      'The Quay': 'site-header',
      News: 'site-navigation',
      'Buy a boat': 'advertisement',
      'Share on everything': 'sharing',
      'Another ferry company lost the bookings of two million passengers last year': 'related-links',
      'Read about the other ferry company that lost its bookings': 'related-links',
      'They told me it was five million people and that it is all for sale.': 'comments',
      'Get this in your inbox': 'newsletter',
      'All rights reserved': 'footer',
    })
  })

  it('reads structured data before meta tags and markup', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'The Quay' },
        {
          '@type': ['NewsArticle'],
          headline: title,
          datePublished: '2024-04-02T23:30:00-08:00',
          dateModified: '2024-05-01',
          author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Hart' }],
          publisher: { name: 'The Quay &amp; Harbour' },
          mainEntityOfPage: { '@id': 'https://quay.example/41200' },
          inLanguage: 'en',
        },
      ],
    }
    const page = `<html><head><title>Other</title><meta property="article:published_time" content="2024-04-09">
      <script type="application/ld+json">{"broken": }</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>${title}</h1>${body}</body></html>`
    expect(await document(page)).toMatchObject({
      title,
      byline: 'Ann Lee, Bo Hart',
      outlet: 'The Quay & Harbour',
      canonicalUrl: 'https://quay.example/41200',
      publishedOn: { value: '2024-04-02', origin: 'json-ld', evidence: null },
      declaredLanguage: 'en',
    })
  })

  it('reads meta tags, then the markup, and never the date of a change', async () => {
    const meta = `<html lang="pt-BR"><head><title>${title} | The Quay</title><meta name="author" content="Ann Lee">
      <meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2024-04-02T10:00:00Z">
      <link rel="canonical" href="javascript:alert(1)"></head><body>${body}</body></html>`
    expect(await document(meta)).toMatchObject({
      title,
      byline: 'Ann Lee',
      outlet: 'The Quay',
      canonicalUrl: null,
      publishedOn: { value: '2024-04-02', origin: 'meta' },
      declaredLanguage: 'pt-BR',
    })
    const markup = `<html><body><h1>${title}</h1><time class="updated" datetime="2024-05-01">May 1</time>
      <time class="published" datetime="2024-04-02">April 2</time>${body}</body></html>`
    expect((await document(markup)).publishedOn).toMatchObject({ value: '2024-04-02', origin: 'markup' })
  })

  it('keeps headings, nested lists and the rows of tables', async () => {
    const page = `<html><body><h1>${title}</h1>${body}<h2>What was read</h2>
      <ul><li>names<li><b>addresses</b><ol><li>streets</li><li>towns</li></ol></li></ul>
      <table><tr><th>Ship</th><th>People</th></tr><tr><td>Alder</td><td>12,000</td></tr></table></body></html>`
    const { blocks } = await document(page)
    expect(blocks.slice(4)).toEqual([
      { kind: 'heading', text: 'What was read' },
      { kind: 'list-item', text: 'names', depth: 1 },
      { kind: 'list-item', text: 'addresses', depth: 1 },
      { kind: 'list-item', text: 'streets', depth: 2, marker: '1.' },
      { kind: 'list-item', text: 'towns', depth: 2, marker: '2.' },
      { kind: 'table-row', text: 'Ship | People' },
      { kind: 'table-row', text: 'Alder | 12,000' },
    ])
  })

  it('reads pages laid out in tables, and text broken by line breaks', async () => {
    const page = `<html><body><table><tr><td><a href="/">Home</a> <a href="/n">News</a></td></tr>
      <tr><td><h2>${title}</h2><div>${paragraphs.join('<br/><br/>')}</div></td>
      <td><ul><li><a href="/1">A storm at sea</a></li></ul></td></tr></table></body></html>`
    expect(await kept(page)).toEqual([title, ...paragraphs])
  })

  it('finds the article where no markup says where it is', async () => {
    const links = '<div><a href="/x">Some other story of the day</a></div>'.repeat(12)
    const page = `<html><head><title>${title} - The Quay</title></head><body>${links}
      <div class="x1"><h1>${title}</h1><div class="x2">${body}${body}</div></div>${links}
      <div class="x3">By using this site you agree to our terms, which are long and which nobody ever reads.</div></body></html>`
    expect(await kept(page)).toEqual([title, ...paragraphs, ...paragraphs])
  })

  it('takes the text from the structured data where scripts would write it', async () => {
    const data = { '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n\n') }
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head>
      <body><div id="app">Loading</div></body></html>`
    expect(await kept(page)).toEqual(paragraphs)
  })

  it('never runs a script and never shows one', async () => {
    const page = `<html><body><h1>${title}</h1><script>globalThis.ran = true</script>${body}
      <p onclick="globalThis.ran = true">Press &lt;here&gt; &amp; wait for the ferry to come in at last.</p><style>p{}</style></body></html>`
    const text = (await kept(page)).join('\n')
    expect(text).toContain('Press <here> & wait')
    expect(text).not.toContain('globalThis')
    expect('ran' in globalThis).toBe(false)
  })

  it.each([200, 1000, 5000])('reads a page nested %i deep in no time', async depth => {
    const page = `<html><body><h1>${title}</h1>${'<div>'.repeat(depth)}${body}`
    expect(await kept(page)).toEqual([title, ...paragraphs])
  })

  it('closes what the page left open', async () => {
    const page = `<body><h1>${title}</h1><p>${paragraphs[0]}<p>Some <b>bold <i>words</b> here</i><ul><li>one<li>two`
    expect(await kept(page)).toEqual([title, paragraphs[0], 'Some bold words here', 'one', 'two'])
  })

  it('refuses a page without the text of an article', async () => {
    for (const page of [
      '<html><body></body></html>',
      `<html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav></body></html>`,
    ]) {
      const result = await read(page)
      expect(result).toEqual({
        ok: false,
        problem: { code: 'no-article-text', message: 'page.html is a page without the text of an article.' },
      })
    }
  })
})
