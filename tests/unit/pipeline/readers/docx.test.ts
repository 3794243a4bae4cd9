import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src-main/pipeline/draft.ts'
import { docx } from '../../../../src-main/pipeline/readers/docx.ts'
import { type DocxParts, makeDocx, wordParagraph as p } from '../../../helpers/make-docx.ts'

async function read(parts: DocxParts | string) {
  const bytes = makeDocx(typeof parts === 'string' ? { body: parts } : parts)
  expect(docx.recognises({ name: 'a.txt', bytes })).toBe(1)
  const result = await docx.read({ name: 'a.docx', bytes })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}
const kept = (blocks: readonly Block[]) =>
  blocks.filter(({ removed }) => removed === undefined).map(({ text }) => text)
const removed = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.removed === undefined ? [] : [[block.removed, block.text]]))

const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  style('Titel', 'Title') +
  style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('Zwischen', 'Own', '<w:basedOn w:val="berschrift1"/>') +
  style('Verzeichnis1', 'toc 1')
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`
const level = (at: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
const item = (text: string, list: number, at: number) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

describe('the Word reader', () => {
  it('tells titles, headings and paragraphs by their styles, whatever these are called', async () => {
    const { blocks, title, origins } = await read({
      styles,
      body:
        p('Clinic group loses files', styled('Titel')) +
        p('Contents line 3', styled('Verzeichnis1')) +
        p('What happened', styled('berschrift1')) +
        p('Somebody copied them.') +
        p('What now', styled('Zwischen')) +
        p('By hand', '<w:outlineLvl w:val="2"/>'),
    })
    expect({ title, origins }).toEqual({ title: 'Clinic group loses files', origins: { title: 'markup' } })
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Clinic group loses files' },
      { kind: 'paragraph', text: 'Contents line 3', removed: 'table-of-contents' },
      { kind: 'heading', text: 'What happened' },
      { kind: 'paragraph', text: 'Somebody copied them.' },
      { kind: 'heading', text: 'What now' },
      { kind: 'heading', text: 'By hand' },
    ])
  })

  it('numbers lists as Word does, and goes on counting behind a paragraph', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'upperRoman', '%1.%3')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const { blocks } = await read({
      numbering,
      body:
        item('one', 1, 0) +
        item('one a', 1, 1) +
        item('one b', 1, 1) +
        item('deep', 1, 2) +
        item('two', 1, 0) +
        p('Between.') +
        item('three', 1, 0) +
        item('three a', 1, 1) +
        item('dot', 2, 0) +
        item('five', 3, 0) +
        item('none', 0, 0),
    })
    const shown = blocks.map(({ kind, text, marker, depth }) => [
      kind === 'list-item' ? depth : kind,
      marker,
      text,
    ])
    expect(shown).toEqual([
      [1, '1.', 'one'],
      [2, 'a)', 'one a'],
      [2, 'b)', 'one b'],
      [3, '1.I', 'deep'],
      [1, '2.', 'two'],
      ['paragraph', undefined, 'Between.'],
      [1, '3.', 'three'],
      [2, 'a)', 'three a'],
      [1, undefined, 'dot'],
      [1, '5.', 'five'],
      ['paragraph', undefined, 'none'],
    ])
  })

  it('reads tables of data as rows, and tables of layout as what they hold', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const long = 'The text of a newsletter stands in one wide cell beside a narrow one. '.repeat(4)
    const { blocks } = await read(
      `<w:tbl>${row(p('Data'), p('People'))}${row(p('IBAN') + p('and BIC'), p('1,200'))}${row(p(''), p(''))}</w:tbl>` +
        `<w:tbl>${row(p(long) + p(long), p('Side'))}</w:tbl><w:tbl>${row(p('A box of words.'))}</w:tbl>` +
        '<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    )
    expect(blocks.map(({ kind, text }) => [kind, text.slice(0, 20)])).toEqual([
      ['table-row', 'Data | People'],
      ['table-row', 'IBAN and BIC | 1,200'],
      ['paragraph', long.slice(0, 20)],
      ['paragraph', long.slice(0, 20)],
      ['paragraph', 'Side'],
      ['paragraph', 'A box of words.'],
    ])
  })

  it('keeps what was inserted and leaves out what was deleted or moved away', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const deleted = '<w:r><w:delText>9,000</w:delText><w:br/></w:r>'
    const { blocks } = await read(
      `<w:p>${run('Some ')}<w:del w:id="1">${deleted}</w:del><w:ins w:id="2">${run('12,000')}</w:ins>${run(' records')}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('First half, ')}</w:p><w:p>${run('second half.')}</w:p>` +
        `<w:p><w:moveFrom w:id="4">${run('Moved.')}</w:moveFrom>${run('Stays.')}<w:moveTo w:id="5">${run(' Moved.')}</w:moveTo></w:p>` +
        '<w:p><w:pPr><w:rPr><w:lang w:val="de-DE"/></w:rPr><w:pPrChange><w:rPr><w:del/></w:rPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Once hidden.</w:t></w:r></w:p>',
    )
    expect(kept(blocks)).toEqual([
      'Some 12,000 records',
      'First half, second half.',
      'Stays. Moved.',
      'Once hidden.',
    ])
  })

  it('puts a large first letter back into its word, and leaves a paragraph in a frame alone', async () => {
    const framed = (text: string, format: string) => p(text, `<w:framePr ${format} w:wrap="around"/>`)
    const { blocks } = await read(
      framed('H', 'w:dropCap="drop" w:lines="3"') +
        p('arbour clinics lost files.') +
        framed('A', 'w:dropCap="margin"') +
        p(' letter says so.') +
        framed('In a frame.', 'w:w="2000"') +
        framed('In another.', 'w:dropCap="none"') +
        p('Behind.'),
    )
    expect(kept(blocks)).toEqual([
      'Harbour clinics lost files.',
      'A letter says so.',
      'In a frame.',
      'In another.',
      'Behind.',
    ])
  })

  it('puts notes at the end, and comments, headers, footers and hidden words among what is removed', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const { blocks } = await read({
      body:
        `<w:p><w:r><w:t>It took 4.1</w:t></w:r>${reference('footnote', 2)}<w:r><w:t> million rows.</w:t></w:r>${reference('comment', 0)}</w:p>` +
        `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret.</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Plain.</w:t></w:r>${reference('endnote', 1)}</w:p>`,
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="2">${p('By its own count.')}</w:footnote><w:footnote w:id="3">${p('Never referred to.')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('As of May.')}</w:endnote>`,
      comments: `<w:comment w:id="0" w:author="Someone">${p('Check this.')}</w:comment>`,
      headers: [p('Press office'), p('Press office')],
      footers: [p('Page 1')],
    })
    expect(kept(blocks)).toEqual(['It took 4.1 million rows.', 'Plain.', 'By its own count.', 'As of May.'])
    expect(removed(blocks)).toEqual([
      ['page-header', 'Press office'],
      ['comment', 'Check this.'],
      ['hidden', 'Secret.'],
      ['page-footer', 'Page 1'],
    ])
  })

  it('reads text boxes once, fields by their result, links by their words, and signs', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const { blocks } = await read(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('In the box.')}</mc:Choice><mc:Fallback>${box('In the box.')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around it.</w:t></w:r></w:p>` +
        `<w:p>${field('begin')}<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${field('separate')}<w:r><w:t>the notice</w:t></w:r>${field('end')}<w:hyperlink r:id="rId9"><w:r><w:t>, a letter</w:t></w:r></w:hyperlink></w:p>` +
        `<w:p>${field('begin')}<w:r><w:t>lost end</w:t></w:r></w:p>` +
        '<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:br/><w:t>R&amp;D &#xE9;t&#233; &lt;3</w:t><w:tab/><w:sym w:font="Arial" w:char="00E7"/></w:r></w:p>' +
        '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Filled in.</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    )
    expect(kept(blocks)).toEqual([
      'Around it.',
      'In the box.',
      'the notice, a letter',
      'e-mail',
      'R&D été <3 ç',
      'Filled in.',
    ])
  })

  it('says that a part in another format was not read', async () => {
    const { notes } = await read(`${p('Words.')}<w:altChunk r:id="rId1"/>`)
    expect(notes).toEqual([
      'A part of the document is kept in another format inside the file, and was not read.',
    ])
    expect((await read(p('Words.'))).notes).toEqual([])
  })

  const page =
    '<html><head><title>Harbour clinics lost files</title></head><body><h1>Harbour clinics lost files</h1><p>Somebody copied the files of 12,000 people, the clinics said on Monday, and asked for money.</p><p>Names and addresses were among them, as were the dates of birth of all who came in 2023.</p></body></html>'
  const onlyPart = '<w:altChunk r:id="rIdForeign"/><w:sectPr/>'

  it.each([
    ['page.html', page],
    [
      'page.mht',
      `MIME-Version: 1.0\nContent-Type: multipart/related;\n type="text/html";\n boundary="edge"\n\n--edge\nContent-Type: text/html; charset="utf-8"\n\n${page}\n--edge--`,
    ],
  ])('reads %s where all of the text is kept in it', async (path, content) => {
    const { reader, title, blocks, notes } = await read({
      body: onlyPart,
      headers: [p('Press office')],
      foreign: { path, content },
    })
    expect({ reader, title, notes }).toEqual({
      reader: 'docx',
      title: 'Harbour clinics lost files',
      notes: [],
    })
    expect(kept(blocks)).toContain(
      'Somebody copied the files of 12,000 people, the clinics said on Monday, and asked for money.',
    )
    expect(removed(blocks)).toContainEqual(['page-header', 'Press office'])
  })

  it('reads a part once, however often the text names it', async () => {
    const { blocks } = await read({
      body: onlyPart.repeat(3000),
      foreign: { path: 'page.html', content: page },
    })
    expect(kept(blocks).filter(text => text.startsWith('Somebody'))).toHaveLength(1)
  })

  it('is called what it calls itself where the page inside says nothing of itself', async () => {
    const core = '<dc:title>Harbour clinics lost files</dc:title><dc:creator>Ana Duarte</dc:creator>'
    const bare =
      '<html><body><p>Somebody copied the files of 12,000 people, the clinics said.</p></body></html>'
    const inside = (content: string) =>
      read({ body: onlyPart, core, foreign: { path: 'page.html', content } })
    expect(await inside(bare)).toMatchObject({
      title: 'Harbour clinics lost files',
      byline: 'Ana Duarte',
      origins: { title: 'document-info', byline: 'document-info' },
    })
    const named = page.replaceAll('Harbour clinics lost files', 'Clinics at the harbour robbed')
    expect(await inside(named)).toMatchObject({
      title: 'Clinics at the harbour robbed',
      byline: 'Ana Duarte',
    })
  })

  it('says where its text is when it is kept in a part nobody reads', async () => {
    const foreign = { path: 'part.bin', content: '\0\x01\x02\x03' }
    const bytes = makeDocx({ body: onlyPart, foreign })
    expect(await docx.read({ name: 'a.docx', bytes })).toMatchObject({
      problem: {
        code: 'no-article-text',
        message:
          'a.docx keeps its text in another format inside the file, in which no article could be read.',
      },
    })
    expect(await docx.read({ name: 'a.docx', bytes: makeDocx({ body: onlyPart }) })).toMatchObject({
      problem: { code: 'no-article-text' },
    })
    const beside = await read({ body: p('Words.') + onlyPart, foreign: { path: 'page.html', content: page } })
    expect(kept(beside.blocks)).toEqual(['Words.'])
    expect(beside.notes).toHaveLength(1)
  })

  it('finds the language most of the text is in', async () => {
    const inPortuguese =
      '<w:r><w:rPr><w:lang w:val="pt-BR"/></w:rPr><w:t>Um texto mais longo em outra língua.</w:t></w:r>'
    expect((await read({ styles, body: `${p('Short.')}<w:p>${inPortuguese}</w:p>` })).declaredLanguage).toBe(
      'pt-BR',
    )
    expect((await read({ styles, body: p('Words.') })).declaredLanguage).toBe('en-US')
    expect((await read({ body: p('x'), core: '<dc:language>fr</dc:language>' })).declaredLanguage).toBe('fr')
  })

  it('reads the names and days its properties give', async () => {
    const { byline, publishedOn } = await read({
      body: p('Words.'),
      core: '<dc:creator>Ana Duarte</dc:creator><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>',
      custom:
        '<property name="Client"><vt:lpwstr>A</vt:lpwstr></property><property name="Publication date"><vt:filetime>2024-05-03T08:00:00Z</vt:filetime></property>',
    })
    expect(byline).toBe('Ana Duarte')
    expect(publishedOn).toEqual({ value: '2024-05-03', origin: 'document-info', evidence: null })
  })

  it('reads the namespaces of the strict form under prefixes of its own', async () => {
    const { makeZip } = await import('../../../helpers/make-zip.ts')
    const bytes = makeZip([
      {
        name: '_rels/.rels',
        content:
          '<x:Relationships xmlns:x="r"><x:Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/text.xml"/></x:Relationships>',
      },
      {
        name: 'word/text.xml',
        content:
          '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><rPr><vanish q:val="false"/></rPr><t>Strict words.</t></r></p></body></document>',
      },
    ])
    const result = await docx.read({ name: 'a.docx', bytes })
    expect(result.ok && kept(result.value.blocks)).toEqual(['Strict words.'])
  })
})
