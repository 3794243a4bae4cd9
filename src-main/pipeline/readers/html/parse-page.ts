import { Tokenizer } from 'htmlparser2'
import { maxElements, maxMarkupDepth } from '../../../domain/limits.ts'
import { openElements } from './open-elements.ts'
import type { PageElement, PageTree } from './page-tree.ts'
import { savedFrom } from './saved-from.ts'

/** Elements whose text is never part of what one reads. */
// biome-ignore format: a list
const unread = new Set([
  'script', 'style', 'template', 'svg', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'datalist', 'annotation', 'noframes',
])
// biome-ignore format: a list
const voids = new Set([
  'area', 'base', 'basefont', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'img', 'input', 'keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr',
])
/** A page has one of each, and what follows their end still belongs to them. */
const once = new Set(['html', 'body'])

/** Savers of pages write what a component draws into a template, under any of three names; one sees it. */
const isShadowRoot = (tag: string, attributes: PageElement['attributes']) =>
  tag === 'template' &&
  ['shadowrootmode', 'shadowroot', 'shadowmode'].some(name => Object.hasOwn(attributes, name))

/** Parses a page leniently: unclosed and crossed tags are closed as browsers do. Takes linear time, however deep it is nested. */
export function parsePage(html: string): PageTree {
  const isXml = /^\s*<\?xml\b/.test(html)
  const root: PageElement = { tag: '#root', attributes: {}, children: [] }
  const names = openElements()
  const open: PageElement[] = [root]
  const jsonLd: string[] = []
  const embedded: string[] = []
  const seen = new Map<string, PageElement>()
  let address: string | null = null
  let count = 0
  let unreadDepth = 0
  let script: string | null = null
  let tag = ''
  let attributes: Record<string, string> = {}
  let name = ''
  let value = ''

  const closeTo = (size: number) => {
    while (names.size > size) {
      const closed = names.pop() ?? ''
      const element = open.pop()
      if (element !== undefined && unread.has(element.tag)) unreadDepth--
      if (closed === 'script' && script !== null) {
        jsonLd.push(script)
        script = null
      }
    }
  }
  const openTag = () => {
    if (++count > maxElements) return
    if (once.has(tag)) {
      const known = seen.get(tag)
      if (known !== undefined) {
        Object.assign(known.attributes, { ...attributes, ...known.attributes })
        return
      }
    }
    if (unreadDepth === 0) closeTo(names.keptByOpening(tag))
    const element: PageElement = {
      tag: isShadowRoot(tag, attributes) ? 'div' : tag,
      attributes,
      children: [],
    }
    if (once.has(tag)) seen.set(tag, element)
    if (unreadDepth === 0 && !unread.has(element.tag)) {
      open[Math.min(open.length, maxMarkupDepth) - 1]?.children.push(element)
    }
    if (attributes.srcdoc !== undefined && unreadDepth === 0) embedded.push(attributes.srcdoc)
    if (voids.has(tag)) return
    if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = ''
    if (unread.has(element.tag)) unreadDepth++
    names.push(tag)
    open.push(element)
  }
  const write = (text: string) => {
    if (script !== null) {
      script += text
      return
    }
    const top = open.at(-1)
    if (unreadDepth > 0 || top === undefined) return
    if (open.length <= maxMarkupDepth) {
      if (count <= maxElements) top.children.push(text)
      else top.children.push(`${typeof top.children.at(-1) === 'string' ? top.children.pop() : ''}${text}`)
      return
    }
    // Beyond the deepest level an element goes on behind what it holds, so that the text keeps its order.
    const siblings = open[maxMarkupDepth - 1]?.children ?? []
    if (siblings.at(-1) === top) top.children.push(text)
    else siblings.push({ ...top, children: [text] })
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        attributes = {}
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (!Object.hasOwn(attributes, name)) attributes[name] = value
      },
      onopentagend: openTag,
      onselfclosingtag() {
        const size = names.size
        openTag()
        if (names.size > 0 && (isXml || unreadDepth > 0)) closeTo(Math.min(size, names.size - 1))
      },
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase()
        if (once.has(closed)) return
        if (closed === 'br') {
          tag = closed
          attributes = {}
          openTag()
        } else closeTo(names.keptByClosing(closed))
      },
      ontext: (start, end) => write(html.slice(start, end)),
      ontextentity: codePoint => write(String.fromCodePoint(codePoint)),
      oncomment(start, end, offset) {
        address ??= savedFrom(html.slice(start, Math.min(end - offset, start + maxComment)))
      },
      oncdata(start, end, offset) {
        if (isXml) write(html.slice(start, end - offset))
      },
      ondeclaration() {},
      onprocessinginstruction() {},
      onend: () => closeTo(0),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return { root, jsonLd, embedded, savedFrom: address }
}

/** What saves a page says so in few words. */
const maxComment = 1000
