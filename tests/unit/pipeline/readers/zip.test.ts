import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { maxMembers } from '../../../../src-main/domain/limits.ts'
import type { Container } from '../../../../src-main/pipeline/readers/reader.ts'
import { zip } from '../../../../src-main/pipeline/readers/zip.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { openFile } from '../../../../src-main/pipeline/stages/open-file.ts'
import { makeZip, type ZipEntry, type ZipOptions } from '../../../helpers/make-zip.ts'

const report = 'The town of Ferrolar lost the addresses of 4,100 residents in May.\n'

async function openBytes(bytes: Uint8Array): Promise<Container> {
  const opened = await openFile({ name: 'all.zip', bytes })
  if (!opened.ok) throw new Error(opened.problem.message)
  if (opened.value.container === null) throw new Error('no container')
  return opened.value.container
}
const open = (entries: readonly ZipEntry[], options?: ZipOptions) => openBytes(makeZip(entries, options))

async function namesOf(...names: (string | Uint8Array)[]): Promise<string[]> {
  const { members } = await open(names.map(name => ({ name, content: report })))
  return members.map(({ name }) => name)
}

async function textOf(container: Container, index = 0): Promise<string> {
  const unpacked = await container.unpack(index)
  return unpacked.ok ? Buffer.from(unpacked.value).toString() : unpacked.problem.message
}

describe('the ZIP reader', () => {
  it.each([
    ['stored', [{ name: 'a.txt', content: report, method: 0 }], {}],
    ['deflated', [{ name: 'a.txt', content: report }], {}],
    ['with sizes behind the data', [{ name: 'a.txt', content: report, isStreamed: true }], {}],
    [
      'with a field of Zip64 that replaces nothing',
      [{ name: 'a.txt', content: report, extra: Buffer.from([1, 0, 8, 0, 9, 0, 0, 0, 0, 0, 0, 0]) }],
      {},
    ],
    ['Zip64', [{ name: 'a.txt', content: report, isZip64: true }], { isZip64: true }],
    [
      'with a comment that looks like an end',
      [{ name: 'a.txt', content: report }],
      { comment: 'PK\x05\x06!' },
    ],
    ['with junk behind', [{ name: 'a.txt', content: report }], { after: '\n<!-- sent by a server -->' }],
  ] as const)('reads an archive that is %s', async (_, entries, options) => {
    const container = await open(entries, options)
    expect(container.document).toBeNull()
    expect(container.members).toEqual([{ name: 'a.txt', sizeBytes: report.length }])
    expect(await textOf(container)).toBe(report)
    const unpacked = await container.unpack(0)
    expect(unpacked.ok && unpacked.value.buffer.byteLength).toBe(report.length)
  })

  it('reads an archive behind a program that unpacks it', async () => {
    const bytes = makeZip([{ name: 'a.txt', content: report }], { before: 'MZ\x90\0 unpacks itself' })
    expect(await textOf(await openBytes(bytes))).toBe(report)
    expect(zip.recognises({ name: 'tool.exe', bytes })).toBe(0)
  })

  it('lists files at any depth and leaves out folders, links and what systems leave behind', async () => {
    const link = { name: 'latest.txt', content: 'a.txt', attributes: (0o120777 << 16) >>> 0 }
    const { members } = await open([
      { name: 'press/' },
      { name: 'press/2024/may/a.txt', content: report },
      ...['__MACOSX/press/._a.txt', 'press/.DS_Store', 'Thumbs.db', '.git/config', 'press/~$a.docx'].map(
        name => ({ name, content: 'x' }),
      ),
      link,
      { name: 'b.txt', content: report },
    ])
    expect(members.map(({ name }) => name)).toEqual(['press/2024/may/a.txt', 'b.txt'])
  })

  it('leaves out what a saved page beside it is made of', async () => {
    const archive = [
      'press/Leak_files/main.js',
      'press/Leak_files/frames/ad.html',
      'press/Leak.html',
      'Leak_files/notes.txt',
      'b.txt',
    ].map(name => ({ name, content: name }))
    const { members, unpack } = await open(archive)
    expect(members.map(({ name }) => name)).toEqual(['press/Leak.html', 'Leak_files/notes.txt', 'b.txt'])
    expect(await unpack(1)).toMatchObject({
      ok: true,
      value: new TextEncoder().encode('Leak_files/notes.txt'),
    })
    expect(await unpack(3)).toMatchObject({ ok: false })
  })

  it('makes labels of names that try to be paths, and rejects none', async () => {
    expect(
      await namesOf(
        '../../x.txt',
        '/etc/y.txt',
        'C:\\Users\\me\\z.txt',
        'a/./b/../c.txt',
        'gpj.\u202etxt\0.exe',
        '..',
      ),
    ).toEqual(['x.txt', 'etc/y.txt', 'Users/me/z.txt', 'a/b/c.txt', 'gpj.txt.exe', 'unnamed'])
    const [long = ''] = await namesOf(`${'n'.repeat(5000)}.txt`)
    expect(long).toHaveLength(200)
    expect(long.endsWith('n….txt')).toBe(true)
  })

  it('tells equal names apart and keeps their ending', async () => {
    expect(await namesOf('a.txt', 'a.txt', 'b/../a.txt', 'a.txt', 'a (2).txt', 'README', 'README')).toEqual([
      'a.txt',
      'a (2).txt',
      'b/a.txt',
      'a (3).txt',
      'a (2) (2).txt',
      'README',
      'README (2)',
    ])
  })

  it('decodes names: declared, undeclared, and in the code pages of DOS and Windows', async () => {
    const latin1 = (text: string) => Buffer.from(text, 'latin1')
    expect(
      await namesOf(
        'Filtração.txt',
        latin1('ni\xa4os.txt'),
        latin1('informa\x87\xc6o.txt'),
        latin1('informa\xe7\xe3o.txt'),
        latin1('Gr\x94\xe1e.txt'),
      ),
    ).toEqual(['Filtração.txt', 'niños.txt', 'informação.txt', 'informação (2).txt', 'Größe.txt'])
    const name = latin1('?.txt')
    const written = Buffer.from('Брешь.txt')
    const extra = Buffer.alloc(9 + written.length)
    extra.writeUInt16LE(0x7075, 0)
    extra.writeUInt16LE(5 + written.length, 2)
    extra.writeUInt8(1, 4)
    extra.writeUInt32LE(crc32(name), 5)
    written.copy(extra, 9)
    expect((await open([{ name, content: report, extra }])).members[0]?.name).toBe('Брешь.txt')
    expect((await open([{ name: 'Größe.txt', flags: 0x800, content: report }])).members[0]?.name).toBe(
      'Größe.txt',
    )
  })

  it('fails only the entry that is bad, each with its own problem', async () => {
    const zeros = new Uint8Array(4 * 1024 * 1024)
    const container = await open([
      { name: 'good.txt', content: report },
      { name: 'locked.txt', content: report, flags: 1 },
      { name: 'old.txt', content: report, method: 12 },
      { name: 'crc.txt', content: report, crc: 7 },
      { name: 'more.txt', content: report.repeat(50), declaredSize: 60 },
      { name: 'less.txt', content: report, declaredSize: 600 },
      { name: 'dense.txt', content: zeros },
      { name: 'last.txt', content: report },
    ])
    const outcomes = await Promise.all(container.members.map((_, i) => container.unpack(i)))
    expect(outcomes.map(outcome => (outcome.ok ? 'ok' : outcome.problem.code))).toEqual([
      'ok',
      'encrypted-file',
      'unknown-format',
      'damaged-file',
      'refused-archive',
      'damaged-file',
      'refused-archive',
      'ok',
    ])
    expect(await textOf(container, 2)).toBe('old.txt is packed with bzip2, which Breachdesk does not unpack.')
    expect(await textOf(container, 99)).toBe('all.zip holds no file of number 99.')
  })

  it('says that an archive holds nothing', async () => {
    const opened = await openFile({ name: 'all.zip', bytes: makeZip([{ name: 'folder/' }]) })
    expect(opened).toMatchObject({
      problem: { code: 'empty-file', message: 'all.zip is an archive that holds no files.' },
    })
  })

  it('leaves documents that are archives to their readers, even under its own extension', () => {
    const documents = [
      [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }],
      [{ name: '[Content_Types].xml' }, { name: 'ppt/presentation.xml' }],
      [{ name: 'mimetype', content: 'application/epub+zip', method: 0 }],
      [{ name: 'Index/Document.iwa' }],
    ].map(entries => ({ name: 'a.zip', bytes: makeZip(entries) }))
    expect(documents.map(file => zip.recognises(file))).toEqual([0, 0, 0, 0])
    expect(documents.map(chooseReader)).toMatchObject(
      ['an Excel workbook', 'a PowerPoint presentation', 'an e-book', 'an iWork document'].map(kind => ({
        problem: { code: 'not-text', message: `a.zip is ${kind}, not a text.` },
      })),
    )
  })

  it('takes an archive for one although folders or files in it look like parts of a document', () => {
    const inner = makeZip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }])
    const bytes = makeZip([
      { name: 'password/list.txt', content: report },
      { name: 'word/notes.txt', content: report },
      { name: 'letter.docx', content: inner, method: 0 },
    ])
    expect(zip.recognises({ name: 'a', bytes })).toBe(1)
  })
})

describe('archives made to do harm', () => {
  const problemOf = async (bytes: Uint8Array) => {
    const opened = await openFile({ name: 'all.zip', bytes })
    return opened.ok ? null : opened.problem
  }

  it('stops counting files where there are too many', async () => {
    const entries = Array.from({ length: 150_000 }, (_, i) => ({ name: `${i}`, method: 0 }))
    expect(await problemOf(makeZip(entries))).toEqual({
      code: 'refused-archive',
      message: `all.zip holds more than ${maxMembers} files; divide it and import the parts.`,
    })
  })

  it('refuses files that come to too much together', async () => {
    const large = { content: report, declaredSize: 200 * 1024 * 1024 }
    const entries = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.txt`, ...large }))
    expect(await problemOf(makeZip(entries))).toMatchObject({
      code: 'refused-archive',
      message: 'all.zip would unpack to more than 1 GB; divide it and import the parts.',
    })
  })

  it('finds the whole files of an archive that was cut anywhere', async () => {
    const whole = makeZip([
      { name: 'a.txt', content: report },
      { name: 'b.txt', content: report.toUpperCase(), isStreamed: true },
    ])
    const firstEnds = 30 + 5 + 8 + 60
    for (let length = 4; length < whole.length; length += 5) {
      const opened = await openFile({ name: 'all.zip', bytes: whole.subarray(0, length) })
      if (!opened.ok) expect(opened.problem.code).toBe('damaged-file')
      else if (length > firstEnds + 30)
        expect(await textOf(await openBytes(whole.subarray(0, length)))).toBe(report)
    }
    const { members } = await openBytes(whole.subarray(0, whole.length - 60))
    expect(members.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
    const half = await openBytes(whole.subarray(0, 60))
    expect(await textOf(half)).toBe('a.txt is damaged: the archive ends before it does.')
  })

  it('finds files whose sizes stand behind them, and names the one that was cut off', async () => {
    const streamed = { content: report, isStreamed: true }
    const bytes = makeZip([
      { name: 'a.txt', ...streamed },
      { name: 'b.txt', ...streamed, isZip64: true },
      { name: 'c.txt', ...streamed },
    ])
    const container = await openBytes(bytes.subarray(0, Buffer.from(bytes).lastIndexOf('PK\x07\x08') - 9))
    expect(container.members.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect([await textOf(container), await textOf(container, 1)]).toEqual([report, report])
    expect(await textOf(container, 2)).toBe('c.txt is damaged: the archive ends before it does.')
  })

  it('is not held up by headers and marks without data', async () => {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(8, 6)
    const mark = Buffer.from('PK\x07\x08', 'latin1')
    const hostile = Buffer.concat([...Array(100_000).fill(header), ...Array(100_000).fill(mark)])
    expect((await problemOf(hostile))?.code).toBe('damaged-file')
    const ends = Buffer.concat([header, Buffer.from('PK\x05\x06'.repeat(40_000), 'latin1')])
    expect((await problemOf(ends))?.code).toBe('damaged-file')
  })
})
