import { Parser } from 'htmlparser2'
import type { PageElement, PageTree } from './page-tree.ts'

/** Deeper elements become siblings at this level: layout engines and recursive code stay safe. */
const maxDepth = 200
/** Elements whose text is never part of what one reads. */
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'select',
  'textarea',
  'button',
  'datalist',
  'map',
])

/** Parses a page leniently: unclosed and crossed tags are closed as browsers do. */
export function parsePage(html: string): PageTree {
  const root: PageElement = { tag: '#root', attributes: {}, children: [] }
  const open: PageElement[] = [root]
  const jsonLd: string[] = []
  let unreadDepth = 0
  let script: string | null = null

  const parser = new Parser({
    onopentag(tag, attributes) {
      const element: PageElement = { tag, attributes, children: [] }
      if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = ''
      if (unread.has(tag)) unreadDepth++
      else if (unreadDepth === 0) open[Math.min(open.length, maxDepth) - 1]?.children.push(element)
      open.push(element)
    },
    ontext(text) {
      if (script !== null) script += text
      else if (unreadDepth === 0) open.at(-1)?.children.push(text)
    },
    onclosetag(tag) {
      open.pop()
      if (unread.has(tag)) unreadDepth--
      if (tag === 'script' && script !== null) {
        jsonLd.push(script)
        script = null
      }
    },
  })
  parser.write(html)
  parser.end()
  return { root, jsonLd }
}
