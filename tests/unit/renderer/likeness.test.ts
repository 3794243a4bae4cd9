import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { articleId } from '../../../src-main/domain/ids.ts'
import { notTheSame } from '../../../src-renderer/actions/not-the-same.ts'
import { put } from '../../../src-renderer/api/query-cache.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'
import { countSources, formatLikeness, toldBy } from '../../../src-renderer/text/likeness.ts'

describe('the likeness of two texts', () => {
  it.each([
    [1, '100%'],
    [0.998, '99%'],
    [0.8125, '81%'],
    [0.5, '50%'],
    [0, '0%'],
  ])('%f is written %s: only the whole is the whole', (similarity, words) => {
    expect(formatLikeness(similarity)).toBe(words)
  })
})

describe('the sources of a breach', () => {
  const article = (number: number, cluster: number | null) => ({
    articleId: articleId(number),
    cluster: cluster === null ? null : articleId(cluster),
  })

  it('count a cluster once', () => {
    expect(countSources([article(1, 1), article(2, null), article(3, 1), article(4, 9), article(5, 9)])).toBe(
      3,
    )
    expect(countSources([])).toBe(0)
  })

  it('are named only where they are fewer than the articles', () => {
    expect(toldBy(1, 1)).toBe('1 article')
    expect(toldBy(3, 3)).toBe('3 articles')
    expect(toldBy(1, 2)).toBe('1 source, 2 articles')
    expect(toldBy(2, 1200)).toBe('2 sources, 1,200 articles')
  })
})

describe('saying that an article is not the same', () => {
  beforeEach(resetScreen)
  const known = (number: number, others: readonly unknown[]) =>
    put('articles.get', { id: articleId(number) }, { nearlyTheSame: others } as unknown as ArticleDetail)
  const read = (number: number) =>
    useStore
      .getState()
      .navigate({ kind: 'reader', articleId: articleId(number), breachId: null, claimId: null })

  it('is possible in the reader, where it is nearly the same as another', () => {
    known(1, [{}])
    known(2, [])
    expect(notTheSame.isEnabled(useStore.getState())).toBe(false)
    read(1)
    expect(notTheSame.isEnabled(useStore.getState())).toBe(true)
    read(2)
    expect(notTheSame.isEnabled(useStore.getState())).toBe(false)
    read(3)
    expect(notTheSame.isEnabled(useStore.getState())).toBe(false)
  })
})
