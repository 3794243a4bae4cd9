// Documents that were damaged, or made to do harm: each ends in an outcome, and soon.
import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../../src-main/domain/article.ts'
import { docx } from '../../../../../src-main/pipeline/readers/docx.ts'
import { odt } from '../../../../../src-main/pipeline/readers/odt.ts'
import type { BytesReader } from '../../../../../src-main/pipeline/readers/reader.ts'
import { rtf } from '../../../../../src-main/pipeline/readers/rtf.ts'
import { makeDocx, wordParagraph } from '../../../../helpers/make-docx.ts'
import { makeFlatOdt, makeOdt, openDocumentType } from '../../../../helpers/make-odt.ts'
import { makeZip } from '../../../../helpers/make-zip.ts'
import { byteFile } from '../../source-file.ts'

const words = 'The tram company of Ferrolar lost 31,000 season tickets, as it said on Monday.'
const textBody = `<text:h>Tickets</text:h><text:p>${words}</text:p>`

async function outcome(reader: BytesReader, name: string, bytes: Uint8Array) {
  const read = await reader.read({ name, bytes })
  return read.ok ? read.value.blocks.map(({ text }) => text) : read.problem
}
const fileOf = (name: string, bytes: Uint8Array): SourceFile => ({ name, bytes })
const wordFile = (content: string | Uint8Array) =>
  makeZip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml', content }])
const openFile = (content: string) =>
  makeZip([
    { name: 'mimetype', content: openDocumentType, method: 0 },
    { name: 'content.xml', content },
  ])

describe('XML made to do harm', () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  )
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">${entities}]><x>&e9;</x>`
  const own = {
    code: 'refused-archive',
    message: expect.stringContaining('defines entities of its own in its XML'),
  }

  it('is refused when it defines entities', async () => {
    expect(await outcome(docx, 'a.docx', wordFile(bomb))).toEqual(own)
    expect(await outcome(odt, 'a.odt', openFile(bomb))).toEqual(own)
    expect(await outcome(odt, 'a.odt', openFile('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'))).toEqual(own)
  })

  it('is refused when it is nested without end', async () => {
    const deep = '<w:sdt>'.repeat(100_000)
    const problem = { code: 'refused-archive', message: 'a.docx is nested too deep to be a document.' }
    expect(await outcome(docx, 'a.docx', wordFile(deep))).toEqual(problem)
    expect(await outcome(odt, 'a.odt', openFile('<text:section>'.repeat(100_000)))).toMatchObject({
      code: 'refused-archive',
    })
  })

  it('is not unpacked when it is a bomb', async () => {
    expect(await outcome(docx, 'a.docx', wordFile(new Uint8Array(3_000_000)))).toEqual({
      code: 'refused-archive',
      message:
        'a.docx could not be opened: word/document.xml would unpack to over 200 times its size, as no writing does.',
    })
  })

  it('is read as far as it makes sense when its tags are crossed, unclosed or out of place', async () => {
    const crossed =
      '<w:p><w:r><w:t>One</w:r></w:t></w:p></w:tc></w:tr><w:tc><w:p><w:r><w:t>Two</w:t></w:p></w:tbl><w:p><w:r><w:t>Three'
    expect(await outcome(docx, 'a.docx', wordFile(`<w:document><w:body>${crossed}`))).toEqual([
      'One',
      'Two',
      'Three',
    ])
    const loose =
      '</text:p></text:list><text:list-item><text:p>One</text:p></text:span><table:table-cell><text:p>Two'
    expect(await outcome(odt, 'a.odt', openFile(`<office:body><office:text>${loose}`))).toEqual([
      'One',
      'Two',
    ])
  })

  it('takes no more than its time for many fields, notes and styles that rest on themselves', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const fields = Array.from({ length: 30_000 }, (_, i) => `<w:p w:rsidR="${i * 7919}">${begin}</w:p>`).join(
      '',
    )
    const body = fields + wordParagraph(words, '<w:pStyle w:val="A"/>')
    expect(await outcome(docx, 'a.docx', makeDocx({ body, styles }))).toEqual([words])
  })
})

describe('documents that miss parts', () => {
  it('are damaged', async () => {
    const lost = 'is damaged: the part that holds its text is missing.'
    const empty = makeZip([{ name: '[Content_Types].xml' }, { name: 'word/styles.xml' }])
    expect(await outcome(docx, 'a.docx', empty)).toEqual({ code: 'damaged-file', message: `a.docx ${lost}` })
    const bare = makeZip([{ name: 'mimetype', content: openDocumentType, method: 0 }])
    expect(await outcome(odt, 'a.odt', bare)).toEqual({ code: 'damaged-file', message: `a.odt ${lost}` })
    expect(await outcome(docx, 'a.docx', new TextEncoder().encode('no archive at all'))).toEqual({
      code: 'damaged-file',
      message: 'a.docx is a damaged archive in which no file could be found.',
    })
  })

  it('are read, with a note, when only the end is lost', async () => {
    const whole = makeDocx({ body: wordParagraph(words), core: '<dc:title>x</dc:title>' })
    const read = await docx.read(fileOf('a.docx', whole.subarray(0, whole.length - 40)))
    expect(read.ok && [read.value.blocks[0]?.text, read.value.notes]).toEqual([
      words,
      ['The file is damaged; what could be found of it was read.'],
    ])
  })

  it('are read, with a note, when a part beside the text is broken', async () => {
    const lost = ['A part of the document beside its text is damaged, and was not read.']
    const content = `<w:document><w:body>${wordParagraph(words)}</w:body></w:document>`
    const bytes = makeZip([
      { name: 'word/document.xml', content },
      { name: 'word/footnotes.xml', content, crc: 1 },
      { name: 'word/comments.xml', content, crc: 1 },
    ])
    const read = await docx.read(fileOf('a.docx', bytes))
    expect(read.ok && [read.value.blocks.map(({ text }) => text), read.value.notes]).toEqual([[words], lost])
    const opened = makeZip([
      { name: 'content.xml', content: `<office:body><office:text>${textBody}</office:text></office:body>` },
      { name: 'meta.xml', crc: 1 },
    ])
    const text = await odt.read(fileOf('a.odt', opened))
    expect(text.ok && text.value.notes).toEqual(lost)
  })

  it.each<[string, BytesReader, Uint8Array]>([
    ['a.docx', docx, makeDocx({ body: wordParagraph(words).repeat(3), styles: '<w:style/>' })],
    ['a.odt', odt, makeOdt({ body: textBody })],
    ['a.fodt', odt, makeFlatOdt({ body: textBody })],
    [
      'a.rtf',
      rtf,
      byteFile('a.rtf', `{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}{\\info{\\title T}}\\f0 ${words}\\par}`).bytes,
    ],
  ])('are read or refused with a reason when %s is cut at every tenth byte', async (name, reader, whole) => {
    for (let length = 1; length < whole.length; length += 10) {
      const bytes = whole.subarray(0, length)
      reader.recognises(fileOf(name, bytes))
      const result = await outcome(reader, name, bytes)
      if (!Array.isArray(result)) expect(result.code).toBe('damaged-file')
    }
  })
})

describe('rich text made to do harm', () => {
  const read = (source: string) => outcome(rtf, 'a.rtf', byteFile('a.rtf', source).bytes)

  it('is read at whatever depth its groups lie, closed or not', async () => {
    const depth = 100_000
    expect(await read(`{\\rtf1 ${'{'.repeat(depth)}${words}${'}'.repeat(depth)} More.}`)).toEqual([
      `${words} More.`,
    ])
    expect(await read(`{\\rtf1 ${'{'.repeat(depth)}${words}`)).toEqual([words])
    expect(await read(`{\\rtf1 ${'}'.repeat(depth)}${words}`)).toEqual([words])
  })

  it('ends asides, rows and notes that are never ended', async () => {
    expect(await read(`{\\rtf1 {\\footnote {\\header One{\\trowd Two\\cell Three`)).toEqual([
      'Two | Three',
      'One',
    ])
    expect(await read(`{\\rtf1 ${'{\\footnote x'.repeat(20_000)}`)).toHaveLength(9_999)
  })

  it('is damaged when it ends before its text begins', async () => {
    expect(await read('{\\rtf1\\ansi{\\fonttbl{\\f0 Arial')).toEqual({
      code: 'damaged-file',
      message: 'a.rtf breaks off before its text begins.',
    })
  })

  it('is not misled by lengths, numbers and signs that make no sense', async () => {
    expect(await read(`{\\rtf1 a\\bin9999999999 ${words}`)).toEqual(['a'])
    expect(
      await read(`{\\rtf1\\ansicpg-5\\uc99999999\\f-1\\u99999999 a\\'zz\\'4}\\bin-5 b\\ c\\u-70000 d`),
    ).toMatchObject([expect.stringContaining('b')])
    expect(await read(`{\\rtf1 {\\listtext${' '.repeat(300_000)}xx}Item}`)).toEqual(['Item'])
    expect(await read(`{\\rtf1 ${'\\u8364?'.repeat(200_000)}}`)).toEqual(['€'.repeat(200_000)])
    expect(await read(`{\\rtf1 ${'\\trowd\\cell\\row '.repeat(100_000)}${words}}`)).toEqual([words])
  })
})
