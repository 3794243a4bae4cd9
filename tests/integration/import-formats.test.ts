// Every kind of file through the real command line: what is in it comes in, and goes out as it came.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CliResult, cli } from '../helpers/cli.ts'
import { makeDocx, wordParagraph } from '../helpers/make-docx.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { makeZip } from '../helpers/make-zip.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const folder = temporaryFolder()
const files = join(folder, 'files')
const vault = join(folder, 'Formats.breachdesk')
const run = (...words: string[]): Promise<CliResult> =>
  cli([...words, '--vault', vault, '--json'], {
    BREACHDESK_PASSPHRASE: passphrase,
    BREACHDESK_DATA: join(folder, 'data'),
  })

interface Line {
  readonly path: string
  readonly outcome: string
  readonly articleId: string | null
  readonly problem: { readonly code: string; readonly message: string } | null
}
interface Article {
  readonly title: string
  readonly text: string
  readonly foundIn: string | null
  readonly mail: { readonly articleId: string } | null
  readonly attached: readonly { readonly articleId: string }[]
  readonly origins: Record<string, string>
}

const story = (name: string) =>
  `${name} tells its patients of a theft\n\n${name} said on 3 June 2024 that thieves had copied the names and addresses of 41,200 patients of ${name}. The police are looking into it.\n`
const word = (name: string) =>
  makeDocx({
    body: story(name)
      .trim()
      .split('\n\n')
      .map(text => wordParagraph(text))
      .join(''),
  })
const scan = makePdf({ pages: [{ pictures: [{ x: 0, y: 0, width: 595, height: 842 }] }] })
const otherScan = makePdf({ pages: [{ pictures: [{ x: 9, y: 9, width: 500, height: 800 }] }] })

const mail = Buffer.from(
  `From: Ana Duarte <press@hospital.example>
To: desk@paper.example
Subject: Aster Hospital tells its patients
Date: Tue, 4 Jun 2024 10:00:00 +0200
Message-ID: <1@hospital.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="edge"

--edge
Content-Type: text/plain; charset=utf-8

${story('Aster Hospital')}
--edge
Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document
Content-Disposition: attachment; filename="../../notice.docx"
Content-Transfer-Encoding: base64

${Buffer.from(word('Briar Hospital')).toString('base64').replace(/.{76}/g, '$&\n')}
--edge--
`.replaceAll('\n', '\r\n'),
)
const table = `Kop;Verhaal;Wanneer\nA theft at Cedar Clinic;"${story('Cedar Clinic').replaceAll('\n', ' ')}";2024-06-03\n`
const inner = makeZip([{ name: 'deep/dahlia.txt', content: story('Dahlia Clinic') }])
const archive = makeZip([
  { name: '../../elder.txt', content: story('Elder Clinic') },
  { name: 'inner.zip', content: inner },
  { name: 'broken.pdf', content: '%PDF-1.7\nnothing that follows is a PDF' },
])

const contents: Readonly<Record<string, Uint8Array | string>> = {
  'archive.zip': archive,
  'mail.eml': mail,
  'scan.pdf': scan,
  'copy/scan.pdf': otherScan,
  'table.csv': table,
  'word.docx': word('Fern Hospital'),
}

let lines: readonly Line[] = []
const one = (path: string) => lines.find(line => line.path === `files/${path}`)
const article = async (id: string | null | undefined) => (await run('show', id ?? '')).json() as Article

beforeAll(async () => {
  mkdirSync(join(files, 'copy'), { recursive: true })
  for (const [name, bytes] of Object.entries(contents)) writeFileSync(join(files, name), bytes)
  await cli(['create', vault], { BREACHDESK_PASSPHRASE: passphrase, BREACHDESK_DATA: join(folder, 'data') })
  const imported = await run('import', files)
  expect(imported.error).toBe('')
  lines = imported.jsonLines().slice(0, -1) as Line[]
})
afterAll(() => removeFolder(folder))

describe('files of every kind', () => {
  it('tell of each article in them, and of nothing twice', () => {
    expect(lines.map(({ path, outcome, problem }) => [path.slice(6), problem?.code ?? outcome])).toEqual([
      ['archive.zip/elder.txt', 'imported'],
      ['archive.zip/inner.zip/deep/dahlia.txt', 'imported'],
      ['archive.zip/broken.pdf', 'damaged-file'],
      ['copy/scan.pdf', 'needs-ocr'],
      ['mail.eml', 'imported'],
      ['mail.eml/notice.docx', 'imported'],
      ['scan.pdf', 'needs-ocr'],
      ['table.csv', 'unknown-columns'],
      ['word.docx', 'imported'],
    ])
  })

  it('know where each was found, and which mail it came with', async () => {
    const inZip = await article(one('archive.zip/inner.zip/deep/dahlia.txt')?.articleId)
    expect(inZip.foundIn).toBe('files/archive.zip/inner.zip')
    const attachment = await article(one('mail.eml/notice.docx')?.articleId)
    expect(attachment.mail?.articleId).toBe(one('mail.eml')?.articleId)
    const letter = await article(one('mail.eml')?.articleId)
    expect(letter.attached.map(({ articleId }) => articleId)).toEqual([
      one('mail.eml/notice.docx')?.articleId,
    ])
    expect(letter.origins).toMatchObject({ title: 'mail-header', byline: 'mail-header' })
  })

  it('give their bytes back as they came, also those that could not be read', async () => {
    const kept: Readonly<Record<string, Uint8Array>> = {
      'scan.pdf': scan,
      'copy/scan.pdf': otherScan,
      'mail.eml': mail,
      'mail.eml/notice.docx': word('Briar Hospital'),
      'archive.zip/elder.txt': Buffer.from(story('Elder Clinic')),
    }
    const ids = Object.keys(kept).map(path => one(path)?.articleId ?? '')
    const out = join(folder, 'out')
    const exported = await run('export', 'original', ...ids, '--out', out)
    expect(exported.code).toBe(0)
    const told = exported.jsonLines() as { articleId: string; file: string; sha256: string }[]
    for (const [index, bytes] of Object.values(kept).entries()) {
      const { file, sha256 } = told[index] ?? { file: '', sha256: '' }
      expect(Buffer.compare(readFileSync(file), Buffer.from(bytes))).toBe(0)
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    expect(readdirSync(out).every(name => /^A-\d{4} [^/\\]+$/.test(name))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['Formats.breachdesk', 'data', 'files', 'out'])
  })

  it('are read as tables once somebody says which column is what, then and later', async () => {
    const again = await run(
      'import',
      join(files, 'table.csv'),
      '--columns',
      'title=Kop,text=Verhaal,date=Wanneer',
    )
    const [row] = again.jsonLines() as Line[]
    expect(row).toMatchObject({ outcome: 'imported', problem: null })
    expect(row?.path).toMatch(/^table\.csv\/row 2 · A theft at Cedar Clinic$/)
    expect(await article(row?.articleId)).toMatchObject({
      title: 'A theft at Cedar Clinic',
      foundIn: 'table.csv',
    })
    const out = join(folder, 'out')
    const exported = await run('export', 'original', row?.articleId ?? '', '--out', out)
    const [{ file } = { file: '' }] = exported.jsonLines() as { file: string }[]
    expect(readFileSync(file, 'utf8')).toBe(table)
    writeFileSync(join(files, 'later.csv'), table.replaceAll('Cedar', 'Ginkgo'))
    const [later] = (await run('import', join(files, 'later.csv'))).jsonLines() as Line[]
    expect(later?.problem).toBeNull()
  })

  it('are the same when they come again, and what failed is told again', async () => {
    const outcomes = ((await run('import', files)).jsonLines().slice(0, -1) as Line[]).map(
      ({ outcome, problem }) => problem?.code ?? outcome,
    )
    expect(new Set(outcomes)).toEqual(new Set(['duplicate', 'damaged-file']))
    expect((await run('verify')).json()).toMatchObject({ faults: [] })
  })
})
