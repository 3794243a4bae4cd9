// What is still English on a page that speaks another language, and what does not fit into its place.
import type { Page } from '@playwright/test'

/**
 * Texts on the page that are English words of the screen, or sound like an English sentence of it. What is marked as
 * another language is somebody's own words: quotes, titles, the history's own sentence.
 */
export const englishLeft = (page: Page, english: readonly string[]): Promise<string[]> =>
  page.evaluate(words => {
    const known = new Set(words)
    const sounds = /(?:^|\s)(?:the|of|this|that|are|with|has|to be|from)(?=\s)/i
    const isOurs = (element: Element) => {
      const marked = element.closest('[lang]')
      return marked === document.documentElement && element.closest('[data-own], code, .mono') === null
    }
    const left = new Set<string>()
    const look = (text: string, element: Element) => {
      const trimmed = text.replaceAll(/\s+/g, ' ').trim()
      if (!/\p{L}{3}/u.test(trimmed) || !isOurs(element) || !element.checkVisibility()) return
      if (
        known.has(trimmed) ||
        (sounds.test(trimmed) && element.closest('main [role="row"], [role="option"]') === null)
      )
        left.add(trimmed)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement !== null) look(node.textContent ?? '', node.parentElement)
    for (const element of document.querySelectorAll('[aria-label], [placeholder]'))
      look(element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '', element)
    return [...left]
  }, english)

/**
 * Controls and headings that are cut off, or stand beyond the window or the pane they are in; with words drawn out to
 * so much of their length, as German does it.
 */
export const cutOff = (page: Page, length = 1): Promise<string[]> =>
  page.evaluate(length => {
    const found = new Set<string>()
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60)}”`
    const candidates = 'button, h1, h2, h3, label, legend, select, [role="tab"], [role="columnheader"], th'
    // Text is put back before anybody else gets a turn.
    const drawnOut: [Text, string][] = []
    if (length > 1)
      for (const element of document.querySelectorAll(candidates)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node as Text
          const isWord = /\p{L}{3}/u.test(text.data) && text.parentElement?.closest('[data-key]') === null
          if (!isWord || drawnOut.some(([done]) => done === text)) continue
          drawnOut.push([text, text.data])
          text.data += 'n'.repeat(Math.ceil(text.data.trim().length * (length - 1)))
        }
      }
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.add('the page is wider than the window')
    for (const element of document.querySelectorAll<HTMLElement>(candidates)) {
      if (!element.checkVisibility() || element.closest('.sr') !== null) continue
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.bottom < 0 || box.top > window.innerHeight) continue
      const style = getComputedStyle(element)
      const hasEllipsis =
        style.textOverflow === 'ellipsis' ||
        element.querySelector('.clip') !== null ||
        element.closest('.clip') !== null
      const isHiding = style.overflowX !== 'visible'
      if (isHiding && !hasEllipsis && element.scrollWidth > element.clientWidth + 1)
        found.add(`${named(element)} is cut off`)
      const pane = element.closest('[data-pane], dialog, [popover], header, footer')
      const edge = pane?.getBoundingClientRect().right ?? window.innerWidth
      const scrolls = element.closest('.scroll, [role="grid"], table, pre') !== null
      if (!scrolls && box.right > Math.min(edge, window.innerWidth) + 1)
        found.add(`${named(element)} goes beyond its pane`)
    }
    for (const [text, data] of drawnOut) text.data = data
    return [...found]
  }, length)
