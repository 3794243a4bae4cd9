// Exports from a terminal, opened again by other programs where they are installed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cliIn } from '../helpers/cli-in-process.ts'
import { converted, hasLibreOffice, hasPdftotext, pdfText } from '../helpers/other-programs.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-cli-exports-'))
const vault = join(root, 'desk.breachdesk')
process.env.BREACHDESK_PASSPHRASE = 'correct horse battery'

const run = cliIn(root)
const on = (...words: string[]) => run(...words, '--vault', vault)
const file = (name: string) => join(root, name)

const story = (town: string, people: number) =>
  `Hospital of ${town} says patient data was stolen\n\nThe hospital of ${town} said on 4 March 2024 that data of ${people} patients was stolen in a ransomware attack discovered on 2 March 2024. “We are sorry,” spokeswoman Orla Thrane said.\n`

beforeAll(async () => {
  for (const [town, people] of [
    ['Westmoor', 4200],
    ['Eastmoor', 120],
  ] as const)
    writeFileSync(file(`${town}.txt`), story(town, people))
  await run('create', vault)
  await on('import', file('Westmoor.txt'), file('Eastmoor.txt'))
  await on('tag', 'tlp/green', 'B-0001')
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('export', () => {
  it('writes a file and says what is in it, and replaces one only when told to', async () => {
    const words = ['export', '--format', 'csv', '--all', '--out', file('all.csv')]
    expect((await on(...words)).out).toMatch(
      /^[0-9a-f]{64} {2}.*all\.csv {2}2 breaches, \d+ claims {2}TLP:GREEN$/,
    )
    const again = await on(...words)
    expect([again.code, again.error]).toEqual([1, expect.stringContaining('“all.csv” already')])
    expect((await on(...words, '--replace', '--json')).json()).toMatchObject({
      breaches: 2,
      marking: 'green',
    })
    const [head = [], ...rows] = parse(readFileSync(file('all.csv')), { bom: true }) as string[][]
    expect(rows.map(row => row[head.indexOf('People affected')])).toEqual(['4200', '120'])
  }, 60_000)

  it('takes a query, ids or all, and claims for CSV', async () => {
    const found = await on(
      'export',
      '--format',
      'csv',
      '--claims',
      '--query',
      'people:>500',
      '--out',
      file('q.csv'),
    )
    expect(found.code).toBe(0)
    const [head = [], ...rows] = parse(readFileSync(file('q.csv')), { bom: true }) as string[][]
    expect(new Set(rows.map(row => row[head.indexOf('Breach')]))).toEqual(new Set(['B-0001']))
    expect(rows.some(row => row[head.indexOf('Quote')]?.includes('4200'))).toBe(true)
  }, 60_000)

  it('shows first what it would write, and writes nothing', async () => {
    const words = [
      'export',
      '--format',
      'md',
      'B-0001',
      'B-0002',
      '--compare',
      '--hide',
      'Westmoor',
      '--preview',
    ]
    const { out } = await on(...words)
    expect(out).toContain('TLP-GREEN desk comparison.md: 2 breaches, 2 articles')
    expect(out).toContain('[person 1]')
    expect(out).toContain('| Fact |')
    expect((await on(...words, '--json')).json()).toMatchObject({ marking: 'green', isRestorable: false })
  }, 60_000)

  it('lets TLP:RED out only when told to', async () => {
    const words = ['export', '--format', 'html', 'B-0002', '--tlp', 'red', '--out', file('red.html')]
    expect(await on(...words)).toMatchObject({ code: 1, error: expect.stringContaining('TLP:RED') })
    expect((await on(...words, '--tlp-red')).code).toBe(0)
    expect(readFileSync(file('red.html'), 'utf8')).toContain('TLP:RED')
  }, 60_000)

  it('keeps a list of names and of sensitive tags', async () => {
    expect((await on('export', 'names', 'hide', 'Orla Thrane')).out).toBe('replaced  Orla Thrane')
    expect((await on('export', 'names')).out).toContain('Orla Thrane')
    expect((await on('export', 'names', 'forget', 'Orla Thrane')).out).toContain('the rules decide')
    await on('tag', 'desk/secret', 'B-0002')
    expect((await on('tag', 'sensitive', 'desk')).out).toContain('stays out of exports')
    const left = await on(
      'export',
      '--format',
      'csv',
      '--all',
      '--redact',
      'sensitive',
      '--preview',
      '--json',
    )
    expect(left.json()).toMatchObject({ breaches: 1, leftOut: { breaches: { first: ['B-0002'] } } })
    await on('tag', 'sensitive', 'desk', '--off')
  }, 60_000)

  it('goes through JSON into a new vault', async () => {
    const all = ['export', '--format', 'json', '--all', '--redact', 'nothing']
    expect((await on(...all, '--out', file('all.json'), '--json')).json()).toMatchObject({
      isRestorable: true,
    })
    await run('create', file('new.breachdesk'))
    const { out } = await run('restore', file('all.json'), '--vault', file('new.breachdesk'))
    expect(out).toMatch(/^Restored 2 breaches, 2 articles and \d+ claims\.$/)
    await run(...all, '--out', file('again.json'), '--vault', file('new.breachdesk'))
    expect(readFileSync(file('again.json'), 'utf8')).toBe(readFileSync(file('all.json'), 'utf8'))
    expect((await on('restore', file('all.json'))).error).toContain('make a new vault')
    await run('create', file('empty.breachdesk'))
    const none = await run('restore', file('none.json'), '--vault', file('empty.breachdesk'))
    expect(none).toMatchObject({ code: 1, error: expect.stringContaining('The file is not there') })
  }, 60_000)

  it('still writes the files articles came in', async () => {
    const words = ['export', 'original', 'A-0001', '--out', file('originals')]
    expect((await on(...words)).out).toContain('A-0001 Westmoor.txt')
    expect(readFileSync(join(file('originals'), 'A-0001 Westmoor.txt'), 'utf8')).toBe(story('Westmoor', 4200))
    expect((await on(...words)).code).toBe(1)
  }, 60_000)

  it('says in one sentence how to get a PDF where there is no browser', async () => {
    const { code, error } = await on('export', '--format', 'pdf', 'B-0001', '--out', file('a.pdf'))
    expect([code, error]).toEqual([1, expect.stringContaining('write --format html and print that')])
  }, 60_000)

  it.each([
    [['--format', 'csv'], 'either ids of breaches, or --query QUERY, or --all'],
    [['--format', 'csv', 'B-0001', '--all'], 'either ids of breaches'],
    [['--format', 'doc', '--all'], '--format csv|xlsx|json'],
    [['--all'], '--format csv|xlsx|json'],
    [['--format', 'csv', '--all'], 'needs --out FILE'],
    [['--format', 'xlsx', '--all', '--claims'], '--claims is for --format csv'],
    [['--format', 'csv', '--all', '--notes'], '--notes is for --format md'],
    [['--format', 'md', 'B-0001', '--compare'], 'two to six breaches'],
    [['--format', 'md', '--all', '--redact', 'faces'], '--redact is names, sensitive, nothing'],
    [['--format', 'md', '--all', '--redact', 'nothing,names'], '--redact nothing stands alone'],
    [['--format', 'md', '--all', '--tlp', 'blue'], '--tlp is one of'],
    [['--format', 'md', '--all', '--leave-out', 'shoe-size'], 'There is no fact'],
    [['original', 'A-0001'], '--out FOLDER'],
  ])('takes %j for wrong usage', async (words, sentence) => {
    const { code, error } = await on('export', ...words)
    expect([code, error]).toEqual([2, expect.stringContaining(sentence)])
  })
})

describe('other programs', () => {
  const brief = ['B-0001', 'B-0002', '--compare', '--redact', 'names']

  it('LibreOffice opens the workbook, and finds the rows', async context => {
    await on('export', '--format', 'xlsx', '--all', '--out', file('all.xlsx'))
    if (!hasLibreOffice())
      context.skip('LibreOffice is not installed: the XML alone is checked, by formats.test.ts')
    // Every sheet as a file: commas, quotes, UTF-8. Source: LibreOffice, filter options of the CSV filter.
    const sheets = converted(
      file('all.xlsx'),
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    )
    if (sheets === null) context.skip('LibreOffice has no Calc here')
    const [marking, head = [], ...rows] = parse(sheets?.['all-Breaches.csv'] ?? '') as string[][]
    expect(marking?.[0]).toBe('TLP:GREEN')
    expect(rows.map(row => row[head.indexOf('People affected')])).toEqual(['4200', '120'])
    expect(Object.keys(sheets ?? {})).toContain('all-Claims.csv')
  }, 180_000)

  it('LibreOffice opens the Word document, and pdftotext finds its footnotes', async context => {
    await on('export', '--format', 'docx', ...brief, '--out', file('brief.docx'))
    if (!hasLibreOffice() || !hasPdftotext())
      context.skip('LibreOffice or pdftotext is not installed: the XML alone is checked, by formats.test.ts')
    const pdf = converted(file('brief.docx'), 'pdf')?.['brief.pdf']
    if (pdf === undefined) context.skip('LibreOffice has no Writer here')
    writeFileSync(file('brief.docx.pdf'), pdf ?? '')
    const pages = pdfText(file('brief.docx.pdf'))
      .split('\f')
      .filter(page => page.trim() !== '')
    for (const page of pages) expect(page.split('TLP:GREEN').length).toBeGreaterThanOrEqual(3)
    const text = pages.join('\n').replace(/\s+/g, ' ')
    expect(text).toContain('4 March 2024')
    expect(text).toMatch(/\(A-0001\)\./)
    expect(text).toContain('Lags and clocks')
    expect(text).toMatch(/Discovery to disclosure 2 days/)
    expect(text).not.toContain('Thrane')
  }, 180_000)
})
