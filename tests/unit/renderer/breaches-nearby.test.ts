import { describe, expect, it } from 'vitest'
import { maxNames } from '../../../src-main/contract/command.ts'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { breachesNearby } from '../../../src-renderer/views/library/breaches-nearby.ts'

const reporting = (number: number, ...breaches: number[]) => ({
  articleId: articleId(number),
  breachIds: breaches.map(breachId),
})

describe('the names the rows of a long list need', () => {
  it('are asked for in one question by neighbours, each once', () => {
    const nearby = breachesNearby([reporting(1, 7), reporting(2), reporting(3, 7, 4)])
    expect(nearby.get(articleId(2))).toEqual([breachId(7), breachId(4)])
    expect(nearby.get(articleId(3))).toBe(nearby.get(articleId(1)))
  })

  it('do not grow with the list', () => {
    const nearby = breachesNearby(Array.from({ length: 1000 }, (_, index) => reporting(index + 1, index + 1)))
    expect(nearby.get(articleId(1000))).toContain(breachId(1000))
    expect(nearby.get(articleId(1000))).not.toContain(breachId(1))
    for (const asked of nearby.values()) expect(asked.length).toBeLessThan(100)
  })

  it('are never more than are given at once', () => {
    const many = Array.from({ length: 2 * maxNames }, (_, index) => index + 1)
    const asked = breachesNearby([reporting(1, ...many)]).get(articleId(1)) ?? []
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.length).toBeLessThanOrEqual(maxNames)
  })
})
