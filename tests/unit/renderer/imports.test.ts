import { beforeEach, describe, expect, it } from 'vitest'
import type { EventPayload, ImportOutcome } from '../../../src-main/contract/index.ts'
import { articleId } from '../../../src-main/domain/ids.ts'
import {
  cancelImport,
  continueImport,
  pauseImport,
  retryImport,
} from '../../../src-renderer/actions/steer-import.ts'
import { pageOf } from '../../../src-renderer/api/outcome-pages.ts'
import { put } from '../../../src-renderer/api/query-cache.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'
import { countWords, endWords, importStatus, statusWords } from '../../../src-renderer/text/import-status.ts'
import { lookOf } from '../../../src-renderer/views/imports/outcomes.ts'
import { summaryOf } from './summary-of.ts'

const state = () => useStore.getState()
/** With plain spaces. */
const said = (words: string | null) => words?.replaceAll('\u00a0', ' ')

const failure = (code: 'needs-ocr' | 'unknown-columns' | 'damaged-file' | 'cancelled'): ImportOutcome => ({
  file: 'scan.pdf',
  outcome: 'failed',
  articleId: code === 'needs-ocr' ? articleId(1) : null,
  breachIds: [],
  problem: { code, message: 'scan.pdf is what it is.' },
})
/** As the list of outcomes has it. */
const listed = (code: Parameters<typeof failure>[0]) => ({ ...failure(code), sizeBytes: null })
const progress = (done: number): EventPayload<'import-progress'> => ({
  importId: 'one',
  done,
  total: 9,
  current: 'a.txt',
  perSecond: 2,
  secondsLeft: 3,
  outcomes: Array.from({ length: done }, () => failure('damaged-file')),
})

beforeEach(resetScreen)

describe('an import under way', () => {
  it('is held as its last event, without the outcomes', () => {
    state().hearProgress(progress(4))
    state().hearProgress(progress(5))
    const { outcomes: _, ...told } = progress(5)
    expect(state().progress).toEqual({ one: told })
  })

  it('is forgotten when it has ended, and with it what was asked of it', () => {
    state().hearProgress(progress(4))
    state().hearProgress({ ...progress(1), importId: 'other' })
    state().noteAsked('one', 'pause')
    state().hearFinished(summaryOf({ state: 'paused' }))
    expect(Object.keys(state().progress)).toEqual(['other'])
    expect(state().asked).toEqual({})
  })

  it('starts anew at its top when another one is looked at', () => {
    state().filterOutcomes('failed')
    state().leadOutcome({ kind: 'failed', index: 3 })
    state().chooseImport('other')
    expect(state()).toMatchObject({ chosenImport: 'other', outcomeFilter: 'all', outcomeLead: null })
  })
})

describe('how an import stands', () => {
  const broken = { code: 'disk-full', message: 'The disk is full.' } as const
  it.each([
    [summaryOf({ isUnderWay: true }), true, undefined, 'reading'],
    [summaryOf({ isUnderWay: true }), false, undefined, 'waiting'],
    [summaryOf({ isUnderWay: true }), true, 'pause', 'pausing'],
    [summaryOf({ isUnderWay: true }), false, 'cancel', 'cancelling'],
    [summaryOf({ state: 'paused' }), false, undefined, 'paused'],
    [summaryOf({ problem: broken }), false, undefined, 'stopped'],
    [summaryOf({}), false, undefined, 'cut-off'],
    [summaryOf({ state: 'finished' }), false, undefined, 'finished'],
    [summaryOf({ state: 'cancelled' }), false, undefined, 'cancelled'],
  ] as const)('%#: is told apart', (summary, isTold, asked, status) => {
    expect(importStatus(summary, isTold, asked)).toBe(status)
  })

  it('is said with what is left, or how long it took', () => {
    expect(statusWords('paused', summaryOf({ waiting: 1 }))).toBe('Paused, 1 file left')
    expect(statusWords('finished', summaryOf({ took: 3210 }))).toBe('Finished, took 3.2 s')
  })

  it('is told of when it has ended, unless it goes on by itself', () => {
    expect(said(endWords(summaryOf({ state: 'finished', imported: 2 })))).toBe('Import finished: 2 imported.')
    expect(endWords(summaryOf({ state: 'paused', waiting: 2 }))).toBe('Import paused, 2 files left.')
    expect(endWords(summaryOf({}))).toBeNull()
  })

  it('is counted without what did not occur', () => {
    expect(said(countWords(summaryOf({ imported: 1200, failed: 2 })))).toBe('1,200 imported, 2 failed')
    expect(said(countWords(summaryOf({ imported: 9, failed: 491, state: 'cancelled' })))).toBe(
      '9 imported, 491 failed or not read',
    )
    expect(said(countWords(summaryOf({ duplicates: 1, nearDuplicates: 3 })))).toBe(
      '0 imported, 3 near-duplicates, 1 duplicate',
    )
  })
})

describe('what can be done with an import', () => {
  const can = (summary: ReturnType<typeof summaryOf>) => {
    put('imports.list', {}, [summary])
    state().navigate({ kind: 'imports' })
    return [pauseImport, continueImport, cancelImport, retryImport]
      .filter(action => action.isEnabled(state()))
      .map(({ id }) => id)
  }

  it('follows from how it stands', () => {
    expect(can(summaryOf({ isUnderWay: true }))).toEqual(['pause-import', 'cancel-import'])
    expect(can(summaryOf({ state: 'paused' }))).toEqual(['continue-import', 'cancel-import'])
    expect(can(summaryOf({ state: 'finished', failed: 1 }))).toEqual(['retry-import'])
    expect(can(summaryOf({ state: 'finished', imported: 1 }))).toEqual([])
  })

  it('is nothing where no imports are looked at', () => {
    put('imports.list', {}, [summaryOf({ isUnderWay: true })])
    expect(pauseImport.isEnabled(state())).toBe(false)
  })

  it('is not asked twice', () => {
    state().noteAsked('one', 'pause')
    expect(can(summaryOf({ isUnderWay: true }))).toEqual(['cancel-import'])
    state().noteAsked('one', 'cancel')
    expect(can(summaryOf({ isUnderWay: true }))).toEqual([])
  })

  it('is not to read pictures of pages again: they have an article', () => {
    const finished = (failed: number) => summaryOf({ importId: 'scans', state: 'finished', failed })
    put('imports.outcomes', pageOf('scans', 'failed', 0), [listed('needs-ocr'), listed('needs-ocr')])
    expect(can(finished(2))).toEqual([])
    expect(can(finished(3)), 'one that is not known yet').toEqual(['retry-import'])
    put('imports.outcomes', pageOf('scans', 'failed', 0), [listed('needs-ocr'), listed('damaged-file')])
    expect(can(finished(2))).toEqual(['retry-import'])
  })
})

describe('an outcome', () => {
  it('is not called a failure when only its pictures could not be read, or it was not tried', () => {
    expect(lookOf(failure('needs-ocr')).word).toBe('Needs OCR')
    expect(lookOf(failure('unknown-columns')).word).toBe('Needs columns')
    expect(lookOf(failure('cancelled')).word).toBe('Not read')
    expect(lookOf(failure('damaged-file')).word).toBe('Failed')
  })
})
