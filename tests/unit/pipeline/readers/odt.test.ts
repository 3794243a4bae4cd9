import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src-main/pipeline/draft.ts'
import { odt } from '../../../../src-main/pipeline/readers/odt.ts'
import { makeFlatOdt, makeOdt, type OdtParts } from '../../../helpers/make-odt.ts'

async function readBytes(name: string, bytes: Uint8Array) {
  expect(odt.recognises({ name: 'a.txt', bytes })).toBe(1)
  const result = await odt.read({ name, bytes })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}
/** Packed and flat, which have to come to the same. */
async function read(parts: OdtParts | string) {
  const all = typeof parts === 'string' ? { body: parts } : parts
  const packed = await readBytes('a.odt', makeOdt(all))
  expect(await readBytes('a.fodt', makeFlatOdt(all))).toEqual(packed)
  return packed
}
const kept = (blocks: readonly Block[]) =>
  blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text)
const removed = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.removed === undefined ? [] : [[block.removed, block.text]]))

const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`
const item = (...inside: string[]) => `<text:list-item>${inside.join('')}</text:list-item>`
const style = (name: string, parent: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`
const numbers = (level: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="." ${more}/>`

describe('the OpenDocument reader', () => {
  it('tells titles, headings and paragraphs, and reads white space as it is meant', async () => {
    const { blocks, title, origins } = await read({
      automaticStyles:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
      body:
        p('Ferry line: 70,000 tickets leaked', 'P1') +
        '<text:h text:outline-level="1">What happened</text:h>' +
        p(
          'A<text:s text:c="3"/>clerk\n   saw<text:tab/>it<text:line-break/>on <text:span>Mon</text:span>day &amp; said so.',
        ),
    })
    expect({ title, origins }).toEqual({
      title: 'Ferry line: 70,000 tickets leaked',
      origins: { title: 'markup' },
    })
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Ferry line: 70,000 tickets leaked' },
      { kind: 'heading', text: 'What happened' },
      { kind: 'paragraph', text: 'A clerk saw it' },
      { kind: 'paragraph', text: 'on Monday & said so.' },
    ])
  })

  it('numbers lists by their styles, and goes on counting where a list says so', async () => {
    const lists = `<text:list-style style:name="L1">${numbers(1, '1')}${numbers(2, 'a', 'style:num-prefix="("')}${numbers(3, 'I', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`
    const list = (inside: string, more = '') =>
      `<text:list text:style-name="L1" ${more}>${inside}</text:list>`
    const inner = (...items: string[]) => `<text:list>${items.join('')}</text:list>`
    const { blocks } = await read({
      automaticStyles: lists,
      body:
        list(
          item(
            p('one'),
            p('more of one'),
            inner(item(p('one a')), item(p('one b'), inner(item(p('deep'))))),
          ) + item(p('two')),
        ) +
        p('Between.') +
        list(item(p('three')), 'text:continue-numbering="true"') +
        list(
          `<text:list-header>${p('Head')}</text:list-header><text:list-item text:start-value="7">${p('seven')}</text:list-item>`,
        ) +
        `<text:list text:style-name="L2">${item(p('dot'))}</text:list>`,
    })
    expect(blocks.map(({ kind, depth, marker, text }) => [depth ?? kind, marker, text])).toEqual([
      [1, '1.', 'one more of one'],
      [2, '(a.', 'one a'],
      [2, '(b.', 'one b'],
      [3, '1.b.I.', 'deep'],
      [1, '2.', 'two'],
      ['paragraph', undefined, 'Between.'],
      [1, '3.', 'three'],
      [1, undefined, 'Head'],
      [1, '7.', 'seven'],
      [1, undefined, 'dot'],
    ])
  })

  it('reads tables of data as rows, those of layout as what they hold, and text boxes in their place', async () => {
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map(cell => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`
    const { blocks } = await read(
      `<table:table><table:table-header-rows>${row(p('Data'), p('People'))}</table:table-header-rows>${row(p('IBAN'), p('1 200'))}</table:table>` +
        `<table:table>${row(`<text:h>Side</text:h>${p('Words.')}`, p('More.'))}</table:table>` +
        p(
          'Around it.<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box><svg:desc>Not this</svg:desc></draw:frame>',
        ),
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['table-row', 'Data | People'],
      ['table-row', 'IBAN | 1 200'],
      ['heading', 'Side'],
      ['paragraph', 'Words.'],
      ['paragraph', 'More.'],
      ['paragraph', 'Around it.'],
      ['paragraph', 'In the box.'],
    ])
  })

  it.each([
    'custom-shape',
    'rect',
    'line',
    'ellipse',
    'polyline',
    'path',
    'connector',
    'caption',
  ])('reads the paragraph around a %s as one, and what is written in it behind that', async name => {
    const drawing = (words: string) => `<draw:${name}><text:p>${words}</text:p></draw:${name}>`
    const { blocks } = await read(
      p(`The thieves took ${drawing('A quotation.')}names of 9,400 people.`) +
        p(`On${drawing('')}ly those.`) +
        `<text:list>${item(p(`dates ${drawing('In a list.')}of birth`), p('and ages'))}</text:list>` +
        drawing('Between.'),
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'The thieves took names of 9,400 people.'],
      ['paragraph', 'A quotation.'],
      ['paragraph', 'Only those.'],
      ['list-item', 'dates of birth and ages'],
      ['paragraph', 'In a list.'],
      ['paragraph', 'Between.'],
    ])
  })

  it('leaves the large first letter of a text in its word', async () => {
    const automaticStyles =
      '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties><style:drop-cap style:lines="3" style:length="1"/></style:paragraph-properties></style:style>'
    expect(
      kept((await read({ automaticStyles, body: p('Harbour clinics lost files.', 'P1') })).blocks),
    ).toEqual(['Harbour clinics lost files.'])
  })

  it('takes headers and footers of first and of left pages for what they are', async () => {
    const parts = ['header', 'header-left', 'header-first', 'footer', 'footer-left', 'footer-first']
    const page = parts.map(name => `<style:${name}>${p(`The ${name}.`)}</style:${name}>`).join('')
    const older = 'xmlns:lo="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    const { blocks } = await read({
      body: p('Words.'),
      masterStyles: `<style:master-page>${page}<lo:footer-first ${older}>${p('Older.')}</lo:footer-first></style:master-page>`,
    })
    expect(kept(blocks)).toEqual(['Words.'])
    expect(removed(blocks)).toEqual([
      ['page-header', 'The header.'],
      ['page-header', 'The header-left.'],
      ['page-header', 'The header-first.'],
      ['page-footer', 'The footer.'],
      ['page-footer', 'The footer-left.'],
      ['page-footer', 'The footer-first.'],
      ['page-footer', 'Older.'],
    ])
  })

  it('puts notes at the end, and what is not part of the article among what is removed', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By its own count.</text:p></text:note-body></text:note>'
    const comment =
      '<office:annotation><dc:creator>Someone Else</dc:creator><dc:date>2024-01-01</dc:date><text:p>Check.</text:p></office:annotation>'
    const { blocks, byline } = await read({
      automaticStyles: style('T1', 'T0', 'fo:color="#000000"') + style('T0', '', 'text:display="none"'),
      body:
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>9,000</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        `<text:table-of-content><text:index-body>${p('Contents')}</text:index-body></text:table-of-content>` +
        `<text:list>${item(p(`It took 4.1${note} million rows.${comment}`))}</text:list>` +
        p('Seen<text:span text:style-name="T1"> and unseen</text:span>.') +
        `<text:section text:display="none">${p('Not shown.')}</text:section><text:section>${p('Shown.')}</text:section>`,
      masterStyles: `<style:master-page><style:header>${p('Press')}</style:header><style:footer>${p('Page')}</style:footer></style:master-page>`,
      meta: '<meta:initial-creator>Ana Duarte</meta:initial-creator><dc:creator>Rui Alves</dc:creator>',
    })
    expect(kept(blocks)).toEqual(['It took 4.1 million rows.', 'Seen.', 'Shown.', 'By its own count.'])
    expect(removed(blocks)).toEqual([
      ['page-header', 'Press'],
      ['table-of-contents', 'Contents'],
      ['comment', 'Check.'],
      ['hidden', 'and unseen'],
      ['hidden', 'Not shown.'],
      ['page-footer', 'Page'],
    ])
    expect(byline).toBe('Ana Duarte')
  })

  it('finds the language most of the text is in', async () => {
    const languages =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="US"/></style:default-style>' +
      style('Pt', '', 'fo:language="pt" fo:country="BR"')
    const both = { styles: languages, body: p('Short.') + p('Um texto mais longo em outra língua.', 'Pt') }
    expect((await read(both)).declaredLanguage).toBe('pt-BR')
    expect((await read({ styles: languages, body: p('Words.') })).declaredLanguage).toBe('en-US')
    expect((await read({ ...both, meta: '<dc:language>pt-PT</dc:language>' })).declaredLanguage).toBe('pt-PT')
  })

  it('says that a document is under a password', async () => {
    const bytes = makeOdt({ body: p('x'), manifest: '<manifest:encryption-data/>' })
    expect(await odt.read({ name: 'a.odt', bytes })).toMatchObject({
      problem: {
        code: 'encrypted-file',
        message: 'a.odt is protected with a password; save a copy without one and import that.',
      },
    })
  })
})
