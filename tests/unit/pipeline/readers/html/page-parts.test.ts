// Which parts of a page are told from its article where no saved page has them all.
import { describe, expect, it } from 'vitest'
import { html } from '../../../../../src-main/pipeline/readers/html.ts'
import { textFile } from '../../source-file.ts'
import { blocksOf, first, keptOf, pageWith, paragraphs, reasonsIn, rest, title } from './ferry-page.ts'

describe('parts that no class names', () => {
  it.each([
    [
      'a box of links',
      '<div><b>Elsewhere</b><p><a href="/1">A storm at sea</a></p><p><a href="/2">A calm in port</a></p></div>',
      'related-links',
    ],
    [
      'cards',
      ['One', 'Two', 'Six']
        .map(
          name =>
            `<div class="k"><h3><a href="/${name}">${name} ships went down</a></h3><p>Nobody knows why, and nobody has asked so far.</p></div>`,
        )
        .join(''),
      'related-links',
    ],
    [
      'a consent notice',
      '<div><div><p>We and our partners store and/or access information on a device.</p><p>You may withdraw your consent.</p></div></div>',
      'cookie-notice',
    ],
    [
      'an invitation to pay',
      '<div><p>Subscribe to continue reading</p><p>From one crown a week</p></div>',
      'paywall',
    ],
    ['an invitation to read letters', '<div><p>Sign up for our newsletter</p><input></div>', 'newsletter'],
    ['a button', '<p><button>Press me</button></p>', 'form'],
    ['a row with a field', '<table><tr><td>Find a ship</td><td><input></td></tr></table>', 'form'],
    [
      'a row with a field and a button',
      '<table><tr><td>Find a ship</td><td><input></td><td><button>Search</button></td></tr></table>',
      'form',
    ],
    ['what is shown without scripts', '<noscript>Please turn scripts on</noscript>', 'noscript'],
    ['what is hidden by style', '<p style="position:absolute; left:-9999px">buy boats</p>', 'hidden'],
    ['what is read aloud only', '<p><span class="screen-reader-text">opens a window</span></p>', 'hidden'],
    [
      'a quotation that repeats',
      '<blockquote><p>“No payment card was exposed”</p></blockquote>',
      'repeated-quote',
    ],
    [
      'the card of another article',
      '<div class="digest-post-embed"><h4>A storm at sea</h4><p>Read full story</p></div>',
      'related-links',
    ],
    ['the title again', `<h2>${title}</h2>`, 'repeated-title'],
  ])('%s', async (_, part, reason) => {
    const page = pageWith(part)
    expect(await keptOf(page)).toEqual([title, ...paragraphs])
    expect(await reasonsIn(page)).toEqual([reason])
  })
})

describe('parts of an article', () => {
  it.each([
    [
      'a quotation that says something new',
      '<blockquote><p>“We are sorry for all of it”</p></blockquote>',
      ['“We are sorry for all of it”'],
    ],
    [
      'a list of links that a sentence announces',
      '<p>The ports that were served by the company in this month:</p><ul><li><a href="/a">Alder</a> harbour</li><li><a href="/b">Birch</a> wharf</li></ul>',
      ['The ports that were served by the company in this month:', 'Alder harbour', 'Birch wharf'],
    ],
    ['a note with its number', '<p>It was March.<sup><a href="#n1">2</a></sup></p>', ['It was March. [2]']],
    [
      'terms and what they mean',
      '<dl><dt>People</dt><dd>41,200</dd><dt>Ships</dt><dd>3</dd></dl>',
      ['People | 41,200', 'Ships | 3'],
    ],
    [
      'rows whose cells hold paragraphs',
      '<table><tr><td><p>Alder</p></td><td><p>12</p><p>of 20</p></td></tr></table>',
      ['Alder | 12 of 20'],
    ],
    [
      'rows of facts with a field to search in them',
      '<table><tr><th>Ship <input></th><th>Date</th></tr><tr><td><input type="text"></td><td>41,200 passengers affected</td></tr></table>',
      ['Ship | Date', '41,200 passengers affected'],
    ],
    [
      'lines set as they were typed',
      '<pre>2024-03-01 open\n2024-03-31 shut</pre>',
      ['2024-03-01 open', '2024-03-31 shut'],
    ],
    [
      'words that editors cut in two',
      '<p><span>Pass</span><span>enger</span><span>List</span> of <i>A</i>lder</p>',
      ['Passenger List of Alder'],
    ],
    [
      'what others call an advertisement, but is long',
      `<div class="node-ads-body">${rest
        .map(p => p.replaceAll('the', 'its'))
        .join('')
        .repeat(4)}</div>`,
      null,
    ],
    [
      'text classed for those who pay',
      `<div class="paywall"><p>${'The captain spoke of the list for a long time. '.repeat(8).trim()}</p></div>`,
      ['The captain spoke of the list for a long time. '.repeat(8).trim()],
    ],
    ['soft hyphens', '<p>Pas\u00adsen\u00adger lists</p>', ['Passenger lists']],
  ])('keep %s', async (_, part, expected) => {
    const kept = await keptOf(pageWith(part))
    if (expected === null) expect(kept.length).toBe(4 + 8)
    else expect(kept).toEqual([title, paragraphs[0], ...expected, ...paragraphs.slice(1)])
  })
})

describe('names of parts', () => {
  const kept = [title, ...paragraphs]
  const classed = (names: readonly string[]) =>
    paragraphs.map((text, i) => `<p class="${names[i]}">${text}</p>`)
  const page = (body: string) => `<html><body><article><h1>${title}</h1>${body}</article></body></html>`
  const talk = 'They told me it was five million people, and that all of it is for sale by now. '

  it.each([
    ['stand on most paragraphs of the text', page(classed(['paywall', 'paywall', 'paywall']).join(''))],
    [
      'hold much of the page together',
      `<html><body><div class="c1"><h1>${title}</h1>${paragraphs
        .map(text => `<div class="component content promo"><p>${text}</p></div>`)
        .join('')}</div></body></html>`,
    ],
    [
      'are those of any component',
      `<html><body><div class="cmp-title"><h1>${title}</h1></div><div class="cmp-text">${first}</div><div class="cmp-text cmp-last">${rest.join('')}</div></body></html>`,
    ],
    ['set text beside a picture', pageWith(`<div class="wp-block-media-text">${rest.join('')}</div>`)],
    ['are made from a heading', pageWith('<h2 id="legal-comments">Legal comments</h2>')],
    [
      'are made from the heading of a section',
      pageWith(`<section id="sharing-of-cabin-lists"><h2>Sharing of cabin lists</h2>${talk}</section>`),
    ],
  ])('are not believed where they %s', async (_, page) => {
    const text = await keptOf(page)
    for (const paragraph of kept) expect(text).toContain(paragraph)
    expect(await reasonsIn(page)).toEqual([])
  })

  it.each([
    ['comments', `<div class="comment"><p>${talk}</p></div>`.repeat(9), 'comments'],
    [
      'a promotion',
      '<div class="promo"><p>Buy a boat, and a second one for a friend.</p></div>',
      'advertisement',
    ],
    ['an offer', '<p class="paywall">Read on for one crown a week, as others do.</p>', 'paywall'],
    ['a line below a picture', '<div class="image-text">The Alder in port</div>', 'caption'],
    [
      'lines below pictures side by side',
      `<div>${['bow', 'stern', 'deck'].map(part => `<p class="caption">The ${part} of the Alder, in port since March</p>`).join('')}</div>`,
      'caption',
    ],
    [
      'terms',
      `<div id="terms"><p>By booking you accept what we say here, all of it, and at any time.</p></div>`,
      'footer',
    ],
    [
      'a consent dialog',
      `<div class="cmp-dialog"><p>We use cookies, and so do our partners. You may withdraw your consent.</p><p>${talk}</p></div>`,
      'cookie-notice',
    ],
    ['a note of the law', '<div class="legal-notice"><p>Nobody but us may print this.</p></div>', 'footer'],
    [
      'a list named like its heading',
      `<section id="related-stories"><h2>Related stories</h2><p>${talk}</p></section>`,
      'related-links',
    ],
    [
      'a part named in one word',
      `<section id="comments"><h2>Comments</h2><p>${talk}</p></section>`,
      'comments',
    ],
  ])('are believed of %s', async (_, part, reason) => {
    const page = pageWith(part)
    expect(await keptOf(page)).toEqual(kept)
    expect(await reasonsIn(page)).toEqual([reason])
  })

  const misnamed = ['promo-text', 'media-text', 'story-social', 'tags-body', 'bio-text', 'video-poll']
  const chapters = misnamed.map(
    (name, i) => `<div class="${name}"><p>Part ${i}: ${paragraphs[i % 3]}</p></div>`,
  )

  it('are not believed where they leave next to nothing, and the reader says so', async () => {
    const text = page(`<p>1 May 2024</p>${chapters.join('')}<footer>The Quay</footer>`)
    const result = await html.read({ file: textFile('page.html', text), charset: 'utf-8', text, notes: [] })
    const { blocks, notes } = result.ok ? result.value : { blocks: [], notes: [] }
    expect(blocks.filter(({ removed }) => removed === undefined).length).toBe(2 + chapters.length)
    expect(blocks.find(({ text }) => text === 'The Quay')?.removed).toBe('footer')
    expect(notes).toEqual([
      'Most of this page has names that mean advertisements, menus and the like; it was read as text all the same.',
    ])
  })

  it('are believed where a short text has longer notes below it', async () => {
    const notes = ['author-box', 'poll'].map(name => `<div class="${name}"><p>${talk.repeat(3)}</p></div>`)
    const text = page(`${first}${notes.join('')}`)
    expect(await keptOf(text)).toEqual([title, paragraphs[0]])
    expect(await reasonsIn(text)).toEqual(['author-note', 'poll'])
  })

  it('are believed of an offer, a note about the author and an invitation below a short text', async () => {
    const notes = [
      ['paywall', 2],
      ['author-bio', 4],
      ['newsletter-box', 5],
    ] as const
    const parts = notes.map(([name, times]) => `<div class="${name}"><p>${talk.repeat(times)}</p></div>`)
    const text = page(`${first}${parts.join('')}`)
    expect(await keptOf(text)).toEqual([title, paragraphs[0]])
    expect(await reasonsIn(text)).toEqual(['paywall', 'author-note', 'newsletter'])
  })
})

describe('the head of an article', () => {
  const headed = (heading: string, below = '', declared = title) =>
    `<html><head><title>${declared} | The Quay</title></head><body><article><h1>${heading}</h1>${below}${first}${rest.join('')}<footer>Ann Lee writes about ships</footer></article></body></html>`

  it('has the title that ends its heading, and the line above that apart', async () => {
    const page = headed(`<span>After the storm</span> <span>${title}</span>`)
    expect(await keptOf(page)).toEqual([title, ...paragraphs])
    expect((await blocksOf(page)).find(({ text }) => text === 'After the storm')?.removed).toBe(
      'outside-article',
    )
  })

  it('keeps its heading whole where the title that ends it is the second half of a sentence', async () => {
    const whole = `After three months of silence, ${title}`
    expect(await keptOf(headed(whole))).toEqual([whole, ...paragraphs])
  })

  it('keeps its heading whole where the page calls itself by its last word', async () => {
    expect(await keptOf(headed(title, '', '41,200 passengers'))).toEqual([title, ...paragraphs])
  })

  it('may have a footer below the title that says who wrote it; below the text it is one', async () => {
    const line = 'Submitted by Ann Lee on May 3, 2024'
    const page = headed(title, `<footer class="node__meta"><div>${line}</div></footer>`)
    expect(await keptOf(page)).toEqual([title, line, ...paragraphs])
    expect(await reasonsIn(page)).toEqual(['footer'])
  })
})

it('reads a teaser in an article although the rest of the page is longer', async () => {
  const teasers = Array.from(
    { length: 30 },
    (_, i) => `<li><h4>${i} more</h4><p>${paragraphs[i % 3]} Number ${i} of them all.</p></li>`,
  )
  const page = `<html><body><article><h1>${title}</h1>${first}<p>Subscribe to continue reading</p></article><ul>${teasers.join('')}</ul></body></html>`
  expect(await keptOf(page)).toEqual([title, paragraphs[0], 'Subscribe to continue reading'])
})

it('puts the pages of frames aside', async () => {
  const page = pageWith(
    '',
    '<iframe srcdoc="&lt;p&gt;Buy a boat&lt;/p&gt;&lt;p&gt;today&lt;/p&gt;"></iframe>',
  )
  const blocks = await blocksOf(page)
  expect(blocks.filter(({ removed }) => removed === 'embedded-page').map(({ text }) => text)).toEqual([
    'Buy a boat',
    'today',
  ])
})

it('never takes a name of the language for a class of its own', async () => {
  const page = pageWith(
    '<div class="constructor" role="toString" id="__proto__"><constructor>ok, said the purser to the mate</constructor></div>',
  )
  expect(await keptOf(page)).toContain('ok, said the purser to the mate')
})
