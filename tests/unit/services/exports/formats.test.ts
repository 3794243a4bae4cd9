// Every form against a golden file in tests/fixtures/exports (vitest -u writes them anew), and what is held back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../../src-main/contract/index.ts'
import { ExportRequest, mostInBrief } from '../../../../src-main/domain/exports/export.ts'
import { breachHead, claimHead } from '../../../../src-main/domain/exports/rows.ts'
import { writeCsv } from '../../../../src-main/services/exports/csv.ts'
import { type ExportPlan, refusalOf } from '../../../../src-main/services/exports/plan.ts'
import { unzipped } from '../../../helpers/unzipped.ts'
import { removeFolder, temporaryFolder } from '../../vault/fixtures.ts'
import type { Services } from '../start-services.ts'
import { annotate, clinic, firstArticle, foods, secondArticle, startExporting } from './exporting.ts'

let folder: string
let services: Services
beforeAll(async () => {
  folder = temporaryFolder()
  services = await startExporting(folder)
  await annotate(services)
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

type Request = Input<'exports.preview'>
const comparison: Request['scope'] = { kind: 'comparison', ids: [clinic, foods] }
const names = { people: 'replace' } as const

async function exported(request: Request, isReplacing = true): Promise<Buffer> {
  const path = join(folder, `out.${request.format}`)
  await services.call('exports.write', { request, path, isReplacing })
  return readFileSync(path)
}
const text = async (request: Request) => (await exported(request)).toString('utf8')
const golden = (name: string) => `../../../fixtures/exports/${name}`
const rowsOf = (csv: string) => parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][]

describe('a CSV', () => {
  it('has a row for each breach with every fact in a column', async () => {
    const csv = await text({ scope: { kind: 'vault' }, format: 'csv' })
    const [head, ...rows] = rowsOf(csv)
    expect(head).toEqual(breachHead)
    expect(rows.map(row => row[head?.indexOf('People affected') ?? 0])).toEqual(['914138', '1200'])
    await expect(csv).toMatchFileSnapshot(golden('breaches.csv'))
  })

  it('of claims has a row for each, with quote, article, verdict, and the analyst’s own values', async () => {
    const csv = await text({ scope: { kind: 'vault' }, format: 'csv', table: 'claims' })
    const [head, ...rows] = rowsOf(csv)
    expect(head).toEqual(claimHead)
    expect(rows).toHaveLength(20)
    const of = (row: readonly string[] | undefined, name: string) => row?.[claimHead.indexOf(name)]
    const figure = rows.find(row => of(row, 'Value') === '914138')
    expect([of(figure, 'Verdict'), of(figure, 'Article'), of(figure, 'Said by')]).toEqual([
      'accept',
      firstArticle,
      'company',
    ])
    const own = rows.find(row => of(row, 'Verdict') === 'override')
    expect([of(own, 'Breach'), of(own, 'Value'), of(own, 'Reason')]).toEqual([
      foods,
      'retail',
      'Ana Vale told us so, see [left out]',
    ])
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(csv).toContain(`"'=HYPERLINK(""x"") Alder Ridge told more"`)
    await expect(csv).toMatchFileSnapshot(golden('claims.csv'))
  })
})

it('a CSV has no formula where a program cuts cells at semicolons', async () => {
  const pieces: string[] = []
  const sink = { write: async (text: string | Uint8Array) => void pieces.push(String(text)) }
  async function* rows() {
    yield [['x;=1+1;-2; 3', 'a\n@b;\t+c', 'e-mail; =mc', 5]]
  }
  await writeCsv(sink, ['Head'], rows())
  expect(pieces[1]).toBe(`x;'=1+1;'-2; 3,"a\n'@b;\t'+c",e-mail; =mc,5\r\n`)
})

describe('a workbook', () => {
  it('holds comparison, breaches and claims, marked and without a formula', async () => {
    const files = unzipped(await exported({ scope: comparison, format: 'xlsx' }))
    for (const content of Object.values(files)) {
      const xml = content.toString('utf8')
      expect(parseDocument(xml, { xmlMode: true }).children.length).toBeGreaterThan(0)
      expect(xml).not.toMatch(/<f[ >]/)
    }
    const sheets = [1, 2, 3].map(number => files[`xl/worksheets/sheet${number}.xml`]?.toString('utf8') ?? '')
    for (const sheet of sheets) {
      expect(sheet).toContain(
        '<row><c t="inlineStr" s="1"><is><t xml:space="preserve">TLP:AMBER</t></is></c></row>',
      )
      expect(sheet).toContain('<oddHeader>&amp;C&amp;BTLP:AMBER</oddHeader>')
    }
    expect(sheets[2]).toContain('s="2"><is><t xml:space="preserve">&apos;'.replace('&apos;', "'="))
    const all = Object.entries(files).map(([name, content]) => `== ${name}\n${content.toString('utf8')}\n`)
    await expect(all.join('')).toMatchFileSnapshot(golden('comparison.xlsx.txt'))
  })

  it('is the same bytes for the same content', async () => {
    const request = { scope: comparison, format: 'xlsx' } as const
    expect(await exported(request)).toEqual(await exported(request))
  })
})

describe('a brief', () => {
  const request = (format: Request['format']): Request => ({ scope: comparison, format, redaction: names })

  it('as Markdown names the sentence behind every statement', async () => {
    const markdown = await text(request('md'))
    const used = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number))
    const told = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => Number(number))
    expect(told).toEqual(Array.from({ length: told.length }, (_, at) => at + 1))
    expect([...new Set(used)]).toEqual(told)
    for (const quote of ['files were locked by ransomware', 'found it on 4 March 2024'])
      expect(markdown).toContain(quote)
    await expect(markdown).toMatchFileSnapshot(golden('comparison.md'))
  })

  it('as HTML is one file without scripts or anything from elsewhere, and escaped', async () => {
    const html = await text(request('html'))
    expect(html).not.toMatch(/<script|javascript:|\b(?:src|srcset)=|url\(|@import|<link|<img|<iframe/i)
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#n\d+$/)
    expect(html).toContain('and &lt;b&gt;diagnoses&lt;/b&gt; as well')
    expect(html).toContain('@top-center { content: "TLP:AMBER"')
    const ids = new Set([...html.matchAll(/ id="(n\d+)"/g)].map(([, id]) => `#${id}`))
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(ids).toContain(address)
    await expect(html).toMatchFileSnapshot(golden('comparison.html'))
  })

  it('as a Word document has real footnotes, in their order, and the marking on every page', async () => {
    const files = unzipped(await exported(request('docx')))
    const part = (name: string) => files[`word/${name}.xml`]?.toString('utf8') ?? ''
    const marks = [...part('document').matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    )
    expect(marks).toEqual(Array.from({ length: marks.length }, (_, at) => at + 1))
    expect(marks.length).toBeGreaterThan(15)
    expect(part('footnotes')).toContain('files were locked by ransomware')
    expect(part('header1')).toContain('TLP:AMBER')
    expect(part('footer1')).toContain('TLP:AMBER')
    const told = ['document', 'footnotes', 'header1', 'footer1'].map(name => `== ${name}\n${part(name)}\n`)
    await expect(told.join('')).toMatchFileSnapshot(golden('comparison.docx.txt'))
  })

  it('of a comparison tells lags and clocks, each with the sentences and the rule it rests on', async () => {
    const markdown = await text(request('md'))
    const row = (label: string) => markdown.split('\n').find(line => line.startsWith(`| ${label}`)) ?? ''
    expect(row('Intrusion to discovery')).toMatch(/\| 9 to 37 days(\[\^\d+\]){2} \| Not stated: /)
    expect(row('GDPR, authority, 72 hours')).toMatch(/^[^|]*\|[^|]*\[\^\d+\] \| Cannot be told\. /)
    expect(row('HIPAA')).toBe('')
    expect(markdown).toContain('this is not legal advice')
    expect(markdown).toMatch(/^\[\^\d+\]: European Union.*Art\. 33\(1\)/m)
  })

  it('of one breach tells its own', async () => {
    const markdown = await text({ scope: { kind: 'breaches', ids: [clinic] }, format: 'md' })
    expect(markdown).toMatch(/^\| Computed \| Value \|$/m)
    expect(markdown).toMatch(/^\| Discovery to disclosure \| 54 days/m)
  })

  it('computes nothing from what is held back', async () => {
    const redaction = { ...names, facts: ['dates.discovered' as const] }
    for (const scope of [comparison, { kind: 'vault' as const }]) {
      const markdown = await text({ scope, format: 'md', redaction })
      expect(markdown).toContain('[^1]')
      expect(markdown).not.toMatch(/54 days|9 to 37|4 Mar(ch)? 2024|9 Mar/)
    }
  })

  it('tells what analysts noted when asked to, and in it nothing that is held back', async () => {
    const noted = (format: Request['format'], withNotes = true): Request => ({
      scope: { kind: 'breaches', ids: [clinic] },
      format,
      withNotes,
      redaction: { ...names, articles: [secondArticle], facts: ['threatActor'] },
    })
    const on = (body: string, factId: 'threatActor' | 'sector' | null = null) =>
      services.call('notes.add', { on: { breachId: clinic, factId }, body })
    await on('# Asked\n- [x] Ana Vale, who said *nothing*\n- see [[A-0002]] and desk/source-x')
    await on('a note on the actor', 'threatActor')
    await on('a note on the sector', 'sector')
    const markdown = await text(noted('md'))
    expect(markdown).toContain('## Notes on B-0001 · Alder Ridge Clinic')
    expect(markdown).toContain('• ☑ \\[person 1\\], who said nothing')
    expect(markdown).toContain('• see \\[left out\\] and \\[left out\\]')
    expect(markdown).toContain('on sector:\n\na note on the sector')
    expect(markdown).not.toContain('a note on the actor')
    for (const format of ['md', 'html', 'docx', 'json', 'csv'] as const) {
      const told = async (withNotes: boolean) => {
        const bytes = await exported({ ...noted(format, withNotes), format })
        return format === 'docx' ? Object.values(unzipped(bytes)).join('\n') : bytes.toString('utf8')
      }
      const isBrief = format !== 'json' && format !== 'csv'
      const [without, with_] = [await told(false), await told(true)]
      expect(with_.includes('Notes on B-0001'), format).toBe(isBrief)
      expect(without, format).not.toContain('Notes on B-0001')
      for (const held of ['Vale', 'source-x', 'A-0002'])
        expect(isBrief ? with_ : '', format).not.toContain(held)
    }
    expect((await services.call('exports.preview', noted('md', false))).notes).toBe(3)
    for (let times = 0; times < 3; times += 1) await services.call('history.undo', {})
  })

  it('takes every name out, in every form', async () => {
    for (const format of ['csv', 'xlsx', 'json', 'md', 'html', 'docx'] as const)
      for (const table of ['breaches', 'claims'] as const) {
        const bytes = await exported({ ...request(format), table })
        const isZip = bytes.subarray(0, 2).toString() === 'PK'
        const all = isZip ? Object.values(unzipped(bytes)).join('\n') : bytes.toString('utf8')
        for (const name of ['Ana Vale', 'Vale', 'Quill', 'alder-ridge-ana-vale', 'source-x'])
          expect(all, `${name} in ${format}`).not.toContain(name)
        expect(all.length).toBeGreaterThan(500)
      }
  })

  it('is refused for more breaches than people read', () => {
    const request = ExportRequest.parse({ scope: { kind: 'vault' }, format: 'md' })
    const plan = (count: number) =>
      ({ request, marking: null, markedBy: [], breaches: Array(count).fill(1) }) as unknown as ExportPlan
    expect(refusalOf(plan(mostInBrief), mostInBrief)).toBeNull()
    expect(refusalOf(plan(mostInBrief + 1), mostInBrief)?.message).toContain('these are 201')
    expect(refusalOf(plan(mostInBrief + 1), null)).toBeNull()
  })
})

describe('what stays behind', () => {
  it('is told by a preview, which writes nothing', async () => {
    const preview = await services.call('exports.preview', {
      scope: { kind: 'vault' },
      format: 'md',
      redaction: { ...names, facts: ['threatActor'], articles: [secondArticle] },
    })
    expect(preview).toMatchObject({
      fileName: 'TLP-AMBER Test vault.md',
      breaches: 2,
      articles: 2,
      marking: 'amber',
      markedBy: [{ id: clinic, level: 'amber' }],
      refusal: null,
      leftOut: {
        breaches: { total: 0 },
        articles: { total: 1, first: [secondArticle] },
        facts: ['threatActor'],
        tags: ['desk/source-x'],
      },
    })
    expect(preview.names.first.map(({ name, replacement }) => [name, replacement])).toEqual([
      ['Ana Vale', '[person 1]'],
      ['Marta Quill', '[person 2]'],
    ])
    if (preview.sample.kind !== 'text') throw new Error('a brief is a text')
    expect(preview.sample.text).not.toMatch(/Blacktern|Vale/)
    expect(preview.sample.text).toContain('Discovered | 4 Mar 2024')
  })

  it('is what carries a sensitive tag, and a breach of which nothing is left to tell', async () => {
    const preview = await services.call('exports.preview', {
      scope: { kind: 'vault' },
      format: 'csv',
      redaction: { sensitiveTags: 'leave-out' },
    })
    expect(preview).toMatchObject({
      breaches: 1,
      articles: 1,
      leftOut: { breaches: { total: 1, first: [foods] }, articles: { total: 1, first: [firstArticle] } },
    })
  })

  it('is a name of the list wherever no rule looks, and none that is to be shown', async () => {
    await services.call('exports.setName', { name: 'Blacktern', isHidden: true })
    const csv = await text({ scope: comparison, format: 'csv', table: 'claims' })
    expect(csv).toContain('a group called [person 1]')
    expect(csv).not.toContain('Blacktern')
    expect(csv).toContain('Ana Vale')
    await services.call('history.undo', {})
    expect(await services.call('exports.names', {})).toEqual([{ name: 'Timber Trust', isHidden: false }])
  })

  it('is everything marked TLP:RED, until somebody says otherwise', async () => {
    await services.call('tags.add', { path: 'tlp:red', targets: [firstArticle] })
    const request = { scope: { kind: 'vault' }, format: 'csv' } as const
    const problem = await services.problemOf('exports.write', { request, path: join(folder, 'red.csv') })
    expect(problem).toMatchObject({ code: 'marked-red', message: expect.stringContaining(firstArticle) })
    expect((await services.call('exports.preview', request)).refusal?.code).toBe('marked-red')
    const csv = await text({ ...request, redaction: { isRedAllowed: true } })
    expect(rowsOf(csv).map(row => row.at(-1))).toEqual(['Marking', 'TLP:RED', 'TLP:RED'])
    const without = await services.call('exports.preview', {
      ...request,
      redaction: { articles: [firstArticle] },
    })
    expect(without).toMatchObject({ marking: 'amber', refusal: null })
    const other = await services.call('exports.preview', {
      ...request,
      scope: { kind: 'breaches', ids: [foods] },
    })
    expect(other).toMatchObject({ marking: null, refusal: null })
    await services.call('history.undo', {})
  })

  it('is nothing at all when a search finds nothing, and a sentence says so', async () => {
    const request = { scope: { kind: 'search', query: 'people:>9999999' }, format: 'csv' } as const
    const problem = await services.problemOf('exports.write', { request, path: join(folder, 'none.csv') })
    expect(problem.message).toBe('There is nothing to write: no breach is left to tell of.')
  })

  it('a marking is raised by hand, and never lowered', async () => {
    const marked = async (marking: 'clear' | 'amber+strict') =>
      (await services.call('exports.preview', { scope: comparison, format: 'csv', redaction: { marking } }))
        .marking
    expect(await marked('clear')).toBe('amber')
    expect(await marked('amber+strict')).toBe('amber+strict')
  })
})
