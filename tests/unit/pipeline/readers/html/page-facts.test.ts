import { describe, expect, it } from 'vitest'
import { type PageFacts, pageFacts } from '../../../../../src-main/pipeline/readers/html/page-facts.ts'
import { parsePage } from '../../../../../src-main/pipeline/readers/html/parse-page.ts'

const factsOf = (head: string, body = ''): PageFacts =>
  pageFacts(parsePage(`<html><head>${head}</head><body>${body}</body></html>`))
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const lost = 'The ferry lost its list of 41,200 passengers in March, the company said on Friday.'
const long = `${lost} It would not say who had read the list, or why nobody had seen it for so long.`
const article = (more: Record<string, unknown>) => ({ '@type': 'NewsArticle', ...more })

describe('structured data', () => {
  const own = article({
    headline: 'The ferry lost its list',
    datePublished: '2024-05-01',
    author: { name: 'Ann Lee' },
  })
  const other = article({
    headline: 'A storm at sea',
    url: 'https://quay.example/storm',
    datePublished: '2024-05-09',
  })

  it('is that of the page, wherever it stands among that of others', () => {
    const title = '<title>The ferry lost its list - The Quay</title>'
    for (const data of [[other, own], { '@graph': [other, own] }, { '@type': 'WebPage', mainEntity: own }]) {
      expect(factsOf(title + jsonLd(other) + jsonLd(data))).toMatchObject({
        byline: 'Ann Lee',
        publishedOn: { value: '2024-05-01', origin: 'json-ld' },
      })
    }
  })

  it('is that with the address of the page where nothing else tells', () => {
    const address = '<link rel="canonical" href="https://www.quay.example/ferry/">'
    const ferry = article({ url: 'http://quay.example/ferry#main', datePublished: '2024-05-01' })
    const facts = factsOf(address + jsonLd([article({ ...other, headline: undefined }), ferry]))
    expect(facts.publishedOn?.value).toBe('2024-05-01')
  })

  it('is not believed when it is of other articles only', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: own }] }
    const facts = factsOf(`<title>Something else entirely</title>${jsonLd(list)}`)
    expect(facts).toMatchObject({ byline: null, publishedOn: null, canonicalUrl: null })
  })

  it('names people and publishers by reference', () => {
    const graph = [
      article({ headline: 'The ferry', author: { '@id': '#ann' }, publisher: { '@id': '#quay' } }),
      { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
      { '@id': '#quay', '@type': 'Organization', name: 'The Quay' },
    ]
    expect(factsOf(jsonLd({ '@graph': graph }))).toMatchObject({ byline: 'Ann Lee', outlet: 'The Quay' })
  })

  it('is read although its strings are broken by line ends and its lists end in commas', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"Article","headline":"The\nferry","author":["Ann Lee",],}</script>'
    expect(factsOf(broken)).toMatchObject({ titles: ['The ferry'], byline: 'Ann Lee' })
  })

  it('never loops or throws on data that is made to', () => {
    const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`
    const nothing = [
      'null',
      '[null,1,"a"]',
      '{"@type":{},"author":{"name":{}}}',
      '{"@type":"Article","headline":7,"author":[[]]}',
    ]
    for (const text of [deep, ...nothing]) {
      expect(factsOf(`<script type="application/ld+json">${text}</script>`).byline).toBeNull()
    }
  })
})

describe('bylines', () => {
  it.each([
    'admin',
    'Super User',
    'webmaster',
    'ann@quay.example',
    'https://quay.example/ann',
    '@quay',
    'The Quay',
  ])('are no accounts, addresses or outlets: %s', name => {
    const head = `<meta property="og:site_name" content="The Quay"><meta name="author" content="${name}">`
    expect(factsOf(head, '<a rel="author" href="/ann">Ann Lee</a>')).toMatchObject({
      byline: 'Ann Lee',
      origins: { byline: 'markup' },
    })
  })

  it.each([
    [
      '<span itemprop="author"><a href="/"><span itemprop="name">Ann Lee</span></a> in Kiel</span>',
      'Ann Lee',
    ],
    ['<span property="schema:author">Ann Lee</span>', 'Ann Lee'],
    ['<span class="post__author-name">Ann Lee</span>', 'Ann Lee'],
    [
      '<a rel="author">Ann Lee</a> <a rel="author">Bo Hart</a> <a rel="author">Ann Lee</a>',
      'Ann Lee, Bo Hart',
    ],
    ['<div class="comments"><a rel="author">A Reader</a></div>', null],
    ['<nav><span class="author">Ann Lee</span></nav>', null],
    [`<span typeof="schema:Person" property="schema:name">Ann Lee</span><p>${long}</p>`, 'Ann Lee'],
    [`<p>${long}</p><p>So says <span typeof="schema:Person">Bo Hart</span>.</p>`, null],
    ['<div class="credits reader-credits">Ann Lee</div>', 'Ann Lee'],
  ])('are read from %s', (body, byline) => {
    expect(factsOf('', body).byline).toBe(byline)
  })

  it('are not the company that the title is about, and that sends the release', () => {
    const head = (name: string) =>
      `<title>Alder Ferry loses its list</title><meta name="author" content="${name}">`
    expect(factsOf(head('Alder Ferry')).byline).toBeNull()
    expect(factsOf(head('Alder Lee')).byline).toBe('Alder Lee')
  })

  it.each([
    ['<title>Alder Ferry loses its list | Ann Lee | The Quay</title>', 'Ann Lee', 'Ann Lee'],
    ['<title>Alder Ferry loses its list - Ann Lee</title>', 'Ann Lee', 'Ann Lee'],
    ['<title>Alder Ferry loses its list | The Quay</title>', 'Alder Ferry', null],
    [
      '<title>The list | Ann Lee</title><meta property="og:title" content="Alder Ferry loses its list">',
      'Alder Ferry',
      null,
    ],
  ])('are told from whom the headline is about: %s', (head, name, byline) => {
    expect(factsOf(`${head}<meta name="author" content="${name}">`).byline).toBe(byline)
  })
})

describe('dates', () => {
  it.each([
    ['en', '2024-05-03T23:30:00-08:00', '2024-05-03'],
    ['es', '2024/05/03 10:00', '2024-05-03'],
    ['es', '03/05/2024', '2024-05-03'],
    ['de', '3.5.2024, 10:00', '2024-05-03'],
    ['en', '13/5/2024', '2024-05-13'],
    ['en', '5/13/2024', '2024-05-13'],
    ['en', '3/5/2024', null],
    ['en', 'Fri, 03 May 2024 10:00:00 GMT', '2024-05-03'],
    ['en', 'Friday, May 3, 2024', '2024-05-03'],
    ['en', 'Fri May 03 10:00:00 CEST 2024', '2024-05-03'],
    ['en', '1714730400', '2024-05-03'],
    ['en', '1714730400000', '2024-05-03'],
    ['en', '2024-13-45', null],
    ['en', 'yesterday', null],
  ])('in %s, %s is %s', (lang, written, value) => {
    const page = `<html lang="${lang}"><head><meta name="pubdate" content="${written}"></head></html>`
    expect(pageFacts(parsePage(page)).publishedOn?.value ?? null).toBe(value)
  })

  it.each([
    [
      '<time class="modified" datetime="2024-06-01">June</time><time datetime="2024-05-03">May</time>',
      '2024-05-03',
    ],
    [
      '<time datetime="2024-06-01">June</time><abbr class="published" title="2024-05-03T10:00">then</abbr>',
      '2024-05-03',
    ],
    ['<span property="dc:date dc:created" content="2024-05-03T10:00">then</span>', '2024-05-03'],
    ['<aside class="related"><time datetime="2024-06-01">June</time></aside>', null],
    [
      `<div class="top"><time datetime="2024-06-09">today</time></div><div><h1>A ferry</h1><p>${lost}</p><time datetime="2024-05-03">May</time></div>`,
      '2024-05-03',
    ],
    [
      `<div><time datetime="2024-06-09">today</time></div><div><time datetime="2024-05-03">May</time><h1>A ferry</h1><p>${lost}</p></div>`,
      '2024-05-03',
    ],
    [
      `<article><h1>A ferry</h1><p>${lost}</p></article><div><i>A storm</i><time datetime="2024-06-09">June</time></div>`,
      null,
    ],
    [`<time datetime="2024-05-03">May</time><p>${lost}</p>`, '2024-05-03'],
    [`<div><time datetime="2024-05-03">May</time></div><h1>A ferry</h1><p>${long}</p>`, '2024-05-03'],
    [
      `<div><time datetime="2024-05-03">May</time> by Ann Lee</div><h1>A ferry</h1><p>${long}</p><div><h4>Other stories</h4><time datetime="2022-01-02">then</time></div>`,
      '2024-05-03',
    ],
    [
      `<main><time datetime="2024-05-03">May</time><h1>A ferry</h1><p>${long}</p><p>It began on <time datetime="2024-03-01">1 March</time>.</p></main>`,
      '2024-05-03',
    ],
    [
      `<main><time datetime="2024-06-09">today</time><h1>A ferry</h1><time datetime="2024-05-03">May</time><p>${long}</p></main>`,
      '2024-05-03',
    ],
    [
      `<div><time datetime="2024-06-09">today</time></div><ul><li>News of the ports and of the open sea</li><li>Weather for those who are sailing today</li><li>Tides</li></ul><h1>A ferry</h1><p>${long}</p><time datetime="2024-05-03">May</time>`,
      '2024-05-03',
    ],
  ])('of the publication are read from %s', (body, value) => {
    expect(factsOf('', body).publishedOn?.value ?? null).toBe(value)
  })
})

describe('addresses', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`

  it.each([
    [canonical('https://quay.example/a'), 'https://quay.example/a'],
    [
      `${canonical('/a?b=1')}<meta property="og:url" content="https://quay.example/x">`,
      'https://quay.example/a?b=1',
    ],
    [`<base href="https://quay.example/news/">${canonical('a')}`, 'https://quay.example/news/a'],
    [
      `${canonical('https://quay.example/')}<meta property="og:url" content="https://quay.example/a">`,
      'https://quay.example/a',
    ],
    [canonical('https://quay.example/'), 'https://quay.example/'],
    [canonical('/a'), null],
    [canonical('javascript:alert(1)'), null],
    [canonical('http://'), null],
  ])('in %s: %s', (head, address) => {
    expect(factsOf(head).canonicalUrl).toBe(address)
  })

  it('are those a page was saved from, for want of others', () => {
    const page = '<!-- saved from url=(0022)https://quay.example/a --><html><body></body></html>'
    expect(pageFacts(parsePage(page))).toMatchObject({
      canonicalUrl: 'https://quay.example/a',
      origins: { canonicalUrl: 'markup' },
    })
  })
})

describe('copies in archives', () => {
  const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`
  const page = 'https://quay.example/a?b=1'

  it.each([
    'https://web.archive.org/web/20240601120000/',
    'https://web.archive.org/web/20240601120000id_/',
    'http://archive.ph/2024.06.01-120000/',
    'https://arquivo.pt/web/20240601/',
  ])('have the address of the page, whatever %s stands before it', archive => {
    const site = meta('og:site_name', 'The Quay') + meta('article:published_time', '2024-05-03')
    expect(factsOf(`<link rel="canonical" href="${archive}${page}">${site}`)).toMatchObject({
      canonicalUrl: page,
      outlet: 'The Quay',
      publishedOn: { value: '2024-05-03' },
    })
  })

  it('are neither of the archive nor of the day of the copy', () => {
    const head = `<link rel="canonical" href="https://archive.ph/AbCdE">${meta('og:site_name', 'archive.ph')}${meta('article:published_time', '2024-06-01')}`
    const told = `<table><tr><td>Saved from</td><td><input value="${page}"></td></tr></table>`
    expect(factsOf(head, told)).toMatchObject({ canonicalUrl: page, outlet: null, publishedOn: null })
    expect(factsOf(head)).toMatchObject({ outlet: 'archive.ph', publishedOn: { value: '2024-06-01' } })
  })

  it('are not pages with a day in their address', () => {
    const address = 'https://quay.example/2024/06/01/read?next=https://other.example/'
    expect(factsOf(`<link rel="canonical" href="${address}">`).canonicalUrl).toBe(address)
  })
})

describe('outlets', () => {
  it.each([
    ['The ferry lost its list | News | The Quay', 'The Quay'],
    ['The Quay: The ferry lost its list', 'The Quay'],
    ['The ferry lost its list', null],
    ['The ferry lost its list of passengers', null],
  ])('are what the title of the window has beside the heading: %s', (title, outlet) => {
    expect(factsOf(`<title>${title}</title>`, '<h1>The ferry lost its list</h1>').outlet).toBe(outlet)
  })
})
