// What a page folds away, and the buttons that open it.
import { describe, expect, it } from 'vitest'
import { blocksOf, first, keptOf, pageWith, paragraphs, rest, title } from './ferry-page.ts'

describe('what is folded away', () => {
  const answer = 'The list held the names of everybody who was on board in March.'
  const page = (fold: string) => pageWith(fold)
  const folded = (more: string) => `<div ${more}><p>${answer}</p></div>`

  it.each([
    ['by a heading', `<h3 aria-expanded="false">What was lost?</h3>${folded('style="display:none"')}`],
    [
      'by what has the part of a button',
      `<div role="button" aria-controls="a1"><a>What was lost?</a></div>${folded('id="a1" role="region" hidden')}`,
    ],
    [
      'by a button in a heading',
      `<h3><button aria-expanded="false">What was lost?</button></h3>${folded('aria-hidden="true"')}`,
    ],
    ['by a button', `<button>What was lost?</button>${folded('class="hidden"')}`],
    ['by a button that may fold it', `<button aria-expanded="true">What was lost?</button>${folded('')}`],
  ])('%s is text, and that its heading', async (_, fold) => {
    expect(await keptOf(page(fold))).toEqual([
      title,
      paragraphs[0],
      'What was lost?',
      answer,
      ...paragraphs.slice(1),
    ])
  })

  it('by one of several buttons is text, and each button a heading', async () => {
    const questions = ['What was lost?', 'Who lost it?']
    const blocks = await blocksOf(
      page(questions.map(text => `<button class="q">${text}</button>${folded('')}`).join('')),
    )
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      title,
      ...questions,
    ])
    expect(blocks.filter(({ removed }) => removed !== undefined)).toEqual([])
  })

  it('by equal buttons is text, and the buttons are none', async () => {
    const zoomed = [answer, 'The second list held nothing but the names of ships.']
    const part = zoomed.map(text => `<button class="zoom">Enlarge</button><p>${text}</p>`).join('')
    expect(await keptOf(page(part))).toEqual([title, paragraphs[0], ...zoomed, ...paragraphs.slice(1)])
  })

  const decks = Array.from({ length: 9 }, (_, i) => `Deck ${i}: ${answer}`)
  const decksIn = (attributes: string, heading = '') =>
    `<div ${attributes} style="display:none">${heading}${decks.map(text => `<p>${text}</p>`).join('')}</div>`
  const articleOf = (text: string) =>
    `<html lang="en-GB"><body><article><h1>${title}</h1>${text}</article></body></html>`
  const long = paragraphs.map(text => `<p>${text} ${answer}</p>`).join('')

  it.each([
    ['its name says so', long + decksIn('class="story__rest"', '<h2>Deck by deck</h2>')],
    ['its name says so in another language', long + decksIn('class="leer-mas"')],
    ['it is named like a list of others', long + decksIn('class="read-more"')],
    ['a teaser stands before it', first + decksIn('')],
    ['a teaser in its language stands before it', first + decksIn('lang="en"')],
  ])('after the text is text where it is longer and %s', async (_, text) => {
    expect(await keptOf(articleOf(text))).toEqual(expect.arrayContaining(decks))
  })

  it.each([
    ['a long text', long + decksIn('class="story"')],
    ['a teaser, and has a heading', first + decksIn('class="story"', '<h2>A storm at sea</h2>')],
    ['a teaser in another language', first + decksIn('lang="fr"')],
    ['a teaser, and is called terms', first + decksIn('id="terms"')],
    ['a teaser, and is called a list of others', first + decksIn('class="related"')],
  ])('is not text when nothing opens it and it stands after %s', async (_, text) => {
    expect((await keptOf(articleOf(text))).join(' ')).not.toContain('Deck 1')
  })

  it.each([
    [
      'a menu',
      '<button aria-expanded="false">Sections of the page</button><div hidden><a href="/1">News of the day, and of the day before</a></div>',
    ],
    [
      'a form',
      `<button aria-expanded="false">Your account</button><div hidden><p>${answer}</p><form><input name="pw"></form></div>`,
    ],
    ['a talk of readers', `<button aria-expanded="false">Show 12 comments</button>${folded('hidden')}`],
    ['an invitation', `<h3>Sign up for our newsletter</h3>${folded('hidden')}`],
    [
      'a consent dialog',
      '<h3>Your choice</h3><div hidden><p>We use cookies, and so do our 412 partners.</p></div>',
    ],
    ['a dialog', `<h3>Your choice</h3>${folded('role="dialog" hidden')}`],
    ['what nothing opens', `<p>Nothing to press here.</p>${folded('hidden')}`],
  ])('is not text when it is %s', async (_, fold) => {
    const text = (await keptOf(page(fold))).join(' ')
    expect(text).not.toMatch(/News of the day|everybody|412 partners/)
  })

  it('a button before the text is no heading of it', async () => {
    const text = `<html><body><article><h1>${title}</h1><button>Follow the story</button><div>${first}${rest.join('')}</div></article></body></html>`
    expect(await keptOf(text)).toEqual([title, ...paragraphs])
  })
})
