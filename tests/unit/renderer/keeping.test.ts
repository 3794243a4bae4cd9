// What is kept under names and gathered, whatever somebody does while the vault answers.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { StatisticsSettings } from '../../../src-main/domain/statistics.ts'
import { addToComparison } from '../../../src-renderer/actions/gather-to-compare.ts'
import { forgetComparison, keepAs, renameTo } from '../../../src-renderer/actions/keep-comparison.ts'
import { forgetStatistics } from '../../../src-renderer/actions/statistics.ts'
import { put } from '../../../src-renderer/api/query-cache.ts'
import { withMoved } from '../../../src-renderer/state/comparison-place.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'
import type { ComparePlace } from '../../../src-renderer/state/view.ts'

const state = () => useStore.getState()
const B = breachId
const place: ComparePlace = { kind: 'compare', ids: [B(1), B(2)] }
const folds = { onlyDifferences: true, collapsed: ['clocks'] }
const kept: ComparePlace = { ...place, saved: { name: 'Vendors', ...folds } }

/** What waits for the vault's answer. */
let waiting: (() => void)[] = []
const answer = () => {
  for (const go of waiting.splice(0)) go()
}

beforeEach(() => {
  resetScreen()
  put('comparisons.saved', {}, [])
  waiting = []
  const invoke = async (name: string, input: { ids?: string[] }) => {
    await new Promise<void>(resolve => waiting.push(resolve))
    const named = input.ids?.map(id => ({ breachId: id, name: `The breach ${id}` }))
    return { ok: true, value: name === 'breaches.names' ? named : [] }
  }
  vi.stubGlobal('window', { breachdesk: { invoke } })
})

describe('a comparison', () => {
  it('is shown under its new name once it is kept under another', async () => {
    state().navigate(kept)
    const keeping = keepAs(state(), 'Vendors in May')
    answer()
    await keeping
    expect(state().view).toEqual({ ...place, saved: { name: 'Vendors in May', ...folds } })
  })

  it('stays as it was arranged while it was being kept', async () => {
    state().navigate(place)
    const keeping = keepAs(state(), 'Vendors')
    state().replaceView(withMoved(place, 0, 1))
    answer()
    await keeping
    expect(state().view).toMatchObject({ ids: [B(2), B(1)], saved: { name: 'Vendors' } })
  })

  it.each([
    ['kept', () => keepAs(state(), 'Vendors')],
    ['renamed', () => renameTo(state(), 'Vendors')],
    ['forgotten', async () => forgetComparison.run(state())],
  ])('that was %s calls nobody back who went elsewhere meanwhile', async (_, act) => {
    state().navigate(kept)
    const acting = act()
    const elsewhere: ComparePlace = { kind: 'compare', ids: [B(3), B(4)], saved: { name: 'Banks', ...folds } }
    state().navigate(elsewhere)
    answer()
    await acting
    expect(state().view).toEqual(elsewhere)
  })
})

describe('a form for a name', () => {
  it('closes with the place that it names', () => {
    state().navigate(kept)
    state().navigate(place)
    state().showComparisonPanel('rename')
    state().goBack()
    expect(state()).toMatchObject({ view: kept, comparisonPanel: null })
    state().showComparisonPanel('rename')
    state().goForward()
    expect(state().comparisonPanel).toBeNull()
    state().showComparisonPanel('save')
    state().navigate({ ...place, ids: [B(3), B(4)] })
    expect(state().comparisonPanel).toBeNull()
    state().nameStatistics('save')
    state().goBack()
    expect(state().statisticsNaming).toBeNull()
  })
})

describe('saved statistics', () => {
  it('that are forgotten take no name from others shown meanwhile', async () => {
    const settings = StatisticsSettings.parse({})
    state().showStatistics({ query: '', settings, name: 'Vendors' })
    const forgetting = forgetStatistics.run(state())
    state().showStatistics({ query: 'sector:finance', settings, name: 'Banks' })
    answer()
    await forgetting
    expect(state().view).toMatchObject({ name: 'Banks' })
  })
})

describe('gathering', () => {
  it('loses nothing where two are added before their names are known', async () => {
    const adding = [addToComparison([B(1)]), addToComparison([B(2)])]
    answer()
    await Promise.all(adding)
    expect(state().gathered?.ids).toEqual([B(1), B(2)])
  })

  it('adds to the comparison shown, whatever was gathered before', async () => {
    state().gather({ kind: 'compare', ids: [B(3), B(4)] })
    state().navigate(place)
    const adding = addToComparison([B(3)])
    answer()
    await adding
    expect(state().view).toMatchObject({ ids: [B(1), B(2), B(3)] })
    expect(state().gathered?.ids).toEqual([B(3), B(4)])
  })

  it('keeps a breach that is added while articles are compared for later', async () => {
    const ofArticles: ComparePlace = { kind: 'compare', ids: [B(1)], articles: [articleId(1), articleId(2)] }
    state().navigate(ofArticles)
    const adding = addToComparison([B(2)])
    answer()
    await adding
    expect(state().view).toEqual(ofArticles)
    expect(state().gathered?.ids).toEqual([B(2)])
  })
})
