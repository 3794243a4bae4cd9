import { describe, expect, it } from 'vitest'
import { maxMarkupDepth } from '../../../../../src-main/domain/limits.ts'
import {
  isElement,
  type PageElement,
  rawText,
} from '../../../../../src-main/pipeline/readers/html/page-tree.ts'
import { parsePage } from '../../../../../src-main/pipeline/readers/html/parse-page.ts'

/** A tree in brackets: `p(a b(c))`. */
const written = ({ tag, children }: PageElement): string =>
  `${tag}(${children.map(child => (isElement(child) ? written(child) : child)).join('')})`
const tree = (html: string) =>
  parsePage(html)
    .root.children.map(child => (isElement(child) ? written(child) : child))
    .join('')

function depthOf(root: PageElement): number {
  let depth = 0
  let level = [root]
  while (level.length > 0) {
    depth++
    level = level.flatMap(({ children }) => children.filter(isElement))
  }
  return depth
}

describe('parse-page', () => {
  it.each([
    ['<p>a<p>b<div>c</div>', 'p(a)p(b)div(c)'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'ul(li(a)li(bul(li(c)))li(d))'],
    ['<dl><dt>a<dd>b<dt>c<dd>d</dl>', 'dl(dt(a)dd(b)dt(c)dd(d))'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'table(tr(td(a)td(b))tr(td(c)))d'],
    ['<table><tr><td><table><tr><td>a</table>b</table>', 'table(tr(td(table(tr(td(a)))b)))'],
    ['<div><table><tr><td>a</div>b</table>', 'div(table(tr(td(ab))))'],
    ['<b><p>a</b>b</p>c', 'b(p(ab)c)'],
    ['<p>a</span>b</p>', 'p(ab)'],
    ['<h2>a</h3>b', 'h2(a)b'],
    ['<a href=x>a<a href=y>b</a>c', 'a(a)a(b)c'],
    ['a</br>b<hr>c', 'abr()bhr()c'],
    ['<BODY class=a><P>x</BODY></HTML><p>y<body id=b>z', 'body(p(x)p(yz))'],
    ['<p>a<!-- b --><?php c ?><![CDATA[d]]>e', 'p(ae)'],
    ['<constructor>a</constructor><tostring>b</tostring>', 'constructor(a)tostring(b)'],
  ])('builds the tree of %s as browsers do', (html, expected) => {
    expect(tree(html)).toBe(expected)
  })

  it('leaves out what nobody reads, and what stands in it', () => {
    const hidden =
      '<script>a</script><style>b</style><template><p>c</template><svg><title>d</title><path/></svg><iframe>e</iframe>'
    expect(tree(`<p>x${hidden}y</p>`)).toBe('p(xy)')
    expect(tree('<svg viewBox="0 0 1 1"/>after')).toBe('after')
  })

  it.each([
    'shadowrootmode="open"',
    'shadowroot="open"',
    'shadowmode="open"',
  ])('reads what a component draws from its template with %s, and no other template in it', mode => {
    const drawn = `<x-a><template ${mode}><p>a<template><p>b</p></template></p><x-b><template ${mode}>c</template>d</x-b></template>e</x-a>f`
    expect(tree(drawn)).toBe('x-a(div(p(a)x-b(div(c)d))e)f')
  })

  it('decodes entities in texts and attributes', () => {
    const { root } = parsePage('<p title="&lt;&quot;&eacute;">&amp;&nbsp;&#8364;&hellip;</p>')
    const [paragraph] = root.children.filter(isElement)
    expect(paragraph?.attributes).toEqual({ title: '<"é' })
    expect(paragraph?.children.join('')).toBe('&\u00a0€…')
  })

  it('keeps structured data and the pages in frames apart', () => {
    const { jsonLd, embedded } = parsePage(
      '<script type="application/ld+json">{"a":1}</script><iframe srcdoc="&lt;p&gt;ad"></iframe>',
    )
    expect(jsonLd).toEqual(['{"a":1}'])
    expect(embedded).toEqual(['<p>ad'])
  })

  it.each([
    ['<!-- saved from url=(0023)https://quay.example/a1 --><html>', 'https://quay.example/a1'],
    [
      '<html><!--\n Page saved with SingleFile \n url: https://quay.example/a?b=c \n saved date: Mon -->',
      'https://quay.example/a?b=c',
    ],
    [
      '<!-- Mirrored from quay.example/a/b.html by HTTrack Website Copier/3.x [XR&CO] -->',
      'https://quay.example/a/b.html',
    ],
    ['<!-- saved from url=(0014)about:internet -->', null],
    ['<!-- the url: https://quay.example/ of our site -->', null],
  ])('reads where a page was saved from: %s', (html, address) => {
    expect(parsePage(html).savedFrom).toBe(address)
  })

  it.each([
    '<div>',
    '<ul><li>',
    '<table><tr><td>',
    '<b>',
    '<a href=x><div>',
    '<blockquote><p>',
  ])('reads 100,000 of %s in the order of their texts, no deeper than the limit', opening => {
    const parts = Array.from({ length: 100_000 }, (_, i) => `${opening}${i} `)
    const { root } = parsePage(parts.join(''))
    expect(depthOf(root)).toBeLessThanOrEqual(maxMarkupDepth + 1)
    expect(rawText(root)).toBe(Array.from({ length: 100_000 }, (_, i) => `${i} `).join(''))
  })

  it('keeps the order of texts around what lies too deep', () => {
    const html = `${'<div>'.repeat(250)}a<p>b</p>c${'</div>'.repeat(250)}d`
    expect(rawText(parsePage(html).root)).toBe('abcd')
  })
})
