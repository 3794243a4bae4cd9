import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type Hold, inOrder } from '../../../src-main/services/in-order.ts'

it('yields in order, works on no more than its width at once, and runs ahead no further than it may', async () => {
  const items = Array.from({ length: 50 }, (_, index) => index)
  let atOnce = 0
  let most = 0
  let furthest = 0
  const seen: number[] = []
  const work = async (item: number) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    furthest = Math.max(furthest, item - seen.length)
    await setTimeout(item % 7 === 0 ? 12 : 1)
    atOnce -= 1
    return item
  }
  for await (const item of inOrder(items, { width: 3, ahead: 8, weight: 1 }, work)) seen.push(item)
  expect(seen).toEqual(items)
  expect(most).toBe(3)
  expect(furthest).toBeLessThanOrEqual(8)
})

it('passes on what fails in its place, and starts nothing after the reader stops', async () => {
  let started = 0
  const work = async (item: number) => {
    started += 1
    if (item === 2) throw new Error('two')
    return item
  }
  const seen: number[] = []
  const reading = async () => {
    for await (const item of inOrder([0, 1, 2, 3, 4, 5, 6, 7], { width: 1, ahead: 2, weight: 1 }, work))
      seen.push(item)
  }
  await expect(reading()).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
  await setTimeout(10)
  expect(started).toBeLessThan(6)
})

it('begins nothing of what it ran ahead to when the reader stops', async () => {
  const begun: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    await setTimeout(5)
    return item
  }
  const items = Array.from({ length: 50 }, (_, index) => index)
  for await (const item of inOrder(items, { width: 2, ahead: 40, weight: 1 }, work)) if (item === 3) break
  const atTheEnd = begun.length
  await setTimeout(40)
  expect(begun.length).toBe(atTheEnd)
})

it('holds no more at once than it may, but for what comes next', async () => {
  const weights = [60, 50, 40, 120, 10, 10]
  let held = 0
  const most: number[] = []
  const seen: number[] = []
  const work = async (item: number, hold: Hold) => {
    const weight = weights[item] ?? 0
    // The first asks last of all.
    if (item === 0) await setTimeout(20)
    await hold(weight)
    held += weight
    most.push(held)
    await setTimeout(2)
    return item
  }
  for await (const item of inOrder([0, 1, 2, 3, 4, 5], { width: 6, ahead: 6, weight: 100 }, work)) {
    held -= weights[item] ?? 0
    seen.push(item)
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5])
  // 50, 40 and 10; the first, although that is too much; the last 10 once there is room; 120 once it comes next.
  expect(most).toEqual([50, 90, 100, 160, 60, 140])
})

it('tells those that wait to hold something that nobody asks for it any more', async () => {
  const ends: string[] = []
  const work = async (item: number, hold: Hold) => {
    try {
      await hold(60)
      return item
    } catch {
      ends.push(`${item} let go`)
      throw new Error('let go')
    }
  }
  for await (const _ of inOrder([0, 1, 2, 3], { width: 4, ahead: 4, weight: 100 }, work)) break
  await setTimeout(5)
  expect(ends).toEqual(['1 let go', '2 let go', '3 let go'])
})
