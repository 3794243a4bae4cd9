import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { openExport, writeExport } from '../../../src-renderer/actions/export.ts'
import { goUp } from '../../../src-renderer/actions/move-around.ts'
import { firstExport, requestOf, withMarking } from '../../../src-renderer/state/export-choice.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'

const state = () => useStore.getState()
const rows = [1, 2, 3].map(breachId)
const scopes = [
  { kind: 'breaches' as const, ids: rows },
  { kind: 'comparison' as const, ids: rows },
  { kind: 'vault' as const },
]

/** What the page would ask, and what it is answered. */
function answering(answers: Record<string, unknown>) {
  const asked: unknown[] = []
  const invoke = async (name: string, input: unknown) => {
    asked.push([name, input])
    return { ok: true, value: answers[name] ?? null }
  }
  vi.stubGlobal('window', { breachdesk: { invoke } })
  return asked
}
const offered = () => (state().view.kind === 'export' ? state().view : { scopes: [] })

beforeEach(() => {
  resetScreen()
  vi.unstubAllGlobals()
})

describe('an export', () => {
  it('offers what is selected, side by side as well, and the whole vault', async () => {
    state().select('breaches', rows, { kind: 'all' })
    await openExport.run(state())
    expect(offered()).toMatchObject({ scopes })
    expect(openExport.isEnabled(state())).toBe(false)
  })

  it('offers first what a search found, unless several rows of it are selected', async () => {
    state().setQuery('people:>500')
    state().select('breaches', rows, { kind: 'pick', id: rows[0] ?? '' })
    await openExport.run(state())
    const search = { kind: 'search', query: 'people:>500' }
    expect(offered()).toMatchObject({ scopes: [search, { kind: 'breaches' }, { kind: 'vault' }] })
    goUp.run(state())
    state().select('breaches', rows, { kind: 'all' })
    await openExport.run(state())
    expect(offered()).toMatchObject({
      scopes: [{ kind: 'breaches' }, { kind: 'comparison' }, search, { kind: 'vault' }],
    })
  })

  it('of a comparison begins with it, and leads back to it', async () => {
    state().navigate({ kind: 'compare', ids: rows })
    await openExport.run(state())
    expect(offered()).toMatchObject({
      scopes: [{ kind: 'comparison' }, { kind: 'breaches' }, { kind: 'vault' }],
    })
    goUp.run(state())
    expect(state().view).toEqual({ kind: 'compare', ids: rows })
  })

  it('of articles is of the breaches they tell of, each once', async () => {
    answering({
      'articles.summaries': [{ breachIds: [breachId(2)] }, { breachIds: [breachId(2), breachId(1)] }],
    })
    state().navigate({ kind: 'articles', tag: null })
    state().select('articles', [1, 2].map(articleId), { kind: 'all' })
    await openExport.run(state())
    expect(offered()).toMatchObject({ scopes: [{ ids: [breachId(2), breachId(1)] }, {}, { kind: 'vault' }] })
  })

  it('of many articles leaves none of them out', async () => {
    const asked = answering({ 'articles.summaries': [{ breachIds: [breachId(1)] }] })
    const many = Array.from({ length: 120 }, (_, at) => articleId(at + 1))
    state().navigate({ kind: 'articles', tag: null })
    state().select('articles', many, { kind: 'all' })
    await openExport.run(state())
    expect(asked.flatMap(one => (one as [string, { ids: string[] }])[1].ids)).toEqual(many)
  })

  it('does not offer more breaches one by one than can be named', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => breachId(at + 1))
    state().select('breaches', many, { kind: 'all' })
    await openExport.run(state())
    expect(offered()).toEqual({ kind: 'export', scopes: [{ kind: 'vault' }] })
  })

  it('begins anew with TLP:RED forbidden and the likeliest scope, and keeps the rest', async () => {
    state().chooseExport({ scope: 2, isRedAllowed: true, format: 'csv' })
    await openExport.run(state())
    expect(state().exportChoice).toEqual({ ...firstExport, format: 'csv' })
  })

  it('is written as it was shown, and nothing is written that would be refused', async () => {
    const asked = answering({
      'host.saveExport': { name: 'a.docx', path: '/d/a.docx', sizeBytes: 3, sha256: 'x' },
    })
    state().select('breaches', rows, { kind: 'all' })
    await openExport.run(state())
    expect(writeExport.isEnabled(state())).toBe(false)
    state().setExportFile('desk.docx')
    await writeExport.run(state())
    const request = requestOf(firstExport, scopes)
    expect(asked).toEqual([['host.saveExport', { request, fileName: 'desk.docx' }]])
    expect(state().exportRun).toMatchObject({ kind: 'written', path: '/d/a.docx' })
    state().chooseExport({ people: 'keep' })
    expect(state().exportRun).toEqual({ kind: 'choosing' })
  })

  it('that is written when the vault is locked already is told to nobody', async () => {
    await openExport.run(state())
    state().setExportFile('desk.docx')
    const value = { name: 'a.docx', path: '/d/a.docx', sizeBytes: 3, sha256: 'x' }
    const invoke = async () => {
      resetScreen()
      return { ok: true, value }
    }
    vi.stubGlobal('window', { breachdesk: { invoke } })
    await writeExport.run(state())
    expect(state().exportRun).toEqual({ kind: 'choosing' })
    expect(JSON.stringify(state())).not.toContain('a.docx')
  })

  it('that somebody thought better of leaves no trace', async () => {
    answering({ 'host.saveExport': null })
    await openExport.run(state())
    state().setExportFile('desk.docx')
    await writeExport.run(state())
    expect(state().exportRun).toEqual({ kind: 'choosing' })
  })
})

describe('a request', () => {
  it('holds back as much as can be, at first', () => {
    expect(requestOf(firstExport, scopes)).toMatchObject({
      scope: scopes[0],
      withNotes: false,
      redaction: { people: 'replace', sensitiveTags: 'hide', isRedAllowed: false },
    })
  })

  it('has claims for rows of a CSV only, and notes in a brief only', () => {
    const choice = { ...firstExport, table: 'claims' as const, withNotes: true }
    expect(requestOf({ ...choice, format: 'csv' }, scopes)).toMatchObject({
      table: 'claims',
      withNotes: false,
    })
    expect(requestOf({ ...choice, format: 'pdf' }, scopes)).toMatchObject({
      table: 'breaches',
      withNotes: true,
    })
  })

  it('for anybody takes the notes out again', () => {
    const choice = { ...firstExport, withNotes: true }
    expect(withMarking(choice, 'clear')).toEqual({ marking: 'clear', withNotes: false })
    expect(withMarking(choice, 'green')).toEqual({ marking: 'green', withNotes: true })
  })
})
